import Checking
import Foundation

/// A file that is written in pieces and is there whole or not at all: under a temporary name beside its own, then renamed.
final class AtomicFile {
    /// Pieces of this size cost a call each and no memory to speak of.
    static let pieceSize = 64 << 10

    private let path: String
    private let temporaryPath: String
    private let handle: FileHandle

    /// - Throws: `CheckingError` when nothing can be written there.
    init(_ path: String) throws(CheckingError) {
        self.path = path
        temporaryPath = "\(path).\(ProcessInfo.processInfo.processIdentifier).part"
        guard FileManager.default.createFile(atPath: temporaryPath, contents: nil),
            let handle = FileHandle(forWritingAtPath: temporaryPath)
        else { throw CheckingError(.unwritableOutput, "\(path) could not be written; choose another file") }
        self.handle = handle
    }

    deinit { _ = unsafe unlink(temporaryPath) }

    /// Adds a piece.
    func write(_ text: String) throws(CheckingError) {
        do {
            try handle.write(contentsOf: Data(text.utf8))
        } catch {
            throw CheckingError(.unwritableOutput, "\(path) could not be written: \(error.localizedDescription)")
        }
    }

    /// Gives the file its name.
    func finish() throws(CheckingError) {
        try? handle.close()
        guard unsafe rename(temporaryPath, path) == 0 else {
            throw CheckingError(.unwritableOutput, "\(path) could not be written; choose another file")
        }
    }
}
