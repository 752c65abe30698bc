package import Bibliography

/// The lines of a text without the blanks around them.
package struct ArticleLines {
    /// The text.
    package let text: SourceText
    /// The bytes of each line without blanks, tabs and form feeds at its ends.
    package let ranges: [Range<Int>]

    /// Splits a text. Cost: one pass.
    package init(_ text: SourceText) {
        self.text = text
        ranges = (0..<text.lineCount).map { ArticleLines.trimmed(text.lineRange($0), in: text.bytes) }
    }

    /// How many lines there are.
    package var count: Int { ranges.count }
    /// Whether a line holds nothing but blanks.
    package func isBlank(_ line: Int) -> Bool { ranges[line].isEmpty }
    /// The bytes of a line.
    package func bytes(_ line: Int) -> ArraySlice<UInt8> { text.bytes[ranges[line]] }
    /// The text of a line.
    package func string(_ line: Int) -> String { text.string(in: ranges[line]) }

    /// Whether any line is a Markdown heading with number signs.
    var hasMarkdownHeading: Bool {
        ranges.contains { range in
            guard range.count > 1, text.bytes[range.lowerBound] == UInt8(ascii: "#") else { return false }
            var end = range.lowerBound
            while end < range.upperBound, text.bytes[end] == UInt8(ascii: "#") { end += 1 }
            return end - range.lowerBound <= 6 && end < range.upperBound && text.bytes[end] == 0x20
        }
    }

    /// A range without the blanks at its ends.
    package static func trimmed(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end {
            if isBlank(bytes[start]) {
                start += 1
            } else if bytes[start] == 0xC2, start + 1 < end, bytes[start + 1] == 0xA0 {
                start += 2  // a no-break space
            } else {
                break
            }
        }
        while end > start {
            if isBlank(bytes[end - 1]) {
                end -= 1
            } else if end - start >= 2, bytes[end - 2] == 0xC2, bytes[end - 1] == 0xA0 {
                end -= 2
            } else {
                break
            }
        }
        return start..<end
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
