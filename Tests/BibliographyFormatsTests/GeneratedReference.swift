import Bibliography
import BibliographyFormats
import TestSupport

/// References as a record of a structured format gives them, made up from a seed.
struct GeneratedReference {
    var random: SeededRandom

    private static let words = [
        "rzeki", "Реки", "河流", "мосты", "Żółć", "a: b", "x, y", "“q”", "no", "1e3", "~", "- z", "{b}", "\\c", "&amp;",
        "it's", "#5", "Å", "ў", "[1]", "%", "e\u{301}", "@", "50%",
    ]

    mutating func text() -> String {
        (0...random.below(3)).map { _ in random.pick(Self.words, else: "x") }.joined(separator: " ")
    }

    private mutating func field(_ percent: Int = 50) -> Field<String>? {
        guard random.happens(percent) else { return nil }
        let value = text()
        return Field(value, verbatim: value)
    }

    private mutating func word() -> String { random.pick(["Żuk", "Иванов", "王", "Müller", "O'Neil"], else: "A") }

    private mutating func name() -> Field<Name> {
        if random.happens(30) { return Field(Name(literal: word() + " " + word()), verbatim: "") }
        return Field(
            Name(
                family: word(), given: random.happens(80) ? word() : nil, suffix: random.happens(10) ? "III" : nil),
            verbatim: "")
    }

    private mutating func date() -> PartialDate {
        let year = 1900 + random.below(150)
        let month = random.happens(60) ? 1 + random.below(12) : nil
        let day = month != nil && random.happens(60) ? 1 + random.below(28) : nil
        let date = PartialDate(year: year, month: month, day: day) ?? PartialDate(dayNumber: 0) ?? date()
        if month == nil, random.happens(30) {
            return date.during(random.pick(PartialDate.Season.allCases, else: .spring))
        }
        if random.happens(15), let end = PartialDate(year: year + 1, month: month, day: day) {
            return date.through(end)
        }
        return date
    }

    /// A reference that the format can say; `format` tells what it cannot.
    mutating func reference(_ format: ReferenceWriter.Format) -> Reference {
        let isRIS = format == .ris
        var type = random.pick(ReferenceType.allCases, else: .book)
        if isRIS { type = RISTypes.readable.contains(type) ? type : .articleJournal }
        var reference = Reference(number: 1, verbatim: "", text: "", type: type)
        reference.native = NativeRecord(format: format.rawValue, type: isRIS ? "" : type.rawValue)
        reference.key = "key\(random.below(1000))"
        reference.authors = (0..<random.below(4)).map { _ in name() }
        reference.editors = (0..<random.below(2)).map { _ in name() }
        let roles: [NameVariable] = isRIS ? [] : NameVariable.allCases
        for role in roles where random.happens(10) { reference.contributors.append(Contributor(role, name())) }
        reference.title = field(100)
        reference.containerTitle = field()
        if !isRIS || reference.containerTitle != nil { reference.collectionTitle = field() }
        reference.edition = field()
        reference.genre = field()
        if reference.genre != nil { reference.medium = field() }
        reference.volume = field()
        reference.numberOfVolumes = field()
        if isRIS, !RISTypes.hasIssues(type) { reference.numberField = field() } else { reference.issue = field() }
        if random.happens(50) { reference.pages = Field("12–\(13 + random.below(90))", verbatim: "") }
        if !isRIS { reference.numberOfPages = field() }
        reference.publisher = field()
        reference.publisherPlace = field()
        reference.language = random.happens(50) ? "be" : nil
        if random.happens(50) { reference.issued = Field(date(), verbatim: "") }
        if random.happens(50) { reference.accessed = Field(AccessedDate(readings: [date()]), verbatim: "") }
        if random.happens(50) { reference.doi = Field("10.1000/a\(random.below(100))", verbatim: "") }
        for identifier in [
            Identifier(.isbn, "9783161484100"), Identifier(.issn, "1234-567X"), Identifier(.pmid, "77"),
            Identifier(.pmcid, "PMC5"),
        ] where random.happens(30) {
            reference.identifiers.append(Field(identifier, verbatim: ""))
        }
        if random.happens(50) {
            reference.urls = [
                PrintedURL(verbatim: "", candidates: [URLCandidate(url: "http://a.example/\(random.below(9))?x=%20&y")])
            ]
        }
        if random.happens(50) { reference.notes = [Field(text(), verbatim: "")] }
        let variables: [TextVariable] =
            isRIS ? [.abstract, .titleShort, .source, .annote, .callNumber] : TextVariable.allCases
        for variable in variables where random.happens(20) { reference.variables[variable] = field(100) }
        if !isRIS {
            for variable in DateVariable.allCases where random.happens(20) {
                reference.dates[variable] = Field(date(), verbatim: "")
            }
            if random.happens(30) {
                reference.native?.fields.append(NativeField(name: "x a", value: "[1, \"ў\", {\"b\": null}]"))
            }
        } else if random.happens(30) {
            reference.native?.fields.append(NativeField(name: "U1", value: "kept as it is"))
        }
        return reference
    }
}

/// What RIS can say of types.
enum RISTypes {
    static let readable: Set<ReferenceType> = [
        .articleJournal, .articleNewspaper, .articleMagazine, .book, .chapter, .thesis, .report, .webpage, .map,
        .dataset, .software, .standard, .patent, .manuscript, .paperConference,
    ]

    static func hasIssues(_ type: ReferenceType) -> Bool {
        [.articleJournal, .articleNewspaper, .articleMagazine, .paperConference].contains(type)
    }
}
