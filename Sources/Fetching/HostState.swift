import Transport
import Web

/// What a run knows of one host, and the gates in front of it.
final class HostState: Sendable {
    private struct Health {
        var failuresInRow = 0
        var lastFailure: TransferFailure?
        var isGivenUp = false
        var notBefore: Duration?
    }

    /// Who may have a request under way.
    let places: Gate
    /// Who may begin the next request: one at a time, so that the pause between two holds.
    let start = Gate(limit: 1)

    private let failureLimit: Int
    private let health = Locked(Health())

    init(policy: FetchingPolicy) {
        places = Gate(limit: policy.concurrencyPerHost)
        failureLimit = max(1, policy.failureLimit)
    }

    /// The failure of a host that is asked no more.
    var verdict: TransferFailure? {
        health.withLock { $0.isGivenUp ? $0.lastFailure : nil }
    }

    /// How long the next request has to wait yet.
    func wait(from now: Duration) -> Duration {
        health.withLock { max(.zero, ($0.notBefore ?? now) - now) }
    }

    /// Has no request begin before this time.
    func postpone(until time: Duration) {
        health.withLock { $0.notBefore = max($0.notBefore ?? time, time) }
    }

    /// Takes note of an attempt.
    ///
    /// - Returns: how many failures in a row there were, when this one was the last straw.
    func record(_ exchange: Exchange) -> Int? {
        health.withLock { health in
            guard !health.isGivenUp else { return nil }
            guard let failure = exchange.failure, exchange.isHostFailure else {
                // A cancelled attempt says nothing of the host.
                if exchange.failure?.kind != .cancelled { health.failuresInRow = 0 }
                return nil
            }
            health.failuresInRow += 1
            health.lastFailure = failure
            health.isGivenUp = health.failuresInRow >= failureLimit
            return health.isGivenUp ? health.failuresInRow : nil
        }
    }
}

extension Exchange {
    /// Whether the requested host could not be reached at all. After a redirect the failure is another host's.
    var isHostFailure: Bool {
        guard hops.isEmpty, let failure else { return false }
        return failure.kind.isOfHost
    }
}
