/// The letters of a word without case, accents, joining marks and ligatures, as one number.
///
/// Words are equal when their letters are; a collision of the 64 bits is possible and harmless, since no more hangs on
/// it than how a word beside a date is understood.
package struct FoldedWord: Hashable, Sendable {
    /// The letters, mixed (FNV-1a over folded scalars).
    package private(set) var hash: UInt64 = 0xCBF2_9CE4_8422_2325

    /// A word without letters yet.
    package init() {}

    /// The letters of a text; everything else is left out.
    package init(_ text: some StringProtocol) {
        for scalar in text.unicodeScalars { add(scalar.value) }
    }

    /// The letters of a stretch of UTF-8; everything else is left out.
    package init(_ bytes: [UInt8], _ range: Range<Int>) { append(bytes, range) }

    /// The word that a number stands for, as ``hash`` gave it.
    package init(hash: UInt64) { self.hash = hash }

    /// Adds the letters of a stretch of UTF-8.
    package mutating func append(_ bytes: [UInt8], _ range: Range<Int>) {
        var index = range.lowerBound
        while index < range.upperBound {
            let (scalar, length) = UTF8Scalars.scalar(at: index, in: bytes, end: range.upperBound)
            add(scalar.value)
            index += length
        }
    }

    /// Adds one scalar if it is a letter.
    package mutating func add(_ scalar: UInt32) {
        if scalar < 0x80 {
            let letter = scalar | 0x20
            if letter &- 0x61 < 26 { mix(letter) }
        } else if (0xFB00...0xFB06).contains(scalar) {
            for letter in FoldedWord.ligatures[Int(scalar - 0xFB00)].utf8 { mix(UInt32(letter)) }
        } else if case .letter = DateScalar(scalar) {
            mix(LetterFolding.fold(scalar))
        } else if case .ideograph = DateScalar(scalar) {
            mix(scalar)
        }
    }

    /// Adds a lower-case ASCII letter.
    mutating func mix(_ letter: UInt32) { hash = (hash ^ UInt64(letter)) &* 0x100_0000_01B3 }

    private static let ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]
}

/// Single letters without case and accent, so that `Října`, `rijna` and its decomposed form are one word.
enum LetterFolding {
    /// The base letter in lower case. Letters that are no accented ones (ø is, æ and ß are not) stay.
    static func fold(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0xC0...0xFF: return base(latin1, scalar - 0xC0) ?? scalar
        case 0x100...0x17F: return base(extendedA, scalar - 0x100) ?? scalar
        case 0x1A0, 0x1A1: return 0x6F
        case 0x1AF, 0x1B0: return 0x75
        case 0x18F: return 0x259
        case 0x218, 0x219: return 0x73
        case 0x21A, 0x21B: return 0x74
        case 0x370...0x3FF: return greek(scalar)
        case 0x400...0x4FF: return cyrillic(scalar)
        case 0x531...0x556: return scalar + 0x30
        case 0x620...0x6FF: return arabic(scalar)
        case 0x1C90...0x1CBF: return scalar - 0xBC0
        case 0x1EA0...0x1EF9: return base(vietnamese, scalar - 0x1EA0) ?? scalar
        default: return scalar
        }
    }

    private static func base(_ table: [UInt8], _ index: UInt32) -> UInt32? {
        let letter = table[Int(index)]
        return letter == 0x2A ? nil : UInt32(letter)
    }

    // A star keeps the letter; the letters stand in the order of the code charts.
    private static let latin1 = Array("aaaaaa*ceeeeiiiidnooooo*ouuuuy**aaaaaa*ceeeeiiiidnooooo*ouuuuy*y".utf8)
    private static let extendedA = Array(
        ("aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrr"
            + "ssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)
    private static let vietnamese = Array(
        (String(repeating: "a", count: 24) + String(repeating: "e", count: 16) + "iiii"
            + String(repeating: "o", count: 24) + String(repeating: "u", count: 14) + "yyyyyyyy").utf8)

    private static func greek(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0x386, 0x3AC: 0x3B1
        case 0x388, 0x3AD: 0x3B5
        case 0x389, 0x3AE: 0x3B7
        case 0x38A, 0x390, 0x3AA, 0x3AF, 0x3CA: 0x3B9
        case 0x38C, 0x3CC: 0x3BF
        case 0x38E, 0x3AB, 0x3B0, 0x3CB, 0x3CD: 0x3C5
        case 0x38F, 0x3CE: 0x3C9
        case 0x391...0x3A9: scalar + 0x20
        case 0x3C2: 0x3C3
        default: scalar
        }
    }

    private static func cyrillic(_ scalar: UInt32) -> UInt32 {
        let small: UInt32 =
            switch scalar {
            case 0x400...0x40F: scalar + 0x50
            case 0x410...0x42F: scalar + 0x20
            case 0x48A...0x4BF, 0x4D0...0x4FF: scalar | 1
            default: scalar
            }
        return switch small {
        case 0x439, 0x45D: 0x438
        case 0x450, 0x451: 0x435
        case 0x453: 0x433
        case 0x457: 0x456
        case 0x45C: 0x43A
        case 0x45E: 0x443
        default: small
        }
    }

    private static func arabic(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0x622, 0x623, 0x625, 0x671: 0x627
        case 0x624: 0x648
        case 0x626, 0x649, 0x6CC: 0x64A
        case 0x629, 0x6C0, 0x6C1, 0x6BE: 0x647
        case 0x6A9: 0x643
        default: scalar
        }
    }
}
