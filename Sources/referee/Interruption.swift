import Foundation
import Synchronization
import Transport

/// Ctrl-C and SIGTERM: the first ends a run with the results so far, where a run can do that; a second, and any other
/// command's first, ends the process.
///
/// A handler may hardly do anything, a thread may: the one writes the signal's number into a pipe, the other reads it.
/// To block the signals and wait for them would not do: the main thread of a program with `async` tasks sleeps with
/// every signal let through, and would end the process.
enum Interruption {
    private static let action = Locked<(@Sendable () -> Void)?>(nil)
    /// The end of the pipe that the handler writes to; -1 while there is none.
    private static let pipeEnd = Atomic<Int32>(-1)

    /// Begins the watch. Should the system grant neither pipe nor thread, signals do what they do of themselves.
    static func begin() {
        var ends: [Int32] = [-1, -1]
        guard unsafe pipe(&ends) == 0 else { return }
        // No program that is started gets a hold of it.
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        let readEnd = ends[0]
        pipeEnd.store(ends[1], ordering: .relaxed)
        guard let thread = try? DedicatedThread(running: { listen(at: readEnd) }) else { return }
        thread.letGo()
        var handling = sigaction()
        unsafe handling.__sigaction_handler.sa_handler = { signal in
            let known = errno
            var number = UInt8(truncatingIfNeeded: signal)
            _ = unsafe write(Interruption.pipeEnd.load(ordering: .relaxed), &number, 1)
            errno = known
        }
        handling.sa_flags = SA_RESTART
        for signal in [SIGINT, SIGTERM] { _ = unsafe sigaction(signal, &handling, nil) }
    }

    private static func listen(at readEnd: Int32) {
        while true {
            var received: UInt8 = 0
            let count = unsafe read(readEnd, &received, 1)
            if count < 0, errno == EINTR { continue }
            guard count == 1 else { return }
            let action = action.withLock { action in
                defer { action = nil }
                return action
            }
            guard let action else { _exit(128 + Int32(received)) }
            action()
        }
    }

    /// What the next signal does, once.
    static func handle(with action: (@Sendable () -> Void)?) { self.action.withLock { $0 = action } }
}
