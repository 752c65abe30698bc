/// Reads `3`, `1, 4–6`, `12, с. 15`: the labels inside square brackets.
enum NumericReader {
    /// `[1-400]` is a span of numbers, no citation of four hundred works.
    private static let longestRange = 60
    private static let maximumItems = 120

    /// The numbers in order, ranges filled in; empty when the text is anything else.
    ///
    /// A place inside a work ("p. 5") ends at the next semicolon.
    static func numbers(in content: [UInt8]) -> [Int] {
        var numbers: [Int] = []
        for group in content.split(separator: 0x3B) {
            guard read(Array(group), into: &numbers), numbers.count <= maximumItems else { return [] }
        }
        return numbers
    }

    /// The numbers from one bracket to the next in `[1]–[33]`, the first left out, and where the second bracket ends;
    /// nil unless a dash alone parts the two.
    static func rangeEnd(in bytes: [UInt8], after end: Int, limit: Int, from first: Int) -> (numbers: [Int], end: Int)?
    {
        var index = end
        while index < limit, bytes[index].isBlank, index - end < widestGap { index += 1 }
        guard index < limit, let width = rangeSign(bytes, index) else { return nil }
        index += width
        // Two hyphens are a typewriter's dash.
        if width == 1, index < limit, bytes[index] == 0x2D { index += 1 }
        let dashEnd = index
        while index < limit, bytes[index].isBlank, index - dashEnd < widestGap { index += 1 }
        guard index < limit, let bracket = BracketScanner.bracket(in: bytes, at: index, limit: limit),
            bracket.kind == .square
        else { return nil }
        let content = BracketContent.plain(bytes[bracket.inner])
        guard let last = numbers(in: content).first, last > first, last - first <= longestRange else { return nil }
        return (Array(first + 1...last) + numbers(in: content).dropFirst(), bracket.outer.upperBound)
    }

    /// More blanks, or line breaks, between two brackets and their dash make them two citations.
    private static let widestGap = 2

    private static func read(_ group: [UInt8], into numbers: inout [Int]) -> Bool {
        var index = skipLead(group)
        var isFirst = true
        while true {
            while index < group.count, group[index] == 0x20 { index += 1 }
            guard index < group.count, group[index].isDigit else {
                // After a number: the place inside the work. Before any: no citation.
                return !isFirst && index < group.count && startsLocator(group, index)
            }
            guard let first = number(group, &index) else { return false }
            while index < group.count, group[index] == 0x20 { index += 1 }
            if let width = rangeSign(group, index) {
                index += width
                while index < group.count, group[index] == 0x20 { index += 1 }
                guard let last = number(group, &index), last > first, last - first <= longestRange else { return false }
                numbers.append(contentsOf: first...last)
            } else {
                numbers.append(first)
            }
            isFirst = false
            while index < group.count, group[index] == 0x20 { index += 1 }
            guard index < group.count else { return true }
            guard group[index] == 0x2C else { return startsLocator(group, index) }
            index += 1
        }
    }

    private static func number(_ group: [UInt8], _ index: inout Int) -> Int? {
        let digits = group[index...].prefix(while: \.isDigit)
        // Five digits: more entries than any bibliography has.
        guard (1...5).contains(digits.count), digits.first != 0x30 else { return nil }
        index += digits.count
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    private static func rangeSign(_ group: [UInt8], _ index: Int) -> Int? {
        guard index < group.count else { return nil }
        if group[index] == 0x2D { return 1 }
        // U+2010 to U+2015.
        let isDash =
            index + 2 < group.count && group[index] == 0xE2 && group[index + 1] == 0x80
            && (0x90...0x95).contains(group[index + 2])
        return isDash ? 3 : nil
    }

    private static func startsLocator(_ group: [UInt8], _ index: Int) -> Bool {
        // `[2: 45]`: page 45.
        if group[index] == 0x3A { return group[(index + 1)...].first { $0 != 0x20 }?.isDigit == true }
        let word = group[index...].prefix { $0 != 0x20 && !$0.isDigit }
        return CitationVocabulary.locators.contains(String(decoding: word, as: UTF8.self).plainWord)
    }

    private static func skipLead(_ group: [UInt8]) -> Int {
        guard let digit = group.firstIndex(where: \.isDigit), digit > 0, digit <= 40 else { return 0 }
        let plain = String(decoding: group[..<digit], as: UTF8.self).words.map { $0.plainWord }
        return !plain.isEmpty && CitationVocabulary.leads.leading(plain) == plain.count ? digit : 0
    }
}
