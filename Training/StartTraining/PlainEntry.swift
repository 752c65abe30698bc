import Documents
import EntryGeneration

/// An entry to set sections from: its text on one line, without a label.
struct PlainEntry: Hashable {
    var text: String
    /// The names at the start, as printed; empty when it starts with something else.
    var author: String

    /// Shorter texts are pieces of entries, longer ones several.
    private static let lengths = 35...700

    /// Reads `{"raw": …, "tokens": [[label, text], …]}`; nil for a row that no list would have as an entry.
    init?(_ row: [String: Any]) {
        guard let raw = row["raw"] as? String else { return nil }
        let first = (row["tokens"] as? [[String]])?.first { $0.first != "citation_number" }
        self.init(raw, author: first?.first == "author" ? first?.last ?? "" : "")
    }

    init?(_ entry: GeneratedEntry) {
        let first = entry.pieces.first { $0.label != .citationLabel && $0.label != .other }
        self.init(entry.raw, author: first?.label == .author ? first?.text ?? "" : "")
    }

    private init?(_ raw: String, author: String) {
        let line = PlainEntry.oneLine(raw)
        let bytes = Array(line.utf8)
        text = line
        let label = Documents.EntryLabel.read(bytes, 0..<bytes.count)
        if let label, label.number != nil, [.bracket, .dot, .closing, .parenthesis].contains(label.style) {
            text = PlainEntry.oneLine(String(decoding: bytes[min(label.end, bytes.count)...], as: UTF8.self))
        }
        let names = PlainEntry.oneLine(author)
        self.author = text.hasPrefix(names) ? names : ""
        guard PlainEntry.lengths.contains(text.count), let start = text.unicodeScalars.first,
            !start.isASCII || start.properties.isUppercase || "\"-".unicodeScalars.contains(start)
        else { return nil }
    }

    private static func oneLine(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
