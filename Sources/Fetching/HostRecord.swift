import Web

/// What a host's requests have come to in this run.
struct HostRecord: Hashable, Sendable {
    private var failuresInRow = 0
    private(set) var retryCount = 0
    /// The failure of a host that is asked no more.
    private(set) var verdict: TransferFailure?

    /// Takes note of an attempt.
    ///
    /// - Returns: how many failures in a row there were, when this one was the last straw.
    mutating func record(_ exchange: Exchange, limit: Int) -> Int? {
        // A cancelled attempt says nothing of the host; after a redirect the failure is another host's.
        guard exchange.failure?.kind != .cancelled else { return nil }
        return record(exchange.hops.isEmpty ? exchange.failure : nil, limit: limit)
    }

    /// Takes note of a request that ended with this failure, or with an answer.
    ///
    /// - Returns: as for an attempt.
    mutating func record(_ failure: TransferFailure?, limit: Int) -> Int? {
        guard verdict == nil else { return nil }
        guard let failure, failure.kind.isOfHost || failure.kind == .timedOutReading else {
            failuresInRow = 0
            return nil
        }
        failuresInRow += 1
        guard failuresInRow >= max(1, limit) else { return nil }
        verdict = failure
        return failuresInRow
    }

    /// Whether one more repetition is within the budget.
    mutating func takeRetry(of budget: Int) -> Bool {
        guard verdict == nil, retryCount < budget else { return false }
        retryCount += 1
        return true
    }
}
