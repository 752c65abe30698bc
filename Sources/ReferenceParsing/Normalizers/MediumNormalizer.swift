import Documents

/// Finds what a work is read from, in brackets: `[Электронный ресурс]`, `[Text]`.
enum MediumNormalizer {
    private static let carriers = PhraseTable(GenreWords.carriers)

    /// Whether a text says what a work is read from and nothing else.
    static func isMedium(_ text: NormalizedText, in bytes: [UInt8]) -> Bool {
        let tokens = FieldTokens.tokens(bytes, text.range)
        return !tokens.isEmpty && carriers.end(in: tokens, at: 0) == tokens.count
    }

    /// The first such words in brackets in a byte range.
    static func medium(in bytes: [UInt8], _ range: Range<Int>) -> NormalizedText? {
        let tokens = FieldTokens.tokens(bytes, range)
        for index in tokens.indices where tokens[index].isOpening && tokens[index].scalar != 0x28 {
            guard let end = carriers.end(in: tokens, at: index + 1), end < tokens.count, tokens[end].isClosing else {
                continue
            }
            let last = tokens[end - 1].isFullStop ? end - 2 : end - 1
            let place = tokens[index + 1].range.lowerBound..<tokens[last].range.upperBound
            return NormalizedText(value: FieldValue.string(bytes, place), range: place)
        }
        return nil
    }
}
