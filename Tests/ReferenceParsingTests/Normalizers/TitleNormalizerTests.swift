import Testing

@testable import ReferenceParsing

@Suite struct TitleNormalizerTests {
    private func read(_ text: String) -> TitleNormalizer.Title? {
        let entry = EntryText(text)
        return TitleNormalizer.title(in: entry, 0..<entry.bytes.count)
    }

    @Test(
        arguments: [
            ("Зібрання творів : у 50 т.", "Зібрання творів", "50"),
            ("Gesammelte Werke. In 4 Bänden", "Gesammelte Werke", "4"),
            ("Opera, in 3 vols.", "Opera", "3"), ("Murder in 3 acts", "Murder in 3 acts", nil),
            ("Made in 2010", "Made in 2010", nil),
        ] as [(String, String, String?)])
    func `how many volumes a work has is no part of its title`(text: String, title: String, volumes: String?) {
        #expect(read(text)?.text.value == title)
        #expect(read(text)?.volumes?.value == volumes)
    }

    @Test(arguments: [
        ("Rivers of the north.", "Rivers of the north"), ("\"Rivers of the north,\"", "Rivers of the north"),
        ("“Rivers”", "Rivers"), ("„Rivers”", "Rivers"), ("„Rivers“.", "Rivers"), ("«Rivers»", "Rivers"),
        ("»Rivers«", "Rivers"),
        ("‘Rivers’,", "Rivers"), ("'Rivers'", "Rivers"), ("``Rivers''", "Rivers"), ("《河流》", "河流"), ("「川」", "川"),
        ("『川』", "川"), ("„Rivers \"of\" the north”", "Rivers \"of\" the north"),
        ("\"Rivers \"of\" the north\"", "Rivers \"of\" the north"),
        ("«Rivers «of» the north»", "Rivers «of» the north"), ("„Rivers „of“ the north“", "Rivers „of“ the north"),
        ("\"A\" and \"B\"", "\"A\" and \"B\""), ("“A” and “B”", "“A” and “B”"),
        ("\"Rivers of the north", "Rivers of the north"),
        ("Rivers of the north\"", "Rivers of the north"), ("*Rivers of the north*.", "Rivers of the north"),
        ("_Rivers_", "Rivers"), ("<i>Rivers</i>", "Rivers"), ("\\emph{Rivers of {Poland}}", "Rivers of Poland"),
        ("Who owns the rivers?", "Who owns the rivers?"), ("Rivers!", "Rivers!"),
        ("Rivers and geo-\ngraphy", "Rivers and geography"),
        ("Rivers and\n  lakes", "Rivers and lakes"), ("Rivers of the U.S.", "Rivers of the U.S."),
        ("Rivers &amp", "Rivers &amp"),
        ("Rivers \\& lakes", "Rivers & lakes"), (": Rivers", "Rivers"), ("Rivers (and lakes)", "Rivers (and lakes)"),
        ("Ri\u{AD}vers", "Rivers"), ("Rivers [J]", "Rivers"), ("题名[EB/OL]", "题名"), ("'Tis a river", "'Tis a river"),
    ])
    func `marks round a title are taken off, those inside stay`(text: String, title: String) {
        #expect(read(text)?.text.value == title)
    }

    @Test(
        arguments: [
            ("Реки севера [Электронный ресурс]", "Реки севера", "Электронный ресурс"),
            ("Rivers [online]", "Rivers", "online"),
            ("Rivers [Working paper].", "Rivers", "Working paper"),
            ("Rzeki [dokument elektroniczny]", "Rzeki", "dokument elektroniczny"),
            ("Rivers [of Poland]", "Rivers [of Poland]", nil), ("\"Rivers\" [on-line]", "Rivers", "on-line"),
        ] as [(String, String, String?)])
    func `the kind of work in brackets is kept apart`(text: String, title: String, genre: String?) {
        #expect(read(text)?.text.value == title)
        #expect(read(text)?.genre?.value == genre)
    }

    @Test(
        arguments: [("题名[J]", "J"), ("Title[M]", "M"), ("Title [R/OL].", "R"), ("题名［D］", "D"), ("Title", nil)]
            as [(String, String?)])
    func `the marks of GB/T 7714 are read`(text: String, kind: String?) { #expect(read(text)?.kind?.rawValue == kind) }

    @Test func `a title knows its bytes`() { #expect(read("„Rivers”, ")?.text.range == 3..<9) }
    @Test(arguments: ["", "...", "\"\"", " , "])
    func `nothing gives no title or stays as printed`(text: String) {
        #expect(read(text)?.text.value ?? "\"\"" == "\"\"")
    }
}
