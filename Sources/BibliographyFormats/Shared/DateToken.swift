import Bibliography

/// A word or number of a written date.
enum DateToken {
    case number(Number)
    case month(Int)
    case season(PartialDate.Season)

    struct Number {
        let value: Int
        /// Days and months have two digits at most.
        let isYear: Bool
    }

    var number: Number? { if case .number(let number) = self { number } else { nil } }
    var month: Int? { if case .month(let month) = self { month } else { nil } }
    var season: PartialDate.Season? { if case .season(let season) = self { season } else { nil } }

    /// The tokens; nil when a word has no place in a date.
    static func tokens(of text: String) -> [DateToken]? {
        var tokens: [DateToken] = []
        var word = ""
        var digits = 0
        var value = 0
        func flushed() -> Bool {
            if digits > 0 {
                guard digits <= 4 else { return false }
                tokens.append(.number(Number(value: value, isYear: digits > 2)))
                digits = 0
                value = 0
            } else if !word.isEmpty {
                if let month = WordsOfDates.months[word] {
                    tokens.append(.month(month))
                } else if let season = WordsOfDates.seasons[word] {
                    tokens.append(.season(season))
                } else if !WordsOfDates.passedOver.contains(word) {
                    return false
                }
                word = ""
            }
            return true
        }
        for scalar in text.lowercased().unicodeScalars {
            if ("0"..."9").contains(scalar) {
                if !word.isEmpty { guard flushed() else { return nil } }
                digits += 1
                value = min(value * 10 + Int(scalar.value - 0x30), 99_999)
            } else if scalar.properties.isAlphabetic || scalar == "'" || scalar == "’" || scalar == "\u{301}" {
                if digits > 0 { guard flushed() else { return nil } }
                word.unicodeScalars.append(scalar)
            } else {
                guard flushed() else { return nil }
                guard isSeparator(scalar) else { return nil }
            }
        }
        return flushed() ? tokens : nil
    }

    /// The first sign between numbers: a point or a stroke.
    static func separator(in text: String) -> UInt8? {
        text.utf8.first { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "-") }
    }

    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case " ", ".", ",", "/", "-", "\u{2010}"..."\u{2015}", "\u{2212}", "\u{A0}": true
        default: false
        }
    }
}
