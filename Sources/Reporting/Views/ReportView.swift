import Bibliography
import Citations
import Foundation
import Verification

/// A report as values for the templates of HTML and Markdown: every sentence of both is made here.
struct ReportView {
    let report: Report
    /// Where each reference stands, by its number: a long report has thousands of findings that name one.
    private let places: [Int: Int]

    init(_ report: Report) {
        self.report = report
        places = Dictionary(
            report.references.indices.map { (report.references[$0].reference.number, $0) }
        ) { first, _ in first }
    }

    /// References above this number get a list of their own at the top, to find one's way.
    private static let indexThreshold = 6
    /// Above this number a report is long: its list of references is folded, so that the first card stays within
    /// reach, and browsers lay out only the cards that are on the screen.
    private static let longReportThreshold = 40
    /// Findings of level B above this number are folded, so that the references stay within reach.
    private static let openFindingsLimit = 25

    var values: TemplateValue {
        let article = report.article
        let language = LanguageTag.canonical(article.language)
        return [
            "documentTitle": .text(article.title ?? article.fileName),
            "title": .text(article.title ?? article.fileName),
            "titleLanguage": .optional(article.title == nil ? nil : language),
            "authors": .optional(article.authors.isEmpty ? nil : article.authors.joined(separator: ", ")),
            "referenceCount": .text(Wording.count(report.references.count, "reference")),
            "citationCount": .text(Wording.count(report.citations.count, "citation")),
            "fileName": .text(article.fileName), "sha256": .text(article.sha256), "encoding": .text(article.encoding),
            "bibliography": article.bibliography.map {
                ["bibliographyName": .text($0.fileName), "bibliographySHA256": .text($0.sha256)]
            } ?? .absent,
            "checkedISO": .text(WrittenDate.iso8601(report.run.date)),
            "checked": .text(WrittenDate.minute(report.run.date)), "mode": .text(mode),
            "hosts": hosts, "snapshots": snapshots, "hasSnapshots": .flag(!report.run.snapshots.isEmpty),
            "toolVersion": .text(report.run.toolVersion),
            "configuration": .optional(report.run.configuration),
            "counts": .list(counts), "countsInWords": .text(countsInWords),
            "isLong": .flag(report.references.count > ReportView.longReportThreshold),
            "hasReferences": .flag(!report.references.isEmpty),
            "actions": actions, "index": index,
            "references": .list(report.references.map { ReferenceView($0, in: report).values }),
            "article": articleFindings, "unchecked": unchecked, "explained": explained,
            "replay": .flag(!report.run.snapshots.isEmpty),
        ]
    }

    private var mode: String {
        if report.run.isOffline { return "offline: stored snapshots only" }
        return report.run.snapshots.isEmpty ? "live; no stored snapshots were given" : "live and stored"
    }

    private var hosts: TemplateValue {
        let hosts = report.run.hosts
        let silent = hosts.filter { !$0.didAnswer }.map(\.host)
        let summary =
            hosts.isEmpty
            ? "no host was asked"
            : silent.isEmpty
                ? (hosts.count == 1 ? "the one host that was asked" : "all \(hosts.count) hosts")
                : "\(hosts.count - silent.count) of \(Wording.count(hosts.count, "host"))"
        return [
            "summary": .text(summary),
            "silent": silent.isEmpty ? .absent : ["names": .text(silent.joined(separator: ", "))],
        ]
    }

    private var snapshots: TemplateValue {
        guard !report.run.snapshots.isEmpty else { return .absent }
        return .list(
            report.run.snapshots.map {
                ["snapshotName": .text($0.name), "captureCount": .text(Wording.count($0.captureCount, "capture"))]
            })
    }

    /// How many references got each verdict, in the order in which they are shown.
    private var numbers: [(verdict: Verdict, count: Int)] {
        Wording.verdictOrder.map { verdict in (verdict, report.references.count { $0.verdict == verdict }) }
            .filter { $0.count > 0 }
    }

    private var counts: [TemplateValue] {
        numbers.map {
            [
                "count": .number($0.count), "countTone": .text(Wording.tone($0.verdict)),
                "verdictTitle": .text($0.verdict.title), "verdictID": .text($0.verdict.rawValue),
            ]
        }
    }

    private var countsInWords: String {
        let list = numbers.map { "\($0.count) \($0.verdict.title)" }.joined(separator: ", ")
        return Wording.count(report.references.count, "reference") + (list.isEmpty ? "" : ": " + list)
    }

    // MARK: What needs action

    private var actions: TemplateValue {
        let all = report.allFindings
        let must = all.filter { $0.level == .a }
        let should = all.filter { $0.level == .b }
        let open = should.count > ReportView.openFindingsLimit ? must : must + should
        let foldedShould = should.count > ReportView.openFindingsLimit ? should : []
        let look = all.filter { $0.level == .c }
        let known = all.count { $0.level == .g }
        return [
            "open": open.isEmpty ? .absent : ["items": .list(open.map(action))],
            "folded": .list(
                [(foldedShould, "should be mended"), (look, "to look at")].filter { !$0.0.isEmpty }.map {
                    ["count": .number($0.0.count), "what": .text($0.1), "items": .list($0.0.map(action))]
                }),
            "isEmpty": .flag(must.isEmpty && should.isEmpty && look.isEmpty),
            "hasOnlyLooks": .flag(must.isEmpty && should.isEmpty && !look.isEmpty),
            "known": known == 0 ? .absent : ["text": .text(knownSentence(known))],
        ]
    }

    private func knownSentence(_ number: Int) -> String {
        number == 1
            ? "1 more finding is good to know; it stands with its reference."
            : "\(number) more findings are good to know; they stand with their references."
    }

    private func action(_ finding: Finding) -> TemplateValue {
        let reference = finding.referenceNumber.flatMap { places[$0] }.map { report.references[$0].reference }
        return FindingView(finding, article: report.article).values(
            linkingReference: reference?.number, named: reference.flatMap(ReferenceView.shortName))
    }

    // MARK: The list of references

    private var index: TemplateValue {
        guard report.references.count > ReportView.indexThreshold else { return .absent }
        return [
            "rows": .list(report.references.map { ReferenceView($0, in: report).indexRow }),
            "isShort": .flag(report.references.count <= ReportView.longReportThreshold),
            "summary": .text("All \(report.references.count) at a glance"),
        ]
    }

    // MARK: The article as a whole

    private var articleFindings: TemplateValue {
        let told = Set(report.findings.filter { $0.rule == .citationWithoutEntry }.compactMap(\.range))
        let homeless = report.citations.filter { citation in
            citation.items.contains { $0.link == .noEntry } && !told.contains(citation.range)
        }
        guard !report.findings.isEmpty || !homeless.isEmpty else { return .absent }
        let findings = report.findings.enumerated().sorted {
            ($1.element.level, $0.offset) < ($0.element.level, $1.offset)
        }.map { FindingView($0.element, article: report.article).values(linkingReference: nil) }
        return [
            "findings": findings.isEmpty ? .absent : ["items": .list(findings)],
            "homeless": homeless.isEmpty
                ? .absent : ["items": .list(homeless.map { CitationView($0, in: report).values(for: nil) })],
        ]
    }

    // MARK: What was not checked

    private var unchecked: TemplateValue {
        let items = report.references.compactMap { verification -> TemplateValue? in
            guard let reason = ReferenceView(verification, in: report).uncheckedSentence else { return nil }
            return ["number": .number(verification.reference.number), "reason": .text(reason)]
        }
        return items.isEmpty
            ? .absent
            : [
                "items": .list(items), "isLong": .flag(items.count > ReportView.openFindingsLimit),
                "count": .text(Wording.count(items.count, "reference")),
            ]
    }

    // MARK: What the words mean

    private var explained: TemplateValue {
        let verdicts = Verdict.allCases.filter { verdict in report.references.contains { $0.verdict == verdict } }
        let occurring = Set(report.allFindings.map(\.rule))
        let rules = Rule.allCases.filter { occurring.contains($0) }
        let levels = Set(rules.map(\.level)).sorted(by: >)
        let accessed = Set(report.references.compactMap { $0.accessed?.level }).sorted(by: >)
        return [
            "hasVerdicts": .flag(!verdicts.isEmpty),
            "verdicts": .list(
                verdicts.map {
                    [
                        "verdictID": .text($0.rawValue), "verdictTitle": .text($0.title),
                        "verdictTone": .text(Wording.tone($0)), "explanation": .text($0.explanation),
                    ]
                }),
            "levels": levels.isEmpty
                ? .absent
                : [
                    "items": .list(
                        levels.map {
                            [
                                "level": .text($0.rawValue), "explanation": .text($0.explanation),
                                "isLast": .flag($0 == levels.last),
                            ]
                        })
                ],
            "accessed": accessed.isEmpty
                ? .absent
                : [
                    "items": .list(
                        accessed.map { ["level": .text($0.title), "explanation": .text($0.explanation)] })
                ],
            "rules": rules.isEmpty
                ? .absent
                : [
                    "items": .list(
                        rules.map {
                            [
                                "ruleID": .text($0.identifier), "ruleLevel": .text($0.level.rawValue),
                                "ruleTone": .text(Wording.tone($0.level)), "ruleTitle": .text($0.title),
                                "help": .text($0.help),
                            ]
                        })
                ],
        ]
    }
}

extension AccessedEvidence.Level {
    /// What the level needs, for the end of a report.
    var explanation: String {
        switch self {
        case .none: "Nothing stored or stated bears on the consulted date."
        case .indirect: "A date that the page or its server states, or a capture farther away."
        case .near: "A capture close to the consulted date, or captures around it that differ only slightly."
        case .bracketed: "Captures before and after the consulted date that are the same."
        case .captured: "A capture made within the consulted date whose stored digest holds."
        case .pinned: "Such a capture, named in a signed or timestamped list."
        }
    }
}
