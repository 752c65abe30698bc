/// Reads the names before a bracketed year: `Smith and Jones (2010)`, `by Brown et al. (2011a, p. 5)`.
enum NarrativeReader {
    /// The longest name looked back for.
    private static let maximumBytes = 160
    private static let maximumWords = 9

    /// The names that may be meant, longest first.
    static func readings(in bytes: [UInt8], before bracket: Int, notBefore limit: Int) -> [CitationCandidate.Reading] {
        var words: [(start: Int, text: String)] = []
        var index = bracket
        let lowest = max(limit, bracket - maximumBytes)
        var lineBreaks = 0
        while index > lowest, words.count < maximumWords {
            var end = index
            while end > lowest, bytes[end - 1].isBlank {
                lineBreaks += bytes[end - 1] == 0x0A ? 1 : 0
                end -= 1
            }
            guard lineBreaks <= 1, end > lowest else { break }
            var start = end
            while start > lowest, !bytes[start - 1].isBlank { start -= 1 }
            // A word cut by the limit is no word.
            if start == lowest, start > limit { break }
            var text = String(decoding: bytes[start..<end], as: UTF8.self)
            // "Smith's (2010) claim".
            if words.isEmpty { text = text.withoutPossessive }
            guard isPossible(text) else { break }
            words.insert((start, text), at: 0)
            index = start
        }
        return words.isEmpty ? [] : readings(from: words, bytes: bytes)
    }

    private static func readings(
        from words: [(start: Int, text: String)], bytes: [UInt8]
    ) -> [CitationCandidate.Reading] {
        var readings: [CitationCandidate.Reading] = []
        for first in words.indices {
            let word = words[first].text
            guard word.startsLikeName || word.isSiteName || CitationVocabulary.particles.contains(word.plainWord) else {
                continue
            }
            let lead = word.utf8.prefix { $0 == 0x28 || $0 == 0x22 || $0 == 0x2A || $0 == 0x5F }.count
            var text = words[first...].map(\.text).joined(separator: " ")
            for possessive in ["'", "’"] where text.hasSuffix(possessive) { text = String(text.dropLast()) }
            if let name = CitedName(text) { readings.append(.init(start: words[first].start + lead, name: name)) }
        }
        if words.count == 1 { readings.append(contentsOf: endings(of: words[0].text, at: words[0].start)) }
        return readings
    }

    /// The last characters of a sentence in Han characters, which has no blanks before a name.
    private static func endings(of word: String, at start: Int) -> [CitationCandidate.Reading] {
        let scalars = Array(word.unicodeScalars)
        guard let last = scalars.last, JoinedNames.isEastAsian(last) else { return [] }
        var readings: [CitationCandidate.Reading] = []
        for length in stride(from: min(9, scalars.count - 1), through: 1, by: -1) where length > 0 {
            var view = String.UnicodeScalarView()
            view.append(contentsOf: scalars.suffix(length))
            let text = String(view)
            if let name = CitedName(text) {
                readings.append(.init(start: start + word.utf8.count - text.utf8.count, name: name))
            }
        }
        return readings
    }

    /// Whether a word can be part of a name that reaches up to the bracket.
    private static func isPossible(_ word: String) -> Bool {
        let plain = word.plainWord
        guard !plain.isEmpty || word == "&" else { return false }
        if word.hasPrefix("["), word.hasSuffix("]"),
            word.utf8.dropFirst().dropLast().allSatisfy({ (0x41...0x5A).contains($0) })
        {
            return true
        }
        // The end of a sentence or clause, unless the dot belongs to an initial or to "et al.".
        if let end = word.unicodeScalars.last, ";:!?)]".unicodeScalars.contains(end) { return false }
        let isPartOfOthers = CitationVocabulary.others.hasWord(plain)
        if word.hasSuffix("."), !word.isInitials, !isPartOfOthers { return false }
        return word.startsLikeName || word.isSiteName || isPartOfOthers || word == "&" || word == "in"
            || CitationVocabulary.connectors.contains(plain) || CitationVocabulary.particles.contains(plain)
    }
}
