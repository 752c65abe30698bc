import Bibliography
import BibliographyFormats
import Testing

/// What CSL has variables for that a plain field does not show.
@Suite struct PartsOfFieldsTests {
    private static func reference(_ issued: PartialDate?) -> Reference {
        var reference = Reference(number: 1, verbatim: "x", text: "x", type: .book)
        reference.authors = [
            Field(Name(family: "van der Berg", given: "C.", suffix: "Jr."), verbatim: ""),
            Field(Name(family: "Goethe", given: "Johann von"), verbatim: ""),
        ]
        reference.title = Field("Rivers", verbatim: "Rivers")
        reference.numberOfVolumes = Field("3", verbatim: "3 vols")
        reference.numberOfPages = Field("245", verbatim: "245 p.")
        reference.medium = Field("CD-ROM", verbatim: "CD-ROM")
        reference.issued = issued.map { Field($0, verbatim: "") }
        return reference
    }

    private static func joined(_ text: String) -> String { text.split { $0.isWhitespace }.joined(separator: " ") }

    private static let year = PartialDate(year: 2010)
    private static let march = PartialDate(year: 2012, month: 3)
    private static let april = PartialDate(year: 2012, month: 4)

    @Test(arguments: [
        (
            ReferenceWriter.Format.cslJSON,
            [
                "\"family\": \"Berg\"", "\"non-dropping-particle\": \"van der\"", "\"suffix\": \"Jr.\"",
                "\"dropping-particle\": \"von\"", "\"given\": \"Johann\"", "\"number-of-volumes\": \"3\"",
                "\"number-of-pages\": \"245\"", "\"medium\": \"CD-ROM\"", "\"season\": 1",
            ]
        ),
        (
            .biblatex,
            [
                "author = {van der Berg, Jr., C. and von Goethe, Johann}", "volumes = {3}", "pagetotal = {245}",
                "titleaddon = {CD-ROM}", "date = {2010-21}",
            ]
        ),
        (
            .ris,
            [
                "AU - van der Berg, C., Jr.", "AU - Goethe, Johann von", "NV - 3", "SP - 245", "M3 - CD-ROM",
                "DA - 2010///spring",
            ]
        ),
        (.jsonl, ["\"family\": \"van der Berg\"", "\"suffix\": \"Jr.\"", "\"season\": 1"]),
    ])
    func `every format has the parts of names and how much there is of a work`(
        format: ReferenceWriter.Format, parts: [String]
    ) {
        let text = Self.joined(
            ReferenceWriter.text(of: [Self.reference(Self.year?.during(.spring))], as: format))
        for part in parts { #expect(text.contains(part), "\(part) in \(text)") }
    }

    @Test(arguments: [
        (ReferenceWriter.Format.cslJSON, "[ [2012, 3], [2012, 4] ]"), (.biblatex, "date = {2012-03/2012-04}"),
        (.ris, "DA - 2012/03//to 2012-04"), (.jsonl, "\"end\": \"2012-04\""),
    ])
    func `a stretch keeps its end`(format: ReferenceWriter.Format, part: String) throws {
        let end = try #require(Self.april)
        let text = Self.joined(ReferenceWriter.text(of: [Self.reference(Self.march?.through(end))], as: format))
        #expect(text.contains(part), "\(text)")
    }
}
