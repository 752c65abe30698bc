import Bibliography
import Markup

/// The bibliographies of TEI P5: `biblStruct` and `bibl` within `listBibl` or the back matter, or alone, as GROBID, Zotero and editors write them.
///
/// The description of the document itself in its header is no reference of it.
enum TEI: XMLRecordFormat {
    static let format = BibliographyFormat.tei
    static let records: Set<String> = ["biblStruct", "bibl", "biblFull"]
    // A related work lies within: one that begins inside does not end the record.
    static let boundaries: Set<String> = []
    static let surroundings: Set<String> = ["listBibl", "back"]

    static func read(_ record: XMLElement, into draft: inout XMLDraft) {
        draft.begin(record)
        draft.reference.key = record.attributes.first { $0.name.written == "xml:id" }?.value
        draft.reference.label = record.attribute("n")
        draft.nativeType = record.attribute("type") ?? record.name.local
        var reading = TEIRecord()
        reading.read(record, isPrinted: record.name.local == "bibl", &draft)
        reading.finish(record, &draft)
    }
}

/// One record of TEI while its elements are read.
struct TEIRecord {
    private var titles: [(element: XMLElement, level: String)] = []
    private var hasAnalytic = false

    init() {}

    mutating func read(_ record: XMLElement, isPrinted: Bool, _ draft: inout XMLDraft) {
        if isPrinted { draft.reference.text = XMLDraft.folded(record.text) }
        for part in record.elements { readPart(part, in: "monogr", &draft) }
    }

    // Elements are nested no deeper than the reader of XML allows.
    private mutating func readPart(_ part: XMLElement, in place: String, _ draft: inout XMLDraft) {
        switch part.name.local {
        case "analytic":
            hasAnalytic = true
            for detail in part.elements { readPart(detail, in: "analytic", &draft) }
        case "monogr", "series": for detail in part.elements { readPart(detail, in: part.name.local, &draft) }
        case "imprint", "publicationStmt", "titleStmt", "editionStmt", "hi", "seg", "emph":
            for detail in part.elements { readPart(detail, in: place, &draft) }
        case "title": readTitle(part, in: place, &draft)
        case "author":
            TEINames.read(part, as: place == "monogr" && hasAnalytic ? .other(.containerAuthor) : .author, &draft)
        case "editor":
            let role = part.attribute("role").flatMap { XMLRole($0) }
            TEINames.read(part, as: place == "series" ? .other(.collectionEditor) : role ?? .editor, &draft)
        case "respStmt": TEINames.readResponsibility(part, &draft)
        case "date": readDate(part, &draft)
        case "biblScope", "citedRange": readScope(part, in: place, &draft)
        case "idno":
            if !draft.takeIdentifier(kind: part.attribute("type") ?? "", part) { draft.keep(part) }
        case "ptr", "ref":
            if let target = part.attribute("target"), target.contains(":") {
                draft.takeURL(part, target)
            } else {
                draft.keep(part)
            }
        case "note": readNote(part, &draft)
        case "meeting":
            draft.take(TEIRecord.meetingName(part), .eventTitle)
            if let place = part.first("address") ?? part.first("placeName") { draft.take(place, .eventPlace) }
        case "publisher": draft.take(part, \.publisher)
        case "distributor": draft.take(part, \.publisher)
        case "pubPlace": draft.take(part, \.publisherPlace)
        case "edition": draft.take(part, \.edition)
        case "extent": draft.take(part, \.numberOfPages)
        case "textLang", "lang": draft.keep(part)
        default: draft.keep(part)
        }
    }

    private mutating func readTitle(_ title: XMLElement, in place: String, _ draft: inout XMLDraft) {
        switch (title.attribute("type") ?? "main").lowercased() {
        case "main", "": break
        case "short", "abbr", "abbrev", "abbreviated":
            return draft.take(title, title.attribute("level") == "j" ? .containerTitleShort : .titleShort)
        case "sub", "subordinate":
            // A subtitle goes with the title before it.
            guard var before = titles.popLast() else { return draft.keep(title) }
            before.element.children += [.text(": ", range: title.range)] + title.children
            titles.append(before)
            return
        default: return draft.keep(title)
        }
        let levels = ["analytic": "a", "series": "s"]
        titles.append((title, title.attribute("level") ?? levels[place] ?? "m"))
        if draft.reference.language == nil, place == "analytic" || titles.count == 1,
            let tag = title.attributes.first(where: { $0.name.written == "xml:lang" })?.value
        {
            draft.reference.language = LanguageCodes.tag(tag)
        }
    }

    /// A meeting without its place and date, which stand in it.
    private static func meetingName(_ meeting: XMLElement) -> XMLElement {
        if let title = meeting.first("title") { return title }
        var name = meeting
        name.children.removeAll { node in
            guard case .element(let element) = node else { return false }
            return ["address", "placeName", "settlement", "date"].contains(element.name.local)
        }
        return name
    }

    private func readDate(_ date: XMLElement, _ draft: inout XMLDraft) {
        var normal = date.attribute("when") ?? date.attribute("from")
        if let from = date.attribute("from"), let to = date.attribute("to") { normal = from + "/" + to }
        if normal == nil, let earliest = date.attribute("notBefore") ?? date.attribute("notAfter") {
            normal = earliest
            draft.keep(date)
            draft.tellUnread(
                "The date is not exact; \(earliest.prefix(40)), where it can begin or end, was read.", date)
        }
        switch (date.attribute("type") ?? "published").lowercased() {
        case "accessed", "access", "consulted", "retrieved": draft.takeAccessed(date, normalForm: normal)
        case "published", "publication", "issued", "": draft.takeIssued(date, normalForm: normal)
        case "submission", "submitted", "received":
            if let read = draft.date(date, normalForm: normal) { draft.reference.dates[.submitted] = read }
        default: draft.keep(date)
        }
    }

    private mutating func readScope(_ scope: XMLElement, in place: String, _ draft: inout XMLDraft) {
        switch (scope.attribute("unit") ?? scope.attribute("type") ?? "").lowercased() {
        case "volume", "vol":
            if place == "series" { draft.take(scope, .collectionNumber) } else { draft.take(scope, \.volume) }
        case "issue", "nr", "number", "no": draft.take(scope, \.issue)
        case "chapter", "chap": draft.take(scope, .chapterNumber)
        case "page", "pages", "pp", "p":
            guard let from = scope.attribute("from") else { return draft.take(scope, \.pages) }
            guard let pages = PageText.range(from, scope.attribute("to")), draft.reference.pages == nil else {
                return draft.keep(scope)
            }
            let printed = XMLDraft.folded(scope.text)
            draft.reference.pages = draft.field(pages, printed.isEmpty ? pages : printed, scope)
        case "" where place == "series": draft.take(scope, .collectionNumber)
        default: draft.keep(scope)
        }
    }

    private func readNote(_ note: XMLElement, _ draft: inout XMLDraft) {
        switch (note.attribute("type") ?? "").lowercased() {
        case "raw_reference", "raw-reference":
            if draft.reference.text.isEmpty {
                draft.reference.text = XMLDraft.folded(note.text)
            } else {
                draft.keep(note)
            }
        case "accessed", "url_date", "consulted": draft.takeAccessed(note)
        case "report_type", "thesistype", "genre": draft.take(note, \.genre)
        case "": draft.addNote(note)
        default: draft.keep(note)
        }
    }

    /// What can be told only when all titles are known.
    mutating func finish(_ record: XMLElement, _ draft: inout XMLDraft) {
        let levels = titles.map(\.level)
        let isPart = levels.contains("a")
        let word = (record.attribute("type") ?? "").lowercased().filter { $0.isLetter }
        var type = TypeTable.tei[word]
        if type == nil {
            if levels.contains("j") {
                type = isPart ? .articleJournal : .periodical
            } else if isPart, levels.contains("m") {
                type = draft.reference.variables[.eventTitle] == nil ? .chapter : .paperConference
            } else if levels.contains("m") {
                type = .book
            } else if levels.contains("u") {
                type = .manuscript
            }
        }
        draft.reference.type = type ?? .document
        for title in titles {
            switch title.level {
            case "a": draft.take(title.element, \.title)
            case "s": draft.take(title.element, \.collectionTitle)
            default: draft.take(title.element, isPart || title.level == "j" ? \.containerTitle : \.title)
            }
        }
        // A journal alone is what is cited.
        if draft.reference.title == nil, type == .periodical {
            draft.reference.title = draft.reference.containerTitle
            draft.reference.containerTitle = nil
        }
    }
}
