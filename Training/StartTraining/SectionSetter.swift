import EntryGeneration
import LabelTraining

/// A reference section that was set from known entries.
struct SetSection {
    var text = ""
    /// The offsets in UTF-8 at which entries start.
    var starts: Set<Int> = []
}

/// Sets reference sections from entries, in many widths and layouts.
struct SectionSetter {
    private var random: SplitMix64

    /// Entries in a section: short lists have too few lines to tell how wide they are.
    private static let entries = [2...6, 2...6, 6...20, 20...60]

    init(seed: UInt64) { random = SplitMix64(seed: seed) }

    private enum Layout: CaseIterable {
        case plain, blankLines, hangingIndent, firstLineIndent, oneLineEach

        /// Texts taken from PDF files have lost their indentation.
        var share: Double {
            switch self {
            case .plain: 62
            case .blankLines: 12
            case .hangingIndent: 15
            case .firstLineIndent: 8
            case .oneLineEach: 2
            }
        }
    }

    /// Sections that have each entry once.
    mutating func sections(of all: [PlainEntry]) -> [SetSection] {
        var sections: [SetSection] = []
        var position = 0
        while position < all.count {
            let size = random.pick(SectionSetter.entries) ?? 2...6
            let count = min(random.number(size), all.count - position)
            // Neighbours in a set are often of one list; now and then they are mixed.
            var entries = Array(all[position..<position + count])
            if random.happens(0.15) { entries = (0..<count).compactMap { _ in random.pick(all) } }
            if random.happens(0.6) { entries.sort { TrainingSplit.key(of: $0.text) < TrainingSplit.key(of: $1.text) } }
            position += count
            sections.append(section(of: entries))
        }
        return sections
    }

    /// A section of entries in their order.
    private mutating func section(of entries: [PlainEntry]) -> SetSection {
        let layout = random.index(weights: Layout.allCases.map(\.share)).map { Layout.allCases[$0] } ?? .plain
        let widths = [36...60, 60...90, 80...130][random.below(3)]
        let breaking = LineBreaking(
            width: layout == .oneLineEach ? .max / 2 : random.number(widths),
            indentation: layout == .hangingIndent ? 4 : 0, hyphenates: random.happens(0.5))
        let stops = random.happens(0.3) ? true : random.happens(0.15) ? false : nil
        let dash = random.pick(["———", "---", "——", "--", "_____", "-", "– – –"]) ?? "———"
        let mark = random.pick([".", ",", "", ":"]) ?? "."
        var section = SetSection()
        var author = ""
        for entry in entries {
            var text = entry.text
            if !entry.author.isEmpty, entry.author == author, random.happens(0.7) {
                text = "\(dash)\(mark) \(text.dropFirst(author.count).drop { ".,: ".contains($0) })"
            }
            author = entry.author
            if stops == true, !text.hasSuffix(".") { text += "." }
            if stops == false, text.hasSuffix(".") { text.removeLast() }
            for (number, line) in breaking.lines(of: text, &random).enumerated() {
                let isFirst = number == 0
                if isFirst, layout == .blankLines, !section.text.isEmpty { section.text += "\n" }
                if layout == (isFirst ? .firstLineIndent : .hangingIndent) { section.text += "    " }
                if isFirst { section.starts.insert(section.text.utf8.count) }
                section.text += line + "\n"
            }
        }
        return section
    }
}
