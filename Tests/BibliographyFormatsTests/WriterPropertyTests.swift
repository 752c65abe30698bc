import Bibliography
import BibliographyFormats
import Foundation
import TestSupport
import Testing

/// What every writer promises of any reference, on references made of what breaks formats.
@Suite struct WriterPropertyTests {
    @Test(arguments: ReferenceWriter.Format.allCases)
    func `nothing in an entry breaks out of its place`(_ format: ReferenceWriter.Format) throws {
        for seed in UInt64(1)...150 {
            var random = SeededRandom(seed: seed)
            let references = (1...3).map { reference(number: $0, &random) }
            let text = ReferenceWriter.text(of: references, as: format)
            let isRight = text.unicodeScalars.allSatisfy {
                $0 == "\n" || $0 == "\r" && format == .ris || $0.properties.generalCategory != .control
            }
            #expect(isRight, "seed \(seed)")
            #expect(try problem(with: text, references, format) == nil, "seed \(seed)")
            #expect(text == ReferenceWriter.text(of: references, as: format), "seed \(seed)")
        }
    }

    @Test(arguments: [false, true])
    func `an explanation sends a terminal nothing but its own colours`(_ usesColor: Bool) {
        for seed in UInt64(1)...150 {
            var random = SeededRandom(seed: seed)
            let text = EntryExplanation(usesColor: usesColor).text(of: reference(number: 1, &random))
            let bare = text.replacing(/\u{1B}\[[0-9;]+m/, with: "")
            #expect(usesColor || bare == text, "seed \(seed)")
            let isSafe = bare.unicodeScalars.allSatisfy {
                $0 == "\n" || $0.properties.generalCategory != .control && !(0x202A...0x202E).contains($0.value)
            }
            #expect(isSafe, "seed \(seed)")
        }
    }

    private func problem(
        with text: String, _ references: [Reference], _ format: ReferenceWriter.Format
    ) throws -> String? {
        let lines = text.utf8.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
        switch format {
        case .cslJSON:
            let items = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]] ?? []
            let titles = items.map { $0["title"] as? String ?? "" }
            return titles == references.map { $0.title?.value ?? "" } ? nil : "titles came back as \(titles)"
        case .jsonl, .gold:
            let rows = try lines.map { try JSONSerialization.jsonObject(with: Data($0.utf8)) }
            return rows.count == references.count ? nil : "\(rows.count) rows"
        case .cslYAML:
            // Every value is quoted, a number or a list of numbers, so that quotation marks pair on each line.
            return lines.first { line in
                var isQuoted = false
                var isEscaped = false
                for byte in line.utf8 {
                    if isEscaped {
                        isEscaped = false
                    } else if byte == 0x5C {
                        isEscaped = isQuoted
                    } else if byte == 0x22 {
                        isQuoted.toggle()
                    }
                }
                return isQuoted
            }
        case .biblatex, .bibtex:
            var depth = 0
            for byte in text.utf8 {
                depth += byte == 0x7B ? 1 : byte == 0x7D ? -1 : 0
                if depth < 0 { return "a brace closes nothing" }
            }
            let entries = lines.filter { $0.hasPrefix("@") }.count
            return depth == 0 && entries == references.count ? nil : "depth \(depth), \(entries) entries"
        case .ris:
            let ends = lines.filter { $0 == "ER  - \r" }.count
            let isTagged = lines.allSatisfy { $0 == "\r" || $0.dropFirst(2).hasPrefix("  - ") && $0.hasSuffix("\r") }
            return isTagged && ends == references.count ? nil : "\(ends) records"
        case .table:
            return lines.count == references.count + 2 ? nil : "\(lines.count) lines"
        }
    }

    private static let pieces = [
        "{", "}", "\\", "\"", "'", "@", "%", "#", "~", "_", "$", "&", "^", ": ", "- ", "\n", "\r\n", "\u{B}", "\u{85}",
        "\u{2028}", "\u{1B}[31m", "\u{0}", "\u{7F}", "\u{9B}", "\u{202E}", "\u{FEFF}", "\u{FFFE}", "ER  - ",
        "TY  - BOOK",
        "@misc{x,", "...", "---", " and ", ",", ";", "Żuk", "河流", "e\u{301}", "😀", "no", "1e3", "", " ",
    ]

    private func text(_ random: inout SeededRandom) -> String {
        (0..<random.below(7)).map { _ in random.pick(Self.pieces, else: "") }.joined()
    }

    private func reference(number: Int, _ random: inout SeededRandom) -> Reference {
        func field(_ random: inout SeededRandom) -> Field<String>? {
            let value = text(&random)
            return value.isEmpty || random.happens(30) ? nil : Field(value, verbatim: text(&random))
        }
        var reference = Reference(
            number: number, label: random.happens(50) ? text(&random) : nil, verbatim: text(&random),
            text: text(&random), type: random.pick(ReferenceType.allCases, else: .document))
        reference.authors = [Field(Name(literal: text(&random)), verbatim: text(&random))]
        reference.editors = [Field(Name(family: text(&random), given: text(&random)), verbatim: text(&random))]
        reference.title = field(&random)
        reference.containerTitle = field(&random)
        reference.collectionTitle = field(&random)
        reference.edition = field(&random)
        reference.issue = field(&random)
        reference.pages = field(&random)
        reference.publisher = field(&random)
        reference.doi = field(&random)
        reference.accessed = Field(AccessedDate(readings: []), verbatim: text(&random))
        reference.identifiers = [
            Field(Identifier(random.pick(Identifier.Scheme.allCases, else: .urn), text(&random)), verbatim: "")
        ]
        reference.notes = [Field(text(&random), verbatim: "")]
        reference.urls = [PrintedURL(verbatim: text(&random), candidates: [URLCandidate(url: text(&random))])]
        reference.segments = [LabelledSegment(label: .title, text: text(&random), confidence: .nan)]
        reference.remainder = [text(&random)]
        return reference
    }
}
