import Bibliography
package import Documents

/// Tells the running heads, page numbers and other lines that interrupt a bibliography.
package struct RunningHeads {
    private let text: SourceText
    /// How often each short line occurs in the article, page numbers left out.
    private let occurrences: [UInt64: Occurrence]
    /// Words of the article's title and authors: running heads repeat them.
    private let titleWords: WordSet

    private struct Occurrence {
        var count = 0
        /// Whether one stands outside the bibliographies, where no entry's end is repeated.
        var isOutside = false
    }

    /// Running heads are not longer, in bytes.
    private static let maximumLength = 240
    /// Shorter lines repeat by chance.
    private static let minimumLetters = 8
    /// Shorter lines, "Hannover.", end entries and stand elsewhere too.
    private static let tellingLength = 16
    /// Words that running heads name the publication with.
    private static let publicationWords = WordHash.set(
        """
        journal review proceedings congress conference kongress konferenz jahrbuch zeitschrift vol volume issue том т
        вып выпуск випуск працы труды працоўныя материалы матэрыялы кангрэс кангрэса конгресс конференция канферэнцыя
        вестник веснік вісник сборник зборнік збірник zeszyty rocznik tom kongres konferencja revue revista rivista actes
        congrès band bd heft chapter kapitel page seite strona issn studies annals bulletin quarterly transactions series
        section материалов научный навуковы вісник праці науковий časopis sborník dergisi lehti tidskrift tidsskrift
        """)
    private static let pageWords = WordHash.set("page seite strona стр с s p of von z из з pág oldal sida side")
    private static let addressWords = WordHash.set("http https www doi url isbn")
    /// Words beside a date of consultation.
    private static let cueWords = WordHash.set(
        """
        accessed retrieved viewed visited consulted available abgerufen zugriff abruf aufgerufen eingesehen verfügbar
        dostęp dostępu odczyt dostępny обращения доступа доступу звароту режим звернення перегляду consulté disponible
        consultado acceso acesso disponível consultato accesso geraadpleegd přístup citováno hämtad hentet viitattu
        letöltve elérhető erişim приступљено достъпен πρόσβαση
        """)

    package init(_ article: Article) {
        text = article.text
        var counts: [UInt64: Occurrence] = [:]
        var section = 0
        let sections = article.bibliographies
        for line in 0..<(sections.isEmpty ? 0 : text.lineCount) {
            let range = ArticleLines.trimmed(text.lineRange(line), in: text.bytes)
            guard let key = RunningHeads.key(range, in: text.bytes) else { continue }
            while section < sections.count, sections[section].bytes.upperBound <= range.lowerBound { section += 1 }
            let isOutside = section >= sections.count || range.lowerBound < sections[section].bytes.lowerBound
            counts[key, default: Occurrence()].count += 1
            if isOutside { counts[key, default: Occurrence()].isOutside = true }
        }
        occurrences = counts
        var tokens: [LineToken] = []
        for value in [article.title?.value].compactMap({ $0 }) + article.authors.map(\.value.displayed) {
            let bytes = Array(value.utf8)
            LineTokens.append(to: &tokens, in: bytes, range: 0..<bytes.count)
        }
        titleWords = WordSet(tokens.filter { $0.letters >= 4 }.map(\.hash))
    }

    /// A line without the page number at its ends; nil for lines that say nothing when they repeat.
    ///
    /// Numbers inside stay: "Genetics 79:115" and "Genetics 80:23" are the ends of two entries, not one head twice.
    private static func key(_ range: Range<Int>, in bytes: [UInt8]) -> UInt64? {
        guard (minimumLetters...maximumLength).contains(range.count) else { return nil }
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, isEdge(bytes[start]) { start += 1 }
        while start < end, isEdge(bytes[end - 1]) { end -= 1 }
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        var letters = 0
        for byte in bytes[start..<end] where byte > 0x20 {
            let isUpper = byte &- 0x41 < 26
            hash = (hash ^ UInt64(isUpper ? byte | 0x20 : byte)) &* 0x100_0000_01B3
            if isUpper || byte &- 0x61 < 26 || byte >= 0xC2 { letters += 1 }
        }
        return letters >= minimumLetters ? hash : nil
    }

    /// A line without a page number at its end.
    private static func withoutNumber(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
        var range = range
        while let last = range.last, bytes[last] &- 0x30 < 10 || bytes[last] == 0x20 { range.removeLast() }
        return range
    }

    private static func isEdge(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte &- 0x30 < 10 || "-|.*".utf8.contains(byte)
    }

    /// Whether a line is only a page number: `17`, `— 214 —`, `- 12 -`, `Page 3 of 9`, `xii`.
    func isPageNumber(_ line: SectionLine) -> Bool {
        guard line.range.count <= 24 else { return false }
        var tokens: [LineToken] = []
        LineTokens.append(to: &tokens, in: text.bytes, range: line.range)
        var numbers = 0
        for token in tokens {
            switch token.kind {
            case .number: numbers += token.range.count <= 4 ? 1 : 3
            case .word:
                if RunningHeads.pageWords.contains(token.hash) { continue }
                return tokens.count == 1 && token.range.count <= 5
                    && text.bytes[token.range].allSatisfy { "ivxlcIVXLC".utf8.contains($0) }
            case .mark:
                if !token.isDash, !"|·•*/~".unicodeScalars.contains(where: { token.isMark($0) }) { return false }
            }
        }
        return (1...2).contains(numbers)
    }

    /// From 0 up: how much a line that stands inside an entry looks as if it did not belong there. At 3 it goes.
    ///
    /// - Parameters:
    ///   - isApart: whether blank lines or page breaks stand on both sides of it.
    ///   - isAtPageBreak: whether a page number or another head is next to it.
    func strangeness(_ line: SectionLine, isApart: Bool, gap: Int, isAtPageBreak: Bool = false) -> Double {
        guard line.range.count <= RunningHeads.maximumLength else { return 0 }
        let isInterrupted = isAtPageBreak || isApart || line.followsFormFeed
        var score = 0.0
        if let key = RunningHeads.key(line.range, in: text.bytes), let found = occurrences[key], found.count > 1 {
            // The last lines of two entries may be the same, so that a line repeated inside says less.
            let isLong = line.range.count >= RunningHeads.tellingLength
            if found.isOutside, found.count > 2, isLong { return 8 }
            score += found.isOutside && isLong || isInterrupted ? 4 : 1
        }
        let name = RunningHeads.withoutNumber(line.range, in: text.bytes)
        if let heading = HeadingLine.read(text.bytes, name), heading.isBibliography || heading.isOtherPart {
            score += 4
        }
        var tokens: [LineToken] = []
        LineTokens.append(to: &tokens, in: text.bytes, range: line.range)
        score += letterScore(tokens)
        if line.followsFormFeed { score += 1.5 }
        if isApart { score += gap >= 2 ? 1.5 : 0.75 } else if isAtPageBreak { score += 0.75 }
        let words = tokens.count { $0.kind == .word }
        if tokens.contains(where: { RunningHeads.publicationWords.contains($0.hash) }) { score += 1.5 }
        let telling = tokens.filter { $0.letters >= 4 }
        if telling.count >= 1, telling.allSatisfy({ titleWords.contains($0.hash) }) {
            score += isInterrupted ? 3 : 1
        }
        let hasNumberAtEnd = tokens.first?.kind == .number || tokens.last?.kind == .number
        if hasNumberAtEnd, wideGap(line.range) { score += 2 }
        if hasNumberAtEnd, words >= 2 { score += 0.75 }
        return score - entryScore(tokens, line)
    }

    /// What capitals add to the strangeness of a line.
    func capitalsScore(_ line: SectionLine) -> Double {
        var tokens: [LineToken] = []
        LineTokens.append(to: &tokens, in: text.bytes, range: line.range)
        return letterScore(tokens)
    }

    /// Whether a line starts in capitals.
    func hasCapitals(_ line: SectionLine) -> Bool {
        line.range.count <= RunningHeads.maximumLength && capitalsScore(line) > 1
    }

    /// All capitals count three, a start in capitals two.
    private func letterScore(_ tokens: [LineToken]) -> Double {
        var words = 0
        var capital = 0
        var leading = 0
        var isLeading = true
        for word in tokens where word.letters >= 3 {
            words += 1
            if word.isUpper { capital += 1 }
            isLeading = isLeading && word.isUpper
            if isLeading { leading += 1 }
        }
        guard words > 0 else { return 0 }
        if capital * 10 >= words * 6, words >= 2 || capital == 1 { return words >= 2 ? 3 : 1.5 }
        return leading >= 2 ? 2 : 0
    }

    /// What belongs to entries: URLs, cues, quotation marks, a start in lower case or with a bracket.
    private func entryScore(_ tokens: [LineToken], _ line: SectionLine) -> Double {
        var score = 0.0
        if let first = tokens.first {
            if first.kind == .word, !first.isCapitalized, first.hasSmall { score += 3 }
            if first.kind == .mark, "\"“„«(,.;:&/=?".unicodeScalars.contains(where: { first.isMark($0) }) { score += 2 }
        }
        for token in tokens {
            switch token.kind {
            case .word:
                if RunningHeads.addressWords.contains(token.hash) { score += 4 }
                if RunningHeads.cueWords.contains(token.hash) { score += 3 }
            case .mark:
                if "\"“”„«»=_".unicodeScalars.contains(where: { token.isMark($0) }) { score += 1.5 }
            case .number: break
            }
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
