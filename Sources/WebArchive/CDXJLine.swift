public import Foundation

/// One line of a CDXJ index: where in which file a capture lies.
///
/// Numbers are written as strings, as every tool does; both strings and numbers are read.
public struct CDXJLine: Hashable, Sendable {
    /// The key that the index is sorted by.
    public let key: String
    /// When the capture was made, `20120118050102`, or 17 digits with milliseconds.
    public let timestamp: String
    /// The URL that was captured.
    public let url: String
    /// The media type; `warc/revisit` for a capture whose content another record has; nil when it is not known.
    public let mediaType: String?
    /// The HTTP status; nil when it is not known.
    public let status: Int?
    /// The payload digest as the record names it.
    public let digest: String?
    /// The name of the archive file.
    public let fileName: String?
    /// The offset of the record, or of its gzip member.
    public let offset: Int?
    /// The length of the record, or of its gzip member.
    public let length: Int?
    /// Where the record begins among the decompressed bytes of its member. A field of our own, `memberOffset`, written
    /// only when it is not 0.
    public let memberOffset: Int

    /// Creates a line.
    public init(
        key: String, timestamp: String, url: String, mediaType: String? = nil, status: Int? = nil,
        digest: String? = nil, fileName: String? = nil, offset: Int? = nil, length: Int? = nil, memberOffset: Int = 0
    ) {
        self.key = key
        self.timestamp = timestamp
        self.url = url
        self.mediaType = mediaType
        self.status = status
        self.digest = digest
        self.fileName = fileName
        self.offset = offset
        self.length = length
        self.memberOffset = memberOffset
    }

    /// The instant that ``timestamp`` names.
    public var date: Date? { WARCDate.date(timestamp.utf8) }

    /// Why a line says nothing usable.
    package struct Malformed: Error {
        package let reason: String
    }

    /// Reads a line: key, timestamp and a JSON object. The key may hold blanks, because some URLs do.
    package init(parsing line: ArraySlice<UInt8>) throws(Malformed) {
        guard let (key, timestamp, object) = CDXJLine.split(line) else {
            throw Malformed(reason: "it is not a key, a timestamp and a JSON object")
        }
        guard !key.isEmpty else { throw Malformed(reason: "it has no key") }
        guard WARCDate.date(timestamp) != nil else {
            throw Malformed(reason: "“\(timestamp.prefix(32).text)” is no timestamp")
        }
        guard let members = FlatJSON(object) else { throw Malformed(reason: "its JSON object cannot be read") }
        guard let url = members["url"], !url.isEmpty else { throw Malformed(reason: "it names no URL") }
        func number(_ name: String) throws(Malformed) -> Int? {
            guard let text = members[name], text != "-", !text.isEmpty else { return nil }
            guard let value = Array(text.utf8)[...].decimalValue else {
                throw Malformed(reason: "its \(name) is no number")
            }
            return value
        }
        self.init(
            key: key.text, timestamp: timestamp.text, url: url, mediaType: members["mime"],
            // A status of "-" or of nonsense is one that is not known; it is no reason to lose the capture.
            status: members["status"].flatMap { Int($0) }.flatMap { (100...999).contains($0) ? $0 : nil },
            digest: members["digest"], fileName: members["filename"], offset: try number("offset"),
            length: try number("length"), memberOffset: try number("memberOffset") ?? 0)
    }

    /// Cuts at the first brace that has digits and a blank before it: a key may hold braces too.
    private static func split(
        _ line: ArraySlice<UInt8>
    ) -> (key: ArraySlice<UInt8>, timestamp: ArraySlice<UInt8>, object: ArraySlice<UInt8>)? {
        for brace in line.indices where line[brace] == UInt8(ascii: "{") {
            let front = line[..<brace].trimmed
            guard front.endIndex < brace, let last = front.last, last.isDigit,
                let blank = front.lastIndex(where: \.isBlank), front[(blank + 1)...].allSatisfy(\.isDigit)
            else { continue }
            return (front[..<blank].trimmed, front[(blank + 1)...], line[brace...].trimmed)
        }
        return nil
    }

    /// The line as bytes, without a line break.
    public var bytes: [UInt8] {
        var line: [UInt8] = []
        CDXJLine.append(
            to: &line, key: Array(key.utf8)[...], timestamp: timestamp, url: Array(url.utf8)[...],
            mediaType: mediaType.map { Array($0.utf8)[...] }, status: status,
            digest: digest.map { Array($0.utf8)[...] },
            fileName: fileName, offset: offset, length: length, memberOffset: memberOffset)
        return line
    }

    /// Appends a line without a line break. The index calls this once a record, with bytes of the record's header.
    static func append(
        to line: inout [UInt8], key: ArraySlice<UInt8>, timestamp: String, url: ArraySlice<UInt8>,
        mediaType: ArraySlice<UInt8>?, status: Int?, digest: ArraySlice<UInt8>?, fileName: String?, offset: Int?,
        length: Int?, memberOffset: Int
    ) {
        line += key
        line.append(0x20)
        line += timestamp.utf8
        line += " {\"url\":".utf8
        FlatJSON.append(url, to: &line)
        func member(_ name: String, _ value: some Sequence<UInt8>) {
            line += ",\"".utf8
            line += name.utf8
            line += "\":".utf8
            FlatJSON.append(value, to: &line)
        }
        if let mediaType { member("mime", mediaType) }
        if let status { member("status", String(status).utf8) }
        if let digest { member("digest", digest) }
        if let length { member("length", String(length).utf8) }
        if let offset { member("offset", String(offset).utf8) }
        if memberOffset != 0 { member("memberOffset", String(memberOffset).utf8) }
        if let fileName { member("filename", fileName.utf8) }
        line.append(UInt8(ascii: "}"))
    }
}

/// Whole CDXJ files.
public enum CDXJ {
    /// A line longer than this is passed over.
    private static let longestLine = 1 << 20
    /// How many diagnostics an index file gives before the rest is only counted.
    private static let diagnosticLimit = 200

    /// Reads all lines; one that says nothing usable costs itself alone. Header lines (`!meta`, ` CDX`) are passed over.
    public static func lines(of data: Data, fileName: String) -> (lines: [CDXJLine], diagnostics: [SnapshotDiagnostic])
    {
        var lines: [CDXJLine] = []
        var log = DiagnosticLog(fileName: fileName, limit: diagnosticLimit)
        let file = FileBytes(data: data)
        var position = 0
        var number = 0
        while position < file.count {
            number += 1
            let end = file.firstOffset(of: [.lineFeed], in: position..<file.count) ?? file.count
            let range = position..<end
            position = end + 1
            guard range.count <= longestLine else {
                log.note(.malformedLine, at: number, "the line is longer than \(longestLine) bytes; passed over")
                continue
            }
            var line: [UInt8] = []
            file.append(range, to: &line)
            let content = line[...].trimmed
            if content.isEmpty || content.first == UInt8(ascii: "!") || line.starts(with: " CDX ".utf8) { continue }
            do {
                lines.append(try CDXJLine(parsing: content))
            } catch {
                log.note(.malformedLine, at: number, "\(error.reason); passed over")
            }
        }
        return (lines, log.diagnostics)
    }

    /// A whole index: the lines sorted by their bytes, each with a line feed.
    public static func bytes(of lines: [CDXJLine]) -> [UInt8] {
        let sorted = lines.map(\.bytes).sorted { $0.lexicographicallyPrecedes($1) }
        return Array((sorted.map { $0 + [.lineFeed] }).joined())
    }
}
