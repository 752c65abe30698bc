/// Names of the months as they stand in dates, in the languages that bibliographies are written in.
package enum MonthNames {
    /// The month, 1 to 12, that a word names, or nil; case and accents do not matter.
    package static func month(_ word: String) -> Int? { meaning(of: FoldedWord(word))?.month }

    /// A name, and the other month that it is in another language.
    struct Meaning: Hashable {
        /// The month, 1 to 12, in the language that is met more often.
        let month: Int
        /// The month in Croatian: `listopada` is November in Polish and October in Croatian.
        let southern: Int?
        /// Whether the word is so short that it is a month only beside a day, or with a full stop: `mac`, `set`.
        let isWeak: Bool
    }

    /// What a folded word names.
    static func meaning(of word: FoldedWord) -> Meaning? {
        let known = names[word]
        guard known != 0 else { return nil }
        let southern = known >> 4 & 0xF
        return Meaning(
            month: Int(known & 0xF), southern: southern == 0 ? nil : Int(southern), isWeak: known & weak != 0)
    }

    /// The month that a misspelt name must mean: at least five letters, the first three right, two letters wrong.
    ///
    /// Only for words that stand where a month must stand, between a day and a year.
    static func misspeltMonth(_ letters: [UInt8]) -> Int? {
        guard letters.count >= 5, letters.count <= 12 else { return nil }
        for (index, expected) in misspellable.enumerated() {
            guard expected.prefix(3) == letters.prefix(3), abs(expected.count - letters.count) <= 2,
                expected.count >= 5, differences(letters, expected) <= 2
            else { continue }
            return index % 12 + 1
        }
        return nil
    }

    /// Letters that differ when the two are laid over one another from both ends.
    private static func differences(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var front = 0
        while front < min(left.count, right.count), left[front] == right[front] { front += 1 }
        var back = 0
        while back < min(left.count, right.count) - front,
            left[left.count - 1 - back] == right[right.count - 1 - back]
        { back += 1 }
        return max(left.count, right.count) - front - back
    }

    private static let misspellable: [[UInt8]] =
        ("january february march april may june july august september october november december januar februar märz april"
        + " mai juni juli august september oktober november dezember janvier février mars avril mai juin juillet août"
        + " septembre octobre novembre décembre enero febrero marzo abril mayo junio julio agosto septiembre octubre"
        + " noviembre diciembre gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre"
        + " dicembre")
        .split(separator: " ").map { Array($0.utf8) }

    private static let weak: UInt32 = 0x100

    private static let names: WordFlags = {
        var names = WordFlags()
        for (tag, months) in languages {
            let bytes = Array(months.utf8)
            let months = bytes.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
            for (index, alternatives) in months.enumerated() {
                for name in alternatives.split(separator: 0x20) {
                    let letters = name.count { $0 & 0xC0 != 0x80 }
                    let isWeak = letters <= 3 && !["en", "de", "nl", "fr", "ru"].contains(tag)
                    let month = UInt32(index + 1) | (isWeak ? weak : 0)
                    // The first language to claim a word keeps it.
                    names.update(FoldedWord(bytes, name.startIndex..<name.endIndex)) { known in
                        if known == 0 { return month }
                        let isOther = tag == "hr" && known & 0xF != UInt32(index + 1)
                        return isOther ? known | UInt32(index + 1) << 4 : known
                    }
                }
            }
        }
        return names
    }()
}
