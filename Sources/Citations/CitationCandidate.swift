/// A place that may be a citation, before it is known whether it leads anywhere.
struct CitationCandidate {
    /// How it is written.
    enum Style: Hashable {
        /// `(Smith, 2010)`.
        case round
        /// `[Smith, 2010]`.
        case square
        /// `Smith (2010)`.
        case narrative
        /// `[3]`.
        case numeric
        /// `word³`.
        case superscript
        /// `[@smith2010]`.
        case key
        /// `(ibid., p. 5)`.
        case backward
    }

    /// A name that may be meant, and where it starts.
    struct Reading {
        /// The first byte of the name.
        let start: Int
        /// The name.
        let name: CitedName
    }

    /// One work.
    enum Item {
        /// A name with a year.
        case named(AuthorYearParser.Item)
        /// A number or a label.
        case numbered(String)
        /// A key.
        case key(String)
        /// Words that stand for the work cited just before: `ibid.`.
        case sameWork(String)
    }

    /// How it is written.
    let style: Style
    /// Where it stands; a narrative citation starts at its name.
    let range: Range<Int>
    /// The works; none for a narrative candidate.
    var items: [Item] = []
    /// What may be the name of a narrative candidate, longest first.
    var readings: [Reading] = []
    /// Whether it is a citation only when it leads to an entry.
    var mustLink = false
    /// The years of a narrative candidate; none when its bracket says that the work has no year.
    var years: [YearToken] = []

    /// The names that will be compared.
    var names: [CitedName] {
        var names = readings.map { $0.name }
        for case .named(let item) in items {
            names.append(item.name)
            if let shorter = item.shorterName { names.append(shorter) }
        }
        return names
    }
}
