import Bibliography
import Fetching
import Foundation
import Logging
import Reporting
import TestSupport
import Testing
import Transport
import Verification

@testable import Checking

/// A whole run against servers that mean no good: each reference gets its verdict, and the good ones beside them too.
@Suite struct HostileWebTests {
    private static let page = """
        <!doctype html><html lang="en"><head><title>On the half-life of a footnote</title>
        <meta name="citation_author" content="Kowalska, Anna"><meta name="citation_publication_date" content="2013">
        </head><body><h1>On the half-life of a footnote</h1><p>Anna Kowalska, 2013. A footnote that leads to the web
        ages faster than the paper it is printed on, and nobody hears it age.</p></body></html>
        """

    /// Verifies an article whose entries all cite the same work at these paths of a server.
    private func verdicts(
        _ behaviours: KeyValuePairs<String, FaultBehaviour>,
        configure: (inout TransportConfiguration) -> Void = { _ in }
    ) async throws -> (report: Report, verdicts: [Verdict]) {
        let server = try FaultServer(Dictionary(uniqueKeysWithValues: behaviours.map { ($0.key, $0.value) }))
        var configuration = TransportConfiguration()
        configuration.allowsPrivateAddresses = true
        configuration.totalTimeout = .seconds(4)
        configuration.lowSpeedPeriod = .seconds(2)
        configure(&configuration)
        let transport = try CurlTransport(configuration: configuration)
        var policy = FetchingPolicy()
        policy.pace = HostPace(concurrency: 16, requestsPerSecond: .infinity)
        policy.backoff = .milliseconds(10)
        let now = Date(timeIntervalSince1970: 1_795_424_400)
        let verifier = Verifier(
            settings: VerifierSettings(now: now, toolVersion: "test"),
            fetcher: Fetcher(transport: transport, policy: policy, date: now),
            snapshots: try SnapshotFiles(paths: []), log: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        let entries = behaviours.enumerated().map { index, behaviour in
            "\(index + 1). Kowalska, Anna (2013). \"On the half-life of a footnote\". "
                + "URL: \(server.url(behaviour.key)) (accessed 30 June 2014)."
        }
        let article = "# An article\n\nText (Kowalska, 2013).\n\n## References\n\n" + entries.joined(separator: "\n\n")
        let report = try await verifier.report(on: Array(article.utf8), fileName: "hostile.md") { _ in }
        await transport.shutdown()
        server.stop()
        return (report, report.references.map(\.verdict))
    }

    @Test func `guesses at a lost hyphen are asked for only where the printed page is gone`() async throws {
        let paths = ["/gone/kuda-uhodyat-stranitsy", "/refused/kuda-uhodyat-stranitsy"]
        let (report, _) = try await verdicts([
            paths[0]: .answer(status: 404, body: "gone"), paths[1]: .answer(status: 403, body: "no"),
        ])
        for reference in report.references {
            let candidates = try #require(reference.reference.urls.first?.candidates)
            let asked = reference.evidence.attempts.map(\.candidate.url)
            #expect(candidates.first?.repairs == [] && candidates.count > 1, "the test needs a guess: \(candidates)")
            let isGone = asked.first?.contains("/gone/") == true
            #expect(asked.count == (isGone ? candidates.count : 1))
        }
    }

    @Test func `each hostile answer has its verdict and the good pages theirs`() async throws {
        let (report, verdicts) = try await verdicts([
            "/good": .answer(body: Self.page),
            "/drip": .drip(milliseconds: 1000),
            "/never": .neverAnswer,
            "/header": .bigHeader(bytes: 1 << 20),
            "/garbage": .raw(Array("not HTTP at all\r\n\r\n".utf8)),
            "/half": .closeInTheMiddle(length: 5000, sending: 20),
            "/r/1": .redirect(status: 302, to: "/r/2"),
            "/loop": .redirect(status: 302, to: "/loop"),
            "/file": .redirect(status: 302, to: "file:///etc/passwd"),
            "/error": .answer(status: 500, body: "broken"),
            "/gone": .answer(status: 410, body: "gone"),
            "/refused": .answer(status: 403, body: "no"),
            "/also-good": .chunked(body: Array(Self.page.utf8), chunk: 7),
        ])
        #expect(
            verdicts == [
                .verified, .unreachable, .unreachable, .unreachable, .unreachable, .unreachable, .unreachable,
                .unreachable, .unreachable, .unreachable, .dead, .blocked, .verified,
            ])
        #expect(report.references.allSatisfy { $0.verdict != .unreachable || $0.findings.allSatisfy { $0.level < .b } })
    }

    @Test func `a page of 1 GB and a gzip bomb are read in part and the run goes on`() async throws {
        let (report, verdicts) = try await verdicts([
            "/huge": .huge(bytes: 1 << 30), "/bomb": .gzipBomb(decodedBytes: 1 << 30),
            "/good": .answer(body: Self.page),
        ])
        #expect(verdicts[2] == .verified)
        #expect(verdicts[0] != .verified && verdicts[1] != .verified)
        #expect(report.references[0].findings.contains { $0.rule == .pageTruncated })
    }

    @Test func `without leave no private address is asked, by whatever name`() async throws {
        let (report, verdicts) = try await verdicts(["/good": .answer(body: Self.page)]) {
            $0.allowsPrivateAddresses = false
        }
        #expect(verdicts == [.unchecked])
        #expect(report.references[0].findings.contains { $0.rule == .urlAddressRefused })
    }

    @Test func `a hostile title is text in every report`() async throws {
        let title = "<script>alert(1)</script>\u{1B}[2J\u{202E}{{#x}}| [a](javascript:b)"
        let (report, _) = try await verdicts([
            "/": .answer(
                body:
                    "<title>&lt;script&gt;alert(1)&lt;/script&gt;\u{1B}[2J\u{202E}{{#x}}| [a](javascript:b)</title><p>x</p>"
            )
        ])
        let html = HTMLRenderer().text(of: report)
        #expect(!html.contains("<script>alert"))
        #expect(html.contains("&lt;script&gt;alert"))
        for text in [html, MarkdownRenderer().text(of: report), JSONRenderer().text(of: report)] {
            #expect(!text.unicodeScalars.contains("\u{1B}"))
            #expect(!text.contains(title))
        }
        #expect(!html.contains("href=\"javascript:"))
    }
}
