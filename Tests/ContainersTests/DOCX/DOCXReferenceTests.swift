import Bibliography
import Citations
import Documents
import Foundation
import ReferenceParsing
import TestSupport
import Testing

@testable import Containers

private typealias Writer = DOCXWriter

@Suite struct DOCXReferenceTests {
    private static func item(_ number: Int, _ title: String) -> String {
        #"""
        {"id":\#(number),"type":"article-journal","title":"\#(title)","container-title":"Journal of Tests",
        "author":[{"family":"Nowak","given":"Anna"}],"issued":{"date-parts":[["2020",5]]},"DOI":"10.1234/\#(number)"}
        """#
    }

    private static func zotero(_ items: [(uri: String, number: Int, title: String)]) -> String {
        let list = items.map {
            #"{"id":\#($0.number),"uris":["http://zotero.org/users/1/items/\#($0.uri)"],"itemData":\#(item($0.number, $0.title))}"#
        }
        return "ADDIN ZOTERO_ITEM CSL_CITATION {\"citationID\":\"x\",\"properties\":{\"noteIndex\":0},"
            + "\"citationItems\":[\(list.joined(separator: ","))],\"schema\":\"s\"} "
    }

    private static func summary(_ document: DOCXWriter) throws -> [String] {
        try DOCXReader.read(bytes: document.bytes).references.map {
            "\($0.number) \($0.authors.first?.value.family ?? "-") \($0.issued?.value.extended ?? "-") "
                + "\($0.title?.value ?? "-")"
        }
    }

    @Test func `Zotero's items are read once each, in the order of their first citations, those of notes too`() throws {
        var document = DOCXWriter(
            Writer.paragraph(
                "One ",
                runs: Writer.field(Self.zotero([("B", 2, "Second & <last>"), ("A", 1, "First")]), result: "(1,2)"))
                + Writer.paragraph("Two", runs: "<w:r><w:footnoteReference w:id='1'/></w:r>")
                + Writer.paragraph(
                    "Three ",
                    runs: Writer.field(Self.zotero([("A", 9, "First again"), ("D", 4, "Fourth")]), result: "(2)"))
                + Writer.paragraph("References")
                + Writer.paragraph(
                    runs: Writer.field("ADDIN ZOTERO_BIBL {} CSL_BIBLIOGRAPHY", result: "1. Nowak A. Printed. 2020.")))
        document.parts = [
            (
                "word/footnotes.xml",
                Writer.part(
                    "footnotes",
                    "<w:footnote w:id='1'>\(Writer.paragraph(runs: Writer.field(Self.zotero([("C", 3, "Third")]), result: "Nowak")))</w:footnote>"
                )
            )
        ]
        #expect(
            try Self.summary(document) == [
                "1 Nowak 2020-05 Second & <last>", "2 Nowak 2020-05 First", "3 Nowak 2020-05 Third",
                "4 Nowak 2020-05 Fourth",
            ])
        let read = try DOCXReader.read(bytes: document.bytes)
        #expect(read.references[0].doi?.value == "10.1234/2")
        #expect(read.references.allSatisfy { $0.range == nil && $0.title?.range == nil && $0.authors[0].range == nil })
        let text = read.article.text.string(in: 0..<read.article.text.bytes.count)
        #expect(text.hasPrefix("One (1,2)\n\nTwo[^1]\n\nThree (2)\n\nReferences\n\n1. Nowak A. Printed. 2020.\n"))
        #expect(!text.contains("ADDIN"))
    }

    @Test func `a deleted citation is not read`() throws {
        let field = Writer.field(Self.zotero([("A", 1, "First")]), result: "(1)")
        #expect(try Self.summary(DOCXWriter("<w:p><w:del>\(field)</w:del>\(Writer.run("a"))</w:p>")) == [])
    }

    @Test func `an instruction in several runs is one`() throws {
        let code = Self.zotero([("A", 1, "First")])
        let pieces = stride(from: 0, to: code.count, by: 37).map { start in
            let piece = code.dropFirst(start).prefix(37)
            return "<w:r><w:instrText xml:space='preserve'>\(Writer.escaped(String(piece)))</w:instrText></w:r>"
        }
        let body =
            "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r>\(pieces.joined())<w:r>"
            + "<w:fldChar w:fldCharType='separate'/></w:r>\(Writer.run("(1)"))<w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>"
        #expect(try Self.summary(DOCXWriter(body)) == ["1 Nowak 2020-05 First"])
    }

    @Test func `Mendeley's items are read from fields and from content controls`() throws {
        let citation = #"{"citationItems":[{"id":"ITEM-1","itemData":\#(Self.item(1, "First")),"uris":["u:1"]}]}"#
        let control = #"{"citationItems":[{"id":"m2","itemData":\#(Self.item(2, "Zwei")),"isTemporary":false}]}"#
        let tag = "MENDELEY_CITATION_v3_" + Data(control.utf8).base64EncodedString()
        let body =
            Writer.paragraph(runs: Writer.field("ADDIN CSL_CITATION " + citation, result: "(1)"))
            + Writer.paragraph(
                runs:
                    "<w:sdt><w:sdtPr><w:tag w:val='\(tag)'/></w:sdtPr><w:sdtContent>\(Writer.run("(2)"))</w:sdtContent></w:sdt>"
            ) + Writer.paragraph(runs: Writer.field("ADDIN CSL_CITATION " + citation, result: "(1)"))
        #expect(try Self.summary(DOCXWriter(body)) == ["1 Nowak 2020-05 First", "2 Nowak 2020-05 Zwei"])
    }

    private static func endNote(_ number: Int, _ title: String) -> String {
        """
        <EndNote><Cite><Author>Nowak</Author><Year>2019</Year><RecNum>\(number)</RecNum><record>\
        <rec-number>\(number)</rec-number><ref-type name="Journal Article">17</ref-type><contributors><authors>\
        <author>Nowak, Anna</author></authors></contributors><titles><title>\(title)</title>\
        <secondary-title>Journal of Tests</secondary-title></titles><dates><year>2019</year></dates></record></Cite></EndNote>
        """
    }

    @Test func `EndNote's records are read from instructions and from data`() throws {
        let data = Data((Self.endNote(8, "Kept") + "\0").utf8).base64EncodedString()
        let inner = Writer.field("ADDIN EN.CITE.DATA ", result: "", data: data)
        let outer =
            "<w:r><w:fldChar w:fldCharType='begin'><w:fldData>\(data)</w:fldData></w:fldChar></w:r>"
            + "<w:r><w:instrText> ADDIN EN.CITE </w:instrText></w:r>\(inner)<w:r><w:fldChar w:fldCharType='separate'/></w:r>"
            + "\(Writer.run("(2)"))<w:r><w:fldChar w:fldCharType='end'/></w:r>"
        let body =
            Writer.paragraph(runs: Writer.field(" ADDIN EN.CITE " + Self.endNote(7, "Shown"), result: "(1)"))
            + Writer.paragraph(runs: outer)
            + Writer.paragraph(runs: Writer.field(" ADDIN EN.CITE " + Self.endNote(7, "Shown"), result: "(1)"))
        #expect(try Self.summary(DOCXWriter(body)) == ["1 Nowak 2019 Shown", "2 Nowak 2019 Kept"])
        let article = try DOCXReader.read(bytes: DOCXWriter(body).bytes).article
        #expect(article.text.string(in: 0..<article.text.bytes.count) == "(1)\n\n(2)\n\n(1)\n")
    }

    @Test(arguments: [
        (["CITATION Two \\l 1033"], ["Two"]), (["CITATION One \\l 1033 \\m Two"], ["One", "Two"]),
        (["CITATION \"Two\"", "CITATION One", "CITATION two"], ["Two", "One"]),
        (["CITATION Two", "BIBLIOGRAPHY"], ["Two", "One", "Three"]), (["CITATION None"], []), (["PAGE"], []),
    ])
    func `Word's own sources are read by their keys`(codes: [String], keys: [String]) throws {
        var document = DOCXWriter(codes.map { Writer.paragraph(runs: Writer.field($0, result: "(x)")) }.joined())
        let sources = ["One", "Two", "Three"].map {
            "<b:Source><b:Tag>\($0)</b:Tag><b:SourceType>Book</b:SourceType><b:Title>The \($0)</b:Title></b:Source>"
        }
        document.parts = [
            ("customXml/item2.xml", "<other/>"),
            (
                "customXml/item1.xml",
                "<b:Sources xmlns:b=\"http://schemas.openxmlformats.org/officeDocument/2006/bibliography\">\(sources.joined())</b:Sources>"
            ),
        ]
        let read = try DOCXReader.read(bytes: document.bytes)
        #expect(read.references.compactMap(\.key) == keys)
        #expect(read.article.diagnostics.contains { $0.message.contains("“None”") } == (codes == ["CITATION None"]))
    }

    @Test(arguments: [
        "{", "{\"citationItems\":", "{\"citationItems\":[{\"itemData\":{\"title\":", "", "{}", "[]", "\u{1}",
    ])
    func `a damaged citation costs itself alone`(code: String) throws {
        let body =
            Writer.paragraph(runs: Writer.field("ADDIN ZOTERO_ITEM CSL_CITATION " + code, result: "(1)"))
            + Writer.paragraph(runs: Writer.field(Self.zotero([("A", 1, "First")]), result: "(2)"))
        #expect(try Self.summary(DOCXWriter(body)) == ["1 Nowak 2020-05 First"])
    }

    // MARK: The whole way

    private static let markdown = """
        # Links that last

        Anna Nowak

        ## Introduction

        Links rot (Smith 2020; Jones and Brown 2019), as others found (Kowalski 2018).[^1]

        ## References

        Jones, A., & Brown, B. (2019). Archives of the web. *Journal of Memory*, 3(2), 1–19. https://doi.org/10.1234/abc

        Kowalski, J. (2018). O trwałości odnośników. Warszawa: PWN.

        Smith, J. (2020). Lasting links. https://example.org/lasting-links (accessed 3 May 2021).

        [^1]: See the first of them.

        """

    @Test func `an article gives the same references and citations as in Markdown`() throws {
        var body = ""
        for block in Self.markdown.split(separator: "\n") where !block.hasPrefix("[^") {
            let text = String(block.drop { $0 == "#" || $0 == " " }).replacing("*", with: "")
            let style = block.hasPrefix("##") ? "Heading1" : block.hasPrefix("#") ? "Title" : nil
            let isCalling = text.hasSuffix("[^1]")
            body += Writer.paragraph(
                isCalling ? String(text.dropLast(4)) : text, style: style,
                runs: isCalling ? "<w:r><w:footnoteReference w:id='1'/></w:r>" : "")
        }
        var document = DOCXWriter(body)
        document.parts = [
            (
                "word/footnotes.xml",
                Writer.part(
                    "footnotes", "<w:footnote w:id='1'>\(Writer.paragraph("See the first of them."))</w:footnote>")
            )
        ]
        let read = try DOCXReader.read(bytes: document.bytes).article
        let plain = try ArticleReader.read(
            bytes: Array(Self.markdown.replacing("*", with: "").utf8), fileName: "article.md")
        #expect(read.text.string(in: 0..<read.text.bytes.count) == plain.text.string(in: 0..<plain.text.bytes.count))
        #expect(read.title == plain.title)
        let references = BibliographyReader.references(in: read).references
        #expect(references == BibliographyReader.references(in: plain).references)
        #expect(references.count == 3)
        let citations = CitationFinder.citations(in: read, references: references)
        #expect(citations == CitationFinder.citations(in: plain, references: references))
        #expect(citations.count == 2)
    }

    @Test(.enabled("pandoc is not installed") { FileManager.default.isExecutableFile(atPath: "/usr/bin/pandoc") })
    func `pandoc's document gives the same references`() throws {
        let program = "/usr/bin/pandoc"
        let folder = try TemporaryFolder()
        let input = folder.url.appending(path: "article.md")
        let output = folder.url.appending(path: "article.docx")
        try Data(Self.markdown.utf8).write(to: input)
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = [input.path(percentEncoded: false), "-o", output.path(percentEncoded: false)]
        try process.run()
        process.waitUntilExit()
        let read = try DOCXReader.read(bytes: Array(try Data(contentsOf: output))).article
        let plain = try ArticleReader.read(bytes: Array(Self.markdown.utf8), fileName: "article.md")
        func titles(_ article: Article) -> [String?] {
            BibliographyReader.references(in: article).references.map { $0.title?.value }
        }
        #expect(titles(read) == titles(plain))
        #expect(read.text.string(in: 0..<read.text.bytes.count).contains("[^1]: See the first of them."))
    }
}
