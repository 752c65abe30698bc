import Web

/// The way into the thread that makes the transfers: commands in order under a lock, and a call to wake it.
///
/// Every continuation handed in is resumed exactly once: by the thread on completion, cancellation or stop, or here
/// when the loop has stopped already.
final class TransferLoop: Sendable {
    /// What the thread is asked to do.
    enum Command: Sendable {
        /// Begin an exchange.
        case start(Order)
        /// End the exchange with this identifier, if it is still going on.
        case cancel(UInt64)
    }

    /// An exchange to make.
    struct Order: Sendable {
        let identifier: UInt64
        let request: TransferRequest
        let continuation: CheckedContinuation<TransferOutcome, Never>
    }

    /// What the thread takes out of the inbox at once.
    struct Batch {
        let commands: [Command]
        let isStopping: Bool
    }

    private struct Inbox {
        var commands: [Command] = []
        var isStopping = false
        var isStopped = false
        var stopWaiters: [CheckedContinuation<Void, Never>] = []
        var nextIdentifier: UInt64 = 0
    }

    private let inbox = Locked(Inbox())
    /// The transfers; all but `wake()` is the thread's.
    let multi: MultiHandle

    init() throws(TransportError) {
        multi = try MultiHandle()
    }

    /// A number that no other exchange of this loop has.
    func makeIdentifier() -> UInt64 {
        inbox.withLock { inbox in
            inbox.nextIdentifier += 1
            return inbox.nextIdentifier
        }
    }

    /// Hands an exchange to the thread.
    func start(_ order: Order) {
        let isAccepted = submit(.start(order))
        if !isAccepted { order.continuation.resume(returning: .stopped(request: order.request)) }
    }

    /// Has an exchange ended. It must have been started before.
    func cancel(_ identifier: UInt64) {
        _ = submit(.cancel(identifier))
    }

    /// Has the thread end every exchange and itself.
    ///
    /// - Parameter continuation: resumed as the thread's last act; at once when it has ended before.
    func stop(resuming continuation: CheckedContinuation<Void, Never>?) {
        let hasStopped = inbox.withLock { inbox in
            inbox.isStopping = true
            guard !inbox.isStopped else { return true }
            if let continuation { inbox.stopWaiters.append(continuation) }
            return false
        }
        if hasStopped { continuation?.resume() } else { multi.wake() }
    }

    /// For the thread: everything that has come in since the last call.
    func takeCommands() -> Batch {
        inbox.withLock { inbox in
            defer { inbox.commands.removeAll(keepingCapacity: true) }
            return Batch(commands: inbox.commands, isStopping: inbox.isStopping)
        }
    }

    /// For the thread, as its last act.
    func didStop() {
        let waiters = inbox.withLock { inbox in
            inbox.isStopped = true
            defer { inbox.stopWaiters = [] }
            return inbox.stopWaiters
        }
        for waiter in waiters { waiter.resume() }
    }

    /// The thread takes all commands whenever it wakes, so that only the first of several needs to wake it.
    private func submit(_ command: Command) -> Bool {
        let (isAccepted, isFirst) = inbox.withLock { inbox in
            guard !inbox.isStopping else { return (false, false) }
            inbox.commands.append(command)
            return (true, inbox.commands.count == 1)
        }
        if isFirst { multi.wake() }
        return isAccepted
    }
}

/// What the thread gives back.
struct TransferOutcome: Sendable {
    /// How the exchange ended.
    enum End: Hashable, Sendable {
        /// The last hop is the answer.
        case answered
        /// There is none, and this is why.
        case failed(TransferFailure)
        /// There is none because this name was not found; whether it is gone remains to be asked.
        case nameNotResolved(String)
    }

    let hops: [ResponseHop]
    let body: [UInt8]
    let isBodyTruncated: Bool
    let end: End

    static func failed(_ failure: TransferFailure, hops: [ResponseHop] = []) -> TransferOutcome {
        TransferOutcome(hops: hops, body: [], isBodyTruncated: false, end: .failed(failure))
    }

    static func stopped(request: TransferRequest) -> TransferOutcome {
        failed(TransferFailure(.cancelled, detail: "the run ended before \(request.url.host) was asked"))
    }
}
