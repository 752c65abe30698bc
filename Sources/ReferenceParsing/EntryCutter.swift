package import Bibliography
import Documents

/// An entry as cut from a bibliography: its lines, and those that were found not to belong to it.
package struct CutEntry {
    /// The printed label without punctuation.
    var label: String?
    /// The stretches of text, in order, label left out; `joint` says what stood before each.
    var pieces: [(range: Range<Int>, joint: UInt8)] = []
    /// The bytes of the dashes or the word in place of the names, where the entry repeats those of the one before.
    var repeatsAuthors: Range<Int>?
    /// All bytes from the label to the end, intruders included.
    var extent: Range<Int>
}

/// Cuts a section into entries.
package struct EntryCutter {
    private let text: SourceText
    private let lines: [SectionLine]
    /// For each line, whether it interrupts the entries.
    private let isIntruder: [Bool]

    package init(text: SourceText, lines: [SectionLine], heads: RunningHeads) {
        self.text = text
        self.lines = lines
        isIntruder = Intruders(text: text, lines: lines, heads: heads).found()
    }

    /// The entries, in order. Cost: one pass over the lines for each question asked.
    package func entries() -> [CutEntry] {
        guard !lines.isEmpty else { return [] }
        // Where no label has a list mark before it, a hyphen at a line's start is the text's own.
        let hasListMarks = lines.contains { $0.label?.hasListMark == true && $0.label?.style != .listItem }
        let starts = EntryStarts(text: text, lines: lines, isIntruder: isIntruder).starts()
        let tail = SectionTail(
            text: text, lines: lines, isIntruder: isIntruder, starts: starts.map(\.line),
            isLabelled: starts.contains { $0.label != nil }
        ).end()
        var entries: [CutEntry] = []
        for (position, start) in starts.prefix(tail.entries).enumerated() {
            let end = position + 1 < tail.entries ? starts[position + 1].line : tail.line
            if let entry = entry(from: start.line, to: end, label: start.label, hasListMarks: hasListMarks) {
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
            if !isFirst, isIntruder[index] {
                interrupted = true
                continue
            }
            guard !range.isEmpty else { continue }
            let joint = interrupted || line.blankLinesBefore > 0 ? EntryText.interruption : EntryText.lineBreak
            entry.pieces.append((range, joint))
            entry.extent = entry.extent.lowerBound..<line.range.upperBound
            interrupted = false
        }
        entry.repeatsAuthors = entry.pieces.first.flatMap { RepeatedAuthors.range(text.bytes, $0.range) }
        return entry.pieces.isEmpty ? nil : entry
    }
}
