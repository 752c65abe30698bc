import Foundation
import Store
import Testing
import Verification

struct LinkStandingTests {
    static let url = "https://host.example/a"

    /// Days and classes of a link's checks, how many failures in a row, and whether it is dead after three of them over
    /// six days.
    @Test(
        arguments: [
            ([], 0, false),
            ([(0, .ok)], 0, false),
            ([(0, .gone)], 1, false),
            ([(0, .gone), (3, .gone), (6, .gone)], 3, true),
            ([(0, .gone), (3, .gone), (5.999, .gone)], 3, false),
            ([(0, .gone), (9, .gone)], 2, false),
            ([(0, .gone), (0.1, .gone), (0.2, .gone)], 3, false),
            ([(0, .gone), (3, .softNotFound), (6, .unreachable)], 3, true),
            // A good check begins the row anew, and a page that moved is there.
            ([(0, .gone), (3, .ok), (6, .gone), (9, .gone)], 2, false),
            ([(0, .gone), (1, .gone), (2, .moved), (3, .gone)], 1, false),
            ([(0, .ok), (1, .gone), (4, .gone), (7, .gone)], 3, true),
            ([(0, .gone), (3, .gone), (6, .gone), (7, .ok)], 0, false),
            // Refusals and checks in which nobody was asked neither count nor end the row.
            ([(0, .gone), (3, .blocked), (6, .gone)], 2, false),
            ([(0, .gone), (3, .blocked), (4, .gone), (6, .gone)], 3, true),
            ([(0, .gone), (3, .skipped), (4, .excluded), (5, .invalid), (6, .gone)], 2, false),
            ([(0, .blocked), (3, .blocked), (6, .blocked)], 0, false),
            ([(0, .gone), (3, .gone), (6, .blocked)], 2, false),
            // The order of writing does not matter, nor what lies behind the date.
            ([(6, .gone), (0, .gone), (3, .gone)], 3, true),
            ([(0, .gone), (3, .gone), (101, .gone)], 2, false),
            ([(0, .gone), (3, .gone), (6, .gone), (101, .ok)], 3, true),
            ([(0, .ok), (0, .gone)], 0, false),
        ] as [([(day: Double, linkClass: LinkClass)], Int, Bool)])
    func `failures in a row over time make a link dead`(
        checks: [(day: Double, linkClass: LinkClass)], count: Int, isDead: Bool
    ) async throws {
        let store = try LinkStore()
        try await store.write(checks, of: Self.url)
        try await store.write([(0, .gone), (10, .gone), (20, .gone)], of: "https://host.example/other")
        let standing = try await store.standing(of: Self.url, at: .day(100))
        #expect(standing.failureCount == count)
        #expect(standing.isDead == isDead)
    }

    @Test(arguments: [
        (DeathRule(failureCount: 2, period: .seconds(86_400)), true),
        (DeathRule(failureCount: 3, period: .zero), false),
        (DeathRule(failureCount: 2, period: .seconds(86_401)), false),
        (DeathRule(failureCount: 0, period: .zero), true),
    ])
    func `the rule is the caller's`(rule: DeathRule, isDead: Bool) async throws {
        let store = try LinkStore()
        try await store.write([(0, .gone), (1, .gone)], of: Self.url)
        #expect(try await store.standing(of: Self.url, at: .day(2), rule: rule).isDead == isDead)
        #expect(try await store.standing(of: "https://host.example/new", at: .day(2), rule: rule).isDead == false)
    }

    @Test func `a standing says since when`() async throws {
        let store = try LinkStore()
        try await store.write([(0, .ok), (1, .gone), (2, .blocked), (3, .unreachable), (4, .skipped)], of: Self.url)
        let standing = try await store.standing(of: Self.url, at: .day(9))
        #expect(standing.lastGood == .day(0))
        #expect(standing.firstFailure == .day(1))
        #expect(standing.lastFailure == .day(3))
        let unknown = try await store.standing(of: "https://host.example/new", at: .day(9))
        #expect(unknown.firstFailure == nil)
        #expect(unknown.lastGood == nil)
    }
}
