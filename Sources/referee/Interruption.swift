import Foundation
import Transport

/// Ctrl-C and SIGTERM: the first ends a run with the results so far, where a run can do that; a second, and any other
/// command's first, ends the process.
///
/// Signals are waited for on a thread of their own: a handler may hardly do anything, a thread may.
enum Interruption {
    private static let action = Locked<(@Sendable () -> Void)?>(nil)

    /// Begins the watch. Call it before any thread starts: those that start later inherit that the signals are blocked.
    static func begin() {
        var signals = sigset_t()
        unsafe sigemptyset(&signals)
        unsafe sigaddset(&signals, SIGINT)
        unsafe sigaddset(&signals, SIGTERM)
        unsafe pthread_sigmask(SIG_BLOCK, &signals, nil)
        let set = signals
        let thread = try? DedicatedThread {
            var signals = set
            var received: Int32 = 0
            while unsafe sigwait(&signals, &received) == 0 {
                let action = action.withLock { action in
                    defer { action = nil }
                    return action
                }
                guard let action else { _exit(128 + received) }
                action()
            }
        }
        if let thread {
            thread.letGo()
        } else {
            // Without a thread nobody would hear them.
            unsafe pthread_sigmask(SIG_UNBLOCK, &signals, nil)
        }
    }

    /// What the next signal does, once.
    static func handle(with action: (@Sendable () -> Void)?) { self.action.withLock { $0 = action } }
}
