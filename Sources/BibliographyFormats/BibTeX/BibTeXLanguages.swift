/// The names of languages that babel, polyglossia and people use, and their BCP 47 tags.
enum BibTeXLanguages {
    /// The first name of a tag is written.
    private static let names: [(String, String)] = [
        ("english", "en"), ("american", "en-US"), ("british", "en-GB"), ("usenglish", "en-US"), ("ukenglish", "en-GB"),
        ("canadian", "en-CA"), ("australian", "en-AU"), ("newzealand", "en-NZ"), ("ngerman", "de"), ("german", "de"),
        ("austrian", "de-AT"), ("naustrian", "de-AT"), ("swissgerman", "de-CH"), ("nswissgerman", "de-CH"),
        ("french", "fr"), ("francais", "fr"), ("canadien", "fr-CA"), ("acadian", "fr-CA"), ("spanish", "es"),
        ("italian", "it"), ("portuguese", "pt"), ("portuges", "pt"), ("brazilian", "pt-BR"), ("brazil", "pt-BR"),
        ("polish", "pl"), ("russian", "ru"), ("belarusian", "be"), ("ukrainian", "uk"), ("czech", "cs"),
        ("slovak", "sk"), ("slovene", "sl"), ("slovenian", "sl"), ("croatian", "hr"), ("serbian", "sr"),
        ("bulgarian", "bg"), ("macedonian", "mk"), ("dutch", "nl"), ("danish", "da"), ("swedish", "sv"),
        ("norwegian", "no"), ("norsk", "nb"), ("nynorsk", "nn"), ("icelandic", "is"), ("finnish", "fi"),
        ("estonian", "et"), ("latvian", "lv"), ("lithuanian", "lt"), ("hungarian", "hu"), ("magyar", "hu"),
        ("romanian", "ro"), ("greek", "el"), ("turkish", "tr"), ("hebrew", "he"), ("arabic", "ar"), ("farsi", "fa"),
        ("persian", "fa"), ("hindi", "hi"), ("chinese", "zh"), ("japanese", "ja"), ("korean", "ko"),
        ("vietnamese", "vi"), ("thai", "th"), ("indonesian", "id"), ("catalan", "ca"), ("basque", "eu"),
        ("galician", "gl"), ("irish", "ga"), ("welsh", "cy"), ("scottish", "gd"), ("breton", "br"), ("latin", "la"),
        ("esperanto", "eo"), ("albanian", "sq"), ("georgian", "ka"), ("armenian", "hy"),
    ]

    private static let tags = Dictionary(names) { first, _ in first }
    private static let words = Dictionary(names.map { ($1, $0) }) { first, _ in first }

    /// The tag of a language's name or of a tag; nil when it is neither.
    static func tag(_ text: String) -> String? {
        var name = text.lowercased()
        if name.hasPrefix("lang"), let tag = tags[String(name.dropFirst(4))] { return tag }
        if let tag = tags[name] { return tag }
        name = name.replacing("_", with: "-")
        // A tag names itself: `en`, `en-US`, `pt-BR`.
        let parts = name.split(separator: "-", omittingEmptySubsequences: false)
        guard let first = parts.first, words[String(first)] != nil else { return nil }
        if parts.count == 1 { return String(first) }
        return parts.count == 2 && parts[1].utf8.count == 2 ? first + "-" + parts[1].uppercased() : nil
    }

    /// The name that BibLaTeX knows a language by, when reading it gives the tag again; else the tag.
    static func name(of tag: String) -> String? {
        if let word = words[tag] { return word }
        return self.tag(tag) == tag ? tag : nil
    }
}
