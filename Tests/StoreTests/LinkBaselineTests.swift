import Foundation
import Store
import Testing
import Verification

struct LinkBaselineTests {
    static let url = "https://host.example/a"

    @Test(arguments: [
        (LinkClass.gone, LinkClass.gone, true), (.gone, .softNotFound, true), (.softNotFound, .gone, true),
        (.gone, .unreachable, true), (.gone, .blocked, true), (.gone, .ok, true), (.invalid, .invalid, true),
        (.unreachable, .unreachable, true), (.unreachable, .gone, false), (.unreachable, .softNotFound, false),
        (.blocked, .gone, false), (.blocked, .unreachable, false), (.moved, .blocked, false),
    ])
    func `a known failure is accepted until it becomes worse`(then: LinkClass, now: LinkClass, isAccepted: Bool)
        async throws
    {
        let store = try LinkStore()
        try await store.writeBaseline("main", failures: [(Self.url, then)], at: .example)
        let baseline = try #require(try await store.baseline("main") ?? nil)
        #expect(baseline.accepts(Self.url, now) == isAccepted)
    }

    @Test func `a failure at another fragment is another failure`() async throws {
        let store = try LinkStore()
        try await store.writeBaseline("main", failures: [(Self.url + "#one", .gone)], at: .day(3))
        let baseline = try #require(try await store.baseline("main") ?? nil)
        #expect(baseline.date == .day(3))
        #expect(baseline.accepts(Self.url + "#one", .gone))
        #expect(!baseline.accepts(Self.url + "#two", .gone))
        #expect(!baseline.accepts(Self.url, .gone))
    }

    @Test func `a baseline replaces the one of its name, and an empty one is not a missing one`() async throws {
        let store = try LinkStore()
        #expect(try await store.baseline("main") == nil)
        try await store.writeBaseline("main", failures: [(Self.url, .gone), (Self.url, .unreachable)], at: .example)
        try await store.writeBaseline("docs", failures: [(Self.url, .gone)], at: .example)
        #expect(try await store.baseline("main")?.classes == [Self.url: .unreachable])
        try await store.writeBaseline("main", failures: [], at: .day(1))
        #expect(try await store.baseline("main")?.classes == [:])
        #expect(try await store.baseline("docs")?.classes.count == 1)
    }
}
