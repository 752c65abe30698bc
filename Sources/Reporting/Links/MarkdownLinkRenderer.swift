import Verification

/// Renders a report of links as Markdown (CommonMark with the tables of GitHub), every class in it.
public enum MarkdownLinkRenderer {
    /// The report as a document, with a line feed at its end.
    public static func text(of report: LinkReport, options: LinkReportOptions = LinkReportOptions()) -> String {
        var markdown = LinkMarkdown(options: options, mostBytes: nil)
        markdown.add(report)
        markdown.addTable("Left out or not asked", isFolded: true, of: report.rows.filter(isLeftOut))
        return markdown.document
    }

    private static func isLeftOut(_ row: LinkRow) -> Bool {
        !row.isFailure && (row.outcome.linkClass == .excluded || row.outcome.linkClass == .skipped)
    }
}
