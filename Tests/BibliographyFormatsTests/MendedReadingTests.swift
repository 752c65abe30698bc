import Bibliography
import Testing

@testable import BibliographyFormats

/// Records as people and programs really write them.
@Suite struct MendedReadingTests {
    static func items(_ text: String, _ format: BibliographyFormat) throws -> [ReadItem] {
        Array(try ReferenceReader(bytes: Array(text.utf8), fileName: "x", format: format))
    }

    static func reference(_ text: String, _ format: BibliographyFormat = .ris) throws -> Reference {
        let references = try items(text, format).compactMap {
            if case .reference(let reference) = $0 { reference } else { nil }
        }
        #expect(references.count == 1)
        return try #require(references.first)
    }

    static func messages(_ text: String, _ format: BibliographyFormat = .ris) throws -> [String] {
        try items(text, format).compactMap {
            if case .diagnostic(let diagnostic) = $0 { diagnostic.message } else { nil }
        }
    }

    static func ris(_ lines: String...) -> String {
        (["TY  - JOUR"] + lines + ["ER  - "]).joined(separator: "\n") + "\n"
    }

    @Test func `a record without a title is written without one`() throws {
        var reference = try Self.reference(Self.ris("AU  - Doe, J.", "PY  - 2001", "JO  - Nature"))
        reference.text = "Doe, J. (2001). Nature."
        #expect(!RIS.text(of: [reference]).contains("TI  - "))
        #expect(!CSLJSON.text(of: [reference]).contains("\"title\""))
        #expect(!ReferenceTable.text(of: [reference]).contains("Doe, J. (2001)"))
        reference.native = nil
        #expect(RIS.text(of: [reference]).contains("TI  - Doe, J. (2001). Nature."))
        #expect(ReferenceTable.text(of: [reference]).contains("Doe, J. (2001)"))
    }

    @Test(arguments: ["TI: My title", "TI : My title", "TI - My title", "TI - My title\nAB: x"])
    func `a tag with a colon or too few blanks is a tag`(line: String) throws {
        let text = Self.ris(line, "AU: Doe, J.")
        let reference = try Self.reference(text)
        #expect(reference.type == .articleJournal && reference.native?.type == "JOUR")
        #expect(reference.title?.value == "My title")
        #expect(try Self.messages(text).contains { $0.contains("was read as the tag TI. Write it as “TI  - ”") })
        #expect(RIS.text(of: [reference]).hasPrefix("TY  - JOUR\r\n"))
    }

    @Test func `a type has no second line, and a text keeps its lines that look like tags`() throws {
        let text = Self.ris("a stray line", "AB  - one", "CN: two", "TI  - x")
        let reference = try Self.reference(text)
        #expect(reference.native?.type == "JOUR" && reference.type == .articleJournal)
        #expect(reference.variables[.abstract]?.value == "one CN: two")
        #expect(try Self.messages(text).contains { $0.contains("the line behind TY has no tag and was left out") })
    }

    @Test func `particles stand before the family name`() {
        var name = Name(family: "Kowalski", given: "Jan")
        name.particles = Name.Particles(nonDropping: "von")
        var reference = Reference(number: 1, verbatim: "", text: "")
        reference.native = NativeRecord(format: "csl-json", type: "book")
        reference.authors = [Field(name, verbatim: "")]
        #expect(RIS.text(of: [reference]).contains("AU  - von Kowalski, Jan\r\n"))
        reference.authors[0].value.particles = Name.Particles(dropping: "von")
        #expect(RIS.text(of: [reference]).contains("AU  - Kowalski, Jan von\r\n"))
        reference.native?.format = "biblatex"
        #expect(RIS.text(of: [reference]).contains("AU  - von Kowalski, Jan\r\n"))
    }
}
