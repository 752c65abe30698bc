import Foundation
import Reporting
import Store
import TestSupport
import Testing
import Transport
import Verification
import Web

@testable import Checking

@Suite struct `What pages say of themselves, beside their links` {
    static let page = """
        <html lang="de"><head><title>Vom Papier | Blätter</title><meta name="citation_title" content="Vom Papier">
        <meta name="citation_author" content="Ilse Brenner"><meta name="citation_date" content="2012/03/04"></head>
        <body><h1>Vom Papier</h1><p>Text</p></body></html>
        """

    private func check(_ links: [String], _ web: ScriptedWeb, reads: Bool = true) async -> LinkReport {
        var check = LinkCheck()
        check.settings.readsMetadata = reads
        return await check.report(["a.md": links.map { "<\($0)>" }.joined(separator: "\n")], web)
    }

    private static let links = ["page", "lost", "wall", "moved", "down", "page#part"].map {
        "https://host.example/\($0)"
    }

    private static let web: @Sendable (WebURL, Int) async -> ScriptedAnswer = { url, _ in
        switch url.path {
        case "/lost": .page(page, status: 404)
        case "/wall": .page(page, status: 403)
        case "/moved": .redirect(301, to: "/page", page: page)
        case "/down": .failure(.connectionRefused)
        default: .page(page)
        }
    }

    @Test func `are read from answers of success alone, for every link to the page`() async {
        let report = await check(Self.links, ScriptedWeb(Self.web))
        let titles = report.rows.map { $0.metadata?.statements(of: .title).first?.value }
        #expect(titles == ["Vom Papier", nil, nil, "Vom Papier", nil, "Vom Papier"])
        #expect(
            report.rows[0].metadata?.statements.map { "\($0.field.rawValue): \($0.value) (\($0.rule))" } == [
                "title: Vom Papier (citation_title)", "author: Ilse Brenner (citation_author)",
                "published: 2012-03-04 (citation_date)", "site: Blätter (title)", "language: de (language)",
            ])
    }

    @Test func `change nothing of what links come to, and are not read unless asked for`() async {
        let plain = await check(Self.links, ScriptedWeb(Self.web), reads: false)
        let report = await check(Self.links, ScriptedWeb(Self.web))
        #expect(plain.rows.map(\.outcome) == report.rows.map(\.outcome))
        #expect(plain.rows.allSatisfy { $0.metadata == nil })
    }

    @Test func `cost a second request where a page breaks off, whose beginning counts`() async {
        let web = ScriptedWeb { _, count in
            count == 1 ? .failure(.connectionReset, after: [200]) : .status(200)
        }
        let report = await check(["https://host.example/long"], web)
        #expect(report.rows[0].outcome.linkClass == .ok)
        #expect(report.rows[0].metadata == nil)
        #expect(web.urls.count == 2)
    }

    @Test func `are read again where a good check is remembered, and nothing else is asked again`() async throws {
        let folder = try TemporaryFolder()
        var check = LinkCheck()
        var history = LinkHistory(store: try LinkStore(path: folder.url.appending(path: "links.sqlite").path))
        history.ages = CacheAges()
        check.history = history
        let web = ScriptedWeb(Self.web)
        let text = "<https://host.example/page> <https://host.example/wall>"
        _ = await check.report(["a.md": text], web)
        #expect(web.urls.count == 2)
        check.settings.readsMetadata = true
        let report = await check.report(["a.md": text], web)
        #expect(web.urls == ["page", "wall", "page"].map { "https://host.example/\($0)" })
        #expect(report.rows.map { $0.metadata == nil } == [false, true])
    }
}
