import Foundation

/// How letters beyond ASCII are written in a BibTeX file.
public enum BibTeXLetters: Sendable, Hashable {
    /// As UTF-8, which biber and BibTeX's successors read.
    case unicode
    /// As LaTeX commands, which BibTeX itself sorts and abbreviates rightly; what has no command stays UTF-8.
    case commands
}

/// Text as it is written into the braces of a field, so that reading it gives the text again.
enum BibTeXSpelling {
    /// A text of letters and signs.
    static func text(_ value: String, _ letters: BibTeXLetters) -> String {
        var output = ""
        var previous: Unicode.Scalar = " "
        for scalar in value.unicodeScalars {
            defer { previous = scalar }
            switch scalar {
            case "\\": output += "\\textbackslash{}"
            case "{": output += "\\textbraceleft{}"
            case "}": output += "\\textbraceright{}"
            case "^": output += "\\textasciicircum{}"
            case "~": output += "\\textasciitilde{}"
            case "`": output += "\\textasciigrave{}"
            case "%", "&", "#", "$", "_":
                output += "\\"
                output.unicodeScalars.append(scalar)
            case "-", "'", ",", "<", ">":
                // Doubled, these are dashes and quotation marks.
                if scalar == previous { output += "{}" }
                output.unicodeScalars.append(scalar)
            default:
                if OneLine.isInvisible(scalar) { continue }
                let isBlank = OneLine.isBreaking(scalar) || scalar == " "
                if isBlank, output.isEmpty || output.hasSuffix(" ") { continue }
                output.unicodeScalars.append(isBlank ? " " : scalar)
            }
        }
        while output.hasSuffix(" ") { output.removeLast() }
        return letters == .unicode ? output : commands(output)
    }

    /// Dashes between numbers as two hyphens.
    static func pages(_ value: String, _ letters: BibTeXLetters) -> String {
        text(value, letters).replacing("–", with: "--")
    }

    /// Letters beyond ASCII as commands.
    static func commands(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
        var output = ""
        for character in text {
            if character.isASCII {
                output.append(character)
            } else {
                output += command(character) ?? String(character)
            }
        }
        return output
    }

    private static func command(_ character: Character) -> String? {
        let text = String(character)
        if let symbol = symbols[text] { return symbol }
        var scalars = Array(text.decomposedStringWithCanonicalMapping.unicodeScalars)
        guard let base = scalars.first, scalars.count > 1 else { return nil }
        scalars.removeFirst()
        var inner = base == "i" ? "\\i" : base == "j" ? "\\j" : String(Character(base))
        if !base.isASCII {
            guard let symbol = symbols[inner] else { return nil }
            inner = symbol
        } else if !LaTeXDecoder.isLetter(UInt8(base.value)) {
            return nil
        }
        for mark in scalars {
            guard let command = LaTeXAccent.commands[mark] else { return nil }
            inner = "\\\(command){\(inner)}"
        }
        return "{\(inner)}"
    }

    private static let symbols: [String: String] = {
        var symbols = ["–": "--", "—": "---", "\u{A0}": "~", "“": "``", "”": "''"]
        for (name, sign) in LaTeXSymbols.letters + LaTeXSymbols.signs + LaTeXSymbols.cyrillic
        where symbols[sign] == nil && sign.unicodeScalars.count == 1 && !sign.utf8.allSatisfy({ $0 < 0x80 }) {
            symbols[sign] = "{\\\(name)}"
        }
        for (name, sign) in LaTeXSymbols.mathematics where symbols[sign] == nil && sign.unicodeScalars.count == 1 {
            if !sign.utf8.allSatisfy({ $0 < 0x80 }) { symbols[sign] = "$\\\(name)$" }
        }
        return symbols
    }()
}
