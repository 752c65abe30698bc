import Bibliography
import Documents

/// A line of a bibliography with what the cutting of entries asks about it.
struct SectionLine {
    /// Its bytes without blanks at its ends; empty for a blank line.
    let range: Range<Int>
    /// Blanks before its first character.
    let indentation: Int
    /// The label it starts with.
    let label: EntryLabel?
    /// Blank lines right above it.
    let blankLinesBefore: Int
    /// Whether a form feed stands above it or at its start.
    let followsFormFeed: Bool

    /// The bytes without the label.
    var content: Range<Int> { (label.map { min($0.end, range.upperBound) } ?? range.lowerBound)..<range.upperBound }
    /// The bytes without the list mark at the start. A dash is a list mark only at an entry's start.
    func contentWithLabel(in bytes: [UInt8]) -> Range<Int> {
        guard let label, label.hasListMark, bytes[range.lowerBound] < 0x80 else { return range }
        return min(label.start, range.upperBound)..<range.upperBound
    }

    /// The lines of a section that are not blank.
    static func lines(of section: BibliographySection, in text: SourceText) -> [SectionLine] {
        var result: [SectionLine] = []
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
                result.append(
                    SectionLine(
                        range: range, indentation: range.lowerBound - clipped.lowerBound,
                        label: EntryLabel.read(text.bytes, range), blankLinesBefore: blanks, followsFormFeed: formFeed))
                blanks = 0
                formFeed = false
            }
            line += 1
        }
        return result
    }
}
