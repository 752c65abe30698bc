import Bibliography

/// Finds bibliographies without a heading: runs of lines that speak for entries.
enum BibliographyRun {
    /// Fewer entries than this may be anything.
    private static let minimumEntries = 2
    /// Running text, which has names and years too, outweighs the lines of an entry's title.
    private static let bias = -0.1
    /// The evidence lost since the best line at which a run has ended.
    private static let lossLimit = 15.0
    /// A run says at least so much, and a second one in another chapter more.
    private static let minimumEvidence = 3.0
    private static let chapterEvidence = 40.0
    /// A paragraph of prose on one line is longer than most entries.
    private static let proseLength = 700

    private struct Run {
        var first: Int
        var last: Int
        var evidence: Double
        var entries: Int
    }

    /// The sections: the one that says most, and what other chapters have. Cost: one pass.
    static func sections(in lines: ArticleLines, from firstLine: Int, shapes: inout LineShapes) -> [BibliographySection]
    {
        let runs = runs(in: lines, from: firstLine, shapes: &shapes)
        guard let best = runs.map(\.evidence).max() else { return [] }
        return runs.filter { $0.evidence >= best || $0.evidence >= max(chapterEvidence, best / 3) }.map { run in
            BibliographySection(heading: nil, bytes: lines.start(run.first)..<lines.start(run.last + 1))
        }
    }

    private static func runs(in lines: ArticleLines, from firstLine: Int, shapes: inout LineShapes) -> [Run] {
        var runs: [Run] = []
        var open: Run?
        var sum = 0.0
        var entries = 0
        func close(_ run: Run) {
            if run.entries >= minimumEntries, run.evidence >= minimumEvidence { runs.append(run) }
        }
        for line in firstLine..<max(firstLine, lines.count) {
            guard let shape = shapes.shape(line) else { continue }
            var evidence = shape.evidence + bias
            if isProse(shape, lines.ranges[line]) { evidence = -lossLimit / 2 }
            if open == nil {
                guard evidence > 0, shape.startsLikeSentence else { continue }
                open = Run(first: line, last: line, evidence: 0, entries: 0)
                sum = 0
                entries = 0
            }
            guard var run = open else { continue }
            sum += evidence
            if shape.isEntry { entries += 1 }
            if sum >= run.evidence {
                run.evidence = sum
                run.last = line
                run.entries = entries
            }
            open = run
            if sum < 0 || run.evidence - sum > lossLimit {
                close(run)
                open = nil
            }
        }
        if var run = open {
            // What ends the article belongs to its last entry.
            if run.evidence - sum < lossLimit / 2 { run.last = lines.count - 1 }
            close(run)
        }
        return runs
    }

    /// A paragraph on one line that cites: long, without name or label at its start.
    private static func isProse(_ shape: EntryShape, _ range: Range<Int>) -> Bool {
        range.count > proseLength || !shape.startsWithName && !shape.startsWithLabel && range.count > 300
    }
}
