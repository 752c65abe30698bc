import Bibliography
import Documents

/// Tells where the entries of a section end, when what follows them, a publisher's list or a note on the authors, was
/// taken for entries: it does not look as the entries before it do.
struct SectionTail {
    let text: SourceText
    let lines: [SectionLine]
    /// For each line, whether it interrupts the entries: an entry ends with none.
    let isIntruder: [Bool]
    let starts: [Int]
    /// Whether labels say which lines are entries.
    let isLabelled: Bool

    /// The habits are those of the first entries, at most so many.
    private static let sampleSize = 12
    private static let minimumSample = 5
    /// Entries unlike the first ones that end a section.
    private static let lossLimit = 4.0
    /// Fewer entries have no habit.
    private static let minimumEntries = 5
    /// The lines that the last entry may have more than any other, when it is not finished.
    private static let slack = 3

    /// The line behind the last entry, and how many entries there are. Cost: linear.
    func end() -> (line: Int, entries: Int) {
        let kept = typicalCount()
        let end = kept < starts.count ? starts[kept] : lines.count
        guard let last = starts.prefix(kept).last else { return (lines.count, starts.count) }
        return (lastEntryEnd(from: last, to: end, entries: kept), kept)
    }

    private func typicalCount() -> Int {
        guard !isLabelled, starts.count >= SectionTail.minimumEntries else { return starts.count }
        let sample = min(starts.count, max(SectionTail.minimumSample, min(SectionTail.sampleSize, starts.count / 6)))
        var openings = [Int](repeating: 0, count: EntryShape.Opening.allCases.count)
        var withYear = 0
        for position in 0..<sample {
            openings[Int(lines[starts[position]].shape.opening.rawValue)] += 1
            if hasYear(position) { withYear += 1 }
        }
        let needsYear = withYear * 10 >= sample * 8
        var sum = 0.0
        var best = (sum: 0.0, count: sample)
        for position in starts.indices {
            let line = lines[starts[position]]
            let isUsual = openings[Int(line.shape.opening.rawValue)] * 5 >= sample
            let isComplete = !needsYear || hasYear(position)
            if isUsual && isComplete {
                sum += 1
            } else if isComplete {
                // Newspapers, laws and web sites look unlike books, and belong to the list all the same.
                sum += line.shape.startsWithName ? 0.25 : 0
            } else {
                sum -= isUsual ? 0.25 : 1.25
            }
            if sum >= best.sum, position >= sample - 1 { best = (sum, position + 1) }
        }
        return best.sum - sum >= SectionTail.lossLimit ? best.count : starts.count
    }

    private func hasYear(_ position: Int) -> Bool {
        let end = position + 1 < starts.count ? starts[position + 1] : lines.count
        return lines[starts[position]..<end].contains { $0.shape.hasYear || $0.shape.hasStrongSign }
    }

    /// The last entry is not much longer than the others: it ends at a finished line.
    private func lastEntryEnd(from start: Int, to end: Int, entries: Int) -> Int {
        guard entries >= SectionTail.minimumEntries else { return end }
        var lengths = (1..<entries).map { starts[$0] - starts[$0 - 1] }
        lengths.sort()
        let usual = lengths[lengths.count * 9 / 10]
        // Where entries have one line each, a second one is no part of the last.
        let longest = usual == 1 ? 1 : usual * 3 / 2 + 2
        guard end - start > longest else { return end }
        let limit = min(end, start + longest + SectionTail.slack)
        let needsSign = othersHaveSigns(entries)
        let shortest = (0..<entries - 1).map { characters(starts[$0]..<starts[$0 + 1]) }.min() ?? 0
        var length = 0
        for line in start..<limit where !isIntruder[line] {
            length += lines[line].characters
            if line + 1 - start >= max(1, usual / 2), endsEntry(line),
                !goesOn(after: line, from: start, to: end, needsSign: needsSign, isShort: length * 2 < shortest)
            {
                return line + 1
            }
        }
        return limit
    }

    /// Lines of a page break that may stand inside the last entry.
    private static let interruption = 3

    /// Whether the last entry goes on behind a line, also where a running head and a page number stand between.
    ///
    /// - Parameter isShort: whether it would be less than half as long as any other.
    private func goesOn(after line: Int, from start: Int, to end: Int, needsSign: Bool, isShort: Bool) -> Bool {
        guard line + 1 < end else { return false }
        if !isIntruder[line + 1], continuesEntry(line + 1) { return true }
        // The others have a year or a URL each; this one has none yet.
        if needsSign, !lines[start...line].contains(where: { $0.shape.hasStrongSign }) {
            let rest = lines[line + 1..<min(end, line + 1 + SectionTail.interruption)]
            if rest.contains(where: { $0.shape.hasStrongSign }) { return true }
        }
        var isAtPageBreak = true
        for next in line + 1..<min(end, line + 1 + SectionTail.interruption) {
            let stands = lines[next].blankLinesBefore > 0 || lines[next].followsFormFeed
            let isApart = stands || next + 1 < end && lines[next + 1].blankLinesBefore > 0
            guard isIntruder[next] || isApart, next + 1 < end else { return false }
            isAtPageBreak = isAtPageBreak && isIntruder[next]
            let isMark = lines[next + 1].shape.opening == .mark
            if continuesEntry(next + 1), !isMark || isAtPageBreak && opensBracket(next + 1) { return true }
            if isAtPageBreak, isShort, !isIntruder[next + 1] { return true }
        }
        return false
    }

    private func characters(_ range: Range<Int>) -> Int {
        range.reduce(0) { $0 + (isIntruder[$1] ? 0 : lines[$1].characters) }
    }

    /// `(accessed …)`, `[online]`: no note on the authors starts so.
    private func opensBracket(_ line: Int) -> Bool {
        lines[line].range.first.map { "([".utf8.contains(text.bytes[$0]) } == true
    }

    private func othersHaveSigns(_ entries: Int) -> Bool {
        (0..<entries - 1).allSatisfy { position in
            lines[starts[position]..<starts[position + 1]].contains { $0.shape.hasStrongSign }
        }
    }

    private func endsEntry(_ line: Int) -> Bool {
        [.stop, .bracket, .digit, .address, .quotation].contains(lines[line].ending)
    }

    /// Whether a line can only go on with an entry: a URL, a small letter, a page number.
    private func continuesEntry(_ line: Int) -> Bool {
        [.small, .address, .number, .mark, .cue].contains(lines[line].shape.opening)
    }
}
