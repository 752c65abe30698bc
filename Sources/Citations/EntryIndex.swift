import Bibliography

/// Finds the reference that a name and a year mean.
struct EntryIndex {
    /// A link and how sure it is.
    struct Match: Hashable, Sendable {
        /// The link.
        let link: CitationLink
        /// From 0 to 1: how well the name agrees.
        let score: Double
        /// Whether the name is that of a person who wrote the entry.
        let isPerson: Bool
        /// Whether more entries were like the name than could be compared: nothing can be said.
        var isUndecided = false

        static let none = Match(link: .noEntry, score: 0, isPerson: false)
        static let undecided = Match(link: .noEntry, score: 0, isPerson: false, isUndecided: true)
    }

    private struct Question: Hashable {
        let name: CitedName
        let year: Int?
        let suffix: String?
        let isInflected: Bool

        // The persons follow from the whole name, what else was printed makes no difference.
        static func == (left: Question, right: Question) -> Bool {
            left.year == right.year && left.name.whole == right.name.whole && left.suffix == right.suffix
                && left.name.hasOthers == right.name.hasOthers && left.name.isShortened == right.name.isShortened
                && left.isInflected == right.isInflected
        }

        func hash(into hasher: inout Hasher) {
            hasher.combine(name.whole)
            hasher.combine(year)
        }
    }

    private struct Scored {
        let index: Int
        let score: NameScore
    }

    private let entries: [EntryKey]
    /// Entries by the first words of everything that a citation can name them by.
    private let buckets: NameBuckets
    private let byYear: [Int: [Int]]
    private let byLabel: [String: Int]
    /// Entries by their labels in small letters; nil where two differ by no more than that.
    private let bySmallLabel: [String: Int?]
    private var comparisonsLeft = EntryIndex.maximumComparisonsInAll
    private var slipsLeft = EntryIndex.maximumSlipsInAll
    private var answers: [Question: Match] = [:]
    private var folder: TextFolder

    /// Names below this score are other names.
    private static let threshold = 0.75
    /// A name is compared with all entries that start with the same word while they are so few; among more, those of
    /// the year come first.
    private static let fewEntries = 40
    /// One name is compared with so many entries at most. What is not found by then is not said to be missing.
    private static let maximumComparisons = 400
    /// All names together are compared with so many: comparing all with all would not end.
    private static let maximumComparisonsInAll = 200_000
    /// Entries of one year, and in all, that are looked at for a slip of the pen; most are told apart by their length.
    private static let maximumSlips = 4_000
    private static let maximumSlipsInAll = 1_000_000
    /// Scores closer than this say the same.
    private static let tie = 0.02

    /// Indexes references.
    init(_ references: [Reference]) {
        var folder = TextFolder()
        folder.learn(references.flatMap { EntryKey.texts(of: $0) })
        var entries: [EntryKey] = []
        entries.reserveCapacity(references.count)
        for reference in references { entries.append(EntryKey(reference, after: entries.last, folder: &folder)) }
        var byYear: [Int: [Int]] = [:]
        var byLabel: [String: Int] = [:]
        var bySmallLabel: [String: Int?] = [:]
        for (index, entry) in entries.enumerated() {
            for year in Set([entry.issuedYear].compactMap { $0 } + entry.accessedYears + entry.printedYears) {
                byYear[year, default: []].append(index)
            }
            if let label = entry.label, byLabel[label] == nil { byLabel[label] = entry.number }
            if let small = entry.label?.lowercased() {
                bySmallLabel[small] = .some(bySmallLabel[small] == nil ? entry.number : nil)
            }
        }
        self.entries = entries
        buckets = NameBuckets(entries)
        self.byYear = byYear
        self.byLabel = byLabel
        self.bySmallLabel = bySmallLabel
        self.folder = folder
    }

    /// Folds names together before they are asked for.
    mutating func prepare(_ names: [CitedName]) {
        var texts: [String] = []
        for name in names where !TextFolder.hasTable(name.whole) { texts += [name.whole] + name.people }
        folder.learn(texts)
    }

    /// The entry that a name and a year mean.
    ///
    /// - Parameter isInflected: whether the name may carry a case ending, as a name inside a sentence does.
    mutating func match(_ name: CitedName, year: Int?, suffix: String?, isInflected: Bool) -> Match {
        let question = Question(name: name, year: year, suffix: suffix, isInflected: isInflected)
        if let answer = answers[question] { return answer }
        let answer = find(question)
        answers[question] = answer
        return answer
    }

    private mutating func find(_ question: Question) -> Match {
        let folded = FoldedName(question.name, isInflected: question.isInflected, folder: &folder)
        guard !folded.whole.isEmpty else { return .none }
        let indices = buckets.indices(of: folded)
        if indices.count > EntryIndex.fewEntries, let match = matchInYear(folded, indices, question) { return match }
        guard indices.isEmpty || comparisonsLeft > 0 else { return .undecided }
        let compared = min(indices.count, EntryIndex.maximumComparisons, comparisonsLeft)
        comparisonsLeft -= compared
        let matches = scored(indices.prefix(compared), folded)
        let match = matches.isEmpty ? similar(to: folded, question) : judge(matches, question)
        if compared < indices.count {
            // An entry that was not compared may be the one that is meant.
            if case .entry = match.link { return match }
            return .undecided
        }
        return match
    }

    private func scored(_ indices: some Sequence<Int>, _ name: FoldedName) -> [Scored] {
        indices.compactMap { index in
            let score = NameScore(name, entries[index])
            return score.value >= EntryIndex.threshold ? Scored(index: index, score: score) : nil
        }
    }

    /// What a name leads to among the entries of its year, when that is without doubt.
    private mutating func matchInYear(_ name: FoldedName, _ indices: [Int], _ question: Question) -> Match? {
        let inYear = indices.filter { index in
            guard let year = question.year else { return entries[index].issuedYear == nil }
            return entries[index].isIssued(in: year)
        }
        guard !inYear.isEmpty, inYear.count <= min(EntryIndex.maximumComparisons, comparisonsLeft) else { return nil }
        comparisonsLeft -= inYear.count
        let matches = scored(inYear, name)
        guard let best = matches.map(\.score.value).max(), best >= 0.9 else { return nil }
        let match = judge(matches, question)
        switch match.link {
        case .entry, .ambiguous: return match
        case .entryByAccessedYear, .entryWithOtherYear, .entryWithSimilarName, .noEntry: return nil
        }
    }

    private func judge(_ matches: [Scored], _ question: Question) -> Match {
        guard let year = question.year else {
            let undated = matches.filter { entries[$0.index].issuedYear == nil }
            return undated.isEmpty
                ? best(of: matches) { .entryWithOtherYear($0) } : best(of: undated) { .entry($0) }
        }
        var issued = matches.filter { entries[$0.index].isIssued(in: year) }
        if let suffix = question.suffix, !issued.isEmpty {
            let lettered = issued.filter {
                entries[$0.index].letteredYears.contains(EntryKey.YearWithLetter(year: year, letter: suffix))
            }
            if !lettered.isEmpty {
                issued = lettered
            } else {
                // The entries carry other letters: this one's letter stands nowhere.
                let unlettered = issued.filter { scored in
                    !entries[scored.index].letteredYears.contains { $0.year == year }
                }
                if unlettered.isEmpty { return best(of: issued) { .entryWithOtherYear($0) } }
                issued = unlettered
            }
        }
        if !issued.isEmpty {
            // A year of issue outranks a year that merely stands in the entry.
            let exact = issued.filter { entries[$0.index].issuedYear == year }
            return best(of: exact.isEmpty ? issued : exact) { .entry($0) }
        }
        let consulted = matches.filter { entries[$0.index].accessedYears.contains(year) }
        if !consulted.isEmpty { return best(of: consulted) { .entryByAccessedYear($0) } }
        let nearest = matches.compactMap { entries[$0.index].issuedYear.map { abs($0 - year) } }.min()
        let near = matches.filter { entries[$0.index].issuedYear.map { abs($0 - year) } == nearest }
        return best(of: near) { .entryWithOtherYear($0) }
    }

    private func best(of matches: [Scored], link: (Int) -> CitationLink) -> Match {
        guard let top = matches.max(by: { $0.score.value < $1.score.value }) else { return .none }
        let equals = matches.filter { $0.score.value >= top.score.value - EntryIndex.tie }
        let numbers = equals.map { entries[$0.index].number }
        return Match(
            link: numbers.count == 1 ? link(entries[top.index].number) : .ambiguous(numbers), score: top.score.value,
            isPerson: top.score.isPerson)
    }

    /// Entries of the year whose names differ from the printed one by a slip: one letter, two in long names.
    private mutating func similar(to name: FoldedName, _ question: Question) -> Match {
        guard let year = question.year, !question.name.isShortened else { return .none }
        var found: [(number: Int, distance: Int)] = []
        let indices = byYear[year] ?? []
        guard indices.count <= min(EntryIndex.maximumSlips, slipsLeft) else { return .undecided }
        slipsLeft -= indices.count
        for index in indices {
            if let distance = NameScore.slip(name, entries[index]) { found.append((entries[index].number, distance)) }
        }
        guard let least = found.map(\.distance).min() else { return .none }
        let numbers = found.filter { $0.distance == least }.map(\.number)
        let score = least == 1 ? 0.7 : 0.6
        return Match(
            link: numbers.count == 1 ? .entryWithSimilarName(numbers[0]) : .ambiguous(numbers), score: score,
            isPerson: true)
    }

    /// The numbers of the entries that each text, the part of a note, names.
    mutating func numbers(namedIn parts: [String]) -> [[Int]] {
        folder.learn(parts)
        var named = NamedEntries(entries)
        return parts.map { part in
            named.indices(namedIn: folder.folded(part), startsWithName: part.startsLikeName).map { entries[$0].number }
        }
    }

    /// The entry with a printed label.
    func entry(labelled label: String) -> Int? { byLabel[label] }

    /// The entry whose label differs from a printed one in capitals alone; nil when several do.
    func entry(nearlyLabelled label: String) -> Int? { bySmallLabel[label.lowercased()] ?? nil }

    /// Whether some entry has a year of Iran's calendar.
    var hasSolarYears: Bool { YearToken.solarYears.contains { byYear[$0] != nil } }

    /// The labels in order.
    var labels: [String] { entries.compactMap(\.label) }

    /// How many entries there are.
    var count: Int { entries.count }
}
