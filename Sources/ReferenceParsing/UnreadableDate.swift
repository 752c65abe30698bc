import Documents

/// A run of tokens that is written as a date and is no day of the calendar: `2014-13-45`, `99/99/2014`.
enum UnreadableDate {
    /// The tokens of the run that starts at a token, three numbers with the same mark between them, one of four digits
    /// or all of one or two; nil when no date can be meant.
    static func find(in tokens: [DateToken], at start: Int) -> Range<Int>? {
        guard start + 4 < tokens.count else { return nil }
        let mark = tokens[start + 1].mark
        guard mark == UInt8(ascii: ".") || mark == UInt8(ascii: "/") || mark == UInt8(ascii: "-"),
            tokens[start + 3].mark == mark
        else { return nil }
        let numbers = [tokens[start], tokens[start + 2], tokens[start + 4]]
        guard numbers.allSatisfy({ [1, 2, 4].contains($0.digits) }), numbers.count(where: { $0.digits == 4 }) <= 1,
            numbers[1].digits <= 2
        else { return nil }
        return start..<start + 5
    }
}
