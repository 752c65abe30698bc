public import Foundation
public import Web

/// A record to be written. ``WARCWriter`` adds length, digests and identifier.
public struct WARCDraft: Hashable, Sendable {
    /// What the record holds.
    public let kind: WARCRecord.Kind
    /// When its content was captured or made; the caller's clock, not ours.
    public let date: Date
    /// What its content was at; nil for a `warcinfo` record.
    public let targetURI: String?
    /// The media type of the block.
    public let contentType: String?
    /// Further fields, in the order in which they are written.
    public let fields: [HeaderFields.Line]
    /// The block.
    public let block: [UInt8]
    /// Where in the block the payload begins; nil when the record has no payload of its own.
    public let payloadStart: Int?

    /// Creates a draft of any kind.
    public init(
        kind: WARCRecord.Kind, date: Date, targetURI: String? = nil, contentType: String? = nil,
        fields: [HeaderFields.Line] = [], block: [UInt8], payloadStart: Int? = nil
    ) {
        self.kind = kind
        self.date = date
        self.targetURI = targetURI
        self.contentType = contentType
        self.fields = fields
        self.block = block
        self.payloadStart = payloadStart
    }

    /// A record that says what a file holds: `software`, `description`, `isPartOf` and so on.
    ///
    /// - Throws: ``WebArchiveError`` when a name or value holds a line break.
    public static func warcinfo(
        _ information: [HeaderFields.Line], date: Date, fileName: String? = nil
    ) throws(WebArchiveError) -> WARCDraft {
        var fields: [HeaderFields.Line] = []
        if let fileName { fields.append(HeaderFields.Line(name: "WARC-Filename", value: fileName)) }
        return WARCDraft(
            kind: .warcinfo, date: date, contentType: "application/warc-fields", fields: fields,
            block: try FieldWriter.bytes(of: information))
    }

    /// An answer. The body is written as given: it must have the content coding that the header names, and no chunks
    /// unless the header says so.
    ///
    /// - Throws: ``WebArchiveError`` when the header holds a line break, or the status has not three digits.
    public static func response(
        url: String, date: Date, status: Int, reason: String = "", headers: HeaderFields, body: [UInt8],
        fields: [HeaderFields.Line] = []
    ) throws(WebArchiveError) -> WARCDraft {
        let head = try head(status: status, reason: reason, headers: headers)
        return WARCDraft(
            kind: .response, date: date, targetURI: url, contentType: "application/http; msgtype=response",
            fields: fields, block: head + body, payloadStart: head.count)
    }

    /// What was asked; `target` is the request target, as `/path?query`.
    ///
    /// - Throws: ``WebArchiveError`` when a part holds a line break, or method or target a blank.
    public static func request(
        url: String, date: Date, method: String = "GET", target: String, headers: HeaderFields, body: [UInt8] = [],
        fields: [HeaderFields.Line] = []
    ) throws(WebArchiveError) -> WARCDraft {
        guard !method.isEmpty, !target.isEmpty, (method + target).utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F }) else {
            throw WebArchiveError(.invalidValue, "“\(method) \(target)” cannot be written as a request line")
        }
        var head = Array("\(method) \(target) HTTP/1.1\r\n".utf8)
        head += try FieldWriter.bytes(of: headers.lines)
        head += "\r\n".utf8
        return WARCDraft(
            kind: .request, date: date, targetURI: url, contentType: "application/http; msgtype=request",
            fields: fields, block: head + body, payloadStart: body.isEmpty ? nil : head.count)
    }

    /// An answer whose body another record has already (profile `identical-payload-digest`): the header alone.
    ///
    /// - Parameter payloadDigest: the referred record's payload digest, as it names it.
    /// - Throws: ``WebArchiveError`` as for a response, or when the referred date cannot be written.
    public static func revisit(
        url: String, date: Date, status: Int, reason: String = "", headers: HeaderFields, payloadDigest: String,
        referredURL: String, referredDate: Date, referredRecordID: String
    ) throws(WebArchiveError) -> WARCDraft {
        guard let referredDateText = WARCDate.text(referredDate) else {
            throw WebArchiveError(.invalidValue, "the date of the record that a revisit refers to is out of range")
        }
        let fields = [
            ("WARC-Profile", "http://netpreserve.org/warc/1.1/revisit/identical-payload-digest"),
            ("WARC-Payload-Digest", payloadDigest), ("WARC-Refers-To", "<\(referredRecordID)>"),
            ("WARC-Refers-To-Target-URI", referredURL), ("WARC-Refers-To-Date", referredDateText),
        ]
        return WARCDraft(
            kind: .revisit, date: date, targetURI: url, contentType: "application/http; msgtype=response",
            fields: fields.map { HeaderFields.Line(name: $0.0, value: $0.1) },
            block: try head(status: status, reason: reason, headers: headers))
    }

    /// Content without the protocol that brought it.
    public static func resource(
        url: String, date: Date, contentType: String, content: [UInt8], fields: [HeaderFields.Line] = []
    ) -> WARCDraft {
        WARCDraft(
            kind: .resource, date: date, targetURI: url, contentType: contentType, fields: fields, block: content,
            payloadStart: 0)
    }

    /// Something said of another record.
    public static func metadata(
        url: String?, date: Date, contentType: String, content: [UInt8], describing recordID: String? = nil
    ) -> WARCDraft {
        WARCDraft(
            kind: .metadata, date: date, targetURI: url, contentType: contentType,
            fields: recordID.map { [HeaderFields.Line(name: "WARC-Refers-To", value: "<\($0)>")] } ?? [],
            block: content)
    }

    private static func head(
        status: Int, reason: String, headers: HeaderFields
    ) throws(WebArchiveError) -> [UInt8] {
        guard (100...999).contains(status) else {
            throw WebArchiveError(.invalidValue, "\(status) is no HTTP status")
        }
        guard FieldWriter.isValue(reason) else {
            throw WebArchiveError(
                .invalidValue, "the reason of status \(status) holds a line break or control character")
        }
        var head = Array("HTTP/1.1 \(status) \(reason)\r\n".utf8)
        head += try FieldWriter.bytes(of: headers.lines)
        head += "\r\n".utf8
        return head
    }
}

/// Writes named fields so that no value can begin a line of its own.
enum FieldWriter {
    /// The fields, each with CRLF.
    static func bytes(of lines: [HeaderFields.Line]) throws(WebArchiveError) -> [UInt8] {
        var bytes: [UInt8] = []
        for line in lines {
            guard isName(line.name) else {
                throw WebArchiveError(.invalidValue, "“\(line.name.debugDescription)” is no field name")
            }
            guard isValue(line.value) else {
                throw WebArchiveError(
                    .invalidValue, "the value of the field \(line.name) holds a line break or control character")
            }
            bytes += "\(line.name): \(line.value)\r\n".utf8
        }
        return bytes
    }

    /// A token (RFC 9110, section 5.6.2).
    static func isName(_ name: String) -> Bool {
        !name.isEmpty && name.utf8.allSatisfy { $0.isLetterOrDigit || "!#$%&'*+-.^_`|~".utf8.contains($0) }
    }

    static func isValue(_ value: String) -> Bool {
        value.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }
    }
}
