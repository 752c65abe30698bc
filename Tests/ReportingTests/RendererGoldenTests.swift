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
        if ProcessInfo.processInfo.environment["REFEREE_RECORD_GOLDEN"] == "1" {
            try Data(text.utf8).write(to: file, options: .atomic)
        }
        let recorded = try? Data(contentsOf: file)
        let expected = try #require(recorded, "\(file.path) is missing; record it with REFEREE_RECORD_GOLDEN=1")
        #expect(
            expected == Data(text.utf8),
            "\(file.lastPathComponent) differs at line \(RendererGoldenTests.firstDifference(expected, text))")
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

    private static func firstDifference(_ expected: Data, _ text: String) -> Int {
        let old = String(decoding: expected, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        let new = text.split(separator: "\n", omittingEmptySubsequences: false)
        return (zip(old, new).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(old.count, new.count))
            + 1
    }
}
