import Documents

/// Cleans a title: quotation marks and emphasis round it, the punctuation behind it, the mark of its kind.
enum TitleNormalizer {
    /// What was read.
    struct Title {
        /// The title.
        var text: NormalizedText
        /// The kind of work in brackets behind it: `Электронный ресурс`.
        var genre: NormalizedText?
        /// How many volumes the work has, said at the end: `: в 4 т.`
        var volumes: NormalizedText?
        /// The mark of GB/T 7714 behind it.
        var kind: DocumentKind?
    }

    private static let bracketed = PhraseTable(GenreWords.bracketed)
    /// Marks and their quotation marks nest no deeper.
    private static let mostLayers = 6

    /// The title in a byte range; nil when it holds nothing but punctuation.
    static func title(in entry: EntryText, _ range: Range<Int>) -> Title? { title(in: entry.bytes, range) }

    /// The title in a byte range of UTF-8.
    static func title(in bytes: [UInt8], _ range: Range<Int>) -> Title? {
        let split = volumes(bytes, range)
        guard var title = read(bytes, split.title),
            let text = FieldValue.settled(title.text, in: bytes, { read($0, $1)?.text })
        else { return nil }
        title.text = text
        title.volumes = split.volumes
        return title
    }

    /// `Зібрання творів : у 50` before `т.`: the words behind a mark that count volumes are no part of the title.
    private static func volumes(_ bytes: [UInt8], _ range: Range<Int>) -> (title: Range<Int>, volumes: NormalizedText?)
    {
        let range = range.clamped(to: 0..<bytes.count)
        let tokens = FieldTokens.tokens(
            bytes, max(range.lowerBound, range.upperBound - longestCount)..<range.upperBound)
        guard let number = tokens.lastIndex(where: { $0.isNumber && $0.length <= 3 }), number >= 2,
            tokens.count - number <= 3, tokens[number - 1].isWord, tokens[number - 2].kind == .mark
        else { return (range, nil) }
        let place = tokens[number - 1].range.lowerBound..<range.upperBound
        guard let count = VolumeCount.count(in: bytes, place, Array(tokens[(number - 1)...])) else {
            return (range, nil)
        }
        return (range.lowerBound..<place.lowerBound, count)
    }

    /// “in drei Bänden” is not longer, in bytes.
    private static let longestCount = 40

    private static func read(_ bytes: [UInt8], _ range: Range<Int>) -> Title? {
        guard var place = FieldEdges.bare(bytes, range) else { return nil }
        var genre: NormalizedText?
        var kind: DocumentKind?
        for _ in 0..<mostLayers {
            let before = place
            if let mark = mark(bytes, place) {
                kind = mark.kind ?? kind
                genre = mark.genre ?? genre
                place = FieldEdges.bare(bytes, mark.rest) ?? mark.rest
            }
            let inner = QuotedText.inner(bytes, place)
            if inner != place, let bare = FieldEdges.bare(bytes, inner) { place = bare }
            if place == before { break }
        }
        return Title(
            text: NormalizedText(value: FieldValue.string(bytes, place), range: place), genre: genre, kind: kind)
    }

    /// A mark in brackets at the end, if something is left before it.
    private static func mark(_ bytes: [UInt8], _ place: Range<Int>) -> (
        kind: DocumentKind?, genre: NormalizedText?, rest: Range<Int>
    )? {
        guard let last = place.last, bytes[last] == UInt8(ascii: "]") || bytes[last] == 0xBD || bytes[last] == 0x91
        else {
            return nil
        }
        // Only the end can be a mark.
        var open = place.upperBound - 1
        let limit = max(place.lowerBound, place.upperBound - 80)
        while open > limit, bytes[open] != UInt8(ascii: "["), !isWideOpening(bytes, open) { open -= 1 }
        guard open > place.lowerBound else { return nil }
        let tokens = FieldTokens.tokens(bytes, open..<place.upperBound)
        guard tokens.count > 2, tokens[0].isOpening, tokens[tokens.count - 1].isClosing else { return nil }
        let rest = place.lowerBound..<open
        if let mark = DocumentKind.read(tokens, at: 0, bytes), mark.end == tokens.count {
            return (mark.kind, nil, rest)
        }
        guard let end = bracketed.end(in: tokens, at: 1, limit: tokens.count - 1), end >= tokens.count - 1 else {
            return nil
        }
        let inside = tokens[1].range.lowerBound..<tokens[tokens.count - 2].range.upperBound
        return (nil, NormalizedText(value: FieldValue.string(bytes, inside), range: inside), rest)
    }

    /// U+3010 and U+FF3B.
    private static func isWideOpening(_ bytes: [UInt8], _ index: Int) -> Bool {
        index + 2 < bytes.count
            && (bytes[index] == 0xE3 && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x90
                || bytes[index] == 0xEF && bytes[index + 1] == 0xBC && bytes[index + 2] == 0xBB)
    }
}
