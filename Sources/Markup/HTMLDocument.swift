/// A parsed HTML document: its elements, attributes and text as Swift values.
///
/// Nodes stand in one array in document order, so every walk is a loop and no depth of nesting costs stack.
public final class HTMLDocument: Sendable {
    /// The longest text that is read, in bytes of UTF-8. A page beyond 16 MiB is no article, and libxml2 counts in 32
    /// bits.
    public static let largestSize = 16 << 20

    /// One node of the tree.
    struct Node: Sendable {
        /// The element's name in lower case; nil for text.
        var name: String?
        /// The element that holds it, -1 for the root.
        var parent: Int32
        /// The index behind its last descendant.
        var end: Int32
        /// Its attributes, or its text, as a range of the document's array of them.
        var content: Range<Int32>
    }

    /// One attribute.
    public struct Attribute: Hashable, Sendable {
        /// The name in lower case.
        public let name: String
        /// The value, character references undone.
        public let value: String
    }

    let nodes: [Node]
    let attributes: [Attribute]
    /// The text of all text nodes in order, UTF-8.
    let textBytes: [UInt8]
    private let indices: [String: [Int32]]

    /// Whether the whole document was read: false when elements were nested so deep that reading stopped there.
    public let isComplete: Bool

    /// Parses a document.
    ///
    /// Never fails for faulty markup, and never for an empty text, which has no elements. Linear in the length.
    ///
    /// - Parameter decodedText: the document; what it says of its own encoding does not count any more.
    /// - Throws: ``MarkupError`` when it is longer than ``largestSize`` or there is no memory.
    public init(decodedText: String) throws(MarkupError) {
        guard decodedText.utf8.count <= HTMLDocument.largestSize else {
            throw MarkupError(
                .tooLarge,
                "The document has \(decodedText.utf8.count) bytes; at most \(HTMLDocument.largestSize) are read.")
        }
        let tree = try HTMLTree(normalized: MarkupNormalizer(decodedText))
        nodes = tree.nodes
        attributes = tree.attributes
        textBytes = tree.textBytes
        isComplete = tree.isComplete
        var indices: [String: [Int32]] = [:]
        for (index, node) in tree.nodes.enumerated() {
            if let name = node.name { indices[name, default: []].append(Int32(index)) }
        }
        self.indices = indices
    }

    /// The `html` element; nil for an empty document.
    public var root: HTMLElement? { nodes.isEmpty ? nil : HTMLElement(document: self, index: 0) }

    /// The elements with this name, in document order.
    ///
    /// - Parameter name: in lower case.
    public func elements(named name: String) -> [HTMLElement] {
        (indices[name] ?? []).map { HTMLElement(document: self, index: Int($0)) }
    }

    /// All elements, in document order.
    public var elements: some Sequence<HTMLElement> {
        nodes.indices.lazy.filter { self.nodes[$0].name != nil }.map { HTMLElement(document: self, index: $0) }
    }
}
