import Documents

/// Reads what stands before the title of a legal act: kind, issuer and number, as in
/// `Указ Президента Республики Беларусь от 9 ноября 2010 г. № 575`.
enum LegalActNormalizer {
    /// What was read.
    struct LegalAct {
        /// The kind: `Указ`.
        var genre: NormalizedText
        /// Who issued it: `Президента Республики Беларусь`; nil when nothing stands between kind and date.
        var issuer: NormalizedText?
        /// Its number with the sign before it: `№ 575`.
        var number: NormalizedText?
    }

    /// The kind must be one of the first words, and the rest is looked for in so many tokens.
    private static let reach = 60

    /// The act in a byte range; nil when it does not start with a kind of act.
    static func act(in entry: EntryText, _ range: Range<Int>) -> LegalAct? { act(in: entry.bytes, range) }

    /// The act in a byte range of UTF-8.
    static func act(in bytes: [UInt8], _ range: Range<Int>) -> LegalAct? {
        let tokens = Array(FieldTokens.tokens(bytes, range).prefix(reach))
        guard let first = tokens.firstIndex(where: \.isWord), tokens[first].roles.contains(.legal),
            tokens[first].isCapitalized
        else { return nil }
        return LegalAct(
            genre: NormalizedText(value: FieldValue.string(bytes, tokens[first].range), range: tokens[first].range),
            issuer: issuer(bytes, tokens, first + 1), number: number(bytes, tokens, range.upperBound))
    }

    /// `№ 575-З`, `Nr 12`, `No. 12/2014`.
    static func number(_ bytes: [UInt8], _ tokens: [FieldToken], _ limit: Int) -> NormalizedText? {
        for index in tokens.indices where NumberCue.isIssue(tokens[index]) {
            var number = index + 1
            while number < tokens.count,
                tokens[number].isFullStop || tokens[number].isMark("°") || tokens[number].isMark("º")
            {
                number += 1
            }
            guard number < tokens.count, tokens[number].isNumber else { continue }
            var end = tokens[number].range.upperBound
            while end < min(limit, bytes.count), bytes[end] > 0x20, !",;:)]".utf8.contains(bytes[end]),
                bytes[end] != UInt8(ascii: "\"")
            { end += 1 }
            if bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
            let range = tokens[index].range.lowerBound..<max(end, tokens[number].range.upperBound)
            return NormalizedText(value: FieldValue.string(bytes, range), range: range)
        }
        return nil
    }

    private static let dateWords = Set(
        ["от", "ад", "від", "z", "dnia", "vom", "of", "du", "de", "del", "från", "af", "van", "zo", "ze"].map(
            FieldTokens.hash))

    /// The words between the kind and the date or the number.
    private static func issuer(_ bytes: [UInt8], _ tokens: [FieldToken], _ start: Int) -> NormalizedText? {
        var end = start
        while end < tokens.count, !tokens[end].isNumber, !NumberCue.isIssue(tokens[end]), !tokens[end].isOpening,
            !tokens[end].isComma, !tokens[end].isMark("\""), !tokens[end].isMark("«"), !tokens[end].isMark("„"),
            !tokens[end].isMark("“")
        { end += 1 }
        while end > start, tokens[end - 1].kind == .mark || dateWords.contains(tokens[end - 1].hash) { end -= 1 }
        guard end > start, tokens[start].isCapitalized else { return nil }
        let range = tokens[start].range.lowerBound..<tokens[end - 1].range.upperBound
        return NormalizedText(value: FieldValue.string(bytes, range), range: range)
    }
}
