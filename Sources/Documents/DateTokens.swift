import Bibliography

/// A part of a text as it matters to dates: a number, a word, a sign.
package struct DateToken: Sendable {
    /// What a token is.
    package enum Kind: UInt8, Sendable {
        /// Letters of a script that parts words by blanks.
        case word
        /// Decimal digits of any script, with the letters that scanning takes for digits: `2O14`, `l4`.
        case number
        /// One sign of a script that does not part words.
        case ideograph
        /// Anything else, as ASCII where an ASCII sign does the same.
        case mark
        /// A URL.
        case url
    }

    /// What it is.
    package let kind: Kind
    /// Whether no blank stands before it.
    package let isGlued: Bool
    /// How many digits a number has.
    package let digits: Int
    /// Its bytes.
    package let range: Range<Int>
    /// The value of a number, the folded word, or the scalar.
    package let value: UInt64

    /// Whether it is the mark.
    package func isMark(_ mark: Unicode.Scalar) -> Bool { kind == .mark && value == UInt64(mark.value) }

    /// The mark as an ASCII sign, 0 for anything else.
    package var mark: UInt8 { kind == .mark ? UInt8(truncatingIfNeeded: value) : 0 }

    /// The letters of a word.
    package var word: FoldedWord { FoldedWord(hash: value) }
}

/// Divides text into what matters to dates. Cost: one pass, and one allocation for the tokens.
package enum DateTokens {
    /// The tokens of UTF-8 bytes.
    ///
    /// - Parameter urls: stretches that URLs take, in order; each is one token.
    package static func tokens(in bytes: [UInt8], urls: [Range<Int>] = []) -> [DateToken] {
        var scanner = DateScanner(bytes: bytes)
        scanner.tokens.reserveCapacity(bytes.count / 4 + 4)
        var start = 0
        for url in urls where url.lowerBound >= start && url.upperBound <= bytes.count {
            scanner.scan(start..<url.lowerBound)
            scanner.append(.url, url, value: 0)
            start = url.upperBound
        }
        scanner.scan(start..<bytes.count)
        return scanner.tokens
    }
}

private struct DateScanner {
    let bytes: [UInt8]
    var tokens: [DateToken] = []
    private var isGlued = true

    init(bytes: [UInt8]) { self.bytes = bytes }

    mutating func append(_ kind: DateToken.Kind, _ range: Range<Int>, value: UInt64, digits: Int = 0) {
        tokens.append(DateToken(kind: kind, isGlued: isGlued, digits: digits, range: range, value: value))
        isGlued = true
    }

    mutating func scan(_ range: Range<Int>) {
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = bytes[index]
            if byte <= 0x20 {
                isGlued = false
                index += 1
            } else if byte < 0x80 {
                if byte &- 0x30 < 10 || DateScanner.isMisreadDigit(byte),
                    let end = misreadNumber(index, range.upperBound)
                {
                    index = end
                } else if byte &- 0x30 < 10 {
                    index = number(index, range.upperBound)
                } else if (byte | 0x20) &- 0x61 < 26 {
                    index = word(index, range.upperBound)
                } else {
                    append(.mark, index..<index + 1, value: UInt64(byte))
                    index += 1
                }
            } else {
                index = other(index, range.upperBound)
            }
        }
    }

    private mutating func other(_ start: Int, _ end: Int) -> Int {
        let (scalar, length) = UTF8Scalars.scalar(at: start, in: bytes, end: end)
        switch DateScalar(scalar.value) {
        case .letter: return word(start, end)
        case .digit: return number(start, end)
        case .ideograph: append(.ideograph, start..<start + length, value: UInt64(scalar.value))
        case .blank: isGlued = false
        case .ignorable: break
        case .mark(let mark): append(.mark, start..<start + length, value: UInt64(mark))
        }
        return start + length
    }

    private mutating func word(_ start: Int, _ end: Int) -> Int {
        var index = start
        var word = FoldedWord()
        while index < end {
            let byte = bytes[index]
            if byte < 0x80 {
                guard (byte | 0x20) &- 0x61 < 26 else { break }
                word.mix(UInt32(byte | 0x20))
                index += 1
            } else {
                let (scalar, length) = UTF8Scalars.scalar(at: index, in: bytes, end: end)
                let kind = DateScalar(scalar.value)
                guard kind == .letter || kind == .ignorable else { break }
                word.add(scalar.value)
                index += length
            }
        }
        append(.word, start..<index, value: word.hash)
        return index
    }

    private mutating func number(_ start: Int, _ end: Int) -> Int {
        var index = start
        var value: UInt64 = 0
        var digits = 0
        while index < end {
            var digit = bytes[index] &- 0x30
            var length = 1
            if digit > 9 {
                guard bytes[index] >= 0x80 else { break }
                let (scalar, scalarLength) = UTF8Scalars.scalar(at: index, in: bytes, end: end)
                guard case .digit(let other) = DateScalar(scalar.value) else { break }
                digit = other
                length = scalarLength
            }
            value = digits < 9 ? value * 10 + UInt64(digit) : value
            digits += 1
            index += length
        }
        append(.number, start..<index, value: value, digits: digits)
        return index
    }

    /// Letters that scanning takes for digits.
    private static func isMisreadDigit(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "O") || byte == UInt8(ascii: "o") || byte == UInt8(ascii: "l") || byte == UInt8(ascii: "I")
    }

    /// Two or four places of which one to half are letters in the place of digits; nothing else may be glued to them.
    private mutating func misreadNumber(_ start: Int, _ end: Int) -> Int? {
        var index = start
        var value: UInt64 = 0
        var letters = 0
        while index < end, index - start < 5 {
            let byte = bytes[index]
            var digit = byte &- 0x30
            if digit > 9 {
                switch byte {
                case UInt8(ascii: "O"), UInt8(ascii: "o"): digit = 0
                case UInt8(ascii: "l"), UInt8(ascii: "I"): digit = 1
                case UInt8(ascii: "S") where index - start == 3: digit = 5
                default: digit = 0xFF
                }
                guard digit <= 9 else { break }
                letters += 1
            }
            value = value * 10 + UInt64(digit)
            index += 1
        }
        let count = index - start
        guard letters > 0, letters * 2 <= count, count == 2 || count == 4,
            index >= end || (bytes[index] | 0x20) &- 0x61 >= 26 && bytes[index] < 0x80
        else { return nil }
        append(.number, start..<index, value: value, digits: count)
        return index
    }
}
