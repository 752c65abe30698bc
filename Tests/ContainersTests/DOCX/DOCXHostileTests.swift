import Bibliography
import Documents
import TestSupport
import Testing

@testable import Containers

private typealias Writer = DOCXWriter

@Suite struct DOCXHostileTests {
    @Test func `what is no document is not taken for one`() {
        #expect(DOCXReader.recognizes(DOCXWriter(Writer.paragraph("a")).bytes))
        #expect(!DOCXReader.recognizes(Array("PK is how this text begins.".utf8)))
        #expect(!DOCXReader.recognizes(ZipWriter.archive([ZipWriter.Entry("a.txt", "word/document.xml")])))
        #expect(!DOCXReader.recognizes([]))
    }

    @Test(arguments: 1..<10)
    func `a cut document is an error`(tenths: Int) {
        let bytes = DOCXWriter(Writer.paragraph(String(repeating: "word ", count: 2_000))).bytes
        let cut = Array(bytes.prefix(bytes.count * tenths / 10))
        #expect(throws: ContainerError.self) { try DOCXReader.read(bytes: cut) }
    }

    @Test func `the cut text of a sound archive is read to the cut`() throws {
        var entries = DOCXWriter("").entries
        entries[entries.count - 1].bytes = Array(
            Writer.part("document", "<w:body>\(Writer.paragraph("One"))\(Writer.paragraph("Two"))</w:body>").utf8
                .dropLast(70))
        let article = try DOCXReader.read(bytes: ZipWriter.archive(entries)).article
        #expect(article.text.bytes.starts(with: "One".utf8))
        #expect(article.diagnostics.contains { $0.kind == .damagedRecord })
    }

    @Test func `a document without text is an error`() {
        #expect(throws: ContainerError.self) { try DOCXReader.read(bytes: DOCXWriter("").bytes) }
        #expect(throws: ContainerError.self) { try DOCXReader.read(bytes: DOCXWriter(Writer.paragraph(" ")).bytes) }
        let entries = DOCXWriter("").entries.dropLast()
        #expect(throws: ContainerError.self) { try DOCXReader.read(bytes: ZipWriter.archive(Array(entries))) }
    }

    @Test func `a bomb in the place of the text is an error`() {
        let entries = DOCXWriter("").entries.dropLast() + [ZipWriter.bomb("word/document.xml", megabytes: 1_024)]
        let error = #expect(throws: ContainerError.self) {
            try DOCXReader.read(bytes: ZipWriter.archive(Array(entries)))
        }
        #expect(error?.code == .tooLarge)
    }

    @Test func `an encrypted text is an error that says so`() {
        var entries = DOCXWriter(Writer.paragraph("a")).entries
        entries[entries.count - 1].isEncrypted = true
        let error = #expect(throws: ContainerError.self) { try DOCXReader.read(bytes: ZipWriter.archive(entries)) }
        #expect(error?.code == .encrypted)
    }

    @Test func `entities do not grow, and none is fetched`() throws {
        let entities = (1...20).map { "<!ENTITY e\($0) \"\(String(repeating: "&e\($0 - 1);", count: 10))\">" }.joined()
        let document = Writer.part(
            "document", "<w:body>\(Writer.paragraph("a"))<w:p><w:r><w:t>&e20;&x;</w:t></w:r></w:p></w:body>")
        var entries = DOCXWriter("").entries
        entries[entries.count - 1].bytes = Array(
            ("<!DOCTYPE d [<!ENTITY e0 \"lol\"><!ENTITY x SYSTEM \"file:///etc/passwd\">\(entities)]>" + document).utf8)
        let article = try DOCXReader.read(bytes: ZipWriter.archive(entries)).article
        #expect(article.text.bytes.count < 2 << 20)
        #expect(!article.text.string(in: 0..<article.text.bytes.count).contains("root:"))
    }

    static let nested: [(open: String, close: String)] = [
        ("<w:p><w:r><w:txbxContent>", "</w:txbxContent></w:r></w:p>"),
        ("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>"),
        ("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>"), ("<w:ins>", "</w:ins>"), ("<w:p>", "</w:p>"),
        ("<mc:AlternateContent><mc:Choice>", "</mc:Choice></mc:AlternateContent>"),
        ("<w:hyperlink r:id='a'>", "</w:hyperlink>"), ("<w:r><w:fldChar w:fldCharType='begin'/></w:r>", ""),
        ("<w:fldSimple w:instr='PAGE'>", "</w:fldSimple>"), ("<w:footnote w:id='1'>", "</w:footnote>"),
        ("", "</w:p>"), ("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>", "</w:p>"),
    ]

    @Test(arguments: nested.indices)
    func `deep nesting ends`(index: Int) throws {
        let (open, close) = Self.nested[index]
        let body =
            Writer.paragraph("before") + String(repeating: open, count: 1_000) + Writer.paragraph("in")
            + String(repeating: close, count: 1_000) + Writer.paragraph("after")
        let article = try DOCXReader.read(bytes: DOCXWriter(body).bytes).article
        #expect(article.text.bytes.starts(with: "before".utf8))
    }

    @Test func `styles in a circle, lists of wild numbers and odd symbols do no harm`() throws {
        var document = DOCXWriter(
            Writer.paragraph("a", style: "A")
                + "<w:p><w:pPr><w:numPr><w:ilvl w:val='-3'/><w:numId w:val='1'/></w:numPr></w:pPr>\(Writer.run("b"))</w:p>"
                + "<w:p><w:pPr><w:outlineLvl w:val='-9'/><w:numPr><w:ilvl w:val='8'/><w:numId w:val='1'/></w:numPr></w:pPr>\(Writer.run("c"))</w:p>"
                + "<w:p><w:pPr><w:numPr><w:ilvl w:val='8'/><w:numId w:val='1'/></w:numPr></w:pPr>\(Writer.run("d"))</w:p>"
                + "<w:p><w:r><w:sym w:char='D800'/><w:sym w:char='FFFFFFFF'/><w:sym w:font='Symbol' w:char='F0FF'/></w:r></w:p>"
        )
        document.parts = [
            (
                "word/styles.xml",
                Writer.part(
                    "styles",
                    "<w:style w:styleId='A'><w:basedOn w:val='B'/></w:style><w:style w:styleId='B'><w:basedOn w:val='A'/></w:style>"
                )
            ),
            (
                "word/numbering.xml",
                Writer.part(
                    "numbering",
                    "<w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='8'><w:start w:val='9223372036854775807'/>"
                        + "<w:numFmt w:val='upperRoman'/><w:lvlText w:val='%9%0%%'/></w:lvl></w:abstractNum>"
                        + "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>")
            ),
        ]
        let article = try DOCXReader.read(bytes: document.bytes).article
        #expect(
            article.text.string(in: 0..<article.text.bytes.count)
                == "a\n\nb\n\n9223372036854775807%0%% c\n\n-9223372036854775808%0%% d\n")
    }

    @Test func `no part that is cut does harm`() throws {
        let field = Writer.field(
            "ADDIN ZOTERO_ITEM CSL_CITATION {\"citationItems\":[{\"itemData\":{\"id\":1}}]}", result: "x")
        let document = Writer.part(
            "document",
            "<w:body>\(Writer.paragraph("One", runs: field))<w:tbl><w:tr><w:tc>\(Writer.paragraph("Two", style: "A"))</w:tc></w:tr></w:tbl></w:body>"
        )
        var entries = DOCXWriter("").entries
        for count in stride(from: 0, to: document.utf8.count, by: 23) {
            entries[entries.count - 1].bytes = Array(document.utf8.prefix(count))
            entries[entries.count - 1].isDeflated = false
            _ = try? DOCXReader.read(bytes: ZipWriter.archive(entries))
        }
    }
}
