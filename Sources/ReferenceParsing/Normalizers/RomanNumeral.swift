/// Roman numbers.
enum RomanNumeral {
    /// The value of Roman digits that are in right order, of at most 15 letters.
    static func value(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
        guard (1...15).contains(range.count), range.upperBound <= bytes.count else { return nil }
        var total = 0
        var previous = Int.max
        var index = range.lowerBound
        while index < range.upperBound {
            guard let digit = digit(bytes[index]) else { return nil }
            if index + 1 < range.upperBound, let next = self.digit(bytes[index + 1]), next > digit {
                guard next <= digit * 10, next - digit < previous else { return nil }
                total += next - digit
                previous = digit - 1
                index += 2
            } else {
                guard digit <= previous else { return nil }
                total += digit
                previous = digit
                index += 1
            }
        }
        return total
    }

    private static func digit(_ byte: UInt8) -> Int? {
        switch byte | 0x20 {
        case UInt8(ascii: "i"): 1
        case UInt8(ascii: "v"): 5
        case UInt8(ascii: "x"): 10
        case UInt8(ascii: "l"): 50
        case UInt8(ascii: "c"): 100
        case UInt8(ascii: "d"): 500
        case UInt8(ascii: "m"): 1000
        default: nil
        }
    }
}
