import Bibliography
import Markup

/// One item of Zotero's RDF while its elements are read.
struct ZoteroItem {
    /// What the item can name, and how much of it may still be read.
    private(set) var links: ZoteroLinks
    private static let types = TypeTable.reading(\.zotero)

    init(_ links: ZoteroLinks) { self.links = links }

    mutating func read(_ item: XMLElement, _ draft: inout XMLDraft) {
        draft.reference.key =
            item.first("citationKey").map { XMLDraft.folded($0.text) } ?? item.attribute("about")
        let word = item.first("itemType").map { XMLDraft.folded($0.text) } ?? ""
        draft.nativeType = word.isEmpty ? item.name.local : word
        draft.reference.type = ZoteroItem.type(word, item.name.local)
        for part in item.elements { readPart(part, &draft) }
    }

    private static func type(_ word: String, _ element: String) -> ReferenceType {
        if let type = types[word.lowercased()] { return type }
        switch word.isEmpty ? element : word {
        case "Article": return .articleJournal
        case "Book": return .book
        case "BookSection": return .chapter
        case "Thesis": return .thesis
        case "Report": return .report
        case "Patent": return .patent
        case "Letter", "email", "instantMessage": return .personalCommunication
        case "radioBroadcast", "podcast": return .broadcast
        case "videoRecording": return .motionPicture
        default: return .document
        }
    }

    // Elements are nested no deeper than the reader of XML allows.
    private mutating func readPart(_ part: XMLElement, _ draft: inout XMLDraft) {
        switch part.name.local {
        case "itemType", "citationKey": break
        case "title": draft.take(part, \.title)
        case "shortTitle": draft.take(part, .titleShort)
        case "date": draft.takeIssued(part)
        case "dateSubmitted": draft.takeAccessed(part)
        case "abstract": draft.take(part, .abstract)
        case "language": draft.takeLanguage(part)
        case "pages": draft.take(part, \.pages)
        case "numPages": draft.take(part, \.numberOfPages)
        case "volume": draft.take(part, \.volume)
        case "numberOfVolumes": draft.take(part, \.numberOfVolumes)
        case "number":
            let isOwn = [.report, .patent, .legislation, .bill, .legalCase, .standard].contains(draft.reference.type)
            draft.take(part, isOwn ? \.numberField : \.issue)
        case "edition": draft.take(part, \.edition)
        case "type": draft.take(part, \.genre)
        case "medium": draft.take(part, \.medium)
        case "libraryCatalog": draft.take(part, .source)
        case "archive": draft.take(part, .archive)
        case "coverage": draft.take(part, .archiveLocation)
        case "rights": draft.take(part, .license)
        case "description": draft.addNote(part)
        case "identifier": readIdentifier(part, &draft)
        case "publisher": readPublisher(part, &draft)
        case "isPartOf": readContainer(part, &draft)
        case "presentedAt":
            if let title = part.elements.first?.first("title") {
                draft.take(title, .eventTitle)
            } else {
                draft.keep(part)
            }
        case "subject": readSubject(part, &draft)
        case "link", "isReferencedBy", "relation": readLink(part, &draft)
        case let name where part.first("Seq") != nil: readNames(part, XMLRole(name), &draft)
        default: draft.keep(part)
        }
    }

    /// `bib:authors` and others: a sequence of persons.
    private func readNames(_ part: XMLElement, _ role: XMLRole?, _ draft: inout XMLDraft) {
        if role == nil { draft.keep(part) }
        for entry in part.first("Seq")?.all("li") ?? [] {
            guard let person = entry.first("Person") ?? entry.elements.first else { continue }
            let given = person.first("givenName") ?? person.first("givenname")
            let family = person.first("surname") ?? person.first("familyName") ?? person.first("name")
            if given == nil {
                draft.addLiteral(family ?? person, as: role ?? .other(.contributor))
            } else {
                draft.addPerson(
                    family: family?.text, given: given?.text, person, as: role ?? .other(.contributor))
            }
        }
    }

    /// `DOI 10.…`, `ISBN …`, or an address in `dcterms:URI`; Zotero writes the DOI of an
    /// article into its journal.
    private func readIdentifier(_ part: XMLElement, _ draft: inout XMLDraft) {
        if let address = part.first("URI")?.first("value") { return draft.takeURL(address) }
        let text = XMLDraft.folded(part.text)
        let words = text.split(separator: " ", maxSplits: 1)
        switch words.first {
        case "DOI": draft.takeDOI(part)
        case "ISBN":
            for number in text.split(separator: " ").dropFirst() { draft.takeIdentifier(.isbn, part, String(number)) }
        case "ISSN":
            for number in text.split(whereSeparator: { $0 == " " || $0 == "," }).dropFirst() {
                draft.takeIdentifier(.issn, part, String(number))
            }
        default: draft.keep(part)
        }
    }

    private func readPublisher(_ part: XMLElement, _ draft: inout XMLDraft) {
        guard let organization = part.first("Organization") else { return draft.take(part, \.publisher) }
        if let name = organization.first("name") { draft.take(name, \.publisher) }
        if let place = organization.first("adr")?.first("Address")?.first("locality") {
            draft.take(place, \.publisherPlace)
        }
    }

    /// What the item stands in: within it, or elsewhere in the file.
    private mutating func readContainer(_ part: XMLElement, _ draft: inout XMLDraft) {
        let address = part.attribute("resource")
        var linked = part.elements.first
        if linked == nil, let address { linked = links.element(address) }
        guard let container = linked else {
            if address != nil { draft.tellUnread("The file does not hold what the item stands in.", part) }
            return draft.keep(part)
        }
        for detail in container.elements {
            switch detail.name.local {
            case "title":
                let isWhole = container.name.local == "Series"
                draft.take(detail, isWhole ? \.collectionTitle : \.containerTitle)
            case "alternative": draft.take(detail, .containerTitleShort)
            case "volume": draft.take(detail, \.volume)
            case "number":
                if container.name.local == "Series" {
                    draft.take(detail, .collectionNumber)
                } else {
                    draft.take(detail, \.issue)
                }
            case "identifier": readIdentifier(detail, &draft)
            case "isPartOf":
                if let title = detail.elements.first?.first("title") { draft.take(title, \.collectionTitle) }
            default: draft.keep(detail)
            }
        }
    }

    private func readSubject(_ part: XMLElement, _ draft: inout XMLDraft) {
        if let number = part.first("LCC")?.first("value") { return draft.take(number, .callNumber) }
        draft.add(part.first("AutomaticTag")?.first("value") ?? part, to: .keyword)
    }

    /// Files and notes of an item, as they stand in the file.
    private mutating func readLink(_ part: XMLElement, _ draft: inout XMLDraft) {
        guard let target = part.attribute("resource").flatMap({ links.element($0) }) else {
            return draft.keepMark(part)
        }
        draft.keep(target)
    }
}
