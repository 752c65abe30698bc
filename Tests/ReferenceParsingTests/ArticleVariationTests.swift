import Documents
import Foundation
import ReferenceParsing
import TestSupport
import Testing

@Suite struct ArticleVariationTests {
    /// The share of seeds that must come out wholly right.
    private static let floor = 0.95

    @Test(.enabled(if: SharedFolder.isPresent))
    func `the sample printed in other ways is read as well`() throws {
        let folder = try #require(SharedFolder.url?.appending(path: "samples/prokopiuk-2014"))
        let article = try String(contentsOf: folder.appending(path: "article.txt"), encoding: .utf8)
        let expected = try ExpectedArticle(parsing: Data(contentsOf: folder.appending(path: "expected.json")))
        let seeds = ArticleVariation.seeds(environment: ProcessInfo.processInfo.environment)
        var wrong: [String] = []
        for seed in seeds {
            let variation = ArticleVariation(seed: seed, article: article, expected: expected)
            let read = try ArticleReader.read(bytes: Array(variation.text.utf8), fileName: "variation.txt")
            let references = BibliographyReader.references(in: read).references
            let differences = variation.expected.differences(from: references, citations: [])
                .filter { !$0.hasPrefix("citation ") }
            if !differences.isEmpty {
                wrong.append("seed \(seed)\n\(variation.description)\n  \(differences.joined(separator: "\n  "))")
            }
        }
        let right = seeds.count - wrong.count
        let share = Double(right) / Double(max(1, seeds.count))
        print("Variations read wholly right: \(right) of \(seeds.count)")
        #expect(share >= Self.floor, "\(wrong.joined(separator: "\n"))")
    }
}
