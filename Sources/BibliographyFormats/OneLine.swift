/// Text for formats in which a line is a field.
enum OneLine {
    /// The text on one line: white space, line ends and control characters become single blanks; marks that a reader
    /// of the file would not see are left out; nothing stands round it.
    static func text(_ value: String) -> String {
        if isOneLine(value) { return value }
        var result = String.UnicodeScalarView()
        for scalar in value.unicodeScalars where !isInvisible(scalar) {
            if isBreaking(scalar) || isBlank(scalar) {
                if !result.isEmpty, result.last != " " { result.append(" ") }
            } else {
                result.append(scalar)
            }
        }
        if result.last == " " { result.removeLast() }
        return String(result)
    }

    /// Whether nothing is to be done, as far as bytes tell: most texts are read no further.
    private static func isOneLine(_ value: String) -> Bool {
        var last: UInt8 = 0x20
        for byte in value.utf8 {
            switch byte {
            case 0x21...0x7E, 0x80...0xC1, 0xC3...0xE0, 0xE4...0xEE, 0xF0...0xFF: break
            case 0x20: if last == 0x20 { return false }
            // Controls, and the first bytes of what may be a blank or an invisible mark.
            default: return false
            }
            last = byte
        }
        return last != 0x20 || value.isEmpty
    }

    /// Whether some reader takes the character for a line end or obeys it: the controls, and the separators of lines
    /// and paragraphs.
    static func isBreaking(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029: true
        default: false
        }
    }

    /// Unicode's property `White_Space`.
    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }

    /// Marks that turn the direction of writing, and the byte order mark.
    static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
        default: false
        }
    }
}
