import Bibliography
import Citations
import Foundation
import Reporting
import TestSupport
import Testing
import Verification

/// Reports of any size, made from the sample's references: for looking at pages, and for their growth.
enum SyntheticReport {
    /// A report of so many references; from the eleventh on mostly verified ones, as in a real article.
    static func report(referenceCount: Int) -> Report {
        let sample = SampleReport.report
        let usual = [0, 0, 0, 1, 0, 2, 0, 0, 3, 0, 0, 1, 5, 0, 8, 0, 6, 0, 0, 4, 7]
        let references = (0..<referenceCount).map { index in
            let kind = index < 6 ? index : usual[index % usual.count]
            return renumbered(SampleReferences.all[kind], as: index + 1)
        }
        return Report(
            article: sample.article, run: sample.run, references: references,
            citations: references.flatMap(\.evidence.citations), findings: sample.findings)
    }

    private static func renumbered(_ verification: ReferenceVerification, as number: Int) -> ReferenceVerification {
        let old = verification.evidence
        var reference = old.reference
        reference.number = number
        reference.label = String(number)
        return ReferenceVerification(
            evidence: Evidence(
                reference: reference, articleIssued: old.articleIssued, runDate: old.runDate, isOffline: old.isOffline,
                attempts: old.attempts, notAttempted: old.notAttempted, citations: old.citations),
            verdict: verification.verdict, decidingAttempt: verification.decidingAttempt,
            liveComparison: verification.liveComparison, captureComparison: verification.captureComparison,
            comparedCapture: verification.comparedCapture, accessed: verification.accessed,
            findings: verification.findings.map {
                Finding($0.rule, $0.message, action: $0.action, range: $0.range, referenceNumber: number)
            })
    }
}

/// Writes reports to look at when `REFEREE_SYNTHETIC_REPORTS` names a folder.
@Suite struct SyntheticReportTests {
    private static let folder = ProcessInfo.processInfo.environment["REFEREE_SYNTHETIC_REPORTS"]

    @Test(.enabled(if: folder != nil), arguments: [6, 60, 600])
    func `synthetic reports are written for looking at`(_ count: Int) throws {
        let folder = URL(filePath: try #require(SyntheticReportTests.folder))
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let report = SyntheticReport.report(referenceCount: count)
        for format in ["html", "md", "json"] {
            try Data(RendererGoldenTests.rendered(report, as: format).utf8).write(
                to: folder.appending(path: "synthetic-\(count).\(format)"))
        }
    }

    @Test func `a report of 600 references has a card and a row for each`() {
        let text = HTMLRenderer().text(of: SyntheticReport.report(referenceCount: 600))
        #expect(text.components(separatedBy: "<article class=\"card\"").count == 601)
        #expect(text.contains("aria-label=\"Reference 600\""))
        #expect(text.utf8.count < 6_000_000)
    }
}
