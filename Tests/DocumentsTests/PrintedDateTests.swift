import Bibliography
import Testing

@testable import Documents

@Suite struct PrintedDateTests {
    private func readings(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return PrintedDate.read(TextTokens.tokens(in: bytes, range: 0..<bytes.count), at: 0)?.readings.map(\.iso8601)
            ?? []
    }

    @Test(arguments: [
        ("2014-06-30", "2014-06-30"), ("2014-06", "2014-06"), ("30.06.2014", "2014-06-30"),
        ("30. 6. 2014", "2014-06-30"),
        ("9 ноября 2010 г.", "2010-11-09"), ("30 czerwca 2014 r.", "2014-06-30"), ("7. února 2017", "2017-02-07"),
        ("9 лістапада 2010", "2010-11-09"), ("9 листопада 2010", "2010-11-09"), ("30. Juni 2014", "2014-06-30"),
        ("1er juin 2014", "2014-06-01"), ("4 de abril de 2016", "2016-04-04"), ("28 de novembro de 2017", "2017-11-28"),
        ("1 febbraio 2017", "2017-02-01"), ("June 30, 2014", "2014-06-30"), ("June 30th, 2014", "2014-06-30"),
        ("2014 Nov 30", "2014-11-30"),
        ("2014, May 3", "2014-05-03"), ("Sept. 2016", "2016-09"), ("2014年6月30日", "2014-06-30"),
        ("2019. 8. 1.", "2019-08-01"),
        ("2 Feburary 2015", "2015-02-02"), ("29 08 2016", "2016-08-29"), ("2010 m. lapkričio 15 d.", "2010-11-15"),
        ("30/04/16", "2016-04-30"),
        ("2014", "2014"), ("December 2016", "2016-12"), ("2014년 6월 30일", "2014-06-30"),
    ])
    func `a date is read as it is written`(text: String, expected: String) {
        #expect(readings(text) == [expected])
    }

    @Test func `day and month with slashes can be either way round`() {
        #expect(readings("06/07/2014") == ["2014-07-06", "2014-06-07"])
        #expect(readings("06/06/2014") == ["2014-06-06"])
        #expect(readings("06/17/2014") == ["2014-06-17"])
    }

    @Test(arguments: ["32.01.2014", "30.02.2014", "12", "1075", "3871", "Reis 2014", "99/14"])
    func `what no calendar has is no date`(text: String) {
        #expect(readings(text).isEmpty)
    }
}
