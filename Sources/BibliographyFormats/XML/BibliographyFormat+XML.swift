import Markup

extension BibliographyFormat {
    /// So many bytes are read for a format's first element: long prologues of envelopes fit.
    private static let xmlSampleSize = 64 << 10
    /// More elements before the one that tells are no envelope.
    private static let mostElements = 200

    /// The format of an XML document by its first elements, whatever its prefixes are; nil when none tells.
    static func detectedInXML(_ bytes: [UInt8]) -> BibliographyFormat? {
        // A sample of UTF-16 is read by its letters alone.
        let sample = bytes.prefix(xmlSampleSize)
        let isWide = sample.prefix(64).contains(0)
        var reader = XMLReader(bytes: isWide ? sample.filter { $0 != 0 && $0 < 0x80 } : Array(sample))
        var count = 0
        while count < mostElements, let event = reader.next() {
            guard case .start(let tag) = event else { continue }
            count += 1
            if let format = format(of: tag) { return format }
        }
        return nil
    }

    private static func format(of tag: XMLStartTag) -> BibliographyFormat? {
        let isRoot = tag.depth == 0
        switch tag.name.local {
        case "Sources": return .wordXML
        case "PubmedArticleSet", "PubmedArticle", "PubmedBookArticle": return .pubmedXML
        case "mods", "modsCollection": return .mods
        case "TEI", "teiCorpus", "listBibl", "biblStruct": return .tei
        case "RDF": return .zoteroRDF
        case "pmc-articleset", "ref-list", "element-citation", "mixed-citation", "article-meta": return .jats
        case "article" where isRoot: return .jats
        // EndNote's root is called `xml`; other formats have elements called `records` too.
        case "records" where isRoot || tag.depth == 1: return .endnoteXML
        default: return nil
        }
    }
}
