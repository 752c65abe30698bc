import Bibliography

/// Finds LaTeX's `thebibliography` inside a text.
enum BibliographyEnvironment {
    private static let start = Array("\\begin{thebibliography}".utf8)
    private static let end = Array("\\end{thebibliography}".utf8)

    /// Everything between the commands; to the text's end where the second one is missing. Cost: one pass.
    static func sections(in lines: ArticleLines, from firstLine: Int) -> [BibliographySection] {
        var result: [BibliographySection] = []
        var open: Int?
        for line in firstLine..<max(firstLine, lines.count) {
            let range = lines.ranges[line]
            guard range.count >= end.count, lines.text.bytes[range.lowerBound] == start[0] else { continue }
            let bytes = lines.text.bytes[range]
            if open == nil, bytes.starts(with: start) {
                open = line + 1
            } else if let first = open, bytes.starts(with: end) {
                result.append(BibliographySection(heading: nil, bytes: lines.start(first)..<lines.start(line)))
                open = nil
            }
        }
        if let open, open < lines.count {
            result.append(BibliographySection(heading: nil, bytes: lines.start(open)..<lines.text.bytes.count))
        }
        return result
    }
}
