/// Why a document was not read. Faulty markup is none: every fault is mended.
public struct MarkupError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The kinds of failure.
    public enum Code: String, Hashable, Sendable {
        /// The text is longer than ``HTMLDocument/largestSize``.
        case tooLarge = "too-large"
        /// libxml2 had no memory, or gave up for a reason that it does not name.
        case parserFailed = "parser-failed"
    }

    /// The kind.
    public let code: Code
    /// One sentence for a person.
    public let description: String

    init(_ code: Code, _ description: String) {
        self.code = code
        self.description = description
    }
}
