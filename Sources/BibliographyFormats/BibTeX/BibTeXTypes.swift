import Bibliography

/// The types of entries that files for BibTeX and BibLaTeX use, beside the words of ``TypeTable``.
enum BibTeXTypes {
    /// Other words for types, and words that BibLaTeX and CSL use for different things.
    private static let aliases: [String: ReferenceType] = [
        "conference": .paperConference, "electronic": .webpage, "www": .webpage, "phdthesis": .thesis,
        "mastersthesis": .thesis, "bathesis": .thesis, "techreport": .report, "inbook": .chapter,
        "bookinbook": .chapter, "suppbook": .chapter, "suppcollection": .chapter, "suppperiodical": .articleJournal,
        "collection": .book, "mvbook": .book, "mvcollection": .book, "reference": .book, "mvreference": .book,
        "proceedings": .book, "mvproceedings": .book, "manual": .book, "commentary": .book, "set": .document,
        "bibnote": .document, "video": .motionPicture, "audio": .song, "image": .graphic, "artwork": .graphic,
        "newspaper": .articleNewspaper, "magazine": .articleMagazine, "unpublished": .manuscript,
        "preprint": .article, "webpage": .webpage, "blog": .postWeblog, "legal": .treaty, "code": .software,
    ]

    private static let types: [String: ReferenceType] = {
        TypeTable.reading(\.biblatex).merging(aliases) { $1 }
    }()

    /// CSL's type of a word in small letters; nil for a word that is not known.
    static func type(_ word: String) -> ReferenceType? { types[word] }

    /// The type that `entrysubtype` makes of an entry, when it makes one.
    static func type(subtype: String, of word: String) -> ReferenceType? {
        if word == "article" {
            if subtype == "newspaper" { return .articleNewspaper }
            if subtype == "magazine" { return .articleMagazine }
        }
        guard let type = ReferenceType(rawValue: subtype) else { return nil }
        let row = TypeTable.row(of: type)
        return row.biblatex == word || row.bibtex == word ? type : nil
    }

    /// The words of BibTeX's standard styles.
    static let classic: Set<String> = [
        "article", "book", "booklet", "conference", "inbook", "incollection", "inproceedings", "manual",
        "mastersthesis", "misc", "phdthesis", "proceedings", "techreport", "unpublished",
    ]

    /// What an entry's type says of the kind of work, where no field does.
    static let genres = [
        "phdthesis": "PhD thesis", "mastersthesis": "Master’s thesis", "bathesis": "Bachelor’s thesis",
    ]

    /// The words for `type` that BibLaTeX translates (manual, 4.9.2.13).
    static let kinds = [
        "phdthesis": "PhD thesis", "mathesis": "Master’s thesis", "bathesis": "Bachelor’s thesis",
        "candthesis": "Candidate thesis", "techreport": "Technical report", "resreport": "Research report",
        "software": "Computer software", "datacd": "Data CD", "audiocd": "Audio CD", "patent": "Patent",
        "patentde": "German patent", "patenteu": "European patent", "patentfr": "French patent",
        "patentuk": "British patent", "patentus": "U.S. patent", "patreq": "Patent request",
    ]

    /// What a type's words say of its fields.
    struct Kind {
        var isArticle = false
        var isBook = false
        var isPart = false
    }

    /// What each type is; an entry asks once.
    static func kind(_ type: ReferenceType) -> Kind { kindsOfTypes[type] ?? Kind() }

    private static let kindsOfTypes: [ReferenceType: Kind] = {
        var result: [ReferenceType: Kind] = [:]
        for row in TypeTable.rows {
            switch row.biblatex {
            case "article", "periodical": result[row.type] = Kind(isArticle: true)
            case "book", "collection", "booklet": result[row.type] = Kind(isBook: true)
            case "incollection", "inproceedings", "inreference":
                result[row.type] = Kind(isBook: true, isPart: true)
            default: result[row.type] = Kind()
            }
        }
        return result
    }()

    /// Types whose `number` is an issue's; their own number is `eid`.
    static func isArticle(_ type: ReferenceType) -> Bool { kind(type).isArticle }

    /// Types whose `number` is their place in a series.
    static func isBook(_ type: ReferenceType) -> Bool { kind(type).isBook }

    /// Types of parts of books.
    static func isPart(_ type: ReferenceType) -> Bool { kind(type).isPart }
}
