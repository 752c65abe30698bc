/// Classes of words that tell fields apart, in all languages that the lists know.
package struct WordClasses: OptionSet, Hashable, Sendable {
    package let rawValue: UInt32
    package init(rawValue: UInt32) { self.rawValue = rawValue }

    /// Names of months, short forms included.
    package static let month = WordClasses(rawValue: 1 << 0)
    /// “In” before a container.
    package static let containerLead = WordClasses(rawValue: 1 << 1)
    /// “ed.”, “Hrsg.”, “ред.”
    package static let editor = WordClasses(rawValue: 1 << 2)
    /// “and” between names.
    package static let and = WordClasses(rawValue: 1 << 3)
    /// “et al.”, “u. a.”, “и др.”
    package static let others = WordClasses(rawValue: 1 << 4)
    /// “vol.”, “Bd.”, “т.”
    package static let volume = WordClasses(rawValue: 1 << 5)
    /// “no.”, “Heft”, “№”
    package static let issue = WordClasses(rawValue: 1 << 6)
    /// “pp.”, “S.”, “с.”
    package static let page = WordClasses(rawValue: 1 << 7)
    /// “edition”, “Aufl.”, “изд.”
    package static let edition = WordClasses(rawValue: 1 << 8)
    /// “press”, “Verlag”, “издательство”
    package static let publisher = WordClasses(rawValue: 1 << 9)
    /// “journal”, “Zeitschrift”, “вестник”
    package static let journal = WordClasses(rawValue: 1 << 10)
    /// “ministry”, “institute”, “department”
    package static let organisation = WordClasses(rawValue: 1 << 11)
    /// “report”, “working paper”, “Diskussionspapier”
    package static let report = WordClasses(rawValue: 1 << 12)
    /// “thesis”, “Dissertation”, “автореф.”
    package static let thesis = WordClasses(rawValue: 1 << 13)
    /// “available”, “online”, “URL”, “режим доступа”
    package static let availability = WordClasses(rawValue: 1 << 14)
    /// Cities, states and countries.
    package static let place = WordClasses(rawValue: 1 << 15)
    /// Given names.
    package static let givenName = WordClasses(rawValue: 1 << 16)
    /// Family names.
    package static let familyName = WordClasses(rawValue: 1 << 17)
    /// “von”, “de”, “van”
    package static let particle = WordClasses(rawValue: 1 << 18)
    /// Articles, prepositions and the like, which titles have and names have not.
    package static let function = WordClasses(rawValue: 1 << 19)
    /// “translated”, “Übers.”, “пер.”
    package static let translator = WordClasses(rawValue: 1 << 20)
    /// “forthcoming”, “in press”, “im Druck”
    package static let forthcoming = WordClasses(rawValue: 1 << 21)
    /// “proceedings”, “conference”, “symposium”
    package static let conference = WordClasses(rawValue: 1 << 22)
    /// “series”, “Reihe”, “серия”
    package static let series = WordClasses(rawValue: 1 << 23)
    /// Letters that are a Roman numeral.
    package static let romanNumeral = WordClasses(rawValue: 1 << 24)
    /// “n.d.”, “o. J.”, “б. г.”
    package static let undated = WordClasses(rawValue: 1 << 25)
    /// “arXiv”, “ISBN”, “PMID”
    package static let identifier = WordClasses(rawValue: 1 << 26)
    /// “Jr.”, “Dr.”, “Prof.”
    package static let honorific = WordClasses(rawValue: 1 << 27)
    /// “st”, “nd”, “rd”, “th”
    package static let ordinal = WordClasses(rawValue: 1 << 28)
    /// Seasons.
    package static let season = WordClasses(rawValue: 1 << 29)
    /// “Ltd.”, “GmbH”, “Co.”, “Sons”
    package static let company = WordClasses(rawValue: 1 << 30)
    /// “vgl.”, “see”, “siehe”, “cf.”
    package static let see = WordClasses(rawValue: 1 << 31)
}

/// The lists, by digest of the folded word.
struct WordClassTable: Sendable {
    static let shared = WordClassTable(WordClassLists.all)

    /// The classes that a compound has from its parts: “Springer-Verlag”, “WSI-Mitteilungen”.
    static let compoundClasses: WordClasses = [
        .publisher, .journal, .organisation, .report, .thesis, .conference, .series, .place, .givenName,
    ]

    private let mask: Int
    private let keys: [UInt32]
    private let values: [UInt32]

    init(_ lists: [(WordClasses, String)]) {
        var classes: [UInt32: UInt32] = [:]
        for (wordClass, words) in lists {
            var digest = TextDigest.seed
            var isEmpty = true
            for scalar in words.unicodeScalars {
                if scalar.value <= 0x20 {
                    if !isEmpty { classes[digest, default: 0] |= wordClass.rawValue }
                    digest = TextDigest.seed
                    isEmpty = true
                } else if !FoldedScalars.isSilent(scalar.value) {
                    digest = TextDigest.adding(FoldedScalars.folded(scalar.value), to: digest)
                    isEmpty = false
                }
            }
            if !isEmpty { classes[digest, default: 0] |= wordClass.rawValue }
        }
        var capacity = 1024
        while capacity < classes.count * 2 { capacity *= 2 }
        mask = capacity - 1
        var keys = [UInt32](repeating: 0, count: capacity)
        var values = [UInt32](repeating: 0, count: capacity)
        for (key, value) in classes {
            var slot = Int(key) & (capacity - 1)
            while values[slot] != 0 { slot = (slot + 1) & (capacity - 1) }
            keys[slot] = key
            values[slot] = value
        }
        self.keys = keys
        self.values = values
    }

    /// The classes of a word. Cost: constant.
    @inline(__always)
    func classes(of digest: UInt32) -> WordClasses {
        var slot = Int(digest) & mask
        while values[slot] != 0 {
            if keys[slot] == digest { return WordClasses(rawValue: values[slot]) }
            slot = (slot + 1) & mask
        }
        return []
    }
}
