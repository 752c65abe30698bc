import Documents

/// A run of tokens that is written as a date and is no day of the calendar: `31.02.2014`, `November 31, 2013`.
enum UnreadableDate {
    /// The token behind the run that starts at a token; nil when no date can be meant.
    static func end(_ tokens: [TextToken], from start: Int) -> Int? {
        numeric(tokens, start) ?? written(tokens, start)
    }

    /// Three numbers with the same mark between them, one of four digits or all of one or two.
    private static func numeric(_ tokens: [TextToken], _ start: Int) -> Int? {
        guard start + 4 < tokens.count else { return nil }
        let separator = tokens[start + 1].folded
        guard "./-‐‑–".contains(separator), tokens[start + 3].folded == separator else { return nil }
        let numbers = [tokens[start], tokens[start + 2], tokens[start + 4]]
        guard numbers.allSatisfy({ $0.kind == .number && [1, 2, 4].contains($0.range.count) }),
            numbers.count(where: { $0.range.count == 4 }) <= 1, numbers[1].range.count <= 2
        else { return nil }
        return start + 5
    }

    /// A month's name with a number of a day and a year, in any order.
    private static func written(_ tokens: [TextToken], _ start: Int) -> Int? {
        var hasMonth = false
        var days = 0
        var years = 0
        var end = start
        var index = start
        while index < tokens.count, index < start + maximumTokens {
            let token = tokens[index]
            switch token.kind {
            case .number:
                if token.range.count == 4, years == 0 {
                    years += 1
                } else if token.range.count <= 2, days == 0 {
                    days += 1
                } else {
                    return complete(hasMonth, days, years) ? end : nil
                }
                end = index + 1
            case .word:
                if !hasMonth, MonthNames.month(token.folded) != nil {
                    hasMonth = true
                    end = index + 1
                } else if index == start || !joiners.contains(token.folded) {
                    return complete(hasMonth, days, years) ? end : nil
                }
            case .mark:
                guard index > start, ".,-".contains(token.folded) else {
                    return complete(hasMonth, days, years) ? end : nil
                }
            }
            if complete(hasMonth, days, years) { return end }
            index += 1
        }
        return nil
    }

    /// `30th of February, 2016` has seven tokens, and a mark or two more can stand in it.
    private static let maximumTokens = 9
    private static let joiners: Set<String> = [
        "of", "the", "de", "del", "di", "st", "nd", "rd", "th", "er", "го", "dnia",
    ]

    private static func complete(_ hasMonth: Bool, _ days: Int, _ years: Int) -> Bool {
        hasMonth && days == 1 && years == 1
    }
}
