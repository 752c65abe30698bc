/// What a scalar outside of ASCII is to somebody who looks for the ends of links.
enum LinkCharacter {
    /// A letter, an accent or a symbol, which an address may hold.
    case letter
    /// A sign of a script that is written without blanks: text may follow an address at once.
    case ideograph
    /// A soft hyphen, a zero-width blank or a mark of direction: not there.
    case invisible
    /// A mark that an address may hold, but does not end with.
    case dash
    /// A blank, a quotation mark, a bracket or a sentence mark: no address holds it unescaped.
    case stop

    init(_ scalar: UInt32) {
        switch scalar {
        case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFEFF: self = .invisible
        case 0x80...0xA0, 0xAB, 0xBB: self = .stop
        case 0xA1...0xBF: self = scalar == 0xAA || scalar == 0xB5 || scalar == 0xBA ? .letter : .dash
        case 0x2010...0x2013: self = .dash
        case 0x1680, 0x2000...0x206F, 0x2E00...0x2E7F: self = .stop
        case 0x2E80...0x2FFF, 0x3005...0x3007, 0x3021...0x302F, 0x3031...0x30FA, 0x30FC...0x9FFF: self = .ideograph
        case 0x3000...0x3030, 0x30FB: self = .stop
        case 0x1100...0x11FF, 0xA960...0xA97F, 0xAC00...0xD7FF, 0xF900...0xFAFF, 0x20000...0x3FFFF: self = .ideograph
        case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A: self = .letter
        case 0xFE10...0xFE1F, 0xFE30...0xFE6F, 0xFF00...0xFF64, 0xFFF0...0xFFFC, 0xFFFE...0xFFFF: self = .stop
        case 0xFF65...0xFFDC: self = .ideograph
        // Sentence marks of Arabic, Hebrew, Armenian, Ethiopic, Devanagari and Khmer writing.
        case 0x55A...0x55F, 0x589, 0x5BE, 0x5C3, 0x60C, 0x61B, 0x61F, 0x6D4, 0x964, 0x965, 0x1361...0x1368: self = .stop
        case 0x17D4...0x17DA: self = .stop
        default: self = .letter
        }
    }
}

/// Lengths of what stands at a place of UTF-8 text.
enum LinkScalar {
    /// The scalar that starts at an index and its length; U+FFFD and 1 for a byte that starts none.
    static func decode(_ bytes: [UInt8], at index: Int) -> (value: UInt32, length: Int) {
        let (scalar, length) = UTF8Scalars.scalar(at: index, in: bytes, end: bytes.count)
        return (scalar.value, length)
    }

    /// The kind of the scalar that ends before an index, and its length.
    static func before(_ index: Int, in bytes: [UInt8], from start: Int) -> (LinkCharacter, Int)? {
        var first = index - 1
        while first > start, index - first < 4, bytes[first] & 0xC0 == 0x80 { first -= 1 }
        guard first >= start, bytes[first] >= 0x80 else { return nil }
        return (LinkCharacter(decode(bytes, at: first).value), index - first)
    }
}
