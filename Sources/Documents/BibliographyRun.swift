import Bibliography

/// Finds a bibliography without a heading: a run of entries at the end of an article.
enum BibliographyRun {
    /// Fewer entries than this may be anything.
    private static let minimumEntries = 2
    /// An entry's own continuation lines are not more.
    private static let maximumGap = 6
    /// A paragraph of prose on one line is longer than most entries.
    private static let proseLength = 700

    /// The section, or nil when the article does not end in entries.
    static func section(in lines: ArticleLines, from firstLine: Int) -> BibliographySection? {
        var start: Int?
        var entries = 0
        var strong = 0
        var gap = 0
        var line = lines.count - 1
        while line >= firstLine {
            let range = lines.ranges[line]
            if range.isEmpty {
                line -= 1
                continue
            }
            let shape = EntryShape(lines.text.bytes, range)
            if shape.isEntry, range.count <= proseLength, !isProse(shape, range) {
                entries += 1
                if shape.startsWithName || shape.startsWithLabel || range.count < 400 && shape.hasStrongSign {
                    strong += 1
                }
                start = line
                gap = 0
            } else {
                gap += 1
                let limit = start == nil ? maximumGap * 2 : maximumGap
                if gap > limit || range.count > proseLength { break }
            }
            line -= 1
        }
        guard let start, entries >= minimumEntries, strong * 2 >= entries else { return nil }
        // Everything from the first entry on; what comes before the run is the article.
        return BibliographySection(heading: nil, bytes: lines.text.lineStarts[start]..<lines.text.bytes.count)
    }

    /// A sentence of running text that cites a year: long, without name or label at its start.
    private static func isProse(_ shape: EntryShape, _ range: Range<Int>) -> Bool {
        !shape.startsWithName && !shape.startsWithLabel && range.count > 300
    }
}
