import Bibliography
import Documents

/// Finds the lines at which entries start.
struct EntryStarts {
    let text: SourceText
    let lines: [SectionLine]
    let heads: RunningHeads

    struct Start {
        let line: Int
        let label: EntryLabel?
    }

    /// Numbers that are left out between two labels, at most, before the later one is taken for something else.
    private static let maximumGap = 4

    func starts() -> [Start] {
        numbered() ?? keyed() ?? listItems() ?? unnumbered()
    }

    // MARK: Labelled entries

    /// Entries with numbers that rise, or that at least do not repeat.
    private func numbered() -> [Start]? {
        var counts: [EntryLabel.Style: Int] = [:]
        for line in lines {
            guard let label = line.label, label.number != nil, label.style != .listItem else { continue }
            counts[label.style, default: 0] += 1
        }
        let preference: [EntryLabel.Style] = [.bracket, .dot, .closing, .parenthesis, .superscript, .footnote, .bare]
        guard let style = preference.max(by: { counts[$0] ?? 0 < counts[$1] ?? 0 }), let count = counts[style],
            count > 0
        else { return nil }
        let candidates = lines.indices.filter { lines[$0].label?.number != nil && lines[$0].label?.style != .listItem }
        // Footnotes of Markdown name themselves by words as well as by numbers: each starts an entry.
        if style == .footnote {
            let footnotes = lines.indices.filter { lines[$0].label?.style == .footnote }
            return footnotes.map { Start(line: $0, label: lines[$0].label) }
        }
        let chosen = risingChain(candidates, style: style)
        guard chosen.count >= 2 || (chosen.first == 0 && style != .bare) else { return nil }
        // Bare numbers at line starts are volumes and pages as often as labels.
        if style == .bare, chosen.count * 2 < count || chosen.first.map({ $0 > 1 }) == true { return nil }
        // Labels must be what the section is cut by, not a few lines that start with a number.
        let entryLike = lines.count { EntryShape(text.bytes, $0.range).isEntry && $0.label?.number == nil }
        if chosen.count * 4 < entryLike, chosen.first != 0 { return nil }
        return withStrays(chosen)
    }

    /// The labels that belong to one numbering: each number follows the last one, or its successor comes later too.
    private func risingChain(_ candidates: [Int], style: EntryLabel.Style) -> [Int] {
        let numbers = candidates.map { lines[$0].label?.number ?? 0 }
        let known = Set(zip(candidates, numbers).filter { lines[$0.0].label?.style == style }.map(\.1))
        var rising: [Int] = []
        var last: Int?
        for (position, candidate) in candidates.enumerated() {
            let number = numbers[position]
            let isStyle = lines[candidate].label?.style == style
            if let previous = last {
                let isNext = number == previous + 1
                let isNear = number > previous && number <= previous + EntryStarts.maximumGap
                // A gap is believed when the number after it is there too, or nothing comes later.
                guard isNext || isNear && isStyle && !known.contains(previous + 1)
                else { continue }
            } else if !isStyle || number > 9999 {
                continue
            }
            rising.append(candidate)
            last = number
        }
        let distinct = distinctStarts(candidates, numbers: numbers, style: style)
        return rising.count * 10 >= distinct.count * 8 ? rising : distinct
    }

    /// Entries whose numbers do not rise: sorted by name after they were numbered, or numbered anew in each part.
    private func distinctStarts(_ candidates: [Int], numbers: [Int], style: EntryLabel.Style) -> [Int] {
        let ofStyle = zip(candidates, numbers).filter { lines[$0.0].label?.style == style }
        let limit = ofStyle.count + EntryStarts.maximumGap
        var last = 0
        var previous = -1
        var seen: Set<Int> = []
        return ofStyle.compactMap { candidate, number in
            let restarts = number == 1 && previous > 1
            if restarts { seen = [] }
            guard number <= max(limit, last + 1) || ofStyle.first?.0 == candidate, startsLikeEntry(candidate),
                seen.insert(number).inserted
            else { return nil }
            last = number
            previous = number
            return candidate
        }
    }

    private func startsLikeEntry(_ index: Int) -> Bool {
        EntryShape(text.bytes, lines[index].content).startsLikeSentence
    }

    /// Adds entries whose label was lost: where a number is missing, a line set apart that looks like an entry.
    private func withStrays(_ chosen: [Int]) -> [Start] {
        var starts: [Start] = []
        for (position, index) in chosen.enumerated() {
            starts.append(Start(line: index, label: lines[index].label))
            let end = position + 1 < chosen.count ? chosen[position + 1] : lines.count
            let number = lines[index].label?.number ?? 0
            let nextNumber = position + 1 < chosen.count ? lines[chosen[position + 1]].label?.number ?? 0 : 0
            let missing = end == lines.count ? 0 : nextNumber - number - 1
            guard missing > 0, index + 1 < end else { continue }
            var found = 0
            for stray in index + 1..<end where found < missing {
                let shape = EntryShape(text.bytes, lines[stray].content)
                let isMarked = lines[stray].blankLinesBefore > 0 || lines[stray].label?.hasListMark == true
                if shape.isEntry, shape.startsWithName || isMarked, shape.hasYear || isMarked {
                    starts.append(
                        Start(line: stray, label: lines[stray].label?.style == .listItem ? lines[stray].label : nil))
                    found += 1
                }
            }
        }
        // Text before the first label that looks like an entry is one whose label was lost.
        if let first = chosen.first, first > 0, lines[first].label?.number ?? 1 > 1 {
            if EntryShape(text.bytes, lines[0].content).isEntry { starts.insert(Start(line: 0, label: nil), at: 0) }
        }
        return starts
    }

    /// `[Abc12]`, `[^key]:`.
    private func keyed() -> [Start]? {
        let keyed = lines.indices.filter { index in
            guard let label = lines[index].label else { return false }
            return label.number == nil && label.style != .listItem
        }
        guard keyed.count >= 2, keyed.first == 0 else { return nil }
        return keyed.map { Start(line: $0, label: lines[$0].label) }
    }

    /// Markdown lists without numbers.
    private func listItems() -> [Start]? {
        let items = lines.indices.filter { lines[$0].label?.hasListMark == true }
        guard items.count >= 2, items.first == 0 || items.first == 1 else { return nil }
        let indentation = items.map { lines[$0].indentation }.min() ?? 0
        let outer = items.filter { lines[$0].indentation <= indentation + 1 }
        let unmarked = lines.count { $0.label?.hasListMark != true && EntryShape(text.bytes, $0.range).isEntry }
        guard outer.count * 3 >= unmarked else { return nil }
        return outer.map { Start(line: $0, label: lines[$0].label) }
    }

    // MARK: Entries without labels

    /// Weighs for each line what speaks for a new entry: space above, indentation, the look of its start, the end of
    /// the line before.
    private func unnumbered() -> [Start] {
        let layout = EntryLayout(text: text, lines: lines)
        var starts: [Start] = []
        var previous: Int?
        for index in lines.indices {
            let line = lines[index]
            if heads.isPageNumber(line) { continue }
            let isFirst = starts.isEmpty
            let score = layout.startScore(index, after: previous)
            if !isFirst, interrupts(index, after: previous, layout) { continue }
            defer { previous = index }
            if isFirst {
                if EntryShape(text.bytes, line.range).startsLikeSentence || score > 0 || index + 1 == lines.count {
                    if !isHead(index) || lines.count == 1 { starts.append(Start(line: index, label: nil)) }
                }
            } else if score >= EntryLayout.startFrom, !isHead(index) {
                starts.append(Start(line: index, label: nil))
            }
        }
        if starts.isEmpty { starts = [Start(line: 0, label: nil)] }
        return starts
    }

    /// Whether a line that looks like an entry, as a head with a year does, stands in the middle of another one: apart,
    /// and what follows it goes on with the URL or the word before it.
    private func interrupts(_ index: Int, after previous: Int?, _ layout: EntryLayout) -> Bool {
        guard let previous, index + 1 < lines.count, lines[index].blankLinesBefore > 0,
            lines[index + 1].blankLinesBefore > 0
        else { return false }
        let gap = max(lines[index].blankLinesBefore, lines[index + 1].blankLinesBefore)
        return layout.continuesURL(of: previous, at: index + 1)
            && heads.strangeness(lines[index], isApart: true, gap: gap) >= 2
    }

    private func isHead(_ index: Int) -> Bool {
        let line = lines[index]
        let blankAfter = index + 1 < lines.count ? lines[index + 1].blankLinesBefore : 1
        let isApart = line.blankLinesBefore > 0 && blankAfter > 0 || line.followsFormFeed
        if EntryShape(text.bytes, line.range).isEntry { return false }
        return heads.strangeness(line, isApart: isApart, gap: max(line.blankLinesBefore, blankAfter)) >= 3
    }
}
