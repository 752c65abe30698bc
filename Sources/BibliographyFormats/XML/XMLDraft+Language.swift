import Bibliography
import Markup

extension XMLDraft {
    /// Takes the language: a code of two or three letters, or a tag. Another text is kept.
    mutating func takeLanguage(_ element: XMLElement) {
        let text = XMLDraft.folded(element.text)
        guard let tag = XMLDraft.languageTag(text), reference.language == nil else { return keep(element) }
        reference.language = tag
    }

    /// The BCP 47 tag of a code or an English name; nil when it is neither.
    static func languageTag(_ text: String) -> String? {
        let lowered = text.lowercased()
        if let tag = languages[lowered] { return tag.isEmpty ? nil : tag }
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        let isTag = parts.count <= 4 && parts.allSatisfy { (1...8).contains($0.utf8.count) && $0.allSatisfy(isPlain) }
        guard isTag, let first = parts.first, (2...3).contains(first.utf8.count) else { return nil }
        return text
    }

    private static func isPlain(_ character: Character) -> Bool {
        character.isASCII && (character.isLetter || character.isNumber)
    }

    /// Codes of three letters (ISO 639-2, both sets) that have one of two letters, and English names. `und` says nothing.
    private static let languages: [String: String] = {
        let lines = [
            "en eng english", "de deu ger german", "fr fra fre french", "pl pol polish", "ru rus russian",
            "be bel belarusian byelorussian", "uk ukr ukrainian", "zh zho chi chinese", "ja jpn japanese",
            "ko kor korean", "es spa spanish castilian", "it ita italian", "pt por portuguese", "nl nld dut dutch",
            "sv swe swedish", "da dan danish", "no nor norwegian", "fi fin finnish", "cs ces cze czech",
            "sk slk slo slovak", "hu hun hungarian", "ro ron rum romanian", "bg bul bulgarian", "el ell gre greek",
            "tr tur turkish", "ar ara arabic", "he heb hebrew", "lt lit lithuanian", "lv lav latvian",
            "et est estonian", "hr hrv croatian", "sr srp serbian", "sl slv slovenian", "la lat latin",
            "ca cat catalan", "fa fas per persian", "hi hin hindi", "vi vie vietnamese", "th tha thai",
            "id ind indonesian", "ka kat geo georgian", "hy hye arm armenian",
        ]
        var result = ["und": "", "mul": ""]
        for line in lines {
            let words = line.split(separator: " ").map(String.init)
            for word in words { result[word] = words[0] }
        }
        return result
    }()
}
