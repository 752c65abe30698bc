import Bibliography

/// Finds dates in short texts, each with the precision in which it is written: `2021/08` is a month.
struct DateReader {
    /// In which order the parts of `06/07/2014` are read.
    enum SlashOrder { case dayFirst, monthFirst, unknown }

    /// The longest text that is searched, in bytes of UTF-8; longer ones are cut.
    private static let longestText = 4_096

    /// A part of the text that can belong to a date.
    private enum Token: Equatable {
        case number(value: Int, digits: Int)
        case month(Int)
        case word
        case mark(UInt8)
        /// 年月日 and 년월일.
        case year, monthMark, dayMark
    }

    private var tokens: [Token] = []
    private let order: SlashOrder

    private init(_ text: ArraySlice<UInt8>, _ order: SlashOrder) {
        self.order = order
        tokenize(text)
    }

    /// The first date of the text; nil when there is none, or its day and month cannot be told apart.
    static func date(in text: String, order: SlashOrder = .unknown) -> PartialDate? {
        date(in: Array(text.utf8.prefix(DateReader.longestText))[...], order: order)
    }

    /// Whether the text has a year, or a day in eight digits: every date has one of them.
    static func canHoldDate(_ text: ArraySlice<UInt8>) -> Bool {
        var digits = 0
        for byte in text {
            if (0x30...0x39).contains(byte) {
                digits += 1
            } else {
                if digits == 4 || digits == 8 { return true }
                digits = 0
            }
        }
        return digits == 4 || digits == 8
    }

    /// The first date of a text in UTF-8.
    static func date(in text: ArraySlice<UInt8>, order: SlashOrder = .unknown) -> PartialDate? {
        let text = text.prefix(DateReader.longestText)
        guard canHoldDate(text) else { return nil }
        let reader = DateReader(text, order)
        for index in reader.tokens.indices {
            if let date = reader.date(at: index) { return date }
        }
        return nil
    }

    /// The order that a language tag suggests.
    static func order(language: String?) -> SlashOrder {
        guard let tag = language?.lowercased(), !tag.isEmpty else { return .unknown }
        if tag.hasPrefix("en-us") || tag.hasPrefix("en_us") { return .monthFirst }
        return tag == "en" ? .unknown : .dayFirst
    }

    // MARK: Patterns

    private func date(at index: Int) -> PartialDate? {
        let before = index > 0 ? tokens[index - 1] : .word
        switch tokens[index] {
        case .number(let value, let digits):
            // The middle of a longer number, a price or a version is no date.
            if case .mark(let mark) = before,
                mark == UInt8(ascii: ".") || mark == UInt8(ascii: "/") || mark == UInt8(ascii: "-")
            {
                if index > 1, case .number = tokens[index - 2] { return nil }
            }
            if digits == 4, (1000...2999).contains(value) { return yearFirst(value, at: index) }
            if digits == 8 { return compact(value) }
            if digits <= 2, (1...31).contains(value) { return dayFirst(value, digits, at: index) }
            return nil
        case .month(let month): return monthFirst(month, at: index)
        default: return nil
        }
    }

    private func yearFirst(_ year: Int, at index: Int) -> PartialDate? {
        if token(index + 1) == .year {
            guard let month = number(index + 2), token(index + 3) == .monthMark else { return PartialDate(year: year) }
            if let day = number(index + 4), token(index + 5) == .dayMark,
                let date = PartialDate(year: year, month: month, day: day)
            {
                return date
            }
            return PartialDate(year: year, month: month)
        }
        if case .mark(let separator)? = token(index + 1), DateReader.separators.contains(separator),
            let month = number(index + 2), let date = PartialDate(year: year, month: month)
        {
            // `2014. 6. 30.` has its marks as in Korean or Hungarian; the second must be the same.
            if token(index + 3) == .mark(separator), let day = number(index + 4) {
                return PartialDate(year: year, month: month, day: day)
            }
            return date
        }
        let next = isComma(index + 1) ? index + 2 : index + 1
        if case .month(let month)? = token(next) {
            if let day = number(next + 1), let date = PartialDate(year: year, month: month, day: day) { return date }
            return PartialDate(year: year, month: month)
        }
        // A year alone is a date only when nothing else stands there.
        return tokens.count == 1 ? PartialDate(year: year) : nil
    }

    private func compact(_ value: Int) -> PartialDate? {
        guard (19_000_101...29_991_231).contains(value) else { return nil }
        return PartialDate(year: value / 10_000, month: value / 100 % 100, day: value % 100)
    }

    /// `30 June 2014`, `30. Juni 2014`, `30 de junio de 2014`, `30-Jun-2014`, `30.06.2014`, `6/30/2014`.
    private func dayFirst(_ first: Int, _ digits: Int, at index: Int) -> PartialDate? {
        var next = index + 1
        while next < index + 4, isFiller(next) { next += 1 }
        if case .month(let month)? = token(next), next < tokens.count {
            next += 1
            while next < tokens.count, isFiller(next) { next += 1 }
            guard let year = year(next) else { return nil }
            return PartialDate(year: year, month: month, day: first)
        }
        guard case .mark(let separator)? = token(index + 1), DateReader.separators.contains(separator),
            let second = number(index + 2), token(index + 3) == .mark(separator), let year = year(index + 4)
        else {
            // `06.2014`, `6/2014`, and nothing of a longer number or a path behind it.
            if case .mark(let separator)? = token(index + 1), DateReader.separators.contains(separator), first <= 12,
                let year = year(index + 2), (1800...2199).contains(year)
            {
                if case .mark(let mark)? = token(index + 3), DateReader.separators.contains(mark),
                    token(index + 4) != nil
                {
                    return nil
                }
                return PartialDate(year: year, month: first)
            }
            return nil
        }
        // `1.2.2014.5` is a version.
        if token(index + 5) == .mark(separator), case .number? = token(index + 6) { return nil }
        if separator == UInt8(ascii: "/") || separator == UInt8(ascii: "-"), first <= 12, second <= 12, first != second
        {
            switch order {
            case .unknown: return nil
            case .monthFirst: return PartialDate(year: year, month: first, day: second)
            case .dayFirst: return PartialDate(year: year, month: second, day: first)
            }
        }
        if second > 12 { return PartialDate(year: year, month: first, day: second) }
        return PartialDate(year: year, month: second, day: first)
    }

    /// `June 30, 2014`, `June 2014`, `Jun. 30th 2014`.
    private func monthFirst(_ month: Int, at index: Int) -> PartialDate? {
        var next = index + 1
        while next < tokens.count, isFiller(next) { next += 1 }
        if let year = year(next) { return PartialDate(year: year, month: month) }
        guard let day = number(next) else { return nil }
        next += 1
        // `30th`
        if token(next) == .word { next += 1 }
        while next < tokens.count, isFiller(next) { next += 1 }
        guard let year = year(next) else { return nil }
        return PartialDate(year: year, month: month, day: day)
    }

    private static let separators = Array("-./".utf8)

    private func token(_ index: Int) -> Token? { tokens.indices.contains(index) ? tokens[index] : nil }

    /// A number of at most two digits.
    private func number(_ index: Int) -> Int? {
        guard case .number(let value, let digits)? = token(index), digits <= 2 else { return nil }
        return value
    }

    private func year(_ index: Int) -> Int? {
        guard case .number(let value, 4)? = token(index), (1000...2999).contains(value) else { return nil }
        return value
    }

    private func isComma(_ index: Int) -> Bool { token(index) == .mark(UInt8(ascii: ",")) }

    /// A comma, a full stop or hyphen, `de`, `of` or an ordinal ending.
    private func isFiller(_ index: Int) -> Bool {
        switch token(index) {
        case .mark(let mark)?: mark == UInt8(ascii: ",") || mark == UInt8(ascii: ".") || mark == UInt8(ascii: "-")
        case .word?: true
        default: false
        }
    }

    // MARK: Tokens

    private mutating func tokenize(_ bytes: ArraySlice<UInt8>) {
        let end = bytes.endIndex
        var index = bytes.startIndex
        while index < end {
            let byte = bytes[index]
            let start = index
            if (0x30...0x39).contains(byte) {
                while index < end, (0x30...0x39).contains(bytes[index]) { index += 1 }
                let digits = index - start
                let value = digits <= 9 ? bytes[start..<index].reduce(0) { $0 * 10 + Int($1 - 0x30) } : 0
                tokens.append(.number(value: value, digits: digits))
                // `T10:00` behind an ISO day.
                if index < end, bytes[index] == UInt8(ascii: "T") { index += 1 }
            } else if byte >= 0x80 || (0x41...0x5A).contains(byte & 0xDF) {
                while index < end, bytes[index] >= 0x80 || (0x41...0x5A).contains(bytes[index] & 0xDF) {
                    index += 1
                    // A mark of Chinese or Japanese ends where it ends: no blank parts it from what follows.
                    if index - start >= 3, DateReader.mark(bytes[(index - 3)..<index]) != nil { break }
                }
                appendWord(bytes[start..<index])
            } else {
                index += 1
                if byte > 0x20 { tokens.append(.mark(byte)) }
            }
        }
    }

    private mutating func appendWord(_ bytes: ArraySlice<UInt8>) {
        if bytes.count >= 3, let mark = DateReader.mark(bytes.suffix(3)) {
            tokens.append(mark)
            return
        }
        // A no-break space is no letter.
        if bytes.elementsEqual([0xC2, 0xA0]) { return }
        guard bytes.count <= MonthNames.longestName else {
            tokens.append(.word)
            return
        }
        let word = String(decoding: FoldedText.bytes(of: bytes), as: UTF8.self)
        tokens.append(MonthNames.month(word).map { .month($0) } ?? .word)
    }

    private static func mark(_ bytes: ArraySlice<UInt8>) -> Token? {
        guard let first = bytes.first, first >= 0xE0 else { return nil }
        return switch String(decoding: bytes, as: UTF8.self) {
        case "年", "년": .year
        case "月", "월": .monthMark
        case "日", "일", "号", "號": .dayMark
        default: nil
        }
    }
}
