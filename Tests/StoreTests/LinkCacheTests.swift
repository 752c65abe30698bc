import Foundation
import Store
import Testing
import Verification

struct LinkCacheTests {
    static let url = "https://host.example/a"
    static let ages = CacheAges(
        good: .seconds(400), moved: .seconds(300), blocked: .seconds(200), failed: .seconds(100))

    @Test(arguments: [
        (LinkClass.ok, 399.0, true), (.ok, 400, false), (.ok, 0, true), (.ok, -1, false),
        (.moved, 299, true), (.moved, 300, false),
        (.blocked, 199, true), (.blocked, 200, false),
        (.gone, 99, true), (.gone, 100, false),
        (.softNotFound, 99, true), (.softNotFound, 100, false),
        (.unreachable, 99, true), (.unreachable, 100, false),
        (.skipped, 0, false), (.excluded, 0, false), (.invalid, 0, false),
    ])
    func `a check is fresh for as long as its class allows`(linkClass: LinkClass, age: Double, isFresh: Bool)
        async throws
    {
        let store = try LinkStore()
        try await store.write([(0, linkClass)], of: Self.url)
        let found = try await store.freshCheck(of: Self.url, at: .example.addingTimeInterval(age), ages: Self.ages)
        #expect((found != nil) == isFresh)
        #expect(found?.outcome.linkClass == (isFresh ? linkClass : nil))
    }

    @Test func `the newest check decides, and one that asked nobody hides nothing`() async throws {
        let store = try LinkStore()
        try await store.write([(0, .ok), (0.001, .gone)], of: Self.url)
        try await store.write([(0.002, .ok), (0.001, .gone), (0.003, .skipped), (9, .gone)], of: Self.url + "b")
        let now = Date.day(0.004)
        #expect(try await store.freshCheck(of: Self.url, at: now, ages: Self.ages) == nil)
        #expect(try await store.freshCheck(of: Self.url + "b", at: now, ages: Self.ages)?.outcome.linkClass == .ok)
    }

    @Test func `by default failures are asked again at once, the rest is kept for a while`() async throws {
        let store = try LinkStore()
        for linkClass in LinkClass.allCases {
            try await store.write([(0, linkClass)], of: "https://host.example/\(linkClass.rawValue)")
        }
        let urls = LinkClass.allCases.map { "https://host.example/\($0.rawValue)" }
        let found = try await store.freshChecks(
            of: urls + ["https://host.example/new"], at: .day(0.2), ages: CacheAges())
        #expect(found.count == urls.count + 1)
        #expect(found.compactMap { $0?.outcome.linkClass } == [.ok, .moved, .blocked])
    }

    @Test func `a check under other settings is not taken when settings are named`() async throws {
        let store = try LinkStore()
        try await store.write([(0, .ok)], of: Self.url)
        for (digest, isFound) in [("settings", true), ("others", false)] {
            let found = try await store.freshCheck(
                of: Self.url, at: .example, ages: Self.ages, settingsDigest: digest)
            #expect((found != nil) == isFound)
        }
    }

    private func validators(of url: String, in store: LinkStore, day: Double) async throws -> PageValidators? {
        guard case .stale(let validators)? = try await store.earlierChecks(of: [url], at: .day(day), ages: Self.ages)[0]
        else { return nil }
        return validators
    }

    @Test func `a page is asked with what its newest check brought, when that found it`() async throws {
        let store = try LinkStore()
        let run = try await store.exampleRun()
        let second = try await store.exampleRun(at: .day(1))
        let third = try await store.exampleRun(at: .day(2))
        let date = "Sun, 06 Nov 1994 08:49:37 GMT"
        try await store.append(.example(Self.url, run: run, entityTag: "\"1\""))
        try await store.append(.example(Self.url, run: second, at: .day(1), entityTag: "\"2\"", lastModified: date))
        try await store.append(.example(Self.url, run: third, at: .day(2), .gone, entityTag: "\"error page\""))
        try await store.append(.example(Self.url + "b", run: run, entityTag: "\"1\""))
        try await store.append(.example(Self.url + "b", run: second, at: .day(1)))
        try await store.flush()
        #expect(try await validators(of: Self.url, in: store, day: 0.5)?.entityTag == "\"1\"")
        #expect(
            try await validators(of: Self.url, in: store, day: 1.5)
                == PageValidators(entityTag: "\"2\"", lastModified: date))
        for (url, day) in [(Self.url, 3), (Self.url + "b", 3), (Self.url + "c", 3), (Self.url, 0.001)] {
            #expect(try await validators(of: url, in: store, day: day) == nil, "\(url), \(day)")
        }
    }

    static let others: [LinkOutcome] = [
        LinkOutcome(.moved, code: "moved-permanently", detail: "", status: 200, finalURL: url),
        LinkOutcome(
            .ok, code: "doi-registered", detail: "", status: 200, finalURL: "https://publisher.example/",
            hops: [LinkHop(url: url, status: 302), LinkHop(url: "https://publisher.example/", status: 200)]),
        LinkOutcome(.ok, code: "http-200", detail: "", status: 200, finalURL: "https://host.example/other"),
        LinkOutcome(.ok, code: "http-404", detail: "accepted", status: 404),
        LinkOutcome(.blocked, code: "http-403", detail: "", status: 403),
    ]

    @Test(arguments: others)
    func `what came from another URL, or was no page, is not asked with`(_ outcome: LinkOutcome) async throws {
        let store = try LinkStore()
        let run = try await store.exampleRun()
        try await store.append(
            LinkCheckRecord(url: Self.url, run: run, checkedAt: .example, outcome: outcome, entityTag: "\"1\""))
        try await store.flush()
        #expect(try await validators(of: Self.url, in: store, day: 1) == nil)
    }

    @Test(arguments: [
        ("\"1\"", true), ("W/\"a-b:c\"", true), ("\"\"", true),
        ("\"" + String(repeating: "x", count: 500) + "\"", true),
        ("1", false), ("", false), ("\"", false), ("\"a b\"", false), ("\"a\"b\"", false), ("w/\"1\"", false),
        ("\"1\"\r\nX-Injected: yes", false), ("\"1\u{0}\"", false), ("\"é\"", false),
        ("\"" + String(repeating: "x", count: 100_000) + "\"", false),
    ])
    func `an entity tag is sent back only when it is one`(_ tag: String, _ isSent: Bool) {
        #expect((PageValidators(entityTag: tag, lastModified: nil) != nil) == isSent)
    }

    @Test(arguments: [
        ("Sun, 06 Nov 1994 08:49:37 GMT", true), ("Sunday, 06-Nov-94 08:49:37 GMT", true),
        ("Sun Nov  6 08:49:37 1994", true), ("then", false), ("", false),
        ("Sun, 06 Nov 1994 08:49:37\r\nX: y", false), (String(repeating: "Sun ", count: 30_000), false),
    ])
    func `a date is sent back only when it looks like one`(_ date: String, _ isSent: Bool) {
        #expect((PageValidators(entityTag: nil, lastModified: date) != nil) == isSent)
    }
}
