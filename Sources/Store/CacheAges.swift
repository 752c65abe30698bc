/// How old a check may be and still stand for a new one, by what it found.
///
/// A check is fresh while its age is below the limit; zero makes it fresh never.
public struct CacheAges: Hashable, Sendable {
    /// For pages that answer.
    public var good: Duration
    /// For pages that answer under another address.
    public var moved: Duration
    /// For servers that refuse. Asking them often makes them refuse longer.
    public var blocked: Duration
    /// For pages that are gone or cannot be reached. Not reused by default: who mends a link wants to see it mended.
    public var failed: Duration

    /// Creates limits.
    public init(
        good: Duration = .seconds(86_400), moved: Duration = .seconds(86_400), blocked: Duration = .seconds(21_600),
        failed: Duration = .zero
    ) {
        self.good = good
        self.moved = moved
        self.blocked = blocked
        self.failed = failed
    }
}
