import Foundation

/// Text folded for comparison only: case, punctuation, dashes, quotation marks, ligatures and diacritics make no
/// difference. Never shown to anyone.
public struct FoldedText: Hashable, Sendable {
    /// The words, in order; each ideograph is a word of its own.
    public let words: [String]
    /// The words joined by single blanks; empty when the text holds no letter and no digit.
    public let key: String

    /// Folds a text in its own script.
    public init(_ text: String) {
        words = FoldedText.split(text)
        key = words.joined(separator: " ")
    }

    private init(words: [String]) {
        self.words = words
        key = words.joined(separator: " ")
    }

    /// Whether nothing is left to compare. Two empty keys do not match.
    public var isEmpty: Bool { words.isEmpty }

    /// The same text in Latin letters, once for each romanization that may have been used, without repetitions.
    ///
    /// A text that is Latin already gives itself.
    public static func romanizations(of text: String) -> [FoldedText] {
        guard text.unicodeScalars.contains(where: { isForeignLetter($0) }) else { return [FoldedText(text)] }
        var forms: [FoldedText] = []
        for scheme in romanizationSchemes {
            guard let latin = text.applyingTransform(StringTransform(scheme), reverse: false) else { continue }
            let form = FoldedText(latin)
            if !form.isEmpty, !forms.contains(form) { forms.append(form) }
        }
        return forms
    }

    /// Whether the text holds a letter of a script other than Latin.
    public static func hasForeignLetters(_ text: String) -> Bool {
        text.unicodeScalars.contains(where: isForeignLetter)
    }

    /// ICU transform identifiers: a general one and the national ones that differ from it in print.
    private static let romanizationSchemes = [
        "Any-Latin; Latin-ASCII; Lower",
        "Russian-Latin/BGN; Any-Latin; Latin-ASCII; Lower",
        "Belarusian-Latin/BGN; Any-Latin; Latin-ASCII; Lower",
        "Ukrainian-Latin/BGN; Any-Latin; Latin-ASCII; Lower",
    ]

    private static func isForeignLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value >= 0x370 && scalar.properties.isAlphabetic && !(0x1E00...0x1EFF).contains(scalar.value)
            && !(0x2C60...0x2C7F).contains(scalar.value) && !(0xFB00...0xFB06).contains(scalar.value)
            && !(0xFF21...0xFF5A).contains(scalar.value)
    }

    private static func split(_ text: String) -> [String] {
        var words: [String] = []
        var word = ""
        func close() {
            if !word.isEmpty { words.append(word) }
            word = ""
        }
        if text.utf8.allSatisfy({ $0 < 0x80 }) {
            for byte in text.utf8 {
                switch byte {
                case UInt8(ascii: "A")...UInt8(ascii: "Z"): word.unicodeScalars.append(Unicode.Scalar(byte | 0x20))
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                    word.unicodeScalars.append(Unicode.Scalar(byte))
                case UInt8(ascii: "'"): continue
                default: close()
                }
            }
            close()
            return words
        }
        for scalar in text.decomposedStringWithCompatibilityMapping.unicodeScalars {
            if isIgnored(scalar) { continue }
            if let plain = plainLetters[scalar] {
                word += plain
            } else if isIdeograph(scalar) {
                close()
                words.append(String(Character(scalar)))
            } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                word += scalar.properties.lowercaseMapping
            } else {
                close()
            }
        }
        close()
        return words
    }

    /// Combining marks, apostrophes inside words, soft hyphens and zero-width characters.
    private static func isIgnored(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x27, 0x2019, 0x2BC, 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: true
        default:
            scalar.properties.generalCategory == .nonspacingMark || scalar.properties.generalCategory == .enclosingMark
        }
    }

    /// Han and kana; the middle dot and the double hyphen among the kana are punctuation.
    private static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isIdeographic || (0x3040...0x30FF).contains(scalar.value) && scalar.properties.isAlphabetic
    }

    /// Letters that Unicode does not decompose although readers and keyboards do, and the sigma that ends words, which
    /// capitals do not tell from the other.
    private static let plainLetters: [Unicode.Scalar: String] = [
        "ł": "l", "Ł": "l", "ø": "o", "Ø": "o", "đ": "d", "Đ": "d", "ð": "d", "Ð": "d", "ß": "ss", "ẞ": "ss",
        "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "þ": "th", "Þ": "th", "ı": "i", "ħ": "h", "Ħ": "h", "ŧ": "t",
        "Ŧ": "t", "ŋ": "n", "Ŋ": "n", "ς": "σ",
    ]
}
