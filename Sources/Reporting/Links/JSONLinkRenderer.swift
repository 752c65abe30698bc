import Verification

/// Renders a report of links as JSON of the schema `referee-links/1`, which stands beside the source as JSON Schema.
///
/// The same results give the same bytes: what differs from run to run, the date, the times and the connections, is
/// written only when asked for, likewise what pages say of themselves, and `asked_url` for a link that was
/// remapped. Every other key is always there; what is
/// not known is `null`. Lines and columns count from 1, columns in
/// Unicode scalars.
public enum JSONLinkRenderer {
    /// The schema's name and version.
    public static let schema = "referee-links/1"

    /// The report as a JSON document, with a line feed at its end.
    public static func text(of report: LinkReport, options: LinkReportOptions = LinkReportOptions()) -> String {
        let counts = LinkClass.allCases.map { ($0.rawValue, JSONValue.integer(report.count(of: $0))) }
        var members: [(String, JSONValue)] = [
            ("schema", .text(schema)), ("tool", .text("Referee")), ("tool_version", .text(report.toolVersion)),
        ]
        if options.showsTimings { members.append(("date", .text(WrittenDate.iso8601(report.date)))) }
        members += [
            (
                "counts",
                .object([
                    ("files", .integer(report.fileCount)), ("links", .integer(report.rows.count)),
                    ("failing", .integer(report.failureCount)), ("classes", .object(counts)),
                ])
            ),
            ("links", .list(report.rows.map { value(of: $0, options: options) })),
            (
                "problems",
                .list(
                    report.problems.map {
                        .object([
                            ("file", .text($0.file)), ("line", .optional($0.line.map { max(1, $0) })),
                            ("message", .text($0.message)),
                        ])
                    })
            ),
        ]
        return JSONValue.object(members).document
    }

    /// A row, as both JSON formats write it.
    static func value(of row: LinkRow, options: LinkReportOptions) -> JSONValue {
        let outcome = row.outcome
        var members: [(String, JSONValue)] = [
            ("url", .text(row.url)), ("class", .text(outcome.linkClass.rawValue)), ("code", .text(outcome.code)),
            ("status", .optional(outcome.status)), ("final_url", .optional(outcome.finalURL)),
            ("fails", .flag(row.isFailure)), ("detail", .text(outcome.detail)), ("advice", .optional(outcome.advice)),
            ("hops", .list(LinkHopValue.hops(of: outcome, options: options))),
            ("places", .list(row.places.map(value))),
        ]
        if let asked = row.askedURL { members.append(("asked_url", .text(asked))) }
        if options.showsMetadata { members.append(("metadata", value(of: row.metadata))) }
        if options.showsTimings { members.append(("milliseconds", .optional(row.milliseconds.map { max(0, $0) }))) }
        return .object(members)
    }

    private static func value(of place: LinkPlace) -> JSONValue {
        .object([
            ("file", .text(place.file)), ("line", .integer(place.shownLine)), ("column", .integer(place.shownColumn)),
            ("end_line", .integer(place.shownEndLine)), ("end_column", .integer(place.shownEndColumn)),
            ("text", .text(place.text)),
        ])
    }
}
