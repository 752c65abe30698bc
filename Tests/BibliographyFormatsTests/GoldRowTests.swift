import Bibliography
import BibliographyFormats
import Testing

@Suite struct GoldRowTests {
    @Test func `segments become lists under the names of labelled sets`() {
        #expect(
            GoldRow.line(of: ExampleReferences.labelled, id: .text("a:1")) == #"""
                {"id": "a:1", "raw": "[Lin11] Lindqvist, Åsa, och Okafor, C. 2011b. Maps without rivers. In: Slow atlases / red. P. Öberg. 2nd ed. (Border Studies; 4). Lund: Invented Press, pp. xii–19. ISBN 978-3-16-148410-0. arXiv:1101.00001. In print.", "citation_number": ["Lin11"], "author": ["Lindqvist, Åsa", "Okafor, C."], "editor": ["red. P. Öberg"], "title": ["Maps without rivers"], "container": ["Slow atlases"], "series": ["Border Studies"], "date": ["2011b"], "volume": ["4"], "pages": ["pp. xii–19"], "edition": ["2nd ed."], "publisher": ["Invented Press"], "location": ["Lund"], "idno": ["ISBN 978-3-16-148410-0", "arXiv:1101.00001"], "note": ["In print"], "url": [], "url_candidates": [], "accessed": null, "accessed_readings": []}

                """#)
    }

    @Test func `an entry without segments is written from what its fields were read from`() {
        #expect(
            GoldRow.line(of: ExampleReferences.whole, id: .number(3)) == #"""
                {"id": 3, "raw": "1. Żółkiewski, Jan\n(2013). …", "citation_number": ["1"], "author": ["Żółkiewski, Jan", "Rivers & Lakes"], "title": ["O rzekach"], "container": ["Wody"], "date": ["20.09.2013"], "volume": ["7"], "issue": ["No. 9 (10)"], "pages": ["12–15"], "doi": ["10.1000/{x}"], "url": ["http://wody.example/o_rzekach.pdf?a=1&p={X}#s"], "url_candidates": ["http://wody.example/o_rzekach.pdf?a=1&p={X}#s", "http://wody.example/orzekach.pdf"], "accessed": "2014-07-06", "accessed_readings": ["2014-07-06", "2014-06-07"]}

                """#)
    }

    @Test func `a URL that the labelling saw as one sign has its printed text`() {
        var reference = ExampleReferences.whole
        reference.segments = [
            LabelledSegment(label: .title, text: "O rzekach"),
            LabelledSegment(label: .url, text: "", range: reference.urls.first?.range, confidence: 0.9),
            LabelledSegment(label: .url, text: ""),
        ]
        let row = EntryJSON.line(of: reference)
        #expect(row.contains(#"{"label": "URL", "text": "http://wody. example/o rzekach.pdf", "#))
        #expect(row.contains(#"{"label": "URL", "text": "", "#))
    }

    @Test(arguments: ReferenceWriter.Format.allCases)
    func `a list written piece by piece is the list written at once`(_ format: ReferenceWriter.Format) {
        let references = ExampleReferences.all + [ExampleReferences.labelled]
        var writer = ReferenceWriter(format)
        var pieces = references.map { writer.text(of: $0) }
        pieces.append(writer.ending())
        #expect(pieces.joined() == ReferenceWriter.text(of: references, as: format))
        #expect(pieces.joined().utf8.last == 0x0A)
    }
}
