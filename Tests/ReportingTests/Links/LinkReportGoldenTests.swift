import Foundation
import Reporting
import TestSupport
import Testing

/// What each format makes of the sample report of links, byte for byte.
@Suite struct LinkReportGoldenTests {
    private static let folder = PackageFolder.url.appending(path: "Tests/ReportingTests/Golden/links")
    private static let options = LinkReportOptions(folder: "/home/someone/project")

    /// The name of the file that holds the sample in a format: `links.sarif`, `summary.md`.
    static func fileName(of format: LinkReportFormat) -> String {
        switch format {
        case .human: "human.txt"
        case .compact: "compact.txt"
        case .json: "links.json"
        case .jsonl: "links.jsonl"
        case .junit: "junit.xml"
        case .sarif: "links.sarif"
        case .github: "annotations.txt"
        case .summary: "summary.md"
        case .gitlab: "gl-code-quality-report.json"
        case .checkstyle: "checkstyle.xml"
        case .markdown: "links.md"
        case .csv: "links.csv"
        }
    }

    @Test(arguments: LinkReportFormat.allCases)
    func `the sample of links is rendered as recorded`(_ format: LinkReportFormat) throws {
        let file = LinkReportGoldenTests.folder.appending(path: LinkReportGoldenTests.fileName(of: format))
        let text = format.text(of: SampleLinkReport.report, options: LinkReportGoldenTests.options)
        #expect(try GoldenFile.difference(of: text, from: file) == nil)
    }

    @Test(arguments: LinkReportFormat.allCases)
    func `times change nothing unless they are asked for`(_ format: LinkReportFormat) {
        var later = SampleLinkReport.report
        later.date += 86_400
        for index in later.rows.indices { later.rows[index].milliseconds = 5 + index }
        let text = format.text(of: SampleLinkReport.report)
        #expect(format.text(of: later) == text)
        let timed = format.text(of: later, options: LinkReportOptions(showsTimings: true))
        let showsNone: [LinkReportFormat] = [.compact, .sarif, .github, .gitlab, .checkstyle]
        #expect((timed == text) == showsNone.contains(format))
    }

    @Test(arguments: LinkReportFormat.allCases)
    func `nothing that acts is left in any format`(_ format: LinkReportFormat) {
        let text = format.text(of: SampleLinkReport.report)
        let acting = text.unicodeScalars.filter {
            switch $0.value {
            case 0x0A: false
            // RFC 4180 ends its lines with both.
            case 0x0D: format != .csv
            case 0...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0xFFFF: true
            default: false
            }
        }
        #expect(acting.isEmpty)
        #expect(text.unicodeScalars.last == "\n")
    }

    @Test(arguments: LinkReportFormat.allCases)
    func `a report without links is a whole document`(_ format: LinkReportFormat) {
        let text = format.text(of: LinkReport(toolVersion: "0.1.0", date: .distantPast, rows: []))
        switch format {
        case .compact, .jsonl, .github: #expect(text.isEmpty)
        case .gitlab: #expect(text == "[]\n")
        case .human: #expect(text == "0 links in 0 files: nothing to check; none failing\n")
        default: #expect(!text.isEmpty)
        }
    }
}
