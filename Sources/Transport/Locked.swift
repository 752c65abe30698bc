import Foundation

/// A value that one caller at a time may read or change.
///
/// An `NSLock` and not `Synchronization.Mutex`: the thread sanitizer on Linux sees into the former only.
///
/// `@unchecked Sendable` holds because `state` is private and touched in ``withLock(_:)`` alone, under the lock.
package final class Locked<State: Sendable>: @unchecked Sendable {
    private let lock = NSLock()
    private var state: State

    /// Creates a locked value.
    package init(_ state: State) {
        self.state = state
    }

    /// Runs `body` with the value, alone. `body` must be short and must not call back into this value.
    package func withLock<Result, Failure: Error>(
        _ body: (inout State) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        lock.lock()
        defer { lock.unlock() }
        return try body(&state)
    }
}
