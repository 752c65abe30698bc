public import Foundation
public import Web

/// One record of a WARC file (ISO 28500), with its block as far as the limits hold it.
public struct WARCRecord: Hashable, Sendable {
    /// What a record holds (`WARC-Type`), in lower case; a type that is not listed is kept as it is.
    public struct Kind: RawRepresentable, Hashable, Sendable {
        /// The type as written, in lower case.
        public let rawValue: String

        /// Creates a kind.
        public init(rawValue: String) { self.rawValue = rawValue.lowercased() }

        /// What a file or the records after it are about.
        public static let warcinfo = Kind(rawValue: "warcinfo")
        /// An answer as it came over the network.
        public static let response = Kind(rawValue: "response")
        /// What was asked.
        public static let request = Kind(rawValue: "request")
        /// A capture whose content another record has already.
        public static let revisit = Kind(rawValue: "revisit")
        /// Content without the protocol that brought it.
        public static let resource = Kind(rawValue: "resource")
        /// Something said of another record.
        public static let metadata = Kind(rawValue: "metadata")
        /// Another form of a record's content.
        public static let conversion = Kind(rawValue: "conversion")
        /// A further piece of a record that was cut.
        public static let continuation = Kind(rawValue: "continuation")
    }

    /// `WARC/1.1`; `ARC/1` for a record of an ARC file, whose fields are given WARC's names.
    public let version: String
    /// All named fields in their order.
    public let headers: HeaderFields
    /// What the record holds.
    public let kind: Kind
    /// When its content was captured or made (`WARC-Date`); nil when the field is missing or no date.
    public let date: Date?
    /// What its content was at (`WARC-Target-URI`), without angle brackets.
    public let targetURI: String?
    /// Its identifier (`WARC-Record-ID`), without angle brackets.
    public let recordID: String?
    /// The block, at most as long as ``WARCLimits/heldBlockSize``.
    public let block: [UInt8]
    /// The length of the block, as the record says.
    public let blockLength: Int
    /// Whether the file has fewer bytes of the block than the record says.
    public let isTruncated: Bool
    /// Where the record begins in the file, or the gzip member that it lies in.
    public let offset: Int
    /// Its length in the file: the whole gzip member, or the record with the empty lines that end it. When records
    /// share a member, the length of the member as far as it had to be read.
    public let length: Int
    /// Where it begins among the decompressed bytes of its member; 0 unless records share one.
    public let memberOffset: Int

    /// Whether the block here is only the beginning of the one in the file.
    public var isBlockHeldInPart: Bool { !isTruncated && block.count < blockLength }

    init(_ header: RecordScanner.Header, block: [UInt8], end: RecordScanner.Block) {
        version = header.version
        headers = header.fields.headerFields
        kind = Kind(rawValue: header.fields.text(of: "WARC-Type") ?? "")
        date = header.fields.value(of: "WARC-Date").flatMap { WARCDate.date($0) }
        targetURI = header.fields.uri(of: "WARC-Target-URI")?.text
        recordID = header.fields.uri(of: "WARC-Record-ID")?.text
        self.block = block
        blockLength = header.blockLength
        isTruncated = end.isTruncated
        offset = header.offset
        length = end.length
        memberOffset = header.memberOffset
    }
}
