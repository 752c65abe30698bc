import Foundation

/// A sample article with its bibliography printed in another way: other order, labels, line breaks, running heads,
/// phrases, dates and damage, and what must be read from it.
///
/// The prose is the sample's own. The same seed gives the same variation on every platform.
public struct ArticleVariation: Sendable {
    /// The seed.
    public let seed: UInt64
    /// The article's text.
    public let text: String
    /// What must be read from it.
    public let expected: ExpectedArticle
    /// What was varied, in a line for each entry, for a reader of failures.
    public let description: String

    /// Makes a variation of an article.
    ///
    /// - Parameters:
    ///   - seed: what chooses among all variations.
    ///   - article: the sample's text; its bibliography must be its last section, each entry on its own line.
    ///   - expected: what must be read from the sample.
    public init(seed: UInt64, article: String, expected: ExpectedArticle) {
        var random = SeededRandom(seed: seed)
        let (prose, printed) = ArticleVariation.divided(article, heading: expected.article.bibliographyHeading)
        let style = EntryStyle(random: &random)
        let layout = VariationLayout(random: &random)
        let heading = random.pick(VariationWords.headings, else: expected.article.bibliographyHeading)
        let isShuffled = random.happens(60)
        let movesDates = random.happens(50)
        var entries: [VariedEntry] = []
        for reference in isShuffled ? random.shuffled(expected.references) : expected.references {
            var renumbered = reference
            renumbered.number = entries.count + 1
            renumbered.urlPrinted = nil
            if movesDates { renumbered.consulted = ArticleVariation.moved(reference.consulted, &random) }
            let head = ArticleVariation.head(of: reference, in: printed)
            let printsDate =
                reference.date.map { printed.contains(VariationWords.printed($0, .dotted)) } ?? false
            entries.append(
                VariedEntry(renumbered, head: head, printedDate: printsDate, style: style, random: &random))
        }
        let bibliography = layout.text(of: entries, random: &random)
        self.seed = seed
        text = layout.prose(prose, random: &random) + heading + "\n\n" + bibliography + "\n"
        var varied = expected
        varied.references = entries.map(\.expected)
        varied.article.bibliographyHeading = heading.trimmingCharacters(in: CharacterSet(charactersIn: "#* "))
        self.expected = varied
        description =
            ([layout.description, "phrase \(VariationWords.phrases[style.phrase].template)"]
            + entries.map {
                "entry \($0.expected.number): \($0.damage.isEmpty ? "whole" : $0.damage.joined(separator: ", "))"
            })
            .joined(separator: "\n")
    }

    /// The seeds that a test tries: as many as `REFEREE_SEED_COUNT` says (200), from `REFEREE_SEED` (1) on.
    public static func seeds(environment: [String: String]) -> [UInt64] {
        let first = environment["REFEREE_SEED"].flatMap { UInt64($0) } ?? 1
        let count = environment["REFEREE_SEED_COUNT"].flatMap { Int($0) } ?? 200
        return (0..<max(0, count)).map { first &+ UInt64($0) }
    }

    /// The prose up to the heading's line, and what follows the heading.
    private static func divided(_ article: String, heading: String) -> (prose: String, bibliography: String) {
        let lines = article.split(separator: "\n", omittingEmptySubsequences: false)
        guard
            let index = lines.lastIndex(where: {
                $0.trimmingCharacters(in: CharacterSet(charactersIn: "#* ")) == heading
            })
        else { return (article, "") }
        return (
            lines[..<index].joined(separator: "\n") + "\n", lines[(index + 1)...].joined(separator: "\n")
        )
    }

    /// The printed beginning of an entry, from behind its label to the end of its title.
    private static func head(of reference: ExpectedReference, in printed: String) -> String {
        guard let title = printed.range(of: reference.title, options: .caseInsensitive) else {
            return composed(reference)
        }
        let line =
            printed[..<title.lowerBound].lastIndex(of: "\n").map { printed.index(after: $0) } ?? printed.startIndex
        var end = title.upperBound
        while end < printed.endIndex, "\"”»,".contains(printed[end]) { end = printed.index(after: end) }
        let label = printed[line..<title.lowerBound].prefix { "-[]() .0123456789".contains($0) }
        var head = String(printed[line..<end].dropFirst(label.count))
        // The printed title may differ in case from the expected one; what is printed is what must be read.
        if let found = head.range(of: reference.title, options: .caseInsensitive) {
            head.replaceSubrange(found, with: reference.title)
        }
        return head.trimmingCharacters(in: CharacterSet(charactersIn: ", "))
    }

    private static func composed(_ reference: ExpectedReference) -> String {
        let names = (reference.authors ?? []).map {
            $0.literal ?? [$0.family, $0.given].compactMap { $0 }.joined(separator: ", ")
        }
        let year = reference.year.map { " (\($0))." } ?? ""
        return names.isEmpty ? reference.title : "\(names.joined(separator: "; "))\(year) \"\(reference.title)\""
    }

    /// Another day of the same year, after its twelfth so that it can be read in one way only.
    private static func moved(_ date: String?, _ random: inout SeededRandom) -> String? {
        guard let date, let year = date.split(separator: "-").first else { return date }
        let month = 1 + random.below(12)
        return "\(year)-\(month < 10 ? "0" : "")\(month)-\(13 + random.below(15))"
    }
}
