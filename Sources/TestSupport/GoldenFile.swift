public import Foundation

/// A file that holds what something printed when it was looked at and found right.
public enum GoldenFile {
    /// Compares a text with a file, byte for byte, and says how they differ; nil when they do not.
    ///
    /// `REFEREE_RECORD_GOLDEN=1` writes the file anew first; look at the difference before you commit it.
    public static func difference(of text: String, from file: URL) throws -> String? {
        if ProcessInfo.processInfo.environment["REFEREE_RECORD_GOLDEN"] == "1" {
            try Data(text.utf8).write(to: file, options: .atomic)
        }
        guard let recorded = try? Data(contentsOf: file) else {
            return "\(file.path) is missing; record it with REFEREE_RECORD_GOLDEN=1"
        }
        guard recorded != Data(text.utf8) else { return nil }
        let old = String(decoding: recorded, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        let new = text.split(separator: "\n", omittingEmptySubsequences: false)
        let line =
            zip(old, new).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(old.count, new.count)
        return "\(file.lastPathComponent) differs at line \(line + 1)"
    }
}
