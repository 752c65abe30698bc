import Bibliography
import BibliographyFormats
import Foundation
import TestSupport
import Testing

@Suite struct XMLCorpusTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Corpus")
    static let formats: [BibliographyFormat] = [
        .endnoteXML, .pubmedXML, .jats, .tei, .mods, .zoteroRDF, .wordXML,
    ]
    static let files: [URL] = formats.flatMap { format in
        let names =
            (try? FileManager.default.contentsOfDirectory(
                atPath: folder.appending(path: format.rawValue).path)) ?? []
        return names.filter { !$0.hasSuffix(".expected") }.sorted()
            .map { folder.appending(path: format.rawValue).appending(path: $0) }
    }

    static func items(_ bytes: [UInt8], _ name: String = "file.xml", _ format: BibliographyFormat? = nil) throws
        -> [ReadItem]
    {
        var reader = try ReferenceReader(bytes: bytes, fileName: name, format: format)
        var items: [ReadItem] = []
        while let item = reader.next() { items.append(item) }
        return items
    }

    @Test(arguments: formats)
    func `there is a corpus of twelve files at least`(format: BibliographyFormat) {
        let files = XMLCorpusTests.files.filter { $0.deletingLastPathComponent().lastPathComponent == format.rawValue }
        #expect(files.count >= 12)
    }

    @Test(arguments: files)
    func `a file of the corpus is read as expected`(file: URL) throws {
        let bytes = Array(try Data(contentsOf: file))
        let format = file.deletingLastPathComponent().lastPathComponent
        #expect(BibliographyFormat.detected(in: bytes, fileName: file.lastPathComponent)?.rawValue == format)
        let summary = ReadItemSummary(try XMLCorpusTests.items(bytes, file.lastPathComponent))
        let difference = try GoldenFile.difference(of: summary.text, from: file.appendingPathExtension("expected"))
        #expect(difference == nil)
    }

    @Test(arguments: files)
    func `a record and its fields stand where they say`(file: URL) throws {
        let bytes = Array(try Data(contentsOf: file))
        guard (try? UTF8Span(validating: bytes.span)) != nil, !bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { return }
        let text = SourceText(bytes: bytes)
        for case .reference(let reference) in try XMLCorpusTests.items(bytes, file.lastPathComponent) {
            let range = try #require(reference.range)
            #expect(text.string(in: range.start.offset..<range.end.offset) == reference.verbatim)
            #expect(text.position(at: range.start.offset) == range.start)
            for field in reference.native?.fields ?? [] {
                let place = try #require(field.range)
                #expect(text.string(in: place.start.offset..<place.end.offset) == field.value)
            }
            guard let title = reference.title?.range, reference.containerTitle?.range != title else { continue }
            #expect(range.contains(title))
        }
    }
}
