import Foundation

/// Finds one record after another in a WARC or ARC file, plain or gzip, and goes on behind what is damaged.
///
/// The header is read by ``nextHeader()``, the block by ``readBlock(_:)``; a block that nobody reads is passed over.
struct RecordScanner: ~Copyable {
    /// A record whose block has not been read yet.
    struct Header {
        /// `WARC/1.0`; `ARC/1` for a record of an ARC file, whose fields are given WARC's names.
        let version: String
        let fields: FieldBlock
        /// The length of the block, as the record says.
        let blockLength: Int
        /// Where the record begins: in the file, or the gzip member that it lies in.
        let offset: Int
        /// Where it begins among the decompressed bytes of that member; 0 for the first record and for a plain file.
        let memberOffset: Int
    }

    /// What became of a block.
    struct Block {
        /// How many bytes of it there were.
        let available: Int
        /// Whether it has fewer bytes than the record says.
        let isTruncated: Bool
        /// The length of the record in the file with all that ends it, or of the gzip member as far as it was read.
        let length: Int
    }

    private let limits: WARCLimits
    private var stream: ArchiveStream
    private(set) var log: DiagnosticLog
    private var pending: Header?
    private var isARC = false
    private var isStarted = false
    private var hasFoundRecord = false
    private var hasWarnedOfSharedMember = false
    private var recordCountInMember = 0
    private var recoveryAttempts = 0
    private var isInBrokenARC = false

    /// Begins at the start of the file.
    init(_ data: Data, fileName: String, limits: WARCLimits) {
        stream = ArchiveStream(FileBytes(data: data), limits: limits)
        self.limits = limits
        log = DiagnosticLog(fileName: fileName, limit: limits.diagnostics)
    }

    /// Goes to a record whose place is known; false when there cannot be one.
    mutating func seek(offset: Int, memberOffset: Int) -> Bool {
        pending = nil
        guard offset >= 0, memberOffset >= 0, offset < stream.file.count else { return false }
        stream.openMember(at: 0)
        isARC = stream.starts(with: "filedesc:")
        guard stream.canOpenMember(at: offset) else { return false }
        stream.openMember(at: offset)
        isStarted = true
        recordCountInMember = 0
        return memberOffset == 0 || stream.skip(memberOffset) == memberOffset
    }

    /// The next record that has a header; nil at the end of the file.
    mutating func nextHeader() -> Header? {
        if pending != nil { _ = readBlock(nil) }
        if !isStarted {
            isStarted = true
            guard start() else { return nil }
        }
        while true {
            _ = stream.skipLineBreaks()
            if stream.ensure(1) == 0 {
                guard goToNextMember() else {
                    noteEmptyFile()
                    return nil
                }
                continue
            }
            let place = self.place
            if stream.startsWithVersion() {
                if let header = readWARCHeader(at: place) { return accept(header) }
            } else if isARC {
                // A record begins with any line that has the fields of one, so the next line is tried.
                if let header = readARCHeader(at: place) { return accept(header) }
                continue
            } else {
                log.note(.damaged, at: place.offset, "no record begins here; looked for the next one")
            }
            // A header that breaks off where the next one begins leaves nothing to look for.
            if !stream.startsWithVersion() { _ = stream.skipToVersionLine() }
        }
    }

    /// Reads the block of the record that ``nextHeader()`` gave, in pieces, and what ends the record.
    mutating func readBlock(_ consume: ((ArraySlice<UInt8>) -> Void)?) -> Block {
        guard let header = pending else { return Block(available: 0, isTruncated: true, length: 0) }
        pending = nil
        let blockStart = stream.memberPosition
        var available: Int
        if let consume {
            available = stream.read(header.blockLength, consume)
        } else {
            available = stream.skip(header.blockLength)
        }
        // Some writers begin a new gzip member in the middle of a record.
        while available < header.blockLength, continueInNextMember(header) {
            let left = header.blockLength - available
            available += stream.read(left) { consume?($0) }
        }
        var isTruncated = available < header.blockLength
        let endsWithRecord = endRecord()
        if !stream.isCompressed, isTruncated || !endsWithRecord, !isARC,
            let next = nextRecordStart(in: blockStart..<(blockStart + available))
        {
            // The length reaches into the next record: that record is more credible than the length.
            log.note(
                .damaged, at: header.offset,
                "the record says \(header.blockLength) bytes but the next one begins after \(next - blockStart)")
            stream.openMember(at: next)
            available = next - blockStart
            isTruncated = true
        } else if isTruncated {
            let clause = damageClause
            log.note(
                .truncated, at: header.offset,
                "the record ends after \(available) of \(header.blockLength) bytes\(clause)")
        } else if !endsWithRecord {
            log.note(.damaged, at: header.offset, "the record is followed by bytes that its length does not cover")
        }
        let end = stream.isCompressed ? stream.inputPosition : stream.memberPosition
        return Block(available: available, isTruncated: isTruncated, length: max(0, end - header.offset))
    }

    /// Whether the rest of a record may stand in the next gzip member: that follows at once and begins no record.
    private mutating func continueInNextMember(_ header: Header) -> Bool {
        guard stream.isCompressed, !isARC, stream.memberEnd == .complete,
            stream.canOpenMember(at: stream.inputPosition)
        else {
            return false
        }
        stream.openMember(at: stream.inputPosition)
        recordCountInMember = 0
        guard !stream.startsWithVersion(), stream.ensure(1) > 0 else { return false }
        log.note(.unusual, at: header.offset, "the record is spread over several gzip members")
        return true
    }

    // MARK: - Members

    private var place: (offset: Int, memberOffset: Int) {
        stream.isCompressed ? (stream.memberStart, stream.memberPosition) : (stream.memberPosition, 0)
    }

    private var damageClause: String {
        if case .damaged(let how) = stream.memberEnd { " (its gzip member is damaged: \(how))" } else { "" }
    }

    private mutating func start() -> Bool {
        guard stream.file.count > 0 else {
            log.note(.notAnArchive, at: 0, "the file is empty")
            return false
        }
        for (mark, name) in RecordScanner.otherFormats where stream.file.holds(mark, at: 0) {
            log.note(.notAnArchive, at: 0, "this is \(name), not a WARC file; unpack it first")
            return false
        }
        stream.openMember(at: 0)
        isARC = stream.starts(with: "filedesc:")
        return true
    }

    /// What people hand in by mistake, by the first bytes.
    private static let otherFormats = [
        ("PK\u{3}\u{4}", "a zip package such as WACZ"), ("\u{4}\"M\u{18}", "an LZ4 frame"),
    ]

    private mutating func noteEmptyFile() {
        guard !hasFoundRecord else { return }
        hasFoundRecord = true
        log.note(.notAnArchive, at: 0, "no record was found in the file")
    }

    /// Leaves a member that is used up and opens the next one that holds records.
    private mutating func goToNextMember() -> Bool {
        guard stream.isCompressed else { return false }
        recordCountInMember = 0
        var offset = stream.inputPosition
        var isRecovering = true
        switch stream.memberEnd {
        case .open, .complete:
            isRecovering = false
        case .truncated:
            log.note(.truncated, at: stream.memberStart, "the file ends inside a gzip member")
            // Bytes may be missing in the middle of the file: then the decompressor ran on over later members.
            offset = stream.memberStart + RecordScanner.smallestMember
        case .damaged(let how):
            log.note(.damaged, at: stream.memberStart, "the gzip member is damaged (\(how)); looked for the next one")
            offset = stream.memberStart + RecordScanner.smallestMember
        case .excessive:
            log.note(.limit, at: stream.memberStart, "the gzip member holds more than the limits allow; left it")
        }
        while offset < stream.file.count {
            if !isRecovering {
                if stream.canOpenMember(at: offset) {
                    stream.openMember(at: offset)
                    return true
                }
                if isPadding(from: offset) { return false }
                log.note(.damaged, at: offset, "no gzip member begins here; looked for the next one")
                isRecovering = true
            }
            guard let candidate = stream.file.firstOffset(of: [0x1F, 0x8B, 8], in: offset..<stream.file.count) else {
                return false
            }
            guard recoveryAttempts < limits.recoveryAttempts else {
                log.note(.limit, at: candidate, "too many damaged places; the rest of the file was left")
                return false
            }
            recoveryAttempts += 1
            if stream.canOpenMember(at: candidate) {
                stream.openMember(at: candidate, isProbing: true)
                if stream.startsWithVersion() || (isARC && stream.ensure(1) > 0) { return true }
            }
            offset = candidate + 1
        }
        return false
    }

    /// A gzip header has ten bytes, so the next member cannot begin earlier.
    private static let smallestMember = 10

    /// Some writers fill the last disk block with zeros.
    private func isPadding(from offset: Int) -> Bool {
        stream.file.count - offset < 1 << 16
            && (offset..<stream.file.count).allSatisfy { stream.file.byte(at: $0) == 0 }
    }

    // MARK: - Records

    private mutating func accept(_ header: Header) -> Header {
        hasFoundRecord = true
        recordCountInMember += 1
        if stream.isCompressed, recordCountInMember == 2, !hasWarnedOfSharedMember {
            hasWarnedOfSharedMember = true
            log.note(
                .unusual, at: header.offset,
                "several records share one gzip member: reading one of them means decompressing all before it")
        }
        pending = header
        return header
    }

    /// Passes over the line breaks behind a block; whether a record, or the end, comes next.
    private mutating func endRecord() -> Bool {
        _ = stream.skipLineBreaks()
        if isARC || stream.ensure(1) == 0 { return true }
        return stream.startsWithVersion()
    }

    private mutating func readWARCHeader(at place: (offset: Int, memberOffset: Int)) -> Header? {
        var version: [UInt8] = []
        guard stream.readLine(into: &version, limit: 64) else {
            noteBrokenHeader(at: place.offset)
            return nil
        }
        var lines: [UInt8] = []
        while true {
            // A second version line: the rest of this header is lost, and the next record begins.
            if stream.startsWithVersion() { break }
            let start = lines.count
            guard stream.readLine(into: &lines, limit: limits.headerSize) else { break }
            if lines[start...].trimmed.isEmpty {
                return header(version[...].trimmed.text, FieldBlock(lines), at: place)
            }
        }
        noteBrokenHeader(at: place.offset)
        return nil
    }

    private mutating func noteBrokenHeader(at offset: Int) {
        log.note(.damaged, at: offset, "the record's header has no end; looked for the next record")
    }

    private mutating func header(
        _ version: String, _ fields: FieldBlock, at place: (offset: Int, memberOffset: Int)
    ) -> Header? {
        guard let length = fields.value(of: "Content-Length")?.decimalValue else {
            log.note(.damaged, at: place.offset, "the record does not say how long it is; looked for the next one")
            return nil
        }
        return Header(
            version: version, fields: fields, blockLength: length, offset: place.offset,
            memberOffset: place.memberOffset)
    }

    /// Where, strictly inside a range of a plain file, a record begins beyond doubt: behind an empty line, with a
    /// version line and a type among the lines that follow.
    private func nextRecordStart(in range: Range<Int>) -> Int? {
        var offset = range.lowerBound
        while let found = stream.file.firstOffset(of: Array("\n\r\nWARC/".utf8), in: offset..<range.upperBound + 5) {
            let start = found + 3
            offset = start
            var lines: [UInt8] = []
            stream.file.append(start..<(start + RecordScanner.credibleHeaderSize), to: &lines)
            guard let lineEnd = lines.firstIndex(of: .lineFeed), lineEnd <= 16 else { continue }
            let fields = FieldBlock(Array(lines[(lineEnd + 1)...]))
            if fields.value(of: "WARC-Type") != nil { return start }
        }
        return nil
    }

    /// Every line of a damaged stretch is tried; one notice is enough.
    private mutating func noteBrokenARC(at offset: Int) {
        if !isInBrokenARC { log.note(.damaged, at: offset, "no ARC record begins here; looked for the next one") }
        isInBrokenARC = true
    }

    private static let credibleHeaderSize = 4 << 10

    /// A record of an ARC file: one line `URL IP-address date type length`, or ten fields in version 2; the URL may
    /// hold blanks.
    private mutating func readARCHeader(at place: (offset: Int, memberOffset: Int)) -> Header? {
        var line: [UInt8] = []
        guard stream.readLine(into: &line, limit: limits.headerSize) else {
            noteBrokenHeader(at: place.offset)
            return nil
        }
        var parts = line[...].trimmed.split(separator: 0x20, omittingEmptySubsequences: false)
        let isDescription = line.starts(with: "filedesc:".utf8)
        guard parts.count >= 5, let length = parts.removeLast().decimalValue else {
            noteBrokenARC(at: place.offset)
            return nil
        }
        // Version 2 has result code, checksum, location, offset and file name between type and length.
        if parts.count >= 9, WARCDate.date(parts[parts.count - 2]) == nil,
            WARCDate.date(parts[parts.count - 7]) != nil
        {
            parts.removeLast(5)
        }
        let type = parts[parts.count - 1]
        guard let date = WARCDate.date(parts[parts.count - 2]).flatMap(WARCDate.text) else {
            noteBrokenARC(at: place.offset)
            return nil
        }
        isInBrokenARC = false
        let url = parts[..<(parts.count - 3)].joined(separator: [0x20])
        let kind = isDescription ? "warcinfo" : "response"
        let media = isDescription ? type.text : "application/http; msgtype=response"
        let fields =
            "WARC-Type: \(kind)\r\nWARC-Date: \(date)\r\nContent-Type: \(media)\r\nContent-Length: \(length)\r\n"
            + "WARC-Target-URI: \(Array(url)[...].text)\r\n"
        return Header(
            version: "ARC/1", fields: FieldBlock(Array(fields.utf8)), blockLength: length, offset: place.offset,
            memberOffset: place.memberOffset)
    }
}
