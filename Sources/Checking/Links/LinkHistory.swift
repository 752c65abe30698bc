import Foundation
public import Store
import Transport
import Verification

/// A run's part in the history of link checks: what is known before anything is asked, what is written while it is, and
/// what follows for the report.
public struct LinkHistory: Sendable {
    /// The history.
    public let store: LinkStore
    /// Until when an earlier check stands for a new one; nil when everything is asked anew.
    public var ages: CacheAges?
    /// Whether the last run of the same links that was interrupted is gone on with.
    public var resumes = false
    /// When a link that fails counts as gone; nil when one failure is enough.
    public var deathRule: DeathRule?
    /// Whether what the baseline accepts fails the run.
    public var usesBaseline = false
    /// Whether this run's failures become the baseline.
    public var writesBaseline = false
    /// What bears on results besides the links: another digest is another run.
    public var settingsDigest = ""

    /// The only baseline there is.
    static let baselineName = "default"

    /// Creates a part.
    public init(store: LinkStore) { self.store = store }

    /// The run to write to, and what it has found already.
    func begin(_ urls: [String], at date: Date) async throws(StoreError) -> (
        run: LinkRun.ID, known: [String: LinkOutcome]
    ) {
        let inputsDigest = Digest.sha256(Array(urls.joined(separator: "\n").utf8))
        var known: [String: LinkOutcome] = [:]
        if resumes,
            let run = try await store.resumableRun(inputsDigest: inputsDigest, settingsDigest: settingsDigest)
        {
            var checks = store.checks(of: run.id).makeAsyncIterator()
            while let check = try await checks.next() { known[check.url] = check.outcome }
            return (run.id, known)
        }
        let run = try await store.beginRun(inputsDigest: inputsDigest, settingsDigest: settingsDigest, at: date)
        guard let ages else { return (run.id, known) }
        var start = 0
        // In parts, so that a million URLs are not held twice.
        while start < urls.count {
            let part = Array(urls[start..<min(start + 500, urls.count)])
            let found = try await store.freshChecks(of: part, at: date, ages: ages, settingsDigest: settingsDigest)
            for (url, check) in zip(part, found) {
                if let check { known[LinkStore.key(for: url)] = check.outcome }
            }
            start += part.count
        }
        return (run.id, known)
    }

    /// A failure that has not lasted long enough to be called one; nil when it stands.
    func patience(with outcome: LinkOutcome, of url: String, at date: Date) async throws(StoreError) -> LinkOutcome? {
        guard let deathRule, [.gone, .softNotFound, .unreachable].contains(outcome.linkClass) else { return nil }
        let standing = try await store.standing(of: url, at: date, rule: deathRule)
        if standing.isDead {
            guard outcome.linkClass == .unreachable else { return nil }
            var dead = outcome
            dead.linkClass = .gone
            dead.detail += "; it has failed \(standing.failureCount) times in a row"
            return dead
        }
        guard outcome.linkClass != .unreachable else { return nil }
        var waiting = outcome
        waiting.linkClass = .unreachable
        waiting.detail +=
            "; failed \(standing.failureCount) of \(deathRule.failureCount) times before it is called gone"
        return waiting
    }
}
