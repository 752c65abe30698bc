public import Bibliography

/// A link as it stands in a file: what is printed, what it points at, and where.
public struct Link: Hashable, Sendable {
    /// What a link points at; the raw value is stable and stands in every output.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// An `http`, `https` or `ftp` URL, or a bare `www.` name.
        case url
        /// A DOI, bare or with a prefix (ISO 26324).
        case doi
        /// An arXiv identifier with its prefix.
        case arXiv = "arxiv"
        /// A PubMed identifier with its prefix.
        case pmid
        /// A Handle with its prefix (RFC 3651).
        case handle
        /// A `mailto:` address (RFC 6068).
        case mail
        /// A file beside the document, with or without a fragment.
        case file
        /// A place in the document itself: `#section`.
        case anchor
    }

    /// What it points at.
    public var kind: Kind
    /// The characters as they stand in the file, markup left out, line breaks of a wrapped URL included.
    public var text: String
    /// What is to be asked, in the form that the kind has: a URL with its scheme, the DOI, identifier or Handle without
    /// its prefix, the mail address, the path of a file as written (percent-encoding undone, fragment kept), the
    /// fragment of an anchor without `#`.
    public var target: String
    /// Where ``text`` stands.
    public var range: SourceRange
    /// Whether an inline comment says that it is not to be checked.
    public var isIgnored: Bool

    /// Creates a link.
    public init(kind: Kind, text: String, target: String, range: SourceRange, isIgnored: Bool = false) {
        self.kind = kind
        self.text = text
        self.target = target
        self.range = range
        self.isIgnored = isIgnored
    }

    /// The URL that answers for the link on the web: an identifier's is that of its resolver; nil for mail, files and
    /// anchors.
    ///
    /// The resolvers are those that the registries name: doi.org, arxiv.org, pubmed.ncbi.nlm.nih.gov, hdl.handle.net.
    public var webAddress: String? {
        switch kind {
        case .url: target
        case .doi: "https://doi.org/" + Link.escaped(target)
        case .arXiv: "https://arxiv.org/abs/" + Link.escaped(target)
        case .pmid: "https://pubmed.ncbi.nlm.nih.gov/\(target)/"
        case .handle: "https://hdl.handle.net/" + Link.escaped(target)
        case .mail, .file, .anchor: nil
        }
    }

    /// What would end a path or is not allowed in one is escaped: a SICI DOI holds `<`, `>` and `#`.
    private static func escaped(_ identifier: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in identifier.utf8 {
            switch byte {
            case 0x00...0x20, 0x22, 0x23, 0x25, 0x3C, 0x3E, 0x3F, 0x5B...0x5E, 0x60, 0x7B...0x7D, 0x7F...0xFF:
                bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
