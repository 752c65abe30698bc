import Documents

/// What a line and the one before it say about whether an entry starts with it, as small numbers.
package struct StartClues: Hashable, Sendable {
    /// ``EntryShape/Opening``, and one more for a line with a label.
    package let opening: UInt8
    /// ``EntryShape/YearPlace``.
    package let year: UInt8
    /// ``LineEnding`` of the line before.
    package let ending: UInt8
    /// How full the line before is, and whether this line's first word had room in it.
    package let fit: UInt8
    /// Space above and indentation.
    package let layout: UInt8
    /// Whether the line before opens like an entry, and this one's next too.
    package let neighbours: UInt8

    package static let openings = EntryShape.Opening.allCases.count + 1
    package static let years = EntryShape.YearPlace.allCases.count
    package static let endings = LineEnding.allCases.count
    package static let fits = 8
    package static let layouts = 6
    package static let neighbourhoods = 9

    /// How the lines of a section are set.
    struct Habits {
        /// The longest usual line, in characters.
        var width = 0
        /// Whether several lines are as long as that, as in text that was wrapped.
        var isWrapped = false
        /// Whether blank lines stand between entries.
        var isBlankSeparated = false
        /// The margin, when the lines of an entry but the first stand deeper.
        var hangingMargin: Int?
        /// The margin, when the first lines of entries stand deeper.
        var indentedMargin: Int?

        /// Signs that stand for dashes: see ``SectionLine/placeholder``.
        var placeholders: Set<Int> = []

        init(_ lines: [SectionLine]) {
            var counts: [Int: Int] = [:]
            for line in lines where line.placeholder != 0 { counts[line.placeholder, default: 0] += 1 }
            placeholders = Set(counts.filter { $0.value >= 4 }.keys)
            let lengths = lines.map(\.characters).sorted()
            width = lengths.isEmpty ? 0 : lengths[lengths.count * 8 / 10]
            isWrapped = lines.count >= 12 || lengths.count { $0 * 10 >= width * 9 } >= 3
            let gaps = lines.dropFirst().count { $0.blankLinesBefore > 0 }
            let startsAfterGap = lines.dropFirst().count { $0.blankLinesBefore > 0 && $0.shape.startsLikeSentence }
            let starts = lines.count { $0.shape.isEntry || $0.shape.startsWithName && $0.shape.startsLikeSentence }
            isBlankSeparated = startsAfterGap >= 1 && startsAfterGap * 2 >= gaps && (gaps + 1) * 3 >= starts
            let margin = lines.map(\.indentation).min() ?? 0
            let deeper = lines.filter { $0.indentation >= margin + 2 }
            let atMargin = lines.count - deeper.count
            guard deeper.count >= 2, atMargin >= 2 else { return }
            let startsAtMargin = lines.count {
                $0.indentation < margin + 2 && ($0.shape.startsLikeSentence || $0.shape.hasStrongSign)
            }
            let deeperStarts = deeper.count { $0.shape.startsLikeSentence }
            if startsAtMargin * 10 >= atMargin * 7 {
                hangingMargin = margin
            } else if deeperStarts * 10 >= deeper.count * 8 {
                indentedMargin = margin
            }
        }
    }

    /// - Parameters:
    ///   - previous: the line before that belongs to an entry.
    init(_ line: SectionLine, after previous: SectionLine?, before next: SectionLine?, _ habits: Habits) {
        let isLabelled = line.label?.number != nil
        opening =
            habits.placeholders.contains(line.placeholder)
            ? EntryShape.Opening.repeated.rawValue
            : isLabelled ? UInt8(StartClues.openings - 1) : line.shape.opening.rawValue
        // "Family, I. (n.d.)" has what stands for a year.
        let isUndated = line.shape.yearPlace == .none && line.shape.opening == .nameYear
        year = (isUndated ? .earlyBracketed : line.shape.yearPlace).rawValue
        ending = previous?.ending.rawValue ?? LineEnding.stop.rawValue
        fit = StartClues.fit(line, after: previous, habits)
        layout = StartClues.layout(line, habits)
        neighbours = StartClues.nameClass(previous) * 3 + StartClues.nameClass(next)
    }

    private static func nameClass(_ line: SectionLine?) -> UInt8 {
        guard let line else { return 2 }
        switch line.shape.opening {
        case .familyInitials, .familyGiven, .familyBare, .initialsFamily, .givenFamily, .nameMark, .nameYear, .repeated:
            return 2
        case .capital, .capitals, .caseless, .quotation: return 1
        default: return 0
        }
    }

    private static func fit(_ line: SectionLine, after previous: SectionLine?, _ habits: Habits) -> UInt8 {
        let width = habits.width
        guard let previous, width > 0 else { return 7 }
        guard habits.isWrapped else { return 4 }
        let ratio = previous.characters * 100 / width
        let fullness: UInt8 = ratio < 50 ? 0 : ratio < 75 ? 1 : ratio < 90 ? 2 : 3
        let hasRoom = previous.characters + 1 + line.firstWordCharacters <= width
        return fullness * 2 + (hasRoom ? 0 : 1)
    }

    private static func layout(_ line: SectionLine, _ habits: Habits) -> UInt8 {
        if let margin = habits.hangingMargin { return line.indentation < margin + 2 ? 1 : 2 }
        if let margin = habits.indentedMargin { return line.indentation >= margin + 2 ? 1 : 2 }
        if habits.isBlankSeparated { return line.blankLinesBefore > 0 ? 3 : 4 }
        return line.blankLinesBefore > 0 ? 5 : 0
    }
}

extension StartClues {
    /// The clues of all lines of a section.
    package static func all(_ lines: [SectionLine]) -> [StartClues] {
        let habits = Habits(lines)
        return lines.indices.map { index in
            StartClues(
                lines[index], after: index > 0 ? lines[index - 1] : nil,
                before: index + 1 < lines.count ? lines[index + 1] : nil, habits)
        }
    }
}
