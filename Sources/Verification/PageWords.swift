import Bibliography

/// The words of a page's text, folded once, in which a claim's words are looked for.
struct PageWords {
    /// How much of a page's text is searched: folding costs far more than reading, and a work names itself early.
    static let searchedScalars = 200_000

    private let words: [String]
    private let hasForeignLetters: Bool
    /// The words in Latin letters by each scheme; made only when a claim is in another script than the page.
    private let romanized: [[String]]

    /// Folds a page's text for the claims that will be looked for.
    init(_ text: String, for claims: [String]) {
        let searched = String(text.unicodeScalars.prefix(PageWords.searchedScalars))
        words = FoldedText(searched).words
        let isForeign = FoldedText.hasForeignLetters(searched)
        hasForeignLetters = isForeign
        romanized =
            claims.contains { FoldedText.hasForeignLetters($0) != isForeign }
            ? FoldedText.romanizations(of: searched).map(\.words) : []
    }

    /// Whether the claim's words stand in the text in this order without others between, in the claim's script or in
    /// a romanization when the scripts differ.
    func contains(_ claim: String) -> Bool {
        let claimed = FoldedText(claim).words
        if PageWords.contains(claimed, in: words) { return true }
        guard FoldedText.hasForeignLetters(claim) != hasForeignLetters else { return false }
        return FoldedText.romanizations(of: claim).contains { form in
            romanized.contains { PageWords.contains(form.words, in: $0) }
        }
    }

    private static func contains(_ needle: [String], in words: [String]) -> Bool {
        guard let first = needle.first, needle.count <= words.count else { return false }
        for start in 0...(words.count - needle.count) where words[start] == first {
            if words[start..<(start + needle.count)].elementsEqual(needle) { return true }
        }
        return false
    }
}
