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

    /// A digest of settings. It stands in the history, so that no secret may be among them.
    public static func settingsDigest(_ settings: [String]) -> String {
        Digest.sha256(Array(settings.joined(separator: "\n").utf8))
    }

    /// Creates a part.
    public init(store: LinkStore) { self.store = store }

    /// What is known before anything is asked, by the URL's key.
    struct Beginning: Sendable {
        /// The run to write to.
        let run: LinkRun.ID
        /// What needs no asking.
        var outcomes: [String: LinkOutcome] = [:]
        /// What pages can be asked with whether they have changed.
        var validators: [String: PageValidators] = [:]
    }

    /// The run to write to, and what is known already.
    func begin(_ urls: [String], at date: Date) async throws(StoreError) -> Beginning {
        let inputsDigest = Digest.sha256(Array(urls.joined(separator: "\n").utf8))
        if resumes,
            let run = try await store.resumableRun(inputsDigest: inputsDigest, settingsDigest: settingsDigest)
        {
            var beginning = Beginning(run: run.id)
            var checks = store.checks(of: run.id).makeAsyncIterator()
            while let check = try await checks.next() { beginning.outcomes[check.url] = check.outcome }
            return beginning
        }
        let run = try await store.beginRun(inputsDigest: inputsDigest, settingsDigest: settingsDigest, at: date)
        var beginning = Beginning(run: run.id)
        guard let ages else { return beginning }
        var start = 0
        // In parts, so that a million URLs are not held twice.
        while start < urls.count {
            let part = Array(urls[start..<min(start + 500, urls.count)])
            let found = try await store.earlierChecks(of: part, at: date, ages: ages, settingsDigest: settingsDigest)
            for (url, check) in zip(part, found) {
                switch check {
                case .fresh(let record): beginning.outcomes[LinkStore.key(for: url)] = record.outcome
                case .stale(let validators): beginning.validators[LinkStore.key(for: url)] = validators
                case nil: break
                }
            }
            start += part.count
        }
        return beginning
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
