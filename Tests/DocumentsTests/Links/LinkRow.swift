import Bibliography
import Documents
import Testing

/// A row of a table of links: a text, in which `▸` stands before each link, and what each link is.
///
/// `⏎` is a line break. What follows each `⇒` is a kind and a target, in the order of the places.
struct LinkRow: Sendable, CustomTestStringConvertible {
    /// A link as a row expects it.
    struct Expected: Hashable, CustomStringConvertible {
        var kind: String
        var target: String
        var line: Int
        var column: Int

        var description: String { "\(kind) \(target) at \(line):\(column)" }
    }

    let format: LinkFormat
    let input: String
    let expected: [Expected]
    var testDescription: String { "\(format.rawValue): \(input)" }

    /// The rows of a table, one a line.
    static func rows(_ format: LinkFormat, _ table: String) -> [LinkRow] {
        table.split(separator: "\n").map { LinkRow(format, String($0)) }
    }

    private init(_ format: LinkFormat, _ row: String) {
        let parts = row.components(separatedBy: "⇒")
        var input = ""
        var places: [(Int, Int)] = []
        var (line, column) = (1, 1)
        for scalar in (parts.first ?? "").unicodeScalars {
            switch scalar {
            case "▸":
                places.append((line, column))
                continue
            case "⏎":
                input += "\n"
                (line, column) = (line + 1, 1)
                continue
            default:
                input.unicodeScalars.append(scalar)
                column += 1
            }
        }
        // The blank before the first arrow is not part of the text.
        if parts.count > 1, input.hasSuffix(" ") { input.removeLast() }
        let links = parts.dropFirst().filter { $0.contains { $0 != " " } }
        var expected: [Expected] = []
        for (index, link) in links.enumerated() {
            let words = link.drop { $0 == " " }.split(separator: " ", maxSplits: 1)
            var target = words.count > 1 ? String(words[1]) : ""
            while target.hasSuffix(" ") { target.removeLast() }
            let place = index < places.count ? places[index] : (0, 0)
            expected.append(
                Expected(kind: words.first.map { String($0) } ?? "", target: target, line: place.0, column: place.1))
        }
        // A mark without a link would go unseen otherwise.
        for place in places.dropFirst(links.count) {
            expected.append(Expected(kind: "?", target: "", line: place.0, column: place.1))
        }
        self.format = format
        self.input = input
        self.expected = expected
    }

    /// What is found in the text.
    var found: [Expected] {
        LinkReader.reading(of: Array(input.utf8), fileName: "", format: format).links.map {
            Expected(
                kind: $0.kind.rawValue, target: $0.target, line: $0.range.start.line, column: $0.range.start.column)
        }
    }
}

extension String {
    func components(separatedBy mark: Character) -> [String] {
        split(separator: mark, omittingEmptySubsequences: false).map { String($0) }
    }
}
