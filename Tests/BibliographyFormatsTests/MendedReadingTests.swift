import Bibliography
import Testing

@testable import BibliographyFormats

/// Records as people and programs really write them.
@Suite struct MendedReadingTests {
    static func items(_ text: String, _ format: BibliographyFormat) throws -> [ReadItem] {
        Array(try ReferenceReader(bytes: Array(text.utf8), fileName: "x", format: format))
    }

    static func reference(_ text: String, _ format: BibliographyFormat = .ris) throws -> Reference {
        let references = try items(text, format).compactMap {
            if case .reference(let reference) = $0 { reference } else { nil }
        }
        #expect(references.count == 1)
        return try #require(references.first)
    }

    static func messages(_ text: String, _ format: BibliographyFormat = .ris) throws -> [String] {
        try items(text, format).compactMap {
            if case .diagnostic(let diagnostic) = $0 { diagnostic.message } else { nil }
        }
    }

    static func ris(_ lines: String...) -> String {
        (["TY  - JOUR"] + lines + ["ER  - "]).joined(separator: "\n") + "\n"
    }

    @Test func `a record without a title is written without one`() throws {
        var reference = try Self.reference(Self.ris("AU  - Doe, J.", "PY  - 2001", "JO  - Nature"))
        reference.text = "Doe, J. (2001). Nature."
        #expect(!RIS.text(of: [reference]).contains("TI  - "))
        #expect(!CSLJSON.text(of: [reference]).contains("\"title\""))
        #expect(!ReferenceTable.text(of: [reference]).contains("Doe, J. (2001)"))
        reference.native = nil
        #expect(RIS.text(of: [reference]).contains("TI  - Doe, J. (2001). Nature."))
        #expect(ReferenceTable.text(of: [reference]).contains("Doe, J. (2001)"))
    }

    @Test(arguments: ["TI: My title", "TI : My title", "TI - My title", "TI - My title\nAB: x"])
    func `a tag with a colon or too few blanks is a tag`(line: String) throws {
        let text = Self.ris(line, "AU: Doe, J.")
        let reference = try Self.reference(text)
        #expect(reference.type == .articleJournal && reference.native?.type == "JOUR")
        #expect(reference.title?.value == "My title")
        #expect(try Self.messages(text).contains { $0.contains("was read as the tag TI. Write it as “TI  - ”") })
        #expect(RIS.text(of: [reference]).hasPrefix("TY  - JOUR\r\n"))
    }

    @Test func `a type has no second line, and a text keeps its lines that look like tags`() throws {
        let text = Self.ris("a stray line", "AB  - one", "CN: two", "TI  - x")
        let reference = try Self.reference(text)
        #expect(reference.native?.type == "JOUR" && reference.type == .articleJournal)
        #expect(reference.variables[.abstract]?.value == "one CN: two")
        #expect(try Self.messages(text).contains { $0.contains("the line behind TY has no tag and was left out") })
    }

    @Test func `particles stand before the family name`() {
        var name = Name(family: "Kowalski", given: "Jan")
        name.particles = Name.Particles(nonDropping: "von")
        var reference = Reference(number: 1, verbatim: "", text: "")
        reference.native = NativeRecord(format: "csl-json", type: "book")
        reference.authors = [Field(name, verbatim: "")]
        #expect(RIS.text(of: [reference]).contains("AU  - von Kowalski, Jan\r\n"))
        reference.authors[0].value.particles = Name.Particles(dropping: "von")
        #expect(RIS.text(of: [reference]).contains("AU  - Kowalski, Jan von\r\n"))
        reference.native?.format = "biblatex"
        #expect(RIS.text(of: [reference]).contains("AU  - von Kowalski, Jan\r\n"))
    }

    // MARK: Dates

    @Test(arguments: [
        ("c2001", "2001"), ("ca. 1998", "1998"), ("[2001]", "2001"), ("2001?", "2001"), ("©2001", "2001"),
        ("2001-", "2001"), ("c2001.", "2001"), ("[ca. 1998?]", "1998"), ("forthcoming 2012", "2012"),
        ("cop. 1999", "1999"), ("около 1999 г.", "1999"),
    ])
    func `a year that is plain to read is read`(text: String, year: String) throws {
        let records: [(BibliographyFormat, String)] = [
            (.ris, Self.ris("PY  - \(text)")), (.ris, Self.ris("DA  - \(text)")),
            (.nbib, "PMID- 1\nDP  - \(text)\n"),
            (.tei, "<biblStruct><monogr><imprint><date>\(text)</date></imprint></monogr></biblStruct>"),
            (.mods, "<mods><originInfo><dateIssued>\(text)</dateIssued></originInfo></mods>"),
            (.cslJSON, #"[{"id": "a", "type": "book", "issued": {"raw": "\#(text)"}}]"#),
            (.wikitext, "{{cite book|title=T|date=\(text)}}"), (.wikitext, "{{cite book|title=T|year=\(text)}}"),
        ]
        for (format, record) in records {
            let reference = try Self.reference(record, format)
            #expect(reference.issued?.value.extended == year, "\(format) \(record)")
            #expect(reference.native?.fields.contains { $0.value.contains(text) } == true, "\(format) \(record)")
            let expected = "“\(text)” is not an exact date; the year \(year) was read."
            let messages = try Self.messages(record, format)
            #expect(messages.contains { $0.contains(expected) }, "\(format) \(messages)")
        }
    }

    @Test(arguments: [
        "1990s", "before 1998", "nach 1998", "A2004", "2010 or 2012", "20x6", "199?", "n.d.", "12345", "300 BC",
        "1200 BC", "2004 13",
    ])
    func `a year that is not plain stays a text`(text: String) {
        #expect(WrittenDate.issued(text) == nil)
    }

    @Test(arguments: [
        ("2020-02-31", "there is no such day as “2020-02-31”. Correct it, or write the month alone, 2020-02."),
        ("31.02.2020", "there is no such day as “31.02.2020”. Correct it, or write the month alone, 2020-02."),
        ("", "the date is empty. Write it as 2004-05-06, 2004-05 or 2004."),
        ("2020-2-1", "“2020-2-1” cannot be read as a date. Write it as 2004-05-06, 2004-05 or 2004."),
        ("soon", "“soon” cannot be read as a date. Write it as 2004-05-06, 2004-05 or 2004."),
    ])
    func `what is no date is said to be none, and why`(text: String, message: String) {
        #expect(DateRemark.unread(text) == message)
    }

    // MARK: Names

    @Test(arguments: [
        ("rft.aulast=Smith&rft.aufirst=Anna&rft.au=Jones, Bob", ["Smith, Anna", "Jones, Bob"]),
        ("rft.aulast=Smith&rft.aufirst=Anna&rft.au=Smith, Anna&rft.au=Jones, Bob", ["Smith, Anna", "Jones, Bob"]),
        ("rft.aulast=Smith&rft.aufirst=Anna&rft.au=Anna Smith&rft.au=Jones, Bob", ["Smith, Anna", "Jones, Bob"]),
        ("rft.aulast=Smith&rft.aufirst=Anna&rft.au=Jones, Bob&rft.au=Smith, A.", ["Smith, Anna", "Jones, Bob"]),
        ("rft.aulast=Smith&rft.auinit=A.&rft.au=Smith, Anna Maria", ["Smith, Anna Maria"]),
        ("rft.aulast=Smith&rft.au=Smith, Bob", ["Smith, Bob"]),
        ("rft.aulast=Smith&rft.aufirst=Anna&rft.au=Smith, Bob", ["Smith, Anna", "Smith, Bob"]),
        ("rft.aulast=Smith&rft.aufirst=Anna&rft.auinitm=M.&rft.aucorp=Water Board", ["Smith, Anna M.", "Water Board"]),
        ("rft.aulast=Smith&rft.auinit1=A.&rft.auinitm=M.", ["Smith, A. M."]),
        ("rft.au=Water Board&rft.aucorp=Water Board", ["Water Board"]),
        ("rft.au=Smith, J.; Doe, K.", ["Smith, J.", "Doe, K."]),
    ])
    func `the first author of COinS stands in parts`(keys: String, names: [String]) throws {
        let record = "ctx_ver=Z39.88-2004&rft.atitle=T&" + keys
        let title = record.replacing(" ", with: "+").replacing("&", with: "&amp;")
        let reference = try Self.reference("<span class=\"Z3988\" title=\"\(title)\"></span>", .coins)
        #expect(reference.authors.map(\.value.inverted) == names)
    }

    @Test(arguments: [
        ("Smith, J.; Doe, K.", ["Smith, J.", "Doe, K."]), ("Smith, J., Doe, K.", ["Smith, J.", "Doe, K."]),
        ("Smith, J. A., Doe, K., Żuk, Ł.", ["Smith, J. A.", "Doe, K.", "Żuk, Ł."]),
        ("Иванов, И. И., Петров, Дж.", ["Иванов, И. И.", "Петров, Дж."]), ("Anna Smith; WHO", ["Anna Smith", "WHO"]),
        ("Smith, J., Jr.", []), ("Smith, John", []), ("Ministry of Health, Department, Section, Unit", []),
        ("Smith, J., Jr., III", []),
    ])
    func `several names in one field are divided, with a word`(text: String, names: [String]) throws {
        let record = Self.ris("AU  - \(text)")
        let found = try Self.reference(record).authors.map(\.value.inverted)
        #expect(names.isEmpty ? found.count == 1 : found == names)
        let isTold = try Self.messages(record).contains { $0.contains("holds \(names.count) names and was divided") }
        #expect(isTold == !names.isEmpty)
    }

    @Test func `a name in double parentheses is not divided, and life dates are no suffix`() throws {
        let wiki = try Self.reference(
            "{{cite journal|title=T|vauthors=Smith J, ((WHO Group, Geneva)), Doe K}}", .wikitext)
        #expect(
            wiki.authors.map(\.value) == [
                Name(family: "Smith", given: "J"), Name(literal: "WHO Group, Geneva"), Name(family: "Doe", given: "K"),
            ])
        let mods = try Self.reference("<mods><name><namePart>Иванов, Иван, 1960-</namePart></name></mods>", .mods)
        #expect(mods.authors.map(\.value) == [Name(family: "Иванов", given: "Иван")])
        #expect(mods.native?.fields.contains { $0.value.contains("1960-") } == true)
    }

    // MARK: Languages and key words

    @Test(arguments: [
        ("pol", "pl"), ("rus", "ru"), ("bel", "be"), ("chi", "zh"), ("zho", "zh"), ("ger", "de"), ("deu", "de"),
        ("Polish", "pl"), ("Polnisch", "pl"), ("polski", "pl"), ("pl-PL", "pl-PL"), ("en_GB", "en-GB"), ("eng", "en"),
        ("POL", "pl"), ("zh-Hant", "zh-Hant"), ("pol-PL", "pl-PL"), ("tlh", "tlh"), ("Some words", "Some words"),
    ])
    func `a language has one tag in every format`(text: String, tag: String) throws {
        #expect(try Self.reference(Self.ris("LA  - \(text)")).language == tag)
        #expect(try Self.reference("PMID- 1\nLA  - \(text)\n", .nbib).language == tag)
        #expect(try Self.reference("{{cite book|title=T|language=\(text)}}", .wikitext).language == tag)
        #expect(
            try Self.reference(#"[{"id": "a", "type": "book", "language": "\#(text)"}]"#, .cslJSON).language == tag)
        let mods =
            "<mods><titleInfo><title>T</title></titleInfo><language><languageTerm>\(text)</languageTerm></language></mods>"
        if text != "Some words" { #expect(try Self.reference(mods, .mods).language == tag) }
    }

    @Test(arguments: [
        ("biblatex", "alpha, beta; gamma", ["alpha", "beta", "gamma"], "alpha, beta, gamma"),
        ("csl-json", "alpha, beta", ["alpha", "beta"], "alpha, beta"),
        ("csl-json", "Neoplasms, Experimental; rivers", ["Neoplasms, Experimental", "rivers"], nil),
        ("ris", "alpha; beta", ["alpha", "beta"], "alpha, beta"),
        ("nbib", "Neoplasms, Experimental", ["Neoplasms, Experimental"], nil),
        ("mods", "Neoplasms, Experimental; rivers", ["Neoplasms, Experimental", "rivers"], nil),
    ])
    func `key words part alike in every format`(
        _ format: String, _ text: String, _ words: [String], _ list: String?
    ) throws {
        var reference = Reference(number: 1, verbatim: "", text: "", type: .book)
        reference.native = NativeRecord(format: format, type: "book")
        reference.variables[.keyword] = Field(text, verbatim: text)
        let ris = RIS.text(of: [reference]).split(separator: "\r\n").filter { $0.hasPrefix("KW") }
        #expect(ris == words.map { "KW  - \($0)" })
        let json = CSLJSON.text(of: [reference])
        #expect(json.contains("\"keyword\": \"\(list ?? text)\""))
    }

    @Test func `key words and particles of BibTeX come to RIS`() throws {
        let text = "@book{a, author = {von Kowalski, Jan}, title = {T}, keywords = {alpha, beta; gamma}}\n"
        let ris = RIS.text(of: [try Self.reference(text, .biblatex)])
        #expect(ris.contains("KW  - alpha\r\nKW  - beta\r\nKW  - gamma\r\n"))
        #expect(ris.contains("AU  - von Kowalski, Jan\r\n"))
    }

    // MARK: Messages

    static func omissions(_ text: String, _ format: BibliographyFormat, as writing: ReferenceWriter.Format) throws
        -> [String]
    {
        var writer = ReferenceWriter(writing)
        _ = writer.text(of: try reference(text, format))
        return writer.diagnostics.map(\.message)
    }

    @Test func `only what is missing is said to be missing`() throws {
        let author = #"[{"id": "a", "type": "book", "author": [{"family": "A", "given": "B", "comma-suffix": true}]}]"#
        #expect(
            try Self.omissions(author, .cslJSON, as: .ris) == [
                "The names of “author” were written to RIS, but for “comma-suffix”, which has no place there."
            ])
        #expect(try Self.omissions(author, .cslJSON, as: .cslJSON).isEmpty)
        #expect(
            try Self.omissions(Self.ris("TI  - T", "PY  - c2001"), .ris, as: .cslJSON) == [
                "Of “PY”, which is “c2001”, the date 2001 was written to CSL."
            ])
        #expect(
            try Self.omissions(Self.ris("TI  - T", "U1  - x"), .ris, as: .cslJSON) == [
                "“U1” of ris has no place in CSL and was not written."
            ])
    }

    @Test func `a member that means the same as another is named itself`() throws {
        let text = #"[{"id": "a", "type": "book", "event-title": "A", "event": "B"}]"#
        #expect(
            try Self.messages(text, .cslJSON) == [
                "“event” is kept as it is: “event-title”, which means the same, says something else. Remove one of the two."
            ])
        let other = #"[{"id": "a", "type": "book", "event": "B", "event-title": "A"}]"#
        #expect(
            try Self.messages(other, .cslJSON) == [
                "“event-title” is kept as it is: “event”, which means the same, says something else. Remove one of the two."
            ])
    }

    // MARK: Markdown

    @Test(arguments: [
        ("A* search", #"A\* search"#), ("snake_case _x_", #"snake_case \_x\_"#), ("@home, a@b", #"\@home, a@b"#),
        ("~5 ^2 <b> $1 [x] `c`", #"\~5 \^2 \<b> \$1 \[x] \`c\`"#), (#"a\b"#, #"a\\b"#), ("AT&T &amp;", #"AT&T \&amp;"#),
        ("1984. A novel", #"1984\. A novel"#), ("# 5", ##"\# 5"##), ("- z", #"\- z"#), ("well-known", "well-known"),
        ("Реки – мосты", "Реки – мосты"),
        ("(x) y", #"\(x) y"#),
    ])
    func `a text in CSL-YAML is no Markdown`(plain: String, written: String) throws {
        #expect(MarkdownText.escaped(plain) == written)
        #expect(MarkdownText.plain(MarkdownText.escaped(plain)) == plain)
        var reference = Reference(number: 1, verbatim: "", text: "", type: .book)
        reference.native = NativeRecord(format: "ris", type: "BOOK")
        reference.title = Field(plain, verbatim: plain)
        let read = try Self.reference(CSLYAML.text(of: [reference]), .cslYAML)
        #expect(read.title?.value == plain)
        let json = try Self.reference(CSLJSON.text(of: [reference]), .cslJSON)
        #expect(json.title?.value == plain && json.title?.verbatim == plain)
    }

    @Test(arguments: [
        ("*E. coli* in water", "E. coli in water"), ("**bold** _x_ __y__", "bold x y"),
        ("H~2~O and x^2^", "H2O and x2"),
        ("[DNA]{.nocase} and [x]", "DNA and [x]"), ("2 * 3 * 4", "2 * 3 * 4"),
        ("A* search, B* tree", "A* search, B* tree"),
        ("snake_case_name", "snake_case_name"), (#"\*not\* a \b"#, #"*not* a \b"#), ("***x***", "x"),
        ("*open", "*open"),
        ("~5 to ~7", "~5 to ~7"), ("*a _b_ c*", "a b c"), ("****", "****"), ("[", "["), ("]{", "]{"), ("\\", "\\"),
    ])
    func `Markdown in CSL-YAML is read, and written back as it was`(markdown: String, plain: String) throws {
        let quoted = markdown.replacing("'", with: "''")
        let text = "references:\n- id: a\n  type: book\n  title: '\(quoted)'\n"
        let reference = try Self.reference(text, .cslYAML)
        #expect(reference.title?.value == plain && reference.title?.verbatim == markdown)
        let again = try Self.reference(CSLYAML.text(of: [reference]), .cslYAML)
        #expect(again.title?.verbatim == markdown)
        #expect(try Self.reference(#"[{"id": "a", "title": "*x*"}]"#, .cslJSON).title?.value == "*x*")
    }

    @Test func `an address in CSL-YAML is escaped, and read without its escapes alone`() throws {
        var reference = Reference(number: 1, verbatim: "", text: "", type: .book)
        reference.native = NativeRecord(format: "ris", type: "BOOK")
        let address = "http://a.example/~b/_c_/*d*"
        reference.urls = [PrintedURL(verbatim: address, candidates: [URLCandidate(url: address)])]
        reference.doi = Field("10.1000/_x_~y~", verbatim: "")
        let text = CSLYAML.text(of: [reference])
        #expect(text.contains(#"URL: "http://a.example/\\~b/\\_c\\_/\\*d\\*""#))
        let read = try Self.reference(text, .cslYAML)
        #expect(read.urls.first?.candidates.first?.url == address && read.doi?.value == "10.1000/_x_~y~")
        let bare = try Self.reference("references:\n- id: a\n  URL: \(address)\n", .cslYAML)
        #expect(bare.urls.first?.candidates.first?.url == address)
    }

    @Test func `a text of many marks is read in one pass`() {
        for sign in ["*", "_ a", "*a ", "[", "^a", "]{", "\\", "**a*", "&a"] {
            let text = String(repeating: sign, count: 50_000)
            #expect(MarkdownText.plain(MarkdownText.escaped(text)) == text)
            #expect(!MarkdownText.plain(text).isEmpty)
        }
    }
}
