/// Why an article could not be read at all.
public struct ArticleError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The kinds of failure.
    public enum Code: String, Hashable, Sendable {
        /// Nothing is in the file, or only blanks.
        case empty
        /// The file is a container that is not read as text: PDF, ZIP and their kin.
        case container
        /// The bytes are no text in any encoding that is understood.
        case binary
        /// The file is larger than ``ArticleReader/maximumSize``.
        case tooLarge = "too-large"
    }

    /// The kind of failure.
    public let code: Code
    /// The file as the caller named it.
    public let fileName: String
    /// What is wrong and what to do, without the file's name.
    public let reason: String

    /// Creates an error.
    public init(code: Code, fileName: String, reason: String) {
        self.code = code
        self.fileName = fileName
        self.reason = reason
    }

    /// One sentence for a person, the file's name first.
    public var description: String { "\(fileName): \(reason)" }
}
