/// Why a run, or one article of it, could not be done.
public struct CheckingError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The kinds of failure.
    public enum Code: Hashable, Sendable {
        /// An article or a snapshot file does not exist.
        case noSuchInput
        /// An article exists and cannot be read: empty, binary, too large.
        case unreadableArticle
        /// A snapshot file exists and cannot be opened.
        case unreadableSnapshots
        /// The report could not be written.
        case unwritableOutput
    }

    /// The kind.
    public let code: Code
    /// What was being done, to what, and what to do, in plain English.
    public let message: String

    /// Creates an error.
    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    /// ``message``.
    public var description: String { message }
}
