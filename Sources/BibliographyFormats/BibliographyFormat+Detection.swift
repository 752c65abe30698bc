extension BibliographyFormat {
    /// Whether its files are XML or HTML, which may name their character encoding inside.
    var isMarkup: Bool {
        switch self {
        case .endnoteXML, .pubmedXML, .jats, .tei, .mods, .coins, .zoteroRDF, .wordXML: true
        case .bibtex, .biblatex, .bbl, .ris, .cslJSON, .cslYAML, .nbib, .wikitext: false
        }
    }

    /// The format of a file by its name and its first bytes; nil when neither tells.
    public static func detected(in bytes: [UInt8], fileName: String) -> BibliographyFormat? {
        let dot = fileName.lastIndex(of: ".") ?? fileName.endIndex
        switch fileName[dot...].dropFirst().lowercased() {
        case "bib", "bibtex", "biblatex": return .biblatex
        case "bbl": return .bbl
        case "ris": return .ris
        case "nbib": return .nbib
        case "wiki", "wikitext", "mediawiki": return .wikitext
        case "yaml", "yml": return .cslYAML
        case "json": return .cslJSON
        default: return BibliographyFormat.detected(in: bytes)
        }
    }

    /// So many bytes are looked at: prologues of XML with long lists of namespaces fit.
    private static let sampleSize = 4096

    /// The format by the first bytes.
    private static func detected(in bytes: [UInt8]) -> BibliographyFormat? {
        if bytes.prefix(sampleSize).first(where: { $0 > 0x20 && $0 < 0x80 }) == UInt8(ascii: "<"),
            let format = detectedInXML(bytes)
        {
            return format
        }
        let sample = String(decoding: bytes.prefix(sampleSize), as: UTF8.self)
        let start = sample.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
        if start.hasPrefix("<") { return markup(start) }
        if start.hasPrefix("[") || start.hasPrefix("{\"") { return .cslJSON }
        if start.hasPrefix("TY  -") { return .ris }
        if start.hasPrefix("PMID-") { return .nbib }
        if start.hasPrefix("---\nreferences:") || start.hasPrefix("references:") { return .cslYAML }
        if start.hasPrefix("@") || sample.contains("\n@") { return .biblatex }
        if sample.contains("\\begin{thebibliography}") || sample.contains("\\entry{") { return .bbl }
        if isWikitext(sample) { return .wikitext }
        return nil
    }

    /// Whether a template of citations begins somewhere, by the beginnings of their names in several languages.
    private static func isWikitext(_ sample: String) -> Bool {
        let small = sample.lowercased()
        return [
            "cite", "citation", "internetquelle", "literatur", "lien web", "ouvrage", "article", "cytuj", "статья",
            "книга", "публикация", "кніга", "артыкул", "стаття", "публікація",
        ].contains { small.contains("{{" + $0) || small.contains("{{ " + $0) }
    }

    private static func markup(_ start: Substring) -> BibliographyFormat? {
        if start.contains("<html") || start.contains("<HTML") || start.contains("Z3988") { return .coins }
        return nil
    }
}
