import Documents

/// A word, a number or a mark of a field, with its shape and the meanings that the lexicon knows for it.
struct FieldToken {
    /// What a token is.
    enum Kind { case word, number, mark }

    /// What it is.
    let kind: Kind
    /// Its bytes in the entry.
    let range: Range<Int>
    /// A digest of a word in lower case, hyphenation undone.
    let hash: UInt64
    /// The first scalar; for a mark the mark.
    let scalar: UInt32
    /// How many letters a word has, how many digits a number.
    let length: Int
    /// The value of a number of at most nine digits, otherwise -1.
    let number: Int
    /// How the letters look.
    let shape: Shape
    /// What the word can mean.
    let roles: WordRoles
    /// Whether a blank or a line break stands before it.
    let followsBlank: Bool

    /// How the letters of a word look.
    struct Shape: OptionSet {
        let rawValue: UInt8
        static let capitalized = Shape(rawValue: 1)
        static let hasLowercase = Shape(rawValue: 2)
        /// A capital somewhere behind a small letter: `KittelC`.
        static let hasInnerCapital = Shape(rawValue: 4)
        static let caseless = Shape(rawValue: 8)
        static let eastAsian = Shape(rawValue: 16)
        static let katakana = Shape(rawValue: 32)
        /// Put together from two pieces with a gap between them: `L üthje`.
        static let rejoined = Shape(rawValue: 128)
    }

    var isWord: Bool { kind == .word }
    var isNumber: Bool { kind == .number }
    func isMark(_ mark: Unicode.Scalar) -> Bool { kind == .mark && scalar == mark.value }
    var isFullStop: Bool { kind == .mark && (scalar == 0x2E || scalar == 0x3002 || scalar == 0xFF0E) }
    var isComma: Bool { kind == .mark && (scalar == 0x2C || scalar == 0xFF0C || scalar == 0x3001 || scalar == 0x60C) }
    var isCapitalized: Bool { shape.contains(.capitalized) }
    var isCaseless: Bool { shape.contains(.caseless) }
    var isEastAsian: Bool { shape.contains(.eastAsian) }
    /// Capitals only.
    var isUppercase: Bool { kind == .word && shape.isDisjoint(with: [.hasLowercase, .caseless]) }
    var isLowercase: Bool { kind == .word && shape.isDisjoint(with: [.capitalized, .caseless]) }
    var isDash: Bool {
        kind == .mark
            && (scalar == 0x2D || (0x2010...0x2015).contains(scalar) || scalar == 0x2212 || scalar == 0x301C
                || scalar == 0xFF5E || scalar == 0xFF0D)
    }
    var isOpening: Bool {
        kind == .mark
            && (scalar == 0x28 || scalar == 0x5B || scalar == 0xFF08 || scalar == 0x3010 || scalar == 0x3014
                || scalar == 0xFF3B)
    }
    var isClosing: Bool {
        kind == .mark
            && (scalar == 0x29 || scalar == 0x5D || scalar == 0xFF09 || scalar == 0x3011 || scalar == 0x3015
                || scalar == 0xFF3D)
    }
}

/// Divides a field into tokens in one pass over its bytes.
enum FieldTokens {
    /// The tokens of a byte range; blanks, joints and zero-width characters are none.
    static func tokens(_ bytes: [UInt8], _ range: Range<Int>) -> [FieldToken] {
        var tokens: [FieldToken] = []
        let range = range.clamped(to: 0..<bytes.count)
        tokens.reserveCapacity(range.count / 4 + 2)
        var reader = FieldTokenReader(bytes: bytes, end: range.upperBound, index: range.lowerBound)
        while let token = reader.next() { tokens.append(token) }
        return tokens
    }

    /// The digest of a word that is in lower case already, as ``FieldToken/hash`` has it.
    static func hash(_ word: String) -> UInt64 {
        var hash = FieldTokenReader.seed
        for scalar in word.unicodeScalars { hash = FieldTokenReader.mixed(hash, FoldedLetter.lowercase(scalar.value)) }
        return hash
    }
}

/// Reads tokens one after the other.
private struct FieldTokenReader {
    let bytes: [UInt8]
    let end: Int
    var index: Int
    private var sawBlank = false

    static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
    @inline(__always)
    static func mixed(_ hash: UInt64, _ value: UInt32) -> UInt64 { (hash ^ UInt64(value)) &* 0x100_0000_01B3 }

    init(bytes: [UInt8], end: Int, index: Int) {
        self.bytes = bytes
        self.end = end
        self.index = index
    }

    @inline(__always)
    private func scalar(at index: Int) -> (value: UInt32, length: Int) {
        let first = bytes[index]
        if first < 0x80 { return (UInt32(first), 1) }
        let (scalar, length) = UTF8Scalars.scalar(at: index, in: bytes, end: end)
        return (scalar.value, length)
    }

    private static func isIgnored(_ value: UInt32) -> Bool {
        value == 0xAD || (0x200B...0x200F).contains(value) || value == 0x2060 || value == 0xFEFF
    }

    mutating func next() -> FieldToken? {
        while index < end {
            let (value, length) = scalar(at: index)
            if value <= 0x20 || value >= 0x7F && UTF8Scalars.isBlank(Unicode.Scalar(value) ?? " ") {
                sawBlank = true
                index += length
            } else if FieldTokenReader.isIgnored(value) {
                index += length
            } else {
                break
            }
        }
        guard index < end else { return nil }
        let (value, length) = scalar(at: index)
        defer { sawBlank = false }
        if FoldedLetter.isLetter(value) { return word() }
        if FoldedLetter.digit(value) != nil { return number() }
        let start = index
        index += length
        return FieldToken(
            kind: .mark, range: start..<index, hash: 0, scalar: value, length: 0, number: -1, shape: [], roles: [],
            followsBlank: sawBlank)
    }

    private mutating func number() -> FieldToken {
        let start = index
        var count = 0
        var value = 0
        let first = scalar(at: index).value
        while index < end {
            let (scalar, length) = scalar(at: index)
            guard let digit = FoldedLetter.digit(scalar) else { break }
            if count < 9 { value = value * 10 + digit }
            count += 1
            index += length
        }
        return FieldToken(
            kind: .number, range: start..<index, hash: 0, scalar: first, length: count,
            number: count <= 9 ? value : -1, shape: [], roles: [], followsBlank: sawBlank)
    }

    private mutating func word() -> FieldToken {
        let start = index
        let first = scalar(at: index).value
        var shape: FieldToken.Shape = []
        var hash = FieldTokenReader.seed
        var letters = 0
        var last = start
        while index < end {
            let (value, length) = scalar(at: index)
            if FoldedLetter.isLetter(value) {
                let lower = FoldedLetter.lowercase(value)
                if !FoldedLetter.isCased(value) {
                    if letters == 0 { shape.insert(.caseless) }
                    if FoldedLetter.isEastAsian(value) { shape.insert(.eastAsian) }
                    if FoldedLetter.isKatakana(value) { shape.insert(.katakana) }
                } else if lower != value {
                    if letters == 0 { shape.insert(.capitalized) }
                    if shape.contains(.hasLowercase) { shape.insert(.hasInnerCapital) }
                } else {
                    shape.insert(.hasLowercase)
                }
                hash = FieldTokenReader.mixed(hash, lower)
                letters += 1
                index += length
                last = index
            } else if FieldTokenReader.isIgnored(value) || value >= 0x300 && isCombining(value) {
                index += length
                last = index
            } else if let after = continuation(value, length) {
                if !after.isBreak { hash = FieldTokenReader.mixed(hash, value == 0x2019 ? 0x27 : value) }
                index = after.next
            } else {
                break
            }
        }
        index = last
        return FieldToken(
            kind: .word, range: start..<last, hash: hash, scalar: first, length: letters, number: -1, shape: shape,
            roles: WordLexicon.roles(hash), followsBlank: sawBlank)
    }

    private func isCombining(_ value: UInt32) -> Bool {
        (0x300...0x36F).contains(value)
            || value >= 0x483 && UTF8Scalars.isJoining(Unicode.Scalar(value) ?? " ")
    }

    /// Where a word goes on behind an apostrophe, a hyphen between letters, or a hyphen at a line's end.
    private func continuation(_ value: UInt32, _ length: Int) -> (next: Int, isBreak: Bool)? {
        let next = index + length
        guard next < end else { return nil }
        switch value {
        case 0x27, 0x2019, 0x2BC, 0x2D, 0x2010, 0x2011:
            let follower = scalar(at: next).value
            if FoldedLetter.isLetter(follower), !FoldedLetter.isEastAsian(follower) { return (next, false) }
            guard value != 0x27, value != 0x2019,
                bytes[next] == EntryText.lineBreak || bytes[next] == EntryText.interruption
            else { return nil }
            var index = next
            while index < end, bytes[index] <= 0x20 { index += 1 }
            guard index < end else { return nil }
            let letter = scalar(at: index).value
            return FoldedLetter.isLetter(letter) && FoldedLetter.isCased(letter)
                && FoldedLetter.lowercase(letter) == letter ? (index, true) : nil
        default: return nil
        }
    }
}
