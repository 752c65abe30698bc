import Bibliography

/// Finds references in notes at the feet of pages: lines that start with the next number and speak for a source.
enum FootnoteRun {
    /// Fewer notes may be anything that is numbered.
    private static let minimumNotes = 5
    /// Notes on fewer pages are a list.
    private static let minimumBlocks = 2
    /// Notes without a source between two that have one, at most.
    private static let maximumGap = 12
    /// A note has no more lines.
    private static let maximumLines = 8

    /// What running text between the notes of two pages says, at most.
    private static let proseEvidence = -1.5

    private static let leads = WordHash.set(
        "vgl siehe see cf cfr см ср por zob voir гл див ebd ebda ebenda ibid ibidem tamże там op loc ders dies")

    /// The notes that follow each other, as sections; none when the article has no notes with sources. Cost: linear.
    static func sections(
        in lines: ArticleLines, from firstLine: Int, shapes: inout LineShapes
    ) -> [BibliographySection] {
        var best: [Range<Int>] = []
        for style in [EntryLabel.Style.superscript, .bare, .dot, .closing, .bracket] {
            let notes = notes(in: lines, from: firstLine, style: style, shapes: &shapes)
            if notes.count > best.count { best = notes }
        }
        var blocks: [Range<Int>] = []
        for note in best {
            // Between the notes of two pages stands running text; in a numbered list, the rest of an entry.
            if let last = blocks.last,
                (last.upperBound..<note.lowerBound).reduce(0.0, { $0 + shapes.evidence($1) }) > proseEvidence
            {
                blocks[blocks.count - 1] = last.lowerBound..<note.upperBound
            } else {
                blocks.append(note)
            }
        }
        guard best.count >= minimumNotes, blocks.count >= minimumBlocks else { return [] }
        return blocks.map { block in
            BibliographySection(heading: nil, bytes: lines.start(block.lowerBound)..<lines.start(block.upperBound))
        }
    }

    private static func notes(
        in lines: ArticleLines, from firstLine: Int, style: EntryLabel.Style, shapes: inout LineShapes
    ) -> [Range<Int>] {
        var notes: [Range<Int>] = []
        var last = 0
        var line = firstLine
        while line < lines.count {
            let range = lines.ranges[line]
            guard let number = number(lines, line, style), number > last, number <= last + maximumGap,
                let shape = shapes.shape(line), isSource(shape, lines, range)
            else {
                line += 1
                continue
            }
            let end = end(of: line, number: number, style, in: lines)
            notes.append(line..<end)
            last = number
            line = end
        }
        return notes
    }

    private static func number(_ lines: ArticleLines, _ line: Int, _ style: EntryLabel.Style) -> Int? {
        let range = lines.ranges[line]
        // Most lines start with a letter.
        guard let first = range.first,
            lines.text.bytes[first] < 0x41 || lines.text.bytes[first] > 0x7A
                || lines.text.bytes[first] == UInt8(ascii: "["),
            let label = EntryLabel.read(lines.text.bytes, range), label.style == style, label.end < range.upperBound
        else { return nil }
        return label.number
    }

    private static func isSource(_ shape: EntryShape, _ lines: ArticleLines, _ range: Range<Int>) -> Bool {
        guard shape.startsLikeSentence else { return false }
        if shape.hasStrongSign || shape.hasYear || shape.startsWithName { return true }
        var tokens: [LineToken] = []
        let head = range.lowerBound..<min(range.upperBound, range.lowerBound + 40)
        LineTokens.append(to: &tokens, in: lines.text.bytes, range: head)
        return tokens.first { $0.kind == .word }.map { leads.contains($0.hash) } ?? false
    }

    /// The line behind a note: a blank line, the next note, or the line after a finished one.
    private static func end(of start: Int, number: Int, _ style: EntryLabel.Style, in lines: ArticleLines) -> Int {
        var line = start
        while line < lines.count, line < start + maximumLines {
            let range = lines.ranges[line]
            if range.isEmpty { return line }
            if line > start, let next = self.number(lines, line, style), next > number, next <= number + maximumGap {
                return line
            }
            if let last = range.last, lines.text.bytes[last] == UInt8(ascii: ".") { return line + 1 }
            line += 1
        }
        return line
    }
}
