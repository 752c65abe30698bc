public import Bibliography
import Foundation

/// The keys under which references are written: the first author, or the title's first words, and the year.
public struct CitationKeys {
    /// A key is typed by hand in `\cite`; longer ones are not.
    private static let maximumNameLength = 24
    /// Titles are cut after so many words.
    private static let titleWords = 2

    /// How often each beginning of a key was given.
    private var counts: [String: Int] = [:]

    /// Creates keys for a new list of references.
    public init() {}

    /// The next reference's key: small Latin letters, digits and hyphens, different from all that were given before.
    public mutating func key(of reference: Reference) -> String {
        let issued = reference.issued.map { String($0.value.year) } ?? "-nd"
        // The stem ends in a year or `-nd`, so that no stem with a count is another stem.
        let stem = CitationKeys.name(of: reference) + issued
        let count = (counts[stem] ?? 0) + 1
        counts[stem] = count
        return count == 1 ? stem : "\(stem)-\(count)"
    }

    /// One key for each reference, in their order.
    public static func keys(of references: [Reference]) -> [String] {
        var keys = CitationKeys()
        return references.map { keys.key(of: $0) }
    }

    private static func name(of reference: Reference) -> String {
        if let author = reference.leadingNames.first?.value {
            let words = latinWords(author.family ?? author.literal ?? "")
            let name = shortened(author.family == nil ? Array(words.prefix(titleWords)) : words)
            if !name.isEmpty { return name }
        }
        let name = shortened(Array(latinWords(reference.title?.value ?? reference.text).prefix(titleWords)))
        return name.isEmpty ? "entry\(max(reference.number, 0))" : name
    }

    private static func shortened(_ words: [String]) -> String { String(words.joined().prefix(maximumNameLength)) }

    private static func latinWords(_ text: String) -> [String] {
        // Only a key's beginning is needed; an entry can be long.
        let start = String(text.prefix(120))
        let latin = start.applyingTransform(StringTransform("Any-Latin; Latin-ASCII; Lower"), reverse: false) ?? start
        return latin.utf8
            .split { !(0x30...0x39).contains($0) && !(0x61...0x7A).contains($0) && $0 != 0x27 && $0 != 0x2E }
            .map { word in String(decoding: word.filter { $0 != 0x27 && $0 != 0x2E }, as: UTF8.self) }
            .filter { !$0.isEmpty }
    }
}
