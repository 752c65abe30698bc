/// A parsed HTML document: its elements, attributes and text as Swift values.
///
/// Nodes stand in one array in document order, so every walk is a loop and no depth of nesting costs stack. Names are
/// numbers and values are bytes until somebody asks for them as text.
public final class HTMLDocument: Sendable {
    /// The longest text that is read, in bytes of UTF-8. A page beyond 16 MiB is no article, and libxml2 counts in 32
    /// bits.
    public static let largestSize = 16 << 20

    /// One node of the tree.
    struct Node: Sendable {
        /// What stands in the place of a name's number where the node is text.
        static let textNumber: Int16 = -2

        /// The element's name.
        var name: MarkupParts.Name
        /// The element that holds it, -1 for the root.
        var parent: Int32
        /// The index behind its last descendant.
        var end: Int32
        /// Its attributes, or its text, as a range of the document's array of them.
        var start: Int32
        /// The end of that range.
        var contentEnd: Int32

        /// Whether it is text.
        var isText: Bool { name.number == Node.textNumber }
    }

    /// One attribute.
    public struct Attribute: Hashable, Sendable {
        /// The name in lower case.
        public let name: String
        /// The value, character references undone.
        public let value: String
    }

    let nodes: [Node]
    let parts: MarkupParts
    /// The first element with each known name, -1 where there is none, and the next one with the same name.
    private let firstElements: [Int32]
    private let nextElements: [Int32]

    /// Whether the whole document was read: false when elements were nested so deep that reading stopped there.
    public let isComplete: Bool

    /// Parses a document.
    ///
    /// Never fails for faulty markup, and never for an empty text, which has no elements. Linear in the length.
    ///
    /// - Parameter decodedText: the document; what it says of its own encoding does not count any more.
    /// - Throws: ``MarkupError`` when it is longer than ``largestSize`` or there is no memory.
    public convenience init(decodedText: String) throws(MarkupError) {
        try self.init(decodedBytes: Array(decodedText.utf8))
    }

    /// Parses a document that is UTF-8 without faults.
    ///
    /// - Throws: as ``init(decodedText:)``.
    package init(decodedBytes: [UInt8]) throws(MarkupError) {
        guard decodedBytes.count <= HTMLDocument.largestSize else {
            throw MarkupError(
                .tooLarge,
                "The document has \(decodedBytes.count) bytes; at most \(HTMLDocument.largestSize) are read.")
        }
        let tree = try HTMLTree(MarkupSkeleton(decodedBytes))
        nodes = tree.nodes
        parts = tree.parts
        isComplete = tree.isComplete
        var first = [Int32](repeating: -1, count: MarkupName.allCases.count)
        var next = [Int32](repeating: -1, count: tree.nodes.count)
        for index in tree.nodes.indices.reversed() {
            let number = Int(tree.nodes[index].name.number)
            guard number >= 0 else { continue }
            next[index] = first[number]
            first[number] = Int32(index)
        }
        firstElements = first
        nextElements = next
    }

    /// The `html` element; nil for an empty document.
    public var root: HTMLElement? { nodes.isEmpty ? nil : HTMLElement(document: self, index: 0) }

    /// The elements with this name, in document order.
    ///
    /// - Parameter name: in lower case.
    public func elements(named name: String) -> [HTMLElement] {
        if let known = MarkupName(spelling: name) { return elements(known) }
        return elements.filter { $0.name == name }
    }

    /// The elements with this name, in document order.
    package func elements(_ name: MarkupName) -> [HTMLElement] {
        var result: [HTMLElement] = []
        var index = firstElements[name.number]
        while index >= 0 {
            result.append(HTMLElement(document: self, index: Int(index)))
            index = nextElements[Int(index)]
        }
        return result
    }

    /// The elements that have this attribute, in document order.
    package func elements(with attribute: MarkupName) -> [HTMLElement] {
        guard parts.attributes.contains(where: { $0.name.isName(attribute) }) else { return [] }
        return elements.filter { $0.bytes(attribute) != nil }
    }

    /// All elements, in document order.
    public var elements: some Sequence<HTMLElement> { elements(in: nodes.indices) }

    /// The elements at these positions, in document order.
    ///
    /// - Parameter positions: those of ``HTMLElement/position``; what lies outside the document is left out.
    package func elements(in positions: Range<Int>) -> some Sequence<HTMLElement> {
        positions.clamped(to: nodes.indices).lazy.filter { !self.nodes[$0].isText }
            .map { HTMLElement(document: self, index: $0) }
    }
}
