import Verification

/// Renders the failing links of a report as compilers write errors, a line a place, which editors can jump to.
public enum CompactLinkRenderer {
    /// Lines of `FILE:LINE:COLUMN: CLASS CODE URL – DETAIL`; no line when nothing fails.
    public static func text(of report: LinkReport, options: LinkReportOptions = LinkReportOptions()) -> String {
        var output = ""
        for finding in report.findings where finding.level == .error {
            let outcome = finding.row.outcome
            let kind = "\(outcome.linkClass.rawValue) \(LinkText.line(outcome.code))"
            output += "\(HumanLinkRenderer.name(of: finding.place.file)):"
            output += "\(finding.place.shownLine):\(finding.place.shownColumn): "
            output += LinkTint(outcome.linkClass).applied(to: kind, if: options.usesColor)
            output += " \(LinkText.line(finding.row.url)) – \(LinkWording.finding(of: finding.row))\n"
        }
        return output
    }
}
