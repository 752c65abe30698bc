/// The parts of dates.
extension DateGrammar {
    func mark(at index: Int) -> Unicode.Scalar? {
        guard index >= 0, index < tokens.count, tokens[index].kind == .mark else { return nil }
        return Unicode.Scalar(tokens[index].mark)
    }

    /// A mark that parts the numbers of a date.
    func separator(at index: Int) -> Unicode.Scalar? {
        guard let mark = mark(at: index), mark == "." || mark == "/" || mark == "-" else { return nil }
        return mark
    }

    func flags(at index: Int) -> UInt32 {
        index < tokens.count && tokens[index].kind == .word ? DateWords.flags(of: tokens[index].word) : 0
    }

    /// A number of one or two digits, from 1 on.
    func number(at index: Int, maximum: Int) -> Int? {
        guard index < tokens.count, tokens[index].digits <= 2, let number = tokens[index].small, number > 0,
            number <= maximum
        else { return nil }
        return number
    }

    func year(at index: Int) -> Int? {
        guard index < tokens.count, tokens[index].digits == 4, let number = tokens[index].small,
            PrintedDate.years.contains(number)
        else { return nil }
        return number
    }

    /// Whether a year must stand here, and one that no source was read in does: `October 24th 1010`.
    func isStrangeYear(at index: Int) -> Bool { isAnnounced && index < tokens.count && tokens[index].digits == 4 }

    /// `16` in 30/04/16: the century that makes the year at most 2049.
    func shortYear(at index: Int) -> Int? {
        guard index < tokens.count, tokens[index].digits == 2, let number = tokens[index].small else { return nil }
        return number < 50 ? 2000 + number : 1900 + number
    }

    /// A month's name, whole, broken by a hyphen, or of two words, and the token behind it.
    func month(at index: Int) -> (MonthNames.Meaning, Int)? {
        guard index >= 0, index < tokens.count, tokens[index].kind == .word else { return nil }
        if let meaning = MonthNames.meaning(of: tokens[index].word) { return (meaning, index + 1) }
        var next = index + 1
        if mark(at: next) == "-" {
            next += 1
        } else if next >= tokens.count || tokens[next].isGlued || bytes[tokens[next].range].allSatisfy({ $0 < 0x80 }) {
            return nil
        }
        guard next < tokens.count, tokens[next].kind == .word else { return nil }
        var joined = FoldedWord(bytes, tokens[index].range)
        joined.append(bytes, tokens[next].range)
        return MonthNames.meaning(of: joined).map { ($0, next + 1) }
    }

    func roman(at index: Int) -> Int? {
        let flags = flags(at: index)
        return flags & DateWords.roman != 0 ? Int(flags >> 8) : nil
    }

    /// A word that can only be a misspelt month.
    func misspelt(at index: Int) -> (MonthNames.Meaning, Int)? {
        guard index < tokens.count, tokens[index].kind == .word, (5...12).contains(tokens[index].range.count) else {
            return nil
        }
        let letters = bytes[tokens[index].range].map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
        return MonthNames.misspeltMonth(letters).map {
            (MonthNames.Meaning(month: $0, southern: nil, isWeak: false), index + 1)
        }
    }

    /// Passes over the month said again with another name, `حزيران/يونيو` or `June (Juni)`.
    func sameMonthSkipped(_ month: MonthNames.Meaning, from index: Int) -> Int {
        let isOpen = mark(at: index) == "("
        guard let (other, end) = self.month(at: isOpen ? index + 1 : index), other.month == month.month else {
            return index
        }
        return isOpen && mark(at: end) == ")" ? end + 1 : end
    }

    func isSign(at index: Int, _ signs: UInt64...) -> Bool {
        index < tokens.count && tokens[index].kind == .ideograph && signs.contains(tokens[index].value)
    }

    /// Whether what stands at an index is the day of another date, which ends with a year of its own.
    func isYearBehind(_ index: Int) -> Bool {
        guard let (_, end) = month(at: skipping(DateWords.filler, from: skippingMarks(from: index + 1, "."))) else {
            return false
        }
        return year(at: skipping(DateWords.filler, from: skippingMarks(from: end, ".", ","))) != nil
    }

    func skipping(_ wanted: UInt32, from index: Int) -> Int {
        var index = index
        while flags(at: index) & wanted != 0 { index += 1 }
        return index
    }

    func skippingOrdinal(from index: Int) -> Int {
        guard index < tokens.count, tokens[index].isGlued else { return index }
        if flags(at: index) & DateWords.ordinal != 0 { return index + 1 }
        if mark(at: index) == "\u{BA}" || mark(at: index) == "'" { return index + 1 }
        if mark(at: index) == "-", index + 1 < tokens.count, tokens[index + 1].isGlued,
            flags(at: index + 1) & DateWords.ordinal != 0
        {
            return index + 2
        }
        return index
    }

    func skippingMarks(from index: Int, _ marks: Unicode.Scalar...) -> Int {
        var index = index
        while let mark = mark(at: index), marks.contains(mark) { index += 1 }
        return index
    }

    /// `г.`, `года`, `r.`, `roku`, `р.` after a year belong to the date.
    func skippingYearWord(from index: Int) -> Int {
        guard flags(at: index) & DateWords.afterYear != 0 else { return index }
        let isShort = tokens[index].range.count <= 2
        return mark(at: index + 1) == "." && isShort ? index + 2 : index + 1
    }
}

extension DateToken {
    /// The value of a number of at most nine digits.
    var small: Int? { kind == .number && digits <= 9 ? Int(value) : nil }
}
