package import Bibliography

/// A date as it stands in running text, with every day it can mean.
package struct PrintedDate: Hashable, Sendable {
    /// How the date is written.
    package enum Form: Hashable, Sendable {
        /// The month stands as a word, or the order is fixed: ISO 8601, 年月日.
        case unambiguous
        /// Day and month as numbers, the order settled by convention or by the numbers themselves.
        case numeric
        /// A year alone.
        case year
    }

    /// The readings, likeliest first; never empty as read from text.
    package let readings: [PartialDate]
    /// How it is written.
    package let form: Form
    /// The tokens it takes.
    package let tokens: Range<Int>
    /// For numeric dates: whether the numbers themselves say that the month comes first (true) or the day (false).
    package let provenMonthFirst: Bool?

    /// Years outside of this are page numbers and amounts.
    package static let years = 1500...2100

    /// More tokens than any date takes.
    private static let maximumTokens = 16

    /// Reads the date that starts at a token, the longest form that fits; nil when none starts there.
    package static func read(_ tokens: [TextToken], at start: Int) -> PrintedDate? {
        guard start < tokens.count else { return nil }
        let first = tokens[start]
        guard
            first.kind == .number || first.kind == .mark && (first.folded.utf8.first ?? 0) >= 0x80
                || first.kind == .word && isStart(first.folded)
        else { return nil }
        // The grammar reads characters, so what lies between the tokens is put back.
        var bytes: [UInt8] = []
        var ends: [Int] = []
        for index in start..<min(start + maximumTokens, tokens.count) {
            let token = tokens[index]
            guard token.range.count <= 64 else { break }
            if index > start, token.range.lowerBound > tokens[index - 1].range.upperBound { bytes.append(0x20) }
            bytes += token.folded.utf8
            ends.append(bytes.count)
        }
        let parts = DateTokens.tokens(in: bytes)
        guard let date = DateGrammar(bytes: bytes, tokens: parts).read(at: 0), !date.readings.isEmpty,
            let last = parts[..<date.tokens.upperBound].last
        else { return nil }
        // A sign of the date that is glued to the word behind it is left for the word: 日访问.
        let count = ends.prefix { $0 <= last.range.upperBound }.count
        return PrintedDate(
            readings: date.readings, form: date.form, tokens: start..<start + max(1, count),
            provenMonthFirst: date.provenMonthFirst)
    }

    private static func isStart(_ word: String) -> Bool {
        let word = FoldedWord(word)
        return MonthNames.meaning(of: word) != nil || DateWords.flags(of: word) & DateWords.monthNumber != 0
    }

    /// Creates a date that was found.
    package init(
        readings: [PartialDate], form: Form, tokens: Range<Int>, provenMonthFirst: Bool? = nil
    ) {
        self.readings = readings
        self.form = form
        self.tokens = tokens
        self.provenMonthFirst = provenMonthFirst
    }
}
