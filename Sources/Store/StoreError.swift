import GRDB

/// Why the history of checks cannot be read or written.
///
/// A check that found a dead link is no error; neither is a link that the history does not know.
public struct StoreError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The kinds of failure.
    public enum Code: String, Hashable, Sendable {
        /// The file is a history, or was one, and its contents are damaged.
        case damaged
        /// The file is something else: no database, or another program's.
        case foreign
        /// A newer version of the tool wrote the file.
        case newer
        /// Another process kept the file locked for longer than ``LinkStore/longestWait``.
        case busy
        /// The file cannot be created, opened or written: permissions, a full disk, a missing folder.
        case inaccessible
        /// A call that makes no sense, such as a check of a run that was never begun.
        case misuse
    }

    /// The kind.
    public let code: Code
    /// Which file, what is wrong with it, and what to do.
    public let description: String

    /// Creates an error.
    public init(_ code: Code, _ description: String) {
        self.code = code
        self.description = description
    }
}

extension StoreError {
    /// What to do about a file that is of no use.
    static let otherFile = "Delete it or move it away, or name another file for the history."

    /// What SQLite reports, as an error that names the file.
    init(_ error: any Error, file: String) {
        if let known = error as? StoreError {
            self = known
            return
        }
        guard let reported = error as? DatabaseError else {
            self.init(.inaccessible, "The history of checks \(file) cannot be used: \(error).")
            return
        }
        let cause = reported.message ?? "SQLite error \(reported.resultCode.rawValue)"
        switch reported.resultCode {
        case .SQLITE_NOTADB:
            self.init(.foreign, "\(file) is no history of checks, nor any SQLite database. \(Self.otherFile)")
        case .SQLITE_CORRUPT, .SQLITE_ERROR, .SQLITE_FORMAT, .SQLITE_MISMATCH:
            self.init(.damaged, "The history of checks \(file) is damaged (\(cause)). \(Self.otherFile)")
        case .SQLITE_BUSY, .SQLITE_LOCKED:
            self.init(
                .busy,
                "The history of checks \(file) is in use by another process. Wait until that run has ended, or name "
                    + "another file for the history.")
        case .SQLITE_CONSTRAINT, .SQLITE_MISUSE, .SQLITE_RANGE:
            self.init(.misuse, "The history of checks \(file) refuses a record: \(cause).")
        default:
            self.init(
                .inaccessible,
                "The history of checks \(file) cannot be read or written (\(cause)). Check its permissions and the "
                    + "space on the disk, or name another file for the history.")
        }
    }
}
