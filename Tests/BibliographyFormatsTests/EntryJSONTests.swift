import Bibliography
import BibliographyFormats
import Foundation
import TestSupport
import Testing

/// `referee-entry/1` against the JSON Schema that is published with it.
@Suite struct EntryJSONTests {
    @Test(arguments: ExampleReferences.all + [ExampleReferences.labelled])
    func `a line keeps to its schema and is one line`(_ reference: Reference) throws {
        for line in [
            EntryJSON.line(of: reference), EntryJSON.line(of: reference, id: .text("a\n1"), source: "x.md"),
            EntryJSON.line(of: reference, id: .number(7)),
        ] {
            #expect(line.hasSuffix("}\n") && line.utf8.filter { $0 == 0x0A }.count == 1)
            #expect(try check().violations(of: try object(line)) == [])
        }
    }

    @Test func `the check finds what is wrong`() throws {
        let line = EntryJSON.line(of: ExampleReferences.labelled)
        for (right, wrong) in [
            ("\"label\": \"title\"", "\"label\": \"headline\""), ("\"raw\"", "\"cooked\""), ("0.41", "41"),
            ("referee-entry/1", "referee-entry/2"),
        ] {
            #expect(line.contains(right))
            #expect(try check().violations(of: try object(line.replacing(right, with: wrong))) != [], "\(wrong)")
        }
    }

    @Test func `every label, repair, type and scheme stands in the schema`() throws {
        let schema = try String(contentsOf: EntryJSONTests.file, encoding: .utf8)
        let names =
            SegmentLabel.allCases.map(\.rawValue) + URLRepair.allCases.map(\.rawValue)
            + ReferenceType.allCases.map(\.rawValue) + Identifier.Scheme.allCases.map(\.rawValue)
        for name in names { #expect(schema.contains("\"\(name)\""), "\(name)") }
    }

    @Test func `what was read comes back`() throws {
        let row = try object(EntryJSON.line(of: ExampleReferences.whole, id: .text("x")))
        #expect(row["id"] as? String == "x" && row["label"] as? String == "1" && row["number"] as? Int == 1)
        #expect(row["raw"] as? String == ExampleReferences.whole.text)
        let url = try #require((row["urls"] as? [[String: Any]])?.first)
        let candidates = try #require(url["url_candidates"] as? [[String: Any]])
        #expect(candidates.map { $0["score"] as? Double } == [0.9, 0.25])
        #expect(candidates.first?["repairs"] as? [String] == ["removed-blank", "restored-underscore"])
        #expect((row["accessed"] as? [String: Any])?["readings"] as? [String] == ["2014-07-06", "2014-06-07"])
        #expect(row["remainder"] as? [String] == ["left over"])
    }

    private static let file = PackageFolder.url.appending(
        path: "Sources/BibliographyFormats/Schema/referee-entry-1.schema.json")

    private func check() throws -> SchemaCheck {
        let schema = try JSONSerialization.jsonObject(with: Data(contentsOf: EntryJSONTests.file))
        return SchemaCheck(root: try #require(schema as? [String: Any]))
    }

    private func object(_ line: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
}
