import Testing

@testable import ReferenceParsing

@Suite struct LegalActNormalizerTests {
    @Test(
        arguments: [
            (
                "Указ Президента Республики Беларусь от 9 ноября 2010 г. № 575", "Указ",
                "Президента Республики Беларусь", "№ 575"
            ),
            ("Ustawa z dnia 5 maja 2010 r. Nr 12", "Ustawa", nil, "Nr 12"),
            ("Закон Республики Беларусь 12.05.2010 № 575-З, \"О", "Закон", "Республики Беларусь", "№ 575-З"),
            ("Directive No. 12/2014", "Directive", nil, "No. 12/2014"),
            ("Закон України від 5 травня 2010 р. № 12", "Закон", "України", "№ 12"),
            ("Пастанова Савета Міністраў ад 5 мая 2010 г. № 7", "Пастанова", "Савета Міністраў", "№ 7"),
        ] as [(String, String, String?, String?)])
    func `a legal act has kind, issuer and number`(text: String, genre: String, issuer: String?, number: String?) {
        let entry = EntryText(text)
        let act = LegalActNormalizer.act(in: entry, 0..<entry.bytes.count)
        #expect(act?.genre.value == genre)
        #expect(act?.issuer?.value == issuer)
        #expect(act?.number?.value == number)
    }

    @Test(arguments: ["Rivers of the north", "law and order", ""])
    func `what is no act is none`(text: String) {
        let entry = EntryText(text)
        #expect(LegalActNormalizer.act(in: entry, 0..<entry.bytes.count) == nil)
    }
}
