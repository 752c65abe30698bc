/// Text for formats in which a line is a field.
enum OneLine {
    /// The text on one line: white space, line ends and control characters become single blanks; marks that a reader
    /// of the file would not see are left out; nothing stands round it.
    static func text(_ value: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in value.unicodeScalars where !isInvisible(scalar) {
            if isBreaking(scalar) || scalar.properties.isWhitespace {
                if !result.isEmpty, result.last != " " { result.append(" ") }
            } else {
                result.append(scalar)
            }
        }
        if result.last == " " { result.removeLast() }
        return String(result)
    }

    /// Whether some reader takes the character for a line end or obeys it.
    static func isBreaking(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: true
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
