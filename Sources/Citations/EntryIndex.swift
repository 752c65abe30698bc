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

        static let none = Match(link: .noEntry, score: 0, isPerson: false)
    }

    private struct Question: Hashable {
        let name: CitedName
        let year: Int?
        let suffix: String?
        let isInflected: Bool
    }

    private struct Scored {
        let entry: EntryKey
        let score: NameScore
    }

    private let entries: [EntryKey]
    /// Entries by the first letters of everything that a citation can name them by.
    private let buckets: [[UInt8]: [Int]]
    private let byYear: [Int: [Int]]
    private var answers: [Question: Match] = [:]
    private var folder: TextFolder

    /// Names below this score are other names.
    private static let threshold = 0.75
    /// A citation is compared with so many entries that start alike; a list with more is no article's, and comparing
    /// all with all would not end.
    private static let maximumComparisons = 1000
    /// Scores closer than this say the same.
    private static let tie = 0.02

    /// Indexes references.
    init(_ references: [Reference]) {
        var folder = TextFolder()
        folder.learn(references.flatMap(EntryKey.texts(of:)))
        let entries = references.map { EntryKey($0, folder: &folder) }
        var buckets: [[UInt8]: [Int]] = [:]
        var byYear: [Int: [Int]] = [:]
        for (index, entry) in entries.enumerated() {
            var keys: Set<[UInt8]> = []
            let names = entry.authors.flatMap { [$0.short] + $0.full } + [entry.title, entry.text, entry.lead]
            for form in names.flatMap(\.forms) {
                if let key = EntryIndex.bucket(of: form) { keys.insert(key) }
            }
            for letters in entry.authors.flatMap(\.initials) + entry.titleInitials {
                keys.insert(Array(letters.prefix(2)))
            }
            for key in keys { buckets[key, default: []].append(index) }
            for year in Set([entry.issuedYear].compactMap { $0 } + entry.accessedYears + entry.printedYears) {
                byYear[year, default: []].append(index)
            }
        }
        self.entries = entries
        self.buckets = buckets
        self.byYear = byYear
        self.folder = folder
    }

    /// Folds names together before they are asked for.
    mutating func prepare(_ names: [CitedName]) {
        folder.learn(names.flatMap { [$0.whole] + $0.people })
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
        var indices: Set<Int> = []
        for form in folded.whole.forms + folded.people.flatMap(\.forms) {
            if let key = EntryIndex.bucket(of: form) { indices.formUnion(buckets[key] ?? []) }
        }
        let matches = indices.sorted().prefix(EntryIndex.maximumComparisons).map {
            Scored(entry: entries[$0], score: NameScore(folded, entries[$0]))
        }
        .filter { $0.score.value >= EntryIndex.threshold }
        if !matches.isEmpty { return judge(matches, question) }
        return similar(to: folded, question)
    }

    private func judge(_ matches: [Scored], _ question: Question) -> Match {
        guard let year = question.year else {
            let undated = matches.filter { $0.entry.issuedYear == nil }
            return undated.isEmpty
                ? best(of: matches) { .entryWithOtherYear($0) } : best(of: undated) { .entry($0) }
        }
        var issued = matches.filter { $0.entry.isIssued(in: year) }
        if let suffix = question.suffix, !issued.isEmpty {
            let lettered = issued.filter {
                $0.entry.letteredYears.contains(EntryKey.YearWithLetter(year: year, letter: suffix))
            }
            if !lettered.isEmpty {
                issued = lettered
            } else {
                // The entries carry other letters: this one's letter stands nowhere.
                let unlettered = issued.filter { scored in !scored.entry.letteredYears.contains { $0.year == year } }
                if unlettered.isEmpty { return best(of: issued) { .entryWithOtherYear($0) } }
                issued = unlettered
            }
        }
        if !issued.isEmpty {
            // A year of issue outranks a year that merely stands in the entry.
            let exact = issued.filter { $0.entry.issuedYear == year }
            return best(of: exact.isEmpty ? issued : exact) { .entry($0) }
        }
        let consulted = matches.filter { $0.entry.accessedYears.contains(year) }
        if !consulted.isEmpty { return best(of: consulted) { .entryByAccessedYear($0) } }
        let nearest = matches.compactMap { $0.entry.issuedYear.map { abs($0 - year) } }.min()
        let near = matches.filter { $0.entry.issuedYear.map { abs($0 - year) } == nearest }
        return best(of: near) { .entryWithOtherYear($0) }
    }

    private func best(of matches: [Scored], link: (Int) -> CitationLink) -> Match {
        guard let top = matches.max(by: { $0.score.value < $1.score.value }) else { return .none }
        let equals = matches.filter { $0.score.value >= top.score.value - EntryIndex.tie }
        let numbers = equals.map(\.entry.number)
        return Match(
            link: numbers.count == 1 ? link(top.entry.number) : .ambiguous(numbers), score: top.score.value,
            isPerson: top.score.isPerson)
    }

    /// Entries of the year whose names differ from the printed one by a slip: one letter, two in long names.
    private func similar(to name: FoldedName, _ question: Question) -> Match {
        guard let year = question.year, !question.name.isShortened else { return .none }
        var found: [(number: Int, distance: Int)] = []
        for index in (byYear[year] ?? []).prefix(EntryIndex.maximumComparisons) {
            if let distance = NameScore.slip(name, entries[index]) { found.append((entries[index].number, distance)) }
        }
        guard let least = found.map(\.distance).min() else { return .none }
        let numbers = found.filter { $0.distance == least }.map(\.number)
        let score = least == 1 ? 0.7 : 0.6
        return Match(
            link: numbers.count == 1 ? .entryWithSimilarName(numbers[0]) : .ambiguous(numbers), score: score,
            isPerson: true)
    }

    /// The entry with a printed label.
    func entry(labelled label: String) -> Int? { entries.first { $0.label == label }?.number }

    /// The labels in order.
    var labels: [String] { entries.compactMap(\.label) }

    /// How many entries there are.
    var count: Int { entries.count }

    private static func bucket(of form: [[UInt8]]) -> [UInt8]? {
        form.first.map { Array($0.prefix(2)) }
    }
}
