public import Foundation
public import Web

/// One stored response to one request at one instant: a WARC `response`, `resource` or `revisit` record.
public struct Capture: Hashable, Sendable {
    /// What a check of the payload digest gave.
    public enum DigestCheck: Hashable, Sendable {
        /// The record's digest is that of its bytes; the algorithm and the bytes it was taken over, for example
        /// `sha1 of the payload`.
        case verified(String)
        /// The record names a digest that its bytes do not have.
        case differs
        /// The record names no digest, or one by an algorithm that is not known.
        case absent
    }

    /// The URL that was captured, as the record gives it (angle brackets stripped).
    public let url: String
    /// When.
    public let date: Date
    /// The HTTP status; 200 for a `resource` record.
    public let status: Int
    /// The header fields of the stored response.
    public let headers: HeaderFields
    /// The payload with transfer and content coding undone, at most as long as the limit asked for.
    public let body: [UInt8]
    /// Whether the body stands here in part.
    public let isBodyTruncated: Bool
    /// The payload digest as `algorithm:hex` in lower case: of the record, or computed when it names none.
    public let payloadDigest: String
    /// Whether the digest holds.
    public let digestCheck: DigestCheck
    /// The record's identifier (`WARC-Record-ID`), without angle brackets.
    public let recordID: String
    /// The name of the file it lies in, without folders.
    public let fileName: String
    /// The content codings that still lie over ``body`` because they are not known here, outermost last: `br`.
    public let remainingCodings: [String]

    /// Creates a capture.
    public init(
        url: String, date: Date, status: Int, headers: HeaderFields, body: [UInt8], isBodyTruncated: Bool,
        payloadDigest: String, digestCheck: DigestCheck, recordID: String, fileName: String,
        remainingCodings: [String] = []
    ) {
        self.url = url
        self.date = date
        self.status = status
        self.headers = headers
        self.body = body
        self.isBodyTruncated = isBodyTruncated
        self.payloadDigest = payloadDigest
        self.digestCheck = digestCheck
        self.recordID = recordID
        self.fileName = fileName
        self.remainingCodings = remainingCodings
    }
}
