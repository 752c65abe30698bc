/// The clock that waits are measured by: the system's in a run, one that is turned by hand in a test.
public protocol Pacing: Sendable {
    /// The time since some fixed moment; it never goes back.
    var now: Duration { get }
    /// Waits.
    ///
    /// - Throws: `CancellationError` when the task is cancelled meanwhile.
    func sleep(for duration: Duration) async throws
}

/// The system's continuous clock.
public struct SystemPace: Pacing {
    private let start = ContinuousClock.now

    /// Creates a clock that begins now.
    public init() {}

    /// The time since this clock was created.
    public var now: Duration { ContinuousClock.now - start }

    /// Waits.
    public func sleep(for duration: Duration) async throws {
        try await Task.sleep(for: duration, clock: .continuous)
    }
}
