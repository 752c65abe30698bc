import Bibliography
import Documents

/// Places in an entry where a date without any word is the consulted one.
struct DatePlaces {
    let context: DateContext
    private var tokens: [DateToken] { context.tokens }

    /// The ground that a date's place gives.
    ///
    /// - Parameter previous: the date before it in the entry.
    func ground(of date: DateReading, previous: DateReading?) -> ConsultedGround? {
        guard date.form != .year, let value = date.readings.first else { return nil }
        if isBehindWeb(date.tokens) { return .medium }
        guard let firstURL = context.firstURL else { return nil }
        if isInMedium(date.tokens) { return .medium }
        guard value.day != nil else { return nil }
        if isBehindTypeMark(date.tokens) { return .typeMark }
        if date.tokens.lowerBound > firstURL {
            guard let ground = groundBehindURL(date.tokens) else { return nil }
            return ground
        }
        guard let previous, let before = previous.readings.first else { return nil }
        if isSecondDay(date, previous) { return .secondDay }
        let isLater = before.year < value.year && before.day == nil
        return isLater && isWhereCueIsLost(date.tokens, previous.tokens) ? .lostCue : nil
    }

    /// Right behind `Web.`, which the Modern Language Association printed in the place of the URL.
    private func isBehindWeb(_ date: Range<Int>) -> Bool {
        let start = date.lowerBound
        return start >= 3 && tokens[start - 1].isMark(".") && tokens[start - 2].kind == .word
            && tokens[start - 2].word == DatePlaces.web && tokens[start - 3].kind == .mark
    }

    /// In parentheses inside brackets, behind `online`.
    private func isInMedium(_ date: Range<Int>) -> Bool {
        let start = date.lowerBound
        return start >= 2 && tokens[start - 1].isMark("(") && tokens[start - 2].kind == .word
            && DatePlaces.online.contains(tokens[start - 2].word) && context.isBracketed(start - 2)
    }

    private static let web = FoldedWord("web")
    private static let online: Set<FoldedWord> = [
        FoldedWord("online"), FoldedWord("ligne"), FoldedWord("línea"), FoldedWord("linha"), FoldedWord("linea"),
    ]

    /// In brackets, behind the mark that GB/T 7714 puts behind a title: `[J]`, `[EB/OL]`.
    private func isBehindTypeMark(_ date: Range<Int>) -> Bool {
        let start = date.lowerBound
        guard start >= 4, tokens[start - 1].isMark("["), date.upperBound < tokens.count,
            tokens[date.upperBound].isMark("]")
        else { return false }
        for index in stride(from: start - 2, through: max(2, start - 24), by: -1) where tokens[index].isMark("]") {
            let kind = tokens[index - 1]
            guard kind.kind == .word, kind.range.count <= 2 else { continue }
            if tokens[index - 2].isMark("[") || tokens[index - 2].isMark("/") { return true }
        }
        return false
    }

    /// `http://… (31. Juli 2004)`, `http://…, 25.4.2007`, `http://…>, [2.11.2010].`
    private func groundBehindURL(_ date: Range<Int>) -> ConsultedGround? {
        var index = date.lowerBound - 1
        var marks = 0
        var isInBracket = false
        while index >= 0, tokens[index].kind == .mark, marks < 6 {
            switch tokens[index].mark {
            case UInt8(ascii: "("), UInt8(ascii: "["): isInBracket = true
            case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ">"), UInt8(ascii: ")"), UInt8(ascii: "]"),
                UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "<"), UInt8(ascii: "\""),
                UInt8(ascii: "/"), UInt8(ascii: "*"):
                break
            default: return nil
            }
            index -= 1
            marks += 1
        }
        guard marks > 0, index >= 0, tokens[index].kind == .url || isInBracket && isTailOfURL(index + 1) else {
            return nil
        }
        guard isClosed(date.upperBound, isInBracket: isInBracket) else { return nil }
        return isInBracket ? .bracketBehindURL : .behindURL
    }

    /// Whether the tokens before an index are glued to a URL: the rest of one that had a strange sign in it.
    private func isTailOfURL(_ end: Int) -> Bool {
        var index = end - 1
        while index > 0, index > end - 64 {
            if tokens[index].kind == .url { return true }
            guard tokens[index].isGlued || tokens[index].isMark("(") || tokens[index].isMark("[") else { return false }
            index -= 1
        }
        return index >= 0 && tokens[index].kind == .url
    }

    private func isClosed(_ index: Int, isInBracket: Bool) -> Bool {
        guard index < tokens.count else { return true }
        if isInBracket { return tokens[index...].prefix(6).contains { $0.isMark(")") || $0.isMark("]") } }
        return tokens[index].kind == .mark && [0x29, 0x2E, 0x5D, 0x3B, 0x2C].contains(tokens[index].mark)
    }

    /// Right before the URL and behind another date, which is that of publication.
    private func isSecondDay(_ date: DateReading, _ previous: DateReading) -> Bool {
        var index = date.tokens.upperBound
        var isWrapped = false
        while index < tokens.count, tokens[index].kind == .mark {
            if tokens[index].isMark("<") { isWrapped = true }
            guard [0x3C, 0x28, 0x2E, 0x2C, 0x3A, 0x5B].contains(tokens[index].mark) else { return false }
            index += 1
        }
        guard index < tokens.count, tokens[index].kind == .url, let value = date.readings.first,
            let before = previous.readings.first, before.firstDay <= value.firstDay, before != value
        else { return false }
        let gap = tokens[previous.tokens.upperBound..<date.tokens.lowerBound]
        if gap.allSatisfy({ $0.isMark(".") || $0.isMark(",") }), before.day != nil || before.year < value.year {
            return true
        }
        // A year in parentheses is the author's year, and a day of that year is the day of publication.
        return isWrapped && (before.day != nil || before.year < value.year || !isInParentheses(previous.tokens))
    }

    private func isInParentheses(_ range: Range<Int>) -> Bool {
        range.lowerBound > 0 && tokens[range.lowerBound - 1].isMark("(")
    }

    /// Between a year and a semicolon or a closing bracket, with nothing more than brackets round it.
    private func isWhereCueIsLost(_ date: Range<Int>, _ previous: Range<Int>) -> Bool {
        guard date.upperBound < tokens.count,
            tokens[date.upperBound].isMark(";") || tokens[date.upperBound].isMark("]")
        else { return false }
        return tokens[previous.upperBound..<date.lowerBound].allSatisfy { $0.isMark("[") || $0.isMark("(") }
    }
}
