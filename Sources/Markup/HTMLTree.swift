import CLibXML2

/// The one place that calls libxml2: parses, copies the tree out and frees it. No pointer leaves.
struct HTMLTree {
    private(set) var nodes: [HTMLDocument.Node] = []
    private(set) var attributes: [HTMLDocument.Attribute] = []
    private(set) var textBytes: [UInt8] = []
    private(set) var isComplete = true

    /// The deepest nesting that is read. Old pages that never close `<font>` reach thousands.
    private static let greatestDepth = 8_192
    /// The least, for any document: more than any page has in earnest (browsers stop at 512).
    private static let leastDepth = 512
    /// libxml2 looks through all open elements at an end tag that matches none: how many looks a document may cost. A
    /// second or so.
    private static let greatestEffort = 400_000_000

    /// libxml2 asks to be initialised before threads use it.
    private static let isInitialized: Bool = {
        xmlInitParser()
        return true
    }()

    init(normalized: MarkupNormalizer) throws(MarkupError) {
        // It returns no tree for an empty input.
        guard !normalized.output.isEmpty else { return }
        let depth = min(
            HTMLTree.greatestDepth, max(HTMLTree.leastDepth, HTMLTree.greatestEffort / (normalized.endTags + 1)))
        guard HTMLTree.isInitialized, let parser = ParserContext() else {
            throw MarkupError(.parserFailed, "There is no memory to read the document.")
        }
        guard let tree = parser.parse(normalized.output, depth: depth) else { return }
        isComplete = !parser.hasStopped
        copy(tree)
    }

    /// Copies the tree in document order by walking it along its links, without recursion.
    private mutating func copy(_ tree: borrowing ParsedTree) {
        guard var current = unsafe tree.rootElement else { return }
        let root = unsafe current
        var open: [Int32] = []
        while true {
            let isElement = unsafe current.pointee.type == XML_ELEMENT_NODE
            if isElement {
                let index = Int32(nodes.count)
                unsafe appendElement(current, parent: open.last ?? -1)
                if let child = unsafe current.pointee.children {
                    open.append(index)
                    unsafe current = child
                    continue
                }
                nodes[Int(index)].end = index + 1
            } else if unsafe current.pointee.type == XML_TEXT_NODE || current.pointee.type == XML_CDATA_SECTION_NODE {
                unsafe appendText(current, parent: open.last ?? -1)
            }
            while unsafe current != root, unsafe current.pointee.next == nil, let index = open.popLast() {
                nodes[Int(index)].end = Int32(nodes.count)
                guard let parent = unsafe current.pointee.parent else { return }
                unsafe current = parent
            }
            guard unsafe current != root, let next = unsafe current.pointee.next else { return }
            unsafe current = next
        }
    }

    private mutating func appendElement(_ node: xmlNodePtr, parent: Int32) {
        let start = Int32(attributes.count)
        var attribute = unsafe node.pointee.properties
        while let current = unsafe attribute {
            // The parser undoes all references, so a value is at most a text node; it has none when it is empty.
            let value = unsafe current.pointee.children.flatMap { unsafe $0.pointee.content }
            unsafe attributes.append(
                HTMLDocument.Attribute(
                    name: HTMLTree.string(current.pointee.name), value: value.map { unsafe HTMLTree.string($0) } ?? ""))
            unsafe attribute = current.pointee.next
        }
        let name = unsafe HTMLTree.string(node.pointee.name)
        nodes.append(
            HTMLDocument.Node(name: name, parent: parent, end: 0, content: start..<Int32(attributes.count)))
    }

    private mutating func appendText(_ node: xmlNodePtr, parent: Int32) {
        guard let content = unsafe node.pointee.content else { return }
        let start = Int32(textBytes.count)
        let length = unsafe Int(xmlStrlen(content))
        unsafe textBytes.append(contentsOf: UnsafeBufferPointer(start: content, count: length))
        nodes.append(
            HTMLDocument.Node(
                name: nil, parent: parent, end: Int32(nodes.count) + 1, content: start..<Int32(textBytes.count)))
    }

    private static func string(_ bytes: UnsafePointer<xmlChar>?) -> String {
        guard let bytes = unsafe bytes else { return "" }
        return unsafe String(decoding: UnsafeBufferPointer(start: bytes, count: Int(xmlStrlen(bytes))), as: UTF8.self)
    }
}

/// A tree of libxml2's, freed with its owner. Freeing is a loop in libxml2 as well, since 2.9.9.
@safe private struct ParsedTree: ~Copyable {
    private let raw: htmlDocPtr

    init(_ raw: htmlDocPtr) { unsafe self.raw = raw }

    deinit { unsafe xmlFreeDoc(raw) }

    var rootElement: xmlNodePtr? { unsafe xmlDocGetRootElement(raw) }
}

/// A parser of libxml2's, freed with its owner.
@safe private struct ParserContext: ~Copyable {
    private let raw: htmlParserCtxtPtr

    init?() {
        guard let created = unsafe htmlNewParserCtxt() else { return nil }
        unsafe raw = created
    }

    deinit { unsafe htmlFreeParserCtxt(raw) }

    /// Whether the depth was exceeded.
    var hasStopped: Bool { unsafe raw.pointee.disableSAX != 0 }

    /// Parses bytes of UTF-8; nil when there is no tree.
    borrowing func parse(_ bytes: [UInt8], depth: Int) -> ParsedTree? {
        // The field is the caller's own; it carries the depth as a number, never as an address.
        unsafe raw.pointee._private = UnsafeMutableRawPointer(bitPattern: depth)
        unsafe raw.pointee.sax.pointee.startElement = { context, name, attributes in
            guard let parser = unsafe context?.assumingMemoryBound(to: htmlParserCtxt.self) else { return }
            if unsafe Int(parser.pointee.nameNr) > Int(bitPattern: parser.pointee._private) {
                unsafe xmlStopParser(parser)
            } else {
                unsafe xmlSAX2StartElement(context, name, attributes)
            }
        }
        let options = [
            HTML_PARSE_RECOVER, HTML_PARSE_NOERROR, HTML_PARSE_NOWARNING, HTML_PARSE_NONET, HTML_PARSE_NODEFDTD,
        ].reduce(Int32(XML_PARSE_HUGE.rawValue)) { $0 | Int32($1.rawValue) }
        let tree = unsafe bytes.withUnsafeBufferPointer { buffer -> htmlDocPtr? in
            unsafe buffer.withMemoryRebound(to: CChar.self) { characters in
                // The size is checked by the document's limit; references written out lengthen it at most fivefold.
                unsafe htmlCtxtReadMemory(
                    raw, characters.baseAddress, Int32(clamping: characters.count), nil, "UTF-8", options)
            }
        }
        guard let tree = unsafe tree else { return nil }
        return unsafe ParsedTree(tree)
    }
}
