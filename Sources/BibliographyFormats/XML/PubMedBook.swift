import Bibliography
import Markup

/// `PubmedBookArticle`: a book of PubMed's bookshelf, or a chapter of one.
enum PubMedBook {
    static func read(_ record: XMLElement, into draft: inout XMLDraft) {
        draft.reference.type = .book
        for part in record.elements {
            switch part.name.local {
            case "BookDocument": readDocument(part, &draft)
            case "PubmedBookData":
                for detail in part.elements {
                    if detail.name.local == "ArticleIdList" {
                        PubMedXML.readIdentifiers(detail, &draft)
                    } else {
                        draft.keep(detail)
                    }
                }
            default: draft.keep(part)
            }
        }
        draft.nativeType = "PubmedBookArticle"
    }

    private static func readDocument(_ document: XMLElement, _ draft: inout XMLDraft) {
        // A chapter has a title and authors of its own beside those of the book.
        let title = document.first("ArticleTitle").flatMap { draft.field($0) }
        let bookTitle = document.first("Book")?.first("BookTitle").flatMap { draft.field($0) }
        let isChapter = title != nil && title?.value != bookTitle?.value
        if isChapter { draft.reference.type = .chapter }
        for part in document.elements {
            switch part.name.local {
            case "PMID":
                draft.reference.key = draft.field(part)?.value
                draft.takeIdentifier(.pmid, part)
            case "ArticleIdList": PubMedXML.readIdentifiers(part, &draft)
            case "Book": readBook(part, isChapter: isChapter, &draft)
            case "ArticleTitle": if isChapter { draft.take(part, \.title) }
            case "VernacularTitle": draft.take(part, .originalTitle)
            case "Pagination": PubMedXML.readPages(part, &draft)
            case "Language": draft.takeLanguage(part)
            case "AuthorList": PubMedXML.readAuthors(part, &draft)
            case "Abstract": PubMedXML.readAbstract(part, &draft)
            case "KeywordList": for word in part.all("Keyword") { draft.add(word, to: .keyword) }
            default: draft.keep(part)
            }
        }
    }

    private static func readBook(_ book: XMLElement, isChapter: Bool, _ draft: inout XMLDraft) {
        for part in book.elements {
            switch part.name.local {
            case "Publisher":
                for detail in part.elements {
                    switch detail.name.local {
                    case "PublisherName": draft.take(detail, \.publisher)
                    case "PublisherLocation": draft.take(detail, \.publisherPlace)
                    default: draft.keep(detail)
                    }
                }
            case "BookTitle": draft.take(part, isChapter ? \.containerTitle : \.title)
            case "CollectionTitle": draft.take(part, \.collectionTitle)
            case "Edition": draft.take(part, \.edition)
            case "Volume": draft.take(part, \.volume)
            case "VolumeTitle": draft.take(part, .volumeTitle)
            case "Medium": draft.take(part, \.medium)
            case "ReportNumber": draft.take(part, \.numberField)
            case "Isbn": draft.takeIdentifier(.isbn, part)
            case "PubDate": PubMedXML.takePublished(part, &draft)
            case "AuthorList": readBookAuthors(part, isChapter: isChapter, &draft)
            case "ELocationID": PubMedXML.readLocation(part, &draft)
            default: draft.keep(part)
            }
        }
    }

    /// The authors of a chapter's book wrote the book, not the chapter.
    private static func readBookAuthors(_ list: XMLElement, isChapter: Bool, _ draft: inout XMLDraft) {
        let before = draft.reference.authors.count
        PubMedXML.readAuthors(list, &draft)
        guard isChapter else { return }
        let names = draft.reference.authors[before...]
        draft.reference.contributors += names.map { Contributor(.containerAuthor, $0) }
        draft.reference.authors.removeSubrange(before...)
    }
}
