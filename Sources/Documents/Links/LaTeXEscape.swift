/// What escapes of LaTeX stand for in addresses.
enum LaTeXEscape {
    /// Commands without argument and what they print.
    private static let commands: [String: String] = [
        "textasciitilde": "~", "texttildelow": "~", "textunderscore": "_", "textbackslash": "\\", "textless": "<",
        "textgreater": ">", "textbar": "|", "textasciicircum": "^", "textquotesingle": "'", "slash": "/",
        "allowbreak": "", "linebreak": "", "nolinebreak": "", "discretionary": "", "textdollar": "$",
        "textbraceleft": "{", "textbraceright": "}", "textendash": "–", "textemdash": "—", "textellipsis": "…",
        "ldots": "…", "dots": "…", "textquotedblleft": "“", "textquotedblright": "”", "nobreakspace": "\u{A0}",
    ]

    /// The character that an escape at an index stands for, braces around it included; nil when there is none.
    static func character(_ text: ByteText, at start: Int, before end: Int) -> (utf8: [UInt8], end: Int)? {
        switch text[start] {
        case UInt8(ascii: "\\"):
            guard let found = command(text, at: start), found.end <= end else { return nil }
            return found
        case UInt8(ascii: "{"):
            if text[start + 1] == UInt8(ascii: "}") { return start + 2 <= end ? ([], start + 2) : nil }
            if text[start + 2] == UInt8(ascii: "}"), text[start + 1] != UInt8(ascii: "\\"), text[start + 1] > 0x20 {
                return start + 3 <= end ? ([text[start + 1]], start + 3) : nil
            }
            guard let (utf8, after) = command(text, at: start + 1), text[after] == UInt8(ascii: "}"), after < end else {
                return nil
            }
            return (utf8, after + 1)
        case UInt8(ascii: "$"):
            // A tilde, and other signs, as mathematics.
            for (form, value) in mathematics where text.lowercaseMatches(form, at: start) {
                return start + form.utf8.count <= end ? (Array(value.utf8), start + form.utf8.count) : nil
            }
            return nil
        default: return nil
        }
    }

    private static let mathematics = [("$\\sim$", "~"), ("$_$", "_"), ("$\\_$", "_"), ("$<$", "<"), ("$>$", ">")]

    private static func command(_ text: ByteText, at start: Int) -> (utf8: [UInt8], end: Int)? {
        guard text[start] == UInt8(ascii: "\\") else { return nil }
        let next = text[start + 1]
        switch next {
        case UInt8(ascii: "_"), UInt8(ascii: "%"), UInt8(ascii: "#"), UInt8(ascii: "&"), UInt8(ascii: "$"),
            UInt8(ascii: "{"), UInt8(ascii: "}"):
            return ([next], start + 2)
        // Where a word may be broken, and the correction of an italic letter.
        case UInt8(ascii: "-"), UInt8(ascii: "/"): return ([], start + 2)
        case UInt8(ascii: "~"):
            if text[start + 2] == UInt8(ascii: "{"), text[start + 3] == UInt8(ascii: "}") { return ([next], start + 4) }
            return text[start + 2] == UInt8(ascii: "{") || text[start + 2].isLinkLetter ? nil : ([next], start + 2)
        default: break
        }
        var end = start + 1
        while text[end].isLinkLetter, end < start + 24 { end += 1 }
        guard end > start + 1, let value = commands[text.string(start + 1..<end)] else { return nil }
        if text[end] == UInt8(ascii: "{"), text[end + 1] == UInt8(ascii: "}") {
            end += 2
        } else if text[end] == 0x20 {
            end += 1
        }
        return (Array(value.utf8), end)
    }

    /// The address that an argument of `\url` stands for: escapes undone, and what broke it over lines taken out.
    static func address(_ text: ByteText, _ range: Range<Int>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(range.count)
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = text.bytes[index]
            if byte.isLinkSpace {
                index += 1
            } else if byte == UInt8(ascii: "%"), text[index + 1] == 0x0A || text[index + 1] == 0x0D {
                index += 1
            } else if byte == UInt8(ascii: "\\"), text[index + 1] == UInt8(ascii: "~"),
                text[index + 2] != UInt8(ascii: "{")
            {
                // In an address there are no accents.
                result.append(UInt8(ascii: "~"))
                index += 2
            } else if let (utf8, end) = character(text, at: index, before: range.upperBound) {
                result += utf8
                index = end
            } else {
                if byte != UInt8(ascii: "{"), byte != UInt8(ascii: "}") { result.append(byte) }
                index += 1
            }
        }
        return result
    }
}
