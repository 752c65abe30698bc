import Bibliography
import Documents

/// Divides the lines of a bibliography without labels into entries: the best division of all, by what each line says
/// about being a start and by what whole entries look like, decided again once the section's own habits are known.
struct EntrySegmentation {
    private let lines: [SectionLine]
    private let clues: [StartClues]
    /// What each line says, before habits.
    private let base: [Double]
    /// The first letters of each line as one number that sorts as they do; 0 when it starts with none.
    private let sortKeys: [UInt64]

    /// An entry has no more lines.
    private static let maximumLines = 40
    /// More lines than this are seldom.
    private static let usualLines = 10
    /// What a line loses that goes on with the URL before it.
    private static let brokenURL = 6.0
    /// What a line loses behind a name or a parenthesis that goes on.
    private static let openEnding = 2.5
    /// What "Retrieved …", "In: …", "Available …" lose, whatever the section's habits are.
    private static let cue = 2.0
    /// What a label adds.
    private static let label = 8.0
    /// How often the division is made anew with the habits of the last one.
    private static let rounds = 3

    /// - Parameters:
    ///   - lines: the lines that belong to entries, running heads left out.
    ///   - certain: for each line, whether its label says that it starts an entry.
    init(_ lines: [SectionLine], in text: SourceText, certain: [Bool]) {
        self.lines = lines
        clues = StartClues.all(lines)
        var base = clues.map(\.score)
        for index in lines.indices.dropFirst() where URLBreak.continues(lines[index - 1], on: lines[index], in: text) {
            base[index] -= EntrySegmentation.brokenURL
        }
        for index in lines.indices.dropFirst() where [.conjunction, .opening].contains(lines[index - 1].ending) {
            base[index] -= EntrySegmentation.openEnding
        }
        for index in lines.indices where lines[index].shape.opening == .cue { base[index] -= EntrySegmentation.cue }
        for index in lines.indices where certain[index] { base[index] += EntrySegmentation.label }
        self.base = base
        sortKeys = lines.map { EntrySegmentation.sortKey(text.bytes, $0.content) }
    }

    /// The indices of the lines that start entries; the first line always does. Cost: linear.
    func starts() -> [Int] {
        guard !lines.isEmpty else { return [] }
        var habits = EntryHabits()
        var starts: [Int] = []
        for _ in 0..<EntrySegmentation.rounds {
            let next = divide(habits)
            if next == starts { break }
            starts = next
            habits = EntryHabits(starts: starts, lines: lines, clues: clues, base: base, sortKeys: sortKeys)
        }
        return starts
    }

    private func divide(_ habits: EntryHabits) -> [Int] {
        let count = lines.count
        // The best division of the lines before each line, and where its last entry starts.
        var best = [Double](repeating: -.infinity, count: count + 1)
        var origin = [Int](repeating: 0, count: count + 1)
        best[0] = 0
        for end in 1...count {
            var hasYear = false
            var first = end - 1
            let lowest = max(0, end - EntrySegmentation.maximumLines)
            while first >= lowest {
                if clues[first].year != 0 || lines[first].shape.hasStrongSign { hasYear = true }
                let length = end - first
                var score = best[first] + habits.score(first, base: base[first], clues: clues[first])
                if !hasYear { score -= habits.missingYear }
                if length > EntrySegmentation.usualLines {
                    score -= 0.4 * Double(length - EntrySegmentation.usualLines)
                }
                if first > 0, habits.isSorted { score += order(origin[first], first) }
                if score > best[end] {
                    best[end] = score
                    origin[end] = first
                }
                first -= 1
            }
        }
        var starts: [Int] = []
        var end = count
        while end > 0 {
            end = origin[end]
            starts.append(end)
        }
        return starts.reversed()
    }

    /// Entries in the order of the alphabet speak for themselves, others against.
    private func order(_ previous: Int, _ next: Int) -> Double {
        let a = sortKeys[previous]
        let b = sortKeys[next]
        guard a != 0, b != 0 else { return 0 }
        // The first letter counts; the later ones only speak for.
        if a >> 48 > b >> 48 { return -2 }
        return b >> 48 - a >> 48 <= 3 ? 0.4 : -0.4
    }

    private static func sortKey(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
        var key: UInt64 = 0
        var letters = 0
        var index = range.lowerBound
        let end = min(range.upperBound, index + 16)
        while index < end, letters < 4 {
            let (scalar, length) = UTF8Scalars.scalar(at: index, in: bytes, end: range.upperBound)
            index += length
            if LetterCase.isLetter(scalar) {
                key = key << 16 | UInt64(FoldedScalar.fold(scalar) & 0xFFFF)
                letters += 1
            } else if letters > 0 {
                break
            }
        }
        return letters == 0 ? 0 : key << (16 * UInt64(4 - letters))
    }
}
