import Foundation
import Store
import Testing
import Verification

struct LinkCheckRecordTests {
    static let url = "https://host.example/a"

    @Test(arguments: [
        LinkOutcome(.ok, code: "http-200", detail: "It answers.", status: 200, finalURL: url, hops: [hop(url, 200)]),
        LinkOutcome(.ok, code: "http-200", detail: "No hops kept.", status: 200, finalURL: url),
        LinkOutcome(.ok, code: "file", detail: "A file."),
        LinkOutcome(
            .moved, code: "moved-permanently", detail: "It moved.", status: 200, finalURL: url + "/b",
            hops: [hop(url, 301), hop(url + "/\"quoted\"", 302), hop(url + "/b", 200)], advice: url + "/b"),
        LinkOutcome(.unreachable, code: "connection-reset", detail: "Broken.", hops: [hop(url, 302)]),
        LinkOutcome(.gone, code: "http-404", detail: "", status: 404, finalURL: url + "x", hops: [hop(url + "x", 404)]),
        LinkOutcome(.blocked, code: "http-999", detail: "Ünïcödé 日本", status: 999, finalURL: url),
        LinkOutcome(.softNotFound, code: "sibling", detail: "’", status: .max, finalURL: url, advice: ""),
        LinkOutcome(.invalid, code: "no-url", detail: "No URL.", status: .min),
    ])
    func `a check comes back as it was`(outcome: LinkOutcome) async throws {
        let store = try LinkStore()
        let run = try await store.exampleRun()
        let check = LinkCheckRecord(
            url: Self.url, run: run, checkedAt: .example, outcome: outcome, entityTag: "W/\"a\"",
            lastModified: "Wed, 15 Nov 2023 00:00:00 GMT", milliseconds: 17, contentDigest: "sha256:00")
        try await store.append(check)
        try await store.flush()
        #expect(try await store.check(of: Self.url, in: run) == check)
        #expect(check.outcome == outcome)
    }

    static func hop(_ url: String, _ status: Int) -> LinkHop { LinkHop(url: url, status: status) }

    @Test func `no credential of any URL reaches the file`() async throws {
        let secret = "https://user:hunter2@host.example/a"
        let check = LinkCheckRecord(
            url: secret, run: 1, checkedAt: .example,
            outcome: LinkOutcome(
                .moved, code: "moved", detail: "Moved to \(secret).", status: 301, finalURL: secret,
                hops: [Self.hop(secret, 301)], advice: secret))
        #expect(!String(describing: check).contains("hunter2"))
        #expect(!String(describing: check).contains("user"))
        #expect(check.outcome.finalURL == "https://host.example/a")
        let store = try LinkStore()
        try await store.writeBaseline("main", failures: [(secret, .gone)], at: .example)
        #expect(try await store.baseline("main")?.classes == ["https://host.example/a": .gone])
        #expect(try await store.baseline("main")?.accepts(secret, .gone) == true)
    }

    // Numbers, because Foundation cannot print a date that is not finite.
    @Test(arguments: [
        (1.9, 1.0), (-0.1, -1), (253_402_300_799, 253_402_300_799), (1e300, 253_402_300_799),
        (.infinity, 253_402_300_799), (.nan, 0), (-1e300, -62_167_219_200),
    ])
    func `a date is whole seconds within ten thousand years`(given: Double, kept: Double) {
        let check = LinkCheckRecord.example(Self.url, run: 1, at: Date(timeIntervalSince1970: given))
        #expect(check.checkedAt.timeIntervalSince1970 == kept)
    }

    @Test func `a text is kept whole although it holds a NUL`() async throws {
        let store = try LinkStore()
        let run = try await store.exampleRun()
        for name in ["a\0b", "a\0c"] {
            try await store.append(.example("https://host.example/\(name)", run: run, entityTag: "x\0y"))
        }
        try await store.flush()
        #expect(try await store.contents().linkCount == 2)
        #expect(try await store.check(of: "https://host.example/a\0c", in: run)?.entityTag == "x\u{FFFD}y")
    }
}
