/// Phrases found in tokens; full stops between the words make no difference.
struct PhraseTable: Sendable {
    private struct Phrase: Sendable {
        let words: [UInt64]
        /// Letters in each word, for those that must not be capitals.
        let isSingleLetter: [Bool]
    }

    private let phrases: [UInt64: [Phrase]]
    private let acceptsCapitals: Bool

    /// - Parameter acceptsCapitals: whether a word of one letter may be a capital, `o. J.`; where names stand it may
    ///   not, because a capital is an initial.
    init(_ texts: [String], acceptsCapitals: Bool = false) {
        self.acceptsCapitals = acceptsCapitals
        var phrases: [UInt64: [Phrase]] = [:]
        for text in texts {
            let bytes = Array(text.utf8)
            let tokens = FieldTokens.tokens(bytes, 0..<bytes.count).filter { !$0.isFullStop }
            let words = tokens.map(PhraseTable.key)
            guard let first = words.first else { continue }
            phrases[first, default: []].append(Phrase(words: words, isSingleLetter: tokens.map { $0.length == 1 }))
        }
        self.phrases = phrases.mapValues { $0.sorted { $0.words.count > $1.words.count } }
    }

    /// A word's digest, or a mark's scalar.
    private static func key(_ token: FieldToken) -> UInt64 {
        token.isWord
            ? token.hash : 1 << 63 | UInt64(token.scalar) << 32 | UInt64(UInt32(truncatingIfNeeded: token.number))
    }

    /// Where the longest phrase that starts at a token ends, its last full stop included; nil when none does.
    func end(in tokens: [FieldToken], at start: Int, limit: Int? = nil) -> Int? {
        let limit = limit ?? tokens.count
        guard start < limit, tokens[start].isWord || tokens[start].kind == .mark,
            let candidates = phrases[PhraseTable.key(tokens[start])]
        else { return nil }
        for phrase in candidates {
            if let end = end(of: phrase, in: tokens, at: start, limit: limit) { return end }
        }
        return nil
    }

    private func end(of phrase: Phrase, in tokens: [FieldToken], at start: Int, limit: Int) -> Int? {
        var index = start
        for (position, word) in phrase.words.enumerated() {
            if position > 0 { while index < limit, tokens[index].isFullStop { index += 1 } }
            guard index < limit, PhraseTable.key(tokens[index]) == word else { return nil }
            if !acceptsCapitals, phrase.isSingleLetter[position], tokens[index].isCapitalized, phrase.words.count > 1 {
                return nil
            }
            index += 1
        }
        if index < limit, tokens[index].isFullStop { index += 1 }
        return index
    }
}
