import EntryLabelling
import Testing

@Suite struct EntryTokenizerTests {
    private func words(_ text: String, _ recognised: [EntryTokenizer.Recognised] = []) -> [String] {
        let bytes = Array(text.utf8)
        return EntryTokenizer.tokens(in: bytes, recognised: recognised).map {
            String(decoding: bytes[$0.range], as: UTF8.self)
        }
    }

    @Test(arguments: [
        ("Nowak, J. (2010a).", ["Nowak", ",", "J", ".", "(", "2010", "a", ")", "."]),
        ("12(3): 360–370", ["12", "(", "3", ")", ":", "360", "–", "370"]),
        ("Springer-Verlag", ["Springer-Verlag"]), ("O’Neill d'Arc", ["O’Neill", "d'Arc"]),
        ("supercon- ductors", ["supercon", "-", "ductors"]), ("S16–S23", ["S16", "–", "S23"]),
        ("p12 n3", ["p", "12", "n", "3"]), ("———. Title", ["———", ".", "Title"]),
        ("Жу\u{301}ков, А.", ["Жу\u{301}ков", ",", "А", "."]), ("第12卷第3期", ["第", "12", "卷第", "3", "期"]),
        ("제12권 제3호", ["제", "12", "권", "제", "3", "호"]), ("ISBN号", ["ISBN", "号"]),
        ("2014．６．30", ["2014", "．", "６", "．", "30"]), ("a\u{A0}b\u{3000}c\n\td", ["a", "b", "c", "d"]), ("", []),
        ("   ", []), ("…...", ["…", "..."]),
    ])
    func `an entry is divided into words, numbers and marks`(text: String, tokens: [String]) {
        #expect(words(text) == tokens)
    }

    @Test(arguments: [
        ("word", EntryToken.Shape.lower), ("Word", .capitalized), ("WORD", .capitals), ("W", .initial),
        ("w", .lowerInitial), ("McWord", .mixed), ("Ost-Berlin", .capitalized), ("слово", .lower),
        ("Слово", .capitalized),
        ("题名", .caseless), ("제목", .caseless), ("7", .digit), ("12", .twoDigits), ("575", .threeDigits), ("2014", .year),
        ("3871", .fourDigits), ("123456", .manyDigits), ("e1234", .code), (",", .mark),
    ])
    func `a token knows how it is written`(text: String, shape: EntryToken.Shape) {
        #expect(EntryTokenizer.tokens(in: Array(text.utf8)).map(\.shape) == [shape])
    }

    @Test(arguments: [
        ("Źródło", "zrodlo"), ("ŁÓDŹ", "lodz"), ("Straße", "strase"), ("Москва", "МОСКВА"), ("Αθήνα", "ΑΘΗΝΑ"),
        ("ｗｉｄｅ", "wide"), ("Cafe\u{301}", "café"), ("co\u{AD}operate", "cooperate"),
    ])
    func `words that differ in case and diacritics have one digest`(first: String, second: String) {
        #expect(TextDigest.digest(of: first) == TextDigest.digest(of: second))
        #expect(EntryTokenizer.tokens(in: Array(first.utf8)).first?.hash == TextDigest.digest(of: second))
    }

    @Test(arguments: [
        ("Hrsg", WordClasses.editor), ("стр", .page), ("Springer-Verlag", .publisher), ("MÄRZ", .month),
        ("March-April", .month),
        ("Zeszyty", .journal), ("Minsk", .place), ("др", .others), ("期", .issue), ("XIV", .romanNumeral),
    ])
    func `words are found in the lists however they are written`(word: String, wordClass: WordClasses) {
        #expect(EntryTokenizer.tokens(in: Array(word.utf8)).first?.classes.contains(wordClass) == true)
    }

    @Test func `what was recognised beforehand is one token`() {
        let text = "Lis, A. http://example.org/a-b (accessed 3 May 2013)."
        let url = EntryTokenizer.Recognised(range: 8..<30, kind: .url)
        let date = EntryTokenizer.Recognised(range: 32..<51, kind: .accessed)
        #expect(
            words(text, [url, date]) == [
                "Lis", ",", "A", ".", "http://example.org/a-b", "(", "accessed 3 May 2013", ")", ".",
            ]
        )
    }

    @Test(arguments: [
        [EntryTokenizer.Recognised(range: 2..<900, kind: .url)],
        [.init(range: 0..<4, kind: .url), .init(range: 2..<6, kind: .doi)], [.init(range: 3..<3, kind: .url)],
    ])
    func `stretches that overlap or lie outside do no harm`(recognised: [EntryTokenizer.Recognised]) {
        #expect(!EntryTokenizer.tokens(in: Array("abc def ghi".utf8), recognised: recognised).isEmpty)
    }

    @Test func `malformed bytes and endless entries are survived`() {
        let broken: [UInt8] = [0x41, 0xFF, 0xC3, 0x42, 0xE2, 0x80, 0xF0, 0x9F, 0x98]
        #expect(!EntryTokenizer.tokens(in: broken).isEmpty)
        let long = EntryTokenizer.tokens(in: Array(String(repeating: "a ", count: 20_000).utf8))
        #expect(long.count == EntryTokenizer.maximumTokens)
    }
}
