import Documents
import Foundation
import Reporting
import Store
import TestSupport
import Testing
import Transport
import Verification
import Web

@testable import Checking

@Suite(.timeLimit(.minutes(2))) struct `A page that was there` {
    static let date = "Sun, 06 Nov 1994 08:49:37 GMT"

    /// Two checks, two days apart, of what one history remembers.
    private func twice(
        _ text: String, _ web: ScriptedWeb, _ change: (inout LinkCheck) -> Void = { _ in }
    ) async throws -> (LinkReport, LinkReport) {
        let store = try LinkStore()
        func run(_ day: Double) async -> LinkReport {
            var check = LinkCheck()
            check.settings.now = LinkCheck.start.addingTimeInterval(day * LinkCheck.day)
            check.history = LinkHistory(store: store)
            check.history?.ages = CacheAges()
            change(&check)
            return await check.report(["a.md": text], web)
        }
        return (await run(0), await run(2))
    }

    struct Case: CustomTestStringConvertible, Sendable {
        let name: String
        var text = "<https://host.example/a>"
        var headers = [("ETag", "\"1\"")]
        var redirect: String?
        var fragments = false
        var soft = false
        let condition: [String]
        var testDescription: String { name }
    }

    static let cases: [Case] = [
        Case(name: "a tag", condition: ["If-None-Match: \"1\""]),
        Case(name: "a weak tag", headers: [("ETag", "W/\"1\"")], condition: ["If-None-Match: W/\"1\""]),
        Case(name: "a date", headers: [("Last-Modified", date)], condition: ["If-Modified-Since: \(date)"]),
        Case(
            name: "both", headers: [("ETag", "\"1\""), ("Last-Modified", date)],
            condition: ["If-None-Match: \"1\"", "If-Modified-Since: \(date)"]),
        Case(name: "nothing to ask with", headers: [], condition: []),
        Case(name: "a hostile tag", headers: [("ETag", "\"1\"\r\nX: y")], condition: []),
        Case(
            name: "a tag of 100 KB", headers: [("ETag", "\"\(String(repeating: "x", count: 100_000))\"")], condition: []
        ),
        Case(name: "a redirect", redirect: "https://host.example/b", condition: []),
        Case(name: "a DOI", text: "doi:10.1234/x", redirect: "https://host.example/b", condition: []),
        Case(
            name: "a place in a page that is looked for", text: "<https://host.example/a#b>", fragments: true,
            condition: []),
        Case(
            name: "a place that is not looked for", text: "<https://host.example/a#b>",
            condition: ["If-None-Match: \"1\""]),
        Case(name: "a page that is read", soft: true, condition: []),
    ]

    @Test(arguments: cases)
    func `is asked whether it has changed, where that is enough`(_ example: Case) async throws {
        let web = ScriptedWeb { _, _ in
            example.redirect.map { .redirect(301, to: $0) } ?? .status(200, headers: example.headers)
        }
        let (first, second) = try await twice(example.text, web) { check in
            check.settings.checksFragments = example.fragments
            check.settings.checksSoftNotFound = example.soft
        }
        #expect(first.rows.count == 1 && second.rows.count == 1)
        try #require(web.headers.count == 2)
        #expect(web.headers[0].lines.isEmpty)
        #expect(web.headers[1].lines.map { "\($0.name): \($0.value)" } == example.condition)
    }

    @Test func `and has not changed is there, and can be asked again`() async throws {
        let web = ScriptedWeb { _, count in count == 1 ? .status(200, headers: [("ETag", "\"1\"")]) : .status(304) }
        let store = try LinkStore()
        for (day, code) in [(0, "ok http-200"), (2, "ok http-304"), (2.5, "ok http-304"), (4, "ok http-304")] {
            var check = LinkCheck()
            check.settings.now = LinkCheck.start.addingTimeInterval(day * LinkCheck.day)
            check.history = LinkHistory(store: store)
            check.history?.ages = CacheAges()
            let report = await check.report(["a.md": "<https://host.example/a>"], web)
            #expect(report.findings == ["https://host.example/a": code])
        }
        #expect(web.headers.map { $0["If-None-Match"] } == [nil, "\"1\"", "\"1\""])
    }

    @Test func `but was not asked so does not say 304`() async throws {
        let (first, second) = try await twice("<https://host.example/a>", ScriptedWeb { _, _ in .status(304) })
        for report in [first, second] { #expect(report.findings == ["https://host.example/a": "unreachable http-304"]) }
    }

    @Test func `has another opinion of itself when it leads elsewhere now`() async throws {
        let web = ScriptedWeb { _, count in
            count == 1 ? .status(200, headers: [("ETag", "\"1\"")]) : .redirect(302, to: "/b", status: 304)
        }
        let (_, second) = try await twice("<https://host.example/a>", web)
        #expect(second.findings == ["https://host.example/a": "unreachable http-304"])
    }

    @Test(arguments: [("\"1\"", nil), ("W/\"1\"", date), (nil, date)] as [(String?, String?)])
    func `says 304 to a real request, and 200 once it has changed`(_ tag: String?, _ date: String?) async throws {
        let server = try FaultServer(["/a": .validated(entityTag: tag, lastModified: date)])
        let store = try LinkStore()
        func run(_ day: Double) async throws -> [String] {
            var configuration = TransportConfiguration()
            configuration.allowsPrivateAddresses = true
            let transport = try CurlTransport(configuration: configuration)
            var check = LinkCheck()
            check.settings.now = LinkCheck.start.addingTimeInterval(day * LinkCheck.day)
            check.history = LinkHistory(store: store)
            check.history?.ages = CacheAges()
            let report = await check.report([.example(.url, server.url("/a"))], asking: transport)
            await transport.shutdown()
            return report.rows.map { "\($0.outcome.linkClass.rawValue) \($0.outcome.code)" }
        }
        #expect(try await run(0) == ["ok http-200"])
        #expect(try await run(2) == ["ok http-304"])
        #expect(server.requests.map { $0.headers["if-none-match"] } == [nil, tag])
        #expect(server.requests.map { $0.headers["if-modified-since"] } == [nil, date])
        server.script("/a", .validated(entityTag: "\"2\"", lastModified: "Mon, 07 Nov 1994 08:49:37 GMT"))
        #expect(try await run(4) == ["ok http-200"])
        #expect(try await run(6) == ["ok http-304"])
        #expect(server.requests.map { $0.headers["if-none-match"] } == [nil, tag, tag, "\"2\""])
    }
}
