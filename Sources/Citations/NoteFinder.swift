import Bibliography
import Documents

/// Finds the notes of an article: `[^1]: …`, `¹ …` at a line's start, `^[…]`, and the paragraphs under "Notes".
enum NoteFinder {
    private static let maximumNotes = 20_000
    /// A note may argue at length; past this it is a chapter.
    private static let longestNote = 8_000

    /// Headings of sections of notes, in small letters.
    private static let headings: Set<String> = [
        "notes", "note", "footnotes", "endnotes", "notes and references", "anmerkungen", "fußnoten", "endnoten",
        "przypisy", "примечания", "сноски", "заўвагі", "зноскі", "примітки", "notas", "notes de bas de page", "noten",
        "noter", "poznámky", "noten", "注释", "註釋",
    ]

    /// The stretches between semicolons of all notes outside the bibliographies, in order: each names a work or none.
    ///
    /// - Parameter bytes: the article's text without what is silent in it.
    static func parts(in article: Article, bytes: [UInt8]) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = 0
        for section in article.bibliographies.map(\.bytes).sorted(by: { $0.lowerBound < $1.lowerBound }) {
            let end = min(section.lowerBound, bytes.count)
            if start < end { parts += notes(in: bytes, start..<end).flatMap { split($0, bytes) } }
            start = max(start, min(section.upperBound, bytes.count))
        }
        if start < bytes.count { parts += notes(in: bytes, start..<bytes.count).flatMap { split($0, bytes) } }
        return Array(parts.prefix(maximumNotes))
    }

    private static func notes(in bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
        var notes: [Range<Int>] = []
        var note: Range<Int>?
        var isSection = false
        func close() {
            if let note, !note.isEmpty { notes.append(note) }
            note = nil
        }
        var start = range.lowerBound
        while start < range.upperBound, notes.count < maximumNotes {
            let end = bytes[start..<range.upperBound].firstIndex(of: 0x0A) ?? range.upperBound
            let first = bytes[start..<end].firstIndex { !$0.isBlank } ?? end
            if first == end {
                if !isSection { close() }
            } else if isHeading(bytes[first..<end]) {
                close()
                isSection = true
            } else if bytes[first] == 0x23 {
                close()
                isSection = false
            } else if let body = markedBody(bytes, first, end) ?? (isSection ? numberedBody(bytes, first, end) : nil) {
                close()
                note = body..<end
            } else if let open = note {
                if end - open.lowerBound > longestNote { close() } else { note = open.lowerBound..<end }
            } else {
                inlineNotes(bytes, first, end, range.upperBound, into: &notes)
            }
            start = end + 1
        }
        close()
        return notes
    }

    private static func isHeading(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count <= 60 else { return false }
        let text = String(decoding: line, as: UTF8.self).trimmed { " #*_:.\r\t".unicodeScalars.contains($0) }
        return headings.contains(text.lowercased())
    }

    /// Where a note's text starts that its mark shows anywhere: `[^1]: `, `¹ `, `<sup>1</sup> `.
    private static func markedBody(_ bytes: [UInt8], _ first: Int, _ end: Int) -> Int? {
        if bytes[first] == 0x5B, first + 1 < end, bytes[first + 1] == 0x5E {
            guard let close = bytes[first..<end].firstIndex(of: 0x5D), close + 1 < end, bytes[close + 1] == 0x3A else {
                return nil
            }
            return close + 2
        }
        return SuperscriptReader.content(bytes, first, end)?.end
    }

    /// Where the text of `1. `, `1) `, `[1] ` or `1 ` starts.
    private static func numberedBody(_ bytes: [UInt8], _ first: Int, _ end: Int) -> Int? {
        var index = bytes[first] == 0x5B ? first + 1 : first
        let digits = bytes[index..<end].prefix(while: \.isDigit).count
        guard (1...4).contains(digits) else { return nil }
        index += digits
        while index < end, bytes[index] == 0x2E || bytes[index] == 0x29 || bytes[index] == 0x5D || bytes[index] == 0x5C
        {
            index += 1
        }
        return index < end && bytes[index].isBlank ? index : nil
    }

    /// Pandoc's `^[…]`.
    private static func inlineNotes(
        _ bytes: [UInt8], _ first: Int, _ end: Int, _ limit: Int, into notes: inout [Range<Int>]
    ) {
        var index = first
        while index + 1 < end, notes.count < maximumNotes {
            if bytes[index] == 0x5E, bytes[index + 1] == 0x5B,
                let bracket = BracketScanner.bracket(in: bytes, at: index + 1, limit: limit)
            {
                notes.append(bracket.inner)
                index = bracket.outer.upperBound
            } else {
                index += 1
            }
        }
    }

    /// The parts of a note between semicolons, without blanks round them.
    private static func split(_ note: Range<Int>, _ bytes: [UInt8]) -> [Range<Int>] {
        bytes[note].split(separator: 0x3B).compactMap { part in
            guard let first = part.firstIndex(where: { !$0.isBlank }), let last = part.lastIndex(where: { !$0.isBlank })
            else { return nil }
            return first..<last + 1
        }
    }
}
