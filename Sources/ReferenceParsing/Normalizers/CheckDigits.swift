/// Check digits of identifiers.
enum CheckDigits {
    /// Whether ten characters are an ISBN (ISO 2108): weights 10 to 1, modulo 11.
    static func isISBN10(_ digits: [UInt8]) -> Bool { weighted(digits, count: 10) }

    /// Whether eight characters are an ISSN (ISO 3297): weights 8 to 1, modulo 11.
    static func isISSN(_ digits: [UInt8]) -> Bool { weighted(digits, count: 8) }

    /// Whether thirteen digits are an ISBN: weights 1 and 3 in turn, modulo 10.
    static func isISBN13(_ digits: [UInt8]) -> Bool {
        guard digits.count == 13, digits.allSatisfy(FieldLetters.isDigit),
            digits.starts(with: "978".utf8) || digits.starts(with: "979".utf8)
        else { return false }
        var sum = 0
        for (index, digit) in digits.enumerated() { sum += Int(digit - 0x30) * (index.isMultiple(of: 2) ? 1 : 3) }
        return sum.isMultiple(of: 10)
    }

    private static func weighted(_ digits: [UInt8], count: Int) -> Bool {
        guard digits.count == count else { return false }
        var sum = 0
        for (index, digit) in digits.enumerated() {
            let value: Int
            if FieldLetters.isDigit(digit) {
                value = Int(digit - 0x30)
            } else if digit == UInt8(ascii: "X"), index == count - 1 {
                value = 10
            } else {
                return false
            }
            sum += value * (count - index)
        }
        return sum.isMultiple(of: 11)
    }
}
