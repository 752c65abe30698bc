public import Bibliography

/// A place in an article's text that points at one or more references.
public struct Citation: Hashable, Sendable {
    /// How the place points.
    public enum Form: String, Hashable, Sendable {
        /// `(Dyner, 2013)`, `Dyner (2013)`.
        case authorYear = "author-year"
        /// `[3]`, `[1-4]`.
        case numeric
        /// `[@dyner2013]`, `\cite{dyner2013}`.
        case key
        /// A note that names the work: `Michael Pollan, The Omnivore's Dilemma, 99`.
        case note
    }

    /// The printed characters, brackets included.
    public let verbatim: String
    /// Where they stand.
    public let range: SourceRange
    /// How it points.
    public let form: Form
    /// The works it names, in printed order, with the entries they were linked to.
    public let items: [CitationItem]

    /// Creates a citation.
    public init(verbatim: String, range: SourceRange, form: Form, items: [CitationItem]) {
        self.verbatim = verbatim
        self.range = range
        self.form = form
        self.items = items
    }
}

/// One work that a citation names.
public struct CitationItem: Hashable, Sendable {
    /// The printed name or shortened title, without the dots that shorten it; the number or key for other forms.
    public let name: String
    /// The printed year, without a letter after it.
    public let year: Int?
    /// The letter that tells works of one year apart: `a` in 2013a.
    public let yearSuffix: String?
    /// What linking found.
    public let link: CitationLink

    /// Creates an item.
    public init(name: String, year: Int? = nil, yearSuffix: String? = nil, link: CitationLink = .noEntry) {
        self.name = name
        self.year = year
        self.yearSuffix = yearSuffix
        self.link = link
    }
}

/// How a cited work and a reference belong together. References are named by ``Bibliography/Reference/number``.
public enum CitationLink: Hashable, Sendable {
    /// Name and year agree with this reference.
    case entry(Int)
    /// The name agrees; the printed year is not the entry's year of issue but the year in which it was consulted.
    case entryByAccessedYear(Int)
    /// The name agrees; the printed year stands nowhere in the entry.
    case entryWithOtherYear(Int)
    /// The year agrees and the name nearly does (one or two letters).
    case entryWithSimilarName(Int)
    /// Several entries fit equally well.
    case ambiguous([Int])
    /// No entry fits.
    case noEntry

    /// The number of the one reference it leads to, however well.
    public var referenceNumber: Int? {
        switch self {
        case .entry(let number), .entryByAccessedYear(let number), .entryWithOtherYear(let number),
            .entryWithSimilarName(let number):
            number
        case .ambiguous, .noEntry: nil
        }
    }

    /// The numbers of all references it leads to.
    public var numbers: [Int] {
        if case .ambiguous(let numbers) = self { return numbers }
        return referenceNumber.map { [$0] } ?? []
    }
}
