import Documents

/// Cleans the name of what a work stands in: `In:`, `//`, `[w:]`, quotation marks, a `Vol.` left at the end.
enum ContainerNormalizer {
    /// Phrases before a container that a colon follows.
    private static let leads = PhraseTable(
        [
            "in", "w", "в", "у", "dans", "en", "em", "v", "nel", "nella", "в кн", "в сб", "у кн", "у зб", "w książce",
            "ve",
            "içinde", "i", "teoksessa", "se", "en el libro", "recogido en", "apud", "erschienen in", "published in",
            "zitiert nach",
            "в журн", "in collection", "载", "見", "수록",
        ], acceptsCapitals: true)
    private static let bareLeads = Set(["in"].map(FieldTokens.hash))
    private static let dansLeads = Set(["dans", "в кн", "nel"].map(FieldTokens.hash))
    private static let mostLayers = 6

    /// The container in a byte range; nil when it holds nothing but punctuation and words before a name.
    static func container(in entry: EntryText, _ range: Range<Int>) -> NormalizedText? {
        container(in: entry.bytes, range)
    }

    /// The container in a byte range of UTF-8.
    static func container(in bytes: [UInt8], _ range: Range<Int>) -> NormalizedText? {
        read(bytes, range).flatMap { FieldValue.settled($0, in: bytes, read) }
    }

    private static func read(_ bytes: [UInt8], _ range: Range<Int>) -> NormalizedText? {
        guard var place = FieldEdges.bare(bytes, range) else { return nil }
        for _ in 0..<mostLayers {
            let before = place
            place = withoutLead(bytes, place)
            place = withoutTail(bytes, place)
            let inner = QuotedText.inner(bytes, place)
            if inner != place, let bare = FieldEdges.bare(bytes, inner) { place = bare }
            if place == before { break }
        }
        return NormalizedText(value: FieldValue.string(bytes, place), range: place)
    }

    private static func withoutLead(_ bytes: [UInt8], _ place: Range<Int>) -> Range<Int> {
        // The start is enough to see a lead.
        let head = place.lowerBound..<min(place.upperBound, place.lowerBound + 48)
        let tokens = FieldTokens.tokens(bytes, head)
        guard let first = tokens.first else { return place }
        let word = first.isOpening ? 1 : 0
        guard word < tokens.count, let end = leads.end(in: tokens, at: word) else { return place }
        var next = end
        var isMarked = false
        while next < tokens.count, tokens[next].isMark(":") || tokens[next].isClosing && word == 1 {
            isMarked = true
            next += 1
        }
        guard next < tokens.count else { return place }
        let hash = tokens[word].hash
        let isPlain =
            word == 0 && tokens[word].length >= 2 && tokens[next].followsBlank
            && (bareLeads.contains(hash) && tokens[word].isCapitalized
                && (tokens[next].isCapitalized || tokens[next].kind == .mark)
                || bareLeads.contains(hash) && tokens[word].isLowercase && tokens[next].isCapitalized
                || dansLeads.contains(hash) && tokens[next].isCapitalized)
        guard isMarked || isPlain else { return place }
        return FieldEdges.bare(bytes, tokens[next].range.lowerBound..<place.upperBound) ?? place
    }

    /// A label of the volume, issue or pages at the end.
    private static func withoutTail(_ bytes: [UInt8], _ place: Range<Int>) -> Range<Int> {
        let tail = max(place.lowerBound, place.upperBound - 24)
        var start = tail
        while start < place.upperBound, bytes[start] & 0xC0 == 0x80 { start += 1 }
        let tokens = FieldTokens.tokens(bytes, start..<place.upperBound)
        guard tokens.count >= 2, let word = tokens.last(where: \.isWord), let index = tokens.lastIndex(where: \.isWord),
            index > 0, word.followsBlank || tokens[index - 1].kind == .mark, word.length <= 5,
            !word.roles.isDisjoint(with: [.volume, .issue, .page]), !word.isEastAsian,
            tokens[(index + 1)...].allSatisfy(\.isFullStop)
        else { return place }
        let isDotted =
            word.range.upperBound < bytes.count && bytes[word.range.upperBound] == UInt8(ascii: ".") && word.length <= 4
        let before = tokens[index - 1]
        guard before.isComma || before.isMark(";") || isDotted && before.range.upperBound < word.range.lowerBound,
            word.range.lowerBound > place.lowerBound
        else { return place }
        return FieldEdges.bare(bytes, place.lowerBound..<word.range.lowerBound) ?? place
    }
}
