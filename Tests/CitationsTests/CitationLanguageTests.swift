import Bibliography
import Citations
import Documents
import Testing

/// A list of works, each `family, given; …|year`, and a text that cites the first in one language's way.
struct LanguageCase: CustomTestStringConvertible, Sendable {
    let works: String
    let text: String
    /// The place that cites it, and where it leads.
    let found: [String]
    var testDescription: String { text }

    init(_ works: String, _ text: String, _ found: String...) {
        self.works = works
        self.text = text
        self.found = found
    }
}

@Suite struct CitationLanguageTests {
    @Test(arguments: [
        LanguageCase("Hill, A.; Wood, B.; Poe, L.|2010", "So (Hill, et al., 2010).", "(Hill, et al., 2010) → 1"),
        LanguageCase("Hill, A.; Wood, B.; Poe, L.|2010", "So Hill & al. (2010) say.", "Hill & al. (2010) → 1"),
        LanguageCase("Hill, A.; Wood, B.; Poe, L.|2010", "So Hill et al.'s (2010) claim.", "Hill et al.'s (2010) → 1"),
        LanguageCase("Jung, K.; Weber, J.; Pohl, L.|2010", "So (Jung u.a. 2010: 5).", "(Jung u.a. 2010: 5) → 1"),
        LanguageCase(
            "Jung, K.; Weber, J.; Pohl, L.|2010", "(Vgl. Jung u. a. 2010, S. 5)", "(Vgl. Jung u. a. 2010, S. 5) → 1"),
        LanguageCase(
            "Jung, K.; Weber, J.; Pohl, L.|2010", "(vgl. hierzu auch Jung/Weber/Pohl 2010)",
            "(vgl. hierzu auch Jung/Weber/Pohl 2010) → 1"),
        LanguageCase(
            "Petit, J.; Roux, K.; Noir, L.|2010", "Selon (Petit et coll., 2010).", "(Petit et coll., 2010) → 1"),
        LanguageCase("Petit, J.|2010", "Selon (voir par exemple Petit, 2010).", "(voir par exemple Petit, 2010) → 1"),
        LanguageCase(
            "Solís, L.; Ruiz, M.; Paz, N.|2010", "Según Solís y colaboradores (2010).",
            "Solís y colaboradores (2010) → 1"),
        LanguageCase("Solís, L.|2010", "Así (citado en Solís, 2010, pág. 4).", "(citado en Solís, 2010, pág. 4) → 1"),
        LanguageCase(
            "Neri, L.; Verdi, M.; Bruni, N.|2010", "Così (si veda Neri e altri, 2010).",
            "(si veda Neri e altri, 2010) → 1"),
        LanguageCase("Costa, L.; Dias, M.|2010", "Como (COSTA; DIAS, 2010, p. 5).", "(COSTA; DIAS, 2010, p. 5) → 1"),
        LanguageCase("Costa, L.|2010", "Como (DIAS, 1999 apud COSTA, 2010).", "(DIAS, 1999 apud COSTA, 2010) → 1"),
        LanguageCase(
            "Lis, L.; Duda, M.; Sowa, N.|2010", "Tak (por. Lis i in. 2010: 23–25).", "(por. Lis i in. 2010: 23–25) → 1"),
        LanguageCase("Lis, L.|2010", "Tak [Lis 2010: 23].", "[Lis 2010: 23] → 1"),
        LanguageCase(
            "Malý, L.; Dlouhý, M.; Krátký, N.|2010", "Tak (srov. Malý a kol. 2010).", "(srov. Malý a kol. 2010) → 1"),
        LanguageCase(
            "Орлов, И. И.; Белов, П. П.; Седов, А.|2010", "(ср. Орлов и соавт., 2010)", "(ср. Орлов и соавт., 2010) → 1"
        ),
        LanguageCase("Lis, L.; Duda, M.; Sowa, N.|2010", "Tak Lisa i in. (2010).", "Lisa i in. (2010) → none"),
        LanguageCase("Sowiak, L.; Duda, M.; Lis, N.|2010", "Tak Sowiaka i in. (2010).", "Sowiaka i in. (2010) → 1"),
        LanguageCase("Орлов, И. И.|2010", "Как Орлов И. И. (2010) пишет.", "Орлов И. И. (2010) → 1"),
        LanguageCase("Орлов, И. И.|2010", "(цит. по: Орлов, 2010, стр. 5)", "(цит. по: Орлов, 2010, стр. 5) → 1"),
        LanguageCase(
            "Шевчук, І.; Коваль, П.|2010", "Так (пор. Шевчук та Коваль 2010).", "(пор. Шевчук та Коваль 2010) → 1"),
        LanguageCase(
            "Лукашык, І.; Коваль, П.|2010", "(параўн. Лукашык і Коваль 2010)", "(параўн. Лукашык і Коваль 2010) → 1"),
        LanguageCase(
            "Petraitis, J.; Jonaitis, P.; Kuras, A.|2010", "(žr. Petraitis ir kt., 2010, p. 4)",
            "(žr. Petraitis ir kt., 2010, p. 4) → 1"),
        LanguageCase(
            "Ozols, J.; Kalniņš, P.|2010", "Tā (sk. Ozols un Kalniņš 2010).", "(sk. Ozols un Kalniņš 2010) → 1"),
        LanguageCase(
            "Saar, J.; Tamm, P.; Mets, A.|2010", "Nii (vt Saar jt, 2010, lk 4).", "(vt Saar jt, 2010, lk 4) → 1"),
        LanguageCase(
            "Laine, J.; Mäki, P.; Salo, A.|2010", "Näin (ks. Laine ym. 2010, 4).", "(ks. Laine ym. 2010, 4) → 1"),
        LanguageCase(
            "Dahl, J.; Berg, P.; Lund, A.|2010", "Så (se Dahl m.fl., 2010, s. 4).", "(se Dahl m.fl., 2010, s. 4) → 1"),
        LanguageCase(
            "Bakker, J.; Visser, P.|2010", "Zo (zie Bakker en Visser 2010).", "(zie Bakker en Visser 2010) → 1"),
        LanguageCase(
            "Kiss, J.; Tóth, P.; Szabó, A.|2010", "Így (lásd Kiss és mtsai., 2010).", "(lásd Kiss és mtsai., 2010) → 1"),
        LanguageCase(
            "Rusu, J.; Ionescu, P.; Popa, A.|2010", "Așa (vezi Rusu și alții, 2010).", "(vezi Rusu și alții, 2010) → 1"),
        LanguageCase(
            "Demir, J.; Yılmaz, P.; Kaya, A.|2010", "(bkz. Demir ve ark., 2010, s. 4)",
            "(bkz. Demir ve ark., 2010, s. 4) → 1"),
        LanguageCase(
            "Λάμπρου, Γ.; Νικολάου, Π.; Ράλλης, Α.|2010", "(βλ. Λάμπρου κ.ά., 2010, σ. 4)",
            "(βλ. Λάμπρου κ.ά., 2010, σ. 4) → 1"),
        LanguageCase(
            "Димов, И.; Иванов, П.; Петров, А.|2010", "(вж. Димов и кол., 2010)", "(вж. Димов и кол., 2010) → 1"),
        LanguageCase(
            "Јовић, И.; Илић, П.; Лукић, А.|2010", "(Јовић и сар., 2010, стр. 4)", "(Јовић и сар., 2010, стр. 4) → 1"),
        LanguageCase(
            "Babić, I.; Horvat, P.; Kovač, A.|2010", "(usp. Babić i sur., 2010, str. 4)",
            "(usp. Babić i sur., 2010, str. 4) → 1"),
        LanguageCase(
            "Zupan, I.; Kovač, P.; Kos, A.|2010", "Tako (Zupan idr., 2010, str. 4).", "(Zupan idr., 2010, str. 4) → 1"),
        LanguageCase("Zupan, I.; Kovač, P.|2010", "Tako (Zupan in Kovač, 2010).", "(Zupan in Kovač, 2010) → 1"),
        LanguageCase("Zupan, I.; Kovač, P.|2010", "Tako Zupan in Kovač (2010).", "Zupan in Kovač (2010) → 1"),
        LanguageCase("Zupan, I.|2010", "So wrote Zupan in London (2010)."),
        LanguageCase(
            "Trần, A; Lê, B; Phạm, C|2014", "Theo (Trần và cộng sự, 2014, tr. 5).", "(Trần và cộng sự, 2014, tr. 5) → 1"
        ),
        LanguageCase(
            "Wijaya, A; Putra, B; Santoso, C|2014", "(Wijaya dkk., 2014, hlm. 5)", "(Wijaya dkk., 2014, hlm. 5) → 1"),
        LanguageCase("周, 一; 吴, 二; 郑, 三|2014", "据周一等人（2014）研究", "周一等人（2014） → 1"),
        LanguageCase("周, 一民; 吴, 二|2014", "表明（周一民和吴二，2014，第5页）。", "（周一民和吴二，2014，第5页） → 1"),
        LanguageCase("周, 一民|2014", "表明（参见周一民，2014）。", "（参见周一民，2014） → 1"),
        LanguageCase("田中, 太郎; 鈴木, 一郎; 佐藤, 花子|2014", "田中ら（2014）は述べた。", "田中ら（2014） → 1"),
        LanguageCase("田中, 太郎; 鈴木, 一郎|2014", "研究（田中・鈴木、2014、5頁）。", "（田中・鈴木、2014、5頁） → 1"),
        LanguageCase("김, 철수; 이, 영희; 박, 민수|2014", "연구 (김철수 외, 2014, 5쪽).", "(김철수 외, 2014, 5쪽) → 1"),
        LanguageCase("김, 철수; 이, 영희|2014", "연구 (김철수와 이영희, 2014).", "(김철수와 이영희, 2014) → 1"),
        LanguageCase(
            "أحمد, علي; حسن, محمد; سالم, نور|2014", "كما (أحمد وآخرون، ٢٠١٤، ص 5).", "(أحمد وآخرون، ٢٠١٤، ص 5) → 1"),
        LanguageCase("أحمد, علي; حسن, محمد|2014", "كما (أحمد وحسن، 2014).", "(أحمد وحسن، 2014) → 1"),
        LanguageCase("محمدی, علی|1389", "چنین (محمدی، ۱۳۸۹، ص ۵)", "(محمدی، ۱۳۸۹، ص ۵) → 1"),
        LanguageCase("محمدی, علی; رضایی, نور|1389", "محمدی و رضایی (1389)", "محمدی و رضایی (1389) → 1"),
        LanguageCase("محمدی, علی|2010", "چنین (محمدی، ۱۳۸۹)"),
        LanguageCase("Hill, A.|1389", "A sum of (Hill, 1389)"),
        LanguageCase(
            "כהן, דוד; לוי, משה; מזרחי, שרה|2014", "כך (כהן ואח׳, 2014, עמ׳ 5).", "(כהן ואח׳, 2014, עמ׳ 5) → 1"),
    ])
    func `a work is found under its language's words for others, for joining and for leading up to it`(
        _ case: LanguageCase
    ) {
        #expect(found(`case`) == `case`.found)
    }

    @Test(arguments: [
        LanguageCase("Hill, A.|2010a / Hill, A.|2010b", "(Hill, 2010a/b)", "(Hill, 2010a/b) → 1, 2"),
        LanguageCase(
            "Hill, A.|2010 / Hill, A.|2012 / Poe, L.|2001", "(Hill 2010: 5; 2012: 7; Poe 2001)",
            "(Hill 2010: 5; 2012: 7; Poe 2001) → 1, 2, 3"),
        LanguageCase("Hill, A.|2010 / Hill, A.|2012", "So Hill (2010; 2012) says.", "Hill (2010; 2012) → 1, 2"),
        LanguageCase("Hill, A.|1983", "(Hill, 1890/1983)", "(Hill, 1890/1983) → 1"),
        LanguageCase("Hill, A.|1983", "So Hill ([1890] 1983) says.", "Hill ([1890] 1983) → 1"),
        LanguageCase("Hill, A.|1890", "(Hill, 1983 [1890])", "(Hill, 1983 [1890]) → 1"),
        LanguageCase("Hill, A.|2010–2012", "(Hill, 2010–2012)", "(Hill, 2010–2012) → 1"),
        LanguageCase("Hill, A.|", "(Hill n.d.)", "(Hill n.d.) → 1"),
        LanguageCase("Hill, A.|", "So Hill (in press) says.", "Hill (in press) → 1"),
        LanguageCase("Hill, A.|", "(Hill, o. J., S. 3)", "(Hill, o. J., S. 3) → 1"),
        LanguageCase("Hill, A.|2010", "So Hill [2010, p. 5] says.", "Hill [2010, p. 5] → 1"),
        LanguageCase(
            "Hill, A.|2010 / Hill, A.|2011", "(Hill 2010, 3) und (ders. 2011)", "(Hill 2010, 3) → 1", "(ders. 2011) → 2"
        ),
        LanguageCase("Hill, A.|2010", "(Hill, 2010) and (ibid., p. 5)", "(Hill, 2010) → 1", "(ibid., p. 5) → 1"),
        LanguageCase("Орлов, И.|2010", "(Орлов, 2010) и (там же, с. 5)", "(Орлов, 2010) → 1", "(там же, с. 5) → 1"),
        LanguageCase("Hill, A.|2010", "(ibid., p. 5) and (op. cit., p. 3)"),
        LanguageCase(
            "Hill, A.|2004", "(Angel, 1991, as cited in Hill, 2004)", "(Angel, 1991, as cited in Hill, 2004) → 1"),
        LanguageCase(
            "Hill, A.|2004", "(Angel, as cited in Hill, 2004, p. 5)", "(Angel, as cited in Hill, 2004, p. 5) → 1"),
        LanguageCase("Hill, A.|2004", "(Hill, zit. nach Hill 2004)", "(Hill, zit. nach Hill 2004) → 1"),
        LanguageCase("Hill, Alexander von|2010", "(von Hill, 2010)", "(von Hill, 2010) → 1"),
        LanguageCase("van Hillen, A.|2010", "(Hillen, 2010)", "(Hillen, 2010) → 1"),
        LanguageCase("Pérez Gómez, A.|2010", "So Pérez (2010) says.", "Pérez (2010) → 1"),
        LanguageCase("Hill, A.|2010", "So A. Hill (1823–1897) lived; (Hill, 1823–1897)."),
        LanguageCase("Hill, A.|2010", "(N=1884), (Munich Conference, 2010), (in Kabul, 2013), (z.B. 1981)"),
        LanguageCase("王, 明|2014", "（汪, 2014）", "（汪, 2014） → none"),
        LanguageCase("張, 明|2014", "（张, 2014）", "（张, 2014） → 1"),
    ])
    func `years, reprints and works cited back lead where they should`(_ case: LanguageCase) {
        #expect(found(`case`) == `case`.found)
    }

    @Test(arguments: [
        ("Щербаков", ["Shcherbakov", "Ščerbakov", "ЩЕРБАКОВ"]), ("Юрьев", ["Yuryev", "Iurev", "Jur'ev"]),
        ("Достоевский", ["Dostoyevskiy", "Dostoevskii", "Dostoevskij", "Dostoevsky"]),
        ("Жигалов", ["Zhigalov", "Žigalov"]), ("Ющенко", ["Yushchenko", "Iushchenko", "Juščenko"]),
        ("Гончар", ["Honchar", "Gonchar"]), ("Ємець", ["Yemets", "Iemets"]), ("Быкаў", ["Bykaŭ", "Bykaw", "Bykau"]),
        ("Ганчарык", ["Hancharyk", "Hančaryk"]), ("Щерев", ["Shterev"]), ("Къневски", ["Kanevski"]),
        ("Ђорђевић", ["Đorđević", "Djordjević"]), ("Љубић", ["Ljubić"]), ("Παππάς", ["Pappas", "Pappás", "ΠΑΠΠΆΣ"]),
        ("Łukasik", ["Lukasik", "ŁUKASIK"]), ("Øster", ["Oster", "Oester"]), ("Đurić", ["Duric"]),
        ("Weiß", ["Weiss", "WEISS"]), ("Müller", ["Mueller", "Muller"]), ("Şahin", ["Sahin"]), ("Nguyễn", ["Nguyen"]),
        ("王", ["王", "Wang"]), ("田中", ["田中"]), ("김", ["김", "Gim"]), ("أحمد", ["أحمد"]), ("כהן", ["כהן"]),
    ])
    func `a name is the same in other letters, without marks and in capitals`(family: String, others: [String]) {
        for other in others + [family] {
            let text = "(\(other), 2010)"
            #expect(found(LanguageCase("\(family), A.|2010", text)) == ["\(text) → 1"])
        }
    }

    @Test(arguments: 0..<40)
    func `a generated name leads to its own entry, whichever of two stands in the list`(seed: Int) {
        let alphabets = [
            "abcdefghijklmnopqrstuvwxyz", "ąćęłńóśźżåøđßčřšžığ", "абвгдежзийклмнопрстуфхцчшщыэюя", "іўєїґабвгдклмн",
            "αβγδεζηθικλμνξοπρστυφω", "王李张刘陈杨赵黄周吴", "김이박최정강조윤장임", "אבגדהוזחטיכלמנסעפצקרשת",
            "ابتثجحخدذرزسشصضطظعغفقكلمنهي",
        ].map { Array($0.unicodeScalars) }
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
        func next(_ count: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(count))
        }
        let alphabet = alphabets[seed % alphabets.count]
        func name() -> String {
            var scalars = String.UnicodeScalarView()
            for _ in 0..<6 { scalars.append(alphabet[next(alphabet.count)]) }
            return String(scalars.prefix(1)).uppercased() + String(scalars.dropFirst())
        }
        let names = [name(), name()]
        for left in names {
            for right in names {
                let isSame = left == right
                let forward = found(LanguageCase("\(left), A.|2010", "(\(right), 2010)"))
                let backward = found(LanguageCase("\(right), A.|2010", "(\(left), 2010)"))
                #expect(forward == ["(\(right), 2010) → \(isSame ? "1" : "none")"])
                #expect(backward == ["(\(left), 2010) → \(isSame ? "1" : "none")"])
            }
        }
    }

    @Test func `a line of dashes stands for the authors before it`() {
        let case_ = LanguageCase("OECD|2000 / ———. Learning|2004", "(OECD 2000) and (OECD 2004)")
        #expect(found(case_, withAuthors: [1]) == ["(OECD 2000) → 1", "(OECD 2004) → 2"])
    }

    @Test func `a work that stands in the bibliography unread is not said to be missing`() {
        let text = "So (Hill, 2010) and (Wood, 2011).\nReferences\nHill, A. (2010). Rivers.\nPoe, L. (2009). Lakes."
        let start = text.utf8.count - "Hill, A. (2010). Rivers.\nPoe, L. (2009). Lakes.".utf8.count
        let article = Article(
            text: SourceText(text), encoding: "utf-8", format: .plainText, title: nil, authors: [], issued: nil,
            language: nil, bibliographies: [BibliographySection(heading: nil, bytes: start..<text.utf8.count)],
            diagnostics: [])
        let citations = CitationFinder.citations(in: article, references: [reference(1, "Poe, L.|2009")])
        #expect(citations.map(\.verbatim) == ["(Wood, 2011)"])
    }

    @Test(arguments: [(works: 30, entries: 7, found: 7), (30, 8, 30), (12, 1, 12), (13, 1, 1)])
    func `works are missing one by one only where at least a quarter of them was read`(
        works: Int, entries: Int, found: Int
    ) {
        // No two are alike.
        let names = (0..<works).map { number in
            let letter = String(UnicodeScalar(UInt8(0x61 + number % 26)))
            return "H" + String(repeating: letter, count: 4) + (number < 26 ? "er" : "ing")
        }
        let text = names.map { "(\($0), 2010)" }.joined(separator: " and ") + "\nReferences\nUnreadable."
        let article = Article(
            text: SourceText(text), encoding: "utf-8", format: .plainText, title: nil, authors: [], issued: nil,
            language: nil,
            bibliographies: [BibliographySection(heading: nil, bytes: text.utf8.count - 11..<text.utf8.count)],
            diagnostics: [])
        let references = names.prefix(entries).enumerated().map { reference($0 + 1, "\($1), A.|2010") }
        #expect(CitationFinder.citations(in: article, references: references).count == found)
    }

    // MARK: What the cases are about

    private func found(_ case: LanguageCase, withAuthors: Set<Int> = []) -> [String] {
        let works = `case`.works.split(separator: "/").enumerated().map { index, work in
            reference(index + 1, String(work), hasAuthors: withAuthors.isEmpty || withAuthors.contains(index + 1))
        }
        let article = Article(
            text: SourceText(`case`.text), encoding: "utf-8", format: .plainText, title: nil, authors: [], issued: nil,
            language: nil, bibliographies: [], diagnostics: [])
        return CitationFinder.citations(in: article, references: works).map { citation in
            let links = citation.items.map { item in
                switch item.link {
                case .entry(let number): "\(number)"
                case .noEntry: "none"
                default: "\(item.link)"
                }
            }
            return "\(citation.verbatim) → \(links.joined(separator: ", "))"
        }
    }

    private func reference(_ number: Int, _ work: String, hasAuthors: Bool = true) -> Reference {
        let parts = work.split(separator: "|", omittingEmptySubsequences: false).map(trimmed)
        let year = parts.count > 1 ? parts[1] : ""
        let printed = "\(parts[0]) (\(year)) Untitled work"
        var reference = Reference(number: number, verbatim: printed, text: printed)
        if hasAuthors {
            reference.authors = parts[0].split(separator: ";").map { name in
                let halves = name.split(separator: ",").map(trimmed)
                let value =
                    halves.count == 2 ? Name(family: halves[0], given: halves[1]) : Name(literal: trimmed(name))
                return Field(value, verbatim: String(name))
            }
        }
        reference.title = Field("Untitled work", verbatim: "Untitled work")
        if let value = Int(year.prefix(4)), let date = PartialDate(year: value) {
            reference.issued = Field(date, verbatim: year)
        }
        return reference
    }

    private func trimmed(_ text: Substring) -> String {
        text.split(separator: " ").joined(separator: " ")
    }
}
