/// Why something asked of stored captures could not be done.
public struct WebArchiveError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The kinds of failure; the raw value is stable.
    public enum Code: String, Hashable, Sendable {
        /// The file that an index names is not in the collection.
        case fileMissing = "file-missing"
        /// No record can be read at the place that an index names.
        case recordUnreadable = "record-unreadable"
        /// A revisit refers to a record that the collection does not hold.
        case revisitUnresolved = "revisit-unresolved"
        /// A value cannot stand in a record: a line break in a field, a date out of range.
        case invalidValue = "invalid-value"
        /// zlib could not compress or could not be set up.
        case compressionFailed = "compression-failed"
    }

    /// The kind.
    public let code: Code
    /// What was being done, to what, and what is wrong, in one sentence.
    public let message: String

    /// Creates an error.
    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    /// ``message``.
    public var description: String { message }
}

/// Something about a snapshot file that its user should know; reading went on.
public struct SnapshotDiagnostic: Hashable, Sendable, CustomStringConvertible {
    /// The kinds of notice; the raw value is stable.
    public enum Kind: String, Hashable, Sendable {
        /// The file holds nothing, or nothing that is a web archive.
        case notAnArchive = "not-an-archive"
        /// A record or gzip member ends before it is complete.
        case truncated
        /// Bytes that are no record, or a record that contradicts itself; reading went on behind it.
        case damaged
        /// A limit was reached.
        case limit
        /// Readable, but not as the standard has it.
        case unusual
        /// A line of an index that says nothing usable.
        case malformedLine = "malformed-line"
    }

    /// The kind.
    public let kind: Kind
    /// The name of the file, without folders.
    public let fileName: String
    /// The byte offset in the file, or the line number of an index, counted from 1.
    public let position: Int
    /// What is the matter, and what was done about it.
    public let message: String

    /// Creates a diagnostic.
    public init(_ kind: Kind, fileName: String, position: Int, message: String) {
        self.kind = kind
        self.fileName = fileName
        self.position = position
        self.message = message
    }

    /// One line for a person.
    public var description: String {
        let place = kind == .malformedLine ? "line \(position)" : "byte \(position)"
        return "\(fileName), \(place): \(message)"
    }
}
