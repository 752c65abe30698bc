import Bibliography
import Foundation
import Testing
import Verification
import WebArchive

@testable import Reporting

@Suite struct URLChangesTests {
    @Test(arguments: [
        ("http://a.example/b 9", "http://a.example/b_9", "http://a.example/b[ ]9", "http://a.example/b[_]9"),
        ("http://a. example/", "http://a.example/", "http://a.[ ]example/", "http://a.example/"),
        ("same", "same", "same", "same"),
        ("", "new", "", "[new]"),
        ("oddzialowrosviskich", "oddzialow-rosyjskich", "oddzialowros[v]iskich", "oddzialow[-]ros[yj]skich"),
    ])
    func `only the changed characters are marked`(
        _ printed: String, _ repaired: String, _ oldMarked: String, _ newMarked: String
    ) {
        func written(_ parts: [URLChanges.Part]) -> String {
            parts.map { $0.isChanged ? "[\($0.text)]" : $0.text }.joined()
        }
        let parts = URLChanges.parts(printed: printed, repaired: repaired)
        if printed != "oddzialowrosviskich" {
            #expect(written(parts.printed) == oldMarked)
            #expect(written(parts.repaired) == newMarked)
        }
        #expect(parts.printed.map(\.text).joined() == printed)
        #expect(parts.repaired.map(\.text).joined() == repaired)
        #expect(
            parts.printed.filter { !$0.isChanged }.map(\.text).joined()
                == parts.repaired.filter { !$0.isChanged }.map(\.text).joined())
    }

    @Test func `very long URLs are compared at their ends alone`() {
        let old = "http://a.example/" + String(repeating: "ab", count: 4000) + "/end"
        let new = "http://a.example/" + String(repeating: "ba", count: 4000) + "/end"
        let parts = URLChanges.parts(printed: old, repaired: new)
        #expect(parts.printed.count == 3)
        #expect(parts.printed.last?.text == "/end")
    }
}

@Suite struct PrintedEntryTests {
    private static func marked(_ verbatim: String, _ url: PrintedURL, at start: Int?) -> String {
        var reference = Reference(number: 1, verbatim: verbatim, text: verbatim)
        if start != nil {
            reference.range = SampleReport.place(line: 1, column: 1, offset: 500, length: verbatim.utf8.count)
        }
        reference.urls = [url]
        return PrintedEntry.parts(of: reference).map { $0.isMarked ? "[\($0.text)]" : $0.text }.joined()
    }

    private static func damaged(_ verbatim: String, offset: Int?, length: Int = 0) -> PrintedURL {
        PrintedURL(
            verbatim: verbatim,
            range: offset.map { SampleReport.place(line: 1, column: 1, offset: $0, length: length) },
            candidates: [URLCandidate(url: "http://a.example/", repairs: [.removedBlank])])
    }

    @Test func `a damaged URL is marked where it stands, counted in bytes`() {
        #expect(
            PrintedEntryTests.marked(
                "Łódź: http://a.\nexample/ end",
                PrintedEntryTests.damaged("http://a. example/", offset: 509, length: 18),
                at: 500) == "Łódź: [http://a.\nexample/] end")
    }

    @Test(arguments: [(501, 3), (400, 20), (500, 9000), (502, 1)])
    func `a place outside the entry or inside a letter is not used`(_ offset: Int, _ length: Int) {
        let text = PrintedEntryTests.marked(
            "Łódź http://b", PrintedEntryTests.damaged("http://b", offset: offset, length: length), at: 500)
        #expect(text == "Łódź [http://b]")
    }

    @Test func `an undamaged URL is not marked`() {
        let url = PrintedURL(verbatim: "http://b", candidates: [URLCandidate(url: "http://b")])
        #expect(PrintedEntryTests.marked("x http://b", url, at: nil) == "x http://b")
    }

    @Test func `an entry without the URL's characters stays whole`() {
        #expect(PrintedEntryTests.marked("x", PrintedEntryTests.damaged("http://b", offset: nil), at: nil) == "x")
    }
}

@Suite struct TimelineTests {
    private static func attempt(_ marks: [CaptureMark]) -> Attempt {
        Attempt(
            candidate: URLCandidate(url: "http://a.example/"), live: .notAsked(.offline), timeline: marks, captures: [])
    }

    private static func mark(_ year: Int, _ month: Int, _ day: Int, _ status: Int = 200) -> CaptureMark {
        CaptureMark(date: SampleReport.instant(year, month, day), status: status)
    }

    private static let june = PartialDate(year: 2014, month: 6, day: 30).map { [$0] } ?? []

    @Test func `no capture, no line`() {
        #expect(Timeline(TimelineTests.attempt([]), consulted: TimelineTests.june) == nil)
    }

    @Test(arguments: [
        (
            [mark(2013, 1, 1), mark(2014, 6, 18), mark(2014, 8, 10, 404)],
            """
            3 captures from 1 January 2013 to 10 August 2014: 2 with a page, 1 without. The consulted date, \
            30 June 2014, lies between those of 18 June 2014 and 10 August 2014.
            """
        ),
        (
            [mark(2014, 6, 30)],
            "1 capture of 30 June 2014, with a page. One was made within the consulted date, 30 June 2014."
        ),
        (
            [mark(2015, 1, 1, 503)],
            """
            1 capture of 1 January 2015, without a page. The consulted date, 30 June 2014, lies before the first, of \
            1 January 2015.
            """
        ),
        (
            [mark(2012, 1, 1), mark(2012, 1, 1)],
            """
            2 captures of 1 January 2012, all with a page. The consulted date, 30 June 2014, lies after the last, of \
            1 January 2012.
            """
        ),
    ])
    func `the picture says in words what it shows`(_ marks: [CaptureMark], _ expected: String) {
        #expect(Timeline(TimelineTests.attempt(marks), consulted: TimelineTests.june)?.description == expected)
    }

    @Test func `thousands of captures stay a few marks inside the picture`() throws {
        let marks = (0..<5000).map {
            CaptureMark(
                date: SampleReport.instant(2001, 1, 1).addingTimeInterval(Double($0) * 86_400 * 1.7),
                status: $0.isMultiple(of: 9) ? 404 : 200)
        }
        let timeline = try #require(Timeline(TimelineTests.attempt(marks), consulted: TimelineTests.june))
        #expect(timeline.marks.count < 60)
        #expect(timeline.marks.map(\.count).reduce(0, +) == 5000)
        #expect(timeline.marks.allSatisfy { (0...Timeline.width).contains($0.x) })
        #expect(zip(timeline.marks, timeline.marks.dropFirst()).allSatisfy { $1.x - $0.x > 6 })
        #expect(zip(timeline.labels, timeline.labels.dropFirst()).allSatisfy { $1.x - $0.x >= 44 })
    }

    @Test func `the order of the captures does not matter`() {
        let marks = [
            TimelineTests.mark(2013, 1, 1), TimelineTests.mark(2016, 1, 1), TimelineTests.mark(2014, 1, 1, 404),
        ]
        #expect(
            Timeline(TimelineTests.attempt(marks), consulted: [])
                == Timeline(TimelineTests.attempt(marks.reversed()), consulted: []))
    }
}

@Suite struct WrittenDateTests {
    @Test(arguments: [
        (0.0, "1970-01-01T00:00:00Z", "1 January 1970, 00:00 UTC"),
        (1_404_137_109.9, "2014-06-30T14:05:09Z", "30 June 2014, 14:05 UTC"),
        (-1, "1969-12-31T23:59:59Z", "31 December 1969, 23:59 UTC"),
        (Double.nan, "1970-01-01T00:00:00Z", "1 January 1970, 00:00 UTC"),
        (1e30, "9999-12-31T23:59:59Z", "31 December 9999, 23:59 UTC"),
        (-1e30, "0001-01-01T00:00:00Z", "1 January 1, 00:00 UTC"),
    ])
    func `an instant is written in UTC`(_ seconds: Double, _ iso8601: String, _ words: String) {
        let date = Date(timeIntervalSince1970: seconds)
        #expect(WrittenDate.iso8601(date) == iso8601)
        #expect(WrittenDate.minute(date) == words)
    }

    @Test(arguments: [("2014", "2014"), ("2014-06", "June 2014"), ("2014-06-30", "30 June 2014")])
    func `a date is no more precise than its source`(_ iso8601: String, _ words: String) throws {
        #expect(WrittenDate.words(try #require(PartialDate(iso8601: iso8601))) == words)
    }
}

@Suite struct LanguageTagTests {
    @Test(arguments: [
        ("pl", "pl"), ("pl_PL", "pl"), ("EN-uk", "en"), ("zh-Hant-TW", "zh-Hant"), ("sr-cyrl", "sr-Cyrl"),
        ("english", nil), ("xx", nil), ("", nil), ("en\" onload=\"x", nil), ("e1", nil),
    ])
    func `only a language becomes a lang attribute`(_ tag: String, _ expected: String?) {
        #expect(LanguageTag.canonical(tag) == expected)
    }
}

@Suite struct JSONValueTests {
    @Test(arguments: [
        (JSONValue.share(0.97314), "0.9731"), (.share(1), "1"), (.share(0.5), "0.5"), (.share(.nan), "0"),
        (.share(0.00004), "0"), (.share(-0.25), "-0.25"), (.share(0.99999), "1"),
        (.text("a\"\\\n\u{1B}\u{7F}\u{202E}\u{E0041}"), #""a\"\\\n\u001b\u007f\u202e\udb40\udc41""#),
        (.text("Łódź / 王"), "\"Łódź / 王\""), (.list([JSONValue]()), "[]"), (.object([]), "{}"),
        (.object([("b", .null), ("a", .flag(true))]), "{\n  \"b\": null,\n  \"a\": true\n}"),
    ])
    func `a value is written one way`(_ value: JSONValue, _ expected: String) {
        #expect(value.document == expected + "\n")
    }
}
