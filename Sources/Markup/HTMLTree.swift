import CLibXML2

/// The one place that calls libxml2: it parses a skeleton of tags, and what it says of their nesting becomes nodes of
/// ours as it goes along. No pointer leaves.
///
/// libxml2 builds no tree: it asks its own for one thing alone, what came last within the open element, and is given a
/// stand-in that says so.
struct HTMLTree {
    private(set) var nodes: [HTMLDocument.Node] = []
    private(set) var parts: MarkupParts
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

    init(_ skeleton: MarkupSkeleton) throws(MarkupError) {
        parts = skeleton.parts
        // It reads no empty input.
        guard !skeleton.output.isEmpty else { return }
        let depth = min(
            HTMLTree.greatestDepth, max(HTMLTree.leastDepth, HTMLTree.greatestEffort / (skeleton.endTags + 1)))
        guard HTMLTree.isInitialized, let parser = ParserContext() else {
            throw MarkupError(.parserFailed, "There is no memory to read the document.")
        }
        var builder = TreeBuilder(skeleton, greatestDepth: depth)
        parser.parse(skeleton.output, &builder)
        nodes = builder.finishedNodes()
        isComplete = !parser.hasStopped
    }
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

    /// Parses bytes of ASCII, or UTF-8 in the names of elements, and tells the builder.
    borrowing func parse(_ bytes: [UInt8], _ builder: inout TreeBuilder) {
        setHandlers()
        var node = unsafe xmlNode()
        unsafe node.type = XML_ELEMENT_NODE
        var child = unsafe xmlNode()
        unsafe withUnsafeMutablePointer(to: &builder) { builder in
            unsafe withUnsafeMutablePointer(to: &node) { node in
                unsafe withUnsafeMutablePointer(to: &child) { child in
                    var session = unsafe ParserSession(builder: builder, node: node, child: child)
                    unsafe withUnsafeMutablePointer(to: &session) { session in
                        unsafe read(bytes, session)
                    }
                }
            }
        }
    }

    /// Runs the parser; what the session points at outlives the run.
    private borrowing func read(_ bytes: [UInt8], _ session: UnsafeMutablePointer<ParserSession>) {
        let options = [
            HTML_PARSE_RECOVER, HTML_PARSE_NOERROR, HTML_PARSE_NOWARNING, HTML_PARSE_NONET, HTML_PARSE_NODEFDTD,
        ].reduce(Int32(XML_PARSE_HUGE.rawValue)) { $0 | Int32($1.rawValue) }
        // The field is the caller's own.
        unsafe raw.pointee._private = UnsafeMutableRawPointer(session)
        unsafe bytes.withUnsafeBufferPointer { buffer in
            unsafe buffer.withMemoryRebound(to: CChar.self) { characters in
                // The size is checked by the document's limit, and a skeleton is hardly longer than what it is of.
                _ = unsafe htmlCtxtReadMemory(
                    raw, characters.baseAddress, Int32(clamping: characters.count), nil, "UTF-8", options)
            }
        }
        unsafe raw.pointee._private = nil
        unsafe raw.pointee.node = nil
    }

    private borrowing func setHandlers() {
        guard let handlers = unsafe raw.pointee.sax else { return }
        unsafe handlers.pointee = htmlSAXHandler()
        unsafe handlers.pointee.startElement = { context, name, _ in
            guard let parser = unsafe context?.assumingMemoryBound(to: htmlParserCtxt.self), let name = unsafe name,
                let session = unsafe ParserSession.of(parser)
            else { return }
            if unsafe Int(parser.pointee.nameNr) > session.pointee.builder.pointee.greatestDepth {
                unsafe xmlStopParser(parser)
            } else {
                unsafe session.pointee.startElement(name, parser)
            }
        }
        unsafe handlers.pointee.endElement = { context, _ in
            guard let parser = unsafe context?.assumingMemoryBound(to: htmlParserCtxt.self),
                let session = unsafe ParserSession.of(parser)
            else { return }
            unsafe session.pointee.endElement(parser)
        }
        unsafe handlers.pointee.characters = { context, _, _ in
            guard let parser = unsafe context?.assumingMemoryBound(to: htmlParserCtxt.self),
                let session = unsafe ParserSession.of(parser)
            else { return }
            unsafe session.pointee.text(parser, isRaw: false)
        }
        unsafe handlers.pointee.cdataBlock = { context, _, _ in
            guard let parser = unsafe context?.assumingMemoryBound(to: htmlParserCtxt.self),
                let session = unsafe ParserSession.of(parser)
            else { return }
            unsafe session.pointee.text(parser, isRaw: true)
        }
    }
}

/// What a run of the parser tells, and the stand-in that it is shown in the place of the open element.
@unsafe private struct ParserSession {
    /// What came last within an element.
    private enum Last { case nothing, element, text, raw }

    /// An open element.
    @unsafe private struct Level {
        /// The names are the parser's, and live as long as it.
        let name: UnsafePointer<xmlChar>
        var last = Last.nothing
        var lastName: UnsafePointer<xmlChar>?
    }

    let builder: UnsafeMutablePointer<TreeBuilder>
    private let node: xmlNodePtr
    private let child: xmlNodePtr
    private var levels: [Level] = unsafe []

    init(builder: UnsafeMutablePointer<TreeBuilder>, node: xmlNodePtr, child: xmlNodePtr) {
        unsafe self.builder = unsafe builder
        unsafe self.node = unsafe node
        unsafe self.child = unsafe child
    }

    static func of(_ parser: htmlParserCtxtPtr) -> UnsafeMutablePointer<ParserSession>? {
        unsafe parser.pointee._private?.assumingMemoryBound(to: ParserSession.self)
    }

    /// Where in the skeleton the parser stands.
    private static func offset(of parser: htmlParserCtxtPtr) -> Int {
        guard let input = unsafe parser.pointee.input else { return 0 }
        return unsafe Int(input.pointee.consumed) + (input.pointee.cur - input.pointee.base)
    }

    mutating func startElement(_ name: UnsafePointer<xmlChar>, _ parser: htmlParserCtxtPtr) {
        let bytes = unsafe UnsafeBufferPointer(start: name, count: Int(xmlStrlen(name)))
        unsafe builder.pointee.startElement(bytes.span, at: ParserSession.offset(of: parser))
        if let open = unsafe levels.indices.last {
            unsafe levels[open].last = .element
            unsafe levels[open].lastName = unsafe name
        }
        unsafe levels.append(Level(name: name))
        unsafe show(parser)
    }

    mutating func endElement(_ parser: htmlParserCtxtPtr) {
        unsafe builder.pointee.endElement()
        _ = unsafe levels.popLast()
        unsafe show(parser)
    }

    mutating func text(_ parser: htmlParserCtxtPtr, isRaw: Bool) {
        guard let open = unsafe levels.indices.last else { return }
        let last: Last = isRaw ? .raw : .text
        let isContinued = unsafe levels[open].last == last
        guard unsafe builder.pointee.appendText(at: ParserSession.offset(of: parser), isContinued: isContinued) else {
            return
        }
        unsafe levels[open].last = last
        unsafe show(parser)
    }

    /// Shows the parser what came last within the open element.
    private func show(_ parser: htmlParserCtxtPtr) {
        guard let level = unsafe levels.last else {
            unsafe parser.pointee.node = nil
            return
        }
        unsafe parser.pointee.node = unsafe node
        switch unsafe level.last {
        case .nothing: unsafe node.pointee.last = nil
        case .element:
            unsafe child.pointee.type = XML_ELEMENT_NODE
            unsafe child.pointee.name = unsafe level.lastName
            unsafe node.pointee.last = unsafe child
        case .text, .raw:
            unsafe child.pointee.type = level.last == .raw ? XML_CDATA_SECTION_NODE : XML_TEXT_NODE
            unsafe child.pointee.name = nil
            unsafe node.pointee.last = unsafe child
        }
    }
}
