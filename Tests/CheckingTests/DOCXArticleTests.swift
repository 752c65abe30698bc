import Bibliography
import Checking
import Documents
import TestSupport
import Testing

private typealias Writer = DOCXWriter

@Suite struct DOCXArticleTests {
    private static let list =
        Writer.paragraph("References", style: "Heading1")
        + Writer.paragraph("Smith, J. (2020). Lasting links. Journal of Tests, 3, 1–9.")
        + Writer.paragraph("Jones, A. (2019). Archives of the web. London: Press.")

    private static let field = Writer.field(
        #"""
        ADDIN ZOTERO_ITEM CSL_CITATION {"citationItems":[{"id":1,"itemData":{"id":1,"type":"book","title":"Kept",\#
        "author":[{"family":"Nowak","given":"Anna"}],"issued":{"date-parts":[["2018"]]}}}]}
        """#, result: "(Nowak 2018)")

    @Test(arguments: ["article.docx", "article", "article.bib.txt"])
    func `a document is read by its parts, whatever its name is`(name: String) throws {
        let bytes = DOCXWriter(Writer.paragraph("Text (Smith 2020).") + Self.list).bytes
        let reading = try ArticleReading(bytes: bytes, fileName: name)
        #expect(reading.article.format == .docx)
        #expect(reading.references.map { $0.title?.value } == ["Lasting links", "Archives of the web"])
    }

    @Test func `references that the fields keep are the references`() throws {
        let bytes = DOCXWriter(Writer.paragraph("Text ", runs: Self.field) + Self.list).bytes
        let reading = try ArticleReading(bytes: bytes, fileName: "article.docx")
        #expect(reading.references.map { $0.title?.value } == ["Kept"])
        #expect(reading.references.map(\.number) == [1])
        #expect(!reading.references[0].text.isEmpty)
        #expect(reading.diagnostics.contains { $0.message.contains("reference manager") })
        #expect(!reading.hasDamage)
    }

    @Test func `a list beside the document is believed rather`() throws {
        let bytes = DOCXWriter(Writer.paragraph("Text ", runs: Self.field)).bytes
        let reading = try ArticleReading(
            bytes: bytes, fileName: "article.docx", bibliography: Array("@book{a, title = {Beside}}".utf8),
            bibliographyName: "list.bib")
        #expect(reading.references.map { $0.title?.value } == ["Beside"])
        #expect(reading.article.format == .docx)
    }

    @Test func `a cut or encrypted document, and another archive, are errors that say so`() throws {
        var document = DOCXWriter(Self.list).entries
        let cut = Array(ZipWriter.archive(document).dropLast(100))
        document[document.count - 1].isEncrypted = true
        let rows: [([UInt8], String)] = [
            (cut, "cut or damaged"), (ZipWriter.archive(document), "encrypted"),
            (ZipWriter.archive([ZipWriter.Entry("a.txt", "@book{a, title = {x}}")]), "ZIP"),
        ]
        for (bytes, words) in rows {
            let error = #expect(throws: CheckingError.self) { try ArticleReading(bytes: bytes, fileName: "a.docx") }
            #expect(error?.message.contains(words) == true, "\(error?.message ?? "-")")
            #expect(error?.message.hasPrefix("a.docx: ") == true)
        }
    }
}
