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
        var hasComma: Bool
        /// The year that the entry may have instead: the original's, or the last of several.
        var otherYear: Int?
        /// The name without those that a semicolon parts from it, where the name holds such: `SILVA; COSTA, 2010`.
        var shorterName: CitedName?
        /// Whether the words before it as often say where or when, so that it is a citation when it leads to an entry.
        var isWeak = false
        /// Whether it was only read in the work named after it: such a work need not be listed.
        var isRelayed = false
    }

    /// A name, and what stands round it.
    private struct NamePart {
        let name: CitedName
        let hasComma: Bool
        let isWeak: Bool
        let isRelay: Bool
    }

    /// A string of citations longer than this is not one.
    private static let maximumItems = 40

    /// The items in order; empty when the text has not this form.
    static func items(in content: [UInt8]) -> [Item] {
        var items: [Item] = []
        var pending: [UInt8] = []
        let groups = groups(of: content)
        for (place, group) in groups.enumerated() {
            // `2012, p. 5` after a semicolon: another work of the name before it.
            if let last = items.last, let first = YearToken.bracketedToken(in: group, at: 0) {
                for token in years(in: group, from: first).tokens where !token.isLifetime {
                    items.append(Item(last.name, token, hasComma: last.hasComma))
                }
            } else {
                var found = self.items(inGroup: group)
                if found.isEmpty, place + 1 < groups.count, isPerson(group) {
                    pending = pending.isEmpty ? group : pending + [0x2C, 0x20] + group
                    continue
                }
                if !pending.isEmpty, let first = found.first,
                    let joined = self.items(inGroup: pending + [0x2C, 0x20] + group).first
                {
                    found[0] = joined
                    found[0].shorterName = first.name
                }
                items.append(contentsOf: found)
            }
            pending = []
            if items.count > maximumItems { return [] }
        }
        return items
    }

    /// Whether a group is one name without a year: `SILVA`.
    private static func isPerson(_ group: [UInt8]) -> Bool {
        guard group.count <= 60, let name = CitedName(String(decoding: group, as: UTF8.self)) else { return false }
        return name.shape == .names && name.people.count == 1 && !name.hasOthers
    }

    /// Whether a text says that a work has no year, and nothing else: `n.d.`, `in press`.
    static func isWithoutYear(_ content: [UInt8]) -> Bool {
        guard content.count <= 24, !content.contains(where: \.isDigit) else { return false }
        let plain = String(decoding: content, as: UTF8.self).words.map { $0.plainWord }
        return !plain.isEmpty && CitationVocabulary.noYear.leading(plain) == plain.count
    }

    /// The years of `2011a, 2011b, p. 12`; empty when the text does not start with a year.
    ///
    /// - Parameter isSolar: whether the text round it is in Arabic letters, so that a year may be of Iran's calendar.
    static func leadingYears(in content: [UInt8], isSolar: Bool) -> [YearToken] {
        guard let first = YearToken.bracketedToken(in: content, at: 0, isSolar: isSolar), !first.isLifetime else {
            return []
        }
        let after = content[first.range.upperBound...].drop { $0 == 0x20 }
        // "(2013 saw…)" is prose.
        guard let sign = after.first else { return [first] }
        guard sign == 0x2C || sign == 0x3A || sign == 0x3B || sign == 0x5B || sign == 0x2F || sign == 0x26 else {
            return String(decoding: after.prefix(3), as: UTF8.self).hasPrefix("–") || sign == 0x2D ? [first] : []
        }
        var found: [YearToken] = []
        for group in groups(of: content) {
            guard let token = YearToken.bracketedToken(in: group, at: 0, isSolar: isSolar) else { break }
            found.append(contentsOf: years(in: group, from: token).tokens)
        }
        return found
    }

    private static func groups(of content: [UInt8]) -> [[UInt8]] {
        if content.first != 0x20, !content.contains(0x3B) { return [content] }
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
        guard let part = name(before: first, in: group, from: 0) else { return [] }
        var items: [Item] = []
        var current = (part: part, first: first)
        while true {
            let (tokens, end) = years(in: group, from: current.first)
            for token in tokens where !token.isLifetime {
                items.append(
                    Item(current.part.name, token, hasComma: current.part.hasComma, isWeak: current.part.isWeak))
            }
            // `Smith 2010, Jones 2011`: another name.
            guard let next = firstYear(in: group, from: end),
                let part = self.name(before: next, in: group, from: end),
                part.name.shape == .names || part.name.shape == .shortenedTitle,
                let word = part.name.whole.words.first?.plainWord,
                !CitationVocabulary.locators.contains(word),
                part.isRelay || isNewName(group[end..<next.range.lowerBound])
            else { return items }
            if part.isRelay {
                for index in items.indices { items[index].isRelayed = true }
            }
            current = (part, next)
        }
    }

    /// Whether a comma or "and" parts what follows from the year before it.
    private static func isNewName(_ piece: ArraySlice<UInt8>) -> Bool {
        let word = piece.drop { $0 == 0x20 }.prefix { $0 != 0x20 }
        return piece.contains(0x2C) || piece.first == 0x2F
            || isConnector(String(decoding: word.prefix(16), as: UTF8.self))
    }

    private static func isConnector(_ word: String) -> Bool { CitationVocabulary.connectors.contains(word) }

    private static func firstYear(in group: [UInt8], from start: Int) -> YearToken? {
        var index = start
        while index < group.count {
            if group[index].isDigit || group[index] == 0x5B || group[index] == 0x28,
                let token = YearToken.bracketedToken(in: group, at: index)
            {
                return token
            }
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
            while index < group.count,
                group[index] == 0x20 || group[index] == 0x2C || group[index] == 0x26
                    || group[index] == 0x2F && last(tokens, hasSuffixBefore: group, index)
            {
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

    /// Whether a stroke parts letters after one year: `2010a/b`.
    private static func last(_ tokens: [YearToken], hasSuffixBefore group: [UInt8], _ index: Int) -> Bool {
        tokens.last?.suffix != nil && index + 1 < group.count
            && (YearToken.smallLetter(group, index + 1) != nil || group[index + 1].isDigit)
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
    ) -> NamePart? {
        let piece = group[start..<token.range.lowerBound]
        guard piece.count <= CitedName.maximumBytes else { return nil }
        // A bracket that stays open holds the citation itself.
        guard piece.count(where: { $0 == 0x28 }) == piece.count(where: { $0 == 0x29 }) else { return nil }
        let hasComma = piece.last { $0 != 0x20 } == 0x2C
        var words = String(decoding: piece, as: UTF8.self)
            .trimmed { $0 == " " || $0 == "," || $0 == ":" || $0 == "/" }.words
        // Shortening dots may stand apart: "Указ Президента ..., 2010".
        var plain = words.map { $0.plainWord }
        let isDated = removeDayAndMonth(from: &words, &plain)
        if start > 0, let first = words.first, isConnector(first) {
            words.removeFirst()
            plain.removeFirst()
        }
        removeUnread(from: &words, &plain)
        let (isWeak, isRelay) = removeLeads(from: &words, &plain, follows: start > 0)
        guard !words.isEmpty else { return nil }
        var text = words.count == 1 ? words[0] : words.joined(separator: " ")
        if !hasComma, !isDated, let dots = piece.lastIndex(where: { $0 != 0x20 }), piece[dots] == 0x2E,
            !text.hasSuffix(".")
        {
            text += "."
        }
        guard let name = CitedName(text) else { return nil }
        return NamePart(name: name, hasComma: hasComma && !isDated, isWeak: isWeak, isRelay: isRelay)
    }

    /// Takes the day and month of `Smith, 2 May 2013` away when a name is left; says whether it did.
    private static func removeDayAndMonth(from words: inout [String], _ plain: inout [String]) -> Bool {
        guard let month = plain.lastIndex(where: { CitationVocabulary.months.contains($0) }), month > 0 else {
            return false
        }
        guard plain[(month + 1)...].allSatisfy({ $0.utf8.allSatisfy(\.isDigit) }) else { return false }
        var start = month
        while start > 0, plain[start - 1].utf8.allSatisfy({ $0.isDigit || $0 == 0x2D || $0 >= 0x80 }),
            words[start - 1].utf8.contains(where: \.isDigit)
        {
            start -= 1
        }
        guard start > 0, words[start - 1].utf8.last == 0x2C else { return false }
        words.removeSubrange(start...)
        plain.removeSubrange(start...)
        return true
    }

    /// Takes `Kant, zit. nach` away before a name: the work that was not seen itself need not be listed.
    private static func removeUnread(from words: inout [String], _ plain: inout [String]) {
        guard words.count > 2 else { return }
        for place in 1..<words.count - 1 where words[place - 1].utf8.last == 0x2C {
            guard CitationVocabulary.relays.canStart(with: plain[place]) else { continue }
            let count = CitationVocabulary.relays.leading(plain[place...])
            guard count > 0, place + count < words.count else { continue }
            words.removeFirst(place + count)
            plain.removeFirst(place + count)
            return
        }
    }

    /// Takes the words away that lead up to a name; leaves nothing when there is nothing else.
    ///
    /// - Parameter follows: whether another work of the same group stands before.
    private static func removeLeads(
        from words: inout [String], _ plain: inout [String], follows: Bool
    ) -> (isWeak: Bool, isRelay: Bool) {
        var isWeak = false
        var isRelay = false
        while let first = words.first {
            let count = CitationVocabulary.leads.leading(plain)
            guard count > 0 else { break }
            let isCapital = first.unicodeScalars.first?.properties.isUppercase == true
            if isCapital, !CitationVocabulary.capitalLeads.contains(plain[0]) || first.hasSuffix(",") { break }
            guard count < words.count else {
                if !isCapital { words = [] }
                break
            }
            isRelay = isRelay || follows && CitationVocabulary.relays.leading(plain) > 0
            isWeak = isWeak || count == 1 && CitationVocabulary.weakLeads.contains(plain[0])
            words.removeFirst(count)
            plain.removeFirst(count)
        }
        // 参见王小明: no blank parts the words of Chinese.
        if let first = words.first, let letter = first.unicodeScalars.first, JoinedNames.isEastAsian(letter),
            let lead = CitationVocabulary.leadsWithoutBlank.first(where: { first.hasPrefix($0) }),
            first.utf8.count > lead.utf8.count
        {
            words[0] = String(first.dropFirst(lead.count))
        }
        // "for a review, see Smith": what matters stands after the last "see".
        if let pointer = words.indices.last(where: {
            CitationVocabulary.pointers.contains(plain[$0]) && words[$0].first?.isLowercase == true
        }), pointer + 1 < words.count {
            words.removeSubrange(...pointer)
            plain.removeSubrange(...pointer)
            isWeak = false
        }
        return (isWeak, isRelay)
    }

    /// `Smith, n.d.`, `Weber o. J., S. 3`.
    private static func itemWithoutYear(_ group: [UInt8]) -> Item? {
        guard group.count <= CitedName.maximumBytes else { return nil }
        var words = String(decoding: group, as: UTF8.self).words
        guard words.count > 1, let last = words.last?.plainWord,
            CitationVocabulary.noYear.canEnd(with: last) || group.contains(0x2C)
        else { return nil }
        var plain = words.map { $0.plainWord }
        if let place = words.indices.dropFirst().first(where: {
            words[$0 - 1].hasSuffix(",") && CitationVocabulary.locators.contains(plain[$0])
                && CitationVocabulary.noYear.trailing(plain[..<$0]) > 0
        }) {
            words.removeSubrange(place...)
            plain.removeSubrange(place...)
        }
        let count = CitationVocabulary.noYear.trailing(plain)
        guard count > 0, words.count > count else { return nil }
        let hasComma = words[words.count - count - 1].hasSuffix(",")
        guard hasComma || CitationVocabulary.standsAlone(words.suffix(count)) else { return nil }
        var rest = Array(words.dropLast(count))
        plain.removeLast(count)
        let (isWeak, _) = removeLeads(from: &rest, &plain, follows: false)
        guard let name = CitedName(rest.joined(separator: " ")), name.shape == .names else { return nil }
        return Item(name: name, year: nil, suffix: nil, hasComma: true, isWeak: isWeak || !hasComma)
    }
}

extension AuthorYearParser.Item {
    /// A name with a year.
    init(_ name: CitedName, _ token: YearToken, hasComma: Bool, isWeak: Bool = false) {
        self.init(
            name: name, year: token.year, suffix: token.suffix, hasComma: hasComma, otherYear: token.otherYear,
            isWeak: isWeak)
    }
}
