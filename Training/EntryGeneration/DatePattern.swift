/// Dates as printed: in a pattern `%d` is the day, `%D` the day in two digits, `%m` the month, `%M` the month in two
/// digits, `%B` its name, `%b` its short name, `%y` the year, `%o` the day as an English ordinal.
enum DatePattern {
    /// A date set by a pattern.
    static func text(_ date: RecordDate, pattern: String, language: Language) -> String {
        let names = language["months"]
        let short = language["monthsShort"]
        var out = ""
        var isCode = false
        for character in pattern {
            if !isCode {
                if character == "%" { isCode = true } else { out.append(character) }
                continue
            }
            isCode = false
            switch character {
            case "d": out += String(date.day)
            case "D": out += AddressMaker.two(date.day)
            case "o": out += ordinal(date.day)
            case "m": out += String(date.month)
            case "M": out += AddressMaker.two(date.month)
            case "B":
                out += names.indices.contains(date.month - 1) ? names[date.month - 1] : AddressMaker.two(date.month)
            case "b":
                let list = short.isEmpty ? names : short
                out += list.indices.contains(date.month - 1) ? list[date.month - 1] : AddressMaker.two(date.month)
            case "y": out += String(date.year)
            default: out.append(character)
            }
        }
        return out
    }

    /// An English ordinal.
    static func ordinal(_ number: Int) -> String {
        let tens = number / 10 % 10
        switch (tens, number % 10) {
        case (1, _): return "\(number)th"
        case (_, 1): return "\(number)st"
        case (_, 2): return "\(number)nd"
        case (_, 3): return "\(number)rd"
        default: return "\(number)th"
        }
    }
}
