import Transport

/// Lets a number of tasks in at once; the others wait in the order of their coming.
///
/// A task that is cancelled while it waits leaves the queue. Each ``enter()`` that returns must be followed by one
/// ``leave()``.
final class Gate: Sendable {
    fileprivate struct State {
        var free: Int
        var nextTicket: UInt64 = 0
        /// The tickets in order; those without a continuation have left, and are passed over.
        var queue: [UInt64] = []
        var head = 0
        var waiting: [UInt64: CheckedContinuation<Bool, Never>] = [:]
    }

    private let state: Locked<State>

    init(limit: Int) {
        state = Locked(State(free: max(1, limit)))
    }

    /// Waits for a place.
    ///
    /// - Throws: `CancellationError` when the task is cancelled before it gets one.
    func enter() async throws(CancellationError) {
        let ticket: UInt64? = state.withLock { state in
            if state.free > 0 {
                state.free -= 1
                return nil
            }
            state.nextTicket += 1
            return state.nextTicket
        }
        guard let ticket else { return }
        let isIn = await withTaskCancellationHandler {
            await withCheckedContinuation { (continuation: CheckedContinuation<Bool, Never>) in
                let isFree = state.withLock { state in
                    // A place may have become free since the look above.
                    if state.free > 0 {
                        state.free -= 1
                        return true
                    }
                    state.queue.append(ticket)
                    state.waiting[ticket] = continuation
                    return false
                }
                if isFree { continuation.resume(returning: true) }
                // A cancellation before this point found nothing to resume.
                if Task.isCancelled { giveUp(ticket) }
            }
        } onCancel: {
            giveUp(ticket)
        }
        guard isIn else { throw CancellationError() }
    }

    /// Gives a place back, to the task that has waited longest.
    func leave() {
        let next: CheckedContinuation<Bool, Never>? = state.withLock { state in
            while state.head < state.queue.count {
                let ticket = state.queue[state.head]
                state.head += 1
                if let continuation = state.waiting.removeValue(forKey: ticket) {
                    state.trim()
                    return continuation
                }
            }
            state.trim()
            state.free += 1
            return nil
        }
        next?.resume(returning: true)
    }

    private func giveUp(_ ticket: UInt64) {
        state.withLock { $0.waiting.removeValue(forKey: ticket) }?.resume(returning: false)
    }
}

extension Gate.State {
    /// Drops what has been served once it is half of the queue, so that serving is constant in time on average.
    fileprivate mutating func trim() {
        guard head > 32, head * 2 > queue.count else { return }
        queue.removeFirst(head)
        head = 0
    }
}
