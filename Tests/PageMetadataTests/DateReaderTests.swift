import Bibliography
import Testing

@testable import PageMetadata

@Suite struct DateReaderTests {
    @Test(arguments: [
        ("2014-06-30", "2014-06-30"), ("2014-06-30T23:59:00+02:00", "2014-06-30"), ("2014/06/30", "2014-06-30"),
        ("20140630", "2014-06-30"), ("2021/08", "2021-08"), ("2021-08", "2021-08"), ("2021", "2021"),
        ("30.06.2014", "2014-06-30"), ("30.6.2014 12:30", "2014-06-30"), ("6/30/2014", "2014-06-30"),
        ("30/6/2014", "2014-06-30"), ("06/2014", "2014-06"), ("Mon, 30 Jun 2014 10:00:00 GMT", "2014-06-30"),
        ("June 30, 2014", "2014-06-30"), ("Jun. 30th, 2014", "2014-06-30"), ("June 2014", "2014-06"),
        ("30 June 2014", "2014-06-30"), ("30th of June, 2014", "2014-06-30"), ("2014 June 30", "2014-06-30"),
        ("30. Juni 2014", "2014-06-30"), ("1. März 2014", "2014-03-01"), ("im Jänner 2014", "2014-01"),
        ("30 juin 2014", "2014-06-30"), ("1er août 2014", "2014-08-01"), ("30 de junio de 2014", "2014-06-30"),
        ("30 giugno 2014", "2014-06-30"), ("1 de março de 2014", "2014-03-01"), ("30 czerwca 2014 r.", "2014-06-30"),
        ("październik 2014", "2014-10"), ("30 июня 2014 г.", "2014-06-30"), ("Июнь 2014", "2014-06"),
        ("30 чэрвеня 2014", "2014-06-30"), ("3 лістапада 2014", "2014-11-03"), ("30 червня 2014 року", "2014-06-30"),
        ("7 лютого 2014", "2014-02-07"), ("30. června 2014", "2014-06-30"), ("1. července 2014", "2014-07-01"),
        ("2014年6月30日", "2014-06-30"), ("2014年6月", "2014-06"), ("发布于2014年6月30日 10:00", "2014-06-30"),
        ("2014년 6월 30일", "2014-06-30"), ("2014. 6. 30.", "2014-06-30"), ("2014.06.30", "2014-06-30"),
    ])
    func `a date is read with its own precision`(_ text: String, _ expected: String) {
        #expect(DateReader.date(in: text)?.iso8601 == expected)
    }

    @Test(arguments: [
        "", "2014 people came", "06/07/2014", "version 1.2.2014.5", "31.02.2014", "192.168.10.2014", "12345678901",
        "May I ask 2014 questions", "99/99/2014", "-", "日", "2014-13-40",
    ])
    func `what is no date, or two, is not made one`(_ text: String) {
        #expect(DateReader.date(in: text)?.day == nil)
    }

    @Test func `the language decides what a slashed date means`() {
        #expect(DateReader.date(in: "06/07/2014", order: .dayFirst)?.iso8601 == "2014-07-06")
        #expect(DateReader.date(in: "06/07/2014", order: .monthFirst)?.iso8601 == "2014-06-07")
        #expect(DateReader.order(language: "en") == .unknown)
        #expect(DateReader.order(language: "en-US") == .monthFirst)
        #expect(DateReader.order(language: "pl") == .dayFirst)
    }
}
