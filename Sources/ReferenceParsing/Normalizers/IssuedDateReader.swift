import Bibliography
import Documents

/// Finds the date among the tokens of a field.
struct IssuedDateReader {
    let bytes: [UInt8]
    let tokens: [FieldToken]

    /// A year with its place among the tokens.
    private struct Year {
        let value: Int
        let token: Int
        let isBracketed: Bool
    }

    func read(_ range: Range<Int>, _ issued: inout DateNormalizer.Issued) {
        let years = years()
        guard let year = years.first(where: { !$0.isBracketed }) ?? years.first else {
            readShort(range, &issued)
            if issued.date == nil { readRare(&issued) }
            return
        }
        let token = tokens[year.token]
        issued.date = PartialDate(year: year.value)
        issued.range = token.range
        if year.token + 1 < tokens.count, let suffix = suffix(at: year.token + 1) {
            issued.suffix = suffix
            return
        }
        readYears(year, &issued)
        // A year alone, or with words that are no months, is done.
        guard
            tokens.contains(where: {
                $0.isNumber && $0.range != token.range || $0.isWord && $0.length >= 3 || $0.isEastAsian
            })
        else { return }
        readFull(range, year, &issued)
        if issued.date?.month == nil { readSeason(year, &issued) }
    }

    /// The last of several years: `1994–1996`, `1994–96`, `2010/11`. `2010-11` can be a month as well.
    private func readYears(_ year: Year, _ issued: inout DateNormalizer.Issued) {
        let next = year.token + 2
        guard next < tokens.count, tokens[next].isNumber, tokens[next - 1].isDash || tokens[next - 1].isMark("/"),
            next + 2 >= tokens.count || !tokens[next + 2].isNumber || tokens[next + 1].isClosing
        else { return }
        var last = tokens[next].number
        if tokens[next].length == 2 {
            last += year.value / 100 * 100
            guard last == year.value + 1 && tokens[next - 1].isMark("/") || last % 100 > 12 else { return }
        } else if tokens[next].length != 4 {
            return
        }
        guard last > year.value, last - year.value < 100, let end = PartialDate(year: last) else { return }
        issued.date = issued.date?.through(end)
        issued.range = tokens[year.token].range.lowerBound..<tokens[next].range.upperBound
    }

    /// A season beside the year: `Spring 2010`, `été 2010`, `Winter 2010/11`.
    private func readSeason(_ year: Year, _ issued: inout DateNormalizer.Issued) {
        for (index, token) in tokens.enumerated() where token.isWord && abs(index - year.token) <= 3 {
            guard let season = SeasonNames.season(token.hash) else { continue }
            issued.date = PartialDate(year: year.value)?.during(season)
            let place = issued.range ?? token.range
            issued.range =
                min(place.lowerBound, token.range.lowerBound)..<max(place.upperBound, token.range.upperBound)
            return
        }
    }

    private func years() -> [Year] {
        var years: [Year] = []
        var depth = 0
        for (index, token) in tokens.enumerated() {
            // Round brackets hold the year of author-year styles, square ones another year.
            if token.isMark("[") { depth += 1 }
            if token.isMark("]") { depth -= 1 }
            guard token.isNumber, token.length == 4, DateNormalizer.years.contains(token.number) else { continue }
            years.append(Year(value: token.number, token: index, isBracketed: depth > 0))
        }
        return years
    }

    /// The letter glued to a year, or at the field's end.
    private func suffix(at index: Int) -> String? {
        let token = tokens[index]
        guard token.isWord, token.length == 1, token.isLowercase,
            !token.followsBlank || index + 1 == tokens.count || tokens[index + 1].isClosing
        else { return nil }
        // г. and r. stand for “year”.
        if token.scalar == 0x433 || token.scalar == 0x440 || token.scalar == 0x72 || token.scalar == 0x6E { return nil }
        return FieldValue.string(bytes, token.range)
    }

    /// Month and day round the year.
    private func readFull(_ range: Range<Int>, _ year: Year, _ issued: inout DateNormalizer.Issued) {
        let words = TextTokens.tokens(in: bytes, range: range)
        var index = 0
        while index < words.count {
            guard let date = PrintedDate.read(words, at: index), let value = date.readings.first else {
                index += 1
                continue
            }
            if date.form != .year, value.year == year.value, value.month != nil {
                let start = words[date.tokens.lowerBound].range.lowerBound
                let end = words[min(date.tokens.upperBound, words.count) - 1].range.upperBound
                let first = earlier(words, date.tokens.lowerBound, value)
                let last = first == nil ? later(words, date.tokens.upperBound, value) : nil
                issued.date = (first?.date ?? value).through(last?.date ?? value)
                issued.range = (first?.start ?? start)..<(last?.end ?? end)
                return
            }
            index = max(index + 1, date.tokens.upperBound)
        }
    }

    /// The first of two months or days: `May/June 2010`, `Mar.–Apr. 2010`, `12–14 March 2010`, `28 May – 3 June 2010`.
    private func earlier(_ words: [TextToken], _ start: Int, _ value: PartialDate) -> (date: PartialDate, start: Int)? {
        guard start >= 2, isBetween(words[start - 1]) else { return nil }
        var index = start - 2
        if words[index].kind == .mark, words[index].folded == ".", index > 0 { index -= 1 }
        let before = words[index]
        guard let day = value.day else {
            guard before.kind == .word, let month = MonthNames.month(before.folded),
                let date = PartialDate(year: month > value.month ?? 12 ? value.year - 1 : value.year, month: month)
            else { return nil }
            return (date, before.range.lowerBound)
        }
        if before.kind == .number, let first = before.number, first < day,
            let date = PartialDate(year: value.year, month: value.month, day: first)
        {
            return (date, before.range.lowerBound)
        }
        guard index > 0, before.kind == .word, let month = MonthNames.month(before.folded),
            words[index - 1].kind == .number, let first = words[index - 1].number,
            let date = PartialDate(year: value.year, month: month, day: first)
        else { return nil }
        return (date, words[index - 1].range.lowerBound)
    }

    /// The last of two months or days behind a year: `2010, May–June`, `2010, May 28 – June 3`, `2010, 12–14 mai`.
    private func later(_ words: [TextToken], _ start: Int, _ value: PartialDate) -> (date: PartialDate, end: Int)? {
        var index = start
        if index < words.count, words[index].kind == .mark, words[index].folded == "." { index += 1 }
        guard index + 1 < words.count, isBetween(words[index]) else { return nil }
        index += 1
        var month = value.month
        if words[index].kind == .word {
            guard let named = MonthNames.month(words[index].folded) else { return nil }
            month = named
            guard value.day != nil else {
                return PartialDate(year: value.year, month: month).map { ($0, words[index].range.upperBound) }
            }
            index += 1
        }
        guard value.day != nil, index < words.count, words[index].kind == .number, let day = words[index].number else {
            return nil
        }
        return PartialDate(year: value.year, month: month, day: day).map { ($0, words[index].range.upperBound) }
    }

    /// A dash, a stroke, or “and” between the ends of a stretch.
    private func isBetween(_ word: TextToken) -> Bool {
        switch word.kind {
        case .mark: "-–—/&".contains(word.folded)
        case .word: WordLexicon.roles(FieldTokens.hash(word.folded)).contains(.conjunction)
        default: false
        }
    }

    // MARK: Rare forms

    /// `28/06/07`: a day with the year's last digits.
    private func readShort(_ range: Range<Int>, _ issued: inout DateNormalizer.Issued) {
        guard tokens.count(where: \.isNumber) >= 2 else { return }
        let words = TextTokens.tokens(in: bytes, range: range)
        for index in words.indices {
            guard let date = PrintedDate.read(words, at: index), date.form != .year, let value = date.readings.first,
                value.day != nil
            else { continue }
            issued.date = value
            issued.range =
                words[index].range.lowerBound..<words[min(date.tokens.upperBound, words.count) - 1].range.upperBound
            return
        }
    }

    /// Years of Japanese eras, Roman years, and years with letters read for digits.
    private func readRare(_ issued: inout DateNormalizer.Issued) {
        for (index, token) in tokens.enumerated() {
            if token.isWord, token.isUppercase, token.length >= 4, let value = RomanNumeral.value(bytes, token.range),
                DateNormalizer.years.contains(value)
            {
                issued.date = PartialDate(year: value)
                issued.range = token.range
                return
            }
            if token.isEastAsian, index + 1 < tokens.count, tokens[index + 1].isNumber,
                (1...64).contains(tokens[index + 1].number),
                let start = IssuedDateReader.eras[token.hash]
            {
                issued.date = PartialDate(year: start - 1 + tokens[index + 1].number)
                issued.range = token.range.lowerBound..<tokens[index + 1].range.upperBound
                return
            }
        }
        guard let first = tokens.first, let last = tokens.last,
            let damaged = misread(first.range.lowerBound..<last.range.upperBound)
        else { return }
        issued.date = PartialDate(year: damaged.year)
        issued.range = damaged.range
    }

    private static let eras: [UInt64: Int] = Dictionary(
        [("令和", 2019), ("平成", 1989), ("昭和", 1926), ("大正", 1912), ("明治", 1868)].map {
            (FieldTokens.hash($0.0), $0.1)
        }, uniquingKeysWith: { first, _ in first })

    /// `2O10`, `l998`: four characters, two of them digits at least, the others letters that look like digits.
    private func misread(_ range: Range<Int>) -> (year: Int, range: Range<Int>)? {
        var start = range.lowerBound
        while start < range.upperBound {
            guard FieldLetters.isDigit(bytes[start]) || FieldLetters.isLetter(bytes[start]) else {
                start += 1
                continue
            }
            var end = start
            while end < range.upperBound, FieldLetters.isDigit(bytes[end]) || FieldLetters.isLetter(bytes[end]) {
                end += 1
            }
            if end - start == 4 {
                var year = 0
                var digits = 0
                for byte in bytes[start..<end] {
                    switch byte {
                    case 0x30...0x39:
                        year = year * 10 + Int(byte - 0x30)
                        digits += 1
                    case UInt8(ascii: "O"), UInt8(ascii: "o"): year *= 10
                    case UInt8(ascii: "l"), UInt8(ascii: "I"): year = year * 10 + 1
                    default: digits -= 4
                    }
                }
                if digits >= 2, DateNormalizer.years.contains(year) { return (year, start..<end) }
            }
            start = end
        }
        return nil
    }
}
