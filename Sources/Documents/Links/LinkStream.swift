import Bibliography

/// Reads links out of plain text that comes in pieces, such as a million URLs from standard input: what was read is not
/// kept, and each link is there as soon as its line is complete.
///
/// Every line stands alone: a URL in angle brackets that is broken over lines is not joined. The text is UTF-8; a byte
/// order mark at its start is left out. The same text gives the same links however it is cut, as long as no line is longer
/// than ``maximumLine``.
public struct LinkStream {
    private var pending: [UInt8] = []
    private var line = 1
    private var offset = 0
    private var isAtStart = true
    private var state = IgnoreMarks.State()

    /// A line of more bytes is cut: no list of links has one, and it would have to be kept whole.
    public static let maximumLine = 16 << 20

    /// Creates a reader at the start of a text.
    public init() {}

    /// Takes the next piece, of any size, and gives the links of the lines that it completes.
    public mutating func read(_ chunk: [UInt8]) -> [Link] {
        // A CR at the end may be the first half of a line break.
        let lastBreak = chunk.lastIndex(of: 0x0A) ?? chunk.dropLast().lastIndex(of: 0x0D)
        guard let lastBreak else {
            pending += chunk
            return pending.count > LinkStream.maximumLine ? flush() : []
        }
        pending += chunk[...lastBreak]
        let links = flush()
        pending += chunk[(lastBreak + 1)...]
        return links
    }

    /// Gives the links of the last line, which has no line break.
    public mutating func finish() -> [Link] { flush() }

    private mutating func flush() -> [Link] {
        guard !pending.isEmpty else { return [] }
        let bytes: [UInt8]
        if isAtStart, pending.starts(with: [0xEF, 0xBB, 0xBF]) {
            offset = 3
            bytes = Array(pending[3...])
        } else {
            bytes = pending
        }
        isAtStart = false
        let marks = IgnoreMarks(ByteText(bytes), format: .plainText, state: state)
        state = marks.state
        var found: [FoundLink] = []
        var scanner = BareLinkScanner(bytes)
        while let bare = scanner.next() {
            found.append(FoundLink(kind: bare.kind, range: bare.range, target: bare.target))
        }
        let cursor = PlaceCursor(bytes, line: line, offset: OriginalOffset(plainFrom: offset))
        let links = LinkReader.links(found, in: bytes, cursor: cursor, ignoring: marks.ranges)
        var end = cursor
        end.advance(to: bytes.count)
        line = end.position.line
        offset = end.position.offset
        pending.removeAll(keepingCapacity: pending.capacity <= LinkStream.maximumLine)
        return links
    }
}
