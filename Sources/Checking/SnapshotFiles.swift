import Foundation
public import Reporting
public import Verification
public import WebArchive

/// Stored snapshots as a user names them: files, or folders that are searched for WARC files.
public struct SnapshotFiles: Sendable {
    /// The captures of all files.
    public let collection: SnapshotCollection
    /// The files by name, with their number of captures, in the order of their paths.
    public let files: [RunFacts.SnapshotFile]
    /// What could not be read, each a finding of the report.
    public let findings: [Finding]

    /// The endings by which a WARC file is known in a folder.
    static let endings = [".warc", ".warc.gz"]

    /// Opens and indexes the files. They are mapped into memory, not read; a damaged file gives what stands before
    /// the damage and a finding.
    ///
    /// - Throws: ``CheckingError`` when a named file or folder does not exist or cannot be opened.
    public init(paths: [String]) throws(CheckingError) {
        var collection = SnapshotCollection()
        var findings: [Finding] = []
        for path in paths {
            let (paths, isFolder) = try SnapshotFiles.warcFiles(at: path)
            if paths.isEmpty {
                findings.append(
                    Finding(
                        .archiveUnreadable,
                        "The folder \(URL(filePath: path).lastPathComponent) holds no WARC file (.warc, .warc.gz)."))
            }
            for file in paths {
                let data: Data
                do {
                    data = try Data(contentsOf: URL(filePath: file), options: .alwaysMapped)
                } catch {
                    throw CheckingError(
                        .unreadableSnapshots,
                        "the snapshot file \(file) could not be opened: \(error.localizedDescription)")
                }
                let name = URL(filePath: file).lastPathComponent
                let diagnostics = collection.add(data, fileName: name)
                // A file that was named by hand and is no archive is a slip of the hand; in a folder it is a finding.
                if !isFolder, diagnostics.contains(where: { $0.kind == .notAnArchive }) {
                    throw CheckingError(.unreadableSnapshots, "\(file) is not a WARC file")
                }
                for diagnostic in diagnostics {
                    findings.append(Finding(.archiveUnreadable, "\(name): \(diagnostic.message)"))
                }
            }
        }
        self.collection = collection
        files = collection.files.map { RunFacts.SnapshotFile(name: $0.name, captureCount: $0.captureCount) }
        self.findings = findings
    }

    /// The file itself, or every WARC file below the folder, in the order of their paths.
    private static func warcFiles(
        at path: String
    ) throws(CheckingError) -> (paths: [String], isFolder: Bool) {
        var isFolder: ObjCBool = false
        guard unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw CheckingError(.noSuchInput, "there is no snapshot file or folder \(path)")
        }
        guard isFolder.boolValue else { return ([path], false) }
        let names = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
        let paths = names.filter { name in endings.contains { name.lowercased().hasSuffix($0) } }
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
            .map { path + "/" + $0 }
        return (paths, true)
    }
}
