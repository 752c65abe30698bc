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
