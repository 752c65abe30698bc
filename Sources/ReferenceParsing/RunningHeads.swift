import Bibliography
import Documents

/// Tells the running heads, page numbers and other lines that interrupt a bibliography.
struct RunningHeads {
    private let text: SourceText
    /// How often each short line occurs in the article, page numbers left out.
    private let occurrences: [[UInt8]: Int]
    /// Words of the article's title and authors: running heads repeat them.
    private let titleWords: Set<String>

    /// Running heads are not longer, in bytes.
    private static let maximumLength = 240
    /// Shorter lines repeat by chance.
    private static let minimumLetters = 8
    /// Words that running heads name the publication with.
    private static let publicationWords: Set<String> = [
        "journal", "review", "proceedings", "congress", "conference", "kongress", "konferenz", "jahrbuch",
        "zeitschrift",
        "vol", "volume", "issue", "том", "т", "вып", "выпуск", "випуск", "працы", "труды", "працоўныя", "материалы",
        "матэрыялы", "кангрэс", "кангрэса", "конгресс", "конференция", "канферэнцыя", "вестник", "веснік", "вісник",
        "сборник", "зборнік", "збірник", "zeszyty", "rocznik", "tom", "kongres", "konferencja", "revue", "revista",
        "rivista",
        "actes", "congrès", "band", "bd", "heft", "chapter", "kapitel", "page", "seite", "strona", "issn", "studies",
        "annals", "bulletin", "quarterly", "transactions", "series", "section", "материалов", "научный", "навуковы",
    ]

    init(_ article: Article) {
        text = article.text
        var counts: [[UInt8]: Int] = [:]
        for line in 0..<text.lineCount {
            let range = ArticleLines.trimmed(text.lineRange(line), in: text.bytes)
            guard let key = RunningHeads.key(range, in: text.bytes) else { continue }
            counts[key, default: 0] += 1
        }
        occurrences = counts.filter { $0.value > 1 }
        var words: Set<String> = []
        for value in [article.title?.value].compactMap({ $0 }) + article.authors.map(\.value.displayed) {
            for token in EntryText(value).words() where token.unicodeScalars.count >= 4 { words.insert(token) }
        }
        titleWords = words
    }

    /// A line without the page number at its ends; nil for lines that say nothing when they repeat.
    ///
    /// Numbers inside stay: "Genetics 79:115" and "Genetics 80:23" are the ends of two entries, not one head twice.
    private static func key(_ range: Range<Int>, in bytes: [UInt8]) -> [UInt8]? {
        guard (minimumLetters...maximumLength).contains(range.count) else { return nil }
        var key: [UInt8] = []
        var letters = 0
        for byte in bytes[range] where byte > 0x20 {
            let isUpper = (0x41...0x5A).contains(byte)
            key.append(isUpper ? byte + 0x20 : byte)
            if isUpper || (0x61...0x7A).contains(byte) || byte >= 0xC2 { letters += 1 }
        }
        while let first = key.first, isEdge(first) { key.removeFirst() }
        while let last = key.last, isEdge(last) { key.removeLast() }
        return letters >= minimumLetters ? key : nil
    }

    /// A line without a page number at its end.
    private static func withoutNumber(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
        var range = range
        while let last = range.last, bytes[last] &- 0x30 < 10 || bytes[last] == 0x20 { range.removeLast() }
        return range
    }

    private static func isEdge(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) || "-|.*".utf8.contains(byte) }

    /// Whether a line is only a page number: `17`, `— 214 —`, `- 12 -`, `Page 3 of 9`, `xii`.
    func isPageNumber(_ line: SectionLine) -> Bool {
        guard line.range.count <= 24 else { return false }
        let tokens = TextTokens.tokens(in: text.bytes, range: line.range)
        var numbers = 0
        for token in tokens {
            switch token.kind {
            case .number: numbers += token.range.count <= 4 ? 1 : 3
            case .word:
                if ["page", "seite", "strona", "стр", "с", "s", "p", "of", "von", "z", "из", "з"].contains(token.folded)
                {
                    continue
                }
                return tokens.count == 1 && token.range.count <= 5 && token.folded.allSatisfy { "ivxlc".contains($0) }
            case .mark:
                if !"-–—|·•*_/~".contains(token.folded) { return false }
            }
        }
        return (1...2).contains(numbers)
    }

    /// From 0 up: how much a line that stands inside an entry looks as if it did not belong there. At 3 it goes.
    ///
    /// - Parameters:
    ///   - isApart: whether blank lines or page breaks stand on both sides of it.
    func strangeness(_ line: SectionLine, isApart: Bool, gap: Int) -> Double {
        guard line.range.count <= RunningHeads.maximumLength else { return 0 }
        var score = 0.0
        if let key = RunningHeads.key(line.range, in: text.bytes), occurrences[key] != nil { score += 4 }
        if let heading = HeadingLine.read(text.bytes, RunningHeads.withoutNumber(line.range, in: text.bytes)),
            heading.isBibliography
        {
            score += 4
        }
        let tokens = TextTokens.tokens(in: text.bytes, range: line.range)
        score += letterScore(tokens)
        if line.followsFormFeed { score += 1.5 }
        if isApart { score += gap >= 2 ? 1.5 : 0.75 }
        let words = tokens.filter { $0.kind == .word }
        if words.contains(where: { RunningHeads.publicationWords.contains($0.folded) }) { score += 1.5 }
        let telling = words.filter { $0.folded.unicodeScalars.count >= 4 }
        if telling.count >= 1, telling.allSatisfy({ titleWords.contains($0.folded) }) { score += 3 }
        if wideGap(line.range), tokens.first?.kind == .number || tokens.last?.kind == .number { score += 2 }
        if tokens.first?.kind == .number || tokens.last?.kind == .number, words.count >= 2 { score += 0.75 }
        return score - entryScore(tokens, line)
    }

    /// All capitals count three, a start in capitals two.
    private func letterScore(_ tokens: [TextToken]) -> Double {
        let words = tokens.filter { $0.kind == .word && $0.folded.unicodeScalars.count >= 3 }
        guard !words.isEmpty else { return 0 }
        var capital = 0
        var leading = 0
        var isLeading = true
        for word in words {
            let isCapital =
                text.string(in: word.range).unicodeScalars.allSatisfy { !$0.properties.isLowercase }
                && text.string(in: word.range).unicodeScalars.contains { $0.properties.isUppercase }
            if isCapital { capital += 1 }
            isLeading = isLeading && isCapital
            if isLeading { leading += 1 }
        }
        if capital * 10 >= words.count * 6, words.count >= 2 || capital == 1 { return words.count >= 2 ? 3 : 1.5 }
        return leading >= 2 ? 2 : 0
    }

    /// What belongs to entries: URLs, cues, quotation marks, a start in lower case or with a bracket.
    private func entryScore(_ tokens: [TextToken], _ line: SectionLine) -> Double {
        var score = 0.0
        if let first = tokens.first {
            if first.kind == .word, !first.isCapitalized,
                first.folded.unicodeScalars.first.map(UTF8Scalars.isLowercase) == true
            {
                score += 3
            }
            if first.kind == .mark, "\"“„«(,.;:&/=?".contains(first.folded) { score += 2 }
        }
        for token in tokens {
            if token.kind == .word, ["http", "https", "www", "doi", "url", "isbn"].contains(token.folded) {
                score += 4
            }
            if token.kind == .word, ConsultedCues.isCue(token.folded) { score += 3 }
            if token.kind == .mark, "\"“”„«»=_".contains(token.folded) { score += 1.5 }
        }
        if line.label != nil, line.label?.style != .listItem { score += 1 }
        return score
    }

    /// A run of three blanks or a tab: the page number stands at the other margin.
    private func wideGap(_ range: Range<Int>) -> Bool {
        var blanks = 0
        for byte in text.bytes[range] {
            if byte == 0x09 { return true }
            blanks = byte == 0x20 ? blanks + 1 : 0
            if blanks >= 3 { return true }
        }
        return false
    }
}

extension EntryText {
    /// The words in lower case.
    func words() -> [String] {
        TextTokens.tokens(in: bytes, range: 0..<bytes.count).filter { $0.kind == .word }.map(\.folded)
    }
}
