import Verification

/// Renders a report of links as JUnit XML, a test case a distinct link.
///
/// What fails the run is a failure. What could not be told, because the server refuses or nobody answers, has neither
/// passed nor failed and counts as skipped, as do links that were left out. The root is a single `testsuite`, which the
/// schemas of Jenkins and of Maven's Surefire both take; `file` and `line` are attributes of neither, so that places
/// stand in the text. Times are 0 unless asked for, for the same results to give the same bytes.
public enum JUnitLinkRenderer {
    /// How many places of a link are listed.
    static let mostPlaces = 50

    /// The report as an XML document, with a line feed at its end.
    public static func text(of report: LinkReport, options: LinkReportOptions = LinkReportOptions()) -> String {
        let skipped = report.rows.count(where: isSkipped) + report.problems.count
        let total = report.rows.reduce(0) { sum, row in sum.addingReportingOverflow(time(of: row)).partialValue }
        var output = LinkXML.declaration + "<testsuite" + LinkXML.attribute("name", "referee check")
        output += LinkXML.attribute("tests", report.rows.count + report.problems.count)
        output += LinkXML.attribute("failures", report.failureCount) + LinkXML.attribute("errors", 0)
        output += LinkXML.attribute("skipped", skipped)
        output += LinkXML.attribute("time", options.showsTimings ? seconds(total) : "0") + ">\n"
        for row in report.rows { append(row, to: &output, options) }
        for problem in report.problems {
            let line = problem.line.map { ", line \(max(1, $0))" } ?? ""
            output += "  <testcase" + LinkXML.attribute("name", "reading the file" + line)
            output += LinkXML.attribute("classname", className(of: problem.file, options))
            output += LinkXML.attribute("time", "0") + ">\n    <skipped"
            output += LinkXML.attribute("message", problem.message) + "/>\n  </testcase>\n"
        }
        return output + "</testsuite>\n"
    }

    private static func append(_ row: LinkRow, to output: inout String, _ options: LinkReportOptions) {
        let outcome = row.outcome
        output += "  <testcase" + LinkXML.attribute("name", row.url)
        output += LinkXML.attribute("classname", className(of: row.shownPlaces.first?.file ?? "-", options))
        output += LinkXML.attribute("time", options.showsTimings ? seconds(time(of: row)) : "0")
        let kind = "\(outcome.linkClass.rawValue) \(outcome.code)"
        if row.isFailure {
            output += ">\n    <failure" + LinkXML.attribute("message", LinkWording.finding(of: row))
            output += LinkXML.attribute("type", kind) + ">" + places(of: row, options) + "</failure>\n  </testcase>\n"
        } else if isSkipped(row) {
            output += ">\n    <skipped" + LinkXML.attribute("message", "\(kind): \(LinkWording.finding(of: row))")
            output += "/>\n  </testcase>\n"
        } else if LinkLevel(row) != nil {
            output += ">\n    <system-out>" + LinkXML.text("\(kind): \(LinkWording.finding(of: row))") + "\n"
            output += places(of: row, options) + "</system-out>\n  </testcase>\n"
        } else {
            output += "/>\n"
        }
    }

    /// Whether a row says neither that the link works nor that it does not.
    private static func isSkipped(_ row: LinkRow) -> Bool {
        guard !row.isFailure else { return false }
        switch row.outcome.linkClass {
        case .blocked, .unreachable, .excluded, .skipped: return true
        case .ok, .moved, .gone, .softNotFound, .invalid: return false
        }
    }

    private static func places(of row: LinkRow, _ options: LinkReportOptions) -> String {
        let places = row.shownPlaces
        var lines = places.prefix(mostPlaces).map {
            LinkXML.text(LinkPath.relative($0.file, to: options.folder)) + ":\($0.shownLine):\($0.shownColumn)"
        }
        if places.count > mostPlaces { lines.append("and \(places.count - mostPlaces) more places") }
        return lines.joined(separator: "\n")
    }

    private static func className(of file: String, _ options: LinkReportOptions) -> String {
        LinkPath.relative(file, to: options.folder)
    }

    private static func time(of row: LinkRow) -> Int { max(0, row.milliseconds ?? 0) }

    /// `1.204`, with a point whatever the locale.
    private static func seconds(_ milliseconds: Int) -> String {
        let fraction = String(max(0, milliseconds) % 1000)
        return "\(max(0, milliseconds) / 1000)." + String(repeating: "0", count: 3 - fraction.count) + fraction
    }
}
