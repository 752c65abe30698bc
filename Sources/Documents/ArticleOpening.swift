import Bibliography

/// What an article's first lines say: title, authors, date.
struct ArticleOpening {
    var title: Field<String>?
    var authors: [Field<Name>] = []
    var issued: Field<PartialDate>?

    /// Paragraphs looked at before an article must have begun.
    private static let paragraphLimit = 12
    /// A longer first paragraph is running text.
    private static let titleLimit = 400

    static func read(_ lines: ArticleLines, from firstLine: Int) -> ArticleOpening {
        var opening = ArticleOpening()
        var paragraphs = paragraphs(lines, from: firstLine)
        let markdownTitle = paragraphs.firstIndex { HeadingLine.read(lines, $0.lowerBound)?.markdownLevel == 1 }
        if markdownTitle == nil, let first = paragraphs.first {
            paragraphs[0] = opening.skippingIdentifiers(first, lines)
        }
        guard let titleIndex = markdownTitle ?? paragraphs.firstIndex(where: { isTitle($0, lines) }) else {
            return opening
        }
        let paragraph = paragraphs[titleIndex]
        let used = opening.takeTitle(paragraph, lines)
        var rest: [Range<Int>] = []
        if used < paragraph.upperBound { rest.append(used..<paragraph.upperBound) }
        rest += paragraphs[(titleIndex + 1)...]
        for candidate in rest.prefix(4) where opening.authors.isEmpty {
            if let heading = HeadingLine.read(lines, candidate.lowerBound),
                heading.isOtherPart || heading.isBibliography
            {
                break
            }
            for line in candidate.prefix(4) where opening.authors.isEmpty {
                opening.authors = authors(lines, line)
            }
        }
        for candidate in paragraphs where opening.issued == nil {
            for line in candidate where opening.issued == nil { opening.issued = date(lines, line) }
        }
        return opening
    }

    /// Runs of lines without a blank line, as ranges of lines.
    private static func paragraphs(_ lines: ArticleLines, from firstLine: Int) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var line = firstLine
        while line < lines.count, result.count < paragraphLimit {
            guard !lines.isBlank(line) else {
                line += 1
                continue
            }
            let start = line
            while line < lines.count, !lines.isBlank(line) { line += 1 }
            result.append(start..<line)
        }
        return result
    }

    /// A paragraph without the identifiers above the title in it, `УДК 002.2`, and without the authors between them.
    private mutating func skippingIdentifiers(_ paragraph: Range<Int>, _ lines: ArticleLines) -> Range<Int> {
        var start = paragraph.lowerBound
        while start + 1 < paragraph.upperBound, !ArticleOpening.isTitle(start..<paragraph.upperBound, lines) {
            start += 1
        }
        guard start > paragraph.lowerBound else { return paragraph }
        if start + 1 < paragraph.upperBound, ArticleOpening.isTitle(start + 1..<paragraph.upperBound, lines) {
            let named = ArticleOpening.authors(lines, start)
            if !named.isEmpty {
                authors = named
                start += 1
            }
        }
        return start..<paragraph.upperBound
    }

    /// Page numbers, addresses and identifiers stand above titles.
    private static func isTitle(_ paragraph: Range<Int>, _ lines: ArticleLines) -> Bool {
        let range = lines.ranges[paragraph.lowerBound]
        guard range.count <= titleLimit, HeadingLine.read(lines, paragraph.lowerBound)?.isBibliography != true else {
            return false
        }
        let tokens = TextTokens.tokens(in: lines.text.bytes, range: range)
        let words = tokens.filter { $0.kind == .word }
        if words.isEmpty { return false }
        let isAddress = tokens.contains {
            ["http", "https", "www", "doi", "issn", "udc", "удк", "ббк"].contains($0.folded)
        }
        let digits = tokens.count { $0.kind == .number }
        return !isAddress && digits * 2 <= words.count + 1
    }

    /// Takes the title and answers the first line that is not part of it.
    private mutating func takeTitle(_ paragraph: Range<Int>, _ lines: ArticleLines) -> Int {
        let first = paragraph.lowerBound
        guard let heading = HeadingLine.read(lines, first) else {
            let range = lines.ranges[first]
            title = Field(
                lines.text.string(in: range), verbatim: lines.text.string(in: range),
                range: lines.text.sourceRange(range))
            return first + 1
        }
        var end = first + 1
        var range = heading.range
        // A title may start with a number that is its own: "1984"; numbering is taken off Markdown headings only.
        if heading.markdownLevel == nil {
            range = ArticleOpening.withoutEmphasis(lines.ranges[first], in: lines.text.bytes)
        }
        if heading.markdownLevel == nil, ArticleOpening.isAllCaps(lines, first) {
            while end < paragraph.upperBound, end < first + 4, ArticleOpening.isAllCaps(lines, end),
                lines.bytes(end - 1).last == UInt8(ascii: ":") || ArticleOpening.authors(lines, end).isEmpty
            {
                end += 1
            }
            if end > first + 1 { range = range.lowerBound..<lines.ranges[end - 1].upperBound }
        } else if heading.lineCount == 2 {
            end = first + 2
        }
        let words = lines.text.string(in: range).unicodeScalars.split(whereSeparator: UTF8Scalars.isBlank)
        let value = words.map { String($0) }.joined(separator: " ")
        title = Field(value, verbatim: value, range: lines.text.sourceRange(range))
        return end
    }

    private static func withoutEmphasis(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
        var range = range
        while let first = range.first, let last = range.last, first < last,
            "*_".utf8.contains(bytes[first]), bytes[last] == bytes[first]
        {
            range = first + 1..<last
        }
        return ArticleLines.trimmed(range, in: bytes)
    }

    private static func isAllCaps(_ lines: ArticleLines, _ line: Int) -> Bool {
        var upper = 0
        for scalar in lines.string(line).unicodeScalars {
            if scalar.properties.isLowercase { return false }
            if scalar.properties.isUppercase { upper += 1 }
        }
        return upper >= 2
    }

    /// Words that stand where authors might and are none.
    private static let notNames: Set<String> = [
        "abstract", "keywords", "introduction", "university", "department", "institute", "faculty", "school", "journal",
        "volume", "vol", "issue", "zusammenfassung", "streszczenie", "аннотация", "анатацыя", "резюме", "universität",
        "uniwersytet", "университет", "college", "contents", "summary", "draft", "report", "chapter", "article", "the",
    ]

    /// The authors that a line names, or none.
    private static func authors(_ lines: ArticleLines, _ line: Int) -> [Field<Name>] {
        let bytes = lines.text.bytes
        var range = withoutEmphasis(lines.ranges[line], in: bytes)
        guard (3...300).contains(range.count) else { return [] }
        for prefix in ["by ", "By ", "BY ", "von ", "Von ", "Author: ", "Authors: ", "Автор: ", "Авторы: ", "Autor: "]
        where bytes[range].starts(with: prefix.utf8) {
            range = range.lowerBound + prefix.utf8.count..<range.upperBound
            break
        }
        // Marks of footnotes behind names: ¹, *, 1.
        while let last = range.last, "*0123456789,".utf8.contains(bytes[last]) { range.removeLast() }
        guard !range.isEmpty else { return [] }
        let tokens = TextTokens.tokens(in: bytes, range: range)
        let words = tokens.filter { $0.kind == .word }
        guard words.count >= 2, !tokens.contains(where: { $0.kind == .number }),
            !words.contains(where: { notNames.contains($0.folded) }),
            words.allSatisfy({
                $0.isCapitalized || NameParticles.contains($0.folded) || NameList.isConjunction($0.folded)
            }),
            tokens.allSatisfy({ $0.kind != .mark || ".,;&-‐‑–'’¹²³⁴⁵⁶*".contains($0.folded) })
        else { return [] }
        let names = NameList.names(in: lines.text.string(in: range))
        guard !names.isEmpty, names.allSatisfy({ $0.name.family != nil }) else { return [] }
        return names.map { name, part in
            let source = range.lowerBound + part.lowerBound..<range.lowerBound + part.upperBound
            return Field(
                name, verbatim: lines.text.string(in: source), range: lines.text.sourceRange(source), confidence: 0.8)
        }
    }

    private static let dateCues: Set<String> = [
        "published", "accepted", "date", "posted", "veröffentlicht", "erschienen", "datum", "publié", "publicado",
        "pubblicato", "opublikowano", "data", "опубликовано", "опубликована", "дата", "апублікавана", "опубліковано",
        "publikováno", "gepubliceerd", "publiziert",
    ]

    /// A date behind a cue at a line's start: `Published: 12 May 2014`.
    private static func date(_ lines: ArticleLines, _ line: Int) -> Field<PartialDate>? {
        let range = lines.ranges[line]
        guard range.count <= 200 else { return nil }
        let tokens = TextTokens.tokens(in: lines.text.bytes, range: range)
        guard let cue = tokens.first(where: { $0.kind == .word }), dateCues.contains(cue.folded) else { return nil }
        for index in tokens.indices.prefix(8) {
            guard let date = PrintedDate.read(tokens, at: index), let value = date.readings.first,
                let first = tokens[date.tokens].first, let last = tokens[date.tokens].last
            else { continue }
            let source = first.range.lowerBound..<last.range.upperBound
            return Field(
                value, verbatim: lines.text.string(in: source), range: lines.text.sourceRange(source), confidence: 0.8)
        }
        return nil
    }
}
