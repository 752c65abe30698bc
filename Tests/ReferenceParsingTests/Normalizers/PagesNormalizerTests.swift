import Bibliography
import Testing

@testable import ReferenceParsing

@Suite struct PagesNormalizerTests {
    private func read(_ text: String) -> PagesNormalizer.Pages? {
        let entry = EntryText(text)
        return PagesNormalizer.pages(in: entry, 0..<entry.bytes.count)
    }

    @Test(
        arguments: [
            ("360-370", "360-370", 360, 370), ("pp. 360–370.", "360–370", 360, 370), ("p. 12", "12", 12, 12),
            ("S. 12-19,", "12-19", 12, 19), ("s. 5–9", "5–9", 5, 9), ("с. 5-9.", "5-9", 5, 9), ("С. 5—9", "5-9", 5, 9),
            ("стр. 44 - 50", "44-50", 44, 50), ("str. 3-4", "3-4", 3, 4), ("pág. 7", "7", 7, 7),
            ("págs. 7-9", "7-9", 7, 9),
            ("lk. 7-9", "7-9", 7, 9), ("7-9頁", "7-9", 7, 9), ("7-9쪽", "7-9", 7, 9), ("1445-50", "1445-50", 1445, 1450),
            ("(pp. 99-104).", "99-104", 99, 104), ("pp.12--19", "12-19", 12, 19), ("xi–xv", "xi–xv", 11, 15),
            ("xi-xv", "xi-xv", 11, 15), ("σσ. 3-8", "3-8", 3, 8), ("Seiten 3 bis", "3 bis", nil, nil),
            ("12 ff.", "12 ff.", nil, nil),
            ("e1234", "e1234", nil, nil), ("Article 1234", "1234", 1234, 1234), ("12, 15-19", "12, 15-19", nil, nil),
            ("S12-S19", "S12-S19", nil, nil), ("999–1002.", "999–1002", 999, 1002), ("pages 9-99", "9-99", 9, 99),
            ("1445−\n1450", "1445-1450", 1445, 1450), (": 12-15", "12-15", 12, 15),
        ] as [(String, String, Int?, Int?)])
    func `pages lose their label and keep their print`(text: String, value: String, first: Int?, last: Int?) {
        let pages = read(text)
        #expect(pages?.text.value == value)
        #expect(pages?.pages?.first == first)
        #expect(pages?.pages?.last == last)
    }

    @Test(arguments: ["245 p.", "245 S.", "245 с.", "XII, 245 s.", "245 pages"])
    func `a number of pages is told from a page`(text: String) {
        #expect(read(text)?.isCount == true)
        #expect(read(text)?.pages == nil)
    }

    @Test func `pages that run backwards are no range`() {
        #expect(PageRange(first: 5, last: 4) == nil)
        #expect(PageRange(first: 5, last: 9)?.count == 5)
        #expect(read("370-36")?.pages == nil)
    }

    @Test(arguments: [("2011;3:n71.", 8..<10, "n71"), ("2011;3:p71.", 8..<10, "71"), ("348:c2096", 4..<9, "c2096")])
    func `the letter of an article's number stays with it`(text: String, range: Range<Int>, value: String) {
        #expect(PagesNormalizer.pages(in: EntryText(text), range)?.text.value == value)
    }

    @Test(arguments: [("c2096", true), ("e0123456", true), ("2010a", false), ("c 2096", false), ("May2010", false)])
    func `an article's number is letters with a number glued to them`(text: String, isOne: Bool) {
        let bytes = Array(text.utf8)
        #expect(PagesNormalizer.isArticleNumber(in: bytes, 0..<bytes.count) == isOne)
    }

    @Test func `nothing but punctuation gives nothing`() { #expect(read(" . , ") == nil) }
}
