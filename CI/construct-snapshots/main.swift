import Foundation
import WebArchive

// construct-snapshots MANIFEST.json OUTPUT.warc.gz: stored captures for the sample, made of files instead of a crawl.

private func complain(_ message: String) {
    FileHandle.standardError.write(Data("construct-snapshots: \(message)\n".utf8))
}

let arguments = CommandLine.arguments.dropFirst()
guard arguments.count == 2, let manifestPath = arguments.first, let outputPath = arguments.last else {
    complain("usage: construct-snapshots MANIFEST.json OUTPUT.warc.gz")
    exit(64)
}
do {
    let manifest = try SnapshotManifest(contentsOf: URL(filePath: manifestPath))
    let archive = try manifest.archive()
    do {
        // Written beside the output and renamed, so that nothing half-written is ever there.
        try archive.write(to: URL(filePath: outputPath), options: .atomic)
    } catch {
        throw SnapshotManifest.Problem(
            description: "\(outputPath) cannot be written: \(error.localizedDescription)")
    }
    print("\(outputPath): \(manifest.captures.count) constructed captures, \(archive.count) bytes")
} catch {
    complain("\(error)")
    exit(1)
}
