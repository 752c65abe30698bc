/// Something about an input that its reader should know; it never stops a run.
public struct Diagnostic: Hashable, Sendable {
    /// What a diagnostic is about.
    public enum Kind: Hashable, Sendable {
        /// The character encoding is a guess.
        case encodingGuessed
        /// No bibliography was found.
        case noBibliography
        /// A record is damaged: what of it could be read was read, or it was left out, as the message says.
        case damagedRecord
        /// A field's value could not be read and is kept as text.
        case unreadValue
        /// A format cannot say what a reference holds.
        case notWritten
        /// Anything else worth knowing.
        case note
    }

    /// What it is about.
    public let kind: Kind
    /// What is the matter and, where there is something to do, what to do.
    public let message: String
    /// Where, if it is at one place.
    public let range: SourceRange?
    /// The record that it is about, by its key; nil where there is none.
    public let key: String?
    /// The field that it is about, in the format's own word.
    public let field: String?

    /// Creates a diagnostic.
    public init(
        _ message: String, kind: Kind = .note, range: SourceRange? = nil, key: String? = nil, field: String? = nil
    ) {
        self.kind = kind
        self.message = message
        self.range = range
        self.key = key
        self.field = field
    }
}
