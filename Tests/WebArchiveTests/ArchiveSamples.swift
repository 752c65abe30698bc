import Foundation
import TestSupport
import WebArchive

/// Real archive files from the shared folder.
enum ArchiveSamples {
    static var folder: URL? { SharedFolder.url?.appending(path: "samples/warc") }

    /// The bytes of one file; empty when the folder is absent, and then no test asks.
    static func data(_ path: String) throws -> Data {
        guard let folder else { return Data() }
        return try Data(contentsOf: folder.appending(path: path))
    }

    /// All files, by their paths in the folder, in order.
    static func paths() throws -> [String] {
        guard let folder else { return [] }
        return try FileManager.default.subpathsOfDirectory(atPath: folder.path)
            .filter { path in
                let values = try folder.appending(path: path).resourceValues(forKeys: [.isRegularFileKey])
                return values.isRegularFile == true
            }.sorted()
    }
}

/// All records and notices of a file.
func records(
    _ data: Data, fileName: String = "test.warc", limits: WARCLimits = WARCLimits()
) -> (records: [WARCRecord], diagnostics: [SnapshotDiagnostic]) {
    var reader = WARCReader(data, fileName: fileName, limits: limits)
    var records: [WARCRecord] = []
    while let record = reader.next() { records.append(record) }
    return (records, reader.diagnostics)
}

/// Numbers that are the same for the same seed (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
        return value ^ value >> 31
    }
}
