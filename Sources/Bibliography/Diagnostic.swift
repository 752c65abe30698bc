/// Something about an input that its reader should know; it never stops a run.
public struct Diagnostic: Hashable, Sendable {
    /// What is the matter and, where there is something to do, what to do.
    public let message: String
    /// Where, if it is at one place.
    public let range: SourceRange?

    /// Creates a diagnostic.
    public init(_ message: String, range: SourceRange? = nil) {
        self.message = message
        self.range = range
    }
}
