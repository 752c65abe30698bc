import Bibliography
import Citations
import Foundation
import Verification

/// Renders a report as JSON of the schema `referee-report/1`, which stands beside the source as JSON Schema.
///
/// The same report gives the same bytes. Every key is always there; what is not known is `null`. Dates are ISO 8601 in
/// UTC, lines and columns count from 1, offsets count bytes of the article's UTF-8 text from 0.
public struct JSONRenderer: Sendable {
    /// The schema's name and version.
    public static let schema = "referee-report/1"

    /// Creates a renderer.
    public init() {}

    /// The report as a JSON document, with a line feed at its end.
    public func text(of report: Report) -> String {
        let occurring = Set(report.allFindings.map(\.rule))
        let document = JSONValue.object([
            ("schema", .text(JSONRenderer.schema)),
            ("article", article(report.article)),
            ("run", run(report.run)),
            ("counts", counts(report)),
            ("references", .list(report.references.map(reference))),
            ("citations", .list(report.citations.map(citation))),
            ("findings", .list(report.findings.map(finding))),
            (
                "rules",
                .list(
                    Rule.allCases.filter { occurring.contains($0) }.map {
                        .object([
                            ("id", .text($0.identifier)), ("level", .text($0.level.rawValue)),
                            ("title", .text($0.title)), ("help", .text($0.help)),
                        ])
                    })
            ),
        ])
        return document.document
    }

    private func article(_ facts: ArticleFacts) -> JSONValue {
        var members: [(String, JSONValue)] = [
            ("fileName", .text(facts.fileName)), ("sha256", .text(facts.sha256)), ("title", .optional(facts.title)),
            ("authors", .list(facts.authors)), ("language", .optional(facts.language)),
            ("encoding", .text(facts.encoding)),
        ]
        if let bibliography = facts.bibliography {
            members.append(
                (
                    "bibliography",
                    .object([
                        ("fileName", .text(bibliography.fileName)), ("sha256", .text(bibliography.sha256)),
                    ])
                ))
        }
        return .object(members)
    }

    private func run(_ facts: RunFacts) -> JSONValue {
        .object([
            ("tool", .text("Referee")), ("toolVersion", .text(facts.toolVersion)),
            ("date", .text(WrittenDate.iso8601(facts.date))), ("isOffline", .flag(facts.isOffline)),
            ("configuration", .optional(facts.configuration)),
            (
                "snapshots",
                .list(
                    facts.snapshots.map {
                        .object([("name", .text($0.name)), ("captureCount", .integer($0.captureCount))])
                    })
            ),
            (
                "hosts",
                .list(facts.hosts.map { .object([("host", .text($0.host)), ("didAnswer", .flag($0.didAnswer))]) })
            ),
        ])
    }

    /// The numbers from which a caller can derive what the tool's exit code says.
    private func counts(_ report: Report) -> JSONValue {
        let findings = report.allFindings
        return .object([
            ("references", .integer(report.references.count)), ("citations", .integer(report.citations.count)),
            (
                "verdicts",
                .object(
                    Verdict.allCases.map { verdict in
                        (verdict.rawValue, .integer(report.references.count { $0.verdict == verdict }))
                    })
            ),
            (
                "findings",
                .object(
                    Level.allCases.map { level in
                        (level.rawValue, .integer(findings.count { $0.level == level }))
                    })
            ),
            ("highestLevel", .optional(findings.map(\.level).max()?.rawValue)),
            ("isComplete", .flag(!report.references.contains { $0.verdict == .unreachable })),
        ])
    }

    // MARK: Citations and findings

    func finding(_ finding: Finding) -> JSONValue {
        .object([
            ("rule", .text(finding.rule.identifier)), ("level", .text(finding.level.rawValue)),
            ("message", .text(finding.message)),
            ("action", .optional(finding.action.isEmpty ? nil : finding.action)),
            ("reference", .optional(finding.referenceNumber)), ("range", range(finding.range)),
        ])
    }

    func citation(_ citation: Citation) -> JSONValue {
        .object([
            ("verbatim", .text(citation.verbatim)), ("form", .text(citation.form.rawValue)),
            ("range", range(citation.range)), ("items", .list(citation.items.map(item))),
        ])
    }

    private func item(_ item: CitationItem) -> JSONValue {
        let kind: String
        var numbers = item.link.referenceNumber.map { [$0] } ?? []
        switch item.link {
        case .entry: kind = "entry"
        case .entryByAccessedYear: kind = "entry-by-accessed-year"
        case .entryWithOtherYear: kind = "entry-with-other-year"
        case .entryWithSimilarName: kind = "entry-with-similar-name"
        case .ambiguous(let several):
            kind = "ambiguous"
            numbers = several
        case .noEntry: kind = "no-entry"
        }
        return .object([
            ("name", .text(item.name)), ("year", .optional(item.year)), ("yearSuffix", .optional(item.yearSuffix)),
            ("link", .text(kind)), ("references", .list(numbers.map { .integer($0) })),
        ])
    }

    func range(_ range: SourceRange?) -> JSONValue {
        guard let range else { return .null }
        func position(_ position: SourcePosition) -> JSONValue {
            .object([
                ("line", .integer(position.line)), ("column", .integer(position.column)),
                ("offset", .integer(position.offset)),
            ])
        }
        return .object([("start", position(range.start)), ("end", position(range.end))])
    }
}
