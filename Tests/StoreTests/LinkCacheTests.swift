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

    @Test func `validators are those of the newest good check`() async throws {
        let store = try LinkStore()
        let run = try await store.exampleRun()
        let second = try await store.exampleRun(at: .day(1))
        let third = try await store.exampleRun(at: .day(2))
        try await store.append(.example(Self.url, run: run, entityTag: "\"1\""))
        try await store.append(.example(Self.url, run: second, at: .day(1), entityTag: "\"2\"", lastModified: "then"))
        try await store.append(.example(Self.url, run: third, at: .day(2), .gone, entityTag: "\"error page\""))
        try await store.append(.example(Self.url + "b", run: run, entityTag: "\"1\""))
        try await store.append(.example(Self.url + "b", run: second, at: .day(1)))
        try await store.flush()
        let found = try await store.validators(of: Self.url, at: .day(3))
        #expect(found?.entityTag == "\"2\"")
        #expect(found?.lastModified == "then")
        #expect(try await store.validators(of: Self.url, at: .day(0.5))?.entityTag == "\"1\"")
        #expect(try await store.validators(of: Self.url + "b", at: .day(3)) == nil)
        #expect(try await store.validators(of: Self.url + "c", at: .day(3)) == nil)
    }

    @Test func `an answer of 304 renews a check and its validators`() async throws {
        let store = try LinkStore()
        let run = try await store.exampleRun()
        try await store.append(.example(Self.url, run: run, entityTag: "\"1\"", lastModified: "then"))
        let second = try await store.exampleRun(at: .day(5))
        let known = try #require(try await store.validators(of: Self.url, at: .day(5)) ?? nil)
        #expect(known.run == run)
        try await store.append(known.renewed(in: second, at: .day(5), entityTag: "\"2\""))
        try await store.flush()
        let fresh = try await store.freshCheck(of: Self.url, at: .day(5), ages: Self.ages)
        #expect(fresh?.run == second)
        #expect(fresh?.outcome == known.outcome)
        #expect(fresh?.entityTag == "\"2\"")
        #expect(fresh?.lastModified == "then")
        #expect(try await store.standing(of: Self.url, at: .day(5)).lastGood == .day(5))
    }
}
