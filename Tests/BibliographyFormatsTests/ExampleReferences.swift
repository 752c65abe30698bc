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

    private static func range(_ line: Int, _ column: Int, _ endLine: Int, _ endColumn: Int) -> SourceRange {
        SourceRange(
            start: SourcePosition(offset: 0, line: line, column: column),
            end: SourcePosition(offset: 99, line: endLine, column: endColumn))
    }
}
