import Bibliography
import Documents

/// Tells which lines of a bibliography stand there by accident: running heads, page numbers.
struct Intruders {
    let text: SourceText
    let lines: [SectionLine]
    let heads: RunningHeads

    /// A line with a higher ``RunningHeads/strangeness(_:isApart:gap:isAtPageBreak:)`` is no part of an entry.
    private static let strangeFrom = 3.0
    /// A line that looks like an entry needs more.
    private static let strangeEntryFrom = 4.0

    /// For each line, whether it interrupts. Cost: linear.
    func found() -> [Bool] {
        let numbers = lines.indices.map { heads.isPageNumber(lines[$0]) && isPageNumber($0) }
        // Where names stand in capitals, capitals are no sign of a head.
        let capitals = lines.indices.count { !numbers[$0] && heads.hasCapitals(lines[$0]) }
        let areCapitalsUsual = capitals > max(3, lines.count / 12)
        var result = numbers
        for index in lines.indices where !numbers[index] {
            let isAtPageBreak =
                index > 0 && (numbers[index - 1] || result[index - 1]) || index + 1 < lines.count && numbers[index + 1]
            result[index] = isHead(index, isAtPageBreak: isAtPageBreak, areCapitalsUsual)
        }
        return result
    }

    private func isHead(_ index: Int, isAtPageBreak: Bool, _ areCapitalsUsual: Bool) -> Bool {
        let line = lines[index]
        let isLast = index + 1 >= lines.count
        let blankAfter = isLast ? 1 : lines[index + 1].blankLinesBefore
        let isApart = line.blankLinesBefore > 0 && blankAfter > 0 || line.followsFormFeed
        let gap = max(line.blankLinesBefore, isLast ? 0 : blankAfter)
        var strangeness = heads.strangeness(line, isApart: isApart, gap: gap, isAtPageBreak: isAtPageBreak)
        if areCapitalsUsual { strangeness -= heads.capitalsScore(line) }
        let threshold = line.shape.isEntry && !isApart ? Intruders.strangeEntryFrom : Intruders.strangeFrom
        if strangeness >= threshold { return true }
        return strangeness >= 2 && interruptsURL(index)
    }

    /// A number that a broken line left alone, "pp.\n12", is told by what stands before it.
    private func isPageNumber(_ index: Int) -> Bool {
        let line = lines[index]
        guard index > 0 else { return true }
        let blankAfter = index + 1 < lines.count ? lines[index + 1].blankLinesBefore : 1
        if line.blankLinesBefore > 0 && blankAfter > 0 || line.followsFormFeed { return true }
        let previous = lines[index - 1].range.last.map { text.bytes[$0] } ?? 0
        // A year or a number of a date is broken off its line: "26 November\n2014".
        let isYear = line.range.count == 4 && !".)]>".utf8.contains(previous)
        return !isYear && !",-:(/=".utf8.contains(previous) && !isPageRange(index)
    }

    /// Whether a broken line left pages alone: `1657-1664` behind a line that is not finished, `12` behind `S.` or `pp.`
    private func isPageRange(_ index: Int) -> Bool {
        let previous = lines[index - 1]
        if previous.ending == .abbreviation || endsInPageWord(previous.range) { return true }
        let numbers = text.bytes[lines[index].range].split(whereSeparator: { $0 &- 0x30 >= 10 })
        let unfinished: [LineEnding] = [.initial, .small, .capital, .conjunction, .semicolon, .opening, .other]
        return numbers.count == 2 && text.bytes[lines[index].range].first.map { $0 &- 0x30 < 10 } == true
            && unfinished.contains(previous.ending)
    }

    /// `… 3, S.`, `… т. 5, с.`: a letter that is no initial behind a number.
    private func endsInPageWord(_ range: Range<Int>) -> Bool {
        let end = text.bytes[range].suffix(12).split(separator: 0x20)
        guard end.count >= 2, let word = end.last,
            ["S.", "P.", "С.", "s.", "p.", "с."].contains(where: { word.elementsEqual($0.utf8) }),
            let before = end.dropLast().last?.last
        else { return false }
        return before == UInt8(ascii: ",") || before == UInt8(ascii: ".") || before == UInt8(ascii: ":")
    }

    /// Whether a line that looks like an entry, as a head with a year does, stands in the middle of another one: apart,
    /// and what follows it goes on with the URL before it.
    private func interruptsURL(_ index: Int) -> Bool {
        guard index > 0, index + 1 < lines.count, lines[index].blankLinesBefore > 0,
            lines[index + 1].blankLinesBefore > 0
        else { return false }
        return URLBreak.continues(lines[index - 1], on: lines[index + 1], in: text)
    }
}
