/// Reads `Smith & Jones 2010; Brown et al., 2011a, 2011b, p. 12`: names with years, parted by semicolons.
enum AuthorYearParser {
    /// One name with one year.
    struct Item: Hashable, Sendable {
        /// The name.
        let name: CitedName
        /// The year; nil where the text says that there is none.
        let year: Int?
        /// The letter after the year.
        let suffix: String?
        /// Whether a comma parts name and year and nothing but the year follows it.
        let hasComma: Bool
    }

    /// A string of citations longer than this is not one.
    private static let maximumItems = 40

    /// The items in order; empty when the text has not this form.
    static func items(in content: [UInt8]) -> [Item] {
        var items: [Item] = []
        for group in groups(of: content) {
            items.append(contentsOf: self.items(inGroup: group))
            if items.count > maximumItems { return [] }
        }
        return items
    }

    /// The years of `2011a, 2011b, p. 12`; empty when the text does not start with a year.
    static func leadingYears(in content: [UInt8]) -> [YearToken] {
        guard let first = YearToken.token(in: content, at: 0) else { return [] }
        let after = content[first.range.upperBound...].drop { $0 == 0x20 }
        // "(2013 saw…)" is prose.
        guard let sign = after.first else { return [first] }
        guard sign == 0x2C || sign == 0x3A || sign == 0x3B || sign == 0x5B || sign == 0x2F || sign == 0x26 else {
            return String(decoding: after.prefix(3), as: UTF8.self).hasPrefix("–") || sign == 0x2D ? [first] : []
        }
        guard let group = groups(of: content).first else { return [] }
        return years(in: group, from: first).tokens
    }

    private static func groups(of content: [UInt8]) -> [[UInt8]] {
        var groups: [[UInt8]] = []
        var group: [UInt8] = []
        var depth = 0
        for byte in content {
            if byte == 0x28 || byte == 0x5B { depth += 1 }
            if byte == 0x29 || byte == 0x5D { depth -= 1 }
            if byte == 0x3B, depth <= 0 {
                groups.append(group)
                group = []
            } else if !(group.isEmpty && byte == 0x20) {
                group.append(byte)
            }
        }
        groups.append(group)
        return groups
    }

    private static func items(inGroup group: [UInt8]) -> [Item] {
        guard let first = firstYear(in: group, from: 0) else { return itemWithoutYear(group).map { [$0] } ?? [] }
        guard let (name, hasComma) = name(before: first, in: group, from: 0) else { return [] }
        var items: [Item] = []
        var current = (name: name, hasComma: hasComma, first: first)
        while true {
            let (tokens, end) = years(in: group, from: current.first)
            for token in tokens {
                items.append(
                    Item(name: current.name, year: token.year, suffix: token.suffix, hasComma: current.hasComma))
            }
            // `Smith 2010, Jones 2011`: another name.
            guard let next = firstYear(in: group, from: end),
                let (name, hasComma) = self.name(before: next, in: group, from: end),
                name.shape == .names || name.shape == .shortenedTitle,
                let word = name.whole.split(separator: " ").first.map({ String($0).plainWord }),
                !CitationVocabulary.locators.contains(word),
                isNewName(group[end..<next.range.lowerBound])
            else { return items }
            current = (name, hasComma, next)
        }
    }

    /// Whether a comma or "and" parts what follows from the year before it.
    private static func isNewName(_ piece: ArraySlice<UInt8>) -> Bool {
        let word = piece.drop { $0 == 0x20 }.prefix { $0 != 0x20 }
        return piece.contains(0x2C) || isConnector(String(decoding: word.prefix(16), as: UTF8.self))
    }

    private static func isConnector(_ word: String) -> Bool { CitationVocabulary.connectors.contains(word) }

    private static func firstYear(in group: [UInt8], from start: Int) -> YearToken? {
        var index = start
        while index < group.count {
            if group[index].isDigit, let token = YearToken.token(in: group, at: index) { return token }
            index += 1
        }
        return nil
    }

    /// The years of one name, `2011a, b, 2012`, and where they end.
    private static func years(in group: [UInt8], from first: YearToken) -> (tokens: [YearToken], end: Int) {
        var tokens = [first]
        var end = first.range.upperBound
        while true {
            var index = end
            var separators = 0
            while index < group.count, group[index] == 0x20 || group[index] == 0x2C || group[index] == 0x26 {
                separators += group[index] == 0x20 ? 0 : 1
                index += 1
            }
            if separators == 0, let word = connector(in: group, at: index) {
                index += word
                separators = 1
            }
            guard separators > 0, index < group.count, let last = tokens.last else { return (tokens, end) }
            if let token = YearToken.token(in: group, at: index) {
                tokens.append(token)
                end = token.range.upperBound
            } else if last.suffix != nil, let (letter, length) = YearToken.smallLetter(group, index),
                index + length == group.count || group[index + length] == 0x2C
                    || group[index + length] == 0x20
                        && group[(index + length)...].allSatisfy({ $0 == 0x20 })
            {
                tokens.append(YearToken(range: index..<index + length, year: last.year, suffix: letter))
                end = index + length
            } else {
                return (tokens, end)
            }
        }
    }

    /// The bytes of `and ` and its like, when one stands here and a year follows.
    private static func connector(in group: [UInt8], at index: Int) -> Int? {
        guard index < group.count else { return nil }
        let word = group[index...].prefix { $0 != 0x20 }
        let next = index + word.count + 1
        guard word.count <= 6, next < group.count, group[next].isDigit,
            CitationVocabulary.connectors.contains(String(decoding: word, as: UTF8.self))
        else { return nil }
        return word.count + 1
    }

    /// The name before a year, without the words that lead up to it and without a day and month.
    private static func name(
        before token: YearToken, in group: [UInt8], from start: Int
    ) -> (name: CitedName, hasComma: Bool)? {
        let piece = group[start..<token.range.lowerBound]
        guard piece.count <= CitedName.maximumBytes else { return nil }
        // A bracket that stays open holds the citation itself.
        guard piece.count(where: { $0 == 0x28 }) == piece.count(where: { $0 == 0x29 }) else { return nil }
        let hasComma = piece.last { $0 != 0x20 } == 0x2C
        var words = String(decoding: piece, as: UTF8.self).trimmed { " ,:".unicodeScalars.contains($0) }
            .split(separator: " ").map(String.init)
        // Shortening dots may stand apart: "Указ Президента ..., 2010".
        let hadWords = words.count
        removeDayAndMonth(from: &words)
        let isDated = words.count != hadWords
        if start > 0, let first = words.first, isConnector(first) { words.removeFirst() }
        removeLeads(from: &words)
        var text = words.joined(separator: " ")
        if !hasComma, !isDated, let dots = piece.lastIndex(where: { $0 != 0x20 }), piece[dots] == 0x2E,
            !text.hasSuffix(".")
        {
            text += "."
        }
        guard let name = CitedName(text) else { return nil }
        return (name, hasComma && !isDated)
    }

    /// Takes the day and month of `Smith, 2 May 2013` away when a name is left.
    private static func removeDayAndMonth(from words: inout [String]) {
        guard let month = words.lastIndex(where: { CitationVocabulary.months.contains($0.plainWord) }), month > 0
        else { return }
        let tail = words[(month + 1)...]
        guard tail.allSatisfy({ $0.plainWord.utf8.allSatisfy(\.isDigit) }) else { return }
        var start = month
        while start > 0, words[start - 1].plainWord.utf8.allSatisfy({ $0.isDigit || $0 == 0x2D || $0 >= 0x80 }),
            words[start - 1].utf8.contains(where: \.isDigit)
        {
            start -= 1
        }
        guard start > 0, words[start - 1].hasSuffix(",") else { return }
        words.removeSubrange(start...)
    }

    private static func removeLeads(from words: inout [String]) {
        var isChanged = true
        while isChanged {
            isChanged = false
            let plain = words.map(\.plainWord)
            for lead in CitationVocabulary.leads
            where plain.count > lead.count && plain.starts(with: lead)
                && words[0].unicodeScalars.first?.properties.isUppercase != true
            {
                words.removeFirst(lead.count)
                isChanged = true
                break
            }
        }
        // "for a review, see Smith": what matters stands after the last "see".
        let pointers: Set<String> = ["see", "cf", "vgl", "siehe", "см", "por", "zob", "voir", "véase"]
        if let pointer = words.lastIndex(where: { pointers.contains($0.plainWord) && $0.first?.isLowercase == true }),
            pointer + 1 < words.count
        {
            words.removeSubrange(...pointer)
        }
    }

    /// `Smith, n.d.`
    private static func itemWithoutYear(_ group: [UInt8]) -> Item? {
        guard group.count <= CitedName.maximumBytes else { return nil }
        let words = String(decoding: group, as: UTF8.self).split(separator: " ").map(String.init)
        let plain = words.map(\.plainWord)
        for marker in CitationVocabulary.noYear
        where plain.count > marker.count && plain.hasSuffix(marker)
            && words[words.count - marker.count - 1].hasSuffix(",")
        {
            var rest = Array(words.dropLast(marker.count))
            removeLeads(from: &rest)
            guard let name = CitedName(rest.joined(separator: " ")), name.shape == .names else { return nil }
            return Item(name: name, year: nil, suffix: nil, hasComma: true)
        }
        return nil
    }
}
