package import Bibliography
package import Documents

/// A line of a bibliography with what the cutting of entries asks about it.
package struct SectionLine {
    /// Its bytes without blanks at its ends; empty for a blank line.
    package let range: Range<Int>
    /// Blanks before its first character.
    let indentation: Int
    /// The label it starts with.
    package let label: EntryLabel?
    /// Blank lines right above it.
    let blankLinesBefore: Int
    /// Whether a form feed stands above it or at its start.
    let followsFormFeed: Bool
    /// How it looks.
    package let shape: EntryShape
    /// How it ends.
    package let ending: LineEnding
    /// How many characters it has, and how many its first word has.
    let characters: Int
    let firstWordCharacters: Int

    /// A sign of at most two bytes with a year behind it, as a number; 0 when it starts otherwise. Where the same one
    /// starts many lines it is a dash that was read wrongly: `9 1979.`
    let placeholder: Int

    init(
        _ bytes: [UInt8], _ range: Range<Int>, indentation: Int, blankLinesBefore: Int, followsFormFeed: Bool,
        tokens: inout [LineToken]
    ) {
        self.range = range
        self.indentation = indentation
        self.blankLinesBefore = blankLinesBefore
        self.followsFormFeed = followsFormFeed
        label = EntryLabel.read(bytes, range)
        shape = EntryShape(bytes, range, label: label, tokens: &tokens)
        ending = LineEnding(bytes, range, tokens: &tokens)
        placeholder = SectionLine.placeholder(bytes, range)
        var characters = 0
        var firstWord: Int?
        for byte in bytes[range] where byte & 0xC0 != 0x80 {
            if byte == 0x20, firstWord == nil { firstWord = characters }
            characters += 1
        }
        self.characters = characters
        firstWordCharacters = firstWord ?? characters
    }

    private static func placeholder(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
        guard range.count > 6, let blank = bytes[range].prefix(3).firstIndex(of: 0x20), blank > range.lowerBound,
            blank + 5 < range.upperBound, bytes[blank + 1..<blank + 5].allSatisfy({ $0 &- 0x30 < 10 }),
            bytes[blank + 1] == UInt8(ascii: "1") || bytes[blank + 1] == UInt8(ascii: "2")
        else { return 0 }
        return bytes[range.lowerBound..<blank].reduce(0) { $0 << 8 | Int($1) }
    }

    /// The bytes without the label.
    var content: Range<Int> { (label.map { min($0.end, range.upperBound) } ?? range.lowerBound)..<range.upperBound }
    /// The bytes without the list mark at the start. A dash is a list mark only at an entry's start.
    func contentWithLabel(in bytes: [UInt8]) -> Range<Int> {
        guard let label, label.hasListMark, bytes[range.lowerBound] < 0x80 else { return range }
        return min(label.start, range.upperBound)..<range.upperBound
    }

    /// The lines of a section that are not blank.
    package static func lines(of section: BibliographySection, in text: SourceText) -> [SectionLine] {
        var result: [SectionLine] = []
        var tokens: [LineToken] = []
        var number: Int?
        var blanks = 0
        var formFeed = false
        var line = text.lineIndex(at: section.bytes.lowerBound)
        while line < text.lineCount {
            let full = text.lineRange(line)
            guard full.lowerBound < section.bytes.upperBound || line == 0 && full.isEmpty else { break }
            let clipped =
                max(
                    full.lowerBound, section.bytes.lowerBound)..<max(
                    min(full.upperBound, section.bytes.upperBound), max(full.lowerBound, section.bytes.lowerBound))
            let range = ArticleLines.trimmed(clipped, in: text.bytes)
            if text.bytes[clipped.lowerBound..<(range.isEmpty ? clipped.upperBound : range.lowerBound)].contains(0x0C) {
                formFeed = true
            }
            if range.isEmpty {
                blanks += 1
            } else {
                for part in LineParts.parts(text.bytes, range, after: &number) {
                    result.append(
                        SectionLine(
                            text.bytes, part, indentation: range.lowerBound - clipped.lowerBound,
                            blankLinesBefore: blanks, followsFormFeed: formFeed, tokens: &tokens))
                    blanks = 0
                    formFeed = false
                }
            }
            line += 1
        }
        return result
    }
}
