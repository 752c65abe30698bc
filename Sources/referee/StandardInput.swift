import Checking
import Foundation

/// Reads all of standard input.
enum StandardInput {
    /// - Throws: `CheckingError` when it cannot be read.
    static func bytes() throws(CheckingError) -> [UInt8] {
        do {
            return Array(try FileHandle.standardInput.readToEnd() ?? Data())
        } catch {
            throw CheckingError(
                .unreadableArticle, "standard input could not be read: \(error.localizedDescription)")
        }
    }
}
