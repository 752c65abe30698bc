import Bibliography
import Documents
import ReferenceParsing
import Testing

@Suite struct AuthorOrderTests {
    private func firstAuthors(_ entries: [String]) throws -> [String] {
        let text =
            "# A\n\n## References\n\n" + entries.enumerated().map { "\($0.offset + 1). \($0.element)\n" }.joined()
        let article = try ArticleReader.read(bytes: Array(text.utf8), fileName: "a.md")
        return BibliographyReader.references(in: article).references.map {
            $0.authors.first?.value.inverted ?? "–"
        }
    }

    @Test func `among inverted names a name without a comma is an organisation`() throws {
        #expect(
            try firstAuthors([
                "Kowalska, Anna (2013). \"On footnotes\". Margins, 1(2), 3–4.",
                "Archive Desk (2025). \"Citing web pages\". Harbour Guides.",
                "Smith, John (1999). *Lists*. London: Invented Press.",
            ]) == ["Kowalska, Anna", "Archive Desk", "Smith, John"])
    }

    @Test func `a name that a dash repeats stays the person it is`() throws {
        #expect(
            try firstAuthors([
                "Baron, Naomi S. (2013). \"On footnotes\". Margins, 1(2), 3–4.",
                "---. (2014). \"On margins\". Margins, 2(2), 5–6.",
                "Smith, John (1999). *Lists*. London: Invented Press.",
            ]) == ["Baron, Naomi S.", "Baron, Naomi S.", "Smith, John"])
    }

    @Test func `among direct names it is a person`() throws {
        #expect(
            try firstAuthors([
                "Anna Kowalska (2013). \"On footnotes\". Margins, 1(2), 3–4.",
                "John Smith (1999). *Lists*. London: Invented Press.",
            ]) == ["Kowalska, Anna", "Smith, John"])
    }
}
