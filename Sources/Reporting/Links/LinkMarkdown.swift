import Verification

/// A report of links as Markdown under construction, within a size where there is one.
struct LinkMarkdown {
    private var text = ""
    private let lines: LinkMarkdownLines
    private let mostBytes: Int?
    /// Kept free for the lines that close a table and say how many rows are left out, for each of at most five tables.
    private static let bytesToClose = 2_000

    init(options: LinkReportOptions, mostBytes: Int?) {
        lines = LinkMarkdownLines(options: options)
        self.mostBytes = mostBytes
    }

    /// What has been written, with one line feed at its end.
    var document: String {
        var bytes = Array(text.utf8)
        while bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self) + "\n"
    }

    /// Heading, counts, problems, and a table for each level, the failing links first.
    mutating func add(_ report: LinkReport) {
        let failures = report.failureCount
        text += "## Links: " + (failures == 0 ? "none failing" : "\(failures) failing") + "\n\n"
        text += report.scope + "\n\n"
        if !report.rows.isEmpty {
            text += "| Class | Links |\n| --- | ---: |\n"
            for (linkClass, count) in report.countsByClass { text += "| \(linkClass.rawValue) | \(count) |\n" }
            text += "\n"
        }
        for level in LinkLevel.allCases.reversed() {
            addTable(level.heading, isFolded: level != .error, of: report.rows.filter { LinkLevel($0) == level })
        }
        addProblems(report.problems)
    }

    /// A table of rows under a heading; nothing when there is no row.
    mutating func addTable(_ heading: String, isFolded: Bool, of rows: [LinkRow]) {
        let lines = lines
        add(
            "\(heading): \(rows.count)", isFolded: isFolded, count: rows.count, rows.lazy.map { lines.line(of: $0) },
            before: "| Link | Found | Where |\n| --- | --- | --- |\n")
    }

    private mutating func addProblems(_ problems: [LinkProblem]) {
        let lines = lines
        add(
            "Problems with the input: \(problems.count)", isFolded: false, count: problems.count,
            problems.lazy.map { lines.line(of: $0) }, before: "")
    }

    /// A part of the report, cut where the size would be passed.
    private mutating func add(
        _ heading: String, isFolded: Bool, count: Int, _ lines: some Sequence<String>, before start: String
    ) {
        guard count > 0 else { return }
        text += isFolded ? "<details><summary>\(heading)</summary>\n\n" : "### \(heading)\n\n"
        text += start
        var written = 0
        for line in lines {
            if let mostBytes, text.utf8.count + line.utf8.count > mostBytes - LinkMarkdown.bytesToClose { break }
            text += line
            written += 1
        }
        if written < count { text += "\n\(count - written) more are left out: the report would be too long.\n" }
        text += isFolded ? "\n</details>\n\n" : "\n"
    }
}
