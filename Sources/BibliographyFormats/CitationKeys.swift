public import Bibliography
import Foundation

/// The keys under which references are written: the first author, or the title's first words, and the year.
public enum CitationKeys {
    /// A key is typed by hand in `\cite`; longer ones are not.
    private static let maximumNameLength = 24
    /// Titles are cut after so many words.
    private static let titleWords = 2

    /// One key for each reference, in their order: small Latin letters and digits, all different.
    public static func keys(of references: [Reference]) -> [String] {
        var taken: Set<String> = []
        return references.map { reference in
            let stem = name(of: reference) + (reference.issued.map { String($0.value.year) } ?? "-nd")
            var key = stem
            var count = 1
            while !taken.insert(key).inserted {
                count += 1
                key = "\(stem)-\(count)"
            }
            return key
        }
    }

    private static func name(of reference: Reference) -> String {
        if let author = reference.authors.first?.value {
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
