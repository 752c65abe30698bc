import Foundation
import Web

/// The captures of one archive file as CDXJ lines, sorted by their bytes.
///
/// The lines stand in one array, one after another; a row says where. That is a few hundred bytes a capture and no
/// object each, so that hundreds of thousands fit and are made fast.
struct CaptureIndex: Sendable {
    private struct Row {
        let start: Int
        let end: Int
        let keyLength: Int
    }

    /// The place of a record under a hash of its identifier or of its payload digest. Equal hashes are told apart by
    /// reading the record.
    struct Reference: Sendable {
        let hash: UInt64
        let offset: Int
        let memberOffset: Int
    }

    /// How much of a block is looked at for status and media type: nearly every header is shorter.
    private static let headSize = 16 << 10

    private var lines: [UInt8] = []
    private var rows: [Row] = []
    /// Records other than revisits by their identifier, in the order of hash and place.
    private(set) var recordIDs: [Reference] = []
    /// Records other than revisits by their payload digest, in the order of hash and place.
    private(set) var digests: [Reference] = []

    /// How many captures there are.
    var count: Int { rows.count }

    /// Indexes every response, resource and revisit of an http or https URL in a WARC file.
    init(indexing data: Data, fileName: String, limits: WARCLimits, diagnostics: inout [SnapshotDiagnostic]) {
        var scanner = RecordScanner(data, fileName: fileName, limits: limits)
        var head: [UInt8] = []
        var undatedCount = 0
        while let header = scanner.nextHeader() {
            guard let type = header.fields.value(of: "WARC-Type") else { continue }
            let isRevisit = type.equalsIgnoringCase("revisit")
            let isResource = type.equalsIgnoringCase("resource")
            guard isRevisit || isResource || type.equalsIgnoringCase("response"),
                let url = header.fields.uri(of: "WARC-Target-URI"), CaptureIndex.isWeb(url)
            else { continue }
            guard let date = header.fields.value(of: "WARC-Date").flatMap({ WARCDate.date($0) }),
                let timestamp = WARCDate.timestamp(date)
            else {
                undatedCount += 1
                continue
            }
            head.removeAll(keepingCapacity: true)
            var isWhole = false
            let block = scanner.readBlock { piece in
                guard !isWhole else { return }
                head.append(contentsOf: piece.prefix(CaptureIndex.headSize - head.count))
                isWhole = head.count >= CaptureIndex.headSize
            }
            let response = isResource ? nil : CaptureIndex.response(head)
            let mediaType =
                isRevisit
                ? Array(CaptureEntry.revisitMediaType.utf8)[...]
                : CaptureIndex.mediaType(
                    isResource || response == nil
                        ? header.fields.value(of: "Content-Type") : response?.fields.value(of: "Content-Type"))
            let digest = header.fields.value(of: "WARC-Payload-Digest")
            add(
                key: SURT.archiveKey(url), timestamp: timestamp, url: url, mediaType: mediaType,
                status: isResource ? 200 : response?.status, digest: digest, header: header, length: block.length,
                fileName: fileName)
            if !isRevisit {
                let place = (header.offset, header.memberOffset)
                if let identifier = header.fields.uri(of: "WARC-Record-ID") {
                    recordIDs.append(
                        Reference(
                            hash: CaptureIndex.hash(identifier), offset: place.0, memberOffset: place.1))
                }
                if let digest = digest.flatMap({ RecordDigest($0) }) {
                    digests.append(
                        Reference(hash: CaptureIndex.hash(digest), offset: place.0, memberOffset: place.1))
                }
            }
        }
        sort()
        diagnostics += scanner.log.diagnostics
        if undatedCount > 0 {
            diagnostics.append(
                SnapshotDiagnostic(
                    .damaged, fileName: fileName, position: 0,
                    message: "\(undatedCount) captures have no date that can be read; they were left out"))
        }
    }

    /// Takes the lines of an index file as they are.
    init(_ entries: [CDXJLine]) {
        for entry in entries {
            let start = lines.count
            lines += entry.bytes
            rows.append(Row(start: start, end: lines.count, keyLength: entry.key.utf8.count))
        }
        sort()
    }

    /// All lines, each with a line feed, in their order.
    var cdxj: [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(lines.count + rows.count)
        for row in rows {
            result += lines[row.start..<row.end]
            result.append(.lineFeed)
        }
        return result
    }

    /// The lines with this key.
    func lines(under key: [UInt8]) -> [CDXJLine] {
        var lower = 0
        var upper = rows.count
        while lower < upper {
            let middle = lower + (upper - lower) / 2
            let row = rows[middle]
            if lines[row.start..<(row.start + row.keyLength)].lexicographicallyPrecedes(key) {
                lower = middle + 1
            } else {
                upper = middle
            }
        }
        var found: [CDXJLine] = []
        while lower < rows.count {
            let row = rows[lower]
            guard lines[row.start..<(row.start + row.keyLength)].elementsEqual(key) else { break }
            if let line = try? CDXJLine(parsing: lines[row.start..<row.end]) { found.append(line) }
            lower += 1
        }
        return found
    }

    /// The references under a hash, in the order of their place.
    static func references(_ hash: UInt64, in list: [Reference]) -> ArraySlice<Reference> {
        var lower = 0
        var upper = list.count
        while lower < upper {
            let middle = lower + (upper - lower) / 2
            if list[middle].hash < hash { lower = middle + 1 } else { upper = middle }
        }
        return list[lower...].prefix { $0.hash == hash }
    }

    /// FNV-1a: the same for the same bytes in every run, unlike the standard library's hashes.
    static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return hash
    }

    static func hash(_ digest: RecordDigest) -> UInt64 { hash(digest.value) }

    static func isWeb(_ url: ArraySlice<UInt8>) -> Bool {
        url.prefix(7).equalsIgnoringCase("http://") || url.prefix(8).equalsIgnoringCase("https://")
    }

    private mutating func add(
        key: [UInt8], timestamp: String, url: ArraySlice<UInt8>, mediaType: ArraySlice<UInt8>?, status: Int?,
        digest: ArraySlice<UInt8>?, header: RecordScanner.Header, length: Int, fileName: String
    ) {
        let start = lines.count
        CDXJLine.append(
            to: &lines, key: key[...], timestamp: timestamp, url: CaptureIndex.repaired(url),
            mediaType: mediaType.map(CaptureIndex.repaired), status: status, digest: digest.map(CaptureIndex.repaired),
            fileName: fileName, offset: header.offset, length: length, memberOffset: header.memberOffset)
        rows.append(Row(start: start, end: lines.count, keyLength: key.count))
    }

    private mutating func sort() {
        let lines = self.lines
        rows.sort { left, right in
            let leftLine = lines[left.start..<left.end]
            let rightLine = lines[right.start..<right.end]
            // Two lines are equal only when a file repeats itself; their places in the array then decide.
            if leftLine.lexicographicallyPrecedes(rightLine) { return true }
            return left.start < right.start && leftLine.elementsEqual(rightLine)
        }
        let byPlace: (Reference, Reference) -> Bool = { left, right in
            (left.hash, left.offset, left.memberOffset) < (right.hash, right.offset, right.memberOffset)
        }
        recordIDs.sort(by: byPlace)
        digests.sort(by: byPlace)
    }

    private static func response(_ head: [UInt8]) -> ResponseHead? {
        guard ResponseHead.status(head.prefix { $0 != .lineFeed }) != nil else { return nil }
        return ResponseHead(Array(head[..<(ResponseHead.bodyStart(in: head, from: 0) ?? head.count)]))
    }

    /// Type and subtype in lower case, without parameters.
    private static func mediaType(_ value: ArraySlice<UInt8>?) -> ArraySlice<UInt8>? {
        guard let value else { return nil }
        let essence = value.prefix { $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: ",") }.trimmed.map(\.lowercased)
        return essence.isEmpty ? nil : essence[...]
    }

    /// CDXJ is UTF-8; a header need not be.
    private static func repaired(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        bytes.allSatisfy { $0 < 0x80 } ? bytes : Array(bytes.text.utf8)[...]
    }
}
