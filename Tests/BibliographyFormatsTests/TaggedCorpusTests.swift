import Bibliography
import Foundation
import TestSupport
import Testing

@testable import BibliographyFormats

/// Files of each format, whole and damaged, with what is read of them beside each: `NAME.expected`.
@Suite struct TaggedCorpusTests {
    static let formats: [BibliographyFormat] = [.ris, .nbib, .cslJSON, .cslYAML, .wikitext, .coins]

    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Corpus")

    static func files(_ format: BibliographyFormat) throws -> [URL] {
        try FileManager.default.contentsOfDirectory(
            at: folder.appending(path: format.rawValue), includingPropertiesForKeys: nil
        )
        .filter { $0.pathExtension != "expected" }.sorted { $0.lastPathComponent < $1.lastPathComponent }
    }

    static func items(_ bytes: [UInt8], _ format: BibliographyFormat?, _ name: String = "x") throws -> [ReadItem] {
        Array(try ReferenceReader(bytes: bytes, fileName: name, format: format))
    }

    static func references(_ bytes: [UInt8], _ format: BibliographyFormat) throws -> [Reference] {
        try items(bytes, format).compactMap { if case .reference(let reference) = $0 { reference } else { nil } }
    }

    @Test(arguments: formats)
    func `each file is read as expected`(_ format: BibliographyFormat) throws {
        let files = try Self.files(format)
        #expect(files.count >= 12)
        for file in files {
            let bytes = Array(try Data(contentsOf: file))
            let text = CorpusText.text(of: try Self.items(bytes, format))
            let expected = file.appendingPathExtension("expected")
            #expect(try GoldenFile.difference(of: text, from: expected) == nil)
        }
    }

    @Test(arguments: [BibliographyFormat.ris, .cslJSON, .cslYAML])
    func `what is written is read again as it was`(_ format: BibliographyFormat) throws {
        let writing = try #require(ReferenceWriter.Format(rawValue: format.rawValue))
        // A NUL byte has no way back into a tagged line.
        for file in try Self.files(format) where file.lastPathComponent != "nul-bytes.ris" {
            let first = try Self.references(Array(try Data(contentsOf: file)), format)
            let written = ReferenceWriter.text(of: first, as: writing)
            let second = try Self.references(Array(written.utf8), format)
            #expect(second.count == first.count, "\(file.lastPathComponent)")
            for (before, after) in zip(first, second) {
                let expected = Self.settled(before, format)
                #expect(after.withoutPlaces == expected, "\(file.lastPathComponent) \(before.number)")
            }
            #expect(ReferenceWriter.text(of: second, as: writing) == written, "\(file.lastPathComponent)")
        }
    }

    /// What a record gains by being written: a type and, in CSL, a key.
    private static func settled(_ reference: Reference, _ format: BibliographyFormat) -> Reference {
        let key = reference.key ?? CitationKeys.keys(of: [reference])[0]
        var reference = reference.withoutPlaces
        if format != .ris { reference.key = key }
        if reference.native?.type.isEmpty ?? true {
            reference.native?.type = format == .ris ? "GEN" : reference.type.rawValue
        }
        if format == .ris {
            let native = reference.native
            let fields = (native?.fields ?? []).map { NativeField(name: $0.name, value: OneLine.text($0.value)) }
            reference.native = NativeRecord(
                format: native?.format ?? "", type: (native?.type ?? "").uppercased(), fields: fields)
        }
        return reference
    }

    @Test(arguments: formats)
    func `a file that is cut anywhere is read to its end`(_ format: BibliographyFormat) throws {
        for file in try Self.files(format) {
            let bytes = Array(try Data(contentsOf: file).prefix(4000))
            for end in stride(from: 0, to: bytes.count, by: max(1, bytes.count / 60)) {
                for case .reference(let reference) in try Self.items(Array(bytes[..<end]), format) {
                    #expect((reference.range?.end.offset ?? 0) <= end * 3)
                }
            }
        }
    }

    @Test(arguments: formats)
    func `the first bytes or the name tell the format`(_ format: BibliographyFormat) throws {
        for file in try Self.files(format).prefix(3) {
            let bytes = Array(try Data(contentsOf: file))
            #expect(BibliographyFormat.detected(in: bytes, fileName: file.lastPathComponent) == format)
        }
    }
}
