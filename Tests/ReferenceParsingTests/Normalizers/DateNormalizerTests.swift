import Bibliography
import Testing

@testable import ReferenceParsing

@Suite struct DateNormalizerTests {
    private func read(_ text: String) -> DateNormalizer.Issued {
        let entry = EntryText(text)
        return DateNormalizer.issued(in: entry, 0..<entry.bytes.count)
    }

    @Test(arguments: [
        ("(2010a)", "2010"), ("2010.", "2010"), ("May 2010", "2010-05"), ("12 March 2010", "2010-03-12"),
        ("13.05.1973", "1973-05-13"), ("2010, Mar 12", "2010-03-12"), ("(2010, March 12).", "2010-03-12"),
        ("2010年3月", "2010-03"), ("2010年", "2010"), ("2010년 3월", "2010-03"), ("2010/11", "2010"),
        ("[1890] 1983", "1983"), ("1989 [2001]", "1989"), ("(2002a [1981])", "2002"), ("Spring 2010", "2010"),
        ("Winter 2010/11", "2010"), ("c. 1900", "1900"), ("ca. 1900", "1900"), ("[1900?]", "1900"),
        ("9 ноября 2010 г.", "2010-11-09"), ("2010 г.", "2010"), ("z dnia 5 maja 2010 r.", "2010-05-05"),
        ("May/June 2010", "2010-05"), ("12–14 March 2010", "2010-03-12"), ("1994–1996", "1994"), ("Feb2010", "2010-02"),
        ("MCMXCV", "1995"), ("平成22年", "2010"), ("２０１０", "2010"), ("٢٠١٠", "2010"), ("2O10", "2010"), ("l998", "1998"),
        ("1482", "1482"), ("2010 [im Erscheinen]", "2010"), ("© 2010", "2010"), ("avril 2015", "2015-04"),
        ("2014-06-30", "2014-06-30"), ("(2009) 1579", "2009"), ("28/06/07", "2007-06-28"), ("1992 (1986)", "1992"),
    ])
    func `a date is read as precisely as it is printed`(text: String, date: String) {
        #expect(read(text).date?.iso8601 == date)
    }

    @Test(arguments: [
        ("March-April 2012", "2012-03/2012-04"), ("Mar.–Apr. 2012", "2012-03/2012-04"),
        ("juillet et août 2012", "2012-07/2012-08"), ("Dezember/Januar 2012", "2011-12/2012-01"),
        ("2012, May–June", "2012-05/2012-06"), ("12–14 March 2010", "2010-03-12/2010-03-14"),
        ("28 May – 3 June 2010", "2010-05-28/2010-06-03"), ("2010, May 28 – June 3", "2010-05-28/2010-06-03"),
        ("1994–1996", "1994/1996"), ("1994-96", "1994/1996"), ("2010/11", "2010/2011"), ("2010-11", "2010-11"),
        ("1992 (1986)", "1992"), ("2014-06-30", "2014-06-30"),
    ])
    func `a stretch keeps both of its ends`(text: String, date: String) {
        #expect(read(text).date?.extended == date)
    }

    @Test(arguments: [
        ("Spring 2010", "2010-21"), ("(2010, Summer)", "2010-22"), ("Fall 2010", "2010-23"),
        ("Winter 2010/11", "2010-24"),
        ("Frühjahr 2010", "2010-21"), ("été 2010", "2010-22"), ("otoño de 2010", "2010-23"), ("zima 2010", "2010-24"),
        ("весна 2010", "2010-21"), ("осінь 2010", "2010-23"), ("2010年春季", "2010-21"), ("May 2010", "2010-05"),
    ])
    func `a season is kept beside its year`(text: String, date: String) {
        #expect(read(text).date?.extended == date)
    }

    @Test(arguments: [
        ("2013, 12 avril", "2013-04-12"), ("(2013, 1er mai)", "2013-05-01"), ("2013, 12. Apr.", "2013-04-12"),
        ("(2013, 12 de abril)", "2013-04-12"), ("12 апр. 2013", "2013-04-12"), ("2013, 12 kwietnia", "2013-04-12"),
    ])
    func `a day and month behind the year are read`(text: String, date: String) {
        #expect(read(text).date?.iso8601 == date)
    }

    @Test(
        arguments: [
            ("(2010a)", "a"), ("2010b.", "b"), ("2010 c", "c"), ("2010", nil), ("2010 г.", nil), ("2010а", "а"),
        ] as [(String, String?)])
    func `the letter behind a year is kept apart`(text: String, suffix: String?) {
        #expect(read(text).suffix == suffix)
    }

    @Test(arguments: [
        "n.d.", "(n.d.)", "o. J.", "o.J.", "s.a.", "s. d.", "b.d.", "б. г.", "б.г.", "s/f", "sin fecha", "no date",
        "u.å.",
    ])
    func `no date is said in every language`(text: String) {
        let issued = read(text)
        #expect(issued.date == nil)
        #expect(issued.isUndated || text == "s/f")
    }

    @Test(arguments: [
        "in press", "(forthcoming)", "im Erscheinen", "w druku", "в печати", "у друку", "à paraître", "en prensa",
        "no prelo",
        "in corso di stampa", "i. E.", "待刊", "im Druck",
    ])
    func `a work yet to appear is noticed`(text: String) {
        #expect(read(text).isForthcoming)
        #expect(read(text).date == nil)
    }

    @Test(arguments: [("ca. 1900", true), ("[1900?]", true), ("um 1900", true), ("1900", false), ("около 1900", true)])
    func `a date that is about right says so`(text: String, isCirca: Bool) { #expect(read(text).isCirca == isCirca) }

    @Test func `a date knows its bytes`() {
        #expect(read("(2010a)").range == 1..<5)
        #expect(read("(2010, March 12).").range == 1..<15)
    }

    @Test(arguments: ["12345", "", "()", "99", "Table 3"])
    func `what is no date gives none`(text: String) { #expect(read(text).date == nil) }
}
