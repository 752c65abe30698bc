import Documents
import Foundation

/// What the entries of one section have in common, learned from a first division of it.
struct EntryHabits {
    /// What an entry without a year loses.
    private(set) var missingYear = 1.0
    /// Whether the entries stand in the order of the alphabet.
    private(set) var isSorted = false
    private var openings: [Double] = []
    private var endings: [Double] = []

    /// Fewer lines of a kind say little: so many are added as the general rule expects them.
    private static let prior = 3.0
    /// So many lines like those of the whole section are added to a class.
    private static let weight = 2.0
    /// No habit says more.
    private static let limit = 3.0

    /// Of a section of which nothing is known.
    init() {}

    init(starts: [Int], lines: [SectionLine], clues: [StartClues], base: [Double], sortKeys: [UInt64]) {
        var isStart = [Bool](repeating: false, count: lines.count)
        for start in starts { isStart[start] = true }
        openings = EntryHabits.shifts(
            clues.map { Int($0.opening) * StartClues.years + Int($0.year) },
            count: StartClues.openings * StartClues.years, isStart: isStart, base: base)
        endings = EntryHabits.shifts(
            clues.map { Int($0.ending) }, count: StartClues.endings, isStart: isStart, base: base)
        var withYear = 0
        var ordered = 0
        var compared = 0
        for (position, start) in starts.enumerated() {
            let end = position + 1 < starts.count ? starts[position + 1] : lines.count
            if (start..<end).contains(where: { clues[$0].year != 0 || lines[$0].shape.hasStrongSign }) { withYear += 1 }
            if position > 0, sortKeys[start] != 0, sortKeys[starts[position - 1]] != 0 {
                compared += 1
                if sortKeys[starts[position - 1]] >> 48 <= sortKeys[start] >> 48 { ordered += 1 }
            }
        }
        let rate = Double(withYear) / Double(max(1, starts.count))
        missingYear = rate > 0.5 ? 2 * rate * rate : 0
        isSorted = compared >= 6 && ordered * 100 >= compared * 85
    }

    /// What a line says with the section's habits.
    func score(_ line: Int, base: Double, clues: StartClues) -> Double {
        guard !openings.isEmpty else { return base }
        return base + openings[Int(clues.opening) * StartClues.years + Int(clues.year)] + endings[Int(clues.ending)]
    }

    /// For each class of lines, how much more often than expected they start entries here.
    private static func shifts(_ classes: [Int], count: Int, isStart: [Bool], base: [Double]) -> [Double] {
        var expected = [Double](repeating: 0, count: count)
        var found = [Double](repeating: 0, count: count)
        var total = [Double](repeating: 0, count: count)
        let starts = Double(isStart.count { $0 })
        for (line, kind) in classes.enumerated() {
            expected[kind] += 1 / (1 + exp(-base[line]))
            found[kind] += isStart[line] ? 1 : 0
            total[kind] += 1
        }
        return (0..<count).map { kind in
            guard total[kind] > 0 else { return 0 }
            let share = total[kind] / Double(classes.count)
            let ratio =
                log((found[kind] + weight * share) / (starts + weight))
                - log((total[kind] - found[kind] + weight * share) / (Double(classes.count) - starts + weight))
            let habit = min(limit, max(-limit, ratio)) * influence(starts)
            let rate = min(0.98, max(0.02, expected[kind] / total[kind]))
            let shifted = (found[kind] + prior * rate) / (total[kind] + prior)
            let surprise = logOdds(min(0.99, max(0.01, shifted))) - logOdds(rate)
            return min(limit, max(-limit, surprise)) + habit
        }
    }

    /// How much a habit counts: a few entries have none.
    private static func influence(_ starts: Double) -> Double { 0.5 * starts / (starts + 6) }

    private static func logOdds(_ rate: Double) -> Double { log(rate / (1 - rate)) }
}
