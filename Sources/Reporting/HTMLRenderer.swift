/// Renders a report as one HTML file that needs nothing beside itself: no script, no font, no image, no request.
///
/// The same report gives the same bytes. Everything that comes from an article or a page is escaped in one place,
/// ``HTMLText``; only addresses of `http` and `https` become links.
public struct HTMLRenderer: Sendable {
    /// Creates a renderer.
    public init() {}

    /// The report as an HTML document, in UTF-8 and with a line feed at its end.
    public func text(of report: Report) -> String {
        TemplateLibrary.fill(TemplateLibrary.html, with: ReportView(report).values)
    }
}
