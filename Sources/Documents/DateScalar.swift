/// What a scalar outside of ASCII is to somebody who looks for dates.
///
/// Told by ranges of the code charts, since the Unicode properties cost many times as much.
enum DateScalar: Equatable {
    /// A letter of a script that parts words by blanks.
    case letter
    /// A sign of a script that does not, or Hangul, whose particles are glued to words.
    case ideograph
    /// A decimal digit of any script, and its value.
    case digit(UInt8)
    /// Any kind of blank.
    case blank
    /// A mark of direction, a joiner, a combining accent, a soft hyphen: not there.
    case ignorable
    /// Punctuation, as the ASCII sign that does the same; anything else as 0x7F.
    case mark(UInt8)

    init(_ scalar: UInt32) {
        switch scalar {
        case 0x80..<0x2B0: self = DateScalar.latin(scalar)
        case 0x300...0x36F, 0x483...0x487: self = .ignorable
        case 0x37E: self = .mark(0x3B)
        case 0x387: self = .mark(0x7F)
        case 0x55A...0x55F: self = .mark(0x2C)
        case 0x589...0x58F: self = .mark(0x2E)
        case 0x591...0x5BD, 0x5BF, 0x5C1...0x5C2, 0x5C4...0x5C5, 0x5C7: self = .ignorable
        case 0x5BE: self = .mark(0x2D)
        case 0x5F3, 0x5F4: self = .mark(0x27)
        case 0x600...0x6FF: self = DateScalar.arabic(scalar)
        case 0x966...0x96F: self = .digit(UInt8(scalar - 0x966))
        case 0x9E6...0x9EF: self = .digit(UInt8(scalar - 0x9E6))
        case 0xE50...0xE59: self = .digit(UInt8(scalar - 0xE50))
        case 0x1100...0x11FF: self = .ideograph
        case 0x1680: self = .blank
        case 0x2000...0x2E7F: self = DateScalar.symbol(scalar)
        case 0x2E80...0x303F: self = DateScalar.eastAsianSymbol(scalar)
        case 0x30FB: self = .mark(0x7F)
        case 0x3040...0x33FF, 0x3400...0x9FFF, 0xAC00...0xD7FF, 0xF900...0xFAFF, 0x20000...0x3FFFF: self = .ideograph
        case 0xFE00...0xFE0F, 0xFEFF: self = .ignorable
        case 0xFE58, 0xFE63: self = .mark(0x2D)
        case 0xFE30...0xFE6F: self = .mark(0x7F)
        case 0xFF10...0xFF19: self = .digit(UInt8(scalar - 0xFF10))
        case 0xFF01...0xFF5E: self = DateScalar.fullWidth(scalar)
        case 0xFF65...0xFFDC: self = .ideograph
        case 0xFF5F...0xFFFF: self = .mark(0x7F)
        default: self = .letter
        }
    }

    private static func latin(_ scalar: UInt32) -> DateScalar {
        switch scalar {
        case 0x85, 0xA0: .blank
        case 0xAD: .ignorable
        case 0xAB, 0xBB: .mark(0x22)
        case 0xAA, 0xBA, 0xB0: .mark(0xBA)
        case 0xB4, 0x91, 0x92: .mark(0x27)
        case 0x80...0xBF, 0xD7, 0xF7: scalar == 0xB5 ? .letter : .mark(0x7F)
        default: .letter
        }
    }

    private static func arabic(_ scalar: UInt32) -> DateScalar {
        switch scalar {
        case 0x660...0x669: .digit(UInt8(scalar - 0x660))
        case 0x6F0...0x6F9: .digit(UInt8(scalar - 0x6F0))
        case 0x60C: .mark(0x2C)
        case 0x61B: .mark(0x3B)
        case 0x66B: .mark(0x2E)
        case 0x610...0x61A, 0x61C, 0x640, 0x64B...0x65F, 0x670, 0x6D6...0x6ED: .ignorable
        case 0x600...0x61F, 0x66A...0x66D, 0x6D4: .mark(0x7F)
        default: .letter
        }
    }

    private static func symbol(_ scalar: UInt32) -> DateScalar {
        switch scalar {
        case 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F: .blank
        case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F: .ignorable
        case 0x2010...0x2015, 0x2043, 0x2212: .mark(0x2D)
        case 0x2018...0x201B, 0x2032: .mark(0x27)
        case 0x201C...0x201F, 0x2033, 0x2039, 0x203A: .mark(0x22)
        case 0x2044, 0x2215: .mark(0x2F)
        case 0x2026: .mark(0x2E)
        default: .mark(0x7F)
        }
    }

    private static func eastAsianSymbol(_ scalar: UInt32) -> DateScalar {
        switch scalar {
        case 0x2E80...0x2FFF, 0x3005...0x3007: .ideograph
        case 0x3000: .blank
        case 0x3001: .mark(0x2C)
        case 0x3002: .mark(0x2E)
        case 0x3008, 0x300A: .mark(0x3C)
        case 0x3009, 0x300B: .mark(0x3E)
        case 0x3010, 0x3014, 0x3016: .mark(0x5B)
        case 0x3011, 0x3015, 0x3017: .mark(0x5D)
        default: .mark(0x7F)
        }
    }

    private static func fullWidth(_ scalar: UInt32) -> DateScalar {
        let ascii = UInt8(truncatingIfNeeded: scalar - 0xFEE0)
        return (0x61...0x7A).contains(ascii | 0x20) ? .letter : .mark(ascii)
    }
}
