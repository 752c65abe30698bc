import Bibliography
import Documents

/// Repairs of single characters of a URL that need no context.
enum URLCleaning {
    /// All of them, in the order in which they were damaged last.
    static func cleaned(_ draft: URLDraft) -> URLDraft {
        var draft = draft
        if isPlain(draft.text) || isOpaque(draft.text) { return draft }
        for (operation, repair) in operations {
            let text = operation(draft.text)
            if text != draft.text { draft = draft.repaired(text, [repair]) }
        }
        return draft
    }

    /// Whether a look at the bytes shows that nothing needs cleaning.
    private static func isPlain(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard bytes.starts(with: "http".utf8) else { return false }
        var index = bytes.count > 4 && bytes[4] == UInt8(ascii: "s") ? 5 : 4
        guard bytes[index...].starts(with: "://".utf8) else { return false }
        index += 3
        guard index < bytes.count, bytes[index] != UInt8(ascii: "/"), bytes[index] != UInt8(ascii: ":") else {
            return false
        }
        while index < bytes.count {
            let byte = bytes[index]
            guard byte > 0x20, byte < 0x7F, byte != UInt8(ascii: "\\"), byte != UInt8(ascii: "$"),
                byte != UInt8(ascii: ":") || index + 1 >= bytes.count || bytes[index + 1] != UInt8(ascii: "/")
            else { return false }
            index += 1
        }
        return true
    }

    /// Schemes whose content is not looked at.
    static func isOpaque(_ text: String) -> Bool {
        let lowered = text.prefix(12).lowercased()
        return lowered.hasPrefix("mailto:") || lowered.hasPrefix("javascript:") || lowered.hasPrefix("data:")
            || lowered.hasPrefix("urn:")
    }

    private static let operations: [(@Sendable (String) -> String, URLRepair)] = [
        ({ withoutInvisible($0) }, .removedInvisible), ({ withoutMarkup($0) }, .removedMarkup),
        ({ withPlainTypography($0) }, .replacedTypography), ({ withScheme($0) }, .restoredScheme),
        ({ withoutLookalikes($0) }, .replacedLookalike),
    ]

    // MARK: Invisible characters

    static func withoutInvisible(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 > 0x1F && $0 < 0x7F }) { return text }
        // Persian and Indic words may use U+200C; in a URL it would stand percent-encoded.
        var view = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF, 0x180E, 0x00...0x1F,
                0x7F:
                continue
            default: view.append(scalar)
            }
        }
        return String(view)
    }

    // MARK: LaTeX and mathematics

    static func withoutMarkup(_ text: String) -> String {
        var bytes = withoutURLCommand(Array(text.utf8))
        // `example[.]org`: written so that nobody follows it by accident.
        while let dot = bytes.firstRange(of: Array("[.]".utf8)) {
            bytes.replaceSubrange(dot, with: [UInt8(ascii: ".")])
        }
        bytes = withoutCommands(bytes)
        let dollars = bytes.indices.filter { index in
            bytes[index] == UInt8(ascii: "$") && (index == 0 || bytes[index - 1] != UInt8(ascii: "$"))
                && (index + 1 >= bytes.count || bytes[index + 1] != UInt8(ascii: "$"))
        }
        let hadEscapes = bytes.count != text.utf8.count
        // A pair of dollar signs is mathematics when it ends the URL or holds escapes; $FILE and $$…$$ are not.
        if dollars.count >= 2, dollars.count % 2 == 0, hadEscapes || dollars.last == bytes.count - 1 {
            for index in dollars.reversed() { bytes.remove(at: index) }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// `\url{…}`, `\href{…}`: what stands in the braces, with or without the closing one.
    private static func withoutURLCommand(_ bytes: [UInt8]) -> [UInt8] {
        for command in ["\\url{", "\\href{", "\\path{", "\\nolinkurl{", "url{"] where bytes.starts(with: command.utf8) {
            let inner = bytes.dropFirst(command.utf8.count)
            return Array(inner.last == UInt8(ascii: "}") ? inner.dropLast() : inner)
        }
        return bytes
    }

    /// `\&` → `&`, `\_` → `_`, `\~{}` → `~`, `{\_}` → `_`, `\textasciitilde` → `~`.
    private static func withoutCommands(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.contains(UInt8(ascii: "\\")) else { return bytes }
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            guard byte == UInt8(ascii: "\\"), index + 1 < bytes.count else {
                result.append(byte)
                index += 1
                continue
            }
            if let (replacement, length) = command(bytes[(index + 1)...]) {
                result += replacement
                index += 1 + length
                if bytes[index...].starts(with: "{}".utf8) { index += 2 }
            } else if "&_%#$~^{}-=?./".utf8.contains(bytes[index + 1]) {
                result.append(bytes[index + 1])
                index += 2
                if bytes[index...].starts(with: "{}".utf8) { index += 2 }
            } else {
                result.append(byte)
                index += 1
            }
        }
        return withoutGroups(result)
    }

    private static let commands: [(String, String)] = [
        ("textasciitilde", "~"), ("textunderscore", "_"), ("sim", "~"), ("textasciicircum", "^"), ("slash", "/"),
        ("allowbreak", ""),
        ("linebreak", ""), ("newline", ""), ("discretionary", ""), ("penalty0", ""),
    ]

    private static func command(_ bytes: ArraySlice<UInt8>) -> ([UInt8], Int)? {
        for (name, replacement) in commands where bytes.starts(with: name.utf8) {
            return (Array(replacement.utf8), name.utf8.count)
        }
        return nil
    }

    /// `{_}` → `_`: a group round a single mark.
    private static func withoutGroups(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "{"), index + 2 < bytes.count, bytes[index + 2] == UInt8(ascii: "}"),
                "_&%#~$".utf8.contains(bytes[index + 1])
            {
                result.append(bytes[index + 1])
                index += 3
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return result
    }

    // MARK: Typography

    private static let typography: [Unicode.Scalar: String] = [
        "\u{2010}": "-", "\u{2011}": "-", "\u{2012}": "-", "\u{2013}": "-", "\u{2014}": "-", "\u{2015}": "-",
        "\u{2212}": "-",
        "\u{FE63}": "-", "\u{FF0D}": "-", "\u{FB00}": "ff", "\u{FB01}": "fi", "\u{FB02}": "fl", "\u{FB03}": "ffi",
        "\u{FB04}": "ffl",
        "\u{FB05}": "st", "\u{FB06}": "st", "\u{2DC}": "~", "\u{2F7}": "~", "\u{223C}": "~", "\u{FF5E}": "~",
        "\u{2053}": "~",
        "\u{2018}": "'", "\u{2019}": "'", "\u{2044}": "/", "\u{2215}": "/", "\u{FF0F}": "/", "\u{FF1A}": ":",
        "\u{FF0E}": ".",
        "\u{FF1F}": "?", "\u{FF1D}": "=", "\u{FF06}": "&", "\u{FF3F}": "_", "\u{2024}": ".", "\u{2025}": "..",
        "\u{2026}": "...", "\u{2236}": ":",
        "\u{2D0}": ":", "\u{A0}": "",
    ]

    static func withPlainTypography(_ text: String) -> String {
        var view = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if let plain = typography[scalar] {
                view.append(contentsOf: plain.unicodeScalars)
            } else {
                view.append(scalar)
            }
        }
        return String(view)
    }

    // MARK: Scheme

    /// Whether letters are those of a scheme, damaged ones included.
    static func isScheme(_ letters: String) -> Bool { scheme(letters) != nil }

    private static func scheme(_ letters: some StringProtocol) -> String? {
        guard letters.utf8.count <= 12 else { return nil }
        var plain: [UInt8] = []
        for scalar in letters.lowercased().unicodeScalars {
            let replaced = scalar.isASCII ? scalar : schemeLookalikes[scalar] ?? lookalikes[scalar] ?? scalar
            guard replaced.isASCII else { return nil }
            plain.append(UInt8(replaced.value))
        }
        return URLScheme.name(plain[...])
    }

    /// In a scheme a letter looks like what must stand there.
    private static let schemeLookalikes: [Unicode.Scalar: Unicode.Scalar] = ["р": "p", "т": "t", "н": "h", "һ": "h"]

    static func withScheme(_ text: String) -> String {
        let lowered = text.prefix(8).lowercased()
        for scheme in ["http://", "https://", "ftp://"] where lowered.hasPrefix(scheme) {
            let rest = text.dropFirst(scheme.count)
            if rest.hasPrefix("/") || rest.hasPrefix(":") { break }
            // http://http://example.org
            let inner = rest.prefix(8).lowercased()
            if inner.hasPrefix("http://") || inner.hasPrefix("https://") { return withScheme(String(rest)) }
            if inner.hasPrefix("http//") { return scheme + rest.dropFirst(6) }
            return text
        }
        let letters = text.prefix { $0.isLetter }
        let rest = text[letters.endIndex...]
        if let scheme = scheme(letters), let first = rest.first, ":;/\\.：".contains(first) {
            let host = rest.drop { ":;/\\.：／ ".contains($0) }
            if first != "." || host.contains("."), !host.isEmpty { return scheme + "://" + host }
        }
        if lowered.hasPrefix("doi:") { return "https://doi.org/" + text.dropFirst(4) }
        if letters.endIndex < text.endIndex, text.contains("."),
            !text.contains("://") || lowered.hasPrefix("www.")
        {
            return "http://" + text
        }
        return text
    }

    // MARK: Look-alike letters

    private static let lookalikes: [Unicode.Scalar: Unicode.Scalar] = [
        "а": "a", "с": "c", "е": "e", "о": "o", "р": "p", "х": "x", "у": "y", "і": "i", "ј": "j", "ѕ": "s", "ԁ": "d",
        "һ": "h", "ԛ": "q",
        "ԝ": "w", "ӏ": "l", "к": "k", "т": "t", "м": "m", "в": "b", "н": "h", "г": "r", "п": "n", "А": "a", "В": "b",
        "С": "c", "Е": "e", "Н": "h",
        "І": "i", "К": "k", "М": "m", "О": "o", "Р": "p", "Т": "t", "Х": "x", "У": "y", "ο": "o", "α": "a", "ν": "v",
        "ρ": "p", "ι": "i", "κ": "k",
        "ε": "e", "τ": "t", "υ": "u", "χ": "x", "ɡ": "g", "ı": "i", "ⅼ": "l", "ɑ": "a", "ո": "n", "օ": "o", "ս": "u",
    ]

    static func withoutLookalikes(_ text: String) -> String {
        guard let scheme = text.firstRange(of: "://") else { return text }
        let end = text[scheme.upperBound...].firstIndex { "/?#".contains($0) } ?? text.endIndex
        let host = text[scheme.upperBound..<end]
        guard host.unicodeScalars.contains(where: { !$0.isASCII }),
            host.unicodeScalars.contains(where: { $0.isASCII && $0.properties.isAlphabetic })
        else { return text }
        var view = String.UnicodeScalarView()
        for scalar in host.unicodeScalars { view.append(lookalikes[scalar] ?? scalar) }
        let replaced = String(view)
        guard replaced.unicodeScalars.allSatisfy(\.isASCII) else { return text }
        return text[..<scheme.upperBound] + replaced + text[end...]
    }
}
