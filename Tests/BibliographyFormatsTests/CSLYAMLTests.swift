import Bibliography
import BibliographyFormats
import Testing

@Suite struct CSLYAMLTests {
    @Test func `a reference becomes an item of the list`() {
        var reference = Reference(number: 1, verbatim: "x", text: "x", type: .book)
        reference.authors = [Field(Name(family: "No", given: "1e3"), verbatim: "No")]
        reference.issued = PartialDate(year: 2014, month: 6, day: 30).map { Field($0, verbatim: "30.6.2014") }
        reference.title = Field("- \"~\": #1\n\t\\ %\u{202E}", verbatim: "x")
        #expect(CSLYAML.text(of: [reference]) == golden)
    }

    @Test func `no references give an empty list`() {
        #expect(CSLYAML.text(of: []) == "---\nreferences: []\n...\n")
    }

    @Test func `no text from an entry stands bare`() {
        let text = CSLYAML.text(of: ExampleReferences.all + [ExampleReferences.labelled])
        #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
        for line in text.split(separator: "\n").dropFirst(2).dropLast() {
            let content = line.drop { $0 == " " || $0 == "-" }
            let value =
                content.first == "\"" || content.first == "[" ? content : content.drop { $0 != ":" }.dropFirst(2)
            let isSafe =
                value.isEmpty || "\"[".contains(value.first ?? " ") || value.allSatisfy { $0.isNumber || $0 == "." }
            #expect(isSafe, "\(line)")
        }
    }

    private let golden = #"""
        ---
        references:
        - id: "no2014"
          type: "book"
          author:
          - family: "No"
            given: "1e3"
          issued:
            date-parts:
            - [2014, 6, 30]
          title: "\\- \"\\~\": #1\n\t\\\\ %\u202e"
          custom:
            referee:
              number: 1
              verbatim: "x"
        ...

        """#
}
