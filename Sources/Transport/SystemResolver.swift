import Glibc

/// The system's resolver, `getaddrinfo`.
///
/// It blocks for as long as the system's configuration says, so that it runs on threads of its own: a few, started
/// when there is something to look up, gone when there is not. A look-up cannot be broken off; a cancelled one is left
/// to itself.
public final class SystemResolver: NameResolving {
    /// How many look-ups run at once.
    private static let threadLimit = 8

    private struct Work: Sendable {
        let identifier: UInt64
        let host: String
    }

    private struct State {
        var queue: [Work] = []
        var waiting: [UInt64: CheckedContinuation<NameResolution, Never>] = [:]
        var threadCount = 0
        var nextIdentifier: UInt64 = 0
    }

    private let state = Locked(State())

    /// Creates a resolver.
    public init() {}

    /// Looks a name up; `failed` when the task is cancelled before the system answers.
    public func resolution(of host: String) async -> NameResolution {
        let identifier = state.withLock { state in
            state.nextIdentifier += 1
            return state.nextIdentifier
        }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                enqueue(Work(identifier: identifier, host: host), resuming: continuation)
                // A cancellation before this point found nothing to resume.
                if Task.isCancelled { resume(identifier, with: .failed) }
            }
        } onCancel: {
            resume(identifier, with: .failed)
        }
    }

    private func enqueue(_ work: Work, resuming continuation: CheckedContinuation<NameResolution, Never>) {
        let needsThread = state.withLock { state in
            state.waiting[work.identifier] = continuation
            state.queue.append(work)
            guard state.threadCount < SystemResolver.threadLimit else { return false }
            state.threadCount += 1
            return true
        }
        guard needsThread else { return }
        do {
            try DedicatedThread { [self] in serve() }.letGo()
        } catch {
            state.withLock { $0.threadCount -= 1 }
            resume(work.identifier, with: .failed)
        }
    }

    /// On a thread of its own: works until the queue is empty.
    private func serve() {
        while let work = next() {
            resume(work.identifier, with: SystemResolver.lookUp(work.host))
        }
    }

    private func next() -> Work? {
        state.withLock { state in
            while !state.queue.isEmpty {
                let work = state.queue.removeFirst()
                if state.waiting[work.identifier] != nil { return work }
            }
            state.threadCount -= 1
            return nil
        }
    }

    /// Whoever takes the continuation out resumes it: there is one to take but once.
    private func resume(_ identifier: UInt64, with resolution: NameResolution) {
        state.withLock { $0.waiting.removeValue(forKey: identifier) }?.resume(returning: resolution)
    }

    private static func lookUp(_ host: String) -> NameResolution {
        var list: UnsafeMutablePointer<addrinfo>?
        let code = unsafe getaddrinfo(host, nil, nil, &list)
        if let list = unsafe list { unsafe freeaddrinfo(list) }
        switch code {
        case 0: return .found
        case EAI_NONAME, noAddress: return .absent
        default: return .failed
        }
    }

    /// `EAI_NODATA`, which glibc declares for GNU programs only: the name exists and has no address.
    private static let noAddress: Int32 = -5
}
