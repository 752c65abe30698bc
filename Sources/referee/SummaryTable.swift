import Bibliography
import BibliographyFormats
import Reporting
import Verification

/// The table that ends a run: a line for each reference, then the counts.
enum SummaryTable {
    static func text(of report: Report, usesColor: Bool) -> String {
        var lines: [String] = []
        let numberWidth = String(report.references.map(\.reference.number).max() ?? 0).count
        let verdictWidth = report.references.map(\.verdict.rawValue.count).max() ?? 0
        let labels = report.references.map { label(of: $0.reference) }
        let labelWidth = labels.map(DisplayWidth.columns(of:)).max() ?? 0
        for (verification, label) in zip(report.references, labels) {
            let number = String(verification.reference.number)
            let verdict = verification.verdict.rawValue
            let rules = verification.findings.filter { $0.level > .g }
                .map { "\($0.level.rawValue) \($0.rule.identifier)" }
            let line =
                padding(numberWidth - number.count) + number + "  "
                + tint(of: verification.verdict).applied(to: verdict, if: usesColor)
                + padding(verdictWidth - verdict.count) + "  " + label
            guard !rules.isEmpty else {
                lines.append(line)
                continue
            }
            lines.append(
                line + padding(labelWidth - DisplayWidth.columns(of: label)) + "  "
                    + Tint.dim.applied(to: unique(rules).joined(separator: ", "), if: usesColor))
        }
        for finding in report.findings where finding.level > .g {
            let line = finding.range.map { "line \($0.start.line): " } ?? ""
            lines.append(
                "\(finding.level.rawValue) \(finding.rule.identifier)  \(Console.visible(line + finding.message))")
        }
        let counts = Verdict.allCases.compactMap { verdict -> String? in
            let count = report.references.count { $0.verdict == verdict }
            return count == 0 ? nil : "\(count) \(verdict.rawValue)"
        }
        let total = report.references.count == 1 ? "1 reference" : "\(report.references.count) references"
        let how = report.run.isOffline ? ", offline" : ""
        lines.append("\(total)\(how): " + (counts.isEmpty ? "nothing to check" : counts.joined(separator: ", ")))
        return lines.joined(separator: "\n")
    }

    /// `2 A, 1 B`: how many findings stand at each level from C up.
    static func levels(of report: Report) -> String {
        let findings = report.allFindings
        let counts = Level.allCases.filter { $0 > .g }.compactMap { level -> String? in
            let count = findings.count { $0.level == level }
            return count == 0 ? nil : "\(count) \(level.rawValue)"
        }
        return counts.isEmpty ? "no finding above G" : "findings: " + counts.joined(separator: ", ")
    }

    /// The widest label; longer ones are cut.
    private static let labelColumns = 40

    /// Who and when, or the title, or the entry's beginning: enough to find the entry by.
    private static func label(of reference: Reference) -> String {
        let author = reference.authors.first.map { $0.value.family ?? $0.value.displayed }
        let year = reference.issued.map { String($0.value.year) }
        let name = author ?? reference.title?.value ?? reference.text
        let whole = [name, year].compactMap { $0 }.joined(separator: " ")
        return DisplayWidth.shortened(DisplayWidth.printable(whole), to: labelColumns)
    }

    private static func padding(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }

    private static func unique(_ items: [String]) -> [String] {
        items.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    private static func tint(of verdict: Verdict) -> Tint {
        switch verdict {
        case .verified: .green
        case .verifiedArchived: .blue
        case .moved, .drifted, .blocked, .unreachable: .yellow
        case .mismatch, .dead: .red
        case .unchecked: .dim
        }
    }
}
