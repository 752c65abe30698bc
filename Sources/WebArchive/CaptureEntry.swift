public import Foundation

/// Where one capture lies, and what the index knows of it.
public struct CaptureEntry: Hashable, Sendable {
    /// The URL that was captured, as the record gives it.
    public let url: String
    /// When, to the second.
    public let date: Date
    /// The HTTP status; nil when the index does not know it, as for a revisit without a header.
    public let status: Int?
    /// The media type without parameters; `warc/revisit` for a revisit; nil when it is not known.
    public let mediaType: String?
    /// The payload digest as `algorithm:hex` in lower case, or as the record has it when it cannot be read; nil when
    /// the record names none. A revisit's is that of the record it refers to.
    public let digest: String?
    /// The name of the file it lies in, without folders.
    public let fileName: String
    /// The offset of the record, or of its gzip member.
    public let offset: Int
    /// The length of the record, or of its gzip member.
    public let length: Int
    /// Whether the content lies in another record.
    public let isRevisit: Bool

    /// Where the record begins among the decompressed bytes of its gzip member.
    package let memberOffset: Int
    /// Which file of the collection it lies in; nil when only an index names the file.
    package let fileNumber: Int?

    init(_ line: CDXJLine, date: Date, fileName: String, fileNumber: Int?) {
        url = line.url
        self.date = date
        status = line.status
        mediaType = line.mediaType
        digest = line.digest.map { RecordDigest(Array($0.utf8)[...])?.text ?? $0 }
        self.fileName = fileName
        offset = line.offset ?? 0
        length = line.length ?? 0
        isRevisit = line.mediaType == CaptureEntry.revisitMediaType
        memberOffset = line.memberOffset
        self.fileNumber = fileNumber
    }

    static let revisitMediaType = "warc/revisit"
}
