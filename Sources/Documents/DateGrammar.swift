package import Bibliography

/// A date that was found in tokens.
package struct DateReading: Hashable, Sendable {
    /// The readings, likeliest first; none when it is written as a date and is no day of the calendar.
    package var readings: [PartialDate]
    /// How it is written.
    package var form: PrintedDate.Form
    /// The tokens it takes.
    package var tokens: Range<Int>
    /// For numeric dates: whether the numbers themselves say that the month comes first (true) or the day (false).
    package var provenMonthFirst: Bool?
    /// What it means in Croatian, where the month's name is another month's in Polish.
    package var southern: PartialDate?

    /// Creates a reading.
    package init(
        readings: [PartialDate], form: PrintedDate.Form, tokens: Range<Int>, provenMonthFirst: Bool? = nil,
        southern: PartialDate? = nil
    ) {
        self.readings = readings
        self.form = form
        self.tokens = tokens
        self.provenMonthFirst = provenMonthFirst
        self.southern = southern
    }
}

/// The forms of dates, each from one token on.
package struct DateGrammar {
    let bytes: [UInt8]
    let tokens: [DateToken]
    /// Whether a word before it has already said that a date follows, so that shorter and damaged forms are read too:
    /// `06/2014`, `20140630`, `30,06,2014`, `30.06.20 14`.
    let isAnnounced: Bool

    /// Creates a grammar over the tokens of some bytes.
    package init(bytes: [UInt8], tokens: [DateToken], isAnnounced: Bool = false) {
        self.bytes = bytes
        self.tokens = tokens
        self.isAnnounced = isAnnounced
    }

    /// Reads the date that starts at a token, the longest form that fits; nil when none starts there.
    package func read(at start: Int) -> DateReading? {
        guard start < tokens.count else { return nil }
        switch tokens[start].kind {
        case .number:
            return yearFirst(start) ?? eastAsian(start) ?? dayMonthName(start) ?? dayMonthNumber(start)
                ?? numeric(start) ?? announcedNumeric(start) ?? yearAlone(start)
        case .word: return monthNameFirst(start) ?? monthNumberFirst(start)
        default: return nil
        }
    }

    // MARK: Forms

    /// `2014-06-30`, `2014/06/30`, `2014. 6. 30.`, `2014 Nov 30`, `2014, May 3`, `2014, 3 mai`, `2014 m. birželio 30 d.`, `2014-06`.
    private func yearFirst(_ start: Int) -> DateReading? {
        guard let year = year(at: start) else { return nil }
        var index = start + 1
        if let separator = separator(at: index), let month = number(at: index + 1, maximum: 31) {
            return yearNumbers(start, year: year, separator: separator, month: month)
        }
        if isAnnounced, let date = blankedNumbers(start, year: year) { return date }
        if mark(at: index) == "," || mark(at: index) == "." { index += 1 }
        if mark(at: index) == "(", flags(at: index + 1) != 0, mark(at: index + 2) == ")" { index += 3 }
        let afterYear = index
        index = skipping(DateWords.filler | DateWords.yearToMonth, from: index)
        index = skippingMarks(from: index, ".", ",")
        // `2014. gada 30. jūnijā`
        if index > afterYear, let day = number(at: index, maximum: 31) {
            let next = skippingMarks(from: index + 1, ".")
            guard let (month, end) = month(at: next) else { return nil }
            return written(year, month, day, start..<end)
        }
        if let date = dayBehindYear(start, year, index) { return date }
        guard let (month, end) = month(at: index) else { return romanYearFirst(start, year) }
        index = skippingMarks(from: end, ".", ",")
        if let day = number(at: index, maximum: 31), !isYearBehind(index) {
            let afterDay = skippingOrdinal(from: index + 1)
            if let date = written(year, month, day, start..<afterDay) { return date }
            if PartialDate(year: year, month: month.month, day: day) == nil { return impossible(start..<afterDay) }
        }
        if month.isWeak, !isAnnounced { return nil }
        return written(year, month, nil, start..<end)
    }

    /// `2013, 12 avril`, `2013, 1er mai`; another year behind the month has the day.
    private func dayBehindYear(_ start: Int, _ year: Int, _ index: Int) -> DateReading? {
        guard let day = number(at: index, maximum: 31) else { return nil }
        let next = skippingMarks(from: skippingOrdinal(from: index + 1), ".")
        guard let (month, end) = month(at: skipping(DateWords.filler, from: next)) else { return nil }
        let behind = skipping(DateWords.filler, from: skippingMarks(from: end, ".", ","))
        return self.year(at: behind) == nil ? written(year, month, day, start..<end) : nil
    }

    private func yearNumbers(_ start: Int, year: Int, separator: Unicode.Scalar, month: Int) -> DateReading? {
        let isTight = tokens[start + 1].isGlued && tokens[start + 2].isGlued
        if self.separator(at: start + 3) == separator, let day = number(at: start + 4, maximum: 31),
            tokens[start + 1].isGlued || separator == "." || isAnnounced
        {
            let range = start..<start + 5
            if let date = PartialDate(year: year, month: month, day: day) { return fixed(date, range) }
            // Day and month changed round: no other country's order, but no other day either.
            if isAnnounced, let date = PartialDate(year: year, month: day, day: month) { return fixed(date, range) }
            return impossible(range)
        }
        if isTight, tokens[start + 2].digits == 2, separator == "-" || isAnnounced,
            let date = PartialDate(year: year, month: month)
        {
            return fixed(date, start..<start + 3)
        }
        return nil
    }

    /// `2014 06 30`
    private func blankedNumbers(_ start: Int, year: Int) -> DateReading? {
        guard let month = number(at: start + 1, maximum: 12), let day = number(at: start + 2, maximum: 31),
            tokens[start + 1].digits == 2, tokens[start + 2].digits == 2
        else { return nil }
        return PartialDate(year: year, month: month, day: day).map { fixed($0, start..<start + 3) }
    }

    /// `2014. VI. 30.`
    private func romanYearFirst(_ start: Int, _ year: Int) -> DateReading? {
        let index = skippingMarks(from: start + 1, ".")
        guard let month = roman(at: index) else { return nil }
        let next = skippingMarks(from: index + 1, ".")
        guard let day = number(at: next, maximum: 31), let date = PartialDate(year: year, month: month, day: day) else {
            return nil
        }
        return fixed(date, start..<next + 1)
    }

    /// `2014年6月30日`, `2014년 6월 30일`, and `2014年6月`.
    private func eastAsian(_ start: Int) -> DateReading? {
        guard let year = year(at: start), isSign(at: start + 1, 0x5E74, 0xB144),
            let month = number(at: start + 2, maximum: 12), isSign(at: start + 3, 0x6708, 0xC6D4)
        else { return nil }
        if let day = number(at: start + 4, maximum: 31), isSign(at: start + 5, 0x65E5, 0xC77C, 0x53F7, 0x865F) {
            guard let date = PartialDate(year: year, month: month, day: day) else {
                return impossible(start..<start + 6)
            }
            return fixed(date, start..<start + 6)
        }
        return PartialDate(year: year, month: month).map { fixed($0, start..<start + 4) }
    }

    /// `9 ноября 2010 г.`, `30. Juni 2014`, `1er juin 2014`, `30 de junio de 2014`, `30 VI 2014`, `2 Feburary 2015`.
    private func dayMonthName(_ start: Int) -> DateReading? {
        guard let day = number(at: start, maximum: 31) else { return nil }
        var index = skippingOrdinal(from: start + 1)
        if let mark = mark(at: index), ".-/,".unicodeScalars.contains(mark) { index += 1 }
        index = skipping(DateWords.filler, from: skippingMarks(from: index, "'"))
        index = skippingMarks(from: index, "'")
        var isMisspelt = false
        var found = month(at: index)
        if found == nil, let roman = roman(at: index) {
            found = (MonthNames.Meaning(month: roman, southern: nil, isWeak: false), index + 1)
        }
        if found == nil, let misspelt = misspelt(at: index) {
            found = misspelt
            isMisspelt = true
        }
        guard let (month, monthEnd) = found else { return nil }
        let next = sameMonthSkipped(month, from: skippingMarks(from: monthEnd, ".", ",", "-", "/"))
        index = skippingMarks(from: skipping(DateWords.filler, from: next), "'")
        let year: Int
        if let long = self.year(at: index) {
            year = long
        } else if mark(at: index - 1) != ",", let short = shortYear(at: index) {
            year = short
        } else {
            return isStrangeYear(at: index) ? impossible(start..<index + 1) : nil
        }
        let end = skippingYearWord(from: index + 1)
        if let date = written(year, month, day, start..<end) { return date }
        return isMisspelt ? nil : impossible(start..<end)
    }

    /// `30 tháng 6 năm 2014`
    private func dayMonthNumber(_ start: Int) -> DateReading? {
        guard let day = number(at: start, maximum: 31) else { return nil }
        var index = skippingMarks(from: start + 1, ",")
        guard flags(at: index) & DateWords.monthNumber != 0, let month = number(at: index + 1, maximum: 12) else {
            return nil
        }
        index = skipping(DateWords.filler, from: skippingMarks(from: index + 2, ",", "-", "/", "."))
        guard let year = year(at: index), let date = PartialDate(year: year, month: month, day: day) else { return nil }
        return fixed(date, start..<index + 1)
    }

    /// `tháng 6 năm 2014`
    private func monthNumberFirst(_ start: Int) -> DateReading? {
        guard flags(at: start) & DateWords.monthNumber != 0, let month = number(at: start + 1, maximum: 12) else {
            return nil
        }
        let index = skipping(DateWords.filler, from: skippingMarks(from: start + 2, ",", "-", "/", "."))
        guard let year = year(at: index), let date = PartialDate(year: year, month: month) else { return nil }
        return fixed(date, start..<index + 1)
    }

    /// `June 30, 2014`, `June 2014`, `Sept. 2016`, `junio de 2014`, `Novem- ber 2013`.
    private func monthNameFirst(_ start: Int) -> DateReading? {
        guard let (month, monthEnd) = month(at: start) else { return nil }
        var index = skippingMarks(from: monthEnd, ".")
        let hasStop = index > monthEnd
        let afterMonth = skippingMarks(
            from: skipping(DateWords.filler, from: skippingMarks(from: index, ",", "-", "/")), "'")
        if let year = year(at: afterMonth) {
            if month.isWeak, !hasStop, !isAnnounced { return nil }
            return written(year, month, nil, start..<skippingYearWord(from: afterMonth + 1))
        }
        index = skipping(DateWords.filler, from: index)
        guard let day = number(at: index, maximum: 31) else { return nil }
        index = skippingMarks(from: skippingOrdinal(from: index + 1), ",", ".")
        index = skipping(DateWords.filler, from: index)
        let isShortened = mark(at: index) == "'"
        if isShortened { index += 1 }
        guard let year = year(at: index) ?? (isShortened ? shortYear(at: index) : nil) else {
            return isStrangeYear(at: index) ? impossible(start..<index + 1) : nil
        }
        return written(year, month, day, start..<index + 1) ?? impossible(start..<index + 1)
    }

    /// `30.06.2014`, `30/06/14`, `6-7-2014`, `29 08 2016`.
    private func numeric(_ start: Int) -> DateReading? {
        guard let first = number(at: start, maximum: 99) else { return nil }
        var index = start + 1
        let separator = separator(at: index) ?? (isAnnounced && mark(at: index) == "," ? "," : nil)
        if separator != nil { index += 1 }
        guard let second = number(at: index, maximum: 99) else { return nil }
        index += 1
        if separator != nil {
            guard self.separator(at: index) ?? mark(at: index) == separator else { return nil }
            index += 1
        }
        guard let (year, end) = numericYear(at: index, isSeparated: separator != nil) else { return nil }
        let dayFirst = PartialDate(year: year, month: second, day: first)
        let monthFirst = PartialDate(year: year, month: first, day: second)
        // A date with dots, or with blanks, puts the day first wherever it is written.
        let readings =
            separator == "/" || separator == "-"
            ? [dayFirst, monthFirst].compactMap { $0 } : [dayFirst ?? monthFirst].compactMap { $0 }
        let range = start..<skippingYearWord(from: end)
        if readings.isEmpty { return separator == nil ? nil : impossible(range) }
        return DateReading(
            readings: readings.count == 2 && readings[0] == readings[1] ? [readings[0]] : readings, form: .numeric,
            tokens: range, provenMonthFirst: dayFirst == nil ? true : monthFirst == nil ? false : nil)
    }

    /// The year behind day and month: of four digits, of two where a mark leads to it, or broken in two.
    private func numericYear(at index: Int, isSeparated: Bool) -> (year: Int, end: Int)? {
        if let long = year(at: index) { return (long, index + 1) }
        guard isSeparated, let short = shortYear(at: index), tokens[index].isGlued || isAnnounced else { return nil }
        if isAnnounced, index + 1 < tokens.count, let century = tokens[index].small, century == 19 || century == 20,
            tokens[index + 1].digits == 2, let rest = tokens[index + 1].small, !tokens[index + 1].isGlued,
            mark(at: index + 2) != ":"
        {
            return (century * 100 + rest, index + 2)
        }
        return tokens[index].isGlued ? (short, index + 1) : nil
    }

    /// `06/2014`, `20140630`; and `26.2014`, where a number is lost and the year is left.
    private func announcedNumeric(_ start: Int) -> DateReading? {
        guard isAnnounced else { return nil }
        if tokens[start].digits == 8, let value = tokens[start].small {
            let date = PartialDate(year: value / 10000, month: value / 100 % 100, day: value % 100)
            guard let date, PrintedDate.years.contains(date.year) else { return nil }
            return fixed(date, start..<start + 1)
        }
        guard let first = number(at: start, maximum: 31), separator(at: start + 1) != nil,
            let year = year(at: start + 2)
        else { return nil }
        let date = PartialDate(year: year, month: first) ?? PartialDate(year: year)
        return date.map { fixed($0, start..<skippingYearWord(from: start + 3)) }
    }

    /// `2014`.
    private func yearAlone(_ start: Int) -> DateReading? {
        guard let year = year(at: start), let date = PartialDate(year: year) else { return nil }
        let end = isSign(at: start + 1, 0x5E74, 0xB144) ? start + 2 : start + 1
        return DateReading(readings: [date], form: .year, tokens: start..<end)
    }

    private func fixed(_ date: PartialDate, _ range: Range<Int>) -> DateReading {
        DateReading(readings: [date], form: .unambiguous, tokens: range)
    }

    private func impossible(_ range: Range<Int>) -> DateReading {
        DateReading(readings: [], form: .numeric, tokens: range)
    }

    private func written(_ year: Int, _ month: MonthNames.Meaning, _ day: Int?, _ range: Range<Int>) -> DateReading? {
        guard let date = PartialDate(year: year, month: month.month, day: day) else { return nil }
        return DateReading(
            readings: [date], form: .unambiguous, tokens: range,
            southern: month.southern.flatMap { PartialDate(year: year, month: $0, day: day) })
    }
}
