import Documents
import Fetching
import Foundation
import Reporting
import TestSupport
import Testing
import Transport
import Verification
import Web

@testable import Checking

@Suite(.timeLimit(.minutes(2))) struct `A check of links` {
    @Test func `asks a page once, however often and with whatever fragments it is cited`() async {
        let web = ScriptedWeb()
        let report = await LinkCheck().report(
            [
                "a.md": """
                [one](https://host.example/page) and again <https://host.example/page>, its [part](https://host.example/page#part),
                the [end](https://host.example/page#end) and [another](https://host.example/other).
                """,
                "b.html":
                    "<a href='https://host.example/page#part'>here</a> <a href='https://HOST.example:443/page'>too</a>",
            ], web)
        #expect(web.urls.sorted() == ["https://host.example/other", "https://host.example/page"])
        #expect(
            report.rows.map(\.url) == [
                "https://host.example/page", "https://host.example/page#part", "https://host.example/page#end",
                "https://host.example/other", "https://HOST.example:443/page",
            ])
        #expect(report.rows.map(\.places.count) == [2, 2, 1, 1, 1])
        #expect(report.rows.allSatisfy { $0.outcome.linkClass == .ok && $0.outcome.code == "http-200" })
        #expect(report.rows[1].places.map(\.file) == ["a.md", "b.html"])
        #expect(report.fileCount == 2)
    }

    struct Case: CustomTestStringConvertible, Sendable {
        let link: Link
        var answer = ScriptedAnswer.status(200)
        let finding: String
        var fails = false
        var testDescription: String { "\(link.target): \(finding)" }
    }

    static let page = "https://host.example/page"

    static let cases: [Case] = [
        Case(link: .example(.url, page), finding: "ok http-200"),
        Case(link: .example(.url, page), answer: .redirect(301, to: "/b"), finding: "moved moved-permanently"),
        Case(link: .example(.url, page), answer: .redirect(302, to: "/b"), finding: "moved moved-temporarily"),
        Case(link: .example(.url, page), answer: .status(404), finding: "gone http-404", fails: true),
        Case(link: .example(.url, page), answer: .failure(.nameNotFound), finding: "gone dns-not-found", fails: true),
        Case(link: .example(.url, page), answer: .status(403), finding: "blocked http-403"),
        Case(link: .example(.url, page), answer: .status(429), finding: "blocked http-429"),
        Case(link: .example(.url, page), answer: .status(500), finding: "unreachable http-500"),
        Case(
            link: .example(.url, page), answer: .page("<title>Just a moment...</title>", status: 503),
            finding: "blocked challenge"),
        Case(
            link: .example(.url, page), answer: .page("<title>Just a moment...</title>", status: 404),
            finding: "gone http-404", fails: true),
        Case(
            link: .example(.url, page), answer: .failure(.tlsExpired), finding: "unreachable tls-expired"),
        Case(link: .example(.url, page), answer: .failure(.addressRefused), finding: "skipped address-refused"),
        Case(
            link: .example(.doi, "10.5555/known"),
            answer: .redirect(302, to: "https://publisher.example/", status: 403),
            finding: "ok doi-registered"),
        Case(
            link: .example(.doi, "10.5555/unknown"), answer: .status(404), finding: "gone doi-not-registered",
            fails: true),
        Case(link: .example(.arXiv, "1234.56789"), finding: "ok http-200"),
        Case(link: .example(.pmid, "12345"), answer: .status(404), finding: "gone http-404", fails: true),
        Case(
            link: .example(.handle, "1234/5678"), answer: .redirect(302, to: "https://repository.example/"),
            finding: "moved moved-temporarily"),
        Case(link: .example(.url, "http://"), finding: "invalid syntax", fails: true),
        Case(link: .example(.url, "http://host.example:99999/"), finding: "invalid syntax", fails: true),
        Case(link: .example(.url, "ftp://host.example/file"), finding: "skipped scheme"),
        Case(link: .example(.mail, "someone@host.example"), finding: "ok mail-syntax"),
        Case(link: .example(.mail, "nobody"), finding: "invalid syntax", fails: true),
    ]

    @Test(arguments: cases)
    func `gives each link its class and code`(_ row: Case) async {
        let web = ScriptedWeb { _, _ in row.answer }
        let report = await LinkCheck().report([row.link], web)
        #expect(Array(report.findings.values) == [row.finding])
        #expect(report.rows.map(\.isFailure) == [row.fails])
        let isOfTheWeb = row.link.webAddress?.hasPrefix("http") == true && !row.finding.hasPrefix("invalid")
        #expect(web.urls.isEmpty == !isOfTheWeb)
    }

    @Test func `leaves out what a comment or a pattern names, and only there`() async {
        var check = LinkCheck()
        check.isExcluded = { $0.contains("excluded") }
        let web = ScriptedWeb { _, _ in .status(404) }
        let report = await check.report(
            [
                "a.md": """
                <https://host.example/a> <!-- referee-ignore -->

                Here <https://host.example/b> and <https://host.example/excluded>.
                """,
                "b.md": "The same <https://host.example/a> is checked here.",
            ], web)
        #expect(
            report.rows.map { "\($0.url) \($0.outcome.code) \($0.places.map(\.file))" } == [
                "https://host.example/a comment [\"a.md\"]", "https://host.example/b http-404 [\"a.md\"]",
                "https://host.example/excluded pattern [\"a.md\"]", "https://host.example/a http-404 [\"b.md\"]",
            ])
        #expect(web.urls.sorted() == ["https://host.example/a", "https://host.example/b"])
    }

    @Test func `statuses are accepted for a host, or for all`() async {
        var check = LinkCheck()
        check.settings.acceptedStatuses = ["": [418], "a.example": [403]]
        let web = ScriptedWeb { url, _ in .status(url.path == "/tea" ? 418 : 403) }
        let report = await check.report(
            ["a.md": "<https://a.example/> <https://b.example/> <https://b.example/tea> <https://a.example/tea>"], web)
        #expect(
            report.findings == [
                "https://a.example/": "ok http-403", "https://b.example/": "blocked http-403",
                "https://b.example/tea": "ok http-418", "https://a.example/tea": "ok http-418",
            ])
    }

    @Test func `offline asks nothing, and checks syntax all the same`() async {
        var check = LinkCheck()
        check.settings.isOffline = true
        let web = ScriptedWeb()
        let report = await check.report(
            [
                .example(.url, Self.page), .example(.doi, "10.5555/x"), .example(.mail, "nobody"),
                .example(.url, "http://"),
            ],
            web)
        #expect(
            report.rows.map { "\($0.outcome.linkClass.rawValue) \($0.outcome.code)" } == [
                "skipped offline", "skipped offline", "invalid syntax", "invalid syntax",
            ])
        #expect(web.urls.isEmpty)
    }

    @Test func `says of a host given up which links were not asked for it`() async {
        var check = LinkCheck()
        check.policy.failureLimit = 3
        check.policy.pace = HostPace(concurrency: 1, requestsPerSecond: .infinity)
        let web = ScriptedWeb { url, _ in url.host == "dead.example" ? .failure(.timedOutReading) : .status(200) }
        let text = (0..<20).map { "<https://dead.example/\($0)>" }.joined(separator: "\n") + "\n<https://live.example/>"
        let report = await check.report(["a.md": text], web)
        #expect(report.count(of: .ok) == 1)
        let dead = report.rows.filter { $0.url.contains("dead") }
        #expect(dead.allSatisfy { $0.outcome.linkClass == .unreachable })
        #expect(dead.count { $0.outcome.code == "timed-out-reading" } == 3)
        let unasked = dead.filter { $0.outcome.code == "host-given-up" }
        #expect(unasked.count == 17)
        #expect(unasked.allSatisfy { $0.outcome.detail.contains("its host failed again and again") })
        #expect(report.rows.allSatisfy { !$0.isFailure })
    }

    @Test func `a run that is cancelled gives what it has, and says what it has not`() async throws {
        let web = ScriptedWeb { url, _ in
            if url.host == "slow.example" {
                while !Task.isCancelled { try? await Task.sleep(for: .seconds(3_600)) }
                return .failure(.cancelled)
            }
            return .status(200)
        }
        let text = (0..<300).map { "<https://slow.example/\($0)> <https://fast.example/\($0)>" }.joined(separator: "\n")
        var check = LinkCheck()
        check.pace = SystemPace()
        check.policy.pace.concurrency = 10
        var report: LinkReport?
        var fastest = Duration.seconds(3_600)
        // Other tests may hold the processor: what counts is that a second can be enough.
        for _ in 0..<5 where fastest >= .seconds(1) {
            let checker = check.checker(["a.md": text], web)
            let done = Locked(0)
            let task = Task {
                await checker.check(fileCount: 1) { count, total in
                    #expect(total == 600)
                    done.withLock { $0 = max($0, count) }
                }
            }
            while done.withLock({ $0 }) < 300 { await Task.yield() }
            let time = await ContinuousClock().measure {
                task.cancel()
                report = await task.value
            }
            fastest = min(fastest, time)
        }
        #expect(fastest < .seconds(1))
        #expect(report?.rows.count == 600)
        #expect(report?.rows.count { $0.outcome.linkClass == .ok } == 300)
        #expect(report?.rows.count { $0.outcome.linkClass == .skipped && $0.outcome.code == "cancelled" } == 300)
    }

    @Test func `two runs give the same bytes, in whatever order the answers come`() async {
        let text = (0..<400).map { "<https://host\($0 % 9).example/\($0)#\($0 % 3)>" }.joined(separator: " \n")
        var outputs: Set<String> = []
        for _ in 0..<3 {
            let web = ScriptedWeb { url, _ in
                for _ in 0..<Int.random(in: 0..<10) { await Task.yield() }
                switch (Int(url.path.dropFirst()) ?? 0) % 7 {
                case 0: return .redirect(301, to: "/moved")
                case 1: return .status(404)
                case 2: return .failure(.tlsUntrusted)
                case 3: return .status(503)
                default: return .status(200)
                }
            }
            var check = LinkCheck()
            check.policy.retryBudget = .max
            outputs.insert(await check.report(["a.md": text], web).lines)
        }
        #expect(outputs.count == 1)
        #expect(outputs.first?.split(separator: "\n").count == 400)
    }

    @Test func `a failure that passes is asked again, and counts once`() async {
        let web = ScriptedWeb { _, count in count == 1 ? .failure(.connectionReset) : .status(200) }
        let progress = Locked<[Int]>([])
        let checker = LinkCheck().checker(["a.md": "<https://host.example/>"], web)
        let report = await checker.check(fileCount: 1) { count, _ in progress.withLock { $0.append(count) } }
        #expect(web.urls.count == 2)
        #expect(report.rows.map(\.outcome.code) == ["http-200"])
        #expect(progress.withLock { $0 } == [1])
    }

    @Test func `how long links took is kept only when asked for`() async {
        var check = LinkCheck()
        #expect(await check.report([.example(.url, Self.page)], ScriptedWeb()).rows.map(\.milliseconds) == [nil])
        check.settings.keepsDurations = true
        #expect(await check.report([.example(.url, Self.page)], ScriptedWeb()).rows.map(\.milliseconds) == [0])
    }
}
