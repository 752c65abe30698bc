import Markup
import Web

extension PageRules {
    /// Titles, best first for display.
    func titles() -> [PageDescription.Statement<String>] {
        var list = StatementList<String>()
        func add(_ texts: some Sequence<String>, _ origin: String) {
            for text in texts {
                guard let title = StatementText.cleanedReferences(text, longest: StatementText.longestTitle) else {
                    continue
                }
                if let shorter = withoutSite(title) { list.append(shorter, origin: origin) }
                list.append(title, origin: origin)
            }
        }
        for name in ["citation_title", "eprints.title", "bepress_citation_title", "prism.title"] {
            add(meta[name], name)
        }
        add(linkedData.texts("headline"), "json-ld headline")
        if linkedData.texts("headline").isEmpty { add(linkedData.texts("name"), "json-ld name") }
        add(meta["og:title"], "og:title")
        for name in ["dc.title", "dcterms.title"] { add(meta[name], name) }
        add(itemTexts("headline"), "itemprop headline")
        let first = pageTitle.map { [$0] } ?? []
        let headlines = headlineTexts
        if let title = first.first {
            let folded = StatementText.folded(title)
            add(headlines.filter { !$0.isEmpty && folded.has(StatementText.folded($0)) }.prefix(1), "h1")
        } else {
            add(headlines.prefix(1), "h1")
        }
        add(first, "title")
        add(meta["twitter:title"], "twitter:title")
        add(headlines, "h1")
        add(itemTexts("name").prefix(3), "itemprop name")
        add(headings([.h2], most: 3), "h2")
        return list.statements
    }

    /// The title without the site's part at its end or beginning; nil when there is none.
    ///
    /// A part counts as the site's when it is the site's name, or names the host; for `title` alone also when the h1 or
    /// og:title is what remains.
    private func withoutSite(_ title: String) -> String? {
        let parts = PageRules.parts(of: title)
        guard parts.count > 1, let last = parts.last, let first = parts.first else { return nil }
        for isEnd in [true, false] {
            let part = isEnd ? last : first
            guard isSite(part.text) else { continue }
            let rest = isEnd ? String(title[..<part.separatorStart]) : String(title[parts[1].start...])
            guard let cleaned = StatementText.cleaned(rest, longest: StatementText.longestTitle) else { continue }
            return withoutSite(cleaned) ?? cleaned
        }
        // The h1 is the beginning of the title: what follows a separator is the site's, the section's, the author's.
        for headline in headlineTexts.prefix(2) where headline.utf8.count >= 8 {
            let folded = StatementText.folded(headline)
            for part in parts.dropFirst() where StatementText.folded(String(title[..<part.separatorStart])) == folded {
                return StatementText.cleaned(String(title[..<part.separatorStart]), longest: StatementText.longestTitle)
            }
        }
        return nil
    }

    private func isSite(_ part: String) -> Bool {
        let folded = StatementText.folded(part)
        guard !folded.isEmpty else { return false }
        if siteNames.contains(folded) { return true }
        let joined = folded.filter { $0 != " " }
        return joined.utf8.count >= 3 && hostNames.contains(joined)
    }

    /// A part of a title between separators.
    struct TitlePart {
        let text: String
        let start: String.Index
        /// Where the separator before it begins, blanks included.
        let separatorStart: String.Index
    }

    /// The parts between ` | `, ` - `, ` – `, ` — `, ` :: `, ` · `, ` » ` and the like; a hyphen without blanks is none.
    static func parts(of title: String) -> [TitlePart] {
        var parts: [TitlePart] = []
        var start = title.startIndex
        var separatorStart = title.startIndex
        var index = title.startIndex
        let scalars = title.unicodeScalars
        func close(at end: String.Index) {
            let text = String(title[start..<end]).trimmed
            parts.append(TitlePart(text: text, start: start, separatorStart: separatorStart))
        }
        while index < scalars.endIndex {
            let next = scalars.index(after: index)
            let isSpaced =
                index > scalars.startIndex && scalars[scalars.index(before: index)] == " " && next < scalars.endIndex
                && scalars[next] == " "
            let scalar = scalars[index]
            if scalar == "|" || scalar == "｜" || (isSpaced && PageRules.titleSeparators.contains(scalar)) {
                close(at: index)
                separatorStart = index
                start = next
            }
            index = next
        }
        close(at: scalars.endIndex)
        return parts
    }

    private static let titleSeparators: Set<Unicode.Scalar> = [
        "-", "–", "—", ":", "·", "•", "»", "«", "/", "~", "›", "‹", "*",
    ]
}

extension String {
    /// Whether the other text stands in this one.
    fileprivate func has(_ other: String) -> Bool {
        if utf8.hasPart(other.utf8) { return true }
        // What is written in two ways is the same all the same; ASCII is not.
        return utf8.contains { $0 >= 0x80 } && contains(other)
    }

    /// Without blanks at both ends.
    var trimmed: String {
        if let first = utf8.first, let last = utf8.last, (0x21..<0x7F).contains(first), (0x21..<0x7F).contains(last) {
            return self
        }
        var view = Substring(self)
        while view.unicodeScalars.last?.properties.isWhitespace == true { view.unicodeScalars.removeLast() }
        while view.unicodeScalars.first?.properties.isWhitespace == true { view.unicodeScalars.removeFirst() }
        return String(view)
    }
}
