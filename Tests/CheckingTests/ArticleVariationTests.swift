import Bibliography
import Citations
import Documents
import Foundation
import ReferenceParsing
import TestSupport
import Testing

/// The sample article, and articles made from it by seed: other running heads, break places, damage, order, labels.
@Suite struct ArticleVariationTests {
    /// So much of the variations must be read wholly right.
    private static let floor = 0.98

    private static func sample() throws -> (article: String, expected: ExpectedArticle)? {
        guard let folder = SharedFolder.url?.appending(path: "samples/prokopiuk-2014") else { return nil }
        return (
            try String(contentsOf: folder.appending(path: "article.txt"), encoding: .utf8),
            try ExpectedArticle(parsing: Data(contentsOf: folder.appending(path: "expected.json")))
        )
    }

    private static func differences(_ text: String, _ expected: ExpectedArticle) throws -> [String] {
        let article = try ArticleReader.read(bytes: Array(text.utf8), fileName: "article.txt")
        let references = BibliographyReader.references(in: article).references
        let citations = CitationFinder.citations(in: article, references: references)
        let found = citations.flatMap { citation in
            citation.items.map { item in
                var isAccessedYear = false
                if case .entryByAccessedYear = item.link { isAccessedYear = true }
                return (
                    text: citation.verbatim, referenceNumber: item.link.referenceNumber,
                    isAccessedYear: isAccessedYear
                )
            }
        }
        return expected.differences(from: references, citations: found)
    }

    @Test(.enabled(if: SharedFolder.isPresent))
    func `the sample article is read as a person read it, citations included`() throws {
        let (article, expected) = try #require(try Self.sample())
        #expect(try Self.differences(article, expected) == [])
    }

    @Test(.enabled(if: SharedFolder.isPresent))
    func `variations of the sample are read wholly right`() throws {
        let (article, expected) = try #require(try Self.sample())
        let seeds = ArticleVariation.seeds(environment: ProcessInfo.processInfo.environment)
        var wrong: [(UInt64, [String])] = []
        for seed in seeds {
            let variation = ArticleVariation(seed: seed, article: article, expected: expected)
            let differences = try Self.differences(variation.text, variation.expected)
            if !differences.isEmpty { wrong.append((seed, differences)) }
        }
        let share = Double(seeds.count - wrong.count) / Double(max(1, seeds.count))
        print("variations wholly right: \(seeds.count - wrong.count) of \(seeds.count) (\(share * 100) %)")
        for (seed, differences) in wrong.prefix(20) { print("  seed \(seed): \(differences.joined(separator: " | "))") }
        #expect(share >= Self.floor)
    }
}
