import Bibliography
import Markup

/// Addresses and identifiers.
extension XMLDraft {
    /// So many addresses, and so many identifiers, of one work are taken; each is compared with those before it. A
    /// journal's volume with the numbers of all its books has some dozens.
    private static let mostIdentifiers = 256

    /// Takes a DOI; a text that is none is kept.
    mutating func takeDOI(_ element: XMLElement) {
        let text = XMLDraft.folded(element.text)
        guard let doi = DOI(text) else { return keepUnread(element, as: "a DOI") }
        guard reference.doi == nil else {
            if reference.doi?.value != doi.normalized { keep(element) }
            return
        }
        reference.doi = field(doi.normalized, text, element)
    }

    /// Takes an address. One that leads to a DOI gives the DOI as well, when there is none.
    mutating func takeURL(_ element: XMLElement, _ address: String? = nil) {
        let text = XMLDraft.folded(address ?? element.text)
        guard !text.isEmpty else { return keep(element) }
        guard reference.urls.count < XMLDraft.mostIdentifiers else { return keep(element) }
        guard !reference.urls.contains(where: { $0.verbatim == text }) else { return }
        reference.urls.append(
            PrintedURL(
                verbatim: text, range: places.range(element.contentRange), candidates: [URLCandidate(url: text)]))
        if reference.doi == nil, text.contains("doi.org/"), let doi = DOI(text) {
            reference.doi = field(doi.normalized, text, element)
        }
    }

    /// Takes an identifier, in its scheme's normal form where it has one.
    mutating func takeIdentifier(_ scheme: Identifier.Scheme, _ element: XMLElement, _ written: String? = nil) {
        let text = XMLDraft.folded(written ?? element.text)
        guard !text.isEmpty else { return keep(element) }
        guard let value = XMLDraft.normalized(text, scheme) else { return keepUnread(element, as: scheme.rawValue) }
        guard reference.identifiers.count < XMLDraft.mostIdentifiers else { return keep(element) }
        let identifier = Identifier(scheme, value)
        guard !reference.identifiers.contains(where: { $0.value == identifier }) else { return }
        reference.identifiers.append(field(identifier, text, element))
    }

    /// Takes a text that may hold several ISBN or ISSN, as one field of a reference manager does.
    mutating func takeStandardNumbers(_ element: XMLElement) {
        let text = XMLDraft.folded(element.text)
        var isRead = false
        let parts = text.split(
            maxSplits: XMLDraft.mostIdentifiers,
            whereSeparator: { $0 == ";" || $0 == "," || $0 == " " || $0 == "\n" || $0 == "\r" })
        for part in parts {
            let schemes = [Identifier.Scheme.issn, .isbn]
            guard let scheme = schemes.first(where: { XMLDraft.normalized(String(part), $0) != nil }) else { continue }
            takeIdentifier(scheme, element, String(part))
            isRead = true
        }
        if !isRead { text.isEmpty ? keep(element) : keepUnread(element, as: "an ISBN or ISSN") }
    }

    /// Takes an identifier by the word that formats name its kind with; false when the kind has no field.
    mutating func takeIdentifier(kind: String, _ element: XMLElement) -> Bool {
        switch kind.lowercased() {
        case "doi": takeDOI(element)
        case "pmid", "pubmed": takeIdentifier(.pmid, element)
        case "pmc", "pmcid", "pmc-id": takeIdentifier(.pmcid, element)
        case "arxiv": takeIdentifier(.arXiv, element)
        case "isbn", "isbn10", "isbn13", "isbn-10", "isbn-13": takeIdentifier(.isbn, element)
        case "issn", "issnp", "issne", "eissn", "issn-l", "pissn", "issnl": takeIdentifier(.issn, element)
        case "urn", "uri:urn": takeIdentifier(.urn, element)
        case "handle", "hdl": takeIdentifier(.handle, element)
        case "uri", "url", "ark": takeURL(element)
        default: return false
        }
        return true
    }

    private static func normalized(_ text: String, _ scheme: Identifier.Scheme) -> String? {
        switch scheme {
        case .isbn:
            let digits = text.uppercased().filter { $0.isASCII && ($0.isNumber || $0 == "X") }
            return digits.count == 10 || digits.count == 13 ? digits : nil
        case .issn:
            let digits = text.uppercased().filter { $0.isASCII && ($0.isNumber || $0 == "X") }
            return digits.count == 8 ? digits.prefix(4) + "-" + digits.suffix(4) : nil
        case .pmid:
            let digits = text.drop { !($0.isASCII && $0.isNumber) }
            return !digits.isEmpty && digits.allSatisfy { $0.isASCII && $0.isNumber } ? String(digits) : nil
        case .pmcid:
            let digits = text.drop { !($0.isASCII && $0.isNumber) }.prefix { $0.isASCII && $0.isNumber }
            return digits.isEmpty ? nil : "PMC" + digits
        case .arXiv: return text.lowercased().hasPrefix("arxiv:") ? String(text.dropFirst(6)) : text
        case .handle:
            for prefix in ["https://hdl.handle.net/", "http://hdl.handle.net/", "hdl:"] where text.hasPrefix(prefix) {
                return String(text.dropFirst(prefix.count))
            }
            return text
        case .urn, .number: return text
        }
    }
}
