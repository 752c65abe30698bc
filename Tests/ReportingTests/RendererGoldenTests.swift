import Foundation
import Reporting
import TestSupport
import Testing

/// What each renderer makes of the sample report, byte for byte.
@Suite struct RendererGoldenTests {
    private static let folder = PackageFolder.url.appending(path: "Tests/ReportingTests/Golden")

    @Test(arguments: ["html", "md", "json"])
    func `the sample report is rendered as recorded`(_ format: String) throws {
        let file = RendererGoldenTests.folder.appending(path: "sample.verification.\(format)")
        let text = RendererGoldenTests.rendered(SampleReport.report, as: format)
        #expect(try GoldenFile.difference(of: text, from: file) == nil)
    }

    @Test(arguments: ["html", "md", "json"])
    func `the same report gives the same bytes`(_ format: String) {
        let first = RendererGoldenTests.rendered(SampleReport.report, as: format)
        #expect(first == RendererGoldenTests.rendered(SampleReport.report, as: format))
        #expect(first.hasSuffix("\n"))
    }

    static func rendered(_ report: Report, as format: String) -> String {
        switch format {
        case "html": HTMLRenderer().text(of: report)
        case "md": MarkdownRenderer().text(of: report)
        default: JSONRenderer().text(of: report)
        }
    }
}
