public import Bibliography

/// Writes references as a table for a terminal.
public enum ReferenceTable {
    private struct Column: Sendable {
        let heading: String
        /// Wider values are shortened.
        let maximum: Int
        let isNumber: Bool
        let value: @Sendable (Reference) -> String
    }

    /// A heading, a rule and a line for each reference, without blanks at line ends. Nothing in it can steer a terminal.
    ///
    /// A printed entry without a recognised title shows its text, and a record without one a dash. The URL
    /// is the likeliest reading, and is not shortened: it is there to be copied.
    public static func text(of references: [Reference]) -> String {
        let rows = references.map { reference in
            columns.map {
                DisplayWidth.shortened(DisplayWidth.printable($0.value(reference)), to: $0.maximum)
            }
        }
        let widths = columns.indices.map { index in
            ([columns[index].heading] + rows.map { $0[index] }).map { DisplayWidth.columns(of: $0) }.max() ?? 0
        }
        let rule = widths.map { String(repeating: "─", count: $0) }
        return ([columns.map(\.heading), rule] + rows).map { line($0, widths: widths) }.joined()
    }

    private static func line(_ cells: [String], widths: [Int]) -> String {
        var text = ""
        for (index, cell) in cells.enumerated() {
            let padding = String(repeating: " ", count: max(0, widths[index] - DisplayWidth.columns(of: cell)))
            text += index > 0 ? "  " : ""
            text += columns[index].isNumber ? padding + cell : cell + padding
        }
        while text.hasSuffix(" ") { text.removeLast() }
        return text + "\n"
    }

    private static let columns = [
        Column(heading: "No.", maximum: 6, isNumber: true) { String($0.number) },
        Column(heading: "Author", maximum: 24, isNumber: false) { authors(of: $0) },
        Column(heading: "Issued", maximum: 10, isNumber: false) { $0.issued?.value.iso8601 ?? "–" },
        Column(heading: "Title", maximum: 40, isNumber: false) { title(of: $0) },
        Column(heading: "Accessed", maximum: 12, isNumber: false) { accessed(of: $0) },
        Column(heading: "Line", maximum: 12, isNumber: true) { reference in
            reference.range.map { "\($0.start.line):\($0.start.column)" } ?? "–"
        },
        Column(heading: "URL", maximum: .max, isNumber: false) { $0.urls.first?.candidates.first?.url ?? "–" },
        Column(heading: "Repairs", maximum: .max, isNumber: false) { reference in
            reference.urls.first?.candidates.first?.repairs.map(\.rawValue).joined(separator: ", ") ?? ""
        },
    ]

    /// The title; of a printed entry its text where it has none. A record without one says so: its text is made of the
    /// other columns.
    private static func title(of reference: Reference) -> String {
        reference.title?.value ?? (reference.native == nil ? reference.text : "–")
    }

    private static func authors(of reference: Reference) -> String {
        let names = reference.leadingNames.map { $0.value.family ?? $0.value.literal ?? $0.value.displayed }
        guard let first = names.first else { return "–" }
        return switch names.count {
        case 1: first
        case 2: "\(first) & \(names[1])"
        default: "\(first) et al."
        }
    }

    /// The consulted date; a question mark where it can be read in two ways.
    private static func accessed(of reference: Reference) -> String {
        guard let accessed = reference.accessed else { return "–" }
        guard let date = accessed.value.date else { return "?" }
        return date.iso8601 + (accessed.value.isAmbiguous ? "?" : "")
    }
}
