/// Text made safe for a field in braces.
enum LaTeXEscaping {
    /// Prose: every character that TeX would obey is spelt out.
    ///
    /// A brace becomes a command, not `\{`: readers of .bib files count braces without looking at the backslash.
    static func text(_ value: String) -> String {
        var result = ""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\\": result += "\\textbackslash{}"
            case "{": result += "\\textbraceleft{}"
            case "}": result += "\\textbraceright{}"
            case "%", "&", "#", "$", "_":
                result += "\\"
                result.unicodeScalars.append(scalar)
            case "^": result += "\\textasciicircum{}"
            case "~": result += "\\textasciitilde{}"
            default:
                if OneLine.isInvisible(scalar) { continue }
                let isBlank = OneLine.isBreaking(scalar) || scalar.properties.isWhitespace
                if isBlank, result.isEmpty || result.hasSuffix(" ") { continue }
                result.unicodeScalars.append(OneLine.isBreaking(scalar) ? " " : scalar)
            }
        }
        while result.hasSuffix(" ") { result.removeLast() }
        return result
    }

    /// Pages: a range has two hyphens.
    static func pages(_ value: String) -> String {
        text(value).replacing("–", with: "--").replacing("—", with: "--")
    }

    /// A field that biber does not read as TeX (`url`, `doi`): only what would end the field is percent-encoded.
    static func verbatim(_ value: String) -> String {
        var result = ""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "{", "}", "\\", " ", "\"": result += "%" + String(scalar.value, radix: 16, uppercase: true)
            default:
                if OneLine.isInvisible(scalar) { continue }
                if OneLine.isBreaking(scalar) {
                    for byte in String(scalar).utf8 {
                        let digits = String(byte, radix: 16, uppercase: true)
                        result += "%" + (digits.utf8.count < 2 ? "0" : "") + digits
                    }
                } else {
                    result.unicodeScalars.append(scalar)
                }
            }
        }
        return result
    }
}
