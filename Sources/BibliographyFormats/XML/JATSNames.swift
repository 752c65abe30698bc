import Bibliography
import Markup

/// Names in the citations of JATS.
enum JATSNames {
    /// `person-group`: names with one role. A role that CSL does not have makes contributors, and the group is kept.
    static func readGroup(_ group: XMLElement, _ draft: inout XMLDraft) {
        let word = group.attribute("person-group-type") ?? "author"
        let role = XMLRole(word)
        if role == nil { draft.keep(group) }
        let before = names(draft)
        for part in group.elements { readName(part, as: role ?? .other(.contributor), &draft) }
        // A group of words alone: `<person-group>Иванов И. И.</person-group>`.
        if names(draft) == before, group.elements.isEmpty { draft.addLiteral(group, as: role ?? .author) }
    }

    private static func names(_ draft: XMLDraft) -> Int {
        draft.reference.authors.count + draft.reference.editors.count + draft.reference.contributors.count
    }

    static func readName(_ element: XMLElement, as role: XMLRole, _ draft: inout XMLDraft) {
        switch element.name.local {
        case "name", "string-name":
            let surname = element.first("surname")
            if surname == nil, element.first("given-names") == nil { return draft.addWritten(element, as: role) }
            draft.addPerson(
                family: surname?.text, given: element.first("given-names")?.text,
                suffix: element.first("suffix")?.text, element, as: role)
            if let prefix = element.first("prefix") { draft.keep(prefix) }
        case "collab", "on-behalf-of", "institution": draft.addLiteral(element, as: role)
        case "anonymous":
            draft.add(Name(literal: "Anonymous"), "Anonymous", element, as: role)
        case "etal": draft.keepMark(element)
        case "name-alternatives", "collab-alternatives":
            // One name in several scripts: the first counts.
            if let first = element.elements.first { readName(first, as: role, &draft) }
            for other in element.elements.dropFirst() { draft.keep(other) }
        case "italic", "bold", "sc", "styled-content", "named-content":
            for part in element.elements { readName(part, as: role, &draft) }
        default: draft.keep(element)
        }
    }
}

extension XMLDraft {
    /// Keeps an element that says something by being there: `<etal/>`.
    mutating func keepMark(_ element: XMLElement) {
        native.append(
            NativeField(
                name: element.name.local, value: source.string(in: element.range),
                range: source.sourceRange(element.range)))
    }
}
