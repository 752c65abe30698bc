/// Something about an input that its reader should know; it never stops a run.
public struct Diagnostic: Hashable, Sendable {
    /// What a diagnostic is about.
    public enum Kind: Hashable, Sendable {
        /// The character encoding is a guess.
        case encodingGuessed
        /// No bibliography was found.
        case noBibliography
        /// Anything else worth knowing.
        case note
    }

    /// What it is about.
    public let kind: Kind
    /// What is the matter and, where there is something to do, what to do.
    public let message: String
    /// Where, if it is at one place.
    public let range: SourceRange?

    /// Creates a diagnostic.
    public init(_ message: String, kind: Kind = .note, range: SourceRange? = nil) {
        self.kind = kind
        self.message = message
        self.range = range
    }
}
