import Verification

/// Renders a report of links for a terminal: what fails first, by file, and a line of counts at the end.
public enum HumanLinkRenderer {
    /// How many places of a link in one file are named; a bibliography's home page may be linked a thousand times.
    static let mostPlaces = 5

    /// The report as text, with a line feed at its end.
    public static func text(of report: LinkReport, options: LinkReportOptions = LinkReportOptions()) -> String {
        var output = ""
        for level in LinkLevel.allCases.reversed() {
            let rows = report.rows.filter { LinkLevel($0) == level }
            guard !rows.isEmpty else { continue }
            output += LinkTint.bold.applied(to: "\(level.heading): \(rows.count)", if: options.usesColor) + "\n"
            for group in LinkFileGroup.groups(of: rows) { append(group, to: &output, options) }
            output += "\n"
        }
        if options.showsMetadata { appendPages(of: report, to: &output, options) }
        if !report.problems.isEmpty {
            output += LinkTint.bold.applied(
                to: "Problems with the input: \(report.problems.count)", if: options.usesColor)
            output += "\n"
            for problem in report.problems {
                let line = problem.line.map { ":\(max(1, $0))" } ?? ""
                output += "  \(name(of: problem.file))\(line): \(LinkText.line(problem.message))\n"
            }
            output += "\n"
        }
        return output + summary(of: report, options) + "\n"
    }

    /// What the pages say of themselves, a title beneath each link.
    private static func appendPages(of report: LinkReport, to output: inout String, _ options: LinkReportOptions) {
        let pages = report.rows.compactMap { row in row.metadata.map { (row.url, $0) } }
        guard !pages.isEmpty else { return }
        output += LinkTint.bold.applied(to: "Pages: \(pages.count)", if: options.usesColor) + "\n"
        for (url, metadata) in pages { output += "    \(LinkText.line(url))\n        \(metadata.summary)\n" }
        output += "\n"
    }

    /// `15 links in 4 files: 3 ok, 2 moved; 5 failing`.
    static func summary(of report: LinkReport, _ options: LinkReportOptions) -> String {
        let counts = report.countsByClass.map { linkClass, count in
            LinkTint(linkClass).applied(to: "\(count) \(linkClass.rawValue)", if: options.usesColor)
        }
        let classes = counts.isEmpty ? "nothing to check" : counts.joined(separator: ", ")
        let failures = report.failureCount
        let verdict =
            failures == 0
            ? LinkTint.green.applied(to: "none failing", if: options.usesColor)
            : LinkTint.red.applied(to: "\(failures) failing", if: options.usesColor)
        return "\(report.scope): \(classes); \(verdict)"
    }

    /// The file's path as shown to people.
    static func name(of file: String) -> String { file == "-" ? "(standard input)" : LinkText.line(file) }

    private static func append(_ group: LinkFileGroup, to output: inout String, _ options: LinkReportOptions) {
        output += "  " + name(of: group.file) + "\n"
        for (row, places) in group.rows {
            var positions = places.prefix(mostPlaces).map { "\($0.shownLine):\($0.shownColumn)" }
            if places.count > mostPlaces { positions.append("and \(places.count - mostPlaces) more") }
            let kind = "\(row.outcome.linkClass.rawValue) \(LinkText.line(row.outcome.code))"
            output += "    \(positions.joined(separator: ", "))  "
            output += LinkTint(row.outcome.linkClass).applied(to: kind, if: options.usesColor)
            output += "  \(LinkText.line(row.url))\n"
            let time = options.showsTimings ? row.milliseconds.map { " (\($0) ms)" } ?? "" : ""
            output += "        " + LinkTint.dim.applied(to: LinkWording.finding(of: row) + time, if: options.usesColor)
            output += "\n"
        }
    }
}
