import Bibliography
import Citations
import Documents
import Foundation
import TestSupport
import Testing

@Suite(.enabled(if: SharedFolder.isPresent)) struct ArticleVariationTests {
    @Test func `a seed always gives the same variation and other seeds give others`() throws {
        let sample = try Sample()
        let first = try sample.variations
        for variation in first.prefix(40) {
            let again = ArticleVariation(seed: variation.seed, article: sample.text, expected: sample.expected)
            #expect(again.text == variation.text && again.expected == variation.expected)
        }
        #expect(Set(first.map(\.text)).count == first.count)
        // Printed only on demand: for a person to judge whether scans look like this.
        if ProcessInfo.processInfo.environment["REFEREE_SHOW_VARIATIONS"] != nil {
            for variation in first {
                let heading = variation.expected.article.bibliographyHeading
                let tail = variation.text.range(of: heading, options: .backwards).map {
                    variation.text[$0.lowerBound...]
                }
                print("=== \(variation.seed)\n\(variation.description)\n\(tail ?? "")")
            }
        }
    }

    @Test func `no mark of the generator is left in a variation, and every entry is there`() throws {
        for variation in try Sample().variations {
            #expect(!variation.text.unicodeScalars.contains { (0xE000...0xF8FF).contains($0.value) })
            #expect(variation.expected.references.map(\.number) == Array(1...variation.expected.references.count))
        }
    }

    @Test func `the variations come in every kind of damage`() throws {
        let descriptions = try Sample().variations.map(\.description).joined(separator: "\n")
        let kinds = [
            "lost underscore", "lost hyphen", "misread letter", "escapes", "formula", "blank in host", "blank in path",
            "invisible", "dash", "ligature", "scheme", "tail", "command", "displaced", "whole", "label dot",
            "label dashAndDot", "label square", "label bracket",
        ]
        for kind in kinds { #expect(descriptions.contains(kind), "\(kind)") }
    }

    @Test func `references as expected have no differences, and every wrong field is named`() throws {
        let sample = try Sample()
        let references = sample.references
        #expect(sample.expected.differences(from: references, citations: sample.citations) == [])
        var wrong = references
        wrong[0].title?.value += " again"
        wrong[1].authors = []
        wrong[2].issued = nil
        wrong[3].accessed = nil
        wrong[4].numberField = nil
        wrong[5].urls = []
        let differences = sample.expected.differences(from: wrong, citations: [])
        let lines = ["title", "authors", "issued", "consulted", "number", "URL"].enumerated().map { index, field in
            differences.contains { $0.hasPrefix("entry \(index + 1): \(field)") }
        }
        #expect(lines == Array(repeating: true, count: 6))
        #expect(differences.filter { $0.hasSuffix("not found") }.count == sample.citations.count)
        #expect(sample.expected.differences(from: [], citations: sample.citations).contains("entry 6: missing"))
    }

    @Test func `every citation of the sample leads to its entry and nothing else is one`() throws {
        let sample = try Sample()
        let citations = sample.found(in: sample.text)
        #expect(sample.expected.differences(from: sample.references, citations: citations) == [])
    }
}

private struct Sample {
    let text: String
    let expected: ExpectedArticle

    /// Made once for all tests.
    private static let made = Result { try Sample() }.map { sample in
        ArticleVariation.seeds(environment: ProcessInfo.processInfo.environment)
            .map { ArticleVariation(seed: $0, article: sample.text, expected: sample.expected) }
    }

    init() throws {
        let folder = try #require(SharedFolder.url).appending(path: "samples/prokopiuk-2014")
        text = try String(contentsOf: folder.appending(path: "article.txt"), encoding: .utf8)
        expected = try ExpectedArticle(parsing: Data(contentsOf: folder.appending(path: "expected.json")))
    }

    var variations: [ArticleVariation] {
        get throws { try Sample.made.get() }
    }

    /// References that hold exactly what is expected.
    var references: [Reference] {
        expected.references.map { expected in
            let names = expected.authors?.map(\.name) ?? []
            let printed =
                names.map(\.inverted).joined() + " " + (expected.genre.map { "\($0) Президента " } ?? "")
                + expected.title
            var reference = Reference(
                number: expected.number, verbatim: printed, text: printed.trimmingCharacters(in: .whitespaces))
            reference.authors = names.map { Field($0, verbatim: $0.inverted) }
            reference.title = Field(expected.title, verbatim: expected.title)
            reference.containerTitle = expected.container.map { Field($0, verbatim: $0) }
            reference.issue = expected.issueAccepted?.first.map { Field($0, verbatim: $0) }
            reference.genre = expected.genre.map { Field($0, verbatim: $0) }
            reference.numberField = expected.numberField.map { Field($0, verbatim: $0) }
            reference.issued = PartialDate(iso8601: expected.date ?? expected.year ?? "").map {
                Field($0, verbatim: "")
            }
            reference.accessed = PartialDate(iso8601: expected.consulted ?? "").map {
                Field(AccessedDate(readings: [$0]), verbatim: "")
            }
            reference.urls = expected.url.map { [PrintedURL(verbatim: $0, candidates: [URLCandidate(url: $0)])] } ?? []
            return reference
        }
    }

    /// The citations as expected.
    var citations: [ExpectedArticle.FoundCitation] {
        expected.references.flatMap { reference in
            (reference.citedAs ?? []).map {
                (
                    text: $0, referenceNumber: reference.number,
                    isAccessedYear: reference.citationYearIsItsConsultedYear ?? false
                )
            }
        }
    }

    /// The citations that the finder finds before the bibliography.
    func found(in text: String) -> [ExpectedArticle.FoundCitation] {
        let start = text.range(of: "\n" + expected.article.bibliographyHeading, options: .backwards)?.lowerBound
        let bytes = text.utf8.distance(from: text.startIndex, to: start ?? text.endIndex)..<text.utf8.count
        let article = Article(
            text: SourceText(text), encoding: "utf-8", format: .plainText, title: nil, authors: [], issued: nil,
            language: "en", bibliographies: [BibliographySection(heading: nil, bytes: bytes)], diagnostics: [])
        return CitationFinder.citations(in: article, references: references).flatMap { citation in
            citation.items.map { item in
                if case .entryByAccessedYear(let number) = item.link { return (citation.verbatim, number, true) }
                return (citation.verbatim, item.link.referenceNumber, false)
            }
        }
    }
}

extension ExpectedName {
    fileprivate var name: Name {
        literal.map { Name(literal: $0) } ?? Name(family: family ?? "", given: given)
    }
}
