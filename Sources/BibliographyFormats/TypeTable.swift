import Bibliography

/// How the types of CSL are called in other formats, in one table.
///
/// A writer takes a row's word. A reader looks for the first row with the record's word, in the order of
/// ``readingOrder``; words that no row has are the reader's own business. What a format does not tell apart (`@online` is a page, a
/// post and a preprint) comes back as the first.
struct TypeTable {
    /// CSL's type.
    let type: ReferenceType
    /// BibLaTeX's entry type (manual, 2.1).
    let biblatex: String
    /// BibTeX's entry type, of those that its standard styles know.
    let bibtex: String
    /// The value of RIS's `TY`.
    let ris: String
    /// The name of EndNote's reference type.
    let endnote: String
    /// Zotero's item type.
    let zotero: String
    /// Word's `b:SourceType`.
    let word: String

    private init(
        _ type: ReferenceType, biblatex: String, bibtex: String, ris: String, endnote: String, zotero: String,
        word: String
    ) {
        self.type = type
        self.biblatex = biblatex
        self.bibtex = bibtex
        self.ris = ris
        self.endnote = endnote
        self.zotero = zotero
        self.word = word
    }

    /// All rows, one for each type.
    static let rows = [
        TypeTable(
            .article, biblatex: "online", bibtex: "misc", ris: "GEN", endnote: "Generic", zotero: "preprint",
            word: "Misc"),
        TypeTable(
            .articleJournal, biblatex: "article", bibtex: "article", ris: "JOUR", endnote: "Journal Article",
            zotero: "journalArticle", word: "JournalArticle"),
        TypeTable(
            .articleMagazine, biblatex: "article", bibtex: "article", ris: "MGZN", endnote: "Magazine Article",
            zotero: "magazineArticle", word: "ArticleInAPeriodical"),
        TypeTable(
            .articleNewspaper, biblatex: "article", bibtex: "article", ris: "NEWS", endnote: "Newspaper Article",
            zotero: "newspaperArticle", word: "ArticleInAPeriodical"),
        TypeTable(
            .bill, biblatex: "legislation", bibtex: "misc", ris: "BILL", endnote: "Bill", zotero: "bill", word: "Misc"),
        TypeTable(
            .book, biblatex: "book", bibtex: "book", ris: "BOOK", endnote: "Book", zotero: "book", word: "Book"),
        TypeTable(
            .broadcast, biblatex: "video", bibtex: "misc", ris: "VIDEO", endnote: "Film or Broadcast",
            zotero: "tvBroadcast", word: "Film"),
        TypeTable(
            .chapter, biblatex: "incollection", bibtex: "incollection", ris: "CHAP", endnote: "Book Section",
            zotero: "bookSection", word: "BookSection"),
        TypeTable(
            .classic, biblatex: "book", bibtex: "book", ris: "CLSWK", endnote: "Classical Work", zotero: "book",
            word: "Book"),
        TypeTable(
            .collection, biblatex: "collection", bibtex: "book", ris: "AGGR", endnote: "Aggregated Database",
            zotero: "document", word: "Misc"),
        TypeTable(
            .dataset, biblatex: "dataset", bibtex: "misc", ris: "DATA", endnote: "Dataset", zotero: "dataset",
            word: "Misc"),
        TypeTable(
            .document, biblatex: "misc", bibtex: "misc", ris: "GEN", endnote: "Generic", zotero: "document",
            word: "Misc"),
        TypeTable(
            .entry, biblatex: "inreference", bibtex: "incollection", ris: "DICT", endnote: "Dictionary",
            zotero: "encyclopediaArticle", word: "BookSection"),
        TypeTable(
            .entryDictionary, biblatex: "inreference", bibtex: "incollection", ris: "DICT", endnote: "Dictionary",
            zotero: "dictionaryEntry", word: "BookSection"),
        TypeTable(
            .entryEncyclopedia, biblatex: "inreference", bibtex: "incollection", ris: "ENCYC", endnote: "Encyclopedia",
            zotero: "encyclopediaArticle", word: "BookSection"),
        TypeTable(
            .event, biblatex: "misc", bibtex: "misc", ris: "GEN", endnote: "Generic", zotero: "document", word: "Misc"),
        TypeTable(
            .figure, biblatex: "image", bibtex: "misc", ris: "FIGURE", endnote: "Figure", zotero: "artwork", word: "Art"
        ),
        TypeTable(
            .graphic, biblatex: "artwork", bibtex: "misc", ris: "ART", endnote: "Artwork", zotero: "artwork",
            word: "Art"),
        TypeTable(
            .hearing, biblatex: "jurisdiction", bibtex: "misc", ris: "HEAR", endnote: "Hearing", zotero: "hearing",
            word: "Case"),
        TypeTable(
            .interview, biblatex: "misc", bibtex: "misc", ris: "PCOMM", endnote: "Interview", zotero: "interview",
            word: "Interview"),
        TypeTable(
            .legalCase, biblatex: "jurisdiction", bibtex: "misc", ris: "CASE", endnote: "Case", zotero: "case",
            word: "Case"),
        TypeTable(
            .legislation, biblatex: "legislation", bibtex: "misc", ris: "STAT", endnote: "Statute", zotero: "statute",
            word: "Misc"),
        TypeTable(
            .manuscript, biblatex: "unpublished", bibtex: "unpublished", ris: "UNPB", endnote: "Manuscript",
            zotero: "manuscript", word: "Misc"),
        TypeTable(
            .map, biblatex: "image", bibtex: "misc", ris: "MAP", endnote: "Map", zotero: "map", word: "Art"),
        TypeTable(
            .motionPicture, biblatex: "movie", bibtex: "misc", ris: "MPCT", endnote: "Film or Broadcast",
            zotero: "film", word: "Film"),
        TypeTable(
            .musicalScore, biblatex: "music", bibtex: "misc", ris: "MUSIC", endnote: "Music", zotero: "document",
            word: "Misc"),
        TypeTable(
            .pamphlet, biblatex: "booklet", bibtex: "booklet", ris: "PAMP", endnote: "Pamphlet", zotero: "manuscript",
            word: "Misc"),
        TypeTable(
            .paperConference, biblatex: "inproceedings", bibtex: "inproceedings", ris: "CONF",
            endnote: "Conference Paper", zotero: "conferencePaper", word: "ConferenceProceedings"),
        TypeTable(
            .patent, biblatex: "patent", bibtex: "misc", ris: "PAT", endnote: "Patent", zotero: "patent", word: "Patent"
        ),
        TypeTable(
            .performance, biblatex: "performance", bibtex: "misc", ris: "GEN", endnote: "Generic",
            zotero: "presentation", word: "Performance"),
        TypeTable(
            .periodical, biblatex: "periodical", bibtex: "misc", ris: "SER", endnote: "Serial", zotero: "document",
            word: "Misc"),
        TypeTable(
            .personalCommunication, biblatex: "letter", bibtex: "misc", ris: "PCOMM", endnote: "Personal Communication",
            zotero: "letter", word: "Misc"),
        TypeTable(
            .post, biblatex: "online", bibtex: "misc", ris: "ELEC", endnote: "Web Page", zotero: "forumPost",
            word: "InternetSite"),
        TypeTable(
            .postWeblog, biblatex: "online", bibtex: "misc", ris: "BLOG", endnote: "Blog", zotero: "blogPost",
            word: "InternetSite"),
        TypeTable(
            .regulation, biblatex: "legislation", bibtex: "misc", ris: "LEGAL", endnote: "Legal Rule or Regulation",
            zotero: "statute", word: "Misc"),
        TypeTable(
            .report, biblatex: "report", bibtex: "techreport", ris: "RPRT", endnote: "Report", zotero: "report",
            word: "Report"),
        TypeTable(
            .review, biblatex: "article", bibtex: "article", ris: "JOUR", endnote: "Journal Article",
            zotero: "journalArticle", word: "JournalArticle"),
        TypeTable(
            .reviewBook, biblatex: "article", bibtex: "article", ris: "JOUR", endnote: "Journal Article",
            zotero: "journalArticle", word: "JournalArticle"),
        TypeTable(
            .software, biblatex: "software", bibtex: "misc", ris: "COMP", endnote: "Computer Program",
            zotero: "computerProgram", word: "Misc"),
        TypeTable(
            .song, biblatex: "audio", bibtex: "misc", ris: "SOUND", endnote: "Audiovisual Material",
            zotero: "audioRecording", word: "SoundRecording"),
        TypeTable(
            .speech, biblatex: "unpublished", bibtex: "misc", ris: "SLIDE", endnote: "Conference Paper",
            zotero: "presentation", word: "Misc"),
        TypeTable(
            .standard, biblatex: "standard", bibtex: "misc", ris: "STAND", endnote: "Standard", zotero: "standard",
            word: "Misc"),
        TypeTable(
            .thesis, biblatex: "thesis", bibtex: "phdthesis", ris: "THES", endnote: "Thesis", zotero: "thesis",
            word: "Report"),
        TypeTable(
            .treaty, biblatex: "legal", bibtex: "misc", ris: "LEGAL", endnote: "Legal Rule or Regulation",
            zotero: "document", word: "Misc"),
        TypeTable(
            .webpage, biblatex: "online", bibtex: "misc", ris: "ELEC", endnote: "Web Page", zotero: "webpage",
            word: "InternetSite"),
    ]

    private static let byType = Dictionary(uniqueKeysWithValues: rows.map { ($0.type, $0) })

    /// The row of a type.
    static func row(of type: ReferenceType) -> TypeTable { byType[type] ?? rows[0] }

    /// Types whose words others share: of those that share one, the first here is read.
    private static let preferred: [ReferenceType] = [
        .webpage, .articleJournal, .document, .book, .legislation, .chapter, .entryEncyclopedia, .entryDictionary,
        .motionPicture, .personalCommunication, .report, .graphic, .legalCase, .manuscript,
    ]

    /// The types by a format's word in small letters.
    static func reading(_ word: KeyPath<TypeTable, String>) -> [String: ReferenceType] {
        var types: [String: ReferenceType] = [:]
        for type in preferred + rows.map(\.type) {
            let key = row(of: type)[keyPath: word].lowercased()
            if types[key] == nil { types[key] = type }
        }
        return types
    }
}
