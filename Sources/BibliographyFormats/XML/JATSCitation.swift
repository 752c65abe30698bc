import Bibliography
import Markup

/// One citation of JATS while its elements are read.
struct JATSCitation {
    let publicationType: String
    private var source: XMLElement?
    private var partTitle: XMLElement?
    private var date: [String: XMLElement] = [:]
    private var pages: [String: XMLElement] = [:]

    init(publicationType: String) { self.publicationType = publicationType }

    /// Elements that mark how their text looks, or group others: what counts lies in them.
    private static let wrappers: Set<String> = [
        "italic", "bold", "sc", "sup", "sub", "underline", "monospace", "roman", "sans-serif", "styled-content",
        "named-content", "person-group-name", "name-alternatives", "collab-alternatives",
    ]

    mutating func read(_ element: XMLElement, _ draft: inout XMLDraft) {
        for part in element.elements { readPart(part, &draft) }
    }

    // Elements are nested no deeper than the reader of XML allows.
    private mutating func readPart(_ part: XMLElement, _ draft: inout XMLDraft) {
        switch part.name.local {
        case "person-group": JATSNames.readGroup(part, &draft)
        case "name", "string-name", "collab", "anonymous", "etal", "on-behalf-of":
            JATSNames.readName(part, as: .author, &draft)
        case "article-title", "chapter-title", "data-title": draft.take(part, \.title)
        case "part-title": partTitle = partTitle ?? part
        case "source": if source == nil { source = part } else { draft.keep(part) }
        case "series": draft.take(part, \.collectionTitle)
        case "year", "month", "day", "season":
            if date[part.name.local] == nil { date[part.name.local] = part } else { draft.keep(part) }
        case "date", "string-date": readDate(part, &draft)
        case "date-in-citation", "access-date": readDateInCitation(part, &draft)
        case "fpage", "lpage", "page-range", "elocation-id":
            if pages[part.name.local] == nil { pages[part.name.local] = part } else { draft.keep(part) }
        case "size": readSize(part, &draft)
        case "pub-id", "object-id": JATSIdentifiers.read(part, &draft)
        case "ext-link", "uri", "self-uri", "inline-supplementary-material": JATSIdentifiers.readLink(part, &draft)
        case "isbn": draft.takeIdentifier(.isbn, part)
        case "issn", "issn-l": draft.takeIdentifier(.issn, part)
        case "comment", "note":
            draft.addNote(part)
            readLinks(in: part, &draft)
        case "label": break
        case let name where JATSCitation.wrappers.contains(name): read(part, &draft)
        default: takeSimple(part, &draft)
        }
    }

    private func takeSimple(_ part: XMLElement, _ draft: inout XMLDraft) {
        switch part.name.local {
        case "volume": draft.take(part, \.volume)
        case "issue": draft.take(part, \.issue)
        case "edition": draft.take(part, \.edition)
        case "publisher-name": draft.take(part, \.publisher)
        case "publisher-loc": draft.take(part, \.publisherPlace)
        case "institution", "institution-wrap": draft.take(part, \.publisher)
        case "patent", "std": draft.take(part, \.numberField)
        case "conf-name": draft.take(part, .eventTitle)
        case "conf-loc": draft.take(part, .eventPlace)
        case "conf-date":
            if let date = draft.date(part, normalForm: part.attribute("iso-8601-date")) {
                draft.reference.dates[.eventDate] = draft.reference.dates[.eventDate] ?? date
            }
        case "supplement": draft.take(part, .supplementNumber)
        case "version": draft.take(part, .version)
        case "annotation": draft.take(part, .annote)
        default: draft.keep(part)
        }
    }

    /// Links and dates that stand in a remark: `<comment>Available at <ext-link …/></comment>`.
    private mutating func readLinks(in element: XMLElement, _ draft: inout XMLDraft) {
        for part in element.elements {
            switch part.name.local {
            case "ext-link", "uri": JATSIdentifiers.readLink(part, &draft)
            case "pub-id": JATSIdentifiers.read(part, &draft)
            case "date-in-citation": readDateInCitation(part, &draft)
            default: readLinks(in: part, &draft)
            }
        }
    }

    private func readDateInCitation(_ part: XMLElement, _ draft: inout XMLDraft) {
        let kind = (part.attribute("content-type") ?? part.attribute("date-type") ?? "").lowercased()
        let accessWords = ["access", "cited", "retriev", "consult", "viewed"]
        let isAccess = part.name.local == "access-date" || accessWords.contains { kind.contains($0) }
        guard isAccess || kind.isEmpty else {
            if kind.contains("pub"), draft.reference.issued == nil, date.isEmpty {
                draft.takeIssued(part, normalForm: part.attribute("iso-8601-date"))
            } else {
                draft.keep(part)
            }
            return
        }
        let parts = ["year", "month", "day"].map { part.first($0) }
        if part.attribute("iso-8601-date") == nil, parts[0] != nil,
            let read = draft.date(year: parts[0], month: parts[1], day: parts[2], in: part)
        {
            guard draft.reference.accessed == nil else { return draft.keep(part) }
            draft.reference.accessed = Field(
                AccessedDate(readings: [read.value]), verbatim: read.verbatim, range: read.range)
        } else {
            draft.takeAccessed(part, normalForm: part.attribute("iso-8601-date"))
        }
    }

    private mutating func readDate(_ part: XMLElement, _ draft: inout XMLDraft) {
        if (part.attribute("date-type") ?? "").lowercased().contains("access") {
            return readDateInCitation(part, &draft)
        }
        if part.elements.isEmpty || part.attribute("iso-8601-date") != nil {
            draft.takeIssued(part, normalForm: part.attribute("iso-8601-date"))
        } else {
            for detail in part.elements { readPart(detail, &draft) }
        }
    }

    private func readSize(_ part: XMLElement, _ draft: inout XMLDraft) {
        let unit = (part.attribute("units") ?? "").lowercased()
        if unit.hasPrefix("page") || unit == "p" || unit == "pp" {
            draft.take(part, \.numberOfPages)
        } else {
            draft.keep(part)
        }
    }

    /// What can be told only when all elements are known: type, titles, date and pages.
    mutating func finish(_ citation: XMLElement, _ draft: inout XMLDraft) {
        finishTitles(&draft)
        finishPages(&draft)
        finishDate(&draft, citation)
    }

    private mutating func finishTitles(_ draft: inout XMLDraft) {
        var type = TypeTable.jats[publicationType]
        let isPart = draft.reference.title != nil || partTitle != nil
        if type == nil {
            let isSerial = source != nil && draft.reference.title != nil && draft.reference.volume != nil
            type = isSerial ? .articleJournal : nil
        }
        if type == .book, isPart, source != nil { type = .chapter }
        draft.reference.type = type ?? .document
        // A serial is what the work stands in, even where the work's own title is not printed.
        let isSerial = type == .articleJournal || type == .articleMagazine || type == .articleNewspaper
        if let partTitle {
            if draft.reference.title == nil, source != nil {
                draft.take(partTitle, \.title)
            } else {
                draft.take(partTitle, .partTitle)
            }
        }
        if let source { draft.take(source, draft.reference.title == nil && !isSerial ? \.title : \.containerTitle) }
    }

    private func finishPages(_ draft: inout XMLDraft) {
        let texts = pages.compactMapValues { draft.field($0) }
        let printed = texts["page-range"] ?? texts["fpage"] ?? texts["lpage"] ?? texts["elocation-id"]
        guard var field = printed else { return }
        if texts["page-range"] == nil, let first = texts["fpage"], let last = texts["lpage"] {
            let joined = PageText.range(first.value, last.value) ?? first.value
            field = Field(joined, verbatim: joined, range: first.range)
        }
        draft.reference.pages = field
        // The number of an article beside its pages.
        if let element = pages["elocation-id"], field != texts["elocation-id"] { draft.keep(element) }
    }

    private func finishDate(_ draft: inout XMLDraft, _ citation: XMLElement) {
        guard let year = date["year"] else { return }
        if let normal = year.attribute("iso-8601-date"), date["month"] == nil { return takeYear(year, normal, &draft) }
        guard date["month"] != nil || date["season"] != nil || date["day"] != nil else {
            return takeYear(year, nil, &draft)
        }
        let read = draft.date(
            year: year, month: date["month"], day: date["day"], season: date["season"], in: citation)
        if var read {
            read.range = draft.field(year)?.range
            draft.reference.issued = draft.reference.issued ?? read
        }
    }

    /// A year can have a letter that tells the works of one year apart: `2013a`.
    private func takeYear(_ year: XMLElement, _ normalForm: String?, _ draft: inout XMLDraft) {
        let text = XMLDraft.folded(year.text)
        guard draft.reference.issued == nil else { return }
        if text.utf8.count == 5, let last = text.last, last.isLetter, last.isASCII, normalForm == nil,
            let read = WrittenDate.date(String(text.dropLast()))
        {
            draft.reference.issued = draft.field(read, text, year)
            draft.reference.variables[.yearSuffix] = draft.field(String(last), String(last), year)
            return
        }
        draft.takeIssued(year, normalForm: normalForm)
    }
}
