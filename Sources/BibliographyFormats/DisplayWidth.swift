/// How many columns of a terminal a text takes, and texts made safe to print there.
package enum DisplayWidth {
    /// The columns of a scalar: none for marks that stand on the one before, two for wide ones.
    ///
    /// The wide ranges are those of Unicode's EastAsianWidth.txt with the values W and F, joined where they adjoin.
    package static func columns(of scalar: Unicode.Scalar) -> Int {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: break
        }
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
            0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
            0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
            return 2
        default: return 1
        }
    }

    /// The columns of a text without control characters.
    package static func columns(of text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + columns(of: $1) }
    }

    /// The text on one line: white space becomes one blank, and every character that a terminal would obey, escape
    /// codes and marks of direction included, becomes U+FFFD.
    package static func printable(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar.properties.isWhitespace {
                if result.last != " " { result.append(" ") }
                continue
            }
            switch scalar.properties.generalCategory {
            case .control, .format, .surrogate, .privateUse, .unassigned: result.append("\u{FFFD}")
            default: result.append(scalar)
            }
        }
        return String(result)
    }

    /// The text with every control character, bidirectional override and line break shown as its code point.
    package static func visible(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0...0x1F, 0x7F...0x9F, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069:
                result += "<U+" + String(scalar.value, radix: 16, uppercase: true) + ">"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// The text cut to so many columns, the last one an ellipsis where something was cut.
    package static func shortened(_ text: String, to limit: Int) -> String {
        guard columns(of: text) > limit, limit > 0 else { return text }
        var result = ""
        var width = 0
        for scalar in text.unicodeScalars {
            let step = columns(of: scalar)
            guard width + step <= limit - 1 else { break }
            result.unicodeScalars.append(scalar)
            width += step
        }
        while result.hasSuffix(" ") { result.removeLast() }
        return result + "…"
    }
}
