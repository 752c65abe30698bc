/// What the text of an element of XML is.
enum XMLLinkMeaning {
    /// An address, whose scheme may be left out.
    case address
    case doi
    case pmid
    case arXiv

    /// Attributes that hold addresses, in the vocabularies of texts and bibliographies.
    static let attributes: Set<String> = [
        "target", "href", "xlink:href", "ref", "url", "source", "rdf:about", "rdf:resource",
    ]
    /// Attributes that may lead to a place in the document. In RDF `#a` names a thing, not a place.
    private static let pointers: Set<String> = ["target", "href", "xlink:href"]
    /// Elements that say in words what their attribute leads to.
    static let linkingElements: Set<String> = [
        "a", "ref", "ptr", "link", "ext-link", "uri", "url", "self-uri", "related-article", "related-object",
    ]
    /// Attributes that say what kind of identifier an element holds: TEI, MODS; JATS; PubMed.
    private static let types = [
        "type", "pub-id-type", "idtype", "eidtype", "object-id-type", "article-id-type", "ext-link-type",
    ]

    /// What an element holds by its name, without prefix, and its attributes; nil when any text.
    init?(of tag: MarkupTag, named name: String, in text: ByteText) {
        switch name {
        case "url", "uri", "self-uri": self = .address
        case "ext-link", "idno", "identifier", "pub-id", "article-id", "articleid", "elocationid", "object-id":
            let value = XMLLinkMeaning.types.lazy.compactMap { tag.value($0) }.first
            switch value.map({ text.string(text.trimmed($0)).lowercased() }) {
            case "doi": self = .doi
            case "pmid", "pubmed": self = .pmid
            case "arxiv": self = .arXiv
            case "uri", "url": self = .address
            default: return nil
            }
        case "electronic-resource-num": self = .doi
        case "pmid": self = .pmid
        default: return nil
        }
    }

    /// The link that a text without blanks is; nil when it is none of its kind.
    func link(_ content: [UInt8]) -> (kind: Link.Kind, target: String)? {
        let string = String(decoding: content, as: UTF8.self)
        switch self {
        case .address: return LinkText.destination(content, isFileAllowed: false)
        case .doi: return LinkText.isDOI(content) ? (.doi, string) : nil
        case .pmid: return (1...8).contains(content.count) && content.allSatisfy(\.isLinkDigit) ? (.pmid, string) : nil
        case .arXiv: return LinkText.endOfArXiv(content, from: 0) == content.count ? (.arXiv, string) : nil
        }
    }

    /// The link that an attribute's value is: an address with its scheme, `//` or `www.`, an identifier, or a place.
    static func destination(_ address: [UInt8], of attribute: String) -> (kind: Link.Kind, target: String)? {
        if address.first == UInt8(ascii: "#") {
            // `#xpath1(//p)` is a question to a program (https://www.w3.org/TR/xptr-framework/).
            guard pointers.contains(attribute), !address.contains(UInt8(ascii: "(")) else { return nil }
            return LinkText.destination(address, isFileAllowed: true)
        }
        let text = ByteText(address)
        guard
            address.contains(UInt8(ascii: ":")) || address.starts(with: "//".utf8)
                || text.lowercaseMatches("www.", at: 0)
        else { return LinkText.identifier(address) }
        return LinkText.destination(address, isFileAllowed: false)
    }
}

extension String {
    /// The name of an element without the prefix of its namespace.
    var withoutPrefix: String {
        utf8.lastIndex(of: UInt8(ascii: ":")).map { String(self[utf8.index(after: $0)...]) } ?? self
    }
}
