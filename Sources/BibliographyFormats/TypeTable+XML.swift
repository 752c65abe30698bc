import Bibliography

/// The words of formats in XML whose types are an open list, in small letters. A word that is missing says nothing.
extension TypeTable {
    /// `publication-type` and `citation-type` of JATS, as its tag library and publishers have them.
    static let jats: [String: ReferenceType] = [
        "journal": .articleJournal, "periodical": .articleJournal, "article": .articleJournal,
        "journal-article": .articleJournal, "journal article": .articleJournal, "magazine": .articleMagazine,
        "newspaper": .articleNewspaper, "news": .articleNewspaper, "book": .book, "monograph": .book,
        "edited-book": .book, "book-chapter": .chapter, "chapter": .chapter, "conf-proc": .paperConference,
        "confproc": .paperConference, "conference": .paperConference, "proceedings": .paperConference,
        "conf-paper": .paperConference, "thesis": .thesis, "dissertation": .thesis, "report": .report,
        "gov": .report, "govt": .report, "working-paper": .report, "techreport": .report, "web": .webpage,
        "webpage": .webpage, "website": .webpage, "web-page": .webpage, "blog": .postWeblog, "preprint": .article,
        "eprint": .article, "data": .dataset, "dataset": .dataset, "database": .dataset, "software": .software,
        "computer-program": .software, "patent": .patent, "standard": .standard, "std": .standard,
        "letter":
            .personalCommunication, "personal-communication": .personalCommunication, "commun": .personalCommunication,
        "unpublished": .manuscript, "manuscript": .manuscript, "map": .map, "film": .motionPicture,
        "video": .motionPicture, "movie": .motionPicture, "audio": .song, "discussion": .post, "forum": .post,
        "list": .post, "legal": .legislation, "law": .legislation, "statute": .legislation, "case": .legalCase,
        "encyclopedia": .entryEncyclopedia, "dictionary": .entryDictionary, "review": .review, "other": .document,
    ]

    /// `PublicationType` of PubMed, as far as it tells more than that a work is an article.
    static let pubmed: [String: ReferenceType] = [
        "preprint": .article, "dataset": .dataset, "newspaper article": .articleNewspaper,
        "interview": .interview, "patent": .patent, "technical report": .report, "video-audio media": .motionPicture,
        "webcast": .motionPicture, "dictionary": .entryDictionary, "legal case": .legalCase,
        "legislation": .legislation, "academic dissertation": .thesis, "book review": .reviewBook,
        "conference proceedings": .paperConference, "lecture": .speech,
    ]

    /// `genre` of MODS: the terms of MARC and those that programs write, and, last, `typeOfResource`.
    static let mods: [String: ReferenceType] = [
        "article": .articleJournal, "journal article": .articleJournal, "academic journal": .articleJournal,
        "magazine article": .articleMagazine, "magazine": .articleMagazine, "newspaper article": .articleNewspaper,
        "newspaper": .articleNewspaper, "book": .book, "book chapter": .chapter, "chapter": .chapter,
        "conference publication": .paperConference, "conference paper": .paperConference,
        "conference": .paperConference, "proceedings paper": .paperConference, "thesis": .thesis,
        "dissertation": .thesis, "ph.d. thesis": .thesis, "masters thesis": .thesis, "report": .report,
        "technical report": .report, "research report": .report, "web page": .webpage, "web site": .webpage,
        "website": .webpage, "webpage": .webpage, "electronic": .webpage, "preprint": .article, "patent": .patent,
        "standard": .standard, "standard or specification": .standard, "legal article": .articleJournal,
        "legislation": .legislation, "statute": .legislation, "law report or digest": .legalCase,
        "legal case and case notes": .legalCase, "treaty": .treaty, "letter": .personalCommunication,
        "interview": .interview, "speech": .speech, "manuscript": .manuscript, "unpublished": .manuscript, "map": .map,
        "atlas": .map, "cartographic": .map, "motion picture": .motionPicture, "moving image": .motionPicture,
        "videorecording": .motionPicture, "encyclopedia": .entryEncyclopedia,
        "encyclopedia article": .entryEncyclopedia,
        "dictionary": .entryDictionary, "dictionary entry": .entryDictionary, "review": .review,
        "periodical": .periodical,
        "database": .dataset, "dataset": .dataset, "data set": .dataset, "software": .software,
        "computer program": .software, "software, multimedia": .software, "still image": .graphic, "picture": .graphic,
        "sound recording": .song, "sound recording-musical": .song, "notated music": .musicalScore,
        "instruction": .document, "bibliography": .document,
    ]

    /// `type` of TEI's `biblStruct` and `bibl`, which is open; these are words that programs write.
    static let tei: [String: ReferenceType] = [
        "article": .articleJournal, "journalarticle": .articleJournal, "journal": .articleJournal,
        "magazinearticle": .articleMagazine, "newspaperarticle": .articleNewspaper, "newspaper": .articleNewspaper,
        "book": .book, "monograph": .book, "bookpart": .chapter, "booksection": .chapter, "incollection": .chapter,
        "chapter": .chapter, "conferencepaper": .paperConference, "inproceedings": .paperConference,
        "thesis": .thesis, "phdthesis": .thesis, "report": .report, "techreport": .report, "webpage": .webpage,
        "website": .webpage, "online": .webpage, "web": .webpage, "manuscript": .manuscript, "unpublished": .manuscript,
        "patent": .patent, "dataset": .dataset, "software": .software, "computerprogram": .software, "map": .map,
        "film": .motionPicture, "letter": .personalCommunication, "encyclopediaarticle": .entryEncyclopedia,
        "dictionaryentry": .entryDictionary, "blogpost": .postWeblog, "interview": .interview, "preprint": .article,
        "standard": .standard, "statute": .legislation, "case": .legalCase, "presentation": .speech,
    ]
}
