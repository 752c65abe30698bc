/// A line read as a heading: Markdown marks, numbering and closing punctuation taken off.
package struct HeadingLine {
    /// The name as printed, without marks and numbering.
    package let name: String
    /// The name in lower case, single blanks, spaced-out letters joined.
    package let folded: String
    /// The bytes of the name.
    package let range: Range<Int>
    /// The level of a Markdown heading with number signs or underlines, else nil.
    package let markdownLevel: Int?
    /// Whether something besides the words says that the line is a heading: marks, bold, numbering, colon.
    package let isMarked: Bool
    /// How many lines it takes: two with an underline.
    package let lineCount: Int

    /// No heading is longer, in bytes; keeps the look at each line short.
    private static let maximumLength = 240

    /// Reads a line; nil when it is blank or too long for a heading.
    package static func read(_ lines: ArticleLines, _ line: Int) -> HeadingLine? {
        let bytes = lines.text.bytes
        var range = lines.ranges[line]
        guard !range.isEmpty, range.count <= maximumLength else { return nil }
        var level: Int?
        var isMarked = false
        let marks = bytes[range].prefix { $0 == UInt8(ascii: "#") }.count
        if (1...6).contains(marks), marks < range.count, bytes[range.lowerBound + marks] == 0x20 {
            level = marks
            range = range.lowerBound + marks + 1..<range.upperBound
            while let last = range.last, bytes[last] == UInt8(ascii: "#") { range.removeLast() }
            range = ArticleLines.trimmed(range, in: bytes)
        }
        var lineCount = 1
        if level == nil, let underline = underlineLevel(lines, line + 1) {
            level = underline
            lineCount = 2
        }
        (range, isMarked) = withoutMarks(range, in: bytes)
        guard !range.isEmpty else { return nil }
        let name = lines.text.string(in: range)
        return HeadingLine(
            name: name, folded: folded(name), range: range, markdownLevel: level, isMarked: isMarked || level != nil,
            lineCount: lineCount)
    }

    /// Whether the line names a bibliography.
    package var isBibliography: Bool { HeadingNames.isBibliography(folded) }
    /// Whether the line names another part of an article.
    package var isOtherPart: Bool { HeadingNames.isOtherPart(folded) }
    /// Whether the name is also an everyday word.
    var isWeak: Bool { HeadingNames.isWeak(folded) }

    /// `===` or `---` under a line.
    private static func underlineLevel(_ lines: ArticleLines, _ line: Int) -> Int? {
        guard line < lines.count, lines.ranges[line].count >= 3 else { return nil }
        let bytes = lines.bytes(line)
        guard let first = bytes.first, first == UInt8(ascii: "=") || first == UInt8(ascii: "-"),
            bytes.allSatisfy({ $0 == first })
        else { return nil }
        return first == UInt8(ascii: "=") ? 1 : 2
    }

    /// Takes off emphasis, numbering (`7.`, `VII.`, `A)`), an anchor and a colon.
    private static func withoutMarks(_ range: Range<Int>, in bytes: [UInt8]) -> (Range<Int>, Bool) {
        var range = range
        var isMarked = false
        for _ in 0..<4 {
            let before = range
            while let first = range.first, "*_>".utf8.contains(bytes[first]) { range.removeFirst() }
            while let last = range.last, "*_".utf8.contains(bytes[last]) { range.removeLast() }
            if range != before { isMarked = true }
            range = ArticleLines.trimmed(range, in: bytes)
            if let last = range.last, bytes[last] == UInt8(ascii: "}"),
                let open = bytes[range].lastIndex(of: UInt8(ascii: "{"))
            {
                range = ArticleLines.trimmed(range.lowerBound..<open, in: bytes)
            }
            if let last = range.last, bytes[last] == UInt8(ascii: ":") {
                range = ArticleLines.trimmed(range.lowerBound..<last, in: bytes)
                isMarked = true
            }
            if let end = numberingEnd(range, in: bytes) {
                range = ArticleLines.trimmed(end..<range.upperBound, in: bytes)
                isMarked = true
            }
            if range == before { break }
        }
        return (range, isMarked)
    }

    /// The end of `7.`, `7`, `7.1.`, `VII.`, `A.`, `§ 7`; nil when the line does not start with a number.
    private static func numberingEnd(_ range: Range<Int>, in bytes: [UInt8]) -> Int? {
        guard let blank = bytes[range].firstIndex(of: 0x20), blank - range.lowerBound <= 8 else { return nil }
        let number = bytes[range.lowerBound..<blank]
        let hasDigits = number.contains { (0x30...0x39).contains($0) }
        let isArabic = hasDigits && number.allSatisfy { (0x30...0x39).contains($0) || ".)".utf8.contains($0) }
        let isClosed = number.last == UInt8(ascii: ".") || number.last == UInt8(ascii: ")")
        let isRoman = isClosed && number.dropLast().allSatisfy { "IVXLC".utf8.contains($0) }
        let isLetter = isClosed && number.count == 2 && number.first.map { (0x41...0x5A).contains($0) } == true
        return isArabic || isRoman || isLetter ? blank + 1 : nil
    }

    private static func folded(_ name: String) -> String {
        var words = name.lowercased().unicodeScalars.split(whereSeparator: UTF8Scalars.isBlank).map { String($0) }
        // L I T E R A T U R, 参 考 文 献
        if words.count >= 4, words.allSatisfy({ $0.unicodeScalars.count == 1 }) { words = [words.joined()] }
        return words.joined(separator: " ")
    }
}
