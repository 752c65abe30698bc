import Bibliography

/// What a reader says of a date that is none, or not an exact one.
enum DateRemark {
    /// Why a text is no date, and what to write.
    static func unread(_ text: String) -> String {
        let text = OneLine.text(text)
        guard !text.isEmpty else { return "the date is empty. Write it as 2004-05-06, 2004-05 or 2004." }
        let shown = "“\(JSONScanner.shortened(text))”"
        if let month = missingDay(text) {
            return "there is no such day as \(shown). Correct it, or write the month alone, \(month)."
        }
        return "\(shown) cannot be read as a date. Write it as 2004-05-06, 2004-05 or 2004."
    }

    /// What was read of a date that is not exact, and what to write.
    static func inexact(_ text: String, _ date: PartialDate) -> String {
        "“\(JSONScanner.shortened(OneLine.text(text)))” is not an exact date; the year \(date.iso8601) was read. "
            + "Write \(date.iso8601) alone if it is certain."
    }

    /// The month of a day that the calendar does not have, as `2020-02` of `2020-02-31`.
    private static func missingDay(_ text: String) -> String? {
        let parts = text.split(whereSeparator: { $0 == "-" || $0 == "/" || $0 == "." })
        guard parts.count == 3, parts.allSatisfy({ $0.utf8.count <= 4 }) else { return nil }
        let numbers = parts.compactMap { Int($0) }
        guard numbers.count == 3 else { return nil }
        for order in [[0, 1, 2], [2, 1, 0]] where parts[order[0]].utf8.count == 4 {
            let day = numbers[order[2]]
            if let month = PartialDate(year: numbers[order[0]], month: numbers[order[1]]),
                (1...99).contains(day), PartialDate(year: month.year, month: month.month, day: day) == nil
            {
                return month.iso8601
            }
        }
        return nil
    }
}

extension WrittenDate {
    /// A reading that may be less than the text says.
    struct Reading {
        let date: PartialDate
        /// Whether the text says no more than the date does.
        let isExact: Bool
    }

    /// The likeliest reading of a date of publication; of one that is not exact, such as `c2001`, `[2001?]`, `ca. 1998`
    /// or `2001-`, its year.
    static func issued(_ text: String) -> Reading? {
        if let date = likeliest(text) {
            let isOpen = date.month == nil && date.end == nil && text.unicodeScalars.last.map(isLine) ?? false
            return Reading(date: date, isExact: !isOpen)
        }
        return plainYear(text).map { Reading(date: $0, isExact: false) }
    }

    /// The one year of a text that has no other number and no word that says that it is not this year.
    private static func plainYear(_ text: String) -> PartialDate? {
        guard text.utf8.count <= 80 else { return nil }
        var year: Int?
        var rest = text.unicodeScalars[...]
        var before: Unicode.Scalar?
        while let scalar = rest.first {
            if ("0"..."9").contains(scalar) {
                let digits = rest.prefix { ("0"..."9").contains($0) }
                rest = rest.dropFirst(digits.count)
                // No letter but the sign of copyright touches a year: `1990s` is none, nor is `A2004`.
                guard year == nil, digits.count == 4, let number = Int(String(digits)), (1000...2999).contains(number),
                    before.map({ !isLetter($0) }) ?? true,
                    rest.first.map({ !isLetter($0) || !$0.isASCII }) ?? true
                else { return nil }
                year = number
                before = digits.last
            } else if isLetter(scalar) {
                let word = rest.prefix { isLetter($0) }
                rest = rest.dropFirst(word.count)
                let lowered = String(word).lowercased()
                if others.contains(lowered) { return nil }
                before = ["c", "ca", "p", "cop", "с", "г"].contains(lowered) ? nil : word.last
            } else {
                // Doubtful digits and formulas are no year.
                if "%*=/".unicodeScalars.contains(scalar) { return nil }
                before = scalar
                rest = rest.dropFirst()
            }
        }
        return year.flatMap { PartialDate(year: $0) }
    }

    /// Words beside a year that is not the one meant.
    private static let others: Set<String> = [
        "before", "after", "since", "until", "vor", "nach", "seit", "bis", "avant", "après", "depuis", "przed", "po",
        "od", "до", "после", "перед", "пасля", "да", "після", "bc", "bce", "ah", "ad",
    ]

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isAlphabetic }

    private static func isLine(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "-" || ("\u{2010}"..."\u{2015}").contains(scalar)
    }
}
