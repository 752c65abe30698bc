import Bibliography
import Testing

@Suite struct PartialDateTests {
    @Test(arguments: ["2014", "2014-06", "2014-06-30", "0987-01-01", "2000-02-29"])
    func `an ISO date keeps its precision`(text: String) {
        #expect(PartialDate(iso8601: text)?.iso8601 == text)
    }

    @Test(arguments: ["", "14", "2014-13", "2014-00", "2014-02-30", "2014-6-1", "1900-02-29", "2014-06-30-01", "-2014"])
    func `what is no date is nil`(text: String) {
        #expect(PartialDate(iso8601: text) == nil)
    }

    @Test(arguments: [("1970-01-01", 0), ("1969-12-31", -1), ("2000-03-01", 11017), ("2014-06-30", 16251)])
    func `days count from 1970`(text: String, day: Int) {
        #expect(PartialDate(iso8601: text)?.firstDay == day)
        #expect(PartialDate(dayNumber: day)?.iso8601 == text)
    }

    @Test func `a year spans its days and holds them`() throws {
        let year = try #require(PartialDate(year: 2014))
        #expect(year.lastDay - year.firstDay == 364)
        #expect(year.contains(try #require(PartialDate(iso8601: "2014-06-30"))))
        #expect(!year.contains(try #require(PartialDate(iso8601: "2015-01-01"))))
    }
}
