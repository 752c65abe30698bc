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

    @Test(
        arguments: [
            ("2012-03", "2012-04", "2012-03/2012-04"), ("1994", "1996", "1994/1996"), ("2012-04", "2012-03", "2012-04"),
            ("2012", "2012-04", "2012"), ("2012-03-01", "2012-03-04", "2012-03-01/2012-03-04"),
        ] as [(String, String, String)])
    func `a stretch runs forward between dates of one precision`(first: String, last: String, extended: String) throws {
        let end = try #require(PartialDate(iso8601: last))
        let date = try #require(PartialDate(iso8601: first)).through(end)
        #expect(date.extended == extended)
        #expect(date.iso8601 == first)
        #expect(date.end == nil || date.contains(end))
    }

    @Test func `a season is the year's, and a month needs none`() throws {
        let year = try #require(PartialDate(iso8601: "2010"))
        #expect(year.during(.spring).extended == "2010-21")
        #expect(year.during(.winter).lastDay == year.lastDay)
        let month = try #require(PartialDate(iso8601: "2010-05"))
        #expect(month.during(.spring) == month)
    }
}
