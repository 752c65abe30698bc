import Verification

/// Renders what needs attention in a report of links as SARIF 2.1.0, a result a place, for code scanning.
///
/// Within GitHub's limits: at most 25,000 results, the worst first; the run's notifications say how many were left out.
/// Columns count Unicode scalars, and the end is the place behind the link, as SARIF has it (3.30).
public enum SARIFLinkRenderer {
    /// How many results GitHub takes in one run; more make it refuse the file.
    public static let mostResults = 25_000

    /// The report as a JSON document, with a line feed at its end.
    public static func text(of report: LinkReport, options: LinkReportOptions = LinkReportOptions()) -> String {
        let findings = report.findings
        let rules = SARIFLinkRules(findings.prefix(mostResults))
        var fingerprints = LinkFingerprints()
        let results = findings.prefix(mostResults).map { finding in
            let path = LinkPath.relative(finding.place.file, to: options.folder)
            let rule = LinkWording.rule(of: finding.row.outcome)
            return JSONValue.object([
                ("ruleId", .text(rule)), ("ruleIndex", .optional(rules.index(of: rule))),
                ("level", .text(level(finding.level))),
                ("message", .object([("text", .text(plain(LinkWording.message(of: finding.row))))])),
                ("locations", .list([location(path, region(of: finding.place))])),
                (
                    "partialFingerprints",
                    .object([("refereeLink/v1", .text(fingerprints.next(file: path, url: finding.row.url)))])
                ),
            ])
        }
        let driver = JSONValue.object([
            ("name", .text("Referee")), ("version", .text(report.toolVersion)), ("rules", .list(rules.values)),
        ])
        let run = JSONValue.object([
            ("tool", .object([("driver", driver)])),
            (
                "invocations",
                .list([
                    .object([
                        ("executionSuccessful", .flag(true)),
                        (
                            "toolExecutionNotifications",
                            .list(notifications(report, leftOut: findings.count - results.count, options))
                        ),
                    ])
                ])
            ),
            ("columnKind", .text("unicodeCodePoints")), ("results", .list(results)),
        ])
        return JSONValue.object([
            (
                "$schema",
                .text("https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json")
            ),
            ("version", .text("2.1.0")), ("runs", .list([run])),
        ]).document
    }

    private static func notifications(_ report: LinkReport, leftOut: Int, _ options: LinkReportOptions) -> [JSONValue] {
        var values = report.problems.map { problem in
            JSONValue.object([
                ("level", .text("warning")),
                ("message", .object([("text", .text(plain(LinkText.line(problem.message))))])),
                (
                    "locations",
                    .list([
                        location(
                            LinkPath.relative(problem.file, to: options.folder),
                            problem.line.map { .object([("startLine", .integer(max(1, $0)))]) })
                    ])
                ),
            ])
        }
        if leftOut > 0 {
            let text = "\(leftOut) further results, none worse than these, are left out: a run holds \(mostResults)."
            values.append(
                .object([("level", .text("warning")), ("message", .object([("text", .text(text))]))]))
        }
        return values
    }

    private static func location(_ path: String, _ region: JSONValue?) -> JSONValue {
        var artifact: [(String, JSONValue)] = [("uri", .text(LinkPath.uriReference(path)))]
        // What is relative is relative to the root of the checkout, which GitHub calls so.
        if path.utf8.first != UInt8(ascii: "/") { artifact.append(("uriBaseId", .text("%SRCROOT%"))) }
        var members: [(String, JSONValue)] = [("artifactLocation", .object(artifact))]
        if let region { members.append(("region", region)) }
        return .object([("physicalLocation", .object(members))])
    }

    private static func region(of place: LinkPlace) -> JSONValue {
        .object([
            ("startLine", .integer(place.shownLine)), ("startColumn", .integer(place.shownColumn)),
            ("endLine", .integer(place.shownEndLine)), ("endColumn", .integer(place.shownEndColumn)),
        ])
    }

    private static func level(_ level: LinkLevel) -> String {
        switch level {
        case .error: "error"
        case .warning: "warning"
        case .note: "note"
        }
    }

    /// The text of a message (3.11.5, 3.11.6): braces doubled, so that they are no placeholders, and brackets escaped,
    /// so that no link of a page's making comes about.
    private static func plain(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "{": result += "{{"
            case "}": result += "}}"
            case "[": result += "\\["
            case "]": result += "\\]"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}

/// The rules that occur in a run, by identifier.
private struct SARIFLinkRules {
    let values: [JSONValue]
    private let indexes: [String: Int]

    init(_ findings: some Sequence<LinkFinding>) {
        var classes: [String: LinkClass] = [:]
        for finding in findings { classes[LinkWording.rule(of: finding.row.outcome)] = finding.row.outcome.linkClass }
        let identifiers = classes.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        indexes = Dictionary(identifiers.enumerated().map { ($0.element, $0.offset) }) { first, _ in first }
        values = identifiers.compactMap { identifier in
            classes[identifier].map { linkClass in
                .object([
                    ("id", .text(identifier)),
                    ("shortDescription", .object([("text", .text(LinkWording.title(of: linkClass)))])),
                    ("fullDescription", .object([("text", .text(LinkWording.help(for: linkClass)))])),
                    ("help", .object([("text", .text(LinkWording.help(for: linkClass)))])),
                ])
            }
        }
    }

    func index(of identifier: String) -> Int? { indexes[identifier] }
}
