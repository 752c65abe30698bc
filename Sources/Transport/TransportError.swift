/// Why transfers cannot be made at all: an option that makes no sense, or a system that grants too little.
///
/// What happens to a single request is a `TransferFailure` inside its `Exchange`, never an error.
public struct TransportError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The kinds of error.
    public enum Code: String, Hashable, Sendable {
        /// An option is malformed.
        case invalidOption = "invalid-option"
        /// libcurl refused a call.
        case library
        /// No memory or no thread.
        case systemResources = "system-resources"
    }

    /// The kind.
    public let code: Code
    /// What is wrong and what to do about it.
    public let description: String

    /// Creates an error.
    public init(_ code: Code, _ description: String) {
        self.code = code
        self.description = description
    }
}
