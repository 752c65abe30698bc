import Bibliography

/// Key words in the one text of the `keyword` variable.
enum KeywordList {
    /// The words of a reference.
    ///
    /// Formats that give each word a field of its own are read into a text with semicolons, because a word of theirs can
    /// hold a comma (`Neoplasms, Experimental`). BibTeX parts its list by commas, and by semicolons as well; CSL by
    /// commas where no semicolon stands.
    static func words(of reference: Reference) -> [String] {
        guard let text = reference.variables[.keyword]?.value else { return [] }
        let format = (reference.native?.format).flatMap { BibliographyFormat(rawValue: $0) }
        switch format {
        case .bibtex, .biblatex, .bbl: return parts(text, at: ",;")
        case .cslJSON, .cslYAML: return parts(text, at: text.utf8.contains(UInt8(ascii: ";")) ? ";" : ",")
        default: return parts(text, at: ";")
        }
    }

    /// The text that CSL's programs expect, with commas; with semicolons where a word has a comma of its own.
    static func text(of reference: Reference) -> String? {
        guard let value = reference.variables[.keyword]?.value else { return nil }
        let words = words(of: reference)
        if words.isEmpty { return value }
        return words.joined(separator: words.contains { $0.utf8.contains(UInt8(ascii: ",")) } ? "; " : ", ")
    }

    private static func parts(_ text: String, at signs: String) -> [String] {
        text.utf8.split { signs.utf8.contains($0) }.map { OneLine.text(String(Substring($0))) }.filter { !$0.isEmpty }
    }
}
