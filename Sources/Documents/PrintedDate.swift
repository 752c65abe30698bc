package import Bibliography

/// A date as it stands in running text, with every day it can mean.
package struct PrintedDate: Hashable, Sendable {
    /// How the date is written.
    package enum Form: Hashable, Sendable {
        /// The month stands as a word, or the order is fixed: ISO 8601, 年月日.
        case unambiguous
        /// Day and month as numbers, the order settled by convention or by the numbers themselves.
        case numeric
        /// A year alone.
        case year
    }

    /// The readings, likeliest first; never empty as read from text.
    package let readings: [PartialDate]
    /// How it is written.
    package let form: Form
    /// The tokens it takes.
    package let tokens: Range<Int>
    /// For numeric dates: whether the numbers themselves say that the month comes first (true) or the day (false).
    package let provenMonthFirst: Bool?

    /// Years outside of this are page numbers and amounts.
    package static let years = 1500...2100

    /// Reads the date that starts at a token, the longest form that fits; nil when none starts there.
    package static func read(_ tokens: [TextToken], at start: Int) -> PrintedDate? {
        guard start < tokens.count else { return nil }
        let reader = PrintedDateReader(tokens: tokens, start: start)
        return reader.yearFirst() ?? reader.eastAsian() ?? reader.dayMonthName() ?? reader.monthNameFirst()
            ?? reader.numeric() ?? reader.yearAlone()
    }

    /// Creates a date that was found.
    package init(
        readings: [PartialDate], form: Form, tokens: Range<Int>, provenMonthFirst: Bool? = nil
    ) {
        self.readings = readings
        self.form = form
        self.tokens = tokens
        self.provenMonthFirst = provenMonthFirst
    }
}

/// The forms of dates, each from one token on.
struct PrintedDateReader {
    let tokens: [TextToken]
    let start: Int

    /// Words between the parts of a written date: `30 de junio de 2014`, `June the 30th`.
    private static let fillers: Set<String> = ["de", "del", "of", "the", "di", "d", "m", "dnia"]
    /// Endings of ordinal days: `30th`, `1er`, `3-го`.
    private static let ordinals: Set<String> = ["st", "nd", "rd", "th", "er", "re", "ère", "e", "го", "é", "º", "ª"]

    /// `2014-06-30`, `2014/06/30`, `2014.06.30`, `2014. 6. 30.`, `2014 Nov 30`, `2014, May 3`, `2014-06`.
    func yearFirst() -> PrintedDate? {
        guard let year = year(at: start) else { return nil }
        var index = start + 1
        if let separator = mark(at: index), "-./‐‑–".contains(separator),
            let month = number(at: index + 1, maximum: 12),
            isAdjacent(start, index) || separator == "."
        {
            if mark(at: index + 2) == separator, let day = number(at: index + 3, maximum: 31),
                let date = PartialDate(year: year, month: month, day: day)
            {
                return unambiguous([date], to: index + 4)
            }
            let isTight = isAdjacent(start, index) && isAdjacent(index, index + 1)
            if separator == "-", isTight, tokens[index + 1].range.count == 2,
                let date = PartialDate(year: year, month: month)
            {
                return unambiguous([date], to: index + 2)
            }
            return nil
        }
        if mark(at: index) == "," || mark(at: index) == "." { index += 1 }
        index = skippingMarks(from: skippingFillers(from: index), ".")
        guard let month = month(at: index) else { return nil }
        index += 1
        if mark(at: index) == "." { index += 1 }
        if let day = number(at: index, maximum: 31), let date = PartialDate(year: year, month: month, day: day) {
            return unambiguous([date], to: skippingOrdinal(from: index + 1))
        }
        return PartialDate(year: year, month: month).map { unambiguous([$0], to: index) }
    }

    /// `2014年6月30日`, `2014년 6월 30일`, and `2014年6月`.
    func eastAsian() -> PrintedDate? {
        guard let year = year(at: start), isWord(at: start + 1, startingWith: ["年", "년"]),
            let month = number(at: start + 2, maximum: 12), isWord(at: start + 3, startingWith: ["月", "월"])
        else { return nil }
        if let day = number(at: start + 4, maximum: 31), isWord(at: start + 5, startingWith: ["日", "일", "号"]),
            let date = PartialDate(year: year, month: month, day: day)
        {
            // The day's sign can be glued to the cue: 日访问. It is then left for the cue.
            let end = tokens[start + 5].folded.unicodeScalars.count == 1 ? start + 6 : start + 5
            return unambiguous([date], to: end)
        }
        return PartialDate(year: year, month: month).map { unambiguous([$0], to: start + 4) }
    }

    /// `9 ноября 2010 г.`, `30. Juni 2014`, `1er juin 2014`, `30 de junio de 2014`, `2 Feburary 2015`.
    func dayMonthName() -> PrintedDate? {
        guard let day = number(at: start, maximum: 31) else { return nil }
        var index = skippingOrdinal(from: start + 1)
        if mark(at: index) == "." || mark(at: index) == "-" { index += 1 }
        index = skippingFillers(from: index)
        guard let word = word(at: index) else { return nil }
        let month = MonthNames.month(word) ?? MonthNames.misspeltMonth(word)
        guard let month else { return nil }
        index = skippingFillers(from: skippingMarks(from: index + 1, ".,-"))
        guard let year = year(at: index) ?? shortYear(at: index),
            let date = PartialDate(year: year, month: month, day: day)
        else { return nil }
        return unambiguous([date], to: skippingYearWord(from: index + 1))
    }

    /// `June 30, 2014`, `June 2014`, `Sept. 2016`, `junio de 2014`.
    func monthNameFirst() -> PrintedDate? {
        guard let month = month(at: start) else { return nil }
        var index = skippingMarks(from: start + 1, ".")
        let afterMonth = skippingFillers(from: skippingMarks(from: index, ","))
        if let year = year(at: afterMonth), let date = PartialDate(year: year, month: month) {
            return unambiguous([date], to: skippingYearWord(from: afterMonth + 1))
        }
        guard let day = number(at: index, maximum: 31) else { return nil }
        index = skippingFillers(from: skippingMarks(from: skippingOrdinal(from: index + 1), ",."))
        guard let year = year(at: index), let date = PartialDate(year: year, month: month, day: day) else { return nil }
        return unambiguous([date], to: index + 1)
    }

    /// `30.06.2014`, `30/06/14`, `6-7-2014`, `29 08 2016`.
    func numeric() -> PrintedDate? {
        guard let first = number(at: start, maximum: 31), first > 0 else { return nil }
        var index = start + 1
        let separator = mark(at: index)
        if let separator {
            guard "./-‐‑–".contains(separator) else { return nil }
            index += 1
        }
        guard let second = number(at: index, maximum: 31), second > 0 else { return nil }
        index += 1
        if separator != nil {
            guard mark(at: index) == separator else { return nil }
            index += 1
        }
        guard index < tokens.count else { return nil }
        let year: Int
        if let long = self.year(at: index) {
            year = long
        } else if separator != nil, let short = shortYear(at: index), isAdjacent(index - 1, index) {
            year = short
        } else {
            return nil
        }
        let dayFirst = PartialDate(year: year, month: second, day: first)
        let monthFirst = PartialDate(year: year, month: first, day: second)
        // A date with dots, or with blanks, puts the day first wherever it is written.
        let readings: [PartialDate?] =
            separator == "/" || separator == "-" ? [dayFirst, monthFirst] : [dayFirst ?? monthFirst]
        var distinct: [PartialDate] = []
        for date in readings.compactMap({ $0 }) where !distinct.contains(date) { distinct.append(date) }
        guard !distinct.isEmpty else { return nil }
        let proven: Bool? = dayFirst == nil ? true : monthFirst == nil ? false : nil
        return PrintedDate(
            readings: distinct, form: .numeric, tokens: start..<skippingYearWord(from: index + 1),
            provenMonthFirst: proven)
    }

    /// `2014`.
    func yearAlone() -> PrintedDate? {
        guard let year = year(at: start), let date = PartialDate(year: year) else { return nil }
        return PrintedDate(readings: [date], form: .year, tokens: start..<start + 1)
    }

    private func unambiguous(_ readings: [PartialDate], to end: Int) -> PrintedDate {
        PrintedDate(readings: readings, form: .unambiguous, tokens: start..<end)
    }

    private func mark(at index: Int) -> String? {
        index < tokens.count && tokens[index].kind == .mark ? tokens[index].folded : nil
    }

    private func word(at index: Int) -> String? {
        index < tokens.count && tokens[index].kind == .word ? tokens[index].folded : nil
    }

    private func number(at index: Int, maximum: Int) -> Int? {
        guard index < tokens.count, tokens[index].range.count <= 2, let number = tokens[index].number,
            (1...maximum).contains(number)
        else { return nil }
        return number
    }

    private func year(at index: Int) -> Int? {
        guard index < tokens.count, tokens[index].range.count == 4, let number = tokens[index].number,
            PrintedDate.years.contains(number)
        else { return nil }
        return number
    }

    /// `16` in 30/04/16: the century that makes the year at most 2049.
    private func shortYear(at index: Int) -> Int? {
        guard index < tokens.count, tokens[index].range.count == 2, let number = tokens[index].number else {
            return nil
        }
        return number < 50 ? 2000 + number : 1900 + number
    }

    private func month(at index: Int) -> Int? { word(at: index).flatMap(MonthNames.month) }

    private func isWord(at index: Int, startingWith signs: [String]) -> Bool {
        guard let word = word(at: index) else { return false }
        return signs.contains { word.hasPrefix($0) }
    }

    private func isAdjacent(_ left: Int, _ right: Int) -> Bool {
        right < tokens.count && tokens[left].range.upperBound == tokens[right].range.lowerBound
    }

    private func skippingFillers(from index: Int) -> Int {
        var index = index
        while let word = word(at: index), PrintedDateReader.fillers.contains(word) { index += 1 }
        return index
    }

    private func skippingOrdinal(from index: Int) -> Int {
        if let word = word(at: index), PrintedDateReader.ordinals.contains(word), isAdjacent(index - 1, index) {
            return index + 1
        }
        if mark(at: index) == "º" || mark(at: index) == "°" { return index + 1 }
        return index
    }

    private func skippingMarks(from index: Int, _ marks: String) -> Int {
        var index = index
        while let mark = mark(at: index), marks.contains(mark) { index += 1 }
        return index
    }

    /// `г.`, `года`, `r.`, `roku`, `р.` after a year belong to the date.
    private func skippingYearWord(from index: Int) -> Int {
        guard let word = word(at: index),
            ["г", "года", "году", "год", "r", "roku", "р", "року", "годa", "г."].contains(word)
        else { return index }
        return mark(at: index + 1) == "." && word.unicodeScalars.count == 1 ? index + 2 : index + 1
    }
}
