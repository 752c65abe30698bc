import Bibliography
import Markup

/// What persons and organisations did, as far as formats in XML say it.
enum XMLRole: Hashable {
    case author, editor
    case other(NameVariable)

    /// The role by the word that formats use, in any letters; nil for one that CSL does not have.
    init?(_ word: String) {
        let key = word.lowercased().filter { $0.isLetter }
        let singular = key.hasSuffix("s") ? String(key.dropLast()) : key
        guard let role = XMLRole.words[key] ?? XMLRole.words[singular] else { return nil }
        self = role
    }

    /// Words of JATS, TEI, MODS (the codes of MARC and their terms), Zotero and Word.
    private static let words: [String: XMLRole] = [
        "author": .author, "authors": .author, "aut": .author, "cre": .author, "creator": .author,
        "allauthors": .author,
        "editor": .editor, "editors": .editor, "edt": .editor, "ed": .editor, "guesteditor": .editor,
        "translator": .other(.translator), "transed": .other(.translator), "trl": .other(.translator),
        "translators": .other(.translator), "trans": .other(.translator),
        "compiler": .other(.compiler), "com": .other(.compiler), "composer": .other(.composer),
        "cmp": .other(.composer), "curator": .other(.curator), "cur": .other(.curator), "director": .other(.director),
        "drt": .other(.director), "illustrator": .other(.illustrator), "ill": .other(.illustrator),
        "interviewer": .other(.interviewer), "ivr": .other(.interviewer), "narrator": .other(.narrator),
        "nrt": .other(.narrator), "performer": .other(.performer), "prf": .other(.performer),
        "producer": .other(.producer), "pro": .other(.producer), "producername": .other(.producer),
        "recipient": .other(.recipient), "rcp": .other(.recipient), "writer": .other(.scriptWriter),
        "scriptwriter": .other(.scriptWriter), "organizer": .other(.organizer), "orm": .other(.organizer),
        "contributor": .other(.contributor), "ctb": .other(.contributor), "contributors": .other(.contributor),
        "serieseditor": .other(.collectionEditor), "serieseditors": .other(.collectionEditor),
        "bookauthor": .other(.containerAuthor), "reviewedauthor": .other(.reviewedAuthor),
        "host": .other(.host), "guest": .other(.guest), "conductor": .other(.performer),
        "artist": .author, "inventor": .author, "inventors": .author, "inv": .author, "programmer": .author,
        "presenter": .author, "speaker": .author, "spk": .author, "interviewee": .author, "ive": .author,
        "counsel": .other(.contributor), "castmember": .other(.performer),
        "podcaster": .author, "cartographer": .author, "ctg": .author, "sponsor": .other(.contributor),
        "assignee": .other(.contributor), "researcher": .author, "patentassignee": .other(.contributor),
    ]
}

extension XMLDraft {
    /// Adds a person or organisation.
    mutating func add(_ name: Name, _ verbatim: String, _ element: XMLElement, as role: XMLRole) {
        let field = field(name, verbatim, element)
        switch role {
        case .author: reference.authors.append(field)
        case .editor: reference.editors.append(field)
        case .other(let variable): reference.contributors.append(Contributor(variable, field))
        }
    }

    /// Adds an organisation or an undivided name, which an element's text is.
    mutating func addLiteral(_ element: XMLElement, as role: XMLRole) {
        let text = XMLDraft.folded(element.text)
        guard !text.isEmpty else { return keep(element) }
        add(Name(literal: text), text, element, as: role)
    }

    /// Adds a person by the parts of the name; without a family name what there is is a literal name.
    mutating func addPerson(
        family: String?, given: String?, suffix: String? = nil, particle: String? = nil, _ element: XMLElement,
        as role: XMLRole
    ) {
        let parts = [family, given, suffix, particle].map { $0.map(XMLDraft.folded) ?? "" }
        let verbatim = [parts[1], parts[3], parts[0], parts[2]].filter { !$0.isEmpty }.joined(separator: " ")
        guard !verbatim.isEmpty else { return addLiteral(element, as: role) }
        guard !parts[0].isEmpty else { return add(Name(literal: verbatim), verbatim, element, as: role) }
        var name = Name(
            family: parts[0], given: parts[1].isEmpty ? nil : parts[1], suffix: parts[2].isEmpty ? nil : parts[2])
        if !parts[3].isEmpty { name.particles = Name.Particles(nonDropping: parts[3]) }
        add(name, verbatim, element, as: role)
    }

    /// Adds a name in one text: `Family, Given` or `Family, Suffix, Given` is divided, another is a literal name.
    mutating func addWritten(_ element: XMLElement, as role: XMLRole) {
        let text = XMLDraft.folded(element.text)
        if let names = NameList.names(text) {
            tellUnread("“\(JSONScanner.shortened(text))” holds \(names.count) names and was divided.", element)
            for name in names {
                let parts = name.split(separator: ",", maxSplits: 1).map(XMLDraft.folded)
                let person = parts.count == 2 ? Name(family: parts[0], given: parts[1]) : Name(literal: name)
                add(person, name, element, as: role)
            }
            return
        }
        let parts = text.split(separator: ",", omittingEmptySubsequences: false).map(XMLDraft.folded)
        switch parts.count {
        case 2 where !parts[0].isEmpty && !parts[1].isEmpty:
            add(Name(family: parts[0], given: parts[1]), text, element, as: role)
        case 3 where parts.allSatisfy { !$0.isEmpty } && XMLDraft.isLifetime(parts[2]):
            keep(element)
            add(Name(family: parts[0], given: parts[1]), text, element, as: role)
        case 3 where parts.allSatisfy { !$0.isEmpty }:
            // Reference managers write the suffix last, behind the given name.
            add(Name(family: parts[0], given: parts[1], suffix: parts[2]), text, element, as: role)
        case 2 where !parts[0].isEmpty:
            // EndNote marks an organisation by a comma at its end.
            add(Name(literal: parts[0]), text, element, as: role)
        default: addLiteral(element, as: role)
        }
    }
}

extension XMLDraft {
    /// Whether a part of a name says when the person lived, as libraries add it: `1960-`, `1887–1954`, `ca. 1500`.
    private static func isLifetime(_ text: String) -> Bool {
        var digits = 0
        for scalar in text.unicodeScalars where ("0"..."9").contains(scalar) { digits += 1 }
        return digits >= 3
    }

    private static func folded(_ text: Substring) -> String { folded(String(text)) }
}
