import Documents

/// Reads an edition: `2nd ed.`, `3., überarb. Aufl.`, `изд. 2-е`.
enum EditionNormalizer {
    /// What was read.
    struct Edition {
        /// Its number where that is all it says, `3` for `3rd ed.`; otherwise as printed: `rev. ed.`.
        var text: NormalizedText
        /// Its number; nil where none is printed.
        var number: Int?
    }

    /// The edition in a byte range; nil when it holds nothing but punctuation.
    static func edition(in entry: EntryText, _ range: Range<Int>) -> Edition? { edition(in: entry.bytes, range) }

    /// The edition in a byte range of UTF-8.
    static func edition(in bytes: [UInt8], _ range: Range<Int>) -> Edition? {
        guard var edition = read(bytes, range),
            let text = FieldValue.settled(edition.text, in: bytes, { read($0, $1)?.text })
        else { return nil }
        edition.text = text
        return edition
    }

    private static func read(_ bytes: [UInt8], _ range: Range<Int>) -> Edition? {
        guard let bare = FieldEdges.bare(bytes, range, keepingFullStop: true) else { return nil }
        var inner = bare
        // "(2nd ed.)." is wrapped, whatever stands behind the bracket.
        if let wrapped = FieldEdges.bare(bytes, bare) {
            let unwrapped = FieldEdges.unwrapped(bytes, wrapped)
            if unwrapped != wrapped { inner = unwrapped }
        }
        guard let place = FieldEdges.bare(bytes, inner, keepingFullStop: true) else { return nil }
        let tokens = FieldTokens.tokens(bytes, place)
        let number = number(bytes, tokens)
        let isNumbered = !tokens.contains { EditionWords.isOccasion($0.hash) }
        let value = number.flatMap { isNumbered ? String($0) : nil } ?? FieldValue.string(bytes, place)
        return Edition(text: NormalizedText(value: value, range: place), number: number)
    }

    private static func number(_ bytes: [UInt8], _ tokens: [FieldToken]) -> Int? {
        if let token = tokens.first(where: { $0.isNumber && (1...999).contains($0.number) }) { return token.number }
        for token in tokens where token.isWord {
            if let value = EditionWords.value(of: token.hash) { return value }
            if token.isUppercase, token.length <= 6, let value = RomanNumeral.value(bytes, token.range) { return value }
        }
        return nil
    }
}
