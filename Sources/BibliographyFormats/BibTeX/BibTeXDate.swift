import Bibliography

/// A date of a bibliography file: an extended date (ISO 8601-2, levels 0 and 1, as BibLaTeX's manual, 2.3.8, has it), or
/// the words of BibTeX's `year` and `month`.
struct BibTeXDate {
    /// The date, as far as ``PartialDate`` can say it.
    var date: PartialDate
    /// Whether the text says more than the date: that it is uncertain, open, or known to the minute.
    var isMore: Bool

    /// Reads `2004`, `2004-05`, `2004-05-06` and stretches between two of one kind, as nearly all dates are written; nil
    /// for anything else.
    static func plain(_ bytes: [UInt8], _ range: Range<Int>) -> PartialDate? {
        let start = range.lowerBound
        switch range.count {
        case 4, 7, 10: return single(bytes, start, range.count)
        case 9, 15, 21:
            let half = range.count / 2
            guard bytes[start + half] == 0x2F, let first = single(bytes, start, half),
                let last = single(bytes, start + half + 1, half)
            else { return nil }
            let date = first.through(last)
            return date.end == nil ? nil : date
        default: return nil
        }
    }

    private static func single(_ bytes: [UInt8], _ start: Int, _ count: Int) -> PartialDate? {
        func number(_ offset: Int, _ count: Int) -> Int? {
            var value = 0
            for index in start + offset..<start + offset + count {
                guard (0x30...0x39).contains(bytes[index]) else { return nil }
                value = value * 10 + Int(bytes[index] - 0x30)
            }
            return value
        }
        guard let year = number(0, 4) else { return nil }
        if count == 4 { return PartialDate(year: year) }
        guard bytes[start + 4] == 0x2D, let month = number(5, 2) else { return nil }
        if count == 7 { return PartialDate(year: year, month: month) }
        guard bytes[start + 7] == 0x2D, let day = number(8, 2) else { return nil }
        return PartialDate(year: year, month: month, day: day)
    }

    /// Reads an extended date: `2004-05-06`, `2004-21`, `2004/2006`, `2004?`, `199X`, `2004/..`; nil for anything else.
    init?(extended text: String) {
        let ends = text.split(separator: "/", omittingEmptySubsequences: false)
        guard ends.count <= 2, let first = ends.first else { return nil }
        if ends.count == 1 {
            guard let date = BibTeXDate(single: first) else { return nil }
            self = date
            return
        }
        let (start, end) = (BibTeXDate(single: first), BibTeXDate(single: ends[1]))
        if let start, let end {
            let date = start.date.through(end.date)
            guard date.end != nil || start.date == end.date else { return nil }
            self.init(date: date, isMore: start.isMore || end.isMore || date.end == nil)
        } else if let start, BibTeXDate.isOpen(ends[1]) {
            self.init(date: start.date, isMore: true)
        } else if let end, BibTeXDate.isOpen(first) {
            self.init(date: end.date, isMore: true)
        } else {
            return nil
        }
    }

    init(date: PartialDate, isMore: Bool) {
        self.date = date
        self.isMore = isMore
    }

    private static func isOpen(_ text: Substring) -> Bool { text.isEmpty || text == ".." || text == "open" }

    private init?(single: Substring) {
        var text = single
        var isMore = false
        while let last = text.last, last == "?" || last == "~" || last == "%" {
            text.removeLast()
            isMore = true
        }
        if let time = text.firstIndex(of: "T") {
            text = text[..<time]
            isMore = true
        }
        let bytes = Array(text.utf8)
        // A decade or a century: `199X`, `19XX`.
        if bytes.count == 4, let unknown = bytes.firstIndex(where: { $0 | 0x20 == 0x78 || $0 | 0x20 == 0x75 }),
            unknown >= 2, bytes[unknown...].allSatisfy({ $0 == bytes[unknown] }),
            let known = Int(text.prefix(unknown))
        {
            let span = unknown == 3 ? 10 : 100
            guard let first = PartialDate(year: max(1, known * span)),
                let last = PartialDate(year: known * span + span - 1)
            else { return nil }
            self.init(date: first.through(last), isMore: true)
            return
        }
        guard bytes.count >= 4, bytes[0...3].allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        if bytes.count == 7, bytes[4] == 0x2D, let number = Int(text.suffix(2)), (21...24).contains(number),
            let season = PartialDate.Season(rawValue: number - 20), let year = Int(text.prefix(4)),
            let date = PartialDate(year: year)
        {
            self.init(date: date.during(season), isMore: isMore)
            return
        }
        guard let date = PartialDate(iso8601: text) else { return nil }
        self.init(date: date, isMore: isMore)
    }

    /// Reads `year` and `month` as they stand in files for BibTeX.
    ///
    /// - Parameters:
    ///   - year: `2004`, `2004/2005`, `2004--2006`, `[2004]`, `c. 2004`.
    ///   - month: `jun`, `June`, `6`, `June~1`, `1 June`, `June/July`, `Spring`.
    init?(year: String, month: String?, day: String? = nil) {
        let years = BibTeXDate.numbers(in: year).filter { $0.digits == 4 }.map(\.value)
        guard let first = years.first, years.count <= 2, let start = PartialDate(year: first) else { return nil }
        let letters = year.unicodeScalars.contains { $0.properties.isAlphabetic || "[]?~".unicodeScalars.contains($0) }
        if years.count == 2 {
            guard month == nil, let end = PartialDate(year: years[1]) else { return nil }
            self.init(date: start.through(end), isMore: letters)
            return
        }
        guard let month else {
            self.init(date: start, isMore: letters)
            return
        }
        guard let date = BibTeXDate.date(month: month, day: day, of: first) else { return nil }
        self.init(date: date, isMore: letters)
    }

    private static func date(month: String, day: String?, of year: Int) -> PartialDate? {
        var months: [Int] = []
        var season: PartialDate.Season?
        let separators: Set<Character> = [" ", "\u{A0}", "~", "/", "-", "–", "—", ",", ".", "\t"]
        var days: [Int] = []
        let words = month.lowercased().split { separators.contains($0) }
        for word in words {
            let digits = word.prefix { $0.isASCII && $0.isNumber }
            if let number = Int(digits), digits.utf8.count <= 2,
                digits == word || BibTeXMonths.isOrdinalEnding(word[digits.endIndex...])
            {
                days.append(number)
            } else if let found = BibTeXMonths.number(of: word) {
                months.append(found)
            } else if let found = BibTeXMonths.season(word), season == nil {
                season = found
            } else {
                return nil
            }
        }
        if let season { return months.isEmpty && days.isEmpty ? PartialDate(year: year)?.during(season) : nil }
        // `month = 3`, `month = {3/4}`: without a name, numbers are months.
        if months.isEmpty { (months, days) = (days, []) }
        if let day, let number = Int(day) { days.append(number) }
        switch (months.count, days.count) {
        case (1, 0): return PartialDate(year: year, month: months[0])
        case (1, 1): return PartialDate(year: year, month: months[0], day: days[0])
        case (1, 2):
            guard let start = PartialDate(year: year, month: months[0], day: days[0]),
                let end = PartialDate(year: year, month: months[0], day: days[1])
            else { return nil }
            return stretch(start, end)
        case (2, 0):
            guard let start = PartialDate(year: year, month: months[0]),
                let end = PartialDate(year: year, month: months[1])
            else { return nil }
            return stretch(start, end)
        case (2, 2):
            guard let start = PartialDate(year: year, month: months[0], day: days[0]),
                let end = PartialDate(year: year, month: months[1], day: days[1])
            else { return nil }
            return stretch(start, end)
        default: return nil
        }
    }

    private static func stretch(_ start: PartialDate, _ end: PartialDate) -> PartialDate? {
        let date = start.through(end)
        return date.end == nil ? nil : date
    }

    /// The numbers of a text and how many digits each has.
    private static func numbers(in text: String) -> [(value: Int, digits: Int)] {
        text.utf8.split { !(0x30...0x39).contains($0) }.compactMap { digits in
            Int(String(decoding: digits.prefix(9), as: UTF8.self)).map { ($0, digits.count) }
        }
    }
}
