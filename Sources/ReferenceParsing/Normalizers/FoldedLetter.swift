import Documents

/// Case of single letters by arithmetic on code points, for the alphabets that bibliographies are printed in.
///
/// Unlike Unicode's properties this costs no table look-up; letters outside of it fold to themselves.
enum FoldedLetter {
    /// The lower-case form of a letter, or the scalar itself.
    @inline(__always)
    static func lowercase(_ value: UInt32) -> UInt32 {
        if value < 0x80 { return value &- 0x41 < 26 ? value | 0x20 : value }
        return lowercaseBeyondASCII(value)
    }

    private static func lowercaseBeyondASCII(_ value: UInt32) -> UInt32 {
        switch value {
        case 0xC0...0xDE: value == 0xD7 ? value : value + 0x20
        case 0x130: 0x69
        case 0x139...0x148, 0x179...0x17E: value % 2 == 1 ? value + 1 : value
        case 0x178: 0xFF
        case 0x100...0x137, 0x14A...0x177: value | 1
        case 0x1CD...0x1DC: value % 2 == 1 ? value + 1 : value
        case 0x1DE...0x1EF, 0x1F8...0x21F, 0x222...0x233: value | 1
        case 0x386: 0x3AC
        case 0x388...0x38A: value + 0x25
        case 0x38C: 0x3CC
        case 0x38E, 0x38F: value + 0x3F
        case 0x391...0x3AB: value == 0x3A2 ? value : value + 0x20
        case 0x400...0x40F: value + 0x50
        case 0x410...0x42F: value + 0x20
        case 0x460...0x481, 0x48A...0x4BF, 0x4D0...0x52F: value | 1
        case 0x531...0x556: value + 0x30
        case 0x1E00...0x1E95, 0x1EA0...0x1EFF: value | 1
        case 0xFF21...0xFF3A: value + 0x20
        default: value
        }
    }

    /// Whether a letter has two cases: Latin, Greek, Cyrillic, Armenian.
    static func isCased(_ value: UInt32) -> Bool {
        if value < 0x80 { return (value | 0x20) &- 0x61 < 26 }
        return value < 0x590 && value != 0xAA && value != 0xBA || (0x1E00...0x1FFF).contains(value)
            || (0xFF21...0xFF5A).contains(value)
    }

    /// Whether it is a letter, in any script.
    static func isLetter(_ value: UInt32) -> Bool {
        if value < 0x80 { return (value | 0x20) &- 0x61 < 26 }
        switch value {
        case 0x80...0xBF: return value == 0xAA || value == 0xB5 || value == 0xBA
        case 0xC0...0x24F: return value != 0xD7 && value != 0xF7
        case 0x386, 0x388...0x481, 0x48A...0x52F, 0x1E00...0x1EFF: return true
        case 0x2000...0x206F: return false
        case 0x3041...0x3096, 0x30A1...0x30FA, 0x30FC...0x30FE, 0x3005, 0x3400...0x4DBF, 0x4E00...0x9FFF,
            0xAC00...0xD7A3:
            return true
        default: return Unicode.Scalar(value)?.properties.isAlphabetic ?? false
        }
    }

    /// Whether it belongs to a script written without blanks between words, or in syllable blocks: Han, kana, Hangul.
    static func isEastAsian(_ value: UInt32) -> Bool {
        switch value {
        case 0x1100...0x11FF, 0x3005, 0x3041...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3,
            0xF900...0xFAFF, 0x20000...0x3134F:
            true
        default: false
        }
    }

    /// Whether it is katakana, in which foreign names are written.
    static func isKatakana(_ value: UInt32) -> Bool { (0x30A1...0x30FA).contains(value) || value == 0x30FC }

    /// The value of a decimal digit of the scripts that print numbers with their own.
    static func digit(_ value: UInt32) -> Int? {
        switch value {
        case 0x30...0x39: Int(value - 0x30)
        case 0x660...0x669: Int(value - 0x660)
        case 0x6F0...0x6F9: Int(value - 0x6F0)
        case 0x966...0x96F: Int(value - 0x966)
        case 0x9E6...0x9EF: Int(value - 0x9E6)
        case 0xE50...0xE59: Int(value - 0xE50)
        case 0xFF10...0xFF19: Int(value - 0xFF10)
        default: nil
        }
    }
}
