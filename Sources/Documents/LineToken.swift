/// A word, a number or a mark of a line, told by numbers: what the finding and the cutting of entries ask needs no
/// string for each token, as ``TextToken`` has.
package struct LineToken {
    /// What it is.
    package let kind: TextToken.Kind
    /// Its bytes.
    package let range: Range<Int>
    /// The folded word; of a mark, the scalar.
    package let hash: WordHash
    /// The first scalar.
    package let first: UInt32
    /// How many letters a word has.
    package let letters: Int
    /// Whether it starts with a capital.
    package let isCapitalized: Bool
    /// Whether it is a word with capitals and without small letters.
    package let isUpper: Bool
    /// Whether it has a small letter.
    package let hasSmall: Bool
    /// Whether it starts with a small letter and has a capital behind it: `iPhone`.
    package let hasInnerCapital: Bool
    /// The number that up to nine digits spell, else -1.
    package let number: Int

    /// Whether it is this mark.
    package func isMark(_ mark: Unicode.Scalar) -> Bool { kind == .mark && first == mark.value }
    /// Whether it is a year.
    package var isYear: Bool { kind == .number && range.count == 4 && PrintedDate.years.contains(number) }
    /// Whether it is one of the dashes and underscores that stand for a repeated name.
    package var isDash: Bool {
        kind == .mark
            && (first == 0x2D || (0x2010...0x2015).contains(first) || first == 0x5F || first == 0x2212
                || first == 0x2500)
    }
}

/// Divides lines into ``LineToken``s, into an array that is used again.
package enum LineTokens {
    /// Adds the tokens of a stretch of UTF-8. Cost: one pass, no allocation once the array has grown.
    package static func append(to tokens: inout [LineToken], in bytes: [UInt8], range: Range<Int>) {
        var index = range.lowerBound
        let end = range.upperBound
        while index < end {
            let start = index
            let (scalar, length) = UTF8Scalars.scalar(at: index, in: bytes, end: end)
            if UTF8Scalars.isBlank(scalar) {
                index += length
            } else if UTF8Scalars.isDigit(scalar) {
                var number = 0
                while index < end, bytes[index] &- 0x30 < 10 {
                    if index - start < 9 { number = number * 10 + Int(bytes[index] &- 0x30) }
                    index += 1
                }
                tokens.append(
                    LineToken(
                        kind: .number, range: start..<index, hash: WordHash(), first: scalar.value, letters: 0,
                        isCapitalized: false, isUpper: false, hasSmall: false, hasInnerCapital: false,
                        number: index - start <= 9 ? number : -1))
            } else if LetterCase.isLetter(scalar) {
                tokens.append(word(at: start, in: bytes, end: end))
                index = tokens[tokens.count - 1].range.upperBound
            } else {
                index += length
                var hash = WordHash()
                hash.append(scalar.value)
                tokens.append(
                    LineToken(
                        kind: .mark, range: start..<index, hash: hash, first: scalar.value, letters: 0,
                        isCapitalized: false, isUpper: false, hasSmall: false, hasInnerCapital: false,
                        number: -1))
            }
        }
    }

    private static func word(at start: Int, in bytes: [UInt8], end: Int) -> LineToken {
        var index = start
        var hash = WordHash()
        var letters = 0
        var capitals = 0
        var small = 0
        var first: UInt32 = 0
        var isCapitalized = false
        while index < end {
            let (scalar, length) = UTF8Scalars.scalar(at: index, in: bytes, end: end)
            if LetterCase.isLetter(scalar) {
                switch LetterCase.of(scalar) {
                case .upper:
                    capitals += 1
                    if letters == 0 { isCapitalized = true }
                case .lower: small += 1
                case .none: break
                }
                if letters == 0 { first = scalar.value }
                letters += 1
                hash.append(FoldedScalar.fold(scalar))
            } else if UTF8Scalars.isJoining(scalar) {
                if !FoldedScalar.isDropped(scalar) { hash.append(scalar.value) }
            } else if scalar == "'" || scalar == "\u{2019}", index + length < end,
                LetterCase.isLetter(UTF8Scalars.scalar(at: index + length, in: bytes, end: end).0)
            {
                hash.append(0x27)
            } else {
                break
            }
            index += length
        }
        return LineToken(
            kind: .word, range: start..<index, hash: hash, first: first, letters: letters,
            isCapitalized: isCapitalized, isUpper: capitals > 0 && small == 0, hasSmall: small > 0,
            hasInnerCapital: !isCapitalized && capitals > 0, number: -1)
    }
}

/// Whether a letter is large or small, by a table for the scripts that have cases.
package enum LetterCase: UInt8 {
    case none, upper, lower

    private static let limit: UInt32 = 0x600
    /// 0: no letter; 1: letter without case; 2: upper; 3: lower.
    private static let table: [UInt8] = (0..<limit).map { value in
        guard let scalar = Unicode.Scalar(value), scalar.properties.isAlphabetic else { return 0 }
        return scalar.properties.isUppercase ? 2 : scalar.properties.isLowercase ? 3 : 1
    }

    /// Whether a scalar is a letter.
    package static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < limit
            ? table[Int(scalar.value)] > 0
            : (0x4E00...0x9FFF).contains(scalar.value) || scalar.properties.isAlphabetic
    }

    /// The case of a letter.
    package static func of(_ scalar: Unicode.Scalar) -> LetterCase {
        if scalar.value < limit {
            let entry = table[Int(scalar.value)]
            return entry == 2 ? .upper : entry == 3 ? .lower : .none
        }
        // Georgian letters are small ones without large ones.
        if (0x10A0...0x10FF).contains(scalar.value) { return .none }
        if scalar.value >= 0x2E80, scalar.value < 0xA640 { return .none }
        return scalar.properties.isUppercase ? .upper : scalar.properties.isLowercase ? .lower : .none
    }
}
