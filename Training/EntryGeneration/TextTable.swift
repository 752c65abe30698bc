/// Lines of `key: value | value`, the form of the word lists and layouts.
///
/// A key may stand on several lines, whose values are joined. Empty lines and lines that begin with `#` are passed over.
struct TextTable: Sendable {
    /// The values of a key.
    private(set) var values: [String: [String]] = [:]
    /// The lines of a key, not cut into values.
    private(set) var lines: [String: [String]] = [:]
    /// The keys in the order of their first line.
    private(set) var keys: [String] = []

    /// Adds a line; a line without a colon is refused.
    mutating func add(_ line: Substring) -> Bool {
        guard let colon = line.firstIndex(of: ":") else { return false }
        let key = String(line[..<colon])
        let rest = line[line.index(after: colon)...].drop { $0 == " " }
        if values[key] == nil { keys.append(key) }
        lines[key, default: []].append(String(rest))
        let cut = Self.cut(rest)
        values[key, default: []] += cut
        return true
    }

    /// The values of a key; empty when there is none.
    subscript(key: String) -> [String] { values[key] ?? [] }

    /// A list cut at ` | `.
    static func cut(_ text: Substring) -> [String] {
        text.split(separator: "|", omittingEmptySubsequences: false).map { trimmed($0) }.filter { !$0.isEmpty }
    }

    /// A text without blanks round it.
    static func trimmed(_ text: Substring) -> String {
        var rest = text.drop { $0 == " " }
        while rest.last == " " { rest.removeLast() }
        return String(rest)
    }

    /// The blocks of a text, each headed by a line that begins with the word.
    static func blocks(of text: String, headed word: String) -> (
        blocks: [(head: String, table: TextTable)], problems: [String]
    ) {
        var blocks: [(head: String, table: TextTable)] = []
        var problems: [String] = []
        for line in text.split(separator: "\n") {
            if line.hasPrefix("#") { continue }
            if line.hasPrefix(word + " ") {
                blocks.append((trimmed(line.dropFirst(word.count + 1)), TextTable()))
            } else if blocks.isEmpty || !blocks[blocks.count - 1].table.add(line) {
                problems.append("a line that is no key and value: \(line)")
            }
        }
        return (blocks, problems)
    }
}
