import Transport
import Web

/// The exchanges of a run, so that each URL is asked once.
///
/// The first who asks for a URL makes the exchange, the others wait for it. Should the first be cancelled, the next
/// in line makes it.
final class ExchangeMemory: Sendable {
    /// What a caller is to do.
    enum Claim: Sendable {
        /// Make the exchange, then call ``settle(_:with:)``.
        case make
        /// Take this one.
        case take(Exchange)
        /// Ask again: the one who was making it has given up.
        case askAgain
        /// Give up: the caller has been cancelled.
        case cancelled
    }

    fileprivate enum Entry {
        case making(waiters: [UInt64: CheckedContinuation<Claim, Never>])
        case made(Exchange)
    }

    fileprivate struct State {
        var entries: [String: Entry] = [:]
        var order: [String] = []
        var oldest = 0
        var bodyBytes = 0
        var nextTicket: UInt64 = 0
    }

    private let bodyLimit: Int
    private let state = Locked(State())

    init(bodyLimit: Int) {
        self.bodyLimit = bodyLimit
    }

    /// Says what to do for a URL, after waiting for another who is at it.
    func claim(_ key: String) async -> Claim {
        let (claim, ticket): (Claim?, UInt64) = state.withLock { state in
            switch state.entries[key] {
            case .made(let exchange): return (.take(exchange), 0)
            case nil:
                state.entries[key] = .making(waiters: [:])
                return (.make, 0)
            case .making:
                state.nextTicket += 1
                return (nil, state.nextTicket)
            }
        }
        if let claim { return claim }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let claim: Claim? = state.withLock { state in
                    switch state.entries[key] {
                    case .made(let exchange): return .take(exchange)
                    case nil: return .askAgain
                    case .making(var waiters):
                        waiters[ticket] = continuation
                        state.entries[key] = .making(waiters: waiters)
                        return nil
                    }
                }
                if let claim { continuation.resume(returning: claim) }
                // A cancellation before this point found nothing to resume.
                if Task.isCancelled { giveUp(ticket, key) }
            }
        } onCancel: {
            giveUp(ticket, key)
        }
    }

    /// Hands an exchange to all who wait for it; a cancelled one is not kept, and the next makes it anew.
    func settle(_ key: String, with exchange: Exchange) {
        let isKept = exchange.failure?.kind != .cancelled
        let waiters: [CheckedContinuation<Claim, Never>] = state.withLock { state in
            var waiters: [CheckedContinuation<Claim, Never>] = []
            if case .making(let known) = state.entries[key] { waiters = Array(known.values) }
            state.entries[key] = isKept ? .made(exchange) : nil
            if isKept {
                state.order.append(key)
                state.bodyBytes += exchange.body.count
                state.forgetOldest(beyond: bodyLimit)
            }
            return waiters
        }
        for waiter in waiters { waiter.resume(returning: isKept ? .take(exchange) : .askAgain) }
    }

    private func giveUp(_ ticket: UInt64, _ key: String) {
        let waiter: CheckedContinuation<Claim, Never>? = state.withLock { state in
            guard case .making(var waiters) = state.entries[key] else { return nil }
            let waiter = waiters.removeValue(forKey: ticket)
            state.entries[key] = .making(waiters: waiters)
            return waiter
        }
        waiter?.resume(returning: .cancelled)
    }
}

extension ExchangeMemory.State {
    fileprivate mutating func forgetOldest(beyond limit: Int) {
        while bodyBytes > limit, oldest < order.count {
            if case .made(let exchange) = entries.removeValue(forKey: order[oldest]) {
                bodyBytes -= exchange.body.count
            }
            oldest += 1
        }
    }
}
