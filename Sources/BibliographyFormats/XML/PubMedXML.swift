import Bibliography
import Markup

/// PubMed's XML (https://dtd.nlm.nih.gov/ncbi/pubmed/doc/out/250101/): a list of articles, and of books and their
/// chapters.
enum PubMedXML: XMLRecordFormat {
    static let format = BibliographyFormat.pubmedXML
    static let records: Set<String> = ["PubmedArticle", "PubmedBookArticle"]

    static func read(_ record: XMLElement, into draft: inout XMLDraft) {
        draft.begin(record)
        if record.name.local == "PubmedBookArticle" { return PubMedBook.read(record, into: &draft) }
        draft.reference.type = .articleJournal
        for part in record.elements {
            switch part.name.local {
            case "MedlineCitation": readCitation(part, &draft)
            case "PubmedData": readData(part, &draft)
            default: draft.keep(part)
            }
        }
    }

    private static func readCitation(_ citation: XMLElement, _ draft: inout XMLDraft) {
        for part in citation.elements {
            switch part.name.local {
            case "PMID":
                draft.reference.key = draft.field(part)?.value
                draft.takeIdentifier(.pmid, part)
            case "Article": readArticle(part, &draft)
            case "MedlineJournalInfo":
                for detail in part.elements {
                    switch detail.name.local {
                    case "MedlineTA":
                        if draft.reference.variables[.containerTitleShort] == nil {
                            draft.take(detail, .containerTitleShort)
                        }
                    case "ISSNLinking": draft.takeIdentifier(.issn, detail)
                    default: draft.keep(detail)
                    }
                }
            case "KeywordList": for word in part.all("Keyword") { draft.add(word, to: .keyword) }
            default: draft.keep(part)
            }
        }
    }

    private static func readArticle(_ article: XMLElement, _ draft: inout XMLDraft) {
        var published: XMLElement?
        for part in article.elements {
            switch part.name.local {
            case "Journal": published = readJournal(part, &draft) ?? published
            case "ArticleTitle": draft.take(part, \.title)
            case "VernacularTitle": draft.take(part, .originalTitle)
            case "Pagination": readPages(part, &draft)
            case "ELocationID": readLocation(part, &draft)
            case "Abstract": readAbstract(part, &draft)
            case "AuthorList": readAuthors(part, &draft)
            case "Language": draft.takeLanguage(part)
            case "PublicationTypeList": readTypes(part, &draft)
            case "ArticleDate":
                if let date = draft.date(
                    year: part.first("Year"), month: part.first("Month"), day: part.first("Day"), in: part)
                {
                    if draft.reference.dates[.availableDate] == nil {
                        draft.reference.dates[.availableDate] = date
                    } else {
                        draft.keep(part)
                    }
                }
            default: draft.keep(part)
            }
        }
        if let published { takePublished(published, &draft) }
        // An article that is not in an issue yet has the date of its publication on line alone.
        if draft.reference.issued == nil { draft.reference.issued = draft.reference.dates[.availableDate] }
    }

    /// Reads the journal; gives its date.
    private static func readJournal(_ journal: XMLElement, _ draft: inout XMLDraft) -> XMLElement? {
        var date: XMLElement?
        for part in journal.elements {
            switch part.name.local {
            case "ISSN": draft.takeIdentifier(.issn, part)
            case "Title": draft.take(part, \.containerTitle)
            case "ISOAbbreviation": draft.take(part, .containerTitleShort)
            case "JournalIssue":
                for detail in part.elements {
                    switch detail.name.local {
                    case "Volume": draft.take(detail, \.volume)
                    case "Issue": draft.take(detail, \.issue)
                    case "PubDate": date = detail
                    default: draft.keep(detail)
                    }
                }
            default: draft.keep(part)
            }
        }
        return date
    }

    /// `PubDate`: parts, or one text such as `1998 Dec-1999 Jan`.
    static func takePublished(_ element: XMLElement, _ draft: inout XMLDraft) {
        if let text = element.first("MedlineDate") { return draft.takeIssued(text) }
        // A month can be a stretch: `Mar-Apr`.
        draft.reference.issued = draft.date(
            year: element.first("Year"), month: element.first("Month"), day: element.first("Day"),
            season: element.first("Season"), in: element)
    }

    static func readPages(_ element: XMLElement, _ draft: inout XMLDraft) {
        let printed = element.first("MedlinePgn").flatMap { draft.field($0) }
        let start = element.first("StartPage").flatMap { draft.field($0) }
        let end = element.first("EndPage").flatMap { draft.field($0) }
        guard draft.reference.pages == nil, var pages = printed ?? start else {
            if !element.elements.isEmpty { draft.keep(element) }
            return
        }
        if printed == nil, let end { pages.verbatim = pages.value + "-" + end.value }
        pages.value = PageText.completed(pages.verbatim)
        draft.reference.pages = pages
    }

    static func readLocation(_ element: XMLElement, _ draft: inout XMLDraft) {
        let kind = element.attribute("EIdType") ?? ""
        if kind == "pii" {
            draft.keep(element)
        } else if !draft.takeIdentifier(kind: kind, element) {
            draft.keep(element)
        }
    }

    static func readAbstract(_ element: XMLElement, _ draft: inout XMLDraft) {
        for part in element.elements {
            if part.name.local == "AbstractText" {
                draft.add(part, to: .abstract, separator: "\n")
            } else {
                draft.keep(part)
            }
        }
    }

    static func readAuthors(_ list: XMLElement, _ draft: inout XMLDraft) {
        let role: XMLRole = list.attribute("Type").flatMap { XMLRole($0) } ?? .author
        for author in list.elements {
            guard author.name.local == "Author" else {
                draft.keep(author)
                continue
            }
            if let group = author.first("CollectiveName") {
                draft.addLiteral(group, as: role)
            } else {
                draft.addPerson(
                    family: author.first("LastName")?.text,
                    given: author.first("ForeName")?.text ?? author.first("Initials")?.text,
                    suffix: author.first("Suffix")?.text, author, as: role)
            }
            for detail in author.elements where ["Identifier", "AffiliationInfo"].contains(detail.name.local) {
                draft.keep(detail)
            }
        }
    }

    private static func readTypes(_ list: XMLElement, _ draft: inout XMLDraft) {
        var words: [String] = []
        for kind in list.all("PublicationType") {
            guard let word = draft.field(kind)?.value else { continue }
            words.append(word)
            if let type = TypeTable.pubmed[word.lowercased()] {
                draft.reference.type = type
            } else if word.lowercased() != "journal article" {
                draft.keep(kind)
            }
        }
        draft.nativeType = words.first ?? "Journal Article"
    }

    private static func readData(_ data: XMLElement, _ draft: inout XMLDraft) {
        for part in data.elements {
            switch part.name.local {
            case "ArticleIdList": readIdentifiers(part, &draft)
            // How PubMed came by the record, and what the work itself cites.
            default: draft.keep(part)
            }
        }
    }

    static func readIdentifiers(_ list: XMLElement, _ draft: inout XMLDraft) {
        for identifier in list.elements {
            let kind = identifier.attribute("IdType") ?? ""
            if kind == "pii" || !draft.takeIdentifier(kind: kind, identifier) { draft.keep(identifier) }
        }
    }
}
