import Bibliography
import Documents

/// Finds the date of publication among what is left, once the consulted date is out of the way.
struct IssuedReader {
    let source: SourceText

    func read(_ reading: inout Reading, into reference: inout Reference, votes: inout DateOrder) {
        let tokens = reading.tokens()
        var best: (date: PrintedDate, range: Range<Int>)?
        var index = 0
        while index < tokens.count {
            guard let date = PrintedDate.read(tokens, at: index), isDate(date, tokens) else {
                index += 1
                continue
            }
            let range =
                tokens[date.tokens.lowerBound].range.lowerBound..<tokens[date.tokens.upperBound - 1].range.upperBound
            if date.form != .year { votes.vote(monthFirst: date.provenMonthFirst) }
            if isBetter(date, than: best?.date, known: reference.issued?.value) { best = (date, range) }
            index = date.tokens.upperBound
        }
        guard let best, let value = best.date.readings.first else { return }
        reference.issued = Field(
            value, verbatim: reading.text.verbatim(best.range), range: reading.text.sourceRange(best.range, in: source),
            confidence: best.date.form == .year ? 0.6 : 0.8)
        reading.take(best.range)
    }

    /// A year behind a hyphen or a slash, or with letters glued to it, is a number.
    private func isDate(_ date: PrintedDate, _ tokens: [TextToken]) -> Bool {
        guard date.form == .year else { return true }
        let index = date.tokens.lowerBound
        if let number = tokens[index].number, !(1700...2100).contains(number) { return false }
        if index > 0, tokens[index - 1].range.upperBound == tokens[index].range.lowerBound,
            "-/–_.".contains(tokens[index - 1].folded)
        {
            return false
        }
        let next = index + 1
        if next < tokens.count, tokens[next].range.lowerBound == tokens[index].range.upperBound,
            "-–".contains(tokens[next].folded)
                || tokens[next].kind == .word && tokens[next].folded.unicodeScalars.count > 1
        {
            return false
        }
        return true
    }

    /// A full date beats a year; a date inside the year that stands behind the authors completes it.
    private func isBetter(_ date: PrintedDate, than other: PrintedDate?, known: PartialDate?) -> Bool {
        guard let value = date.readings.first else { return false }
        if let known {
            guard known.month == nil, value.month != nil, value.year == known.year else { return false }
            return other?.readings.first.map { $0.day == nil && value.day != nil } ?? true
        }
        guard let current = other?.readings.first else { return true }
        if current.month == nil, value.month != nil { return true }
        // Of two years the later stands at the entry's end, as publishers print it.
        return current.month == nil && value.month == nil
    }
}
