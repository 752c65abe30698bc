import Verification

/// Renders what needs attention in a report of links as workflow commands of GitHub Actions, which become annotations.
///
/// GitHub shows ten annotations of each level for a step and drops the rest, so ten are written: the first place of
/// every link before the second of any, the worst links first. A last line says how many more there are.
public enum GitHubAnnotationRenderer {
    /// How many annotations of a level GitHub shows for one step.
    public static let mostOfLevel = 10

    /// Lines for standard output of a step; no line when nothing needs attention.
    public static func text(of report: LinkReport, options: LinkReportOptions = LinkReportOptions()) -> String {
        let findings = report.findings
        var output = ""
        var leftOut: [String] = []
        for level in LinkLevel.allCases.reversed() {
            var commands = findings.filter { $0.level == level }
                .enumerated().sorted { ($0.element.placeIndex, $0.offset) < ($1.element.placeIndex, $1.offset) }
                .prefix(mostOfLevel).map { command(for: $0.element, options) }
            var count = findings.count { $0.level == level }
            if level == .warning {
                commands = report.problems.map { command(for: $0, options) } + commands
                count += report.problems.count
            }
            output += commands.prefix(mostOfLevel).joined()
            if count > mostOfLevel { leftOut.append("\(count - mostOfLevel) of level \(name(of: level))") }
        }
        if !leftOut.isEmpty { output += "Not shown as annotations: \(leftOut.joined(separator: ", "))\n" }
        return output
    }

    private static func command(for finding: LinkFinding, _ options: LinkReportOptions) -> String {
        let place = finding.place
        var properties: [(String, String)] = []
        if place.file != "-" {
            properties = [
                ("file", LinkPath.relative(place.file, to: options.folder)), ("line", String(place.shownLine)),
            ]
            // Columns are allowed only where the annotation is on one line.
            if place.shownEndLine == place.shownLine {
                properties += [("col", String(place.shownColumn)), ("endColumn", String(place.shownEndColumn))]
            } else {
                properties.append(("endLine", String(place.shownEndLine)))
            }
        }
        let outcome = finding.row.outcome
        properties.append(("title", "\(LinkWording.title(of: outcome.linkClass)) (\(outcome.code))"))
        return command(name(of: finding.level), properties, LinkWording.message(of: finding.row))
    }

    private static func command(for problem: LinkProblem, _ options: LinkReportOptions) -> String {
        var properties: [(String, String)] = []
        if problem.file != "-" {
            properties.append(("file", LinkPath.relative(problem.file, to: options.folder)))
            if let line = problem.line { properties.append(("line", String(max(1, line)))) }
        }
        properties.append(("title", "Problem with the input"))
        return command("warning", properties, LinkText.line(problem.message))
    }

    private static func command(_ name: String, _ properties: [(String, String)], _ message: String) -> String {
        let written = properties.map { "\($0)=\(escaped(LinkText.whole($1), isProperty: true))" }
        return "::\(name) \(written.joined(separator: ","))::\(escaped(message, isProperty: false))\n"
    }

    private static func name(of level: LinkLevel) -> String {
        switch level {
        case .error: "error"
        case .warning: "warning"
        case .note: "notice"
        }
    }

    /// The text with what ends a message, and in a property what ends a property, escaped as the runner unescapes it.
    private static func escaped(_ text: String, isProperty: Bool) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "%": result += "%25"
            case "\r": result += "%0D"
            case "\n": result += "%0A"
            case ":" where isProperty: result += "%3A"
            case "," where isProperty: result += "%2C"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
