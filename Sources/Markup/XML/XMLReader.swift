/// Reads an XML document event by event, in one pass, with the exact place of each.
///
/// It reads what stands in the bytes and nothing else: no external entity, no external part of a document type, no
/// network. Entities that the document itself declares are put in when they are plain text, and never more than
/// ``greatestExpansion`` bytes of them. A damaged document is read to its end: each fault is a ``XMLEvent/damage(_:)``
/// where it stands.
///
/// Unlike libxml2, which reads HTML here, it goes on behind every fault and knows the offset of every byte: libxml2
/// 2.9 stops for good at a `<` in a text, drops entities that no document type declares, and after one missing end tag
/// gives all that follows to the wrong parent. Names and characters that XML forbids are let pass; to check documents
/// is not its task.
///
/// Time is linear in the document's length, and memory beside its bytes is that of one event and the open elements.
public struct XMLReader: IteratorProtocol, Sendable {
    /// Elements are read to this depth; the text of deeper ones goes to the last that is read. libxml2's limit, which
    /// no document of a word processor or publisher reaches; who builds trees recurses as deep.
    public static let greatestDepth = 256
    /// So many attributes of an element are read: word processors use some fifty.
    public static let mostAttributes = 256
    /// So many bytes are put in for entities of the document's own in the whole document: those of real documents are
    /// names of characters.
    public static let greatestExpansion = 1 << 20

    /// So many faults of one text or tag are told; a text of nothing but faults would give more than its own length.
    private static let mostDamagesAtOnce = 16

    let bytes: [UInt8]
    var position: Int
    var names = XMLNameTable()
    var namespaces = XMLNamespaces()
    var entities = XMLEntities()
    /// Elements that are open, the outermost first.
    var open: [OpenElement] = []
    var openCounts = XMLOpenCounts()
    /// Open elements that lie too deep to be read.
    var excess = ExcessElements()
    /// Events that are found and not yet given, the next one last.
    var waiting: [XMLEvent] = []
    var damages: [XMLDamage] = []
    /// Ends of comments and the like that are known not to come any more: they are searched for once.
    var missingEnds: Set<XMLDelimiter> = []
    /// Elements whose start tag ends another element that lacks its end tag; see ``element(from:endingBefore:)``.
    var boundary: Boundary?
    /// What is left out while nobody asks for it: nil reads everything.
    var wanted: Set<String>?

    struct OpenElement: Sendable {
        let name: XMLName
        let entry: XMLNameTable.Entry
        let namespaceMark: Int
    }

    /// How many elements of each name are open beyond the greatest depth.
    struct ExcessElements: Sendable {
        private(set) var counts: [String: Int] = [:]
        /// More names than these are not told apart; their end tags count as ends of nothing.
        private static let mostNames = 1_024

        mutating func open(_ name: String) {
            if let count = counts[name] {
                counts[name] = count + 1
            } else if counts.count < ExcessElements.mostNames {
                counts[name] = 1
            }
        }

        /// Whether an element of this name was open.
        mutating func close(_ name: String) -> Bool {
            guard let count = counts[name] else { return false }
            counts[name] = count == 1 ? nil : count - 1
            return true
        }

        var isEmpty: Bool { counts.isEmpty }
        mutating func removeAll() { counts.removeAll() }
    }

    struct Boundary: Sendable {
        let names: Set<String>
        /// How many elements are open around the element that must end.
        let depth: Int
    }

    /// Begins to read.
    ///
    /// - Parameter bytes: the document as UTF-8 without byte order mark; what it says of its encoding does not count.
    public init(bytes: [UInt8]) {
        self.bytes = bytes
        position = 0
    }

    /// The next event; nil behind the last. At the end of a cut document its open elements end.
    public mutating func next() -> XMLEvent? {
        if !damages.isEmpty { return .damage(damages.removeFirst()) }
        guard let event = waiting.popLast() ?? scan() else {
            return damages.isEmpty ? nil : .damage(damages.removeFirst())
        }
        // The faults of a start tag belong to its element and follow it.
        if damages.isEmpty { return event }
        if case .start = event { return event }
        waiting.append(event)
        return .damage(damages.removeFirst())
    }

    /// Whether an element with this name, without prefix, is open.
    public func isInside(_ local: String) -> Bool { open.contains { $0.name.local == local } }

    /// Reads on until an event is found.
    private mutating func scan() -> XMLEvent? {
        while position < bytes.count {
            let start = position
            let event = bytes[start] == UInt8(ascii: "<") ? markup(at: start) : text(from: start)
            if let event { return event }
            // Faults are told one by one, so that a document of nothing else needs no more memory.
            if !damages.isEmpty { return nil }
        }
        guard let innermost = open.last else { return nil }
        damage("The document ends inside <\(innermost.name.written)>.", at: bytes.count)
        close(to: 0, at: bytes.count)
        return waiting.popLast()
    }

    mutating func damage(_ message: String, at offset: Int) {
        guard damages.count < XMLReader.mostDamagesAtOnce else { return }
        damages.append(XMLDamage(message, at: offset))
    }

    /// Ends open elements until so many are left.
    mutating func close(to depth: Int, at offset: Int) {
        var ends: [XMLEvent] = []
        while open.count > depth {
            if let name = closeLast() { ends.append(.end(name, range: offset..<offset)) }
        }
        waiting.append(contentsOf: ends.reversed())
    }

    /// Takes the innermost open element from the list.
    mutating func closeLast() -> XMLName? {
        guard let last = open.popLast() else { return nil }
        // What was open in it is closed with it.
        if !excess.isEmpty { excess.removeAll() }
        namespaces.undo(to: last.namespaceMark)
        openCounts.close(last.entry)
        return last.name
    }
}
