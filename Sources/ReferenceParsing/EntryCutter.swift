import Bibliography
import Documents

/// An entry as cut from a bibliography: its lines, and those that were found not to belong to it.
struct CutEntry {
    /// The printed label without punctuation.
    var label: String?
    /// The stretches of text, in order, label left out; `joint` says what stood before each.
    var pieces: [(range: Range<Int>, joint: UInt8)] = []
    /// All bytes from the label to the end, intruders included.
    var extent: Range<Int>
}

/// Cuts a section into entries.
struct EntryCutter {
    let text: SourceText
    let lines: [SectionLine]
    let heads: RunningHeads

    /// A line alone with a higher ``RunningHeads/strangeness(_:isApart:gap:)`` is no part of an entry.
    private static let strangeFrom = 3.0

    /// The entries, in order. Cost: one pass over the lines for each question asked.
    func entries() -> [CutEntry] {
        guard !lines.isEmpty else { return [] }
        // Where no label has a list mark before it, a hyphen at a line's start is the text's own.
        let hasListMarks = lines.contains { $0.label?.hasListMark == true && $0.label?.style != .listItem }
        let starts = EntryStarts(text: text, lines: lines, heads: heads).starts()
        var entries: [CutEntry] = []
        var index = starts.first?.line ?? 0
        for (position, start) in starts.enumerated() {
            let end = position + 1 < starts.count ? starts[position + 1].line : lines.count
            index = start.line
            if let entry = entry(from: index, to: end, label: start.label, hasListMarks: hasListMarks) {
                entries.append(entry)
            }
        }
        return entries
    }

    /// All lines as one entry.
    func single() -> CutEntry? {
        guard let first = lines.first else { return nil }
        // A number alone, or a year in parentheses, may be the entry's own.
        let isLabel = first.label.map { label in
            ![.bare, .parenthesis, .listItem].contains(label.style) && label.number.map { $0 < 1000 } ?? true
        }
        return entry(from: 0, to: lines.count, label: isLabel == true ? first.label : nil, hasListMarks: false)
    }

    private func entry(from start: Int, to end: Int, label: EntryLabel?, hasListMarks: Bool) -> CutEntry? {
        var entry = CutEntry(label: label?.text.isEmpty == true ? nil : label?.text, extent: lines[start].range)
        var interrupted = false
        for index in start..<end {
            let line = lines[index]
            let isFirst = index == start
            var range = hasListMarks || isFirst ? line.contentWithLabel(in: text.bytes) : line.range
            if isFirst, let label { range = min(label.end, line.range.upperBound)..<line.range.upperBound }
            range = ArticleLines.trimmed(range, in: text.bytes)
            if !isFirst, isIntruder(index, in: start..<end) {
                interrupted = true
                continue
            }
            guard !range.isEmpty else { continue }
            let joint = interrupted || line.blankLinesBefore > 0 ? EntryText.interruption : EntryText.lineBreak
            entry.pieces.append((range, joint))
            entry.extent = entry.extent.lowerBound..<line.range.upperBound
            interrupted = false
        }
        return entry.pieces.isEmpty ? nil : entry
    }

    private func isIntruder(_ index: Int, in entry: Range<Int>) -> Bool {
        let line = lines[index]
        let isLast = index + 1 >= lines.count
        let blankAfter = isLast ? 1 : lines[index + 1].blankLinesBefore
        let isApart = line.blankLinesBefore > 0 && blankAfter > 0 || line.followsFormFeed
        if heads.isPageNumber(line) {
            // A number that a broken line left alone, "pp.\n12", is told by what stands before it.
            let previous = text.bytes[lines[index - 1].range].last ?? 0
            if isApart { return true }
            // A year or a number of a date is broken off its line: "26 November\n2014".
            let isYear = line.range.count == 4 && !".)]>".utf8.contains(previous)
            return !isYear && !",-:(/=".utf8.contains(previous)
        }
        let gap = max(line.blankLinesBefore, isLast ? 0 : blankAfter)
        return heads.strangeness(line, isApart: isApart, gap: gap) >= EntryCutter.strangeFrom
    }
}
