/// Phrases of one or more words, found by their first or last word.
struct PhraseTable: Sendable {
    private let byFirst: [String: [[String]]]
    private let byLast: [String: [[String]]]
    private let words: Set<String>

    /// Reads phrases between bars or line breaks, their words between blanks.
    init(_ text: String) {
        var byFirst: [String: [[String]]] = [:]
        var byLast: [String: [[String]]] = [:]
        var words: Set<String> = []
        for phrase in text.split(whereSeparator: { $0 == "|" || $0 == "\n" }) {
            let parts = phrase.split(separator: " ").map(String.init)
            guard let first = parts.first, let last = parts.last else { continue }
            byFirst[first, default: []].append(parts)
            byLast[last, default: []].append(parts)
            words.formUnion(parts)
        }
        self.byFirst = byFirst.mapValues { $0.sorted { $0.count > $1.count } }
        self.byLast = byLast.mapValues { $0.sorted { $0.count > $1.count } }
        self.words = words
    }

    /// How many words the longest phrase has that the words start with; 0 for none.
    func leading(_ plain: some RandomAccessCollection<String>) -> Int {
        guard let first = plain.first, let phrases = byFirst[first] else { return 0 }
        return phrases.first { plain.starts(with: $0) }?.count ?? 0
    }

    /// How many words the longest phrase has that the words end with; 0 for none.
    func trailing(_ plain: some RandomAccessCollection<String>) -> Int {
        guard let last = plain.last, let phrases = byLast[last] else { return 0 }
        return phrases.first { plain.suffix($0.count).elementsEqual($0) }?.count ?? 0
    }

    /// Whether some phrase starts with a word.
    func canStart(with word: String) -> Bool { byFirst[word] != nil }

    /// Whether some phrase ends with a word.
    func canEnd(with word: String) -> Bool { byLast[word] != nil }

    /// Whether a word stands in some phrase.
    func hasWord(_ word: String) -> Bool { words.contains(word) }
}
