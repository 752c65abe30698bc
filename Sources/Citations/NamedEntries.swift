/// Finds the entries that the text of a note names: by author and some words of the title, by author and year, or by
/// an author who has one entry alone.
struct NamedEntries {
    private let entries: [EntryKey]
    /// Entries by the first word of their first author's name, or of their title without an author.
    private let byFirstWord: [ArraySlice<UInt8>: [Int]]
    private let entriesOfAuthor: [[UInt8]: Int]
    private var comparisonsLeft = 500_000

    /// A short form names the author among the first words: "See also Michael Pollan".
    private static let firstWords = 6

    /// Indexes entries.
    init(_ entries: [EntryKey]) {
        var byFirstWord: [ArraySlice<UInt8>: [Int]] = [:]
        var counts: [[UInt8]: Int] = [:]
        for (index, entry) in entries.enumerated() {
            let forms = entry.authors.first?.short.forms ?? entry.title.forms
            for word in Set(forms.map { $0.prefix { $0 != 0x20 } }) { byFirstWord[word, default: []].append(index) }
            for form in Set(entry.authors.first?.short.forms ?? []) { counts[form, default: 0] += 1 }
        }
        self.entries = entries
        self.byFirstWord = byFirstWord
        entriesOfAuthor = counts
    }

    /// The indices of the entries that a text names, in order.
    ///
    /// - Parameter startsWithName: whether the printed text begins with a capital, as a name does.
    mutating func indices(namedIn text: RomanizedText, startsWithName: Bool) -> [Int] {
        var found: Set<Int> = []
        for form in text.forms {
            let words = form.split(separator: 0x20)
            let pairs = Set(zip(words, words.dropFirst()).map { [$0, $1] })
            let all = Set(words)
            var byTitle: Set<Int> = []
            var byYear: Set<Int> = []
            var byNameAlone: Set<Int> = []
            for (place, word) in words.enumerated() {
                for index in byFirstWord[word] ?? [] {
                    guard comparisonsLeft > 0 else { return [] }
                    comparisonsLeft -= 1
                    let entry = entries[index]
                    guard let author = entry.authors.first else {
                        if startsTitle(words[place...], entry.title) { byTitle.insert(index) }
                        continue
                    }
                    guard
                        let name = author.short.forms.first(where: {
                            words[place...].starts(with: $0.split(separator: 0x20))
                        })
                    else { continue }
                    if sharesTitle(pairs, all, entry.title) {
                        byTitle.insert(index)
                    } else if let year = entry.issuedYear, all.contains(ArraySlice(String(year).utf8)) {
                        byYear.insert(index)
                    } else if startsWithName, place < NamedEntries.firstWords, entriesOfAuthor[name] == 1,
                        name.count >= 3
                    {
                        byNameAlone.insert(index)
                    }
                }
            }
            found.formUnion(byTitle)
            if byTitle.isEmpty { found.formUnion(byYear.isEmpty ? byNameAlone : byYear) }
        }
        return found.sorted()
    }

    /// Two neighbouring words of the title, one of them no mere particle, or a title of one word.
    private func sharesTitle(_ pairs: Set<[ArraySlice<UInt8>]>, _ all: Set<ArraySlice<UInt8>>, _ title: RomanizedText)
        -> Bool
    {
        title.forms.contains { form in
            let words = form.split(separator: 0x20)
            if words.count == 1 { return words[0].count >= 4 && all.contains(words[0]) }
            return zip(words, words.dropFirst()).contains { max($0.count, $1.count) >= 4 && pairs.contains([$0, $1]) }
        }
    }

    /// The first three words of a title, or all of a shorter one.
    private func startsTitle(_ words: ArraySlice<ArraySlice<UInt8>>, _ title: RomanizedText) -> Bool {
        title.forms.contains { form in
            let start = form.split(separator: 0x20).prefix(3)
            return start.count >= 2 && words.starts(with: start)
        }
    }
}
