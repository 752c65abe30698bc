import Bibliography

/// The items of a YAML list in block style as ranges of lines, found by their hyphens alone.
struct YAMLItemBlocks {
    private let text: SourceText
    private var line = 0
    private var indentation: Int?
    private var start: Int?
    /// Whether the list was found.
    private(set) var isFound = false

    init(_ text: SourceText) {
        self.text = text
        findList()
    }

    /// The next item's lines.
    mutating func next() -> Range<Int>? {
        guard let indentation, let first = start else { return nil }
        start = nil
        var line = first + 1
        while line < text.lineCount {
            let range = text.lineRange(line)
            let content = text.bytes[range].firstIndex { $0 != 0x20 } ?? range.upperBound
            let column = content - range.lowerBound
            if content < range.upperBound, column <= indentation, text.bytes[content] != UInt8(ascii: "#") {
                // A hyphen in the list's column begins an item, and anything else at the margin ends the list.
                if column == indentation, isHyphen(content, range.upperBound) {
                    start = line
                    break
                }
                if column == 0, text.bytes[content] > 0x20 {
                    start = laterItem(after: line, indentation)
                    if start != nil { stray = line }
                    break
                }
            }
            line += 1
        }
        while line > first + 1, text.bytes[text.lineRange(line - 1)].allSatisfy({ $0 <= 0x20 }) { line -= 1 }
        return first..<line
    }

    /// A line at the margin behind which more items follow: a key of the document, or the rest of a damaged item.
    private(set) var stray: Int?

    /// An item that begins with its id or type, behind what stands at the margin.
    private func laterItem(after line: Int, _ indentation: Int) -> Int? {
        (line + 1..<max(line + 1, text.lineCount)).first { line in
            let range = text.lineRange(line)
            let content = text.bytes[range].firstIndex { $0 != 0x20 } ?? range.upperBound
            guard content - range.lowerBound == indentation, content < range.upperBound,
                isHyphen(content, range.upperBound)
            else { return false }
            let rest = text.bytes[content + 1..<range.upperBound].drop { $0 == 0x20 }
            return ["id:", "type:"].contains { rest.starts(with: $0.utf8) }
        }
    }

    mutating func takeStray() -> Int? {
        defer { stray = nil }
        return stray
    }

    /// Finds the first hyphen of the list below `references`, or at the margin.
    private mutating func findList() {
        var isInside = false
        var isFirst = true
        let hasKey = referencesLine != nil
        for line in 0..<text.lineCount {
            let range = text.lineRange(line)
            guard let content = text.bytes[range].firstIndex(where: { $0 != 0x20 }) else { continue }
            let rest = text.bytes[content..<range.upperBound]
            if rest.first == UInt8(ascii: "#") || rest.starts(with: "---".utf8) || rest.first == UInt8(ascii: "%") {
                continue
            }
            let isMargin = content == range.lowerBound
            defer { isFirst = false }
            if isHyphen(content, range.upperBound) {
                if isInside || isFirst && !hasKey {
                    indentation = content - range.lowerBound
                    start = line
                    isFound = true
                    return
                }
                continue
            }
            if isMargin {
                isInside = ["references:", "items:"].contains { name in
                    rest.starts(with: name.utf8) && rest.dropFirst(name.utf8.count).allSatisfy { $0 <= 0x20 }
                }
            } else if isInside {
                return
            }
        }
    }

    private var referencesLine: Int? {
        (0..<text.lineCount).first { text.bytes[text.lineRange($0)].starts(with: "references:".utf8) }
    }

    private func isHyphen(_ index: Int, _ end: Int) -> Bool {
        text.bytes[index] == UInt8(ascii: "-") && (index + 1 >= end || text.bytes[index + 1] <= 0x20)
    }
}
