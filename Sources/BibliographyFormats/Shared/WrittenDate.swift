import Bibliography

/// Reads a date that a record holds as text: `2010-03-05`, `5 March 2010`, `2010 Mar-Apr`, `2010 Spring`, `05.03.2010`.
enum WrittenDate {
    /// The readings, likeliest first: two for `03/05/2010`, none when the text is no date.
    static func readings(_ text: String) -> [PartialDate] {
        // No date is longer; a text of a megabyte is not taken apart.
        guard text.utf8.count <= 80 else { return [] }
        if let date = extended(text) { return [date] }
        let parts = tokens(text)
        guard !parts.isEmpty, parts.count <= 12 else { return [] }
        if let range = stretch(parts) { return [range] }
        return single(parts)
    }

    /// The one reading, or nil when there is none or more than one day could be meant.
    static func date(_ text: String) -> PartialDate? {
        let found = readings(text)
        return found.count == 1 ? found[0] : nil
    }

    /// The likeliest reading.
    static func likeliest(_ text: String) -> PartialDate? { readings(text).first }

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

    private enum Token: Equatable {
        case number(Int, digits: Int)
        case month(Int)
        case season(PartialDate.Season)
        /// A hyphen, dash or slash, which can be a stretch.
        case line
        case dot
    }

    private static func tokens(_ text: String) -> [Token] {
        var result: [Token] = []
        var rest = text.unicodeScalars[...]
        while let scalar = rest.first {
            if ("0"..."9").contains(scalar) {
                let digits = rest.prefix { ("0"..."9").contains($0) }
                guard let number = Int(String(digits)) else { return [] }
                if digits.count == 8, number > 10_000_000 {
                    result += [
                        .number(number / 10_000, digits: 4), .line, .number(number / 100 % 100, digits: 2), .line,
                        .number(number % 100, digits: 2),
                    ]
                } else {
                    result.append(.number(number, digits: digits.count))
                }
                rest = rest.dropFirst(digits.count)
                // A time of the day says nothing that a date could keep.
                if rest.first == "T", result.count >= 5 { break }
                if rest.first == "T" || rest.first == ":" { return result.count >= 5 ? dropTime(result) : [] }
            } else if scalar.properties.isAlphabetic {
                let word = rest.prefix { $0.properties.isAlphabetic || $0 == "\u{301}" }
                rest = rest.dropFirst(word.count)
                let name = String(word).lowercased()
                if let month = MonthWords.month(name) {
                    result.append(.month(month))
                } else if let season = MonthWords.season(name) {
                    result.append(.season(season))
                } else if !MonthWords.ignored.contains(name) {
                    return []
                }
            } else {
                switch scalar {
                case "-", "–", "—", "/", "‐": result.append(.line)
                case ".": result.append(.dot)
                case ",", " ", "\u{A0}": break
                default: return []
                }
                rest = rest.dropFirst()
            }
        }
        return result
    }

    /// `2010-03-05 14:20` without the hour that stands before the colon.
    private static func dropTime(_ tokens: [Token]) -> [Token] { Array(tokens.dropLast()) }

    /// `2010 Mar-Apr`, `2010-2011`, `2010 Dec-2011 Jan`, `2010-03/2010-05`.
    private static func stretch(_ tokens: [Token]) -> PartialDate? {
        for index in tokens.indices where tokens[index] == .line {
            let left = Array(tokens[..<index])
            let right = Array(tokens[(index + 1)...])
            guard let last = right.last, left.last != .line else { continue }
            if case .number(let year, digits: 4) = last, right.count == 1, left.count == 1,
                case .number(let first, digits: 4) = left[0], let end = PartialDate(year: year)
            {
                return PartialDate(year: first)?.through(end)
            }
            // `5-7 June 1999`: month and year stand behind both days.
            if left.count == 1, case .number(let day, let digits) = left[0], digits <= 2,
                let end = single(right).first, end.day != nil, right.count == 3,
                let start = PartialDate(year: end.year, month: end.month, day: day)
            {
                return start.through(end).end == nil ? nil : start.through(end)
            }
            // A month or a full date of its own year on the right.
            let starts = single(left)
            guard starts.count == 1 else { continue }
            let start = starts[0]
            let hasMonth = right.contains { if case .month = $0 { true } else { false } }
            let ends = single(right)
            if ends.count == 1, hasMonth || right.count >= 3, ends[0].firstDay > start.firstDay {
                let stretched = start.through(ends[0])
                return stretched.end == nil ? nil : stretched
            }
            if hasMonth, ends.isEmpty, start.month != nil,
                let end = single(right + [.number(start.year, digits: 4)]).first
            {
                let stretched = start.through(end)
                return stretched.end == nil ? nil : stretched
            }
            if right.count == 1, case .number(let day, let digits) = last, digits <= 2, start.day != nil,
                left.contains(where: { if case .month = $0 { true } else { false } }),
                let end = PartialDate(year: start.year, month: start.month, day: day)
            {
                let stretched = start.through(end)
                return stretched.end == nil ? nil : stretched
            }
        }
        // `Mar-Apr 2010`: the year stands behind both.
        if tokens.count == 4, case .month(let first) = tokens[0], tokens[1] == .line,
            case .month(let second) = tokens[2],
            case .number(let year, digits: 4) = tokens[3], let start = PartialDate(year: year, month: first),
            let end = PartialDate(year: year, month: second)
        {
            return start.through(end)
        }
        return nil
    }

    private static func single(_ tokens: [Token]) -> [PartialDate] {
        var numbers: [(value: Int, digits: Int)] = []
        var month: Int?
        var season: PartialDate.Season?
        for token in tokens {
            switch token {
            case .number(let value, let digits): numbers.append((value, digits))
            case .month(let value):
                guard month == nil else { return [] }
                month = value
            case .season(let value):
                guard season == nil else { return [] }
                season = value
            case .line, .dot: break
            }
        }
        let years = numbers.indices.filter { numbers[$0].digits == 4 }
        guard years.count == 1, numbers.count <= 3, let yearIndex = years.first else { return [] }
        let year = numbers[yearIndex].value
        let others = numbers.indices.filter { $0 != yearIndex }.map { numbers[$0].value }
        if let season { return others.isEmpty && month == nil ? dates(PartialDate(year: year)?.during(season)) : [] }
        if let month { return others.count <= 1 ? dates(PartialDate(year: year, month: month, day: others.first)) : [] }
        switch (others.count, yearIndex) {
        case (0, _): return dates(PartialDate(year: year))
        case (1, _): return dates(PartialDate(year: year, month: others[0]))
        case (2, 0): return dates(PartialDate(year: year, month: others[0], day: others[1]))
        case (2, 2):
            let dayFirst = PartialDate(year: year, month: others[1], day: others[0])
            let monthFirst = PartialDate(year: year, month: others[0], day: others[1])
            // Dots stand in dates that begin with the day.
            if tokens.contains(.dot) { return dates(dayFirst) }
            return dayFirst == monthFirst ? dates(dayFirst) : dates(dayFirst) + dates(monthFirst)
        default: return []
        }
    }

    private static func dates(_ date: PartialDate?) -> [PartialDate] { date.map { [$0] } ?? [] }
}
