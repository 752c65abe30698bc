/// Why a container was not read.
public struct ContainerError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The kinds of failure.
    public enum Code: String, Hashable, Sendable {
        /// A program that is needed is not installed.
        case programMissing = "program-missing"
        /// The file is not of its kind, or damaged beyond reading.
        case damaged
        /// The file is larger than what is read.
        case tooLarge = "too-large"
        /// The file, or a part of it that is needed, can be read with a password alone.
        case encrypted
        /// Reading took longer than the limit.
        case timedOut = "timed-out"
        /// The program could not be started or talked to.
        case programFailed = "program-failed"
        /// The run was cancelled.
        case cancelled
    }

    /// The kind.
    public let code: Code
    /// What was being done, what went wrong, and what to do.
    public let description: String

    init(_ code: Code, _ description: String) {
        self.code = code
        self.description = description
    }
}
