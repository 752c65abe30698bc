import Bibliography
import Markup

/// MODS of the Library of Congress (https://www.loc.gov/standards/mods/userguide/), in a collection or alone.
enum MODS: XMLRecordFormat {
    static let format = BibliographyFormat.mods
    static let records: Set<String> = ["mods"]

    static func read(_ record: XMLElement, into draft: inout XMLDraft) {
        draft.begin(record)
        draft.reference.key = record.attribute("ID")
        var reading = MODSRecord()
        for part in record.elements { reading.readPart(part, .work, &draft) }
        reading.finish(&draft)
    }
}

/// One record of MODS while its elements are read.
struct MODSRecord {
    /// What an element speaks of: the work, or what the work stands in.
    enum Level { case work, host, series }

    private var genres: [Field<String>] = []
    private var resources: [String] = []
    private var hostGenres: [String] = []
    private var isSerialHost = false
    private var hasHost = false

    init() {}

    // Elements are nested no deeper than the reader of XML allows.
    mutating func readPart(_ part: XMLElement, _ level: Level, _ draft: inout XMLDraft) {
        switch part.name.local {
        case "titleInfo": MODSTitles.read(part, level, &draft)
        case "name": MODSNames.read(part, level, &draft)
        case "genre", "typeOfResource":
            if level != .work {
                hostGenres.append(XMLDraft.folded(part.text).lowercased())
            } else if part.name.local == "typeOfResource" {
                resources.append(XMLDraft.folded(part.text))
            } else if let genre = draft.field(part) {
                genres.append(genre)
            }
        case "originInfo": readOrigin(part, level, &draft)
        case "relatedItem": readRelated(part, &draft)
        case "identifier": readIdentifier(part, level, &draft)
        case "location": readLocation(part, &draft)
        case "part": MODSPart.read(part, &draft)
        case "language": for term in part.all("languageTerm") { draft.takeLanguage(term) }
        case "abstract" where level == .work: draft.take(part, .abstract)
        case "note" where level == .work: draft.addNote(part)
        case "subject" where level == .work:
            for topic in part.elements {
                if topic.name.local == "topic" { draft.add(topic, to: .keyword) } else { draft.keep(topic) }
            }
        case "physicalDescription":
            for detail in part.elements {
                if detail.name.local == "extent", level == .work {
                    takeExtent(detail, &draft)
                } else {
                    draft.keep(detail)
                }
            }
        default: draft.keep(part)
        }
    }

    private func takeExtent(_ extent: XMLElement, _ draft: inout XMLDraft) {
        guard var field = draft.field(extent) else { return }
        let digits = field.value.prefix { $0.isASCII && $0.isNumber }
        guard !digits.isEmpty, draft.reference.numberOfPages == nil else { return draft.keep(extent) }
        field.value = String(digits)
        draft.reference.numberOfPages = field
    }

    private mutating func readOrigin(_ origin: XMLElement, _ level: Level, _ draft: inout XMLDraft) {
        for part in origin.elements {
            switch part.name.local {
            case "place":
                // The code of a country stands beside its name.
                let terms = part.all("placeTerm")
                if let term = terms.first(where: { $0.attribute("type") != "code" }) {
                    draft.take(term, \.publisherPlace)
                }
                for term in terms where term.attribute("type") == "code" { draft.keep(term) }
            case "publisher": draft.take(part, \.publisher)
            case "dateIssued", "copyrightDate": readIssued(part, &draft)
            case "dateCreated":
                if let date = draft.date(part) {
                    if draft.reference.issued == nil, level == .work {
                        draft.reference.issued = date
                    } else if draft.reference.issued?.value != date.value {
                        draft.keep(part)
                    }
                }
            case "dateCaptured": draft.takeAccessed(part)
            case "edition": draft.take(part, \.edition)
            case "issuance":
                let text = XMLDraft.folded(part.text)
                if level == .host, text == "continuing" || text == "serial" {
                    isSerialHost = true
                } else {
                    draft.keep(part)
                }
            default: draft.keep(part)
            }
        }
    }

    /// `dateIssued`, and the second of two that mark the ends of a stretch.
    private func readIssued(_ part: XMLElement, _ draft: inout XMLDraft) {
        guard part.attribute("point") == "end", let start = draft.reference.issued else {
            return draft.takeIssued(part)
        }
        guard let end = draft.date(part) else { return }
        let stretch = start.value.through(end.value)
        guard stretch != start.value else { return draft.keep(part) }
        draft.reference.issued = Field(stretch, verbatim: start.verbatim + "–" + end.verbatim, range: start.range)
    }

    private mutating func readRelated(_ item: XMLElement, _ draft: inout XMLDraft) {
        switch item.attribute("type") {
        case "host":
            guard !hasHost else { return draft.keep(item) }
            hasHost = true
            for part in item.elements { readPart(part, .host, &draft) }
        case "series": for part in item.elements { readPart(part, .series, &draft) }
        default: draft.keep(item)
        }
    }

    private func readIdentifier(_ part: XMLElement, _ level: Level, _ draft: inout XMLDraft) {
        let kind = (part.attribute("type") ?? "").lowercased()
        if part.attribute("invalid") == "yes" { return draft.keep(part) }
        switch kind {
        case "citekey":
            if draft.reference.key == nil { draft.reference.key = draft.field(part)?.value } else { draft.keep(part) }
        case "doi" where level != .work: draft.keep(part)
        case "uri", "url":
            if level == .work { draft.takeURL(part) } else { draft.keep(part) }
        case "report number", "patent number", "number", "issue number": draft.take(part, \.numberField)
        default: if !draft.takeIdentifier(kind: kind, part) { draft.keep(part) }
        }
    }

    private func readLocation(_ location: XMLElement, _ draft: inout XMLDraft) {
        for part in location.elements {
            switch part.name.local {
            case "url":
                draft.takeURL(part)
                guard let day = part.attribute("dateLastAccessed"), draft.reference.accessed == nil else { continue }
                let readings = WrittenDate.readings(day)
                if readings.isEmpty {
                    draft.tellUnread("“\(day.prefix(80))” cannot be read as a date; it is kept as text.", part)
                }
                draft.reference.accessed = draft.field(AccessedDate(readings: readings), day, part)
            case "physicalLocation": draft.take(part, .archive)
            case "shelfLocator": draft.take(part, .callNumber)
            default: draft.keep(part)
            }
        }
    }

    /// The type, which the genres of the work and of its host tell together.
    mutating func finish(_ draft: inout XMLDraft) {
        draft.nativeType = genres.first?.value ?? resources.first ?? ""
        let types = (genres.map(\.value) + resources).compactMap { TypeTable.mods[$0.lowercased()] }
        var type = types.first
        let host = hostGenres.compactMap { TypeTable.mods[$0] }.first
        let isSerial =
            isSerialHost || host == .periodical || draft.reference.identifiers.contains { $0.value.scheme == .issn }
        if hasHost {
            switch (type, host) {
            case (nil, .paperConference?), (.book?, .paperConference?): type = .paperConference
            case (nil, .articleNewspaper?), (.articleJournal?, .articleNewspaper?): type = .articleNewspaper
            case (nil, .articleMagazine?), (.articleJournal?, .articleMagazine?): type = .articleMagazine
            case (nil, _): type = isSerial || host == .articleJournal ? .articleJournal : .chapter
            case (.book?, _): type = .chapter
            default: break
            }
        }
        draft.reference.type = type ?? .document
        // Genres that say more than the type does.
        if let genre = genres.first, draft.reference.type == .thesis || TypeTable.mods[genre.value.lowercased()] == nil
        {
            draft.reference.genre = draft.reference.genre ?? genre
        }
    }
}
