/// Renders what needs attention in a report of links as the JSON that GitLab's Code Quality reads, an entry a place.
public enum GitLabCodeQualityRenderer {
    /// The report as a JSON document, with a line feed at its end; an empty list when nothing needs attention.
    public static func text(of report: LinkReport, options: LinkReportOptions = LinkReportOptions()) -> String {
        var fingerprints = LinkFingerprints()
        var entries = report.findings.map { finding in
            let path = LinkPath.relative(finding.place.file, to: options.folder)
            return entry(
                LinkWording.message(of: finding.row), rule: LinkWording.rule(of: finding.row.outcome),
                fingerprint: fingerprints.next(file: path, url: finding.row.url), severity: severity(of: finding.level),
                path: path, line: finding.place.shownLine)
        }
        entries += report.problems.map { problem in
            let path = LinkPath.relative(problem.file, to: options.folder)
            return entry(
                LinkText.line(problem.message), rule: LinkWording.problemRule,
                fingerprint: fingerprints.next(file: path, url: problem.message), severity: "minor", path: path,
                line: max(1, problem.line ?? 1))
        }
        return JSONValue.list(entries).document
    }

    private static func entry(
        _ description: String, rule: String, fingerprint: String, severity: String, path: String, line: Int
    ) -> JSONValue {
        .object([
            ("description", .text(description)), ("check_name", .text(rule)), ("fingerprint", .text(fingerprint)),
            ("severity", .text(severity)),
            (
                "location",
                .object([("path", .text(path)), ("lines", .object([("begin", .integer(line))]))])
            ),
        ])
    }

    private static func severity(of level: LinkLevel) -> String {
        switch level {
        case .error: "major"
        case .warning: "minor"
        case .note: "info"
        }
    }
}
