/// Renders a report of links as the summary of a GitHub Actions job, for the file that `GITHUB_STEP_SUMMARY` names.
public enum GitHubSummaryRenderer {
    /// How long the summary gets. GitHub drops one of more than 1 MiB whole; what other commands of the same step write
    /// counts as well.
    public static let mostBytes = 1_000_000

    /// The report as Markdown, with a line feed at its end, never longer than ``mostBytes``.
    public static func text(of report: LinkReport, options: LinkReportOptions = LinkReportOptions()) -> String {
        var markdown = LinkMarkdown(options: options, mostBytes: mostBytes)
        markdown.add(report)
        return markdown.document
    }
}
