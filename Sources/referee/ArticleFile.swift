import Checking
import Foundation

/// Reads an article from disk.
enum ArticleFile {
    /// The bytes of a file. A file beyond the reader's limit is mapped, not read; the reader refuses it.
    ///
    /// - Throws: `CheckingError` when it does not exist or cannot be opened.
    static func bytes(at path: String) throws(CheckingError) -> [UInt8] {
        var isFolder: ObjCBool = false
        guard unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw CheckingError(.noSuchInput, "\(path): there is no such file")
        }
        guard !isFolder.boolValue else {
            throw CheckingError(.noSuchInput, "\(path) is a folder; name the article's file")
        }
        do {
            return Array(try Data(contentsOf: URL(filePath: path), options: .mappedIfSafe))
        } catch {
            throw CheckingError(.unreadableArticle, "\(path) could not be opened: \(error.localizedDescription)")
        }
    }
}
