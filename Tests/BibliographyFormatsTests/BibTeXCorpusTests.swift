import Bibliography
import Foundation
import TestSupport
import Testing

@testable import BibliographyFormats

/// Files of each format, whole and damaged, with what is read of them beside each: `NAME.expected`.
@Suite struct BibTeXCorpusTests {
    static let formats: [BibliographyFormat] = [.bibtex, .biblatex, .bbl]

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Corpus")

    private static func files(_ format: BibliographyFormat) throws -> [URL] {
        try FileManager.default.contentsOfDirectory(
            at: folder.appending(path: format.rawValue), includingPropertiesForKeys: nil
        )
        .filter { $0.pathExtension != "expected" }.sorted { $0.lastPathComponent < $1.lastPathComponent }
    }

    static func items(_ bytes: [UInt8], _ format: BibliographyFormat = .biblatex) throws -> [ReadItem] {
        Array(try ReferenceReader(bytes: bytes, fileName: "x", format: format))
    }

    static func references(_ text: String, _ format: BibliographyFormat = .biblatex) throws -> [Reference] {
        try items(Array(text.utf8), format).compactMap {
            if case .reference(let reference) = $0 { reference } else { nil }
        }
    }

    static func diagnostics(_ text: String, _ format: BibliographyFormat = .biblatex) throws -> [Diagnostic] {
        try items(Array(text.utf8), format).compactMap {
            if case .diagnostic(let diagnostic) = $0 { diagnostic } else { nil }
        }
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

    @Test(arguments: [BibliographyFormat.bibtex, .biblatex], [BibTeXLetters.unicode, .commands])
    func `what is written is read again as it was`(_ format: BibliographyFormat, _ letters: BibTeXLetters) throws {
        let writing = try #require(ReferenceWriter.Format(rawValue: format.rawValue))
        for file in try Self.files(format) {
            let first = try Self.items(Array(try Data(contentsOf: file)), format).compactMap { item in
                if case .reference(let reference) = item { reference } else { nil }
            }
            let written = Self.written(first, writing, letters)
            let second = try Self.references(written, format)
            #expect(second.count == first.count, "\(file.lastPathComponent)")
            for (before, after) in zip(first, second) {
                let difference = Self.difference(after.withoutPlaces, Self.settled(before))
                #expect(difference == nil, "\(file.lastPathComponent) \(before.key ?? "")")
            }
            #expect(Self.written(second, writing, letters) == written, "\(file.lastPathComponent)")
        }
    }

    @Test(arguments: [ReferenceWriter.Format.biblatex, .bibtex])
    func `generated entries come back from being written`(_ format: ReferenceWriter.Format) throws {
        let reading = try #require(BibliographyFormat(rawValue: format.rawValue))
        for seed in UInt64(1)...10 {
            var generator = GeneratedBibTeX(seed: seed)
            let text = (0..<40).map { _ in generator.next().text }.joined()
            // Types and fields of BibLaTeX alone settle at the first writing for BibTeX.
            let first = try Self.references(Self.written(try Self.references(text, reading), format), reading)
            for letters in [BibTeXLetters.unicode, .commands] {
                let second = try Self.references(Self.written(first, format, letters), reading)
                #expect(second.count == 40)
                for (before, after) in zip(first, second) {
                    #expect(Self.difference(after.withoutPlaces, before.withoutPlaces) == nil, "seed \(seed)")
                }
            }
        }
    }

    @Test(
        arguments: [
            ("\\bibitem{k} A.~B.\n\\newblock {\\em Title}, 1999.\n", nil, "A.\u{A0}B. Title, 1999."),
            (
                "\\bibitem{k} Ada Smith and Bo Jones\n\\newblock On rivers?\n\\newblock {\\em ``J.''}\n\\newblock 1999.",
                nil,
                "Ada Smith and Bo Jones. On rivers? “J.” 1999."
            ),
            ("\\bibitem[M{\\\"u}ller(1999)]{k} {\\bf T}.", "Müller(1999)", "T."),
            (
                "\\bibitem[{A, B(2004{\\natexlab{a}})}]{k} X --- \\url{http://x.example/a_b}", "A, B(2004a)",
                "X — http://x.example/a_b"
            ),
            (
                "\\bibitem [{\\citenamefont {A}(2001)}]{k}\n\\BibitemOpen \\bibinfo {author} {A}\\BibitemShut {NoStop}",
                "A(2001)", "A"
            ),
        ] as [(String, String?, String)])
    func `an entry of thebibliography is its text`(_ text: String, _ label: String?, _ line: String) throws {
        let references = try Self.references("\\begin{thebibliography}{1}\n\(text)\n\\end{thebibliography}", .bbl)
        #expect(references.map(\.key) == ["k"])
        #expect(references.first?.label == label)
        #expect(references.first?.text == line)
    }

    static func written(
        _ references: [Reference], _ format: ReferenceWriter.Format, _ letters: BibTeXLetters = .unicode
    ) -> String {
        var writer = ReferenceWriter(format, letters: letters)
        return references.map { writer.text(of: $0) }.joined() + writer.ending()
    }

    /// The lines in which two references differ; nil when they are equal.
    static func difference(_ left: Reference, _ right: Reference) -> String? {
        guard left != right else { return nil }
        let lines = [left, right].map { Set(CorpusText.text(of: [.reference($0)]).split(separator: "\n")) }
        return lines[0].symmetricDifference(lines[1]).sorted().joined(separator: " | ")
    }

    /// What an entry gains by being written: a key.
    static func settled(_ reference: Reference) -> Reference {
        var copy = reference.withoutPlaces
        copy.key = BibTeXWriter.safeKey(reference.key ?? CitationKeys.keys(of: [reference])[0])
        return copy
    }
}
