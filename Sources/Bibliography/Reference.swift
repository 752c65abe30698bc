/// One entry of a bibliography.
///
/// Fields are named as in CSL 1.0.2. What was not understood stays in ``verbatim`` and ``remainder``.
public struct Reference: Hashable, Sendable {
    /// Its place in the bibliography, from 1.
    public var number: Int
    /// The printed label without its punctuation: `3`, `Abc12`; nil when entries carry none.
    public var label: String?
    /// The entry exactly as it stands in the document, line breaks and intruding running heads included.
    public var verbatim: String
    /// The entry on one line, without label, line breaks and running heads.
    public var text: String
    /// Where the entry stands.
    public var range: SourceRange?

    /// CSL's item type.
    public var type: ReferenceType
    /// Persons and organisations answerable for the work, in printed order.
    public var authors: [Field<Name>] = []
    /// Who edited the work or its container, in printed order.
    public var editors: [Field<Name>] = []
    /// The title, without surrounding quotation marks.
    public var title: Field<String>?
    /// The journal, book or site that the work stands in.
    public var containerTitle: Field<String>?
    /// The series that a book belongs to.
    public var collectionTitle: Field<String>?
    /// The edition: its number, or what is printed where it has none.
    public var edition: Field<String>?
    /// The kind of work where the entry says it: `Указ`, `Working paper`.
    public var genre: Field<String>?
    /// A number of the work itself (a decree, a report), as printed: `№ 575`.
    public var numberField: Field<String>?
    /// The volume, as printed without its label.
    public var volume: Field<String>?
    /// How many volumes the work has, as printed without the word: `3` of `3 vols`.
    public var numberOfVolumes: Field<String>?
    /// How many pages a book has, as printed without the word: `245` of `245 с.`.
    public var numberOfPages: Field<String>?
    /// What the work is read from where the entry says it: `Электронный ресурс`, `CD-ROM`.
    public var medium: Field<String>?
    /// The issue, as printed: `No. 99 (1075)`.
    public var issue: Field<String>?
    /// Pages, as printed.
    public var pages: Field<String>?
    /// The publisher.
    public var publisher: Field<String>?
    /// Where the publisher sits.
    public var publisherPlace: Field<String>?
    /// When the work was published. Never the consulted date.
    public var issued: Field<PartialDate>?
    /// When the author says the source was read.
    public var accessed: Field<AccessedDate>?
    /// The DOI, normalised.
    public var doi: Field<String>?
    /// Identifiers of other kinds, in printed order.
    public var identifiers: [Field<Identifier>] = []
    /// Remarks that belong to no other field, in printed order: “unpublished manuscript”.
    public var notes: [Field<String>] = []
    /// The printed URLs, the source's own first.
    public var urls: [PrintedURL] = []
    /// The entry's language as a BCP 47 tag, where its letters and words tell.
    public var language: String?
    /// The entry cut into labelled parts, in printed order; empty when it came from a structured format.
    public var segments: [LabelledSegment] = []
    /// Printed words that no field took, in order.
    public var remainder: [String] = []

    /// What its database knows it by: BibTeX's citation key, CSL's `id`, RIS's `ID`; nil for a printed entry.
    public var key: String?
    /// Persons and organisations in the other roles of CSL, in the order of the source.
    public var contributors: [Contributor] = []
    /// The other variables of CSL that hold a text or a number, in the order of the source, each once at most.
    public var variables: [TextVariable: Field<String>] = [:]
    /// The other dates of CSL.
    public var dates: [DateVariable: Field<PartialDate>] = [:]
    /// A copy of the source in a web archive that the entry names.
    public var archived: ArchivedCopy?
    /// What a structured format says that no field above took; nil for a printed entry.
    public var native: NativeRecord?

    /// Creates an entry whose fields are still empty.
    public init(
        number: Int, label: String? = nil, verbatim: String, text: String, range: SourceRange? = nil,
        type: ReferenceType = .document
    ) {
        self.number = number
        self.label = label
        self.verbatim = verbatim
        self.text = text
        self.range = range
        self.type = type
    }

    /// The names that the entry starts with and is cited by: its authors, or, of a work without any, the editors who
    /// stand before its title. (CSL 1.0.2, `cs:substitute`.)
    public var leadingNames: [Field<Name>] {
        guard authors.isEmpty, let title = title?.range?.start.offset else { return authors }
        return editors.filter { $0.range.map { $0.start.offset < title } ?? false }
    }
}

/// A consulted date: what is printed can have more than one reading (06/07/2014).
public struct AccessedDate: Hashable, Sendable {
    /// The readings, likeliest first; one when the date is not ambiguous, none when it could not be read.
    public var readings: [PartialDate]

    /// Creates a consulted date.
    public init(readings: [PartialDate]) {
        self.readings = readings
    }

    /// The likeliest reading.
    public var date: PartialDate? { readings.first }
    /// Whether more than one day could be meant.
    public var isAmbiguous: Bool { readings.count > 1 }
}
