import Bibliography

/// Finds references in LaTeX's `\footnote{…}` inside the text.
enum FootnoteCommand {
    private static let command = Array("\\footnote{".utf8)
    /// A note is not longer, in bytes; keeps the search for its end short.
    private static let maximumLength = 4000
    /// One note with a year may be anything.
    private static let minimumNotes = 2

    /// The notes with a year, a URL or names in a bibliography's order, each a section. Cost: linear.
    static func sections(in text: SourceText) -> [BibliographySection] {
        let bytes = text.bytes
        var result: [BibliographySection] = []
        var index = 0
        while index + command.count < bytes.count {
            guard bytes[index] == command[0], bytes[index..<bytes.count].starts(with: command) else {
                index += 1
                continue
            }
            let start = index + command.count
            index = start
            guard let end = closing(bytes, from: start) else {
                // Nothing that was searched in vain is searched again.
                index = start + maximumLength
                continue
            }
            let note = ArticleLines.trimmed(start..<end, in: bytes)
            let shape = EntryShape(bytes, note)
            if shape.hasStrongSign || shape.hasYear {
                result.append(BibliographySection(heading: nil, bytes: note))
            }
            index = end
        }
        return result.count >= minimumNotes ? result : []
    }

    /// The brace that closes a note.
    private static func closing(_ bytes: [UInt8], from start: Int) -> Int? {
        LaTeXBraces.closing(in: bytes, from: start, depth: 1, before: min(bytes.count, start + maximumLength))
    }
}
