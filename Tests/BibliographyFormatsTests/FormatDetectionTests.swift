import Testing

@testable import BibliographyFormats

@Suite struct FormatDetectionTests {
    @Test(arguments: [
        ("library.bib", "", BibliographyFormat.biblatex), ("LIBRARY.RIS", "", .ris), ("paper.bbl", "", .bbl),
        ("export.txt", "TY  - JOUR\n", .ris), ("pubmed.txt", "\nPMID- 123\n", .nbib),
        ("entries.txt", "@article{a,\n", .biblatex), ("list", "% old\n@book {b,\n", .biblatex),
        ("items", "[\n {\"id\": 1}]", .cslJSON), ("items", "{\n  \"items\": []}", .cslJSON), ("none", "[ ]", .cslJSON),
        ("list", "\\begin{thebibliography}{9}\n", .bbl), ("references", "---\nreferences:\n- id: a\n", .cslYAML),
        ("page.html", "<html><span class=\"Z3988\" title=\"x\"></span>", .coins),
        ("references", "<ref-list><ref/></ref-list>", .jats),
    ])
    func `a bibliography is told by its name or its first bytes`(
        _ name: String, _ text: String, _ format: BibliographyFormat
    ) {
        #expect(BibliographyFormat.detected(in: Array(text.utf8), fileName: name) == format)
    }

    @Test(arguments: [
        ("paper.tex", "\\documentclass{article}\n\\begin{thebibliography}{9}\n\\bibitem{a} A.\n"),
        ("paper.md", "# Title\n\n@doe99 says\n@smith, too\n"), ("list.txt", "[1] Smith, J. Title. 1999.\n"),
        ("list", "[1] Smith, J. Title. 1999.\n"), ("mail.txt", "From: x\n@all: {hello}\n"),
        ("page.html", "<html><body>References<p>Smith</body>"), ("words", "Only words.\n"), ("set", "{a, b}\n"),
        ("notes.md", "{{cite web}} is a template.\n"),
    ])
    func `an article is no bibliography, whatever it holds`(_ name: String, _ text: String) {
        #expect(BibliographyFormat.detected(in: Array(text.utf8), fileName: name) == nil)
    }
}
