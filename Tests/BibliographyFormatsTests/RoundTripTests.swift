import Bibliography
import TestSupport
import Testing

@testable import BibliographyFormats

/// What a writer of a structured format promises its reader.
@Suite struct RoundTripTests {
    @Test(arguments: [ReferenceWriter.Format.ris, .cslJSON, .cslYAML])
    func `a generated reference comes back as it was`(_ format: ReferenceWriter.Format) throws {
        let reading = try #require(BibliographyFormat(rawValue: format.rawValue))
        for seed in UInt64(1)...200 {
            var generator = GeneratedReference(random: SeededRandom(seed: seed))
            let reference = generator.reference(format)
            var writer = ReferenceWriter(format)
            let text = writer.text(of: reference) + writer.ending()
            #expect(writer.diagnostics.isEmpty, "seed \(seed)")
            var items = Array(try ReferenceReader(bytes: Array(text.utf8), fileName: "x", format: reading))
            #expect(items.count == 1, "seed \(seed): \(text)")
            guard case .reference(let read)? = items.popLast() else { continue }
            #expect(difference(read, reference, format) == nil, "seed \(seed): \(text)")
        }
    }

    private func difference(_ read: Reference, _ written: Reference, _ format: ReferenceWriter.Format) -> String? {
        var read = read.withoutPlaces
        var written = written.withoutPlaces
        if format == .ris {
            read.native?.type = ""
            // Numbers that have no tag of their own stand in notes, behind those that have.
            read.identifiers.sort { $0.value.value < $1.value.value }
            written.identifiers.sort { $0.value.value < $1.value.value }
        }
        return read == written ? nil : "\(read) is not \(written)"
    }

    @Test func `what a format cannot say is a diagnostic`() {
        var reference = Reference(number: 1, verbatim: "", text: "", type: .treaty)
        reference.native = NativeRecord(
            format: "biblatex", type: "misc", fields: [NativeField(name: "gender", value: "sf")])
        reference.dates[.submitted] = PartialDate(year: 2000).map { Field($0, verbatim: "") }
        reference.contributors = [Contributor(.chair, Field(Name(literal: "A"), verbatim: ""))]
        reference.variables[.scale] = Field("1:5", verbatim: "")
        reference.urls = ["http://a.example/", "http://b.example/"].map {
            PrintedURL(verbatim: $0, candidates: [URLCandidate(url: $0)])
        }
        #expect(fields(reference, .ris) == ["treaty", "chair", "submitted", "scale", "gender"])
        #expect(fields(reference, .cslJSON) == ["URL", "gender"])
        #expect(fields(reference, .cslYAML) == ["URL", "gender"])
    }

    private func fields(_ reference: Reference, _ format: ReferenceWriter.Format) -> [String] {
        var writer = ReferenceWriter(format)
        _ = writer.text(of: reference)
        #expect(writer.diagnostics.allSatisfy { $0.kind == .notWritten })
        return writer.diagnostics.compactMap(\.field)
    }

    @Test func `a copy in a web archive keeps its place in CSL`() throws {
        var reference = Reference(number: 1, verbatim: "", text: "", type: .webpage)
        reference.native = NativeRecord(format: "wikitext", type: "cite web")
        reference.archived = ArchivedCopy(
            url: Field("http://archive.example/a", verbatim: ""),
            date: PartialDate(year: 2014, month: 7, day: 7).map { Field($0, verbatim: "") })
        let text = CSLJSON.text(of: [reference])
        let read = try #require(try TaggedCorpusTests.references(Array(text.utf8), .cslJSON).first)
        #expect(read.withoutPlaces.archived == reference.withoutPlaces.archived)
        #expect(CSLJSON.text(of: [read]).contains("archive.example"))
    }
}
