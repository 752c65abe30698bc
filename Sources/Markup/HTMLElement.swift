/// An element of a document.
public struct HTMLElement: Sendable {
    let document: HTMLDocument
    let index: Int

    private var node: HTMLDocument.Node { document.nodes[index] }

    /// The name in lower case.
    public var name: String { document.parts.text(of: node.name) }

    /// The name, where it is a known one.
    package var knownName: MarkupName? { MarkupName(rawValue: node.name.number) }

    /// Whether it has this name.
    package func isNamed(_ name: MarkupName) -> Bool { node.name.isName(name) }

    /// The attributes in order.
    public var attributes: [HTMLDocument.Attribute] {
        let parts = document.parts
        return parts.attributes[attributeRange].map {
            HTMLDocument.Attribute(
                name: parts.text(of: $0.name), value: String(decoding: parts.value(of: $0), as: UTF8.self))
        }
    }

    private var attributeRange: Range<Int> {
        let node = node
        return Int(node.start)..<Int(node.contentEnd)
    }

    /// The value of an attribute; nil when there is none.
    ///
    /// - Parameter attribute: its name in lower case.
    public subscript(attribute: String) -> String? {
        if let known = MarkupName(spelling: attribute) { return self[known] }
        return attributes.first { $0.name == attribute }?.value
    }

    /// The value of an attribute; nil when there is none.
    package subscript(attribute: MarkupName) -> String? {
        bytes(attribute).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The value of an attribute as UTF-8; nil when there is none.
    package func bytes(_ attribute: MarkupName) -> ArraySlice<UInt8>? {
        let range = attributeRange
        guard !range.isEmpty else { return nil }
        for position in range where document.parts.attributes[position].name.isName(attribute) {
            return document.parts.value(of: document.parts.attributes[position])
        }
        return nil
    }

    /// Calls with each attribute that has a known name, in order, with its value as UTF-8.
    package func forEachAttribute(_ body: (MarkupName, ArraySlice<UInt8>) -> Void) {
        for position in attributeRange {
            let attribute = document.parts.attributes[position]
            if let name = MarkupName(rawValue: attribute.name.number) {
                body(name, document.parts.value(of: attribute))
            }
        }
    }

    /// Whether the word stands in the attribute's list of words (`class`, `rel`, `itemprop`), whatever its case.
    public func has(_ word: String, in attribute: String) -> Bool {
        guard let known = MarkupName(spelling: attribute) else {
            return self[attribute].map { HTMLElement.has(word, in: $0) } ?? false
        }
        return has(word, in: known)
    }

    /// Whether the word stands in the attribute's list of words, whatever its case.
    package func has(_ word: String, in attribute: MarkupName) -> Bool {
        guard let value = bytes(attribute), value.count >= word.utf8.count else { return false }
        return HTMLElement.has(word, in: String(decoding: value, as: UTF8.self))
    }

    private static func has(_ word: String, in value: String) -> Bool {
        value.split(whereSeparator: \.isWhitespace).contains { $0.lowercased() == word }
    }

    /// The element that holds it.
    public var parent: HTMLElement? {
        let parent = Int(node.parent)
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
        document.elements(in: (index + 1)..<max(index + 1, Int(node.end)))
    }

    /// Whether the other element stands within this one.
    public func contains(_ other: HTMLElement) -> Bool { other.index > index && other.index < Int(node.end) }

    /// Where the element stands in the document: smaller is earlier.
    public var position: Int { index }

    /// All text within, scripts included, as it stands.
    public var rawText: String {
        var bytes: [UInt8] = []
        for node in document.nodes[index..<max(index, Int(node.end))] where node.isText {
            bytes.append(contentsOf: document.parts.textBytes[Int(node.start)..<Int(node.contentEnd)])
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The visible text within, on one line: white space folded to single blanks.
    public var text: String {
        var bytes = VisibleText(of: self).bytes
        for index in bytes.indices where bytes[index] == 0x0A { bytes[index] = 0x20 }
        return String(decoding: bytes, as: UTF8.self)
    }
}
