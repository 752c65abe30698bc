import Bibliography
import BibliographyFormats
import Testing

@Suite struct RISTests {
    @Test func `a journal article becomes a record of tagged lines`() {
        #expect(
            lines(ExampleReferences.whole) == [
                "TY  - JOUR", "ID  - zolkiewski2013", "AU  - Żółkiewski, Jan", "AU  - Rivers & Lakes",
                "TI  - O rzekach",
                "T2  - Wody", "PY  - 2013", "DA  - 2013/09/20", "Y2  - 2014/07/06", "VL  - 7", "IS  - 9 (10)",
                "SP  - 12",
                "EP  - 15", "LA  - pl", "DO  - 10.1000/{x}", "UR  - http://wody.example/o_rzekach.pdf?a=1&p={X}#s",
                "ER  - ",
            ])
    }

    @Test func `a chapter has its editor, series, edition, numbers and remarks`() {
        #expect(
            lines(ExampleReferences.labelled) == [
                "TY  - CHAP", "ID  - lindqvist2011", "AU  - Lindqvist, Åsa", "AU  - Okafor, C.", "ED  - Öberg, P.",
                "TI  - Maps without rivers", "T2  - Slow atlases", "T3  - Border Studies", "PY  - 2011", "VL  - 4",
                "IS  - arXiv:1101.00001", "SP  - xii", "EP  - 19", "PB  - Invented Press", "CY  - Lund",
                "ET  - 2nd ed.", "LA  - en", "SN  - 9783161484100", "N1  - PMID: 1234567", "N1  - In print", "ER  - ",
            ])
    }

    @Test func `no text from an entry leaves its line`() {
        var reference = ExampleReferences.hostile
        let title = "a\r\nER  - \nTY  - BOOK\u{2028}TI  - b\u{85}c\u{B}d"
        reference.title = Field(title, verbatim: title)
        let text = RIS.text(of: [reference, ExampleReferences.bare])
        #expect(text.utf8.filter { $0 == 0x0D }.count == text.utf8.filter { $0 == 0x0A }.count)
        let lines = text.split(separator: "\r\n").map(String.init)
        #expect(lines.allSatisfy { $0.dropFirst(2).hasPrefix("  - ") })
        #expect(lines.filter { $0.hasPrefix("TY") }.count == 2 && lines.filter { $0 == "ER  - " }.count == 2)
        #expect(lines.contains("TI  - a ER - TY - BOOK TI - b c d"))
    }

    @Test(
        arguments: [
            ("12–15", "12", "15"), ("12-15", "12", "15"), ("e123", "e123", nil), ("12, 14–15", "12, 14–15", nil),
            ("S1 – S9", "S1", "S9"), ("1-2-3", "1-2-3", nil), ("xii—xiv", "xii", "xiv"), ("", nil, nil),
            ("page-turner", "page-turner", nil),
        ] as [(String, String?, String?)])
    func `a plain range is divided into its ends`(_ pages: String, _ first: String?, _ last: String?) {
        var reference = ExampleReferences.bare
        reference.pages = Field(pages, verbatim: pages)
        let lines = lines(reference)
        #expect(lines.first { $0.hasPrefix("SP") } == first.map { "SP  - \($0)" })
        #expect(lines.first { $0.hasPrefix("EP") } == last.map { "EP  - \($0)" })
    }

    @Test(arguments: [
        (ReferenceType.articleJournal, "JOUR"), (.articleNewspaper, "NEWS"), (.book, "BOOK"), (.chapter, "CHAP"),
        (.legislation, "STAT"), (.paperConference, "CONF"), (.report, "RPRT"), (.thesis, "THES"), (.webpage, "ELEC"),
        (.document, "GEN"),
    ])
    func `each type has its own tag`(_ type: ReferenceType, _ tag: String) {
        #expect(lines(Reference(number: 1, verbatim: "x", text: "x", type: type)).first == "TY  - \(tag)")
    }

    @Test func `a date keeps the slashes of what is not known`() {
        var reference = ExampleReferences.bare
        reference.issued = PartialDate(year: 2014, month: 6).map { Field($0, verbatim: "June 2014") }
        reference.accessed = PartialDate(year: 2015).map { Field(AccessedDate(readings: [$0]), verbatim: "2015") }
        #expect(lines(reference).contains("DA  - 2014/06/") && lines(reference).contains("Y2  - 2015//"))
    }

    private func lines(_ reference: Reference) -> [String] {
        RIS.text(of: [reference]).split(separator: "\r\n").map(String.init)
    }
}
