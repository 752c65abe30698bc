public import Foundation

/// Reads the records of a WARC file, versions 0.17 to 1.1, or of an ARC file: plain, or gzip with one member a record,
/// or gzip as a single member.
///
/// ```swift
/// var reader = WARCReader(data, fileName: "crawl.warc.gz")
/// while let record = reader.next() { … }
/// for diagnostic in reader.diagnostics { … }
/// ```
/// Damage costs the damaged record and no other: reading goes on at the next gzip member or version line. A record that
/// is cut off is given with ``WARCRecord/isTruncated``. The data is never copied whole, so it may be mapped into memory.
public struct WARCReader: ~Copyable {
    private var scanner: RecordScanner
    private let limits: WARCLimits

    /// Begins at the start of the file.
    ///
    /// - Parameter fileName: what the diagnostics call the file.
    public init(_ data: Data, fileName: String = "", limits: WARCLimits = WARCLimits()) {
        scanner = RecordScanner(data, fileName: fileName, limits: limits)
        self.limits = limits
    }

    /// The next record; nil at the end of the file.
    public mutating func next() -> WARCRecord? {
        guard let header = scanner.nextHeader() else { return nil }
        var block: [UInt8] = []
        let limit = limits.heldBlockSize
        let end = scanner.readBlock { piece in
            block.append(contentsOf: piece.prefix(max(0, limit - block.count)))
        }
        return WARCRecord(header, block: block, end: end)
    }

    /// What was noticed so far, in the order of the file.
    public var diagnostics: [SnapshotDiagnostic] { scanner.log.diagnostics }
}
