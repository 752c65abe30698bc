import Bibliography

/// A record's type, and what tags mean in records of that type.
struct RISType {
    let type: ReferenceType
    /// The value of `TY`.
    let word: String

    /// The type of a word; nil when it is unknown.
    init?(reading word: String) {
        let upper = word.uppercased()
        guard let type = RISType.aliases[upper] ?? RISType.types[upper.lowercased()] else { return nil }
        self.type = type
        self.word = upper
    }

    /// The type to write a reference with: the source's word where it means the same.
    init(writing reference: Reference) {
        if let native = reference.native, native.format == BibliographyFormat.ris.rawValue {
            if let type = RISType(reading: native.type) {
                if type.type == reference.type {
                    self = type
                    return
                }
            } else if !native.type.isEmpty, reference.type == .document, OneLine.text(native.type) == native.type {
                // An unknown type stays what it is.
                type = .document
                word = native.type
                return
            }
        }
        let word = TypeTable.row(of: reference.type).ris
        self.word = word
        type = RISType(reading: word)?.type ?? .document
    }

    private static let types = TypeTable.reading(\.ris)

    /// Words of RIS that no type of CSL has to itself.
    private static let aliases: [String: ReferenceType] = [
        "ABST": .articleJournal, "ADVS": .motionPicture, "ANCIENT": .classic, "BLOG": .postWeblog, "CHART": .figure,
        "CONF": .paperConference, "CPAPER": .paperConference, "CTLG": .book, "DBASE": .dataset, "EBOOK": .book,
        "ECHAP": .chapter, "EDBOOK": .book, "EJOUR": .articleJournal, "EQUA": .figure, "GOVDOC": .report,
        "GRANT": .report, "GRNT": .report, "ICOMM": .personalCommunication, "INPR": .articleJournal,
        "INTV": .interview, "JFULL": .periodical, "LEGAL": .legislation, "MANSCPT": .manuscript,
        "MULTI": .motionPicture,
        "NEWS": .articleNewspaper, "PODCST": .broadcast, "STD": .standard, "THESIS": .thesis, "UNBILL": .bill,
        "UNPD": .manuscript, "VIDEO": .broadcast, "WEB": .webpage,
    ]

    // MARK: Meanings that differ

    /// Whether `IS` is an issue; elsewhere it is the work's own number.
    var hasIssues: Bool {
        switch type {
        case .article, .articleJournal, .articleMagazine, .articleNewspaper, .review, .reviewBook, .periodical,
            .paperConference, .document:
            true
        default: false
        }
    }

    /// Whether the work stands alone, so that `T2` is its series and a lone number in `SP` counts its pages.
    var isWholeWork: Bool {
        switch type {
        case .book, .thesis, .report, .map, .standard, .pamphlet, .classic, .musicalScore, .software, .dataset,
            .motionPicture:
            true
        default: false
        }
    }

    /// Whether `SP` counts pages when it stands alone.
    var countsPages: Bool {
        switch type {
        case .book, .thesis, .report, .pamphlet, .manuscript, .standard: true
        default: false
        }
    }

    private var isFilm: Bool { [.motionPicture, .broadcast].contains(type) }

    /// The role of names under a tag; nil for editors.
    func role(of tag: RISTag) -> NameVariable? {
        switch tag {
        case "A2": isFilm ? .director : type == .interview ? .interviewer : type == .book ? .collectionEditor : nil
        case "A3": type == .thesis ? .contributor : isFilm ? .producer : .collectionEditor
        case "A4": isFilm ? .performer : .translator
        case "TA": .translator
        default: nil
        }
    }

    /// The tag of a role; nil where there is none.
    func tag(of role: NameVariable) -> String? {
        for tag in ["A4", "A3", "A2", "TA"] where self.role(of: RISTag(tag)) == role { return tag }
        return nil
    }
}
