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
        case let ending where articleEndings.contains(ending): return BibliographyFormat.unmistakable(in: bytes)
        default: return BibliographyFormat.detected(in: bytes)
        }
    }

    /// Endings of articles, which may hold a list, a template or an entry without being a bibliography.
    private static let articleEndings: Set<String> = [
        "txt", "text", "md", "markdown", "mdown", "mkd", "rmd", "qmd", "tex", "latex", "ltx", "rst", "adoc", "asciidoc",
        "org", "typ",
    ]

    /// The format of a text whose very beginning is a record, whatever its name.
    private static func unmistakable(in bytes: [UInt8]) -> BibliographyFormat? {
        let sample = String(decoding: bytes.prefix(sampleSize), as: UTF8.self)
        return unmistakable(sample.drop { $0.isWhitespace || $0 == "\u{FEFF}" })
    }

    private static func unmistakable(_ start: Substring) -> BibliographyFormat? {
        if start.hasPrefix("TY  -") { return .ris }
        if start.hasPrefix("PMID-") { return .nbib }
        if start.hasPrefix("[") {
            // Printed lists begin with a label: “[1] Smith”.
            let next = start.dropFirst().first { !$0.isWhitespace }
            return next == "{" || next == "]" ? .cslJSON : nil
        }
        if start.hasPrefix("{") { return start.dropFirst().first { !$0.isWhitespace } == "\"" ? .cslJSON : nil }
        guard start.hasPrefix("@") else { return nil }
        let rest = start.dropFirst().drop { $0.isLetter }.drop { $0.isWhitespace }
        return start.dropFirst().first?.isLetter == true && (rest.first == "{" || rest.first == "(") ? .biblatex : nil
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
        // A page with records in it; any other is an article.
        if start.hasPrefix("<") { return holdsRecords(bytes) ? .coins : nil }
        if let format = unmistakable(start) { return format }
        if start.hasPrefix("---\nreferences:") || start.hasPrefix("references:") { return .cslYAML }
        if start.hasPrefix("\\begin{thebibliography}") || start.hasPrefix("% $ biblatex") { return .bbl }
        if sample.split(separator: "\n").contains(where: { unmistakable($0) == .biblatex }) { return .biblatex }
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

    /// Whether a page has a span of the class that OpenURL records stand in.
    private static func holdsRecords(_ bytes: [UInt8]) -> Bool {
        let name = Array("Z3988".utf8)
        var index = bytes.startIndex
        while let found = bytes[index...].firstIndex(of: name[0]) {
            if bytes[found...].starts(with: name) { return true }
            index = found + 1
        }
        return false
    }
}
