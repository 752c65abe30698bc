import Bibliography
import Documents
import TestSupport
import Testing

@testable import Containers

private typealias Writer = DOCXWriter

@Suite struct DOCXTextTests {
    private static func text(_ document: DOCXWriter) throws -> String {
        let article = try DOCXReader.read(bytes: document.bytes).article
        return article.text.string(in: 0..<article.text.bytes.count)
    }

    private static func run(_ inner: String) -> String { "<w:r>\(inner)</w:r>" }
    private static func p(_ inner: String) -> String { "<w:p>\(inner)</w:p>" }
    private static func t(_ text: String) -> String { Writer.run(text) }
    private static let begin = "<w:r><w:fldChar w:fldCharType='begin'/></w:r>"
    private static let separate = "<w:r><w:fldChar w:fldCharType='separate'/></w:r>"
    private static let end = "<w:r><w:fldChar w:fldCharType='end'/></w:r>"
    private static func code(_ text: String) -> String { run("<w:instrText>\(text)</w:instrText>") }
    private static func box(_ inner: String) -> String {
        "<v:textbox><w:txbxContent>\(inner)</w:txbxContent></v:textbox>"
    }
    private static func cell(_ inner: String) -> String { "<w:tc><w:tcPr/>\(inner)</w:tc>" }

    static let rows: [(String, String, String)] = [
        ("paragraphs", p(t("One")) + p("") + p(t("Два")), "One\n\nДва\n"),
        ("runs join", p(t("so") + t("me ") + t("text")), "some text\n"),
        ("blanks are kept when asked for", p("<w:r><w:t> a </w:t></w:r>" + t(" b")), "a b\n"),
        ("line ends in XML are blanks", p(t("a\nb")), "a b\n"),
        (
            "tab, break, hyphens",
            p(
                run(
                    "<w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/><w:t>e</w:t>"
                )), "a\tb\nc-de\n"
        ),
        (
            "tab stops are no tabs",
            "<w:p><w:pPr><w:tabs><w:tab w:val='left' w:pos='9'/></w:tabs></w:pPr>\(t("a"))</w:p>", "a\n"
        ),
        (
            "page breaks part lines",
            p(t("a") + run("<w:br w:type='page'/>") + t("b") + run("<w:lastRenderedPageBreak/>")), "a\nb\n"
        ),
        (
            "symbols",
            p(
                run(
                    "<w:sym w:font='Symbol' w:char='F062'/><w:sym w:font='Wingdings' w:char='F04A'/><w:sym w:font='Arial' w:char='00A7'/>"
                )), "β§\n"
        ),
        (
            "insertions in, deletions out",
            p(t("a") + "<w:ins>\(t("b"))</w:ins><w:del><w:r><w:delText>c</w:delText></w:r></w:del>" + t("d")), "abd\n"
        ),
        ("moves", p("<w:moveFrom>\(t("x"))</w:moveFrom>") + p("<w:moveTo>\(t("x"))</w:moveTo>"), "x\n"),
        (
            "a deleted paragraph end",
            "<w:p><w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>\(t("a"))</w:p>" + p(t("b")) + p(t("c")), "ab\n\nc\n"
        ),
        (
            "an inserted paragraph end",
            "<w:p><w:pPr><w:rPr><w:ins w:id='1'/></w:rPr></w:pPr>\(t("a"))</w:p>" + p(t("b")), "a\n\nb\n"
        ),
        (
            "earlier properties",
            "<w:p><w:pPr><w:pPrChange><w:pPr><w:pStyle w:val='Heading1'/></w:pPr></w:pPrChange></w:pPr>\(t("a"))</w:p>",
            "a\n"
        ),
        (
            "hidden text",
            p(
                Writer.run("x", properties: "<w:vanish/>") + Writer.run("a", properties: "<w:vanish w:val='0'/>")
                    + Writer.run("y", properties: "<w:rStyle w:val='Secret'/>")), "a\n"
        ),
        (
            "formerly hidden", p(Writer.run("a", properties: "<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>")),
            "a\n"
        ),
        (
            "comments",
            p(
                "<w:commentRangeStart w:id='0'/>" + t("a") + "<w:commentRangeEnd w:id='0'/>"
                    + run("<w:commentReference w:id='0'/>")), "a\n"
        ),
        (
            "a content control",
            "<w:sdt><w:sdtPr><w:alias w:val='x'/></w:sdtPr><w:sdtContent>\(p(t("a")))</w:sdtContent></w:sdt>"
                + p("<w:sdt><w:sdtContent>\(t("b"))</w:sdtContent></w:sdt>"), "a\n\nb\n"
        ),
        ("a complex field", p(t("a ") + begin + code("PAGE \\* x") + separate + t("7") + end + t(" b")), "a 7 b\n"),
        ("a simple field", p(t("a ") + "<w:fldSimple w:instr='PAGE'>\(t("7"))</w:fldSimple>" + t(" b")), "a 7 b\n"),
        (
            "a field in an instruction",
            p(
                begin + code("IF ") + begin + code("PAGE") + separate + t("x") + end + code(" = 1") + separate + t("a")
                    + end), "a\n"
        ),
        ("a field without result", p(t("a") + begin + code("XE \"word\"") + end + t("b")), "ab\n"),
        ("a field whose end was lost", p(t("a") + begin + code("PAGE")) + p(t("b")), "a\n\nb\n"),
        ("an end without a field", p(end + separate + t("a")), "a\n"),
        ("a field over paragraphs", p(begin + code("TOC") + separate + t("a")) + p(t("b") + end + t("c")), "a\n\nbc\n"),
        (
            "a table",
            "<w:tbl><w:tr>\(cell(p(t("1."))))\(cell(p(t("Smith"))))</w:tr><w:tr>\(cell(p("")))\(cell(p(t("a")) + p(t("b"))))</w:tr></w:tbl>"
                + p(t("z")), "1.\tSmith\n\na\n\nb\n\nz\n"
        ),
        (
            "a table in a table",
            "<w:tbl><w:tr>\(cell(p(t("a")) + "<w:tbl><w:tr>\(cell(p(t("b"))))\(cell(p(t("c"))))</w:tr></w:tbl>" + p(t("d"))))</w:tr></w:tbl>",
            "a\n\nb\tc\n\nd\n"
        ),
        (
            "a text box, once",
            p(
                t("a ")
                    + run(
                        "<mc:AlternateContent><mc:Choice>\(box(p(t("box"))))</mc:Choice><mc:Fallback>\(box(p(t("box"))))</mc:Fallback></mc:AlternateContent>"
                    ) + t("b")), "a b\n\nbox\n"
        ),
        ("a text box for old programs", p(run("<w:pict>\(box(p(t("box"))))</w:pict>") + t("a")), "a\n\nbox\n"),
        ("a formula", p(t("x ") + "<m:oMath><m:r><m:t>a</m:t></m:r><m:r><m:t>+b</m:t></m:r></m:oMath>"), "x a+b\n"),
        (
            "ruby",
            p(
                run(
                    "<w:ruby><w:rt><w:r><w:t>kan</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>漢</w:t></w:r></w:rubyBase></w:ruby>"
                )), "漢\n"
        ),
        (
            "raised numbers",
            p(
                t("word") + Writer.run("1,2–4", properties: "<w:vertAlign w:val='superscript'/>")
                    + Writer.run("nd", properties: "<w:vertAlign w:val='superscript'/>")), "word¹,²–⁴nd\n"
        ),
        ("the section's headers", p(t("a")) + "<w:sectPr><w:headerReference r:id='h'/></w:sectPr>", "a\n"),
        (
            "headings by style, level and direct level",
            Writer.paragraph("T", style: "Title") + Writer.paragraph("A", style: "Heading1")
                + Writer.paragraph("B", style: "Deep") + Writer.paragraph("C", style: "Like")
                + "<w:p><w:pPr><w:outlineLvl w:val='1'/></w:pPr>\(t("D"))</w:p>" + Writer.paragraph("E", style: "TOC")
                + Writer.paragraph("F", style: "Nagwek2"), "# T\n\n## A\n\n#### B\n\n#### C\n\n### D\n\nE\n\n### F\n"
        ),
        (
            "a lone first heading is the title",
            Writer.paragraph("A", style: "Heading1") + Writer.paragraph("B", style: "Heading2"), "# A\n\n### B\n"
        ),
        (
            "a heading with a break",
            Writer.paragraph(style: "Heading1", runs: t("A") + run("<w:br/>") + t("B"))
                + Writer.paragraph("C", style: "Heading1"), "## A B\n\n## C\n"
        ),
        (
            "an undefined style by its name",
            Writer.paragraph("A", style: "Überschrift 2") + Writer.paragraph("B", style: "标题 1"), "### A\n\n## B\n"
        ),
        ("another namespace", "<x:p xmlns:x='urn:other'><x:r><x:t>x</x:t></x:r></x:p>" + p(t("a")), "a\n"),
    ]

    @Test(arguments: rows.indices)
    func `what stands in the document is its printed text`(index: Int) throws {
        let (name, body, expected) = Self.rows[index]
        var document = DOCXWriter(body)
        document.parts = [("word/styles.xml", Self.styles)]
        #expect(try Self.text(document) == expected, "\(name)")
    }

    private static let styles = Writer.part(
        "styles",
        """
        <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>
        <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style>
        <w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/></w:style>
        <w:style w:type="paragraph" w:styleId="Nagwek2"><w:name w:val="Nagłówek 2"/></w:style>
        <w:style w:type="paragraph" w:styleId="Deep"><w:name w:val="Mine"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="Like"><w:name w:val="Yours"/><w:basedOn w:val="Deep"/></w:style>
        <w:style w:type="paragraph" w:styleId="TOC"><w:name w:val="TOC Heading"/><w:basedOn w:val="Heading1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="A"><w:name w:val="a"/><w:basedOn w:val="B"/></w:style>
        <w:style w:type="paragraph" w:styleId="B"><w:name w:val="b"/><w:basedOn w:val="A"/></w:style>
        <w:style w:type="character" w:styleId="Secret"><w:name w:val="Secret"/><w:rPr><w:vanish/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="Listed"><w:name w:val="Listed"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
        """)

    @Test func `the numbers of lists are printed`() throws {
        func item(_ text: String, _ list: Int, _ level: Int = 0) -> String {
            "<w:p><w:pPr><w:numPr><w:ilvl w:val='\(level)'/><w:numId w:val='\(list)'/></w:numPr></w:pPr>"
                + "\(Writer.run(text))</w:p>"
        }
        func level(_ number: Int, _ format: String, _ text: String, start: Int = 1) -> String {
            "<w:lvl w:ilvl='\(number)'><w:start w:val='\(start)'/><w:numFmt w:val='\(format)'/><w:lvlText w:val='\(text)'/></w:lvl>"
        }
        var document = DOCXWriter(
            item("a", 1) + item("b", 1) + item("c", 1, 1) + item("d", 1, 1) + item("e", 1) + item("f", 1, 1)
                + item("g", 2) + item("h", 3) + item("i", 4) + item("j", 4) + Writer.paragraph("k", style: "Listed")
                + "<w:p><w:pPr><w:pStyle w:val='Listed'/><w:numPr><w:numId w:val='0'/></w:numPr></w:pPr>\(Writer.run("l"))</w:p>"
                + item("m", 99) + item("n", 5) + item("o", 5))
        document.parts = [
            ("word/styles.xml", Self.styles),
            (
                "word/numbering.xml",
                Writer.part(
                    "numbering",
                    "<w:abstractNum w:abstractNumId='0'>\(level(0, "decimal", "[%1]"))\(level(1, "lowerLetter", "%1.%2)"))</w:abstractNum>"
                        + "<w:abstractNum w:abstractNumId='1'>\(level(0, "upperRoman", "%1.", start: 9))</w:abstractNum>"
                        + "<w:abstractNum w:abstractNumId='2'>\(level(0, "bullet", "\u{F0B7}"))</w:abstractNum>"
                        + "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>"
                        + "<w:num w:numId='2'><w:abstractNumId w:val='0'/></w:num>"
                        + "<w:num w:numId='3'><w:abstractNumId w:val='2'/></w:num>"
                        + "<w:num w:numId='4'><w:abstractNumId w:val='1'/></w:num>"
                        + "<w:num w:numId='5'><w:abstractNumId w:val='0'/><w:lvlOverride w:ilvl='0'><w:startOverride w:val='3'/></w:lvlOverride></w:num>"
                )
            ),
        ]
        #expect(
            try Self.text(document).split(separator: "\n") == [
                "[1] a", "[2] b", "2.a) c", "2.b) d", "[3] e", "3.a) f", "[4] g", "• h", "IX. i", "X. j", "[5] k", "l",
                "m", "[3] n", "[4] o",
            ])
    }

    @Test func `notes stand at the end in the order of their places`() throws {
        func note(_ kind: String, _ identifier: Int, _ texts: [String], type: String = "") -> String {
            "<w:\(kind) w:id='\(identifier)'\(type)>"
                + texts.map { "<w:p><w:r><w:\(kind)Ref/></w:r>\(Writer.run(" " + $0))</w:p>" }.joined() + "</w:\(kind)>"
        }
        func call(_ kind: String, _ identifier: Int) -> String {
            "<w:r><w:\(kind)Reference w:id='\(identifier)'/></w:r>"
        }
        var document = DOCXWriter(
            Writer.paragraph("One", runs: call("footnote", 7) + call("endnote", 2))
                + Writer.paragraph("Two", runs: call("footnote", 3)))
        document.parts = [
            (
                "word/footnotes.xml",
                Writer.part(
                    "footnotes",
                    note("footnote", 0, ["line"], type: " w:type='separator'") + note("footnote", 3, ["Third"])
                        + note("footnote", 5, ["Uncalled"]) + note("footnote", 7, ["Seventh", "goes on"]))
            ),
            ("word/endnotes.xml", Writer.part("endnotes", note("endnote", 2, ["End"]))),
        ]
        let read = try DOCXReader.read(bytes: document.bytes)
        let text = read.article.text
        #expect(
            text.string(in: 0..<text.bytes.count)
                == "One[^1][^e1]\n\nTwo[^2]\n\n[^1]: Seventh\ngoes on\n\n[^2]: Third\n\n[^e1]: End\n")
        let places = (1...text.lineCount).map { line in
            read.place(ofLine: line).map { "\($0.part.rawValue) \($0.paragraph)" } ?? "-"
        }
        #expect(
            places == [
                "body 1", "-", "body 2", "-", "footnotes 3", "footnotes 4", "-", "footnotes 1", "-", "endnotes 1", "-",
            ])
    }

    @Test func `targets of links are added to entries that do not print them`() throws {
        func link(_ identifier: String, _ text: String) -> String {
            "<w:hyperlink r:id='\(identifier)'>\(Writer.run(text))</w:hyperlink>"
        }
        var document = DOCXWriter(
            Writer.paragraph("A study of links", style: "Title")
                + Writer.paragraph(runs: link("a", "Text") + Writer.run("."))
                + Writer.paragraph("References", style: "Heading1")
                + Writer.paragraph(
                    "Smith, J. (2020). ",
                    runs: link("a", "The title of a work") + Writer.run(". Journal of Tests, 3, 1–9."))
                + Writer.paragraph("Jones, A. (2019). Printed. Press. ", runs: link("b", "https://b.example/x"))
                + Writer.paragraph(
                    "Nowak, B. (2018). By field. Press. ",
                    runs: Writer.field("HYPERLINK \"https://c.example/y\" \\h", result: "online"))
                + Writer.paragraph("Brown, C. (2017). Mail. Press. ", runs: link("m", "write"))
                + Writer.paragraph("Green, D. (2016). Other. Press. ", runs: link("b", "https://d.example/z")))
        document.links = [
            ("a", "https://a.example/t?x=1&y=2"), ("b", "https://b.example/x/"), ("m", "mailto:x@y.example"),
        ]
        let read = try DOCXReader.read(bytes: document.bytes)
        let text = read.article.text.string(in: 0..<read.article.text.bytes.count)
        #expect(
            text.split(separator: "\n") == [
                "# A study of links", "Text.", "## References",
                "Smith, J. (2020). The title of a work. Journal of Tests, 3, 1–9. <https://a.example/t?x=1&y=2>",
                "Jones, A. (2019). Printed. Press. https://b.example/x",
                "Nowak, B. (2018). By field. Press. online <https://c.example/y>",
                "Brown, C. (2017). Mail. Press. write", "Green, D. (2016). Other. Press. https://d.example/z",
            ])
        #expect(
            read.links.map { read.article.text.string(in: $0.range) } == [
                "Text", "The title of a work", "https://b.example/x", "online", "write", "https://d.example/z",
            ])
    }

    @Test func `properties say what the text does not`() throws {
        var document = DOCXWriter(Writer.paragraph("Some words that begin at once, without any heading above them."))
        document.parts = [
            (
                "docProps/core.xml",
                """
                <cp:coreProperties xmlns:cp="x" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>On  titles</dc:title>
                <dc:creator>Anna Nowak; Олег Іваненко</dc:creator><dc:language>pl-PL</dc:language></cp:coreProperties>
                """
            )
        ]
        let article = try DOCXReader.read(bytes: document.bytes).article
        #expect(article.title?.value == "On titles")
        #expect(article.authors.map(\.value.displayed) == ["Anna Nowak", "Олег Іваненко"])
        #expect(article.language == "pl-PL")
        #expect(article.format == .docx)
    }
}
