import Bibliography

/// References with everything, with what would break out of a format, and with nothing.
enum ExampleReferences {
    static let all = [whole, hostile, bare]

    static let whole: Reference = {
        var reference = Reference(
            number: 1, label: "1", verbatim: "1. Żółkiewski, Jan\n(2013). …", text: "Żółkiewski, Jan (2013). …",
            range: range(10, 1, 11, 60), type: .articleJournal)
        reference.authors = [
            Field(Name(family: "Żółkiewski", given: "Jan"), verbatim: "Żółkiewski, Jan"),
            Field(Name(literal: "Rivers & Lakes"), verbatim: "Rivers & Lakes"),
        ]
        reference.title = Field("O rzekach", verbatim: "O rzekach")
        reference.containerTitle = Field("Wody", verbatim: "Wody")
        reference.volume = Field("7", verbatim: "7")
        reference.issue = Field("No. 9 (10)", verbatim: "No. 9 (10)")
        reference.pages = Field("12–15", verbatim: "12–15")
        reference.issued = PartialDate(year: 2013, month: 9, day: 20).map { Field($0, verbatim: "20.09.2013") }
        reference.accessed = Field(
            AccessedDate(
                readings: [PartialDate(year: 2014, month: 7, day: 6), PartialDate(year: 2014, month: 6, day: 7)]
                    .compactMap { $0 }), verbatim: "06/07/2014")
        reference.doi = Field("10.1000/{x}", verbatim: "10.1000/{x}")
        reference.language = "pl"
        reference.urls = [
            PrintedURL(
                verbatim: "http://wody. example/o rzekach.pdf", range: range(11, 5, 11, 39),
                candidates: [
                    URLCandidate(
                        url: "http://wody.example/o_rzekach.pdf?a=1&p={X}#s",
                        repairs: [.removedBlank, .restoredUnderscore], score: 0.9),
                    URLCandidate(url: "http://wody.example/orzekach.pdf", repairs: [.removedBlank], score: 0.25),
                ])
        ]
        reference.remainder = ["left over"]
        return reference
    }()

    static let hostile: Reference = {
        let title = "A } {\\input{x} \u{1B}[31m<b>\"@\" 50% & #1 $x_1^2~ \u{202E}abc\n\u{7}"
        var reference = Reference(number: 2, verbatim: title, text: title, type: .webpage)
        reference.authors = [
            Field(Name(family: "Smith and Sons, Ltd", given: nil), verbatim: ""),
            Field(Name(literal: "Ed}ge \\ Co"), verbatim: ""),
        ]
        reference.title = Field(title, verbatim: title)
        reference.accessed = Field(AccessedDate(readings: []), verbatim: "some day")
        reference.urls = [
            PrintedURL(verbatim: "x", candidates: [URLCandidate(url: "http://a.example/}\\ \u{1}@misc{x,")])
        ]
        return reference
    }()

    static let bare = Reference(number: 3, verbatim: "河流研究 报告", text: "河流研究 报告")

    /// A chapter with every field that a labelled entry can have, one of them doubtful, and a label that is wrong.
    static let labelled: Reference = {
        let text =
            "Lindqvist, Åsa, och Okafor, C. 2011b. Maps without rivers. In: Slow atlases / red. P. Öberg. 2nd ed. "
            + "(Border Studies; 4). Lund: Invented Press, pp. xii–19. ISBN 978-3-16-148410-0. arXiv:1101.00001. In print."
        var reference = Reference(
            number: 4, label: "Lin11", verbatim: "[Lin11] " + text, text: text, range: range(7, 1, 9, 20),
            type: .chapter)
        reference.language = "en"
        reference.authors = [
            Field(Name(family: "Lindqvist", given: "Åsa"), verbatim: "Lindqvist, Åsa", confidence: 0.98),
            Field(Name(family: "Okafor", given: "C."), verbatim: "Okafor, C.", confidence: 0.91),
        ]
        reference.editors = [Field(Name(family: "Öberg", given: "P."), verbatim: "red. P. Öberg", confidence: 0.83)]
        reference.issued = PartialDate(year: 2011).map { Field($0, verbatim: "2011b", confidence: 0.99) }
        reference.title = Field("Maps without rivers", verbatim: "Maps without rivers", confidence: 0.97)
        reference.containerTitle = Field("Slow atlases", verbatim: "Slow atlases", confidence: 0.88)
        reference.collectionTitle = Field("Border Studies", verbatim: "Border Studies", confidence: 0.41)
        reference.edition = Field("2nd ed.", verbatim: "2nd ed.", confidence: 0.9)
        reference.volume = Field("4", verbatim: "4", confidence: 0.55)
        reference.publisherPlace = Field("Lund", verbatim: "Lund", confidence: 0.95)
        reference.publisher = Field("Invented Press", verbatim: "Invented Press", confidence: 0.96)
        reference.pages = Field("xii–19", verbatim: "pp. xii–19", confidence: 0.99)
        reference.identifiers = [
            Field(Identifier(.isbn, "9783161484100"), verbatim: "ISBN 978-3-16-148410-0"),
            Field(Identifier(.arXiv, "1101.00001"), verbatim: "arXiv:1101.00001"),
            Field(Identifier(.pmid, "1234567"), verbatim: "PMID 1234567"),
        ]
        reference.notes = [Field("In print", verbatim: "In print", confidence: 0.7)]
        reference.segments = [
            (.citationLabel, "Lin11", 1), (.author, "Lindqvist, Åsa", 0.98), (.other, "och", 0.9),
            (.author, "Okafor, C.", 0.91), (.issued, "2011b", 0.99), (.title, "Maps without rivers", 0.97),
            (.other, "In:", 0.99), (.containerTitle, "Slow atlases", 0.88), (.editor, "red. P. Öberg", 0.83),
            (.edition, "2nd ed.", 0.9), (.collectionTitle, "Border Studies", 0.41), (.volume, "4", 0.55),
            (.publisherPlace, "Lund", 0.95), (.publisher, "Invented Press", 0.96), (.page, "pp. xii–19", 0.99),
            (.number, "ISBN 978-3-16-148410-0", 1), (.number, "arXiv:1101.00001", 1), (.note, "In print", 0.7),
        ].map { LabelledSegment(label: $0, text: $1, confidence: $2) }
        return reference
    }()

    private static func range(_ line: Int, _ column: Int, _ endLine: Int, _ endColumn: Int) -> SourceRange {
        SourceRange(
            start: SourcePosition(offset: 0, line: line, column: column),
            end: SourcePosition(offset: 99, line: endLine, column: endColumn))
    }
}
