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
                // A hyphen in the list's column begins an item; anything else there ends the list.
                if column == indentation, isHyphen(content, range.upperBound) { start = line }
                break
            }
            line += 1
        }
        return first..<line
    }

    /// Finds the first hyphen of the list below `references`, or at the margin.
    private mutating func findList() {
        var isInside = false
        for line in 0..<text.lineCount {
            let range = text.lineRange(line)
            guard let content = text.bytes[range].firstIndex(where: { $0 != 0x20 }) else { continue }
            let rest = text.bytes[content..<range.upperBound]
            if rest.first == UInt8(ascii: "#") || rest.starts(with: "---".utf8) || rest.first == UInt8(ascii: "%") {
                continue
            }
            let isMargin = content == range.lowerBound
            if isHyphen(content, range.upperBound) {
                if isInside || isMargin && !isFound {
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
                // Another key's list at the margin is not the list of items.
                if !isInside, hasReferences(after: line) { continue }
                if !isInside { return }
            } else if isInside {
                return
            }
        }
    }

    /// Whether a later line is the key of the list.
    private func hasReferences(after line: Int) -> Bool {
        referencesLine.map { $0 > line } ?? false
    }

    private var referencesLine: Int? {
        (0..<text.lineCount).first { text.bytes[text.lineRange($0)].starts(with: "references:".utf8) }
    }

    private func isHyphen(_ index: Int, _ end: Int) -> Bool {
        text.bytes[index] == UInt8(ascii: "-") && (index + 1 >= end || text.bytes[index + 1] <= 0x20)
    }
}
