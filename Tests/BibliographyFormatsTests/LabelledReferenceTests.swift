import Bibliography
import BibliographyFormats
import Foundation
import Testing

/// A reference with editors, a series, an edition, identifiers and remarks in the formats that have places for them.
@Suite struct LabelledReferenceTests {
    @Test func `BibLaTeX has a field for each, and one archive's number`() {
        #expect(
            BibLaTeX.text(of: [ExampleReferences.labelled]) == """
                % entry 4, line 7:1
                @incollection{lindqvist2011,
                  author = {Lindqvist, Åsa and Okafor, C.},
                  editor = {Öberg, P.},
                  title = {Maps without rivers},
                  booktitle = {Slow atlases},
                  series = {Border Studies},
                  edition = {2nd ed.},
                  date = {2011},
                  volume = {4},
                  pages = {xii--19},
                  publisher = {Invented Press},
                  location = {Lund},
                  isbn = {9783161484100},
                  eprint = {1101.00001},
                  eprinttype = {arxiv},
                  langid = {english},
                  note = {In print; PMID: 1234567},
                }

                """)
    }

    @Test func `a book's container gives way to its series and stays as a note`() {
        var reference = ExampleReferences.labelled
        reference.type = .book
        reference.notes = []
        reference.identifiers = []
        let text = BibLaTeX.text(of: [reference])
        #expect(text.contains("  series = {Border Studies},\n") && text.contains("  note = {Slow atlases},\n"))
        reference.collectionTitle = nil
        #expect(BibLaTeX.text(of: [reference]).contains("  series = {Slow atlases},\n"))
    }

    @Test(arguments: [
        (Identifier(.isbn, "9783161484100"), "isbn = {9783161484100}", "ISBN", "9783161484100"),
        (Identifier(.issn, "1234-567X"), "issn = {1234-567X}", "ISSN", "1234-567X"),
        (Identifier(.pmid, "12"), "eprinttype = {pubmed}", "PMID", "12"),
        (Identifier(.pmcid, "PMC34"), "note = {PMCID: PMC34}", "PMCID", "PMC34"),
        (Identifier(.arXiv, "hep-th/9901001"), "eprint = {hep-th/9901001}", "number", "arXiv:hep-th/9901001"),
        (Identifier(.urn, "urn:nbn:de:1-2"), "note = {urn:nbn:de:1-2}", "note", "urn:nbn:de:1-2"),
        (Identifier(.handle, "10/ab"), "eprinttype = {hdl}", "note", "handle: 10/ab"),
        (Identifier(.number, "TR-7"), "number = {TR-7}", "number", "TR-7"),
    ])
    func `each identifier has its place`(_ identifier: Identifier, _ field: String, _ name: String, _ value: String)
        throws
    {
        var reference = ExampleReferences.bare
        reference.identifiers = [Field(identifier, verbatim: identifier.value)]
        #expect(BibLaTeX.text(of: [reference]).contains("  \(field),\n"))
        let item = try #require(try items(of: [reference]).first)
        #expect(item[name] as? String == value)
        // Once, and nowhere else.
        let record = RIS.text(of: [reference])
        #expect(record.components(separatedBy: identifier.value).count == 2, "\(record)")
    }

    @Test func `a number that another field displaces stays as a remark`() {
        var reference = ExampleReferences.bare
        reference.issue = Field("3", verbatim: "3")
        reference.identifiers = [Field(Identifier(.number, "TR-7"), verbatim: "TR-7")]
        #expect(BibLaTeX.text(of: [reference]).contains("note = {TR-7}"))
        #expect(RIS.text(of: [reference]).contains("N1  - TR-7\r\n"))
    }

    @Test func `CSL has every field, and the labels under custom`() throws {
        let item = try #require(try items(of: [ExampleReferences.labelled]).first)
        #expect((item["editor"] as? [[String: String]]) == [["family": "Öberg", "given": "P."]])
        #expect(item["collection-title"] as? String == "Border Studies" && item["edition"] as? String == "2nd ed.")
        #expect(item["ISBN"] as? String == "9783161484100" && item["PMID"] as? String == "1234567")
        #expect(item["number"] as? String == "arXiv:1101.00001" && item["note"] as? String == "In print")
        let origin = try #require((item["custom"] as? [String: Any])?["referee"] as? [String: Any])
        #expect((origin["segments"] as? [[String: Any]])?.count == ExampleReferences.labelled.segments.count)
        #expect((origin["identifiers"] as? [[String: String]])?.first == ["scheme": "ISBN", "value": "9783161484100"])
    }

    private func items(of references: [Reference]) throws -> [[String: Any]] {
        try JSONSerialization.jsonObject(with: Data(CSLJSON.text(of: references).utf8)) as? [[String: Any]] ?? []
    }
}
