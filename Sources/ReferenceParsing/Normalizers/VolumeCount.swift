import Documents

/// Tells how many volumes a work has from which of them is meant: `3 vols`, `4 Bde.`, `в 2 т.`, but not `vol. 3`.
enum VolumeCount {
    /// A word is looked for so many bytes behind a number.
    private static let reach = 24

    /// The number of volumes when that is all that a range says; the word may stand right behind it.
    static func count(in bytes: [UInt8], _ range: Range<Int>, _ tokens: [FieldToken]) -> NormalizedText? {
        guard let first = tokens.firstIndex(where: { $0.kind != .mark }) else { return nil }
        var number = first
        if tokens[number].isWord, leads.contains(tokens[number].hash) { number += 1 }
        guard number < tokens.count, tokens[number].isNumber || isSpelt(tokens[number]) else { return nil }
        var behind = Array(tokens[(number + 1)...])
        if behind.isEmpty {
            behind = FieldTokens.tokens(bytes, range.upperBound..<min(range.upperBound + reach, bytes.count))
        }
        guard let word = behind.first, word.isWord, word.followsBlank || word.isEastAsian, words.contains(word.hash),
            !isFollowedByNumber(behind)
        else { return nil }
        // "vol. 3 vols", "Bd. 2 Bd.": behind a label it says which.
        let start = tokens[number].range.lowerBound
        let label = FieldTokens.tokens(bytes, max(0, start - reach)..<start).last { !$0.isFullStop }
        if let label, label.roles.contains(.volume), !leads.contains(label.hash) { return nil }
        return NormalizedText(value: FieldValue.string(bytes, tokens[number].range), range: tokens[number].range)
    }

    /// `3 vol. 2`: the number behind the word is the word's.
    private static func isFollowedByNumber(_ behind: [FieldToken]) -> Bool {
        guard let next = behind.dropFirst().first(where: { !$0.isFullStop }) else { return false }
        return next.isNumber && next.length < 4
    }

    private static func isSpelt(_ token: FieldToken) -> Bool { token.isWord && spelt.contains(token.hash) }

    private static let leads = Set(["in", "en", "w", "v", "ve", "u", "в", "у", "i", "em"].map(FieldTokens.hash))
    private static let spelt = Set(
        ["two", "three", "four", "zwei", "drei", "vier", "deux", "trois", "dos", "tres", "двух", "трех", "трёх"].map(
            FieldTokens.hash))
    private static let words = Set(
        """
        vols vol volumes volume vv voll volumi bde bd bände bänden bdn т тт тома томов томах томи тамах t tt tomy tomów
        tomach tomes tomos tomo volúmenes svazky svazků svazcích zväzky kötet dln delen band bind deler osaa köidet
        köites sējumi sējumos cilt τόμοι τόμους knj
        """.split { $0 == " " || $0 == "\n" }.map { FieldTokens.hash(String($0)) })
}
