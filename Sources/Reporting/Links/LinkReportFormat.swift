/// The formats in which a report of links can be had; the raw value is what `--format` takes.
public enum LinkReportFormat: String, Hashable, Sendable, CaseIterable {
    /// For a terminal: by file, the failures first.
    case human
    /// A line for each place of a failing link, as compilers write them.
    case compact
    /// A document of the schema `referee-links/1`.
    case json
    /// The same rows, one a line.
    case jsonl
    /// JUnit XML, for CI servers.
    case junit
    /// SARIF 2.1.0, for code scanning.
    case sarif
    /// Annotations of GitHub Actions, by workflow commands.
    case github
    /// The summary of a GitHub Actions job.
    case summary
    /// Code Quality of GitLab.
    case gitlab
    /// Checkstyle XML, for editors and CI servers.
    case checkstyle
    /// A report in Markdown.
    case markdown
    /// A row a place, for spreadsheets (RFC 4180).
    case csv

    /// The report in this format; every format but ``csv`` ends its lines with a line feed.
    public func text(of report: LinkReport, options: LinkReportOptions = LinkReportOptions()) -> String {
        switch self {
        case .human: HumanLinkRenderer.text(of: report, options: options)
        case .compact: CompactLinkRenderer.text(of: report, options: options)
        case .json: JSONLinkRenderer.text(of: report, options: options)
        case .jsonl: JSONLinesLinkRenderer.text(of: report, options: options)
        case .junit: JUnitLinkRenderer.text(of: report, options: options)
        case .sarif: SARIFLinkRenderer.text(of: report, options: options)
        case .github: GitHubAnnotationRenderer.text(of: report, options: options)
        case .summary: GitHubSummaryRenderer.text(of: report, options: options)
        case .gitlab: GitLabCodeQualityRenderer.text(of: report, options: options)
        case .checkstyle: CheckstyleLinkRenderer.text(of: report, options: options)
        case .markdown: MarkdownLinkRenderer.text(of: report, options: options)
        case .csv: CSVLinkRenderer.text(of: report, options: options)
        }
    }
}
