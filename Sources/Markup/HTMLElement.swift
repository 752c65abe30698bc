/// An element of a document.
public struct HTMLElement: Sendable {
    let document: HTMLDocument
    let index: Int

    /// The name in lower case.
    public var name: String { document.nodes[index].name ?? "" }

    /// The attributes in order.
    public var attributes: ArraySlice<HTMLDocument.Attribute> {
        let range = document.nodes[index].content
        return document.attributes[Int(range.lowerBound)..<Int(range.upperBound)]
    }

    /// The value of an attribute; nil when there is none.
    ///
    /// - Parameter attribute: its name in lower case.
    public subscript(attribute: String) -> String? { attributes.first { $0.name == attribute }?.value }

    /// Whether the word stands in the attribute's list of words (`class`, `rel`, `itemprop`), whatever its case.
    public func has(_ word: String, in attribute: String) -> Bool {
        guard let value = self[attribute] else { return false }
        return value.split(whereSeparator: \.isWhitespace).contains { $0.lowercased() == word }
    }

    /// The element that holds it.
    public var parent: HTMLElement? {
        let parent = Int(document.nodes[index].parent)
        return parent < 0 ? nil : HTMLElement(document: document, index: parent)
    }

    /// The elements that hold it, the nearest first.
    public var ancestors: some Sequence<HTMLElement> {
        sequence(state: self) { element in
            guard let parent = element.parent else { return nil }
            element = parent
            return parent
        }
    }

    /// The elements within, in document order.
    public var descendants: some Sequence<HTMLElement> {
        let document = document
        return ((index + 1)..<max(index + 1, Int(document.nodes[index].end))).lazy
            .filter { document.nodes[$0].name != nil }.map { HTMLElement(document: document, index: $0) }
    }

    /// Whether the other element stands within this one.
    public func contains(_ other: HTMLElement) -> Bool {
        other.index > index && other.index < Int(document.nodes[index].end)
    }

    /// Where the element stands in the document: smaller is earlier.
    public var position: Int { index }

    /// All text within, scripts included, as it stands.
    public var rawText: String {
        var bytes: [UInt8] = []
        for node in document.nodes[index..<max(index, Int(document.nodes[index].end))] where node.name == nil {
            bytes.append(contentsOf: document.textBytes[Int(node.content.lowerBound)..<Int(node.content.upperBound)])
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The visible text within, on one line: white space folded to single blanks.
    public var text: String {
        String(
            decoding: VisibleText(of: self).bytes.map { $0 == 0x0A ? 0x20 : $0 }, as: UTF8.self)
    }
}
