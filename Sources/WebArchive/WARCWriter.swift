import Crypto
import Foundation
import Web

/// Writes records of WARC 1.1 (ISO 28500:2017), the same bytes for the same drafts.
///
/// A file is the records one after another: the caller appends what ``encoded(_:)`` returns. Digests are SHA-1 in
/// base32 unless asked otherwise: that is what indexers compare to find duplicates and what every checker verifies;
/// where it must hold against an adversary, the manifest over the whole file does, or ``DigestAlgorithm/sha256``.
public struct WARCWriter: Sendable {
    /// How records are stored.
    public enum Compression: Hashable, Sendable {
        /// As they are: `.warc`.
        case none
        /// One gzip member each: `.warc.gz`.
        case gzip
    }

    /// What block and payload digests are taken by.
    public enum DigestAlgorithm: Hashable, Sendable {
        case sha1, sha256
    }

    /// A record as it stands in a file.
    public struct EncodedRecord: Hashable, Sendable {
        /// The bytes to append to the file.
        public let bytes: [UInt8]
        /// The record's identifier without angle brackets, for records that refer to it.
        public let recordID: String
        /// The payload digest as written, for a revisit of the same content; nil without a payload.
        public let payloadDigest: String?
    }

    private let compression: Compression
    private let algorithm: RecordDigest.Algorithm

    /// Creates a writer.
    public init(compression: Compression = .gzip, digestAlgorithm: DigestAlgorithm = .sha1) {
        self.compression = compression
        algorithm = digestAlgorithm == .sha1 ? .sha1 : .sha256
    }

    /// One record.
    ///
    /// - Throws: ``WebArchiveError`` when a field would break the record apart, the date is outside the years 0 to
    ///   9999, or the record cannot be compressed.
    public func encoded(_ draft: WARCDraft) throws(WebArchiveError) -> EncodedRecord {
        guard let date = WARCDate.text(draft.date) else {
            throw WebArchiveError(.invalidValue, "the date of the record of \(draft.targetURI ?? "-") is out of range")
        }
        let blockDigest = digestText(of: draft.block[...])
        var payloadDigest: String?
        if let start = draft.payloadStart {
            guard (0...draft.block.count).contains(start) else {
                throw WebArchiveError(.invalidValue, "the payload of \(draft.targetURI ?? "-") begins behind its block")
            }
            payloadDigest = digestText(of: draft.block[start...])
        }
        let recordID = WARCWriter.recordID(draft, date: date)
        var lines = [
            HeaderFields.Line(name: "WARC-Type", value: draft.kind.rawValue),
            HeaderFields.Line(name: "WARC-Record-ID", value: "<\(recordID)>"),
            HeaderFields.Line(name: "WARC-Date", value: date),
        ]
        if let uri = draft.targetURI {
            // A blank would end the field in tools that split at it, and angle brackets would be stripped.
            guard !uri.isEmpty, uri.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F && $0 != 0x3C && $0 != 0x3E }) else {
                throw WebArchiveError(.invalidValue, "“\(uri.debugDescription)” cannot be a record's target URI")
            }
            lines.append(HeaderFields.Line(name: "WARC-Target-URI", value: uri))
        }
        lines += draft.fields
        if let payloadDigest { lines.append(HeaderFields.Line(name: "WARC-Payload-Digest", value: payloadDigest)) }
        lines.append(HeaderFields.Line(name: "WARC-Block-Digest", value: blockDigest))
        if let contentType = draft.contentType {
            lines.append(HeaderFields.Line(name: "Content-Type", value: contentType))
        }
        lines.append(HeaderFields.Line(name: "Content-Length", value: String(draft.block.count)))
        try WARCWriter.refuseRepeatedFields(lines)

        var bytes = Array("WARC/1.1\r\n".utf8)
        bytes += try FieldWriter.bytes(of: lines)
        bytes += "\r\n".utf8
        bytes += draft.block
        bytes += "\r\n\r\n".utf8
        if compression == .gzip { bytes = try GzipMember.compressed(bytes) }
        return EncodedRecord(bytes: bytes, recordID: recordID, payloadDigest: payloadDigest)
    }

    private func digestText(of bytes: ArraySlice<UInt8>) -> String {
        // The algorithm was asked for in the line before, so there is a digest.
        guard let digest = RunningDigests.digest(algorithm, of: bytes) else { return "" }
        return algorithm == .sha1 ? digest.base32Text : digest.text
    }

    /// A field does not repeat but for `WARC-Concurrent-To` (WARC 1.1, section 4) and the protocol list of crawlers.
    private static func refuseRepeatedFields(_ lines: [HeaderFields.Line]) throws(WebArchiveError) {
        var seen: Set<String> = []
        for line in lines {
            let name = line.name.lowercased()
            if !seen.insert(name).inserted, name != "warc-concurrent-to", name != "warc-protocol" {
                throw WebArchiveError(.invalidValue, "the field \(line.name) would stand in one record twice")
            }
        }
    }

    /// `urn:uuid:` and a UUID of version 8 (RFC 9562, section 5.8) made of SHA-256 over everything that tells the
    /// record from another, so that the same input gives the same identifier.
    private static func recordID(_ draft: WARCDraft, date: String) -> String {
        var hash = SHA256()
        for part in [draft.kind.rawValue, date, draft.targetURI ?? ""] + draft.fields.flatMap({ [$0.name, $0.value] }) {
            // The length in front keeps "ab", "c" apart from "a", "bc".
            hash.update(data: Data("\(part.utf8.count):\(part)".utf8))
        }
        hash.update(data: draft.block)
        var bytes = Array(hash.finalize().prefix(16))
        bytes[6] = bytes[6] & 0x0F | 0x80
        bytes[8] = bytes[8] & 0x3F | 0x80
        let digits = Array(RecordDigest.hexadecimal(bytes).utf8)
        let groups = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { digits[$0].text }
        return "urn:uuid:" + groups.joined(separator: "-")
    }
}
