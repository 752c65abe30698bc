import Bibliography
import Documents
import Foundation
import ReferenceParsing
import TestSupport
import Testing

/// What `expected.json` beside the sample article says must be read from it.
private struct ExpectedReading: Decodable {
    struct Author: Decodable {
        var family: String?
        var given: String?
        var literal: String?
    }
    struct ArticleFields: Decodable {
        var title: String
        var authors: [String]
        var bibliography_heading: String
    }
    struct Entry: Decodable {
        var number: Int
        var authors: [Author]?
        var authors_accepted: [[String]]?
        var year: String?
        var date: String?
        var title: String
        var container: String?
        var issue_accepted: [String]?
        var genre: String?
        var number_field: String?
        var consulted: String
        var url_printed: String
        var url_candidates_must_include: String
        var url_also_accepted: String?
    }
    var article: ArticleFields
    var references: [Entry]
}

@Suite struct SampleArticleTests {
    private static let folder = SharedFolder.url?.appending(path: "samples/prokopiuk-2014")

    private func folded(_ text: String?) -> String? { text?.lowercased() }

    private func isRight(_ authors: [Field<Name>], _ entry: ExpectedReading.Entry) -> Bool {
        if let accepted = entry.authors_accepted {
            return accepted.contains { names in
                names.map { $0.lowercased() } == authors.map { $0.value.displayed.lowercased() }
            }
        }
        let expected = (entry.authors ?? []).map { author in
            [folded(author.family), folded(author.given), folded(author.literal)]
        }
        return authors.map { [folded($0.value.family), folded($0.value.given), folded($0.value.literal)] } == expected
    }

    @Test(.enabled(if: SharedFolder.isPresent))
    func `every field of the sample article is read as a person read it`() throws {
        let folder = try #require(Self.folder)
        let bytes = try Array(Data(contentsOf: folder.appending(path: "article.txt")))
        let expected = try JSONDecoder().decode(
            ExpectedReading.self, from: Data(contentsOf: folder.appending(path: "expected.json")))
        let article = try ArticleReader.read(bytes: bytes, fileName: "article.txt")
        #expect(folded(article.title?.value) == folded(expected.article.title))
        #expect(
            article.authors.map { $0.value.displayed.lowercased() } == expected.article.authors.map { $0.lowercased() })
        #expect(article.bibliographies.map { $0.heading?.value } == [expected.article.bibliography_heading])
        let reading = BibliographyReader.references(in: article)
        try #require(reading.references.count == expected.references.count)
        for (reference, entry) in zip(reading.references, expected.references) {
            let number = Comment(rawValue: "entry \(entry.number)")
            #expect(reference.label == String(entry.number), number)
            #expect(isRight(reference.authors, entry), "entry \(entry.number): \(reference.authors.map(\.value))")
            #expect(folded(reference.title?.value) == folded(entry.title), number)
            #expect(folded(reference.containerTitle?.value) == folded(entry.container), number)
            #expect(reference.issued.map { String($0.value.year) } == entry.year, number)
            if let date = entry.date { #expect(reference.issued?.value.iso8601 == date, number) }
            if let issues = entry.issue_accepted {
                #expect(
                    issues.contains(reference.issue?.value ?? ""),
                    "entry \(entry.number): \(String(describing: reference.issue?.value))")
            }
            #expect(folded(reference.genre?.value) == folded(entry.genre), number)
            #expect(reference.numberField?.value == entry.number_field, number)
            #expect(reference.accessed?.value.date?.iso8601 == entry.consulted, number)
            #expect(reference.urls.count == 1, number)
            #expect(reference.urls.first?.verbatim == entry.url_printed, number)
            let first = reference.urls.first?.candidates.first?.url
            #expect(
                first == entry.url_candidates_must_include || first != nil && first == entry.url_also_accepted, number)
        }
    }
}
