import Foundation
import Testing
import WebArchive

@Suite struct WARCDateTests {
    @Test(arguments: [
        ("2012-01-18T05:01:02Z", 1_326_862_862.0), ("2012-01-18", 1_326_844_800), ("2012-01", 1_325_376_000),
        ("2012", 1_325_376_000), ("2012-01-18T05:01Z", 1_326_862_860), ("1970-01-01T00:00:00.5Z", 0.5),
        ("1970-01-01T00:00:00.123456789Z", 0.123456789), ("1969-12-31T23:59:59Z", -1),
        ("2000-02-29T00:00:00Z", 951_782_400), ("20120118050102", 1_326_862_862),
        ("20120118050102500", 1_326_862_862.5), ("2016-12-31T23:59:60Z", 1_483_228_799),
        ("1970-01-01T02:00:00+02:00", 0), ("0000-03-01T00:00:00Z", -62_162_035_200),
        ("9999-12-31T23:59:59Z", 253_402_300_799),
    ])
    func `a date of any granularity is read`(text: String, seconds: Double) throws {
        let date = try #require(WARCDate.date(text.utf8))
        #expect(abs(date.timeIntervalSince1970 - seconds) < 1e-6)
    }

    @Test(arguments: [
        "", "-", "2012-00-18", "20120018050102", "2012-13-01", "2011-02-29", "2012-01-18T24:00:00Z",
        "2012-01-18T05:01:02.Z", "2012-01-18T05:01:02.1234567890Z", "2012-01-18T05:01:02Zx", "yesterday", "2012-1-8",
        "99999999999999999999",
    ])
    func `what is no date is refused`(text: String) {
        #expect(WARCDate.date(text.utf8) == nil)
    }

    @Test func `every week of nine centuries comes back as written`() throws {
        for day in stride(from: -170_000, to: 170_000, by: 7) {
            let date = Date(timeIntervalSince1970: Double(day) * 86_400 + 45_296)
            let text = try #require(WARCDate.text(date))
            let timestamp = try #require(WARCDate.timestamp(date))
            #expect(WARCDate.date(text.utf8) == date)
            #expect(WARCDate.date(timestamp.utf8) == date)
        }
        #expect(WARCDate.text(Date(timeIntervalSince1970: 1_326_862_862.9)) == "2012-01-18T05:01:02Z")
        #expect(WARCDate.text(Date(timeIntervalSince1970: 1e300)) == nil)
        #expect(WARCDate.text(Date(timeIntervalSince1970: .nan)) == nil)
    }
}
