/// Which script a letter belongs to, as far as labelling tells them apart.
enum Scripts {
    static func script(of scalar: UInt32) -> EntryToken.Script {
        switch scalar {
        case 0..<0x250, 0x1E00...0x1EFF, 0xFF21...0xFF5A, 0xFB00...0xFB06: .latin
        case 0x370...0x3FF, 0x1F00...0x1FFF: .greek
        case 0x400...0x52F: .cyrillic
        case 0x590...0x5FF: .hebrew
        case 0x600...0x6FF, 0x750...0x77F, 0xFB50...0xFDFF, 0xFE70...0xFEFF: .arabic
        case 0x3040...0x30FF, 0xFF66...0xFF9D: .kana
        case 0x3005, 0x3007, 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: .han
        case 0x1100...0x11FF, 0x3130...0x318F, 0xAC00...0xD7FF: .hangul
        default: .other
        }
    }

    /// Whether words of a script run together with those of its kind, but not with letters of an alphabet.
    static func isCaseless(_ script: EntryToken.Script) -> Bool {
        switch script {
        case .han, .kana, .hangul: true
        default: false
        }
    }
}

/// Upper, lower or no case.
enum LetterCase {
    case upper, lower, none

    @inline(__always)
    static func of(_ scalar: UInt32) -> LetterCase {
        if scalar < 0x80 { return scalar < 0x61 ? .upper : .lower }
        if scalar < 0x100 { return scalar >= 0xDF ? .lower : scalar >= 0xC0 ? .upper : .lower }
        if scalar &- 0x400 < 0x60 { return scalar < 0x430 ? .upper : .lower }
        if scalar >= 0x3000, scalar < 0xFF00 { return .none }
        guard let properties = Unicode.Scalar(scalar)?.properties else { return .none }
        return properties.isUppercase ? .upper : properties.isLowercase ? .lower : .none
    }
}

/// Groups of marks that mean the same in an entry.
enum Marks {
    enum Group: UInt8 {
        case stop, comma, colon, semicolon, open, close, openBracket, closeBracket, quote, openQuote, closeQuote, dash,
            slash, ampersand, equals, star, number, question, exclamation, apostrophe, middleDot, less, greater, plus,
            other
    }

    @inline(__always)
    static func group(of scalar: UInt32) -> Group {
        switch scalar {
        case 0x2E, 0x3002, 0xFF0E, 0x2026: .stop
        case 0x2C, 0xFF0C, 0x3001, 0x60C: .comma
        case 0x3A, 0xFF1A: .colon
        case 0x3B, 0xFF1B, 0x61B: .semicolon
        case 0x28, 0xFF08: .open
        case 0x29, 0xFF09: .close
        case 0x5B, 0x3010, 0xFF3B, 0x3014: .openBracket
        case 0x5D, 0x3011, 0xFF3D, 0x3015: .closeBracket
        case 0x22, 0x201D, 0x201C, 0x201F: .quote
        case 0xAB, 0x201E, 0x300A, 0x300C, 0x300E, 0x3008, 0x201A, 0x2039, 0x203A, 0x60: .openQuote
        case 0xBB, 0x300B, 0x300D, 0x300F, 0x3009: .closeQuote
        case 0x27, 0x2018, 0x2019, 0xB4: .apostrophe
        case 0x2D, 0x2010...0x2015, 0x2212, 0xFF0D: .dash
        case 0x2F, 0xFF0F: .slash
        case 0x26: .ampersand
        case 0x3D: .equals
        case 0x2A: .star
        case 0x23, 0x2116: .number
        case 0x3F, 0xFF1F: .question
        case 0x21, 0xFF01: .exclamation
        case 0xB7, 0x30FB, 0x2022: .middleDot
        case 0x3C: .less
        case 0x3E: .greater
        case 0x2B: .plus
        default: .other
        }
    }
}
