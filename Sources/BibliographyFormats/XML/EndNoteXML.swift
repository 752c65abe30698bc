import Bibliography
import Markup

/// EndNote's XML: `<xml><records><record>`, its texts in runs of `<style>`.
///
/// What a field means depends on the type of the record: the second title of an article is its journal, that of a book
/// its series.
enum EndNoteXML: XMLRecordFormat {
    static let format = BibliographyFormat.endnoteXML
    static let records: Set<String> = ["record"]

    static func read(_ record: XMLElement, into draft: inout XMLDraft) {
        draft.begin(record)
        draft.reference.key = record.first("rec-number").flatMap { draft.field($0)?.value }
        let kind = record.first("ref-type")
        let word = kind?.attribute("name") ?? kind.flatMap { numbers[XMLDraft.folded($0.text)] } ?? ""
        draft.nativeType = word
        draft.reference.type = EndNoteTypes.type(word)
        for part in record.elements { readPart(part, &draft) }
    }

    private static func readPart(_ part: XMLElement, _ draft: inout XMLDraft) {
        let type = draft.reference.type
        switch part.name.local {
        case "rec-number", "ref-type": break
        case "contributors": readContributors(part, &draft)
        case "titles": readTitles(part, &draft)
        case "periodical", "alt-periodical": readPeriodical(part, &draft)
        case "pages":
            let isWhole = type == .book || type == .thesis || type == .report
            let isNumber = !part.text.isEmpty && XMLDraft.folded(part.text).allSatisfy { $0.isASCII && $0.isNumber }
            draft.take(part, isWhole && isNumber ? \.numberOfPages : \.pages)
        case "volume": draft.take(part, \.volume)
        case "number":
            let isOwn = type == .report || type == .patent || type == .legislation || type == .standard
            draft.take(part, isOwn ? \.numberField : \.issue)
        case "num-vols": draft.take(part, \.numberOfVolumes)
        case "edition": draft.take(part, \.edition)
        case "section": draft.take(part, .section)
        case "dates": readDates(part, &draft)
        case "publisher": draft.take(part, \.publisher)
        case "pub-location": draft.take(part, \.publisherPlace)
        case "isbn", "issn": draft.takeStandardNumbers(part)
        case "electronic-resource-num": draft.takeDOI(part)
        case "urls": readURLs(part, &draft)
        case "access-date": draft.takeAccessed(part)
        case "keywords": for word in part.all("keyword") { draft.add(word, to: .keyword) }
        case "abstract": draft.take(part, .abstract)
        case "notes", "research-notes": draft.addNote(part)
        case "language": draft.takeLanguage(part)
        case "call-num": draft.take(part, .callNumber)
        case "work-type": draft.take(part, \.genre)
        case "remote-database-name": draft.take(part, .source)
        case "accession-num" where XMLDraft.folded(part.text).allSatisfy { $0.isASCII && $0.isNumber }:
            // PubMed's number, where PubMed is the source; others have numbers too, so it is kept.
            draft.keep(part)
        default: draft.keep(part)
        }
    }

    private static func readContributors(_ list: XMLElement, _ draft: inout XMLDraft) {
        for group in list.elements {
            guard let role = EndNoteTypes.role(group.name.local, draft.reference.type) else {
                draft.keep(group)
                continue
            }
            for person in group.elements { draft.addWritten(person, as: role) }
        }
    }

    private static func readTitles(_ titles: XMLElement, _ draft: inout XMLDraft) {
        let isWhole = [.book, .thesis, .report].contains(draft.reference.type)
        for title in titles.elements {
            switch title.name.local {
            case "title": draft.take(title, \.title)
            case "secondary-title": draft.take(title, isWhole ? \.collectionTitle : \.containerTitle)
            case "tertiary-title": draft.take(title, \.collectionTitle)
            case "short-title": draft.take(title, .titleShort)
            default: draft.keep(title)
            }
        }
    }

    private static func readPeriodical(_ periodical: XMLElement, _ draft: inout XMLDraft) {
        for title in periodical.elements {
            switch title.name.local {
            case "full-title" where periodical.name.local == "periodical": draft.take(title, \.containerTitle)
            case "abbr-1" where periodical.name.local == "periodical": draft.take(title, .containerTitleShort)
            default: draft.keep(title)
            }
        }
    }

    /// The year and, apart, the day: `14 Mar`, `March 14, 2012`.
    private static func readDates(_ dates: XMLElement, _ draft: inout XMLDraft) {
        let year = dates.first("year")
        let days = dates.first("pub-dates")?.all("date") ?? []
        let yearText = year.map { XMLDraft.folded($0.text) } ?? ""
        let dayText = days.first.map { XMLDraft.folded($0.text) } ?? ""
        let whole = WrittenDate.date(dayText) ?? WrittenDate.date(dayText + " " + yearText)
        if let first = days.first, let whole, yearText.isEmpty || WrittenDate.date(yearText)?.contains(whole) == true {
            let verbatim = dayText.contains(yearText) ? dayText : dayText + " " + yearText
            draft.reference.issued = draft.field(whole, verbatim, year ?? first)
        } else {
            if let year { draft.takeIssued(year) }
            if let first = days.first, dayText != yearText { draft.keep(first) }
        }
        for day in days.dropFirst() { draft.keep(day) }
        for other in dates.elements where other.name.local != "year" && other.name.local != "pub-dates" {
            draft.keep(other)
        }
    }

    private static func readURLs(_ urls: XMLElement, _ draft: inout XMLDraft) {
        for group in urls.elements {
            switch group.name.local {
            case "related-urls", "web-urls": for url in group.all("url") { draft.takeURL(url) }
            // Files on the user's own disk.
            default: draft.keepChildren(of: group)
            }
        }
    }

    /// The types by the numbers that a record has where it lacks the name.
    private static let numbers: [String: String] = [
        "17": "Journal Article", "6": "Book", "5": "Book Section", "10": "Conference Proceedings",
        "47": "Conference Paper", "32": "Thesis", "27": "Report", "12": "Web Page", "13": "Generic",
        "23": "Newspaper Article", "19": "Magazine Article", "25": "Patent", "28": "Edited Book", "31": "Statute",
        "36": "Manuscript", "9": "Computer Program", "59": "Dataset", "43": "Electronic Article",
        "44": "Electronic Book", "20": "Map", "21": "Film or Broadcast", "26": "Personal Communication",
        "34": "Unpublished Work", "46": "Government Document", "7": "Case", "2": "Artwork",
    ]
}
