/// A word, a number or a single mark of a text.
package struct TextToken: Hashable, Sendable {
    /// What a token is.
    package enum Kind: Hashable, Sendable {
        /// Letters, with the combining marks, soft hyphens and apostrophes inside.
        case word
        /// ASCII digits.
        case number
        /// One scalar that is neither.
        case mark
    }

    /// What it is.
    package let kind: Kind
    /// Its bytes.
    package let range: Range<Int>
    /// A word in lower case, otherwise the characters themselves.
    package let folded: String
    /// Whether a word starts with an upper-case letter.
    package let isCapitalized: Bool

    /// The number that the digits spell; nil for other tokens and for numbers of more than nine digits.
    package var number: Int? { kind == .number && range.count <= 9 ? Int(folded) : nil }
}

/// Divides text into tokens. Cost: one pass.
package enum TextTokens {
    /// The tokens of a stretch of UTF-8; blanks are no tokens.
    package static func tokens(in bytes: [UInt8], range: Range<Int>) -> [TextToken] {
        var tokens: [TextToken] = []
        var index = range.lowerBound
        while index < range.upperBound {
            let start = index
            let (scalar, length) = UTF8Scalars.scalar(at: index, in: bytes, end: range.upperBound)
            if UTF8Scalars.isBlank(scalar) {
                index += length
                continue
            }
            if UTF8Scalars.isDigit(scalar) {
                while index < range.upperBound, (0x30...0x39).contains(bytes[index]) { index += 1 }
                tokens.append(token(.number, start..<index, bytes, isCapitalized: false))
            } else if UTF8Scalars.isLetter(scalar) {
                index = wordEnd(from: index + length, in: bytes, end: range.upperBound)
                tokens.append(
                    token(.word, start..<index, bytes, isCapitalized: UTF8Scalars.isUppercase(scalar)))
            } else {
                index += length
                tokens.append(token(.mark, start..<index, bytes, isCapitalized: false))
            }
        }
        return tokens
    }

    private static func wordEnd(from start: Int, in bytes: [UInt8], end: Int) -> Int {
        var index = start
        while index < end {
            let (scalar, length) = UTF8Scalars.scalar(at: index, in: bytes, end: end)
            if UTF8Scalars.isLetter(scalar) || UTF8Scalars.isJoining(scalar) {
                index += length
            } else if scalar == "'" || scalar == "\u{2019}", index + length < end,
                UTF8Scalars.isLetter(UTF8Scalars.scalar(at: index + length, in: bytes, end: end).0)
            {
                index += length
            } else {
                break
            }
        }
        return index
    }

    private static func token(
        _ kind: TextToken.Kind, _ range: Range<Int>, _ bytes: [UInt8], isCapitalized: Bool
    ) -> TextToken {
        let text = String(decoding: bytes[range], as: UTF8.self)
        return TextToken(
            kind: kind, range: range, folded: kind == .word ? text.lowercased() : text, isCapitalized: isCapitalized)
    }
}

/// Single scalars of UTF-8 bytes.
package enum UTF8Scalars {
    /// The scalar that starts at an index, and its length in bytes; U+FFFD and 1 for a malformed byte.
    package static func scalar(at index: Int, in bytes: [UInt8], end: Int) -> (Unicode.Scalar, Int) {
        let first = bytes[index]
        if first < 0x80 { return (Unicode.Scalar(first), 1) }
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 1
        guard length > 1, index + length <= end else { return ("\u{FFFD}", 1) }
        var value = UInt32(first) & (0xFF >> (UInt32(length) + 1))
        for offset in 1..<length {
            let byte = bytes[index + offset]
            guard byte & 0xC0 == 0x80 else { return ("\u{FFFD}", 1) }
            value = value << 6 | UInt32(byte & 0x3F)
        }
        return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
    }

    /// Whether it is a letter.
    package static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x80 { return (0x61...0x7A).contains(scalar.value | 0x20) }
        return scalar.properties.isAlphabetic
    }

    /// Whether it is an ASCII digit.
    package static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }

    /// Whether it is an upper-case letter.
    package static func isUppercase(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x80 { return (0x41...0x5A).contains(scalar.value) }
        return scalar.properties.isUppercase
    }

    /// Whether it is a lower-case letter.
    package static func isLowercase(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x80 { return (0x61...0x7A).contains(scalar.value) }
        return scalar.properties.isLowercase
    }

    /// Whether it is a blank of any kind.
    package static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x80 { return scalar.value <= 0x20 }
        return scalar.properties.isWhitespace || scalar == "\u{FEFF}"
    }

    /// Whether it belongs to the word it follows: combining marks, soft hyphens, joiners.
    package static func isJoining(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.value >= 0x80 else { return false }
        if scalar.value == 0xAD || scalar.value == 0x200C || scalar.value == 0x200D { return true }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: return true
        default: return false
        }
    }
}
