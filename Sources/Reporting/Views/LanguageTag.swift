import Foundation

/// A language tag that may stand in a `lang` attribute.
enum LanguageTag {
    /// The language, with its script where one is named, of a BCP 47 tag as pages write it (`pl`, `zh-Hant-TW`,
    /// `en_US`); nil for what names no language.
    ///
    /// Regions are left out: pages write many that do not exist (`en-UK`), and no reader needs them here.
    static func canonical(_ tag: String?) -> String? {
        guard let tag else { return nil }
        let parts = tag.split { $0 == "-" || $0 == "_" }.map { $0.lowercased() }
        guard let language = parts.first, (2...3).contains(language.utf8.count), isAlphabetic(language),
            Locale.LanguageCode(language).isISOLanguage
        else { return nil }
        let scripts = ["latn", "cyrl", "arab", "hebr", "hans", "hant", "deva", "grek", "armn", "geor"]
        guard let script = parts.dropFirst().first(where: { scripts.contains($0) }) else { return language }
        return language + "-" + script.capitalized
    }

    private static func isAlphabetic(_ text: String) -> Bool {
        text.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
    }
}
