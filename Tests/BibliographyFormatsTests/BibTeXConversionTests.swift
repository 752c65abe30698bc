import Bibliography
import Foundation
import Testing

@testable import BibliographyFormats

/// What a user converts: fields in, the lines of the written entry out.
@Suite struct BibTeXConversionTests {
    private static func written(
        _ text: String, _ from: BibliographyFormat, _ to: ReferenceWriter.Format
    ) throws -> (text: String, diagnostics: [Diagnostic]) {
        var writer = ReferenceWriter(to)
        let references = try BibTeXCorpusTests.references(text, from)
        let text = references.map { writer.text(of: $0) }.joined() + writer.ending()
        return (text, writer.takeDiagnostics())
    }

    /// Each line must come back as it is.
    @Test(arguments: [
        (#"@article{k,"#, #"title = {On \emph{E. coli} and {BERT}: said \enquote{x}},"#),
        ("@article{k,", #"journaltitle = {{IEEE} Transactions},"#), ("@book{k,", #"note = {A \textbf{b}},"#),
        ("@thesis{k,", "type = {mathesis},"), ("@thesis{k,", "type = {phdthesis},"),
        ("@report{k,", "type = {techreport},"), ("@patent{k,", "type = {patentus},"),
        ("@book{k,", "isbn = {978-0-306-40615-7},"), ("@book{k,", "isbn = {0-306-40615-2, 978-0-306-40615-7},"),
        ("@book{k,", "language = {german},"), ("@book{k,", "langid = {ngerman},"),
        ("@book{k,", "editora = {A, B},\n  editoratype = {collaborator},"),
        ("@book{k,", "editora = {A, B},\n  editoratype = {compiler},"),
        ("@book{k,", "editor = {A, B},\n  editortype = {compiler},"),
        ("@manual{k,", "organization = {O},"), ("@manual{k,", "publisher = {P},"),
        ("@report{k,", "institution = {I},"), ("@book{k,", "keywords = {alpha, {beta, gamma}},"),
        ("@book{k,", "doi = {10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O},"),
        ("@book{k,", "date = {1880-01-27},"), ("@book{k,", "title = {{A} b},\n  subtitle = {C {D}},"),
    ]) func `a field of BibLaTeX is written back as it was`(_ head: String, _ lines: String) throws {
        let entry = "\(head)\n  \(lines)\n}\n"
        #expect(try Self.written(entry, .biblatex, .biblatex).text == entry)
        #expect(try Self.written(entry, .biblatex, .biblatex).diagnostics == [])
    }

    @Test func `strings and joined values are written as their text`() throws {
        let text = "@string{ieee = {{IEEE} Trans.}}\n@article{k, journal = ieee # { on {X}}, title = t}"
        let written = try Self.written(text, .bibtex, .biblatex).text
        #expect(written.contains("journaltitle = {{IEEE} Trans. on {X}},"))
        #expect(written.contains("title = {t},"))
    }

    @Test(arguments: [
        ("On <i>E. coli</i> H<sub>2</sub>O", #"On \emph{E. coli} H\textsubscript{2}O"#),
        (
            #"<span class="nocase">BERT</span> & <sc>x</sc> m<sup>2</sup>"#,
            #"{BERT} \& \textsc{x} m\textsuperscript{2}"#
        ),
        (#"<span style="font-variant:small-caps;">x</span> <b>b <i>c</i></b>"#, #"\textsc{x} \textbf{b \emph{c}}"#),
        ("a <i>b", "a <i>b"), ("a </i>b<i>", "a </i>b<i>"), ("<i>a<b>b</i></b>", "<i>a<b>b</i></b>"),
        ("a <u>b</u> < c", "a <u>b</u> < c"), ("<i>a</i> <\u{338} b", "\\emph{a} <\u{338} b"),
    ]) func `markup of CSL is written as LaTeX`(_ title: String, _ written: String) {
        #expect(BibTeXMarkup.text(title, .unicode) == written)
        var reference = Reference(number: 1, verbatim: "x", text: "x")
        reference.title = Field(title, verbatim: title)
        reference.native = NativeRecord(format: "csl-json", type: "book")
        #expect(ReferenceWriter.text(of: [reference], as: .biblatex).contains("title = {\(written)},"))
    }

    @Test(arguments: [
        ("@book{k, editor={Sidorov, S. and others}}", ["“and others” at the end of ‘editor’"]),
        ("@book{k, title={A}, subtitle={B}}", []), ("@article{k, year={2001a}}", ["only 2001 was written"]),
        ("@book{k, language={german}}", []), ("@book{k, foo={x}}", ["“foo” of biblatex has no place"]),
        ("@patent{k, year={1880}, date={1880-01-27}}", []),
    ]) func `only what is missing is said to be`(_ text: String, _ messages: [String]) throws {
        for format in [ReferenceWriter.Format.cslJSON, .ris] {
            let found = try Self.written(text, .biblatex, format).diagnostics.filter { $0.kind == .notWritten }
            #expect(found.count == messages.count, "\(found)")
            for (diagnostic, message) in zip(found, messages) { #expect(diagnostic.message.contains(message)) }
        }
    }

    @Test func `a loss has its record and place`() throws {
        let text = "TY  - JOUR\r\nID  - k\r\nTI  - T\r\nC1  - x\r\nER  - \r\n"
        let found = try Self.written(text, .ris, .biblatex).diagnostics.filter { $0.kind == .notWritten }
        #expect(found.map(\.key) == ["k"])
        #expect(found.map(\.range?.start.line) == [1])
    }

    @Test(arguments: [
        ("KW  - alpha\r\nKW  - beta\r\n", "alpha, beta"), ("KW  - alpha, x\r\nKW  - beta\r\n", "{alpha, x}, beta"),
    ]) func `keywords are parted by commas`(_ lines: String, _ keywords: String) throws {
        let text = "TY  - JOUR\r\nID  - k\r\nTI  - T\r\n\(lines)ER  - \r\n"
        #expect(try Self.written(text, .ris, .biblatex).text.contains("keywords = {\(keywords)},"))
    }

    @Test(arguments: [
        ("a, b", "a; b"), ("a; b", "a; b"), ("{a, b}, c", "a, b; c"), ("a", "a"), ("a,, b;c", "a; b;c"),
    ]) func `keywords are read`(_ written: String, _ value: String) throws {
        let reference = try #require(try BibTeXCorpusTests.references("@a{k, keywords={\(written)}}").first)
        #expect(reference.variables[.keyword]?.value == value)
    }

    @Test(arguments: [ReferenceWriter.Format.bibtex, .biblatex])
    func `no field of the date stands twice`(_ format: ReferenceWriter.Format) throws {
        for year in ["1880", "1881"] {
            let entry = "@patent{pat, title={Lamp}, year={\(year)}, month={jan}, date={1880-01-27}, number={1}}"
            let (text, diagnostics) = try Self.written(entry, .biblatex, format)
            #expect(text.components(separatedBy: "year = ").count + text.components(separatedBy: "date = ").count == 3)
            #expect(diagnostics.contains { $0.field == "year" } == (year == "1881"))
        }
    }

    @Test func `a class of arXiv has the dialect's name`() throws {
        let biblatex = "@misc{k, eprint={2101.00001}, eprinttype={arxiv}, eprintclass={cs.CL}}"
        #expect(try Self.written(biblatex, .biblatex, .bibtex).text.contains("primaryclass = {cs.CL}"))
        let bibtex = "@misc{k, eprint={2101.00001}, archiveprefix={arXiv}, primaryClass={cs.CL}}"
        #expect(try Self.written(bibtex, .bibtex, .biblatex).text.contains("eprintclass = {cs.CL}"))
    }
}
