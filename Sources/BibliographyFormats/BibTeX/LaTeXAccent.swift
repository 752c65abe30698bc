import Foundation

/// An accent of LaTeX: the combining mark that it is in Unicode, and what stands where there is no letter.
struct LaTeXAccent: Hashable {
    /// The combining mark.
    let mark: Unicode.Scalar
    /// The accent alone.
    let alone: String
    /// The command: `"` or `v`.
    let command: String

    private init(_ command: String, _ mark: Unicode.Scalar, _ alone: String) {
        self.command = command
        self.mark = mark
        self.alone = alone
    }

    private static let all = [
        LaTeXAccent("`", "\u{300}", "`"), LaTeXAccent("'", "\u{301}", "´"), LaTeXAccent("^", "\u{302}", "^"),
        LaTeXAccent("~", "\u{303}", "~"), LaTeXAccent("=", "\u{304}", "¯"), LaTeXAccent(".", "\u{307}", "˙"),
        LaTeXAccent("\"", "\u{308}", "¨"), LaTeXAccent("u", "\u{306}", "˘"), LaTeXAccent("v", "\u{30C}", "ˇ"),
        LaTeXAccent("H", "\u{30B}", "˝"), LaTeXAccent("c", "\u{327}", "¸"), LaTeXAccent("k", "\u{328}", "˛"),
        LaTeXAccent("r", "\u{30A}", "˚"), LaTeXAccent("d", "\u{323}", "."), LaTeXAccent("b", "\u{331}", "_"),
        LaTeXAccent("h", "\u{309}", ""), LaTeXAccent("t", "\u{361}", ""), LaTeXAccent("G", "\u{30F}", ""),
        LaTeXAccent("U", "\u{30E}", ""), LaTeXAccent("f", "\u{311}", ""), LaTeXAccent("cyrbreve", "\u{306}", "˘"),
        LaTeXAccent("textcommabelow", "\u{326}", ","),
    ]

    /// Accents whose command is a letter or a word, by it.
    static let letters = Dictionary(
        uniqueKeysWithValues: all.filter { LaTeXDecoder.isLetter($0.command.utf8.first ?? 0) }.map { ($0.command, $0) })
    /// Accents whose command is a sign, by its byte.
    static let signs = Dictionary(
        uniqueKeysWithValues: all.compactMap { accent -> (UInt8, LaTeXAccent)? in
            guard let byte = accent.command.utf8.first, !LaTeXDecoder.isLetter(byte) else { return nil }
            return (byte, accent)
        })
    /// The command of a combining mark.
    static let commands = Dictionary(all.prefix(20).map { ($0.mark, $0.command) }) { first, _ in first }

    private struct Pair: Hashable {
        let letter: Unicode.Scalar
        let mark: Unicode.Scalar
    }

    /// The letters of ASCII with each accent, composed once: they are nearly all that there are.
    private static let table: [Pair: String] = {
        var table: [Pair: String] = [:]
        for byte in UInt8(0x41)...0x7A where LaTeXDecoder.isLetter(byte) {
            let letter = Unicode.Scalar(byte)
            for accent in all {
                table[Pair(letter: letter, mark: accent.mark)] = composition(letter, [accent])
            }
        }
        return table
    }()

    /// A letter under accents, the outermost first, in composed form (Unicode's NFC).
    static func composed(_ letter: Unicode.Scalar, _ accents: [LaTeXAccent]) -> String {
        if accents.count == 1, let text = table[Pair(letter: letter, mark: accents[0].mark)] { return text }
        return composition(letter, accents)
    }

    private static func composition(_ letter: Unicode.Scalar, _ accents: [LaTeXAccent]) -> String {
        var text = String.UnicodeScalarView([letter])
        for accent in accents.reversed() { text.append(accent.mark) }
        return String(text).precomposedStringWithCanonicalMapping
    }
}
