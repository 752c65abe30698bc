import Checking
import Foundation

/// A file that is written in pieces and is there whole or not at all: under a temporary name beside its own, then renamed.
///
/// A link is followed, and a file that was there keeps its mode and, as far as that may be set, its owner. What is no
/// regular file, such as a pipe or `/dev/null`, is written through: nothing can take its place.
final class AtomicFile {
    /// Pieces of this size cost a call each and no memory to speak of.
    static let pieceSize = 64 << 10

    private let path: String
    /// What is renamed at the end; nil where the file is written through.
    private let temporaryPath: String?
    private let handle: FileHandle

    /// - Throws: `CheckingError` when nothing can be written there.
    init(_ path: String) throws(CheckingError) {
        self.path = URL(filePath: path).resolvingSymlinksInPath().path
        let known = try? FileManager.default.attributesOfItem(atPath: self.path)
        switch known?[.type] as? FileAttributeType {
        case nil, .typeRegular?:
            let temporary = "\(self.path).\(ProcessInfo.processInfo.processIdentifier).part"
            temporaryPath = temporary
            let kept = known?.filter { $0.key == .posixPermissions }
            guard FileManager.default.createFile(atPath: temporary, contents: nil, attributes: kept),
                let handle = FileHandle(forWritingAtPath: temporary)
            else { throw AtomicFile.failure(path) }
            self.handle = handle
            // Root alone may give a file to somebody else; for others it stays theirs.
            if let owner = known?[.ownerAccountID], let group = known?[.groupOwnerAccountID] {
                try? FileManager.default.setAttributes(
                    [.ownerAccountID: owner, .groupOwnerAccountID: group], ofItemAtPath: temporary)
            }
        case .typeDirectory?:
            throw CheckingError(.unwritableOutput, "\(path) is a folder; name a file in it")
        default:
            temporaryPath = nil
            guard let handle = FileHandle(forWritingAtPath: self.path) else { throw AtomicFile.failure(path) }
            self.handle = handle
        }
    }

    deinit {
        if let temporaryPath { _ = unsafe unlink(temporaryPath) }
    }

    private static func failure(_ path: String) -> CheckingError {
        CheckingError(.unwritableOutput, "\(path) could not be written; choose another file")
    }

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
        guard let temporaryPath else { return }
        guard unsafe rename(temporaryPath, path) == 0 else { throw AtomicFile.failure(path) }
    }
}
