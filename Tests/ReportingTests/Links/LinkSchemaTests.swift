import Foundation
import Reporting
import TestSupport
import Testing

/// JSON and JSON Lines of links against the JSON Schema that is published with them.
@Suite struct LinkSchemaTests {
    private static let file = PackageFolder.url.appending(
        path: "Sources/Reporting/Schema/referee-links-1.schema.json")

    @Test(arguments: [false, true], [false, true])
    func `a JSON report of links keeps to its schema`(_ showsTimings: Bool, _ showsConnections: Bool) throws {
        let options = LinkReportOptions(showsTimings: showsTimings, showsConnections: showsConnections)
        var report = SampleLinkReport.report
        report.rows += RecordedHops.rows
        let text = LinkReportFormat.json.text(of: report, options: options)
        #expect(try LinkSchemaTests.violations(of: text) == [])
    }

    @Test(arguments: [false, true], [false, true])
    func `each line of JSON Lines is a link of the schema`(_ showsTimings: Bool, _ showsConnections: Bool) throws {
        let options = LinkReportOptions(showsTimings: showsTimings, showsConnections: showsConnections)
        let text = LinkReportFormat.jsonl.text(of: SampleLinkReport.report, options: options)
        let lines = text.split(separator: "\n")
        #expect(lines.count == SampleLinkReport.rows.count)
        for line in lines { #expect(try LinkSchemaTests.violations(of: String(line), definition: "link") == []) }
    }

    @Test(arguments: [
        ("\"class\": \"gone\"", "\"class\": \"dead\""), ("\"fails\": true", "\"fails\": 1"),
        ("\"hops\"", "\"way\""), ("\"line\": 12", "\"line\": 0"), ("\"status\": 404", "\"status\": \"404\""),
        ("referee-links/1", "referee-links/2"), ("\"failing\"", "\"failed\""),
    ])
    func `the schema finds what is wrong`(_ right: String, _ wrong: String) throws {
        let text = LinkReportFormat.json.text(of: SampleLinkReport.report)
        #expect(text.contains(right))
        #expect(try LinkSchemaTests.violations(of: text.replacing(right, with: wrong)) != [])
    }

    @Test func `what was asked in place of a link is named, and only there`() throws {
        var row = SampleLinkReport.rows[0]
        #expect(!JSONLinesLinkRenderer.line(of: row).contains("asked_url"))
        row.askedURL = "https://mirror.example/"
        let line = JSONLinesLinkRenderer.line(of: row)
        #expect(line.contains("\"asked_url\": \"https://mirror.example/\""))
        #expect(try LinkSchemaTests.violations(of: line, definition: "link") == [])
    }

    @Test(arguments: [
        ("\"address\": \"192.0.2.1\"", "\"address\": 1"), ("\"port\": 443", "\"port\": 0"),
        ("\"http_version\": \"2\"", "\"http_version\": 2"), ("\"issuer\"", "\"signer\""),
        ("\"expires\": \"2027-01-31T23:59:59Z\"", "\"expires\": \"Jan 31 2027\""),
        ("\"start_milliseconds\": 0", "\"start_milliseconds\": -1"), ("\"tls\": null", "\"tls\": true"),
    ])
    func `the schema finds what is wrong with a hop`(_ right: String, _ wrong: String) throws {
        let options = LinkReportOptions(showsTimings: true, showsConnections: true)
        let report = LinkReport(toolVersion: "0.1.0", date: .distantPast, rows: RecordedHops.rows)
        let text = LinkReportFormat.json.text(of: report, options: options)
        #expect(text.contains(right))
        #expect(try LinkSchemaTests.violations(of: text.replacing(right, with: wrong)) != [])
    }

    @Test func `a row on its own is the line that the whole has`() {
        let lines = SampleLinkReport.rows.map { JSONLinesLinkRenderer.line(of: $0) }
        #expect(LinkReportFormat.jsonl.text(of: SampleLinkReport.report) == lines.joined())
    }

    static func violations(of text: String, definition: String? = nil) throws -> [String] {
        let schema = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
        var root = try #require(schema as? [String: Any])
        if let definition {
            let definitions = try #require(root["$defs"])
            root = ["$ref": "#/$defs/\(definition)", "$defs": definitions]
        }
        return SchemaCheck(root: root).violations(of: try JSONSerialization.jsonObject(with: Data(text.utf8)))
    }
}
