import Foundation
import Reporting
import TestSupport
import Testing
import Verification
import Web

@testable import Checking

@Suite struct `Pages that are not there, with a success status` {
    static let article =
        "<title>On the half-life of a footnote</title><p>"
        + (0..<80).map { "word\($0) of the text" }.joined(separator: " ")

    static func articleNumbered(_ number: Int) -> String {
        "<title>Article \(number)</title><p>" + (0..<80).map { "topic\(number)x\($0) described" }.joined(separator: " ")
    }

    static let notice = "<title>Our shop</title><p>" + (0..<60).map { "offer\($0) of the week" }.joined(separator: " ")

    private func check(_ links: [String], _ web: ScriptedWeb, soft: Bool = true) async -> LinkReport {
        var check = LinkCheck()
        check.settings.checksSoftNotFound = soft
        return await check.report(["a.md": links.map { "<\($0)>" }.joined(separator: "\n")], web)
    }

    @Test func `are told by what the server gives for an invented address beside them`() async {
        let web = ScriptedWeb { url, _ in
            switch url.path {
            case "/a/true": .page(Self.article)
            case _ where url.path.hasPrefix("/a/"): .page(Self.notice)
            default: url.path.contains("no-such-page") ? .status(404) : .page(Self.articleNumbered(1))
            }
        }
        let report = await check(
            ["https://host.example/a/true", "https://host.example/a/lost", "https://host.example/b/one"], web)
        #expect(
            report.findings == [
                "https://host.example/a/true": "ok http-200", "https://host.example/a/lost": "soft-404 soft-404",
                "https://host.example/b/one": "ok http-200",
            ])
        #expect(report.rows[1].outcome.detail == "the server gives the same page for an invented address beside it")
        #expect(report.rows.allSatisfy { !$0.isFailure })
    }

    @Test func `cost one more request a folder, however many pages it holds`() async {
        let web = ScriptedWeb { url, _ in
            url.path.contains("no-such-page") ? .status(404) : .page(Self.articleNumbered(url.path.utf8.count))
        }
        let links = (0..<30).map { "https://host\($0 % 2).example/\($0 % 3)/page\($0)" }
        _ = await check(links, web)
        let probes = web.urls.filter { $0.contains("no-such-page") }
        #expect(probes.count == 6)
        #expect(Set(probes).count == 6)
        #expect(web.urls.count == 36)
    }

    @Test func `are not looked for unless asked, nor at a site's root`() async {
        let web = ScriptedWeb { _, _ in .page(Self.notice) }
        let report = await check(["https://host.example/a/lost"], web, soft: false)
        #expect(report.rows.map(\.outcome.linkClass) == [.ok])
        #expect(web.urls.count == 1)
        let root = await check(["https://other.example/"], web)
        #expect(root.rows.map(\.outcome.linkClass) == [.ok])
        #expect(web.urls.count == 2)
    }

    @Test func `are told by redirects that lead home or to one page for all`() async {
        let web = ScriptedWeb { url, _ in
            url.path.contains("no-such-page")
                ? .status(404)
                : .redirect(302, to: url.path.hasPrefix("/home") ? "/" : "/sorry.html", page: Self.notice)
        }
        let links = ["https://host.example/home/a"] + (0..<5).map { "https://many.example/\($0)" }
        let report = await check(links, web)
        #expect(report.rows.allSatisfy { $0.outcome.linkClass == .softNotFound })
        #expect(report.rows[0].outcome.detail.contains("home page"))
        #expect(report.rows[1].outcome.detail.contains("4 other cited addresses"))
        #expect(report.rows.allSatisfy { $0.outcome.hops.count == 2 && $0.outcome.advice == nil })
    }

    @Test func `are told by their own words`() async {
        let web = ScriptedWeb { url, _ in
            url.path.contains("no-such-page") ? .status(404) : .page("<title>Page not found</title><p>Sorry.")
        }
        let report = await check(["https://host.example/a/lost"], web)
        #expect(report.findings == ["https://host.example/a/lost": "soft-404 soft-404"])
    }
}
