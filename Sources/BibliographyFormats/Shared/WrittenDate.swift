import Bibliography

/// Reads dates as records of bibliographies write them: `2014-06-30`, `2014 Jan-Feb`, `12 мая 2014`, `Summer 2014`.
enum WrittenDate {
    /// Longer texts say more than a date.
    private static let maximumLength = 80

    /// The likeliest reading; nil when the text says no date or more than one.
    static func date(_ text: String) -> PartialDate? { readings(text).first }

    /// All readings, the likeliest first: 06/07/2014 has two.
    static func readings(_ text: String) -> [PartialDate] {
        let text = OneLine.text(text)
        guard !text.isEmpty, text.utf8.count <= maximumLength else { return [] }
        if let date = extended(text) { return [date] }
        guard let tokens = DateToken.tokens(of: text) else { return [] }
        let months = tokens.compactMap(\.month)
        let seasons = tokens.compactMap(\.season)
        let numbers = tokens.compactMap(\.number)
        if let season = seasons.first {
            guard seasons.count == 1, months.isEmpty, numbers.count == 1 else { return [] }
            return [PartialDate(year: numbers[0].value)?.during(season)].compactMap { $0 }
        }
        switch months.count {
        case 0: return numeric(numbers, separator: DateToken.separator(in: text))
        case 1: return [dated(numbers, month: months[0])].compactMap { $0 }
        case 2: return [stretch(tokens)].compactMap { $0 }
        default: return []
        }
    }

    /// Extended dates (ISO 8601-2, level 1, as far as they are certain): `2014-06`, `2012-03/2012-04`, `2010-21`.
    static func extended(_ text: String) -> PartialDate? {
        let ends = text.split(separator: "/", omittingEmptySubsequences: false)
        if ends.count == 2, let start = extendedEnd(ends[0]), let end = extendedEnd(ends[1]) {
            let date = start.through(end)
            return date.end == nil ? nil : date
        }
        return ends.count == 1 ? extendedEnd(ends[0]) : nil
    }

    private static func extendedEnd(_ text: Substring) -> PartialDate? {
        // Behind a blank a time may stand, but no month's name.
        let isTimed = text.firstIndex(of: " ").map { text[$0...].dropFirst().first?.isNumber ?? false } ?? true
        if isTimed, let date = PartialDate(iso8601: text), !text.contains(" ") || text.contains(":") { return date }
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].utf8.count == 4, let year = Int(parts[0]), let number = Int(parts[1]),
            let season = PartialDate.Season(rawValue: number - 20)
        else { return nil }
        return PartialDate(year: year)?.during(season)
    }

    /// Dates without words.
    private static func numeric(_ numbers: [DateToken.Number], separator: UInt8?) -> [PartialDate] {
        let values = numbers.map(\.value)
        switch (numbers.count, numbers.first?.isYear, numbers.last?.isYear) {
        case (1, true?, _): return [PartialDate(year: values[0])].compactMap { $0 }
        case (2, true?, true?):
            guard let start = PartialDate(year: values[0]), let end = PartialDate(year: values[1]) else { return [] }
            let date = start.through(end)
            return date.end == nil ? [] : [date]
        case (2, true?, _): return [PartialDate(year: values[0], month: values[1])].compactMap { $0 }
        case (2, _, true?): return [PartialDate(year: values[1], month: values[0])].compactMap { $0 }
        case (3, true?, _):
            return [PartialDate(year: values[0], month: values[1], day: values[2])].compactMap { $0 }
        case (3, _, true?):
            let dayFirst = PartialDate(year: values[2], month: values[1], day: values[0])
            // Points part day and month in one order only; strokes do in both.
            let monthFirst =
                separator == UInt8(ascii: "/") ? PartialDate(year: values[2], month: values[0], day: values[1]) : nil
            return [dayFirst, monthFirst == dayFirst ? nil : monthFirst].compactMap { $0 }
        default: return []
        }
    }

    /// Dates with one month's name.
    private static func dated(_ numbers: [DateToken.Number], month: Int) -> PartialDate? {
        guard let year = (numbers.first { $0.isYear } ?? (numbers.count == 1 ? nil : numbers.last))?.value else {
            return nil
        }
        let days = numbers.filter { !$0.isYear }.map(\.value)
        switch (numbers.count, days.count) {
        case (1, 0): return PartialDate(year: year, month: month)
        case (2, 1): return PartialDate(year: year, month: month, day: days[0])
        case (3, 2):
            guard let start = PartialDate(year: year, month: month, day: days[0]),
                let end = PartialDate(year: year, month: month, day: days[1]), start.firstDay < end.firstDay
            else { return nil }
            return start.through(end)
        default: return nil
        }
    }

    /// Stretches between two months' names.
    private static func stretch(_ tokens: [DateToken]) -> PartialDate? {
        let years = tokens.compactMap(\.number).filter(\.isYear).map(\.value)
        let days = tokens.compactMap(\.number).filter { !$0.isYear }.map(\.value)
        let months = tokens.compactMap(\.month)
        guard let first = years.first, let last = years.last, years.count <= 2, days.isEmpty || days.count == 2,
            let start = PartialDate(year: first, month: months[0], day: days.first),
            let end = PartialDate(year: last, month: months[1], day: days.last)
        else { return nil }
        let date = start.through(end)
        return date.end == nil ? nil : date
    }
}
