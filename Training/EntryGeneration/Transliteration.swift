/// Letters of other scripts in Latin ones: for addresses, and for records that an English list prints transliterated.
enum Transliteration {
    private static let cyrillic: [Character: String] = [
        "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "д": "d", "е": "e", "ё": "e", "є": "ye", "ж": "zh", "з": "z",
        "и": "i", "і": "i", "ї": "yi", "й": "y", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r",
        "с": "s", "т": "t", "у": "u", "ў": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch",
        "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya", "ј": "j", "љ": "lj", "њ": "nj", "ћ": "c", "ђ": "dj",
        "џ": "dz",
    ]
    private static let latin: [Character: String] = [
        "ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ą": "a", "ć": "c", "ę": "e", "ł": "l", "ń": "n", "ó": "o",
        "ś": "s",
        "ź": "z", "ż": "z", "á": "a", "č": "c", "ď": "d", "é": "e", "ě": "e", "í": "i", "ň": "n", "ř": "r", "š": "s",
        "ť": "t", "ú": "u", "ů": "u", "ý": "y", "ž": "z", "à": "a", "â": "a", "ç": "c", "è": "e", "ê": "e", "ë": "e",
        "î": "i", "ï": "i", "ô": "o", "ù": "u", "û": "u", "ñ": "n", "ã": "a", "õ": "o", "å": "a", "ø": "o", "æ": "ae",
        "ı": "i", "ğ": "g", "ş": "s", "ă": "a", "ț": "t", "ș": "s", "ő": "o", "ű": "u", "ė": "e", "į": "i", "ų": "u",
        "ū": "u", "ì": "i", "ò": "o", "đ": "d", "ľ": "l", "ĺ": "l", "ŕ": "r",
    ]

    /// Whether a text has a letter of the Cyrillic script.
    static func isCyrillic(_ text: String) -> Bool {
        text.unicodeScalars.contains { (0x400...0x4FF).contains($0.value) }
    }

    /// Cyrillic letters in Latin ones, with their case.
    static func latin(ofCyrillic text: String) -> String {
        var out = ""
        for character in text {
            let lower = Character(character.lowercased())
            guard let latin = cyrillic[lower] else {
                out.append(character)
                continue
            }
            out += lower == character ? latin : TitleGrammar.capitalised(latin)
        }
        return out
    }

    /// The letters without their marks.
    static func withoutMarks(_ text: String) -> String {
        var out = ""
        for character in text {
            let lower = Character(character.lowercased())
            guard let plain = latin[lower] else {
                out.append(character)
                continue
            }
            out += lower == character ? plain : TitleGrammar.capitalised(plain)
        }
        return out
    }

    /// The words of a title as an address spells them.
    static func slug(_ text: String, separator: String, most: Int) -> String {
        let plain = withoutMarks(latin(ofCyrillic: text)).lowercased()
        var words: [String] = [""]
        for scalar in plain.unicodeScalars {
            if ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) {
                words[words.count - 1].unicodeScalars.append(scalar)
            } else if scalar == " " || scalar == "-" {
                words.append("")
            }
        }
        return words.filter { !$0.isEmpty }.prefix(most).joined(separator: separator)
    }
}
