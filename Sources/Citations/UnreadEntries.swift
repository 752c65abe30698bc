import Bibliography
import Documents

/// Entries that stand in a bibliography and were not read as such, because they were cut wrongly: a citation of one is
/// not without an entry.
struct UnreadEntries {
    /// A word that starts a line, and a year that follows it.
    private struct Head: Hashable {
        let word: String
        let year: Int
    }

    private var heads: Set<Head> = []

    /// The year stands so near to the name.
    private static let reach = 300
    private static let longestWord = 40

    /// Looks for lines of the bibliographies that start with a word of one of some names, followed by its year.
    init(_ article: Article, citations: [Citation]) {
        var wanted: [String: Set<Int>] = [:]
        for item in citations.flatMap(\.items) where item.link == .noEntry {
            guard let year = item.year else { continue }
            for word in UnreadEntries.words(of: item) { wanted[word, default: []].insert(year) }
        }
        guard !wanted.isEmpty else { return }
        let bytes = article.text.bytes
        for section in article.bibliographies.map({ $0.bytes.clamped(to: 0..<bytes.count) }) {
            var start = section.lowerBound
            while start < section.upperBound {
                let end = bytes[start..<section.upperBound].firstIndex(of: 0x0A) ?? section.upperBound
                if let word = UnreadEntries.firstWord(bytes[start..<end]), let years = wanted[word] {
                    let reach = min(section.upperBound, start + UnreadEntries.reach)
                    for year in years where UnreadEntries.holds(bytes[start..<reach], Array(String(year).utf8)) {
                        heads.insert(Head(word: word, year: year))
                    }
                }
                start = end + 1
            }
        }
    }

    /// The citations without the items that lead to such an entry.
    func removed(from citations: [Citation]) -> [Citation] {
        heads.isEmpty ? citations : citations.compactMap { $0.without { holds($0) } }
    }

    private func holds(_ item: CitationItem) -> Bool {
        guard item.link == .noEntry, let year = item.year else { return false }
        return UnreadEntries.words(of: item).contains { heads.contains(Head(word: $0, year: year)) }
    }

    /// The words of the first person, without particles.
    private static func words(of item: CitationItem) -> [String] {
        guard let person = CitedName(item.name)?.people.first else { return [] }
        return person.words.map { $0.plainWord }
            .filter { $0.utf8.count >= 3 && !CitationVocabulary.particles.contains($0) }
    }

    /// The first word of a line after its number, in small letters, when it starts with a capital.
    private static func firstWord(_ line: ArraySlice<UInt8>) -> String? {
        let rest = line.drop { $0.isBlank || $0.isDigit || $0 == 0x2E || $0 == 0x5B || $0 == 0x5D || $0 == 0x2D }
        let word = rest.prefix(longestWord).prefix {
            !$0.isBlank && $0 != 0x2C && $0 != 0x2F && $0 != 0x3B && $0 != 0x3A
        }
        guard word.count >= 3, let first = word.first, first >= 0x80 || (0x41...0x5A).contains(first) else {
            return nil
        }
        return String(decoding: word, as: UTF8.self).plainWord
    }

    private static func holds(_ text: ArraySlice<UInt8>, _ digits: [UInt8]) -> Bool {
        var index = text.startIndex
        while index + digits.count <= text.endIndex {
            if text[index..<index + digits.count].elementsEqual(digits) { return true }
            index += 1
        }
        return false
    }
}

extension Citation {
    /// The citation without some of its items; nil when none are left.
    func without(_ isDropped: (CitationItem) -> Bool) -> Citation? {
        guard items.contains(where: isDropped) else { return self }
        let kept = items.filter { !isDropped($0) }
        return kept.isEmpty ? nil : Citation(verbatim: verbatim, range: range, form: form, items: kept)
    }
}
