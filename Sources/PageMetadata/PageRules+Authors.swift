import Markup

extension PageRules {
    /// Authors, the best source first.
    func authors() -> [PageDescription.Statement<String>] {
        var list = StatementList<String>()
        func add(_ texts: some Sequence<String>, _ origin: String) {
            for text in texts {
                for name in PageRules.names(in: text) { list.append(name, origin: origin) }
            }
        }
        for name in ["citation_author", "citation_authors", "eprints.creators_name", "bepress_citation_author"] {
            add(meta[name], name)
        }
        add(linkedData.names("author"), "json-ld author")
        add(linkedData.names("creator"), "json-ld creator")
        for name in ["dc.creator", "dcterms.creator", "dc.contributor.author"] { add(meta[name], name) }
        for name in ["author", "parsely-author", "sailthru.author", "article:author_name", "byl"] {
            add(meta[name], name)
        }
        for name in ["article:author", "og:article:author", "book:author"] {
            add(meta[name].filter { !$0.contains("//") }, name)
        }
        for element in items("author") where !PageRules.isOfReader(element) {
            let named = element.descendants.first { $0.has("name", in: .itemprop) }
            add([(named ?? element)[.content] ?? (named ?? element).text], "itemprop author")
        }
        let related = document.elements(with: .rel).filter { $0.has("author", in: .rel) }
        for tag in [MarkupName.a, .span, .div] {
            add(related.filter { $0.isNamed(tag) }.prefix(20).map(\.text), "rel author")
        }
        add(bylines(), "byline")
        return list.statements
    }

    /// Elements that are called author or byline and stand near the headline.
    private func bylines() -> [String] {
        let anchor = headline?.position ?? 0
        // Some hundred nodes round the headline: its header, its first paragraph.
        let near = document.elements(in: (anchor - 399)..<(anchor + 400)).filter(PageRules.isByline)
        return near.prefix(12).map(\.text).filter { text in
            // A line with a date names an author only beside it; the element within, if there is one, has the name alone.
            !text.isEmpty && text.utf8.count <= 160 && !text.utf8.contains { (0x30...0x39).contains($0) }
        }
    }

    /// Whether an author is that of a comment, an answer or a review under the article.
    private static func isOfReader(_ element: HTMLElement) -> Bool {
        element.ancestors.contains { ancestor in
            ["comment", "review", "reviews", "suggestedanswer", "acceptedanswer"].contains { name in
                ancestor.has(name, in: .itemprop)
            }
        }
    }

    private static func isByline(_ element: HTMLElement) -> Bool {
        guard !element.isNamed(.body), !element.isNamed(.html) else { return false }
        var isByline: Bool?
        element.forEachAttribute { name, value in
            guard isByline == nil, name == .class || name == .id, value.count < 400 else { return }
            if bylineNames.occurs(inFolded: value) { isByline = !otherNames.occurs(inFolded: value) }
        }
        return isByline ?? false
    }

    private static let bylineNames = PhraseList(["byline", "author", "autor", "auteur", "verfasser", "contributor"])
    /// What has to do with authors and names none.
    private static let otherNames = PhraseList([
        "bio", "avatar", "image", "img", "comment", "related", "social", "title", "date", "authority",
    ])

    /// The names in a text: labels taken off, lists divided where each part is a name of several words.
    static func names(in text: String) -> [String] {
        guard var name = StatementText.cleanedReferences(text, longest: StatementText.longestName) else { return [] }
        if let label = labels.prefix(of: name.foldedBytes) { name = String(name.dropFirst(label.count)).trimmed }
        if name.hasPrefix("http") || name.hasPrefix("@") || name.isEmpty { return [] }
        var parts = [Substring(name)]
        for separator in separators where name.utf8.hasPart(separator.utf8) {
            parts = parts.flatMap { part in
                let pieces = part.split(separator: separator)
                return pieces.count > 1 && (separator == ";" || pieces.allSatisfy { isNameList($0) }) ? pieces : [part]
            }
        }
        // `A B, C D`: each part has two words or more; `Family, Given` has not.
        if name.utf8.contains(UInt8(ascii: ",")) {
            parts = parts.flatMap { part in
                let pieces = part.split(separator: ",")
                return pieces.count > 1 && pieces.allSatisfy { (2...4).contains($0.split(separator: " ").count) }
                    ? pieces : [part]
            }
        }
        return parts.map { String($0).trimmed }.map { $0.hasSuffix(",") ? String($0.dropLast()) : $0 }
            .filter { !$0.isEmpty && $0.unicodeScalars.contains { $0.properties.isAlphabetic } }
    }

    /// What stands between the names of a list.
    private static let separators = [
        ";", " and ", " & ", " und ", " et ", " y ", " и ", " та ", " oraz ", " i ", "、", " | ",
    ]

    private static func isNameList(_ text: Substring) -> Bool {
        let words = text.split(separator: " ")
        return words.count >= 2 && !words.contains { $0.utf8.contains { (0x30...0x39).contains($0) } }
    }

    /// What stands before an author's name.
    private static let labels = PhraseList([
        "recipe by ", "reviewed by ", "updated by ", "words by ", "story by ", "written by ", "posted by ",
        "published by ", "by: ", "by ", "author: ", "authors: ", "author ", "von: ",
        "von ",
        "autor: ", "autorka: ", "autor ", "par ", "auteur : ", "auteur: ", "por ", "di ", "door ", "автор: ", "автор ",
        "автори: ", "авторы: ", "аўтар: ", "作者：", "作者:", "文／", "글 ", "tekst: ", "text: ",
    ])
}
