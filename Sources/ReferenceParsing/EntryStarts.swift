import Bibliography
import Documents

/// Finds the lines at which entries start.
struct EntryStarts {
    let text: SourceText
    let lines: [SectionLine]
    let isIntruder: [Bool]

    struct Start {
        let line: Int
        let label: EntryLabel?
    }

    /// Numbers that are left out between two labels, at most, before the later one is taken for something else.
    private static let maximumGap = 4

    /// A note has no more lines.
    private static let noteLines = 12

    func starts() -> [Start] {
        numbered() ?? keyed() ?? listItems() ?? unnumbered(labelled: [])
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
        // A note at the foot of a page: a number, then a sentence.
        let isNote =
            lines.count <= EntryStarts.noteLines && chosen.first == 0 && lines[0].shape.startsLikeSentence
            && (lines[0].label?.number ?? 1000) < 1000
        guard chosen.count >= 2 || (chosen.first == 0 && (style != .bare || isNote)) else { return nil }
        // Bare numbers at line starts are volumes and pages as often as labels.
        if style == .bare, !isNote, chosen.count * 2 < count || chosen.first.map({ $0 > 1 }) == true { return nil }
        // Labels must be what the section is cut by, not a few lines that start with a number.
        let entryLike = lines.count { $0.shape.isEntry && $0.label?.number == nil }
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
        lines[index].shape.startsLikeSentence
    }

    /// Adds entries whose labels were lost: as many as there are numbers missing, at the lines that start entries if
    /// labels are left aside.
    private func withStrays(_ chosen: [Int]) -> [Start] {
        let numbers = chosen.map { lines[$0].label?.number ?? 0 }
        let missing = chosen.indices.map { position in
            position == 0
                ? (chosen[0] > 0 ? max(0, numbers[0] - 1) : 0)
                : min(
                    max(0, numbers[position] - numbers[position - 1] - 1), chosen[position] - chosen[position - 1] - 1)
        }
        let labelled = chosen.map { Start(line: $0, label: lines[$0].label) }
        guard missing.contains(where: { $0 > 0 }) else { return labelled }
        let all = unnumbered(labelled: labelled)
        var starts: [Start] = []
        var next = 0
        for (position, start) in labelled.enumerated() {
            var found = 0
            while next < all.count, all[next].line < start.line {
                if all[next].label == nil, found < missing[position], isStray(all[next].line) {
                    starts.append(all[next])
                    found += 1
                }
                next += 1
            }
            while next < all.count, all[next].line == start.line { next += 1 }
            starts.append(start)
        }
        return starts
    }

    private func isStray(_ index: Int) -> Bool {
        let line = lines[index]
        return line.shape.startsLikeSentence || line.label?.hasListMark == true
    }

    /// `[Abc12]`, `[^key]:`.
    private func keyed() -> [Start]? {
        let keyed = lines.indices.filter { index in
            guard let label = lines[index].label else { return false }
            return label.number == nil && label.style != .listItem
        }
        guard keyed.first == 0, keyed.count >= 2 || lines[0].label?.style == .bibitem else { return nil }
        return keyed.map { Start(line: $0, label: lines[$0].label) }
    }

    /// Markdown lists without numbers.
    private func listItems() -> [Start]? {
        let items = lines.indices.filter { lines[$0].label?.hasListMark == true }
        guard items.count >= 2, items.first == 0 || items.first == 1 else { return nil }
        let indentation = items.map { lines[$0].indentation }.min() ?? 0
        let outer = items.filter { lines[$0].indentation <= indentation + 1 }
        let unmarked = lines.count { $0.label?.hasListMark != true && $0.shape.isEntry }
        guard outer.count * 3 >= unmarked else { return nil }
        return outer.map { Start(line: $0, label: lines[$0].label) }
    }

    // MARK: Entries without labels

    /// - Parameter labelled: entries with labels, which most have lost.
    private func unnumbered(labelled: [Start]) -> [Start] {
        let kept = lines.indices.filter { !isIntruder[$0] }
        guard !kept.isEmpty else { return [Start(line: 0, label: nil)] }
        let labels = Dictionary(labelled.map { ($0.line, $0.label) }) { first, _ in first }
        let segmentation = EntrySegmentation(
            kept.map { lines[$0] }, in: text, certain: kept.map { labels[$0] != nil })
        return segmentation.starts().map { Start(line: kept[$0], label: labels[kept[$0]] ?? nil) }
    }
}
