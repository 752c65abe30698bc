import Bibliography
import Markup

/// Names in TEI.
enum TEINames {
    /// `author` or `editor`: one name, or several, or a text.
    static func read(_ element: XMLElement, as role: XMLRole, _ draft: inout XMLDraft) {
        var isRead = false
        for part in element.elements {
            switch part.name.local {
            case "persName", "name":
                person(part, as: role, &draft)
                isRead = true
            case "orgName":
                draft.addLiteral(part, as: role)
                isRead = true
            default: break
            }
        }
        if !isRead {
            person(element, as: role, &draft)
        } else {
            for part in element.elements where !["persName", "name", "orgName"].contains(part.name.local) {
                draft.keep(part)
            }
        }
    }

    private static func person(_ element: XMLElement, as role: XMLRole, _ draft: inout XMLDraft) {
        let given = element.all("forename") + element.all("forname")
        guard element.first("surname") != nil || !given.isEmpty else {
            // A bare name, or one whose parts nothing tells apart.
            return draft.addWritten(element, as: role)
        }
        draft.addPerson(
            family: element.all("surname").map { XMLDraft.folded($0.text) }.joined(separator: " "),
            given: given.map { XMLDraft.folded($0.text) }.joined(separator: " "),
            suffix: element.first("genName")?.text, particle: element.first("nameLink")?.text, element, as: role)
        for part in element.elements where ["roleName", "addName", "idno"].contains(part.name.local) {
            draft.keep(part)
        }
    }

    /// `respStmt`: what was done, in words, and who did it.
    static func readResponsibility(_ element: XMLElement, _ draft: inout XMLDraft) {
        let word = element.first("resp").map { XMLDraft.folded($0.text) } ?? ""
        let role = XMLRole(word) ?? XMLRole.ofSentence(word)
        if role == nil { draft.keep(element) }
        for part in element.elements where ["persName", "name", "orgName"].contains(part.name.local) {
            if part.name.local == "orgName" {
                draft.addLiteral(part, as: role ?? .other(.contributor))
            } else {
                person(part, as: role ?? .other(.contributor), &draft)
            }
        }
    }
}

extension XMLRole {
    /// The role by a word that begins one of a sentence: `translated by`, `Hrsg.`.
    static func ofSentence(_ text: String) -> XMLRole? {
        for word in text.prefix(200).lowercased().split(whereSeparator: { !$0.isLetter }) {
            if word.hasPrefix("transl") || word.hasPrefix("übers") || word.hasPrefix("пер") {
                return .other(.translator)
            }
            if word.hasPrefix("edit") || word.hasPrefix("hrsg") || word.hasPrefix("ред") || word.hasPrefix("éd") {
                return .editor
            }
            if word.hasPrefix("compil") || word.hasPrefix("сост") { return .other(.compiler) }
            if word.hasPrefix("illustr") { return .other(.illustrator) }
        }
        return nil
    }
}
