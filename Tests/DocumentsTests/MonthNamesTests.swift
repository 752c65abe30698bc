import Bibliography
import Foundation
import Testing

@testable import Documents

@Suite struct MonthNamesTests {
    static let languages = [
        "en", "de", "fr", "es", "pt", "it", "nl", "sv", "da", "nb", "fi", "et", "lv", "lt", "pl", "cs", "sk", "sl",
        "sr",
        "sr-Latn", "bg", "mk", "ru", "be", "uk", "ro", "hu", "el", "tr", "ar", "he", "fa", "id", "ms", "ca", "eu", "gl",
        "is", "sq", "hy", "ka", "az", "kk", "af", "cy", "hi", "th", "bn", "fil",
    ]

    /// The names as ICU has them, in dates and alone.
    private func names(_ language: String, _ symbols: (DateFormatter) -> [String]?) -> [String] {
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: language)
        formatter.calendar = Calendar(identifier: .gregorian)
        return symbols(formatter) ?? []
    }

    @Test(arguments: languages)
    func `the months of a language are known by their names`(language: String) {
        for list in [names(language) { $0.monthSymbols }, names(language) { $0.standaloneMonthSymbols }] {
            #expect(list.count == 12)
            for (index, name) in list.enumerated() {
                // Catalan has the preposition in the name: “de gener”, “d’abril”.
                let word = name.split(whereSeparator: { $0 == "\u{2019}" || $0 == "'" }).last.map(String.init) ?? name
                let bare = word.hasPrefix("de ") ? String(word.dropFirst(3)) : word
                #expect(MonthNames.month(bare) == index + 1, "\(language): \(name)")
            }
        }
    }

    @Test(arguments: languages) func `the months of a language are read in dates`(language: String) {
        for (index, name) in names(language, { $0.monthSymbols }).enumerated() {
            let text = "3 \(name) 2014"
            let bytes = Array(text.utf8)
            let date = DateGrammar(bytes: bytes, tokens: DateTokens.tokens(in: bytes)).read(at: 0)
            #expect(date?.readings.first?.month == index + 1, "\(language): \(text)")
            #expect(date?.readings.first?.day == 3, "\(language): \(text)")
        }
    }

    @Test func `every table has twelve months, and no name stands for two`() {
        for (tag, months) in MonthNames.languages {
            let groups = months.split(separator: "|", omittingEmptySubsequences: false)
            #expect(groups.count == 12, "\(tag)")
            for (index, group) in groups.enumerated() {
                for name in group.split(separator: " ") {
                    let meaning = MonthNames.meaning(of: FoldedWord(name))
                    #expect(meaning?.month == index + 1 || meaning?.southern == index + 1, "\(tag): \(name)")
                }
            }
        }
    }

    @Test(arguments: [
        ("Října", "rijna"), ("ΜΑΪ́ΟΥ", "μαιου"), ("МАЙ", "маи"), ("Ağustos", "agustos"),
        ("Paz\u{301}dziernik", "październik"),
        ("ﬁn", "fin"), ("أغسطس", "اغسطس"), ("tháng", "thang"), ("ژوئیه", "ژوييه"),
    ])
    func `words are equal without case, accents and ligatures`(left: String, right: String) {
        #expect(FoldedWord(left) == FoldedWord(right))
    }
}
