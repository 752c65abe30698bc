import Bibliography
import Testing

@testable import BibliographyFormats

/// LaTeX, names and dates, each as a table.
@Suite struct BibTeXValueTests {
    @Test(arguments: [
        (#"\"u {\"u} \"{u} {\"{u}} \" u"#, "ü ü ü ü ü"), (#"\'e{\'e}\`a\^o\~n\=a\.z"#, "ééàôñāż"),
        (#"\c{c}\c c\v{s}\v s\u{\i}\H{o}\k{a}\r{u}\d{t}"#, "ççššĭőąůṭ"), (#"{\'{\^e}}"#, "ế"),
        (#"\ss{}\o\ \l{} \aa"#, "ßø ł å"),
        (#"a--b---c"#, "a–b—c"), ("``q'' `s'", "“q” ‘s'"), ("x~y", "x\u{A0}y"),
        (##"\& \% \$ \# \_ \{\}"##, "& % $ # _ {}"),
        (#"\textsc{Caps} \emph{em} {\em old}"#, "Caps em old"), (#"\href{http://x}{shown} \url{a_b}"#, "shown a_b"),
        (#"$x^{2}$ H$_2$O \textsuperscript{th}"#, "x² H₂O th"), (#"$\alpha$ \textendash{} \ldots"#, "α – …"),
        (#"\CYRA\cyrb\cyrchar\cyrushrt"#, "Абў"), (#"\unknown{x}"#, #"\unknownx"#), ("a  b\n c", "a b c"),
        (#"100\,km"#, "100\u{A0}km"),
        (#"\'"#, "'"), (#"\"#, #"\"#), ("$5", "$5"), ("{A} {B}", "A B"), ("", ""), (#"na{\"\i}ve"#, "naïve"),
    ]) func `LaTeX becomes text`(_ latex: String, _ text: String) {
        var decoder = LaTeXDecoder()
        let bytes = Array(latex.utf8)
        #expect(decoder.text(bytes, 0..<bytes.count) == text)
    }

    @Test(arguments: [
        ("http://m.example/~s/p_1", "http://m.example/~s/p_1"), (#"http://m.example/\~{}s"#, "http://m.example/~s"),
        (#"http://m.example/\~s"#, "http://m.example/~s"), (#"http://m.example/$\sim$s"#, "http://m.example/~s"),
        (#"http://m.example/{\textasciitilde}s"#, "http://m.example/~s"),
        (#"http://m.example/\textasciitilde s"#, "http://m.example/~s"),
        (#"http://m.example/\textasciitilde{}s"#, "http://m.example/~s"),
        (##"a\_b\%20\&c\#d$5"##, "a_b%20&c#d$5"), ("http://m.example/long\n      /path", "http://m.example/long/path"),
        ("http://m.example/long  \r\n\t/path", "http://m.example/long/path"),
        (#"{\url{http://m.example/a~b}}"#, "http://m.example/a~b"),
    ]) func `a field that is no LaTeX is read`(_ written: String, _ text: String) {
        let bytes = Array(written.utf8)
        #expect(BibTeXVerbatim.text(bytes, 0..<bytes.count) == text)
    }

    @Test(arguments: [
        "żółw — 河流 ß ø", "a--b ``c'' ,,d <<e>> `f", "{x} \\y $z% &#_^~", "Ўсё ĭ ế ǔ ŵ α ≤ ½", "e\u{301} 한국",
    ])
    func `text comes back from both spellings`(_ text: String) {
        for letters in [BibTeXLetters.unicode, .commands] {
            var decoder = LaTeXDecoder()
            let bytes = Array(BibTeXSpelling.text(text, letters).utf8)
            #expect(decoder.text(bytes, 0..<bytes.count) == text)
        }
    }

    @Test func `letters become commands where asked for`() {
        #expect(BibTeXSpelling.text("Müller ß ł ő ї", .commands) == #"M{\"{u}}ller {\ss} {\l} {\H{o}} {\cyryi}"#)
    }

    /// Family, given, particle, suffix, each with a bar between them; a literal alone.
    @Test(arguments: [
        ("Donald E. Knuth", "Knuth|Donald E.||"), ("Knuth, Donald E.", "Knuth|Donald E.||"),
        ("Ford, Jr., Henry", "Ford|Henry||Jr."), ("Ludwig van Beethoven", "Beethoven|Ludwig|van|"),
        ("van der Berg, Jan", "Berg|Jan|van der|"), ("de la Vall{\\'e}e Poussin, C.", "Vallée Poussin|C.|de la|"),
        ("Charles de la Vallée Poussin", "Vallée Poussin|Charles|de la|"), ("{Barnes and Noble}", "Barnes and Noble"),
        ("jean de la fontaine", "fontaine||jean de la|"), ("Madonna", "Madonna|||"),
        ("{\\'E}mile Zola", "Zola|Émile||"),
        ("family=Berg, given=Jan, prefix=van der", "Berg|Jan|van der|"), ("Иван фон Штейн", "Штейн|Иван|фон|"),
        ("{von Neumann}, John", "von Neumann|John||"), ("Da Silva,", "Da Silva|||"),
        ("A.~B. Smith~Jones", "Jones|A. B. Smith||"),
    ]) func `a name has its parts`(_ text: String, _ parts: String) {
        var names = BibTeXNames()
        var decoder = LaTeXDecoder()
        let bytes = Array(text.utf8)
        names.read(bytes, 0..<bytes.count, &decoder)
        let read = names.items.map { item -> String in
            let name = item.name
            if let literal = name.literal { return literal }
            return [name.family, name.given, name.particles?.dropping, name.suffix].map { $0 ?? "" }.joined(
                separator: "|")
        }
        #expect(read == [parts])
    }

    @Test(
        arguments: [
            ("2004", "2004"), ("2004-05-06", "2004-05-06"), ("2004-21", "2004-21"), ("2004/2006", "2004/2006"),
            ("2004-05-06/2004-05-08", "2004-05-06/2004-05-08"), ("2004~", "2004"), ("2004?", "2004"),
            ("199X", "1990/1999"),
            ("2004/..", "2004"), ("/2004", "2004"), ("2004-13", nil), ("-0044", nil), ("in press", nil),
            ("2006/2004", nil),
            ("2004-02-30", nil), ("", nil), ("2004-05-06T10:00:00", "2004-05-06"),
        ] as [(String, String?)]) func `an extended date is read`(_ text: String, _ date: String?)
    {
        #expect(BibTeXDate(extended: text)?.date.extended == date)
    }

    @Test(
        arguments: [
            ("1999", "jan", "1999-01"), ("1999", "January~1", "1999-01-01"), ("1999", "3", "1999-03"),
            ("1999", "June/July", "1999-06/1999-07"), ("1999", "Spring", "1999-21"), ("1999", "1st May", "1999-05-01"),
            ("1999", "января", "1999-01"), ("1999--2001", nil, "1999/2001"), ("[1999]", nil, "1999"),
            ("1999", "June 28–July 2", "1999-06-28/1999-07-02"), ("1999", "Michaelmas", nil), ("in press", nil, nil),
        ] as [(String, String?, String?)]) func `a year and a month are read`(
            _ year: String, _ month: String?, _ date: String?
        )
    {
        #expect(BibTeXDate(year: year, month: month)?.date.extended == date)
    }

    @Test func `fields have their places`() throws {
        let reference = try BibTeXCorpusTests.references("@book{k,\n  title = {Żuk},\n  year = 2004}")[0]
        #expect(reference.title?.range?.start == SourcePosition(offset: 20, line: 2, column: 12))
        #expect(reference.issued?.range?.start == SourcePosition(offset: 36, line: 3, column: 10))
        #expect(reference.range?.end.line == 3)
    }

    @Test func `what the format cannot say is a diagnostic`() throws {
        var reference = Reference(number: 1, verbatim: "", text: "", type: .webpage)
        reference.native = NativeRecord(format: "csl-json", type: "webpage")
        reference.key = "a key"
        reference.variables[.dimensions] = Field("3 m", verbatim: "3 m")
        var writer = ReferenceWriter(.biblatex)
        #expect(writer.text(of: reference).contains("@online{a-key,"))
        #expect(writer.diagnostics.map(\.field) == ["key", "dimensions"])
        #expect(writer.diagnostics.allSatisfy { $0.kind == .notWritten })
    }
}
