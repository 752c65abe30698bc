/// Renders the rows of a report of links as JSON Lines: an object of the schema `referee-links/1` (its `link`) a line.
public enum JSONLinesLinkRenderer {
    /// A line for each row; no line when there is none.
    public static func text(of report: LinkReport, options: LinkReportOptions = LinkReportOptions()) -> String {
        report.rows.map { line(of: $0, options: options) }.joined()
    }

    /// The line of one row, with its line feed, so that a run can write each as soon as it is known.
    public static func line(of row: LinkRow, options: LinkReportOptions = LinkReportOptions()) -> String {
        JSONLinkRenderer.value(of: row, options: options).line + "\n"
    }
}
