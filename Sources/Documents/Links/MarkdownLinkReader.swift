/// Reads the links of Markdown: inline links and images, definitions, addresses in angle brackets, HTML, and bare ones.
///
/// One pass from the first byte to the last. Code and comments are left out; the text of a link says what the link is
/// and is none of its own.
struct MarkdownLinkReader {
    /// An opening bracket that may turn out to begin a link.
    struct Bracket {
        let mark: RunningText.Mark
    }

    let text: ByteText
    let links: MarkupLinks
    let includesCode: Bool
    var draft = LinkDraft()
    var running = RunningText()
    var brackets: [Bracket] = []
    var lines = MarkdownLines()
    var codeRuns = CodeRuns()
    /// The end of the paragraph that was looked for last.
    var paragraphEnd = 0
    /// The first byte that is not in ``running`` yet.
    var copied = 0
    /// Elements of HTML that show code and are open.
    var codeDepth = 0
    var isInLink = false
    /// Bytes that were looked through for the end of a tag in vain.
    var failure = 0

    /// More brackets are never open at once in earnest.
    static let maximumBrackets = 1_000

    static func draft(of text: ByteText, includesCode: Bool) -> LinkDraft {
        var reader = MarkdownLinkReader(text: text, includesCode: includesCode)
        reader.read()
        return reader.draft
    }

    private init(text: ByteText, includesCode: Bool) {
        self.text = text
        links = MarkupLinks(text: text)
        self.includesCode = includesCode
    }

    private static let isTrigger: [Bool] = (0..<256).map { "\n\r\\&`[]!<".utf8.contains(UInt8($0)) }

    private mutating func read() {
        var index = startLine(at: 0)
        let bytes = text.bytes
        while index < bytes.count {
            let byte = bytes[index]
            guard MarkdownLinkReader.isTrigger[Int(byte)] else {
                index += 1
                continue
            }
            index = step(byte, at: index)
        }
        show(to: bytes.count)
        draft.addBareLinks(in: running, options: [.isMarkdown])
    }

    /// Takes what begins with a byte that has a meaning; gives where the text goes on.
    private mutating func step(_ byte: UInt8, at index: Int) -> Int {
        switch byte {
        case 0x0A, 0x0D: return startLine(at: text.lineStart(afterBreakAt: index))
        case UInt8(ascii: "\\"):
            guard text[index + 1].isLinkPunctuation else { return index + 1 }
            return replace(index..<index + 2, by: CollectionOfOne(text[index + 1]))
        case UInt8(ascii: "&"):
            guard let reference = EntityText.reference(text, at: index) else { return index + 1 }
            return replace(index..<reference.end, by: reference.utf8)
        case UInt8(ascii: "`"): return code(at: index)
        case UInt8(ascii: "["):
            show(to: index)
            if brackets.count < MarkdownLinkReader.maximumBrackets { brackets.append(Bracket(mark: running.mark)) }
            return index + 1
        case UInt8(ascii: "]"): return closeBracket(at: index)
        case UInt8(ascii: "<"): return angle(at: index)
        default: return index + 1
        }
    }

    // MARK: Running text

    /// Shows what stands before an index and was not shown yet.
    mutating func show(to index: Int) {
        if copied < index, !isInLink, codeDepth == 0 || includesCode { running.append(copied..<index, of: text.bytes) }
        copied = max(copied, index)
    }

    /// Leaves a stretch out: what stands around it does not touch.
    mutating func leaveOut(_ range: Range<Int>) -> Int {
        show(to: range.lowerBound)
        running.separate(at: range.lowerBound)
        copied = max(copied, range.upperBound)
        return range.upperBound
    }

    private mutating func replace(_ range: Range<Int>, by utf8: some Collection<UInt8>) -> Int {
        show(to: range.lowerBound)
        if !isInLink, codeDepth == 0 || includesCode { running.append(utf8, for: range) }
        copied = range.upperBound
        return range.upperBound
    }

    // MARK: Lines

    /// Begins lines until one holds text; gives where it goes on.
    private mutating func startLine(at start: Int) -> Int {
        var start = start
        while start < text.count {
            let end = text.lineEnd(from: start)
            switch lines.next(text, start..<end) {
            case .blank:
                show(to: start)
                brackets.removeAll(keepingCapacity: true)
                isInLink = false
            case .code:
                if includesCode { show(to: end) } else { _ = leaveOut(start..<end) }
                brackets.removeAll(keepingCapacity: true)
            case .text(let content):
                if let next = definition(at: content, lineEnd: end) {
                    start = next
                    continue
                }
                return start
            }
            guard end < text.count else { return text.count }
            start = text.lineStart(afterBreakAt: end)
        }
        return text.count
    }

    /// `[label]: address "title"`; gives the start of the next line.
    private mutating func definition(at start: Int, lineEnd: Int) -> Int? {
        guard text[start] == UInt8(ascii: "["), text[start + 1] != UInt8(ascii: "^") else { return nil }
        var index = start + 1
        // A label has at most 999 characters (CommonMark, link reference definitions).
        let limit = min(lineEnd, start + 1_000)
        while index < limit, text[index] != UInt8(ascii: "]") {
            guard text[index] != UInt8(ascii: "[") else { return nil }
            index += text[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        guard index > start + 1, text[index] == UInt8(ascii: "]"), text[index + 1] == UInt8(ascii: ":") else {
            return nil
        }
        var address = text.skippingBlanks(from: index + 2, before: lineEnd)
        var end = lineEnd
        if address >= lineEnd {
            // The address may stand on the next line.
            address = text.skippingBlanks(from: text.lineStart(afterBreakAt: lineEnd))
            end = text.lineEnd(from: address)
        }
        guard let range = destination(from: address, before: end), !range.address.isEmpty else { return nil }
        let after = text.skippingBlanks(from: range.end, before: end)
        guard after >= end || "\"'(".utf8.contains(text[after]) && after > range.end else { return nil }
        add(range.address)
        _ = leaveOut(start..<end)
        return end < text.count ? text.lineStart(afterBreakAt: end) : text.count
    }
}
