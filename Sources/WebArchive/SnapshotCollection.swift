public import Foundation
public import Web

/// The captures of any number of WARC files, found by URL and read one at a time.
///
/// ```swift
/// var snapshots = SnapshotCollection()
/// let notices = snapshots.add(data, fileName: "crawl.warc.gz")
/// for entry in snapshots.captures(of: url) {
///     let capture = try snapshots.capture(at: entry, bodyLimit: 1 << 20)
/// }
/// ```
/// Adding a file reads it once from end to end; finding a URL is a binary search in each file. The collection keeps
/// hold of the data, so a large file is best mapped into memory.
public struct SnapshotCollection: Sendable {
    struct File: Sendable {
        let name: String
        let data: Data
        let index: CaptureIndex
    }

    private(set) var archives: [File] = []
    private var indexes: [File] = []
    let limits: WARCLimits

    /// Creates an empty collection.
    public init(limits: WARCLimits = WARCLimits()) {
        self.limits = limits
    }

    /// Adds a WARC file, plain or gzip, and indexes it.
    ///
    /// - Parameter fileName: the name without folders; entries and captures carry it.
    /// - Returns: what was wrong with the file; whatever could be read of it is in the collection all the same.
    public mutating func add(_ data: Data, fileName: String) -> [SnapshotDiagnostic] {
        var diagnostics: [SnapshotDiagnostic] = []
        let index = CaptureIndex(indexing: data, fileName: fileName, limits: limits, diagnostics: &diagnostics)
        archives.append(File(name: fileName, data: data, index: index))
        return diagnostics
    }

    /// Adds an index that someone else made. Its lines find captures in files that were added, or say at least that
    /// there was a capture; a capture that an added file has too is listed once.
    public mutating func add(cdxj data: Data, fileName: String) -> [SnapshotDiagnostic] {
        let (lines, diagnostics) = CDXJ.lines(of: data, fileName: fileName)
        indexes.append(File(name: fileName, data: Data(), index: CaptureIndex(lines)))
        return diagnostics
    }

    /// Adds everything that another collection has, behind what is here.
    ///
    /// So many files can be indexed at the same time, one collection each, and joined in an order that does not depend
    /// on which was finished first.
    public mutating func add(_ other: SnapshotCollection) {
        archives += other.archives
        indexes += other.indexes
    }

    /// The archive files in the order in which they were added.
    public var files: [(name: String, captureCount: Int)] {
        archives.map { ($0.name, $0.index.count) }
    }

    /// The index of everything that was added as one CDXJ file, sorted by bytes.
    public var cdxj: [UInt8] {
        guard archives.count != 1 else { return archives[0].index.cdxj }
        let lines = archives.flatMap { $0.index.cdxj.split(separator: .lineFeed) }
        return Array(lines.sorted { $0.lexicographicallyPrecedes($1) }.map { Array($0) + [.lineFeed] }.joined())
    }

    /// All captures of a URL in the order of their time; those of one second in the order of file and place.
    ///
    /// Looked up by its SURT key: `http` and `https`, with and without `www`, letter case and a trailing slash make no
    /// difference. Each entry says which URL it has.
    public func captures(of url: WebURL) -> [CaptureEntry] {
        let keys = SURT.lookupKeys(url)
        var found: [CaptureEntry] = []
        for (number, file) in archives.enumerated() {
            for line in file.index.lines(under: keys[0]) {
                guard let date = line.date else { continue }
                found.append(CaptureEntry(line, date: date, fileName: file.name, fileNumber: number))
            }
        }
        for file in indexes {
            for line in keys.flatMap({ file.index.lines(under: $0) }) {
                guard let date = line.date else { continue }
                let name = SnapshotCollection.lastComponent(line.fileName ?? file.name)
                let isKnown = found.contains {
                    $0.fileName == name && $0.offset == line.offset && $0.memberOffset == line.memberOffset
                }
                if isKnown { continue }
                let number = archives.firstIndex { $0.name == name }
                found.append(CaptureEntry(line, date: date, fileName: name, fileNumber: number))
            }
        }
        // A stable order: `sorted` keeps equal ones as they stand, and they stand by file and place.
        return found.enumerated().sorted { left, right in
            (left.element.date, left.element.fileNumber ?? Int.max, left.element.offset, left.element.memberOffset)
                < (
                    right.element.date, right.element.fileNumber ?? Int.max, right.element.offset,
                    right.element.memberOffset
                )
        }.map(\.element)
    }

    private static func lastComponent(_ path: String) -> String {
        path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[path.utf8.index(after: $0)...]) } ?? path
    }
}
