/// Divides an entry into tokens. Cost: one pass over its bytes.
package enum EntryTokenizer {
    /// A stretch that was recognised before labelling, which becomes one token.
    package struct Recognised {
        /// Its bytes.
        package var range: Range<Int>
        /// What it is.
        package var kind: EntryToken.Kind

        package init(range: Range<Int>, kind: EntryToken.Kind) {
            self.range = range
            self.kind = kind
        }
    }

    /// More tokens than this are not labelled: an entry of so many is none.
    package static let maximumTokens = 4096

    /// The tokens of an entry in UTF-8.
    ///
    /// - Parameter recognised: stretches that are one token each, in order and apart from each other.
    package static func tokens(in bytes: [UInt8], recognised: [Recognised] = []) -> [EntryToken] {
        var tokens: [EntryToken] = []
        tokens.reserveCapacity(bytes.count / 4 + 4)
        var scanner = Scanner(bytes: bytes)
        var next = 0
        while scanner.index < bytes.count, tokens.count < maximumTokens {
            if next < recognised.count, scanner.index >= recognised[next].range.lowerBound {
                let part = recognised[next]
                next += 1
                guard part.range.upperBound > scanner.index, part.range.upperBound <= bytes.count else { continue }
                tokens.append(
                    EntryToken(
                        kind: part.kind, shape: .recognised, range: part.range, hasSpaceBefore: scanner.sawSpace))
                scanner.skip(to: part.range.upperBound)
                continue
            }
            let limit = next < recognised.count ? min(recognised[next].range.lowerBound, bytes.count) : bytes.count
            if let token = scanner.next(limit: limit) { tokens.append(token) }
        }
        return tokens
    }

    private struct Scanner {
        let bytes: [UInt8]
        var index = 0
        var sawSpace = false

        init(bytes: [UInt8]) { self.bytes = bytes }

        mutating func skip(to end: Int) {
            index = end
            sawSpace = false
        }

        /// The next token before a limit; nil where only blanks were passed.
        mutating func next(limit: Int) -> EntryToken? {
            let start = index
            let (scalar, length) = decoded(at: index, limit: limit)
            if isBlank(scalar) {
                index += length
                sawSpace = true
                return nil
            }
            defer { sawSpace = false }
            if isDigit(scalar) { return number(from: start, limit: limit) }
            if isLetter(scalar) {
                return code(scalar, length, from: start, limit: limit) ?? word(from: start, limit: limit)
            }
            return mark(scalar, length: length, from: start, limit: limit)
        }

        private mutating func number(from start: Int, limit: Int) -> EntryToken {
            var count = 0
            var value: UInt32 = 0
            var digest = TextDigest.seed
            while index < limit {
                let (scalar, length) = decoded(at: index, limit: limit)
                guard isDigit(scalar) else { break }
                let digit = digitValue(scalar)
                if count < 5 { value = value &* 10 &+ digit }
                digest = TextDigest.adding(digit + 0x30, to: digest)
                count += 1
                index += length
            }
            let shape: EntryToken.Shape =
                switch count {
                case 1: .digit
                case 2: .twoDigits
                case 3: .threeDigits
                case 4: (1400...2099).contains(value) ? .year : .fourDigits
                default: .manyDigits
                }
            var token = EntryToken(kind: .number, shape: shape, range: start..<index, hasSpaceBefore: sawSpace)
            // Numbers are told apart by their size, not their value; one and two digits are issues, days, editions.
            token.hash = count <= 2 ? digest : TextDigest.adding(UInt32(shape.rawValue), to: 0x4E55_4D42)
            token.length = UInt8(truncatingIfNeeded: min(count, 255))
            return token
        }

        /// A page or article number that a letter leads: `S16`, `A2013`, `e0123`. Letters that abbreviate a word
        /// (`p12`, `n3`) lead no code.
        private mutating func code(_ scalar: UInt32, _ length: Int, from start: Int, limit: Int) -> EntryToken? {
            guard scalar < 0x80, length == 1, start + 1 < limit, (0x30...0x39).contains(bytes[start + 1]) else {
                return nil
            }
            switch UInt8(truncatingIfNeeded: scalar) {
            case UInt8(ascii: "p"), UInt8(ascii: "P"), UInt8(ascii: "n"), UInt8(ascii: "N"), UInt8(ascii: "v"),
                UInt8(ascii: "V"), UInt8(ascii: "s"), UInt8(ascii: "c"), UInt8(ascii: "t"), UInt8(ascii: "h"),
                UInt8(ascii: "H"):
                return nil
            default: break
            }
            index += 1
            var token = number(from: start, limit: limit)
            token.shape = .code
            token.hash = TextDigest.adding(scalar | 0x20, to: 0x434F_4445)
            return token
        }

        private mutating func word(from start: Int, limit: Int) -> EntryToken {
            var folded = FoldedWord()
            var part = TextDigest.seed
            var parts: WordClasses = []
            var areMonths = true
            var upper = 0
            var lower = 0
            var startsUpper = false
            var isCompound = false
            var first: UInt32 = 0
            var script = EntryToken.Script.other
            while index < limit {
                let (scalar, length) = decoded(at: index, limit: limit)
                if FoldedScalars.isSilent(scalar), folded.count > 0 {
                    index += length
                    continue
                }
                if isLetter(scalar) {
                    if folded.count == 0 {
                        first = scalar
                        script = Scripts.script(of: scalar)
                    } else if Scripts.isCaseless(script) != Scripts.isCaseless(Scripts.script(of: scalar)) {
                        break  // "ISBN号", "XX大学出版社": a change between alphabets and ideographs ends a word
                    }
                    switch LetterCase.of(scalar) {
                    case .upper:
                        upper += 1
                        if folded.count == 0 { startsUpper = true }
                    case .lower: lower += 1
                    case .none: break
                    }
                    let letter = FoldedScalars.folded(scalar)
                    folded.add(letter)
                    part = TextDigest.adding(letter, to: part)
                    index += length
                } else if scalar == 0x2D || scalar == 0x2010 || scalar == 0x2011, index + length < limit,
                    isLetter(decoded(at: index + length, limit: limit).0)
                {
                    // A compound is one word: parts of "Springer-Verlag" and "WSI-Mitteilungen" go nowhere alone.
                    folded.add(0x2D)
                    let classes = WordClassTable.shared.classes(of: part)
                    parts.formUnion(classes)
                    areMonths = areMonths && classes.contains(.month)
                    part = TextDigest.seed
                    isCompound = true
                    index += length
                } else if scalar == 0x27 || scalar == 0x2019 || scalar == 0x2BC, index + length < limit,
                    isLetter(decoded(at: index + length, limit: limit).0)
                {
                    index += length
                } else {
                    break
                }
            }
            let count = folded.count
            let shape: EntryToken.Shape =
                if upper == 0 && lower == 0 { .caseless } else if count == 1 {
                    startsUpper ? .initial : .lowerInitial
                } else if upper == 0 { .lower } else if lower == 0 {
                    .capitals
                } else if startsUpper && (upper == 1 || isCompound) { .capitalized } else { .mixed }
            var token = EntryToken(kind: .word, shape: shape, range: start..<index, hasSpaceBefore: sawSpace)
            token.hash = folded.digest
            token.script = script
            token.length = UInt8(truncatingIfNeeded: min(count, 255))
            token.prefixes = folded.prefixes
            token.suffixes = folded.suffixes
            token.scalar = first
            token.classes = WordClassTable.shared.classes(of: folded.digest)
            if isCompound {
                let classes = WordClassTable.shared.classes(of: part)
                parts.formUnion(classes)
                token.classes.formUnion(parts.intersection(WordClassTable.compoundClasses))
                if areMonths, classes.contains(.month) { token.classes.insert(.month) }
            }
            if shape == .capitals || shape == .initial || shape == .lower, folded.isRoman {
                token.classes.insert(.romanNumeral)
            }
            return token
        }

        private mutating func mark(_ scalar: UInt32, length: Int, from start: Int, limit: Int) -> EntryToken {
            index += length
            var count = 1
            if scalar == 0x2D || scalar == 0x2E || scalar == 0x5F || scalar &- 0x2010 < 6 {
                while index < limit, count < 255 {
                    let (following, size) = decoded(at: index, limit: limit)
                    guard following == scalar else { break }
                    index += size
                    count += 1
                }
            }
            var token = EntryToken(kind: .mark, shape: .mark, range: start..<index, hasSpaceBefore: sawSpace)
            token.scalar = scalar
            token.length = UInt8(truncatingIfNeeded: count)
            let group = UInt32(Marks.group(of: scalar).rawValue)
            token.hash = TextDigest.adding(group &+ (count > 1 ? 0x80 : 0), to: 0x4D41_524B)
            return token
        }

        @inline(__always)
        private func decoded(at index: Int, limit: Int) -> (UInt32, Int) {
            let first = bytes[index]
            if first < 0x80 { return (UInt32(first), 1) }
            let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 1
            guard length > 1, index + length <= limit else { return (0xFFFD, 1) }
            var value = UInt32(first) & (0xFF >> (UInt32(length) + 1))
            for offset in 1..<length {
                let byte = bytes[index + offset]
                guard byte & 0xC0 == 0x80 else { return (0xFFFD, 1) }
                value = value << 6 | UInt32(byte & 0x3F)
            }
            return (value, length)
        }

        @inline(__always)
        private func isBlank(_ scalar: UInt32) -> Bool {
            scalar <= 0x20 || scalar == 0xA0 || scalar == 0x3000 || scalar &- 0x2000 < 0x0C || scalar == 0x202F
                || scalar == 0xFEFF || scalar == 0x85
        }

        @inline(__always)
        private func isDigit(_ scalar: UInt32) -> Bool {
            scalar &- 0x30 < 10
                || scalar >= 0x660 && (scalar &- 0x660 < 10 || scalar &- 0x6F0 < 10 || scalar &- 0xFF10 < 10)
        }

        private func digitValue(_ scalar: UInt32) -> UInt32 {
            if scalar < 0x80 { return scalar &- 0x30 }
            if scalar < 0x670 { return scalar &- 0x660 }
            return scalar < 0x700 ? scalar &- 0x6F0 : scalar &- 0xFF10
        }

        @inline(__always)
        private func isLetter(_ scalar: UInt32) -> Bool {
            if scalar < 0x80 { return (scalar | 0x20) &- 0x61 < 26 }
            if scalar < 0xC0 { return scalar == 0xAA || scalar == 0xB5 || scalar == 0xBA }
            if scalar < 0x250 { return scalar != 0xD7 && scalar != 0xF7 }
            if scalar &- 0x400 < 0x82 { return true }
            if scalar &- 0x4E00 < 0x5200 || scalar &- 0xAC00 < 0x2BA4 { return true }
            if scalar &- 0x2000 < 0x70 || scalar &- 0x3000 < 0x20 { return scalar == 0x3005 || scalar == 0x3007 }
            guard let properties = Unicode.Scalar(scalar)?.properties else { return false }
            // A virama or a tone mark stands inside a word, though it is no letter.
            return properties.isAlphabetic || properties.generalCategory == .nonspacingMark
        }
    }
}

/// The folded scalars of a word on its way: digests of the whole, its starts and its ends.
private struct FoldedWord {
    private(set) var count = 0
    private(set) var digest = TextDigest.seed
    private(set) var prefixes: (UInt32, UInt32, UInt32) = (0, 0, 0)
    private(set) var isRoman = true
    private var last: (UInt32, UInt32, UInt32, UInt32) = (0, 0, 0, 0)

    @inline(__always)
    mutating func add(_ scalar: UInt32) {
        digest = TextDigest.adding(scalar, to: digest)
        count += 1
        if count <= 2 {
            prefixes = (digest, digest, digest)
        } else if count == 3 {
            prefixes.1 = digest; prefixes.2 = digest
        } else if count == 4 {
            prefixes.2 = digest
        }
        last = (last.1, last.2, last.3, scalar)
        switch scalar {
        case 0x69, 0x76, 0x78, 0x6C, 0x63, 0x64, 0x6D: break
        default: isRoman = false
        }
    }

    var suffixes: (UInt32, UInt32, UInt32) {
        let two = TextDigest.adding(last.3, to: TextDigest.adding(last.2, to: 0x5346_5832))
        let three = TextDigest.adding(last.1, to: two)
        return (two, three, TextDigest.adding(last.0, to: three))
    }
}
