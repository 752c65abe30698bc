/// An identifier of a work other than a DOI, in its scheme's normal form.
public struct Identifier: Hashable, Sendable {
    /// The schemes that are recognised.
    public enum Scheme: String, Hashable, Sendable, CaseIterable, Codable {
        /// International Standard Book Number (ISO 2108), digits only, 10 or 13 of them.
        case isbn = "ISBN"
        /// International Standard Serial Number (ISO 3297), as `1234-567X`.
        case issn = "ISSN"
        /// PubMed's number.
        case pmid = "PMID"
        /// PubMed Central's number, with `PMC`.
        case pmcid = "PMCID"
        /// arXiv's identifier: `1706.03762`, `hep-th/9901001`.
        case arXiv
        /// A Uniform Resource Name (RFC 8141), as printed.
        case urn = "URN"
        /// A handle (RFC 3650) without its resolver.
        case handle
        /// A number that the work's publisher gave: a report, a decree, a standard.
        case number
    }

    /// The scheme.
    public var scheme: Scheme
    /// The identifier in the scheme's normal form.
    public var value: String

    /// Creates an identifier.
    public init(_ scheme: Scheme, _ value: String) {
        self.scheme = scheme
        self.value = value
    }
}
