import Bibliography
import Markup

/// Identifiers and links in the citations of JATS.
enum JATSIdentifiers {
    static func read(_ element: XMLElement, _ draft: inout XMLDraft) {
        let kind = (element.attribute("pub-id-type") ?? "").lowercased()
        if kind.isEmpty, DOI(element.text) != nil { return draft.takeDOI(element) }
        if !draft.takeIdentifier(kind: kind, element) { draft.keep(element) }
    }

    /// A link by what it leads to; where that is not said, by its text.
    static func readLink(_ element: XMLElement, _ draft: inout XMLDraft) {
        let target = (element.attribute("href") ?? "").isEmpty ? element.text : element.attribute("href") ?? ""
        let kind = (element.attribute("ext-link-type") ?? element.attribute("pub-id-type") ?? "uri").lowercased()
        switch kind {
        case "doi" where !target.contains("://"): takeDOI(target, element, &draft)
        case "pmid", "pmcid", "arxiv":
            guard !target.contains("://"), draft.takeIdentifier(kind: kind, element) else {
                return draft.takeURL(element, target)
            }
        case "email": draft.keep(element)
        default:
            // A DOI without its resolver is no address.
            if !target.contains("://"), DOI(target) != nil { return takeDOI(target, element, &draft) }
            draft.takeURL(element, target)
        }
    }

    private static func takeDOI(_ text: String, _ element: XMLElement, _ draft: inout XMLDraft) {
        guard let doi = DOI(text), draft.reference.doi == nil else { return draft.keep(element) }
        draft.reference.doi = draft.field(doi.normalized, XMLDraft.folded(text), element)
    }
}
