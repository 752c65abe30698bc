import Foundation

/// Small files that flags name: lists, header fields, logins.
enum BoundedFile {
    /// The lines of a file, a pipe or, for `-`, standard input, read to its end; nil when it cannot be opened, is no
    /// UTF-8 or has more bytes than the limit.
    static func lines(of path: String, limit: Int) -> [Substring]? {
        guard let handle = path == "-" ? FileHandle.standardInput : FileHandle(forReadingAtPath: path) else {
            return nil
        }
        var data = Data()
        // A pipe gives what it has, and more later.
        while data.count <= limit {
            guard let piece = try? handle.read(upToCount: limit + 1 - data.count) ?? Data() else { return nil }
            if piece.isEmpty { break }
            data += piece
        }
        guard data.count <= limit, let text = String(validating: data, as: UTF8.self) else { return nil }
        return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    }
}
