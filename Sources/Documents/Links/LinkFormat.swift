/// The formats whose links are read, each with its own rules of what is a link and what is code or comment.
public enum LinkFormat: String, Hashable, Sendable, CaseIterable {
    /// Markdown: CommonMark with GitHub's tables and bare URLs.
    case markdown
    /// HTML.
    case html
    /// Plain text, and whatever is not known.
    case plainText = "text"
    /// LaTeX, `.bbl` files included.
    case latex
    /// BibTeX and BibLaTeX databases.
    case bibtex
    /// RIS.
    case ris
    /// CSL-JSON.
    case cslJSON = "csl-json"
    /// reStructuredText.
    case reStructuredText = "rst"
    /// AsciiDoc.
    case asciiDoc = "asciidoc"
    /// An XML sitemap, or an index of sitemaps.
    case sitemap
    /// XML: TEI, JATS, MODS, RDF, the exports of EndNote and PubMed, and other vocabularies.
    case xml

    /// The format that a file's name says; nil when it says none. What `.xml` holds may still be a sitemap.
    public static func format(ofFileName name: String) -> LinkFormat? {
        let base = name.utf8.lastIndex(of: UInt8(ascii: "/")).map { name[name.utf8.index(after: $0)...] } ?? name[...]
        if base.lowercased().hasPrefix("sitemap"), base.lowercased().hasSuffix(".xml") { return .sitemap }
        guard let dot = base.utf8.lastIndex(of: UInt8(ascii: ".")), dot != base.startIndex else { return nil }
        return byExtension[base[base.utf8.index(after: dot)...].lowercased()]
    }

    private static let byExtension: [String: LinkFormat] = {
        let names: [(LinkFormat, String)] = [
            (.markdown, "md markdown mdown mkd mkdn mdx rmd qmd"), (.html, "html htm xhtml shtml"),
            (.plainText, "txt text"), (.latex, "tex ltx latex bbl sty cls"), (.bibtex, "bib bibtex"), (.ris, "ris"),
            (.cslJSON, "json"), (.reStructuredText, "rst rest"), (.asciiDoc, "adoc asciidoc asc"),
            (.xml, "xml nxml tei mods"),
        ]
        var result: [String: LinkFormat] = [:]
        for (format, extensions) in names {
            for name in extensions.split(separator: " ") { result[String(name)] = format }
        }
        return result
    }()

    /// The format that the text itself looks like; plain text when it looks like none.
    ///
    /// Only the first 4,096 bytes are looked at. Markdown and reStructuredText look like plain text too often to be told
    /// from it by more than their plainest signs.
    public static func sniffed(from bytes: some Collection<UInt8>) -> LinkFormat {
        let head = Array(bytes.prefix(4_096))
        let text = ByteText(head)
        var start = head.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        while start < head.count, head[start] <= 0x20 { start += 1 }
        guard start < head.count else { return .plainText }
        switch head[start] {
        case UInt8(ascii: "<"):
            if text.find("<urlset", from: start) != nil || text.find("<sitemapindex", from: start) != nil {
                return .sitemap
            }
            if text.isXML(from: start) { return .xml }
            let marks = ["<!doctype html", "<html", "<head", "<body", "<div", "<p>", "<a ", "<meta", "<table", "<h1"]
            return marks.contains { text.find($0, from: start) != nil } ? .html : .plainText
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            if text.find("\"", from: start) != nil, text.find(":", from: start) != nil, !text.has("](", from: start) {
                return .cslJSON
            }
        default: break
        }
        if text.lowercaseMatches("ty  -", at: start) { return .ris }
        if text.hasEntry { return .bibtex }
        if text.has("\\documentclass", from: start) || text.has("\\begin{", from: start) { return .latex }
        if text.has("](", from: start) || text.lowercaseMatches("# ", at: start) || text.has("\n## ", from: start) {
            return .markdown
        }
        if text.has("`_", from: start) || text.has("\n.. ", from: start) { return .reStructuredText }
        return .plainText
    }
}

extension ByteText {
    /// Whether a line begins as an entry of BibTeX does: `@article{key,`.
    fileprivate var hasEntry: Bool {
        var index = 0
        while let at = next(UInt8(ascii: "@"), from: index) {
            index = at + 1
            guard at == 0 || bytes[at - 1] <= 0x20 else { continue }
            var end = index
            while end < bytes.count, bytes[end].isLinkLetter { end += 1 }
            if end > index + 2, end < bytes.count, bytes[end] == UInt8(ascii: "{") { return true }
        }
        return false
    }

    /// Whether a text that begins with `<` is XML and not HTML: it says so, or its root element does.
    fileprivate func isXML(from start: Int) -> Bool {
        if lowercaseMatches("<?xml", at: start) {
            return find("<html", from: start) == nil && find("<!doctype html", from: start) == nil
        }
        var failure = 0
        var index = start
        while lowercaseMatches("<!--", at: index), let end = find("-->", from: index + 4) {
            index = skippingSpace(from: end + 3)
        }
        if lowercaseMatches("<!doctype", at: index) {
            index = skippingSpace(from: index + 9)
            guard !lowercaseMatches("html", at: index), let end = next(UInt8(ascii: ">"), from: index) else {
                return false
            }
            index = skippingSpace(from: end + 1)
        }
        guard let root = MarkupTag(self, at: index, failure: &failure), !root.isClosing else { return false }
        switch root.name.withoutPrefix {
        case "html", "svg", "math": return false
        case "tei", "teicorpus", "mods", "modscollection", "pubmedarticleset", "pubmedarticle", "rdf", "xml":
            return true
        default: return root.attributes.contains { $0.name == "xmlns" || $0.name.hasPrefix("xmlns:") }
        }
    }

    fileprivate func has(_ pattern: StaticString, from start: Int) -> Bool {
        find(pattern.description, from: start) != nil
    }
}
