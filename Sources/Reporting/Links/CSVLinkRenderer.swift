import Verification

/// Renders a report of links as comma-separated values (RFC 4180): a row a place, with a heading, lines ended by CR LF.
public enum CSVLinkRenderer {
    /// The columns, in their order; the fields of the metadata and `milliseconds` follow when they are asked for.
    static let columns = [
        "url", "class", "code", "status", "final_url", "fails", "detail", "advice", "file", "line", "column", "text",
    ]

    /// The report as a table, every class in it.
    public static func text(of report: LinkReport, options: LinkReportOptions = LinkReportOptions()) -> String {
        let fields = options.showsMetadata ? LinkMetadata.Field.allCases : []
        let heading =
            columns + fields.map { $0 == .author ? "authors" : $0.rawValue }
            + (options.showsTimings ? ["milliseconds"] : [])
        var output = heading.joined(separator: ",") + "\r\n"
        for row in report.rows {
            let outcome = row.outcome
            let common = [
                cell(row.url), outcome.linkClass.rawValue, cell(outcome.code), number(outcome.status),
                cell(outcome.finalURL ?? ""), row.isFailure ? "true" : "false", cell(outcome.detail),
                cell(outcome.advice ?? ""),
            ]
            let time = options.showsTimings ? [number(row.milliseconds)] : []
            let metadata = fields.map { cell(row.metadata?.text(of: $0) ?? "") }
            for place in row.shownPlaces {
                let cells =
                    common + [cell(place.file), number(place.shownLine), number(place.shownColumn), cell(place.text)]
                    + metadata + time
                output += cells.joined(separator: ",") + "\r\n"
            }
        }
        return output
    }

    private static func number(_ number: Int?) -> String { number.map { String($0) } ?? "" }

    /// A cell: quoted where it must be, on one line, and never a formula.
    ///
    /// A spreadsheet calculates what begins with one of these signs, after blanks and in full width as well in some;
    /// an apostrophe in front makes text of it.
    private static func cell(_ text: String) -> String {
        var value = LinkText.whole(text)
        switch value.unicodeScalars.first(where: { $0 != " " }) {
        case "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": value = "'" + value
        default: break
        }
        guard value.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0D || $0 == 0x0A }) else {
            return value
        }
        var quoted = "\""
        for scalar in value.unicodeScalars {
            if scalar == "\"" { quoted += "\"" }
            quoted.unicodeScalars.append(scalar)
        }
        return quoted + "\""
    }
}
