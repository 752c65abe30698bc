/// The stretches of a file that comments say are not to be checked.
///
/// `referee-ignore` speaks of its line, `referee-ignore-next-line` of the next line that is not blank,
/// `referee-ignore-start` and `referee-ignore-end` of what lies between. Each stands in a comment of the format; where a
/// comment is always a line of its own, `referee-ignore` speaks of the next line too.
struct IgnoreMarks {
    /// What a mark of one part of a text still says of the next part.
    struct State {
        var isInside = false
        var coversNextLine = false
    }

    /// The stretches in ascending order; they may touch.
    private(set) var ranges: [Range<Int>] = []
    /// What holds after the end of the text.
    private(set) var state: State
    /// Marks that end nothing, or are never ended.
    private(set) var problems: [(offset: Int, message: String)] = []

    private let text: ByteText
    private let format: LinkFormat
    private var openedAt = 0

    private static let name = Array("referee-ignore".utf8)

    /// Looks for marks. Cost: one pass, with big steps.
    init(_ text: ByteText, format: LinkFormat, state: State = State()) {
        self.text = text
        self.format = format
        self.state = state
        if state.coversNextLine {
            self.state.coversNextLine = false
            coverLine(at: 0)
        }
        for place in IgnoreMarks.places(in: text) { read(at: place) }
        if self.state.isInside { ranges.append(openedAt..<text.count) }
    }

    /// Whether the text holds no mark.
    var isEmpty: Bool { ranges.isEmpty }

    /// Notes a stretch that was begun and never ended.
    mutating func finish() {
        if state.isInside { problems.append((openedAt, "“referee-ignore-start” is never ended.")) }
    }

    private mutating func read(at place: Int) {
        guard isInComment(place) else { return }
        let end = place + IgnoreMarks.name.count
        var wordEnd = end
        while text[wordEnd].isLinkWord || text[wordEnd] == UInt8(ascii: "-"), wordEnd < end + 12 { wordEnd += 1 }
        if text[wordEnd - 1] == UInt8(ascii: "-"), text[wordEnd] == UInt8(ascii: ">") {
            // The end of the comment, written without a blank.
            while wordEnd > end, text[wordEnd - 1] == UInt8(ascii: "-") { wordEnd -= 1 }
        }
        let isAlone = format == .reStructuredText || format == .asciiDoc && isLineComment(place)
        switch text.string(end..<wordEnd) {
        case "": isAlone ? coverLine(at: text.lineEnd(from: place)) : coverThisLine(place)
        case "-next-line": coverLine(at: text.lineEnd(from: place))
        case "-start":
            guard !state.isInside else { return }
            state.isInside = true
            openedAt = place
        case "-end":
            guard state.isInside else {
                problems.append((place, "“referee-ignore-end” ends nothing that was started."))
                return
            }
            state.isInside = false
            ranges.append(openedAt..<place)
        default: return
        }
    }

    private mutating func coverThisLine(_ place: Int) {
        if let last = ranges.last, last.contains(place) { return }
        var start = place
        while start > 0, text[start - 1] != 0x0A, text[start - 1] != 0x0D { start -= 1 }
        ranges.append(start..<text.lineEnd(from: place))
    }

    /// Covers the first line from an offset on that is not blank.
    private mutating func coverLine(at offset: Int) {
        let start = text.skippingSpace(from: offset)
        guard start < text.count else {
            state.coversNextLine = true
            return
        }
        if let last = ranges.last, last.contains(start) { return }
        ranges.append(start..<text.lineEnd(from: start))
    }

    // MARK: Comments

    private func isInComment(_ place: Int) -> Bool {
        var start = place
        while start > 0, text[start - 1] == 0x20 || text[start - 1] == 0x09 { start -= 1 }
        switch format {
        case .markdown, .html, .sitemap, .xml: return text.lowercaseMatches("<!--", at: start - 4)
        case .latex, .bibtex: return text[start - 1] == UInt8(ascii: "%")
        case .plainText:
            return text[start - 1] == UInt8(ascii: "#") && (start == 1 || text[start - 2].isLinkSpace)
        case .reStructuredText: return text.lowercaseMatches("..", at: start - 2) && isLineStart(start - 2)
        case .asciiDoc: return isLineComment(place) || text.lowercaseMatches("<!--", at: start - 4)
        // Neither has comments.
        case .ris, .cslJSON: return false
        }
    }

    private func isLineComment(_ place: Int) -> Bool {
        var start = place
        while start > 0, text[start - 1] == 0x20 || text[start - 1] == 0x09 { start -= 1 }
        return text.lowercaseMatches("//", at: start - 2) && isLineStart(start - 2)
    }

    private func isLineStart(_ offset: Int) -> Bool {
        var start = offset
        while start > 0, text[start - 1] == 0x20 || text[start - 1] == 0x09 { start -= 1 }
        return start == 0 || text[start - 1] == 0x0A || text[start - 1] == 0x0D
    }

    /// Where the name stands; Horspool's search, since most files hold none.
    private static func places(in text: ByteText) -> [Int] {
        var steps = [Int](repeating: name.count, count: 256)
        for (offset, byte) in name.dropLast().enumerated() { steps[Int(byte)] = name.count - 1 - offset }
        var result: [Int] = []
        let bytes = text.bytes
        var end = name.count - 1
        while end < bytes.count {
            let last = bytes[end]
            if last == name[name.count - 1], bytes[(end - name.count + 1)...end].elementsEqual(name) {
                result.append(end - name.count + 1)
            }
            end += steps[Int(last)]
        }
        return result
    }
}
