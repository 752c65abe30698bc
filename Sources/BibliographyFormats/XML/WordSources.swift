import Bibliography
import Markup

/// The sources of a Word document: `b:Sources` (ISO/IEC 29500-1, 22.6 Bibliography).
enum WordSources: XMLRecordFormat {
    static let format = BibliographyFormat.wordXML
    static let records: Set<String> = ["Source"]

    private static let types = TypeTable.reading(\.word)

    static func read(_ record: XMLElement, into draft: inout XMLDraft) {
        draft.begin(record)
        let word = record.first("SourceType").map { XMLDraft.folded($0.text) } ?? ""
        draft.nativeType = word
        draft.reference.type = type(word)
        draft.reference.key = record.first("Tag").flatMap { draft.field($0)?.value }
        for part in record.elements { readPart(part, &draft) }
        // A site without pages of its own is what is cited.
        if draft.reference.title == nil, draft.reference.type == .webpage {
            draft.reference.title = draft.reference.containerTitle
            draft.reference.containerTitle = nil
        }
        readDates(record, &draft)
        readPlace(record, &draft)
    }

    private static func type(_ word: String) -> ReferenceType {
        switch word {
        // Two words that the table's rows have no room for.
        case "DocumentFromInternetSite", "ElectronicSource": .webpage
        case "ArticleInAPeriodical": .articleMagazine
        default: types[word.lowercased()] ?? .document
        }
    }

    /// Read together, after the others.
    private static let dateParts: Set<String> = [
        "Year", "Month", "Day", "YearAccessed", "MonthAccessed", "DayAccessed", "City", "StateProvince",
        "CountryRegion",
    ]

    private static func readPart(_ part: XMLElement, _ draft: inout XMLDraft) {
        switch part.name.local {
        case "SourceType", "Tag": break
        case let name where dateParts.contains(name): break
        case "Author": readAuthors(part, &draft)
        case "Title": draft.take(part, \.title)
        case "ShortTitle": draft.take(part, .titleShort)
        case "JournalName", "PeriodicalTitle", "BookTitle", "InternetSiteTitle", "PublicationTitle", "BroadcastTitle",
            "AlbumTitle":
            draft.take(part, \.containerTitle)
        case "ConferenceName": draft.take(part, .eventTitle)
        case "Pages": draft.take(part, \.pages)
        case "Volume": draft.take(part, \.volume)
        case "NumberVolumes": draft.take(part, \.numberOfVolumes)
        case "Issue": draft.take(part, \.issue)
        case "Edition": draft.take(part, \.edition)
        case "ChapterNumber": draft.take(part, .chapterNumber)
        case "Publisher", "Institution", "ProductionCompany", "Broadcaster", "Distributor":
            draft.take(part, \.publisher)
        case "Medium": draft.take(part, \.medium)
        case "ThesisType", "Type": draft.take(part, \.genre)
        case "Version": draft.take(part, .version)
        case "PatentNumber", "CaseNumber", "RecordingNumber": draft.take(part, \.numberField)
        case "Court": draft.take(part, .authority)
        case "URL": draft.takeURL(part)
        case "DOI": draft.takeDOI(part)
        case "StandardNumber": readStandardNumber(part, &draft)
        case "Comments": draft.addNote(part)
        case "LCID": readLanguage(part, &draft)
        default: draft.keep(part)
        }
    }

    private static func readStandardNumber(_ part: XMLElement, _ draft: inout XMLDraft) {
        if DOI(part.text) != nil { return draft.takeDOI(part) }
        let digits = part.text.filter { $0.isASCII && ($0.isNumber || $0 == "X") }.count
        if digits == 8 || digits == 10 || digits == 13 {
            let text = XMLDraft.folded(part.text)
            let number = text.drop { !($0.isASCII && $0.isNumber) }
            draft.takeIdentifier(digits == 8 ? .issn : .isbn, part, String(number))
        } else {
            draft.take(part, \.numberField)
        }
    }

    /// `Author` holds a list for each role, one of them `Author` again.
    private static func readAuthors(_ roles: XMLElement, _ draft: inout XMLDraft) {
        for list in roles.elements {
            let role = XMLRole(list.name.local)
            if role == nil { draft.keep(list) }
            for group in list.elements {
                switch group.name.local {
                case "Corporate": draft.addLiteral(group, as: role ?? .other(.contributor))
                case "NameList":
                    for person in group.all("Person") {
                        let given = [person.first("First"), person.first("Middle")].compactMap { $0?.text }
                        draft.addPerson(
                            family: person.first("Last")?.text, given: given.joined(separator: " "), person,
                            as: role ?? .other(.contributor))
                    }
                default: draft.keep(group)
                }
            }
        }
    }

    private static func readDates(_ record: XMLElement, _ draft: inout XMLDraft) {
        if let year = record.first("Year") {
            var issued = draft.date(year: year, month: record.first("Month"), day: record.first("Day"), in: record)
            issued?.range = draft.field(year)?.range
            draft.reference.issued = issued
        } else {
            for name in ["Month", "Day"] { if let part = record.first(name) { draft.keep(part) } }
        }
        let day = record.first("DayAccessed")
        let month = record.first("MonthAccessed")
        guard let first = record.first("YearAccessed") ?? month ?? day else { return }
        let words = [record.first("YearAccessed"), month, day].compactMap { $0.map { XMLDraft.folded($0.text) } }
        if let date = draft.date(year: record.first("YearAccessed"), month: month, day: day, in: first) {
            draft.reference.accessed = Field(
                AccessedDate(readings: [date.value]), verbatim: date.verbatim, range: draft.field(first)?.range)
        } else if words.contains(where: { !$0.isEmpty }) {
            draft.reference.accessed = Field(
                AccessedDate(readings: []), verbatim: words.joined(separator: " "), range: draft.field(first)?.range)
        }
    }

    private static func readPlace(_ record: XMLElement, _ draft: inout XMLDraft) {
        let parts = ["City", "StateProvince", "CountryRegion"].compactMap { record.first($0) }
        let texts = parts.compactMap { draft.field($0)?.value }
        guard let first = parts.first, !texts.isEmpty else { return }
        let place = texts.joined(separator: ", ")
        draft.reference.publisherPlace = draft.field(place, place, first)
    }

    /// A tag, or Windows' number of a language (MS-LCID).
    private static func readLanguage(_ part: XMLElement, _ draft: inout XMLDraft) {
        let text = XMLDraft.folded(part.text)
        let numbers = [
            "1033": "en-US", "2057": "en-GB", "1031": "de-DE", "1036": "fr-FR", "1045": "pl-PL", "1049": "ru-RU",
            "1059": "be-BY", "1058": "uk-UA", "2052": "zh-CN", "1028": "zh-TW", "1041": "ja-JP", "1034": "es-ES",
            "3082": "es-ES", "1040": "it-IT",
        ]
        if let tag = numbers[text] ?? (Int(text) == nil ? LanguageCodes.tag(text) : nil) {
            draft.reference.language = tag
        } else if text != "0" {
            draft.keep(part)
        }
    }
}
