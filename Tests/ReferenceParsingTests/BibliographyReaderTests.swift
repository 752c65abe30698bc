import Bibliography
import Documents
import ReferenceParsing
import Testing

@Suite struct BibliographyReaderTests {
    private func read(_ text: String) throws -> BibliographyReading {
        BibliographyReader.references(in: try article(text))
    }

    private func article(_ text: String) throws -> Article {
        try ArticleReader.read(bytes: Array(("A title\n\nSome prose.\n\n" + text).utf8), fileName: "article.txt")
    }

    private func references(_ text: String) throws -> [Reference] { try read("References\n\n" + text).references }

    // MARK: Cutting

    @Test(arguments: [
        "1. %A\n2. %B\n3. %C\n", "[1] %A\n[2] %B\n[3] %C\n", "(1) %A\n(2) %B\n(3) %C\n", "1) %A\n2) %B\n3) %C\n",
        "1. %A\n- 2. %B\n- 3. %C\n", "* %A\n* %B\n* %C\n", "- %A\n- %B\n- %C\n", "%A\n\n%B\n\n%C\n", "%A\n%B\n%C\n",
        "[Now10] %A\n[Kow11] %B\n[Lis12] %C\n", "1\\. %A\n2\\. %B\n3\\. %C\n", "3. %A\n1. %B\n2. %C\n",
    ])
    func `entries are cut however they are labelled`(layout: String) throws {
        let text = layout.replacing("%A", with: "Nowak, Jan (2010). \"Rivers of the north\", Water, No. 3.")
            .replacing("%B", with: "Kowalski, Ewa (2011). \"Lakes\", Water, No. 4. http://example.org/lakes")
            .replacing("%C", with: "Lis, Adam (2012). \"Seas\", Water, No. 5.")
        let found = try references(text)
        #expect(found.map { $0.authors.first?.value.family } == ["Nowak", "Kowalski", "Lis"], "\(layout)")
        #expect(found.map { $0.title?.value } == ["Rivers of the north", "Lakes", "Seas"])
        #expect(found.map { $0.issued?.value.year } == [2010, 2011, 2012])
    }

    @Test(arguments: [
        "de Vries, A. (2011). Small letters. Water.", "van der Berg, C. (2012). Small letters. Water.",
        "iPhone Blog. (2013). Small letters. Water.", "3M Company. (2014). Numbers. Water.",
        "20th Century Club. (2014). Numbers. Water.", "World Health Organization. (n.d.). No year. Water.",
        "Nowak, Jan. In press. Water.", "---. \"The same author\". Water, 2012.",
    ])
    func `an entry starts with a small letter, a number, an organisation or dashes`(entry: String) throws {
        let before = "Abbot, B. (2010). First. Water. https://doi.org/10.1126/science.1207745\n"
        let after = "Zorn, A. (2015). Last. Water.\n"
        for text in [before + entry + "\n" + after, before + "\n" + entry + "\n\n" + after] {
            #expect(try references(text).map(\.text).contains(entry), "\(text)")
        }
    }

    @Test(arguments: [
        "danah boyd (2014). Small letters.", "bell hooks. (1994). Small letters.", "Wide Water. Seen twice.",
    ])
    func `at the margin or behind a blank line an entry starts without much of a sign`(entry: String) throws {
        let hanging =
            "Abbot, B. (2010). First. Water.\n    http://example.org/a\n\(entry)\n    Water.\nZorn, A. (2015).\n    Last.\n"
        #expect(try references(hanging).map(\.text).contains(entry + " Water."))
        let apart = "Abbot, B. (2010). First.\n\n\(entry)\n\nZorn, A. (2015). Last.\n"
        #expect(try references(apart).map(\.text).contains(entry))
    }

    @Test(arguments: [
        "van Dyck, B., Smith, C., & Kos, D., de\nla Cruz, A. (2012). Third. Water.",
        "Smith, C., Kos, D., and\nde Vries, A. (2012). Third. Water.",
        "Smith, C. (2010). A long book about the history of painting in\nthe van Dyck (1641) tradition. Water.",
        "Carr, N. (2011). Title of a book with a very long title that goes\n3D Printing (2012) on the way. Water.",
    ])
    func `names and titles that go on at a line's start are cut nowhere`(entry: String) throws {
        let found = try references("Abbot, B. (2010). First. Water.\n\(entry)\nZorn, A. (2015). Last. Water.\n")
        #expect(found.count == 3)
        #expect(found.dropFirst().first?.text == entry.replacing("\n", with: " "))
    }

    @Test func `wrapped lines, hyphens and indents make one entry each`() throws {
        let found = try references(
            "Nowak, Jan (2010). A long title about the rivers of the north and their geo-\n    graphy. Water 12(3): 360-370.\nKowalski, Ewa (2011). Another title that goes\n    on and on. Water 13(1), 1-9.\n"
        )
        #expect(found.count == 2)
        #expect(found.first?.title?.value == "A long title about the rivers of the north and their geography")
        #expect(found.first?.volume?.value == "12")
        #expect(found.first?.issue?.value == "3")
        #expect(found.first?.pages?.value == "360-370")
        #expect(found.first?.containerTitle?.value == "Water")
    }

    @Test(arguments: [
        "\n\nJOURNAL OF RIVER STUDIES   VOL. 12\n\n\n", "\n\n214\n\n", "\n\u{C}Annals of Rivers, Vol. 3 (2012)\n\n",
        "\nГОДАВІК РЭЧНЫХ ДАСЛЕДАВАННЯЎ\n",
    ])
    func `what interrupts an entry is not in its text`(intruder: String) throws {
        let found = try references(
            "1. Nowak, Jan (2010). \"Rivers of\(intruder)the north\", Water, No. 3.\n2. Lis, Adam (2012). \"Seas\".\n")
        #expect(found.count == 2)
        #expect(found.first?.text == "Nowak, Jan (2010). \"Rivers of the north\", Water, No. 3.")
        #expect(found.first?.title?.value == "Rivers of the north")
        #expect(found.first.map { $0.verbatim.contains(intruder) } == true)
    }

    @Test func `a year broken off its line is no page number`() throws {
        let found = try references(
            "1. Nowak, Jan (2010). \"Rivers\". http://example.org/a [accessed 26 November\n2014]\n2. Lis, Adam (2012). \"Seas\".\n"
        )
        #expect(found.first?.accessed?.value.date?.iso8601 == "2014-11-26")
    }

    @Test func `an entry whose number was lost is still an entry`() throws {
        let found = try references(
            "1. Nowak, Jan (2010). Rivers.\n\nKowalski, Ewa (2011). Lakes.\n\n3. Lis, Adam (2012). Seas.\n")
        #expect(found.map(\.label) == ["1", nil, "3"])
    }

    @Test func `two bibliographies are read one after the other`() throws {
        let reading = try read(
            "References\n\n1. Nowak, Jan (2010). Rivers.\n\nAppendix\n\nProse.\n\nЛитература\n\n1. Иванов И. И. (2011). Озёра.\n"
        )
        #expect(reading.references.map(\.number) == [1, 2])
        #expect(reading.references.map(\.label) == ["1", "1"])
    }

    @Test func `no bibliography gives no references`() throws {
        #expect(try read("Nothing at all.\n").references.isEmpty)
    }

    // MARK: Fields

    @Test(arguments: [
        "Nowak, Jan; Lis, Ewa (Hrsg.) (2010): Flüsse des Nordens. Berlin: Sommer.",
        "Nowak, J., & Lis, E. (Eds.). (2010). Rivers of the north. London: Sommer Press.",
        "J. Nowak and E. Lis, editors. Rivers of the North. Sommer Press, London, 2010.",
    ])
    func `who edited a work is its editor, and it is cited by the name`(entry: String) throws {
        let found = try references(entry + "\n")[0]
        #expect(found.authors.isEmpty)
        #expect(found.editors.map(\.value.family) == ["Nowak", "Lis"])
        #expect(found.leadingNames == found.editors)
    }

    @Test(arguments: [
        ("Basevi, Abramo. Rivers of Verdi (1859), edited by Ugo Lis. Milan: Sommer, 2001.", 2001),
        ("Basevi, Abramo (1859). Rivers of Verdi. Milan: Sommer. Reprinted 2001.", 1859),
        ("Eisen, S. “Seas and Lakes.” In Selected Works: Writings, 1922–34. Bloomington: Sommer Press, 1988.", 1988),
    ])
    func `the date beside the publisher is when the work was published`(entry: String, year: Int) throws {
        #expect(try references(entry + "\n")[0].issued?.value.year == year)
    }

    @Test(arguments: [
        (
            "Kutter, Amelie; Trappmann, Vera (2006): Das Erbe des Beitritts. Baden-Baden: Nomos.",
            ["Kutter|Amelie", "Trappmann|Vera"]
        ),
        ("Goetz, Klaus H. (2006). Territory. Vienna.", ["Goetz|Klaus H."]),
        (
            "Morris, R. D., Audet, A. M. & Angelillo, I. F. (1992). Chlorination. Water.",
            ["Morris|R. D.", "Audet|A. M.", "Angelillo|I. F."]
        ),
        ("Yang S, Chen D, Li N. Hollow silica carriers. Small. 2016. 12(3): 360-370.", ["Yang|S", "Chen|D", "Li|N"]),
        ("Радаев В. В. (2010). Рынок как цепь обменов. Москва.", ["Радаев|В. В."]),
        ("Nowak, Jan, and Ewa Kowalska. 2010. Rivers. Water.", ["Nowak|Jan", "Kowalska|Ewa"]),
        ("R Development Core Team (2005). R: A language. Vienna.", ["R Development Core Team"]),
        ("wPolityce.pl (2013). \"Manewry\".", ["wPolityce.pl"]),
    ])
    func `authors are divided into names`(entry: String, names: [String]) throws {
        let reference = try #require(try references("1. \(entry)\n").first)
        #expect(
            reference.authors.map {
                [$0.value.family, $0.value.given, $0.value.literal].compactMap { $0 }.joined(separator: "|")
            } == names)
    }

    @Test(arguments: [
        "\"Rivers \"of\" the north\"", "“Rivers “of” the north”", "„Rivers „of” the north”", "«Rivers «of» the north»",
        "„Rivers „of“ the north“",
    ])
    func `a quotation inside a title belongs to it`(quoted: String) throws {
        let reference = try #require(try references("1. Nowak, Jan (2010). \(quoted), Water, No. 3.\n").first)
        #expect(reference.title?.value == String(quoted.dropFirst().dropLast()))
        #expect(reference.containerTitle?.value == "Water")
        #expect(reference.issue?.value == "No. 3")
    }

    @Test(arguments: [
        ("(consulted 30.06.2014): http://example.org/a", "2014-06-30"),
        ("http://example.org/a (accessed 30 June 2014)", "2014-06-30"),
        ("Retrieved June 30, 2014, from http://example.org/a", "2014-06-30"),
        ("http://example.org/a [dostęp 30.06.2014]", "2014-06-30"),
        ("http://example.org/a (data dostępu: 30.06.2014)", "2014-06-30"),
        ("http://example.org/a (дата обращения: 30.06.2014)", "2014-06-30"),
        ("http://example.org/a (дата звароту: 30.06.2014)", "2014-06-30"),
        ("http://example.org/a (дата доступу: 30.06.2014)", "2014-06-30"),
        ("Zugriff am 30. Juni 2014 unter http://example.org/a", "2014-06-30"),
        ("http://example.org/a (abgerufen am 30.6.2014)", "2014-06-30"),
        ("http://example.org/a (consulté le 30 juin 2014)", "2014-06-30"),
        ("http://example.org/a [consultado: 30 de junio de 2014]", "2014-06-30"),
        ("http://example.org/a Acesso em 30 de junho de 2014", "2014-06-30"),
        ("http://example.org/a (consultato il 30 giugno 2014)", "2014-06-30"),
        ("http://example.org/a (geraadpleegd op 30 juni 2014)", "2014-06-30"),
        ("http://example.org/a (2014年6月30日访问)", "2014-06-30"),
        ("http://example.org/a (검색일: 2014. 6. 30.)", "2014-06-30"),
        ("http://example.org/a [cit. 30. června 2014]", "2014-06-30"),
        ("http://example.org/a (Stand: 30.06.2014)", "2014-06-30"), ("http://example.org/a, 30.06.2014", "2014-06-30"),
    ])
    func `the consulted date is read and never taken for the year of issue`(place: String, date: String) throws {
        let reference = try #require(try references("1. \"Rivers of the north\". \(place)\n").first)
        #expect(reference.accessed?.value.date?.iso8601 == date)
        #expect(reference.issued == nil)
        #expect(reference.urls.first?.candidates.map(\.url) == ["http://example.org/a"])
        #expect(reference.title?.value == "Rivers of the north")
    }

    @Test func `other dates of the bibliography settle which number is the month`() throws {
        let ambiguous = "1. \"Rivers\". http://example.org/a (accessed 06/07/2014)\n"
        let alone = try references(ambiguous + "2. \"Lakes\". http://example.org/b (accessed 30/06/2014)\n")
        #expect(alone.first?.accessed?.value.readings.map(\.iso8601) == ["2014-07-06", "2014-06-07"])
        let decided = try references(ambiguous + "2. \"Lakes\". http://example.org/b (accessed 06/30/2014)\n")
        #expect(decided.first?.accessed?.value.readings.map(\.iso8601) == ["2014-06-07", "2014-07-06"])
    }

    @Test func `each field knows where it stands`() throws {
        let article = try article(
            "References\n\n1. Nowak, Jan (2010). \"Żródła rzek\", Water, No. 3. doi:10.1000/ab.c, http://example.org/a (accessed 2014-06-30)\n"
        )
        let reference = try #require(BibliographyReader.references(in: article).references.first)
        func text(_ range: SourceRange?) -> String? {
            range.map { article.text.string(in: $0.start.offset..<$0.end.offset) }
        }
        #expect(text(reference.title?.range) == "Żródła rzek")
        #expect(text(reference.authors.first?.range) == "Nowak, Jan")
        #expect(text(reference.issued?.range) == "2010")
        #expect(text(reference.issue?.range) == "No. 3")
        #expect(text(reference.accessed?.range) == "2014-06-30")
        #expect(text(reference.urls.first?.range) == "http://example.org/a")
        #expect(text(reference.doi?.range) == "10.1000/ab.c")
        #expect(reference.title?.range?.start.line == 7)
        #expect(reference.title?.range?.start.column == 24)
        #expect(text(reference.range) == reference.verbatim)
    }

    @Test func `a legal act has kind, issuer, date and number`() throws {
        let reference = try #require(
            try references("1. Ustawa z dnia 5 maja 2010 r. Nr 12 \"O rzekach\", http://example.org/a\n").first)
        #expect(reference.genre?.value == "Ustawa")
        #expect(reference.issued?.value.iso8601 == "2010-05-05")
        #expect(reference.numberField?.value == "Nr 12")
        #expect(reference.title?.value == "O rzekach")
        #expect(reference.type == .legislation)
    }

    @Test func `an entry without anything understood keeps its text`() throws {
        let reference = try #require(try references("1. ??? ### 17\n2. Lis, Adam (2012). Seas.\n").first)
        #expect(reference.text == "??? ### 17")
        #expect(!reference.remainder.isEmpty || reference.title != nil)
    }

    // MARK: URLs in entries

    @Test func `an entry can have no URL, two, or one that is not of the web`() throws {
        let found = try references(
            "1. Nowak, Jan (2010). Rivers.\n2. Lis, Adam (2011). Seas. http://example.org/a and https://example.com/b.\n3. Kos, Ola (2012). Post. mailto:ola@example.org\n4. Kos, Ola (2013). Script. javascript:alert(1)\n"
        )
        #expect(
            found.map { $0.urls.map { $0.candidates.map(\.url) } } == [
                [], [["http://example.org/a"], ["https://example.com/b"]], [["mailto:ola@example.org"]],
                [["javascript:alert(1)"]],
            ])
    }

    @Test(arguments: [
        (
            "http://example.org/plos?id=11\n5253.",
            ["http://example.org/plos?id=115253", "http://example.org/plos?id=11"]
        ),
        (
            "http://example.org/journal.pone.01\n15253 (accessed 3 May 2015).",
            ["http://example.org/journal.pone.0115253", "http://example.org/journal.pone.01"]
        ),
        (
            "http://example.org/articles/abc\ndef/ghi.",
            ["http://example.org/articles/abcdef/ghi", "http://example.org/articles/abc"]
        ),
        (
            "http://example.org/a/grade-1.\n2805986.",
            ["http://example.org/a/grade-1.2805986", "http://example.org/a/grade-1"]
        ),
        ("http://example.org/a\n2013.", ["http://example.org/a", "http://example.org/a2013"]),
        ("http://example.org/a\nand more.", ["http://example.org/a"]),
        ("http://example.org/a\naccessed 3 May 2013.", ["http://example.org/a"]),
        ("http://example.org/a\n12.05.2013.", ["http://example.org/a"]),
        ("http://example.org/a.html\n2013.", ["http://example.org/a.html"]),
        ("See `http://example.org/ok` (accessed 3 May 2013).", ["http://example.org/ok"]),
    ])
    func `a URL goes on over a line break where the rest is no prose`(place: String, urls: [String]) throws {
        let found = try references("1. Nowak, Jan (2010). \"Rivers\". \(place)\n2. Lis, Adam (2012). \"Seas\".\n")
        #expect(found.first?.urls.map { $0.candidates.map(\.url) } == [urls])
        #expect(found.count == 2)
    }

    @Test func `a blank in a URL can be one that the address has`() throws {
        let found = try references("1. Nowak, Jan (2010). \"Rivers\". http://example.org/a b c.html\n")
        let candidates = try #require(found.first?.urls.first?.candidates)
        #expect(candidates.first?.url == "http://example.org/a_b_c.html")
        let encoded = candidates.first { $0.url == "http://example.org/a%20b%20c.html" }
        #expect(encoded?.repairs == [.encodedBlank])
    }

    @Test(arguments: [
        ("http://example.org/a (accessed: 31.02.2014)", "31.02.2014"),
        ("Retrieved November 31, 2013, from http://example.org/a", "November 31, 2013"),
        ("http://example.org/a (accessed 00/00/0000)", "00/00/0000"),
        ("http://example.org/a (дата обращения 31.02.2014)", "31.02.2014"),
        ("http://example.org/a. Accessed 30 Feb. 2016.", "30 Feb. 2016"),
        ("http://example.org/a (retrieved October 24th 1010)", "October 24th 1010"),
    ])
    func `an impossible consulted date is kept as printed and is no date of issue`(place: String, date: String) throws {
        let reference = try #require(try references("1. \"Rivers of the north\". \(place)\n").first)
        #expect(reference.accessed?.value.readings == [])
        #expect(reference.accessed?.verbatim == date)
        #expect(reference.issued == nil)
    }

    @Test(arguments: [
        ("[updated 2014 Mar 3; cited 2014 Nov 30]", "2014-11-30"),
        ("(updated 3 March 2014, accessed 30 November 2014)", "2014-11-30"),
        ("[updated 2014 Mar 3]", nil),
    ])
    func `the day on which a page was changed is not the day of reading`(place: String, date: String?) throws {
        let reference = try #require(try references("1. \"Rivers\". http://example.org/a \(place)\n").first)
        #expect(reference.accessed?.value.date?.iso8601 == date)
    }

    @Test(arguments: [
        ("马瑞敏, 张慧. 题名[J]. 刊名, 2013(4): 5-9.", ["马|瑞敏", "张|慧"], "题名", "刊名", "2013", "-"),
        (
            "李华. 题名[EB/OL]. (2012-05-03)[2013-06-11]. http://example.org/a.", ["李|华"], "题名", "-", "2012-05-03",
            "2013-06-11"
        ),
        ("王五, 赵六, 等. 题名[M]. 北京: 清华大学出版社, 2008: 12-15.", ["王|五", "赵|六"], "题名", "-", "2008", "-"),
        (
            "中国互联网络信息中心. 第29次报告[R/OL]. (2012-01-16)[2013-03-26]. http://example.org/a", ["中国互联网络信息中心"], "第29次报告", "-",
            "2012-01-16", "2013-03-26"
        ),
        ("孙七. 题名[C]//会议论文集. 北京: 科学出版社, 2010: 3-8.", ["孙|七"], "题名", "会议论文集", "2010", "-"),
        (
            "Klein M, Van de Sompel H. Context not found[J]. PLoS ONE, 2014, 9(12): 5-9.",
            ["Klein|M", "Van de Sompel|H"], "Context not found", "PLoS ONE", "2014", "-"
        ),
    ])
    func `GB/T 7714 is cut at the mark of the document's type`(
        entry: String, names: [String], title: String, container: String, issued: String, accessed: String
    ) throws {
        let reference = try #require(try references("[1] \(entry)\n").first)
        #expect(
            reference.authors.map {
                [$0.value.family, $0.value.given, $0.value.literal].compactMap { $0 }.joined(separator: "|")
            } == names)
        #expect(reference.title?.value == title)
        #expect(reference.containerTitle?.value ?? "-" == container)
        #expect(reference.issued?.value.iso8601 == issued)
        #expect(reference.accessed?.value.date?.iso8601 ?? "-" == accessed)
    }

    @Test func `the words before a note's source are no part of it`() throws {
        let found = try references(
            "1 Vgl. auch Grafton, Anthony: Die Ursprünge der Fußnote. Berlin 1995, S. 12.\n2 Weber, Stefan: Das Syndrom. Berlin 2005.\n3 Ebd., S. 14.\n4 Ibid.\n"
        )
        #expect(found.map { $0.authors.first?.value.inverted } == ["Grafton, Anthony", "Weber, Stefan", nil, nil])
        #expect(found.map { $0.title?.value } == ["Die Ursprünge der Fußnote", "Das Syndrom", nil, nil])
    }

    @Test func `footnotes of Markdown are labelled by numbers and words`() throws {
        let found = try references(
            "[^1]: Nowak, Jan (2010). Rivers.\n\n[^smith]: Smith, John (2011). Lakes.\n\n[^3]: Lis, Adam (2012). Seas.\n"
        )
        #expect(found.map(\.label) == ["1", "smith", "3"])
        #expect(found.map { $0.authors.first?.value.family } == ["Nowak", "Smith", "Lis"])
    }

    @Test func `the full stop behind names is no part of them`() throws {
        for entry in [
            "Carr, Nicholas. \"Is the web wide?\" Water, 2008.", "Carr, Nicholas. Wide water. Water, 2008.",
            "Carr, Nicholas. *Wide water*. London: Press, 2008.", "Carr, Nicholas. 2008. Wide water. London: Press.",
        ] {
            let reference = try #require(try references("1. \(entry)\n").first)
            #expect(reference.authors.map(\.verbatim) == ["Carr, Nicholas"], "\(entry)")
        }
    }
}

extension BibliographyReaderTests {
    @Test(arguments: [
        ("———. 2011. Lakes. London: Press.", ["Nowak, Jan"]), ("---, 2011. Lakes. London: Press.", ["Nowak, Jan"]),
        ("____. (2011). Lakes. London: Press.", ["Nowak, Jan"]), ("— (2011): Lakes. London: Press.", ["Nowak, Jan"]),
        ("Ders. (2011): Seen. Berlin: Verlag.", ["Nowak, Jan"]), ("Idem (2011). Lakes. London: Press.", ["Nowak, Jan"]),
        ("——— and Ewa Kowalska. 2011. Lakes. London: Press.", ["Nowak, Jan", "Kowalska, Ewa"]),
        ("Lis, Adam. 2011. Lakes. London: Press.", ["Lis, Adam"]),
    ])
    func `a dash or a word repeats the authors of the entry before`(entry: String, names: [String]) throws {
        let text = "References\n\n1. Nowak, Jan. 2010. Rivers. London: Press.\n2. \(entry)\n"
        let article = try ArticleReader.read(
            bytes: Array(("A title\n\nSome prose.\n\n" + text).utf8), fileName: "a.txt")
        let found = BibliographyReader.references(in: article).references
        #expect(found.count == 2)
        #expect(found.last?.authors.map(\.value.inverted) == names)
    }
}
