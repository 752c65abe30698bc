/// Renders a report as Markdown (CommonMark with the tables of GitHub), compact enough for a comment on a change.
///
/// The same report gives the same bytes. Everything that comes from an article or a page is escaped in one place,
/// ``MarkdownText``.
public struct MarkdownRenderer: Sendable {
    /// Creates a renderer.
    public init() {}

    /// The report as a Markdown document, with a line feed at its end.
    public func text(of report: Report) -> String {
        TemplateLibrary.fill(TemplateLibrary.markdown, with: ReportView(report).values)
    }
}
