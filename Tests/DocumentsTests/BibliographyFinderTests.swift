import Bibliography
import Documents
import Testing

@Suite struct BibliographyFinderTests {
    private static let entries = "1. Nowak, Jan (2010). Rivers. http://example.org/\n2. Kowalski, Ewa (2011). Lakes.\n"

    private func read(_ text: String) throws -> Article {
        try ArticleReader.read(bytes: Array(text.utf8), fileName: "article.txt")
    }

    @Test(arguments: [
        "References", "REFERENCES", "Bibliography", "Works cited", "Literature", "Sources", "Literatur",
        "Literaturverzeichnis",
        "Quellen", "Bibliographie", "Bibliografía", "Referencias", "Bibliografia", "Referências", "Riferimenti",
        "Литература",
        "Список литературы", "Источники", "Библиография", "Літаратура", "Спіс літаратуры", "Література",
        "Список використаних джерел", "Literatura", "Piśmiennictwo", "Źródła", "参考文献", "参考文献目录", "참고문헌", "引用文献",
        "References:",
        "7. References", "VII. Literatur", "## References", "## 7. References ##", "**References**",
        "References\n----------",
        "L I T E R A T U R", "参 考 文 献", "Použitá literatura", "Irodalom", "Kaynakça", "Βιβλιογραφία", "Lähteet",
        "Reference list",
    ])
    func `a heading is found in its language and its clothes`(heading: String) throws {
        let article = try read("A title\n\nSome prose with a full stop.\n\n\(heading)\n\n\(Self.entries)")
        try #require(article.bibliographies.count == 1, "\(heading)")
        let section = article.bibliographies[0]
        #expect(section.heading != nil)
        #expect(article.text.string(in: section.bytes).trimmingNewlines == Self.entries.trimmingNewlines)
    }

    /// A name in each language, as a journal in it would print it.
    private static let names = [
        ("af", "Verwysings"), ("am", "ዋቢ መጻሕፍት"), ("ar", "المراجع"), ("az", "Ədəbiyyat siyahısı"), ("ba", "Әҙәбиәт"),
        ("be", "Спіс выкарыстаных крыніц"), ("bg", "Използвана литература"), ("bn", "তথ্যসূত্র"), ("br", "Daveoù"),
        ("bs", "Literatura"), ("ca", "Referències"), ("cs", "Seznam použité literatury"), ("cy", "Llyfryddiaeth"),
        ("da", "Litteraturliste"), ("de", "Quellen- und Literaturverzeichnis"), ("el", "ΒΙΒΛΙΟΓΡΑΦΙΑ"),
        ("en", "Works Cited"), ("eo", "Referencoj"), ("es", "Referencias bibliográficas"),
        ("et", "Kasutatud kirjandus"),
        ("eu", "Erreferentziak"), ("fa", "منابع و مآخذ"), ("fi", "Lähteet"), ("fo", "Keldur"), ("fr", "Références"),
        ("fy", "Boarnen"), ("ga", "Tagairtí"), ("gl", "Referencias"), ("gu", "સંદર્ભ"), ("he", "ביבליוגרפיה"),
        ("hi", "संदर्भ ग्रंथ सूची"), ("hr", "Popis literature"), ("hu", "Irodalomjegyzék"), ("hy", "Գրականություն"),
        ("id", "Daftar Pustaka"), ("is", "Heimildaskrá"), ("it", "Riferimenti bibliografici"), ("ja", "引用文献"),
        ("ka", "გამოყენებული ლიტერატურა"), ("kk", "Пайдаланылған әдебиеттер тізімі"), ("km", "ឯកសារយោង"),
        ("kn", "ಉಲ್ಲೇಖಗಳು"), ("ko", "참고문헌"), ("ku", "Çavkanî"), ("ky", "Колдонулган адабияттар"),
        ("la", "Bibliographia"), ("lb", "Referenzen"), ("lo", "ເອກະສານອ້າງອີງ"), ("lt", "Literatūros sąrašas"),
        ("lv", "Izmantotā literatūra"), ("mk", "Користена литература"), ("ml", "അവലംബം"), ("mn", "Ном зүй"),
        ("mr", "संदर्भसूची"), ("ms", "Rujukan"), ("mt", "Referenzi"), ("my", "ကိုးကား"), ("ne", "सन्दर्भ सामग्री"),
        ("nl", "Literatuurlijst"), ("no", "Referanser"), ("oc", "Referéncias"), ("or", "ସନ୍ଦର୍ଭ"), ("pa", "ਹਵਾਲੇ"),
        ("pl", "Bibliografia"), ("ps", "اخځلیکونه"), ("pt", "Referências bibliográficas"), ("rm", "Funtaunas"),
        ("ro", "Referințe bibliografice"), ("ru", "Список использованной литературы"), ("si", "ආශ්‍රිත ග්‍රන්ථ"),
        ("sk", "Zoznam použitej literatúry"), ("sl", "Viri in literatura"), ("so", "Tixraac"), ("sq", "Referencat"),
        ("sr", "Референце"), ("sv", "Källförteckning"), ("sw", "Marejeo"), ("ta", "மேற்கோள்கள்"), ("te", "మూలాలు"),
        ("tg", "Рӯйхати адабиёт"), ("th", "บรรณานุกรม"), ("tk", "Edebiýatlar"), ("tl", "Mga Sanggunian"),
        ("tr", "Kaynakça"), ("tt", "Әдәбият"), ("uk", "Список використаних джерел"), ("ur", "حوالہ جات"),
        ("uz", "Foydalanilgan adabiyotlar"), ("vi", "Tài liệu tham khảo"), ("xh", "Iincwadi ezisetyenzisiweyo"),
        ("yo", "Àwọn ìtọ́kasí"), ("zh", "參考文獻"), ("zu", "Izinkomba"),
    ]

    @Test(arguments: names)
    func `a bibliography is called in every language what scholars call it`(language: String, name: String) throws {
        let article = try read("A title\n\nProse.\n\n\(name)\n\n\(Self.entries)")
        #expect(article.bibliographies.map { $0.heading?.value } == [name], "\(language)")
    }

    @Test(arguments: [
        "<h2>References</h2>", "<p><b>References</b></p>", "\\section*{References}", "\\subsection{References}",
        "\\textbf{References}", "RREEFFEERREENNCCEESS", "W O R K S  C I T E D", "■ References", "\u{F06E} References",
        "## **8. References**", "References\n==========", "参考文献：", "REFERE\u{301}NCES",
    ])
    func `a heading is found in the clothes of its format`(heading: String) throws {
        let article = try read("A title\n\nSome prose.\n\n\(heading)\n\n\(Self.entries)")
        try #require(article.bibliographies.count == 1, "\(heading)")
        #expect(article.bibliographies[0].heading != nil)
    }

    @Test func `without blank lines a heading below an unfinished line is known by the entries below it`() throws {
        let article = try read(
            "A title\nProse that goes on for a while and is wrapped at a width that is usual for a page and then\nends here.\nJournal of Rivers 12(3), Article 4, Jan Nowak: The rivers of the north and all that is\nReferences\n\(Self.entries)3. Lis, Adam (2012). Seas. Water 3, 5-9.\n"
        )
        #expect(article.bibliographies.map { $0.heading?.value } == ["References"])
    }

    @Test func `a heading from the other column does not end a bibliography`() throws {
        let authors = ["Nowak", "Kowalski", "Lis", "Wolf", "Kruk", "Zima", "Maj", "Lato"]
        let entries = authors.map { "\($0), J. (2010). Rivers of the north. Water, 12(3), 5-9." }
        let text = (entries[..<4] + ["About the Authors"] + entries[4...]).joined(separator: "\n")
        let article = try read("A title\n\nProse.\n\nReferences\n\n\(text)\n")
        #expect(article.bibliographies.first.map { article.text.string(in: $0.bytes).contains("Lato") } == true)
    }

    @Test func `the environment of LaTeX is a bibliography`() throws {
        let inside = "\\bibitem{a} J. Nowak. Rivers. 2010.\n\\bibitem[Lis]{b}\nA. Lis. Seas. 2012.\n"
        let article = try read(
            "\\section{Rivers}\nProse.\n\\begin{thebibliography}{9}\n\(inside)\\end{thebibliography}\n\\end{document}\n"
        )
        #expect(article.bibliographies.map { article.text.string(in: $0.bytes) } == [inside])
    }

    @Test func `notes are the sources of an article without a bibliography`() throws {
        let notes = "1 Vgl. Nowak, Jan: Flüsse, Wien 1995, S. 12.\n2 Lis, Adam (2005): Meere. Berlin: Verlag.\n"
        let ended = try read("Ein Titel\n\nText.1\n\nAnmerkungen\n\n\(notes)")
        #expect(ended.bibliographies.map { $0.heading?.value } == ["Anmerkungen"])
        let both = try read("Ein Titel\n\nText.1\n\nAnmerkungen\n\n\(notes)\nLiteratur\n\n\(Self.entries)")
        #expect(both.bibliographies.map { $0.heading?.value } == ["Literatur"])
    }

    @Test func `footnotes of LaTeX that name a source are sections`() throws {
        let article = try read(
            "\\section{Rivers}\nProse.\\footnote{J. Nowak, \\emph{Rivers}, Water, 2010, p. 5.} More.\\footnote{Not all think so.}\nAnd more.\\footnote{A. Lis, Seas,\nWater, 2012.} The end.\n"
        )
        #expect(
            article.bibliographies.map { article.text.string(in: $0.bytes) } == [
                "J. Nowak, \\emph{Rivers}, Water, 2010, p. 5.", "A. Lis, Seas,\nWater, 2012.",
            ])
    }

    @Test func `notes at the feet of pages are sections`() throws {
        let prose =
            "Ein Absatz, der weitergeht und etwas sagt, das lang genug ist für eine Zeile.\nUnd noch einer, der nichts belegt und hier endet.\n"
        let article = try read(
            "Ein Titel\n\n\(prose)\n1 Vgl. Müller, Hans: Wege, Berlin 1995, S. 12.\n2 Weber, Stefan (2005): Das Syndrom. Berlin.\n17\n\n\(prose)\n3 Siehe Klein, Anna: Seen, in: Wasser 12 (2001), S. 3-9.\n4 Ebd., S. 14.\n18\n\n\(prose)\n5 Groß, Karl: Ufer, Wien 1988.\n"
        )
        #expect(article.bibliographies.count == 3)
        #expect(article.bibliographies.allSatisfy { !article.text.string(in: $0.bytes).contains("Absatz") })
    }

    @Test(arguments: [
        "A title\n\nSee the\nreferences\nfor more, and nothing else.\n",
        "A title\n\nReferences are missing here, which is a pity.\n",
        "A title\n\nThe word References stands in this line.\n\nThe end of it all.\n",
        "A title\n\nText.\n",
    ])
    func `a word in running text is no heading`(text: String) throws {
        let article = try read(text)
        #expect(article.bibliographies.isEmpty)
        #expect(article.diagnostics.contains { $0.message.contains("No bibliography") })
    }

    @Test(arguments: ["Appendix", "## Notes", "ANHANG", "Приложение 1", "About the author", "Przypisy", "Chapter 2"])
    func `the next part ends a bibliography`(next: String) throws {
        let article = try read(
            "A title\n\nProse.\n\nReferences\n\n\(Self.entries)\n\(next)\n\nMore words here (2012).\n")
        let section = try #require(article.bibliographies.first)
        #expect(article.text.string(in: section.bytes).trimmingNewlines == Self.entries.trimmingNewlines)
    }

    @Test func `each chapter has its own bibliography`() throws {
        let article = try read(
            "# Book\n\n## Chapter 1\n\nProse.\n\n### References\n\n\(Self.entries)\n## Chapter 2\n\nProse.\n\n### Literatura\n\n\(Self.entries)"
        )
        #expect(article.bibliographies.map { $0.heading?.value } == ["References", "Literatura"])
    }

    @Test func `a heading repeated on each page divides nothing`() throws {
        let article = try read(
            "A title\n\nProse.\n\nReferences\n\n\(Self.entries)\n12\n\nReferences\n\n3. Lis, Adam (2012). Seas.\n")
        #expect(article.bibliographies.count == 1)
        #expect(article.bibliographies.first.map { article.text.string(in: $0.bytes).contains("Seas") } == true)
    }

    @Test(arguments: ["## References", "## References\n", "## References\n\n## Appendix\n", "References\n"])
    func `a heading without entries is a bibliography without entries`(end: String) throws {
        let article = try read("A title\n\nText here.\n\n\(end)")
        try #require(article.bibliographies.count == 1)
        #expect(article.bibliographies.first?.heading?.value == "References")
        #expect(article.bibliographies.first.map { article.text.string(in: $0.bytes).trimmingNewlines } == "")
    }

    @Test func `a table of contents holds no bibliography`() throws {
        let article = try read(
            "A title\n\nContents\n\nIntroduction\nReferences\nAppendix\n\nProse.\n\nReferences\n\n\(Self.entries)")
        #expect(article.bibliographies.count == 1)
        #expect(article.bibliographies.first?.heading?.range?.start.line == 11)
    }

    @Test func `entries without a heading are found at the end`() throws {
        let article = try read("A title\n\nSome prose, which ends here.\n\n\(Self.entries)")
        #expect(article.bibliographies.count == 1)
        #expect(article.bibliographies.first?.heading == nil)
        #expect(article.diagnostics.contains { $0.message.contains("no heading") })
        #expect(article.bibliographies.first.map { article.text.string(in: $0.bytes) } == Self.entries)
    }
}

extension String {
    /// The text without line breaks at its ends.
    fileprivate var trimmingNewlines: String {
        var view = Substring(self)
        while view.first?.isNewline == true { view.removeFirst() }
        while view.last?.isNewline == true { view.removeLast() }
        return String(view)
    }
}
