import Bibliography
import Foundation
import PageMetadata
import Reporting
import TestSupport
import Testing
import Verification

@Suite struct LinkMetadataTests {
    static let page: PageDescription = {
        var page = PageDescription()
        page.titles = [.init("A Title", origin: "citation_title"), .init("A Title | Site", origin: "title")]
        page.authors = [
            .init("Ada Berg", origin: "citation_author"), .init("Wei Lund", origin: "citation_author"),
            .init("The Editors", origin: "byline"),
        ]
        if let date = PartialDate(year: 2014, month: 6) { page.published = [.init(date, origin: "time")] }
        page.siteNames = [.init("A Journal", origin: "og:site_name")]
        page.dois = [.init("10.5555/a.1", origin: "url path")]
        page.canonicalURL = "https://a.example/1"
        page.language = "en-GB"
        return page
    }()

    @Test func `the best statement of each kind is kept, and all authors of the best source`() {
        let statements = LinkMetadata(LinkMetadataTests.page)?.statements ?? []
        #expect(
            statements.map { "\($0.field.rawValue) \($0.value) (\($0.rule))" } == [
                "title A Title (citation_title)", "author Ada Berg (citation_author)",
                "author Wei Lund (citation_author)", "published 2014-06 (time)", "site A Journal (og:site_name)",
                "doi 10.5555/a.1 (url path)", "canonical_url https://a.example/1 (canonical)",
                "language en-GB (language)",
            ])
    }

    @Test func `a page that says nothing has no metadata, and a long list of authors is cut`() {
        #expect(LinkMetadata(PageDescription()) == nil)
        var page = PageDescription()
        page.authors = (0..<200).map { .init("Author \($0)", origin: "citation_author") }
        #expect(LinkMetadata(page)?.statements.count == LinkMetadata.mostAuthors)
    }

    /// Three links: with metadata, with metadata as hostile as it gets, and with none.
    private static let report: LinkReport = {
        let hostile = SampleLinkReport.hostile
        let all = [
            LinkMetadata(page),
            LinkMetadata(LinkMetadata.Field.allCases.map { LinkMetadata.Statement($0, hostile, rule: hostile) }), nil,
        ]
        let rows = all.enumerated().map { number, metadata in
            LinkRow(
                url: "https://a.example/\(number)", outcome: LinkOutcome(.ok, code: "http-200", detail: "200 OK"),
                places: [], isFailure: false, metadata: metadata)
        }
        return LinkReport(toolVersion: "test", date: Date(timeIntervalSince1970: 0), rows: rows)
    }()

    @Test(arguments: LinkReportFormat.allCases)
    func `no format shows it unless asked to`(_ format: LinkReportFormat) {
        var without = LinkMetadataTests.report
        for index in without.rows.indices { without.rows[index].metadata = nil }
        let plain = format.text(of: without)
        #expect(format.text(of: LinkMetadataTests.report) == plain)
        let shown = format.text(of: LinkMetadataTests.report, options: LinkReportOptions(showsMetadata: true))
        #expect((shown != plain) == [.human, .json, .jsonl, .csv].contains(format))
    }

    @Test func `JSON has a member for every kind, null where nothing is known, and keeps to the schema`() throws {
        let options = LinkReportOptions(showsTimings: true, showsMetadata: true)
        let text = LinkReportFormat.json.text(of: LinkMetadataTests.report, options: options)
        #expect(try LinkSchemaTests.violations(of: text) == [])
        let lines = LinkReportFormat.jsonl.text(of: LinkMetadataTests.report, options: options).split(separator: "\n")
        for line in lines { #expect(try LinkSchemaTests.violations(of: String(line), definition: "link") == []) }
        for member in [
            #""metadata": {"title": {"value": "A Title", "rule": "citation_title"}, "authors": "#,
            #"[{"value": "Ada Berg", "rule": "citation_author"}, {"value": "Wei Lund", "rule": "citation_author"}], "#,
            #""published": {"value": "2014-06", "rule": "time"}, "modified": null, "#,
            #""site": {"value": "A Journal", "rule": "og:site_name"}, "#,
            #""doi": {"value": "10.5555/a.1", "rule": "url path"}, "#,
            #""canonical_url": "https://a.example/1", "language": "en-GB"}"#,
        ] {
            #expect(lines[0].contains(member))
        }
        #expect(lines[2].contains(#""metadata": null"#))
        let damages: KeyValuePairs = [
            "\"authors\"": "\"author\"", "\"rule\"": "\"by\"", "\"language\": \"en-GB\"": "\"language\": 1",
        ]
        for (right, wrong) in damages {
            #expect(try LinkSchemaTests.violations(of: text.replacing(right, with: wrong)) != [])
        }
    }

    @Test func `a table has a column for every kind, and a terminal a line`() {
        let options = LinkReportOptions(showsMetadata: true)
        let table = LinkReportFormat.csv.text(of: LinkMetadataTests.report, options: options).split(separator: "\r\n")
        #expect(table[0].hasSuffix(",text,title,authors,published,modified,site,doi,canonical_url,language"))
        #expect(
            table[1].hasSuffix(
                ",A Title,Ada Berg; Wei Lund,2014-06,,A Journal,10.5555/a.1,https://a.example/1,en-GB"))
        #expect(table.last?.hasSuffix(",,,,,,,,") == true)
        let human = LinkReportFormat.human.text(of: LinkMetadataTests.report, options: options)
        #expect(
            human.contains("Pages: 2\n    https://a.example/0\n        A Title — Ada Berg; Wei Lund, 2014-06\n"))
        let bytes = human.utf8.filter { $0 != 0x0A && ($0 < 0x20 || $0 == 0x7F) }
        #expect(bytes.isEmpty)
        #expect(human.split(separator: "\n").count == 6)
    }
}
