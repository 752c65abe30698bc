import Bibliography
import Reporting
import Verification

/// The table that ends a run: a line for each reference, then the counts.
enum SummaryTable {
    static func text(of report: Report, usesColor: Bool) -> String {
        var lines: [String] = []
        let numberWidth = String(report.references.map(\.reference.number).max() ?? 0).count
        let verdictWidth = report.references.map(\.verdict.rawValue.count).max() ?? 0
        for verification in report.references {
            let number = String(verification.reference.number)
            let verdict = verification.verdict.rawValue
            let rules = verification.findings.filter { $0.level > .g }.map {
                "\($0.level.rawValue) \($0.rule.identifier)"
            }
            let padding = String(repeating: " ", count: verdictWidth - verdict.count)
            lines.append(
                String(repeating: " ", count: numberWidth - number.count) + number + "  "
                    + tint(of: verification.verdict).applied(to: verdict, if: usesColor) + padding + "  "
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
