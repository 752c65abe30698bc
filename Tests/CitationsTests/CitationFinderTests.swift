import Bibliography
import Citations
import Documents
import Testing

/// One text, the citations in it, each as `verbatim → what it leads to`.
struct CitationCase: CustomTestStringConvertible, Sendable {
    let text: String
    let found: [String]
    var testDescription: String { text }

    init(_ text: String, _ found: String...) {
        self.text = text
        self.found = found
    }
}

@Suite struct CitationFinderTests {
    @Test(arguments: [
        CitationCase("It was so (Dyner, 2013).", "(Dyner, 2013) → 1"),
        CitationCase("It was so (Dyner 2013, p. 12).", "(Dyner 2013, p. 12) → 1"),
        CitationCase("The World Health Federation (WHF, 2020) says.", "World Health Federation (WHF, 2020) → 14"),
        CitationCase("The Wide House Federation (WHF, 2020) says.", "Wide House Federation (WHF, 2020) → 14"),
        CitationCase("The Wide House (WHF, 2020) says.", "(WHF, 2020) → 14"),
        CitationCase("It was so (A. M. Dyner, 2013).", "(A. M. Dyner, 2013) → 1"),
        CitationCase("It was so (Anna Maria Dyner, 2013).", "(Anna Maria Dyner, 2013) → 1"),
        CitationCase(
            "Both (Smith & Jones 2010; Brown et al., 2011a, 2011b, p. 12) say so.",
            "(Smith & Jones 2010; Brown et al., 2011a, 2011b, p. 12) → 2, 3, 4"),
        CitationCase("As said (Brown et al., 2011a, b).", "(Brown et al., 2011a, b) → 3, 4"),
        CitationCase("As said (Smith, Jones, 2010: 1999).", "(Smith, Jones, 2010: 1999) → 2"),
        CitationCase("As said (see also Smith and Jones, 2010).", "(see also Smith and Jones, 2010) → 2"),
        CitationCase("As said (for a review, see Smith et al. 2010).", "(for a review, see Smith et al. 2010) → 2"),
        CitationCase("Reported (wPolityce.pl. 2013).", "(wPolityce.pl. 2013) → 5"),
        CitationCase("Reported (wPolityce.pl, 20 September 2013).", "(wPolityce.pl, 20 September 2013) → 5"),
        CitationCase("Neutral (Закон Республики..., 2010).", "(Закон Республики..., 2010) → 6"),
        CitationCase("Neutral (Закон Республики…, 2010).", "(Закон Республики…, 2010) → 6"),
        CitationCase("Collective (Объединение.., 2014).", "(Объединение.., 2014) → 7 accessed"),
        CitationCase(
            "Trained (Манёвры общих сил ОДКБ, 2014).", "(Манёвры общих сил ОДКБ, 2014) → 8 accessed"),
        CitationCase("По данным (Иванов и др., 2012, с. 15).", "(Иванов и др., 2012, с. 15) → 9"),
        CitationCase("According to (Ivanov, 2012).", "(Ivanov, 2012) → 9"),
        CitationCase("Nach (Müller u. a., 2009).", "(Müller u. a., 2009) → 10"),
        CitationCase("Nach (Mueller und Weiß 2009).", "(Mueller und Weiß 2009) → 10"),
        CitationCase("Według (Żółkiewski i in., 2015).", "(Żółkiewski i in., 2015) → 11"),
        CitationCase("Según (García y otros, 2016).", "(García y otros, 2016) → 12"),
        CitationCase("研究（王等，2018）表明", "（王等，2018） → 13"),
        CitationCase("研究（王小明, 2018）表明", "（王小明, 2018） → 13"),
        CitationCase("wrapped (Smith\n& Jones,\n2010) here", "(Smith\n& Jones,\n2010) → 2"),
        CitationCase("emphasis (Brown *et al.*, 2011a)", "(Brown *et al.*, 2011a) → 3"),
        CitationCase("health (WHF, 2020)", "(WHF, 2020) → 14"),
        CitationCase("(World Health Federation [WHF], 2020)", "(World Health Federation [WHF], 2020) → 14"),
        CitationCase(
            "(World Health Federation [WORHF], 2020) and WORHF (2020), (WORHF, 2020).",
            "(World Health Federation [WORHF], 2020) → 14", "WORHF (2020) → 14", "(WORHF, 2020) → 14"),
        CitationCase("World Health Federation [WHF] (2020) says", "World Health Federation [WHF] (2020) → 14"),
        CitationCase("undated (Nowak, n.d.)", "(Nowak, n.d.) → 15"),
        CitationCase("noted.¹\n\n¹ See the note (Dyner, 2013).", "(Dyner, 2013) → 1"),
        CitationCase("quoted (\"Манёвры общих сил ОДКБ\", 2014)", "(\"Манёвры общих сил ОДКБ\", 2014) → 8 accessed"),
        CitationCase("hyphenated (Żół-\nkiewski, 2015)", "(Żół-\nkiewski, 2015) → 11"),
        CitationCase("nested (as in Weiß (Müller und Weiß, 2009))", "(Müller und Weiß, 2009) → 10"),
        CitationCase("Паводле (Іваноў і інш., 2012)", "(Іваноў і інш., 2012) → 9 similar"),
        CitationCase("soft\u{A0}blank (Dyner,\u{A0}2013)", "(Dyner,\u{A0}2013) → 1"),
        CitationCase("two (Smith & Jones, 2010, Dyner, 2013)", "(Smith & Jones, 2010, Dyner, 2013) → 2, 1"),
        CitationCase("(Smith and Jones 2010, 45–47)", "(Smith and Jones 2010, 45–47) → 2"),
        CitationCase("(Dyner 2013 and Smith & Jones 2010)", "(Dyner 2013 and Smith & Jones 2010) → 1, 2"),
        CitationCase("a text in [Иванов, 2012, с. 15] brackets", "[Иванов, 2012, с. 15] → 9"),
        CitationCase("Two (Dyner, 2013) and (Dyner, 2013).", "(Dyner, 2013) → 1", "(Dyner, 2013) → 1"),
    ])
    func `an author or title with a year in brackets leads to its entry`(_ case: CitationCase) {
        #expect(found(in: `case`.text) == `case`.found)
    }

    @Test(arguments: [
        CitationCase("Dyner (2013) says", "Dyner (2013) → 1"),
        CitationCase("As Smith and Jones (2010) say", "Smith and Jones (2010) → 2"),
        CitationCase("However, Brown et al. (2011a, p. 5) say", "Brown et al. (2011a, p. 5) → 3"),
        CitationCase("Brown's (2011a, 2011b) claims", "Brown's (2011a, 2011b) → 3, 4"),
        CitationCase("według Żółkiewskiego (2015) tak", "Żółkiewskiego (2015) → 11"),
        CitationCase("据王（2018）研究", "王（2018） → 13"),
        CitationCase("Dyner (2011) says", "Dyner (2011) → 1 other year"),
        CitationCase("wPolityce.pl (2013) reports", "wPolityce.pl (2013) → 5"),
        CitationCase("Unknown et al. (1999) say", "Unknown et al. (1999) → none"),
        CitationCase("Unknown (1999) says"),
        CitationCase("the West (2013) manoeuvres"),
        CitationCase("In Belarus (2013), Russia and Poland (2010) met."),
        CitationCase("It rained. (2013) was dry."),
    ])
    func `a name before a bracketed year is a citation when an entry or its form says so`(_ case: CitationCase) {
        #expect(found(in: `case`.text) == `case`.found)
    }

    @Test(arguments: [
        "(in 2013)", "(20 September 2013)", "(September 20, 2013)", "(September 2013)", "(1075)", "of 2010 (2010)",
        "a picture ![Dyner, 2013](a.png)", "a link [Dyner, 2013](http://a.example)", "he said [sic] so", "[...]",
        "the \"West 2013\" maneuvers", "(West 2013)", "(about 2013)", "(до 1 января 2013)", "(Vol. 3, 2013)",
        "(Spring 2013)", "(Fig. 3, 2013)", "note [1] and note [2, 3]", "a[3]", "(3)", "(12.05.2013)", "(2010–2013)",
        "(the treaty was signed in Moscow, 2013)", "(2013-09-20)", "mail dyner@example.org", "(№ 575, 2010)",
        "(New York: Penguin, 2006)", "(London: Smith & Sons, 2010)", "(London, 2012)", "(New York, 2012)",
        "(Москва, 2013)", "met there (Minsk, Belarus, 2013)", "(New York: Penguin Books, 2006, 99–100)",
        "code `(Dyner, 2013)` here", "```\n(Dyner, 2013)\n```", "(unclosed Dyner, 2013", "(Dyner,\n\n2013)", "()", "[]",
        "(,2013)", "(., 2013)", "(…, 2013)", "Tab (2013a1)", "the year (2013 was dry)",
    ])
    func `what is no citation is not found`(_ text: String) {
        #expect(found(in: text, format: .markdown) == [])
    }

    @Test(arguments: [
        CitationCase("So [3].", "[3] → 3"),
        CitationCase("So [1, 4–6].", "[1, 4–6] → 1, 4, 5, 6"),
        CitationCase("So [12, с. 15].", "[12, с. 15] → 12"),
        CitationCase("So [12, с. 15; 13, p. 4].", "[12, с. 15; 13, p. 4] → 12, 13"),
        CitationCase("So [см. 3].", "[см. 3] → 3"),
        CitationCase("So [3] and [17].", "[3] → 3", "[17] → none"),
        CitationCase("So [1]-[4] and [6]–[8].", "[1]-[4] → 1, 2, 3, 4", "[6]–[8] → 6, 7, 8"),
        CitationCase("So [1] – [3], [5].", "[1] – [3] → 1, 2, 3", "[5] → 5"),
        CitationCase("So [3]-[1] or [1]- [x] or [2]--[3].", "[3] → 3", "[1] → 1", "[1] → 1", "[2]--[3] → 2, 3"),
        CitationCase("So it is.¹ Both say²,³ so⁴⁻⁶.", "¹ → 1", "²,³ → 2, 3", "⁴⁻⁶ → 4, 5, 6"),
        CitationCase("So^1^ it^2,3^ is.^4^", "^1^ → 1", "^2,3^ → 2, 3", "^4^ → 4"),
        CitationCase(
            "So<sup>1</sup> it<sup>2</sup> is.<sup>3,5–7</sup>", "<sup>1</sup> → 1", "<sup>2</sup> → 2",
            "<sup>3,5–7</sup> → 3, 5, 6, 7"),
        CitationCase("Over 10⁵ km² or m^2^ and 5 cm³, x¹ and 3 km<sup>2</sup>."),
        CitationCase("So¹ and so² over 7 km² and 10³ then³ again¹.", "¹ → 1", "² → 2", "³ → 3", "¹ → 1"),
        CitationCase("A power of area² and volume³."),
        CitationCase("In [2013] it was [0, 1] and [1-400] or [3.5]."),
    ])
    func `a number in brackets leads to the entry with that label`(_ case: CitationCase) {
        let references = (1...15).map { number in
            Reference(number: number, label: "\(number)", verbatim: "Entry \(number)", text: "Entry \(number)")
        }
        #expect(found(in: `case`.text, references: references) == `case`.found)
    }

    @Test func `numbers beside citations by name are marks of notes`() {
        let references = Self.references.map { reference in
            var labelled = reference
            labelled.label = "\(reference.number)"
            return labelled
        }
        let text = "So [1] it is (Dyner, 2013), and (Smith & Jones, 2010) too."
        #expect(found(in: text, references: references) == ["(Dyner, 2013) → 1", "(Smith & Jones, 2010) → 2"])
    }

    @Test(arguments: [
        CitationCase("So [@dyner2013].", "[@dyner2013] → 1"),
        CitationCase("So [see @dyner2013, pp. 3-5; -@brown2011b].", "[see @dyner2013, pp. 3-5; -@brown2011b] → 1, 4"),
        CitationCase("So [@nobody1999].", "[@nobody1999] → none"),
        CitationCase("As @dyner2013 says, mail me@dyner2013.", "@dyner2013 → 1"),
        CitationCase("As @someone says."),
        CitationCase(#"So \citep[see][3]{dyner2013, brown2011a}."#, #"\citep[see][3]{dyner2013, brown2011a} → 1, 3"#),
        CitationCase(#"So \textcite{dyner2013} and \nocite{brown2011a}."#, #"\textcite{dyner2013} → 1"#),
    ])
    func `a key leads to the entry it is made of`(_ case: CitationCase) {
        #expect(found(in: `case`.text, format: .markdown) == `case`.found)
    }

    @Test(arguments: [
        CitationCase("(Dyner, 2014)", "(Dyner, 2014) → 1 accessed"),
        CitationCase("(Dyner, 1999)", "(Dyner, 1999) → 1 other year"),
        CitationCase("(Манёвры общих сил ОДКБ, 2001)", "(Манёвры общих сил ОДКБ, 2001) → 8 other year"),
        CitationCase("(Dyer, 2013)", "(Dyer, 2013) → 1 similar"),
        CitationCase("(Zolkievski, 2015)", "(Zolkievski, 2015) → 11 similar"),
        CitationCase("(Brown et al., 2011)", "(Brown et al., 2011) → one of 3 4"),
        CitationCase("(Brown et al., 2011c)", "(Brown et al., 2011c) → one of 3 4"),
        CitationCase("(Nobody & Noone, 2013)", "(Nobody & Noone, 2013) → none"),
        CitationCase("(Smith & Weber, 2010)", "(Smith & Weber, 2010) → none"),
        CitationCase("(Jones, 2010)", "(Jones, 2010) → none"),
        CitationCase("(Londoner, 2012)", "(Londoner, 2012) → none"),
    ])
    func `a citation that does not quite agree says in what`(_ case: CitationCase) {
        #expect(found(in: `case`.text) == `case`.found)
    }

    @Test func `an entry without a year of issue is met by the year it was consulted in`() {
        var reference = Reference(
            number: 1, verbatim: "", text: "Nowy Raport. URL (consulted 2014-06-30): http://a.example/")
        reference.title = Field("Nowy Raport", verbatim: "Nowy Raport")
        reference.accessed = Field(
            AccessedDate(readings: [PartialDate(year: 2014, month: 6, day: 30)].compactMap { $0 }),
            verbatim: "2014-06-30")
        #expect(found(in: "(Nowy Raport, 2014)", references: [reference]) == ["(Nowy Raport, 2014) → 1 accessed"])
    }

    @Test func `empty names and titles match nothing`() {
        let empty = Reference(number: 1, verbatim: "", text: "")
        var blank = Reference(number: 2, verbatim: " ", text: " ")
        blank.authors = [Field(Name(literal: " "), verbatim: "")]
        blank.title = Field("—", verbatim: "—")
        #expect(found(in: "(Dyner, 2013) (—, 2013) (?, 2013)", references: [empty, blank]) == ["(Dyner, 2013) → none"])
    }

    @Test func `the bibliography itself is not searched`() {
        let text = "So (Dyner, 2013).\nReferences\nDyner (2013). (Smith & Jones, 2010)\nNotes\nSee (Dyner, 2013)."
        let start = text.utf8.count - "Dyner (2013). (Smith & Jones, 2010)\nNotes\nSee (Dyner, 2013).".utf8.count
        let end = text.utf8.count - "Notes\nSee (Dyner, 2013).".utf8.count
        let article = article(text, bibliographies: [BibliographySection(heading: nil, bytes: start..<end)])
        let citations = CitationFinder.citations(in: article, references: Self.references)
        #expect(citations.map(\.range.start.line) == [1, 5])
        #expect(citations.map(\.range.start.column) == [4, 5])
    }

    @Test func `names with a year and no comma are the article's habit once two of them lead to entries`() {
        let once = "(Dyner 2013) and (West 2013)"
        let twice = "(Dyner 2013), (Nowicki 2017) and (West 2013)"
        #expect(found(in: once) == ["(Dyner 2013) → 1"])
        #expect(found(in: twice) == ["(Dyner 2013) → 1", "(Nowicki 2017) → 16", "(West 2013) → none"])
    }

    @Test func `a list of thousands whose names start alike is linked in full and nobody is accused`() {
        let count = 2000
        let names = (0..<count).map { number in
            "Smith"
                + String(
                    String(number, radix: 26).unicodeScalars.map { scalar in
                        Character(
                            UnicodeScalar(
                                UInt8(ascii: "a")
                                    + UInt8(
                                        scalar.properties.numericType == nil
                                            ? scalar.value - 0x61 + 10 : scalar.value - 0x30)))
                    })
        }
        let references = names.enumerated().map { index, name in
            Self.entry(index + 1, [Self.person(name, "A.")], "Rivers \(index)", 1900 + index % 100)
        }
        let text = names.enumerated().map { "(\($1), \(1900 + $0 % 100))" }.joined(separator: "\n\n")
        let clock = ContinuousClock()
        var citations: [Citation] = []
        let time = clock.measure {
            citations = CitationFinder.citations(in: article(text), references: references)
        }
        print("\(count) names that start alike: \(time)")
        #expect(citations.flatMap(\.items).map(\.link) == (1...count).map { .entry($0) })
        let wrong = names.prefix(40).map { "(\($0), 2001)" }.joined(separator: "\n\n")
        let links = CitationFinder.citations(in: article(wrong), references: references).flatMap(\.items).map(\.link)
        #expect(links == (1...40).map { .entryWithOtherYear($0) })
    }

    @Test func `what was not compared is not said to be wrong`() {
        let references = (1...2000).map {
            Self.entry($0, [Self.person("Smith", "A.")], "Rivers \($0)", 1900 + $0 % 100)
        }
        #expect(found(in: "(Smith, 2001)", references: references) == [])
        #expect(found(in: "(Smith, 1950)", references: Array(references.prefix(90))) == ["(Smith, 1950) → 50"])
    }

    @Test(arguments: [
        CitationCase(
            "So it is.[^1]\n\n[^1]: Anna Dyner, *Ćwiczenia* (Warszawa: Woda, 2013), 99–100.\n\nMore.",
            "Anna Dyner, *Ćwiczenia* (Warszawa: Woda, 2013), 99–100. → 1"),
        CitationCase(
            "So.¹\n\n¹ Smith and Jones, *On Rivers*, 3; Nowicki, 45.\n\nEnd.",
            "Smith and Jones, *On Rivers*, 3 → 2", "Nowicki, 45. → 16"),
        CitationCase("So.^[See Jan Żółkiewski, O rzekach, 5] it is.", "See Jan Żółkiewski, O rzekach, 5 → 11"),
        CitationCase(
            "So.\n\n## Notes\n\n1. A. Brown, “On Seas,” 7.\n2. Ibid., 8.\n\n3. Манёвры общих сил ОДКБ, online.\n\n"
                + "# Annex\n\n4. Dyner, Ćwiczenia.",
            "A. Brown, “On Seas,” 7. → 4", "Манёвры общих сил ОДКБ, online. → 8"),
        CitationCase("So.<sup>1</sup>\n\n<sup>1</sup> The green rivers and a brown bear.\n"),
        CitationCase("¹ Brown, 12, on another thing."),
        CitationCase("So Nowicki, 45, says."),
    ])
    func `a note that names a work cites it`(_ case: CitationCase) {
        #expect(found(in: `case`.text, format: .markdown) == `case`.found)
    }

    @Test func `a printed name keeps no dots that shorten it`() throws {
        let article = article(
            "(Закон Республики..., 2010) (Brown et al., 2011a) (wPolityce.pl. 2013) "
                + "(World Health Federation [WHF], 2020)")
        let names = CitationFinder.citations(in: article, references: Self.references).flatMap(\.items).map(\.name)
        #expect(names == ["Закон Республики", "Brown et al.", "wPolityce.pl", "World Health Federation"])
    }

    @Test func `hostile text ends in time and without a trap`() {
        let texts = [
            String(repeating: "(", count: 200_000), String(repeating: "[(", count: 100_000),
            String(repeating: "(a 2013", count: 50_000), String(repeating: "`", count: 100_001),
            String(repeating: "(Dyner, 2013; ", count: 20_000), String(repeating: "\\cite{", count: 50_000),
            String(repeating: "A ", count: 100_000) + "(2013)", "(\u{FEFF}\u{200B}, 2013)", "(2013", "[", "\\", "@",
            "（", "¹", "a^", "a<sup>", "[^", "[^1]:", "^[", "¹;", String(repeating: "^[", count: 20_000),
            String(repeating: "ab¹", count: 50_000), String(repeating: "a<sup>1", count: 30_000),
            "[^1]: " + String(repeating: "Dyner;", count: 20_000), String(repeating: "[1]-", count: 50_000),
        ]
        for text in texts { _ = found(in: text, format: .markdown) }
        #expect(found(in: "(Dyner, 2013)") == ["(Dyner, 2013) → 1"])
    }

    // MARK: What the cases are about

    private func found(
        in text: String, references: [Reference] = CitationFinderTests.references, format: Article.Format = .plainText
    ) -> [String] {
        CitationFinder.citations(in: article(text, format: format), references: references).map { citation in
            "\(citation.verbatim) → \(citation.items.map { description(of: $0.link) }.joined(separator: ", "))"
        }
    }

    private func description(of link: CitationLink) -> String {
        switch link {
        case .entry(let number): "\(number)"
        case .entryByAccessedYear(let number): "\(number) accessed"
        case .entryWithOtherYear(let number): "\(number) other year"
        case .entryWithSimilarName(let number): "\(number) similar"
        case .ambiguous(let numbers): "one of " + numbers.map(String.init).joined(separator: " ")
        case .noEntry: "none"
        }
    }

    private func article(
        _ text: String, format: Article.Format = .plainText, bibliographies: [BibliographySection] = []
    ) -> Article {
        Article(
            text: SourceText(text), encoding: "utf-8", format: format, title: nil, authors: [], issued: nil,
            language: text.contains("według") ? "pl" : nil, bibliographies: bibliographies, diagnostics: [])
    }

    private static let references: [Reference] = [
        entry(1, [person("Dyner", "Anna Maria")], "Ćwiczenia", 2013, accessed: 2014),
        entry(2, [person("Smith", "John"), person("Jones", "K.")], "On Rivers", 2010),
        entry(3, [person("Brown", "A."), person("Green", "B.")], "On Lakes", 2011, suffix: "a"),
        entry(4, [person("Brown", "A."), person("White", "C.")], "On Seas", 2011, suffix: "b"),
        entry(5, [Name(literal: "wPolityce.pl")], "Wielkie manewry", 2013, accessed: 2014),
        entry(
            6, [], "Об охране вод", 2010, accessed: 2014,
            text: "Закон Республики Нигдея 9 ноября 2010 г. № 5 \"Об охране вод\""),
        entry(7, [], "Объединение договоров о водах", nil, accessed: 2014),
        entry(8, [], "Манёвры общих сил ОДКБ", nil, accessed: 2014),
        entry(9, [person("Иванов", "И. И."), person("Петров", "П.")], "О реках", 2012),
        entry(10, [person("Müller", "Jörg"), person("Weiß", "U.")], "Über Flüsse", 2009),
        entry(11, [person("Żółkiewski", "Jan"), person("Nowak", "P.")], "O rzekach", 2015),
        entry(12, [person("García", "L."), person("Ruiz", "M.")], "Sobre ríos", 2016),
        entry(13, [person("王", "小明"), person("李", "四")], "河流研究", 2018),
        entry(14, [Name(literal: "World Health Federation")], "Report", 2020),
        entry(15, [person("Nowak", "Ewa")], "Woda", nil),
        entry(16, [person("Nowicki", "Ewa")], "Woda druga", 2017),
    ]

    private static func person(_ family: String, _ given: String) -> Name { Name(family: family, given: given) }

    private static func entry(
        _ number: Int, _ authors: [Name], _ title: String, _ year: Int?, suffix: String = "", accessed: Int? = nil,
        text: String? = nil
    ) -> Reference {
        let names = authors.map(\.inverted).joined(separator: "; ")
        let printed =
            text ?? [names, year.map { "(\($0)\(suffix))" } ?? "", title].filter { !$0.isEmpty }.joined(separator: " ")
        var reference = Reference(number: number, verbatim: printed, text: printed)
        reference.authors = authors.map { Field($0, verbatim: $0.inverted) }
        reference.title = Field(title, verbatim: title)
        if let year, let date = PartialDate(year: year) { reference.issued = Field(date, verbatim: "\(year)\(suffix)") }
        if let accessed, let date = PartialDate(year: accessed, month: 6, day: 30) {
            reference.accessed = Field(AccessedDate(readings: [date]), verbatim: "30.06.\(accessed)")
        }
        return reference
    }
}
