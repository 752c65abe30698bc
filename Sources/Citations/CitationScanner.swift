import Bibliography
import Documents

/// Finds everything in an article's text that may be a citation, in one pass over its bytes.
struct CitationScanner {
    private let bytes: [UInt8]
    private let isMarkdown: Bool
    private(set) var candidates: [CitationCandidate] = []
    /// Where the last comment of LaTeX ends.
    private var commentEnd = 0

    /// An article with more candidates is no article; what follows is left out, the first ones are linked.
    private static let maximumCandidates = 20_000

    /// Scans an article outside its bibliographies.
    ///
    /// - Parameter bytes: the article's text without what is silent in it.
    init(_ article: Article, bytes: [UInt8]) {
        let sections = article.bibliographies.map(\.bytes).sorted { $0.lowerBound < $1.lowerBound }
        self.bytes = bytes
        isMarkdown = article.format == .markdown
        var start = 0
        for section in sections {
            let end = min(section.lowerBound, bytes.count)
            if start < end { scan(start..<end) }
            start = max(start, min(section.upperBound, bytes.count))
        }
        if start < bytes.count { scan(start..<bytes.count) }
    }

    private mutating func scan(_ range: Range<Int>) {
        var index = range.lowerBound
        while index < range.upperBound, candidates.count < CitationScanner.maximumCandidates {
            switch bytes[index] {
            case 0x28: index = round(at: index, in: range)
            case 0xEF:
                let isSquare = index + 2 < range.upperBound && bytes[index + 1] == 0xBC && bytes[index + 2] == 0xBB
                index = isSquare ? square(at: index, in: range) : round(at: index, in: range)
            case 0x24, 0x3C, 0x5E, 0xC2, 0xE2: index = superscript(at: index, in: range)
            case 0x5B: index = square(at: index, in: range)
            case 0x5C: index = command(at: index, in: range)
            case 0x25: index = comment(at: index, in: range)
            case 0x40: index = key(at: index, in: range)
            case 0x60 where isMarkdown: index = CodeSpan.end(in: bytes, at: index, range)
            default: index += 1
            }
        }
    }

    private mutating func round(at index: Int, in range: Range<Int>) -> Int {
        guard let bracket = BracketScanner.bracket(in: bytes, at: index, limit: range.upperBound) else {
            return index + 1
        }
        // The target of a Markdown link.
        if isMarkdown, index > range.lowerBound, bytes[index - 1] == 0x5D { return bracket.outer.upperBound }
        let content = BracketContent.plain(bytes[bracket.inner])
        // "(1)" and "(a)" are the most frequent brackets and nothing that is read here.
        guard content.count >= 3 else { return index + 1 }
        if narrative(bracket, content, in: range) { return bracket.outer.upperBound }
        if let words = sameWork(content) {
            candidates.append(
                CitationCandidate(style: .backward, range: bracket.outer, items: [.sameWork(words)]))
            return bracket.outer.upperBound
        }
        let items = AuthorYearParser.items(in: content)
        guard !items.isEmpty, !holdsKey(bracket.inner) else { return index + 1 }
        let start = startOfLongForm(before: bracket.outer.lowerBound, of: items[0].name, in: range)
        candidates.append(
            CitationCandidate(
                style: .round, range: (start ?? bracket.outer.lowerBound)..<bracket.outer.upperBound,
                items: items.map { .named($0) }))
        return bracket.outer.upperBound
    }

    /// Where `World Health Organization (WHO, 2010)` starts: the words before the bracket have the letters of the
    /// abbreviation in it.
    private func startOfLongForm(before bracket: Int, of name: CitedName, in range: Range<Int>) -> Int? {
        let letters = Array(name.whole.utf8)
        guard (2...8).contains(letters.count), letters.allSatisfy({ (0x41...0x5A).contains($0) }), !name.hasOthers
        else { return nil }
        let readings = NarrativeReader.readings(in: bytes, before: bracket, notBefore: range.lowerBound)
        return readings.first { reading in
            reading.name.whole.words.compactMap { $0.utf8.first }.filter { (0x41...0x5A).contains($0) } == letters
        }?.start
    }

    /// Whether a bracket holds years alone, or says that there are none; adds the name before it, if there is one.
    private mutating func narrative(_ bracket: Bracket, _ content: [UInt8], in range: Range<Int>) -> Bool {
        let isSolar =
            content.first?.isDigit == true && YearToken.isInArabic(bytes, before: bracket.outer.lowerBound)
        let years = AuthorYearParser.leadingYears(in: content, isSolar: isSolar)
        guard !years.isEmpty || AuthorYearParser.isWithoutYear(content) else { return false }
        let start = bracket.outer.lowerBound
        let readings = NarrativeReader.readings(in: bytes, before: start, notBefore: range.lowerBound)
        guard let first = readings.first else { return true }
        var candidate = CitationCandidate(style: .narrative, range: first.start..<bracket.outer.upperBound)
        candidate.readings = readings
        candidate.years = years
        candidates.append(candidate)
        return true
    }

    /// The words of `ibid., p. 5` that stand for a work; nil when the bracket holds anything else.
    private func sameWork(_ content: [UInt8]) -> String? {
        guard content.count <= 80 else { return nil }
        let first = String(decoding: content.prefix { $0 != 0x20 }, as: UTF8.self).plainWord
        guard CitationVocabulary.sameWorks.canStart(with: first) || CitationVocabulary.leads.canStart(with: first)
        else { return nil }
        var words = String(decoding: content, as: UTF8.self).words
        var plain = words.map { $0.plainWord }
        let lead = CitationVocabulary.leads.leading(plain)
        if lead < words.count {
            words.removeFirst(lead)
            plain.removeFirst(lead)
        }
        let count = CitationVocabulary.sameWorks.leading(plain)
        guard count > 0, count == words.count || isPlace(words[count]) else { return nil }
        return words.prefix(count).joined(separator: " ").trimmed { $0 == "," || $0 == ":" || $0 == ";" }
    }

    /// Whether a word starts a place inside a work: `S.`, `12–15`.
    private func isPlace(_ word: String) -> Bool {
        word.utf8.first?.isDigit == true || CitationVocabulary.locators.contains(word.plainWord)
    }

    private mutating func square(at index: Int, in range: Range<Int>) -> Int {
        guard let bracket = BracketScanner.bracket(in: bytes, at: index, limit: range.upperBound) else {
            return index + 1
        }
        let end = bracket.outer.upperBound
        let before = index > range.lowerBound ? bytes[index - 1] : 0x20
        let after = end < range.upperBound ? bytes[end] : 0x20
        // An image, a link with its target, a link definition, a footnote mark.
        if before == 0x21 || bytes[bracket.inner].first == 0x5E { return end }
        if isMarkdown, after == 0x28 || (after == 0x3A && CodeSpan.isAtLineStart(bytes, index, range)) { return end }
        let content = BracketContent.plain(bytes[bracket.inner])
        // A link by reference; numbers side by side are two citations.
        if isMarkdown, after == 0x5B || before == 0x5D, content.contains(where: { !$0.isDigit }) { return end }
        let keys = KeyReader.keys(inBracket: content, printed: bytes[bracket.inner])
        if !keys.isEmpty {
            candidates.append(CitationCandidate(style: .key, range: bracket.outer, items: keys.map { .key($0) }))
            return end
        }
        if narrative(bracket, content, in: range) { return end }
        let numbers = NumericReader.numbers(in: content)
        if let last = numbers.last {
            var all = numbers
            var stop = end
            if let (more, rangeEnd) = NumericReader.rangeEnd(in: bytes, after: end, limit: range.upperBound, from: last)
            {
                all.append(contentsOf: more)
                stop = rangeEnd
            }
            candidates.append(
                CitationCandidate(
                    style: .numeric, range: index..<stop, items: all.map { .numbered(String($0)) }))
            return stop
        }
        let items = AuthorYearParser.items(in: content)
        if !items.isEmpty {
            candidates.append(
                CitationCandidate(style: .square, range: bracket.outer, items: items.map { .named($0) }))
            return end
        }
        let labels = self.labels(in: content)
        if !labels.isEmpty {
            candidates.append(
                CitationCandidate(style: .numeric, range: bracket.outer, items: labels.map { .numbered($0) }))
            return end
        }
        return index + 1
    }

    private mutating func superscript(at index: Int, in range: Range<Int>) -> Int {
        guard let mark = SuperscriptReader.mark(in: bytes, at: index, in: range) else {
            // The rest of a run of raised digits is no mark either.
            return bytes[index] < 0x80
                ? index + 1 : SuperscriptReader.content(bytes, index, range.upperBound)?.end ?? index + 1
        }
        candidates.append(
            CitationCandidate(
                style: .superscript, range: mark.range, items: mark.numbers.map { .numbered(String($0)) }))
        return mark.range.upperBound
    }

    /// `[Abc12, Def13]`: what may be labels, if the bibliography has such.
    private func labels(in content: [UInt8]) -> [String] {
        let parts = content.split { $0 == 0x2C || $0 == 0x3B }.map {
            String(decoding: $0, as: UTF8.self).trimmed { $0 == " " }
        }
        let isEachLabel = parts.allSatisfy { part in
            (2...16).contains(part.utf8.count) && part.utf8.contains(where: \.isDigit)
                && part.utf8.contains { !$0.isDigit } && !part.utf8.contains(0x20)
        }
        return isEachLabel ? parts : []
    }

    private mutating func command(at index: Int, in range: Range<Int>) -> Int {
        // `\\` breaks a line, `\%` and `\@` are signs.
        if index + 1 < range.upperBound {
            switch bytes[index + 1] {
            case 0x5C, 0x25, 0x40: return index + 2
            default: break
            }
        }
        guard index >= commentEnd,
            let (keys, end) = KeyReader.command(in: bytes, at: index, limit: range.upperBound)
        else { return index + 1 }
        candidates.append(CitationCandidate(style: .key, range: index..<end, items: keys.map { .key($0) }))
        return end
    }

    /// What follows a percent sign on its line is a comment of LaTeX, whose commands are not carried out; Markdown has
    /// none, but its authors take lines of LaTeX out in this way.
    private mutating func comment(at index: Int, in range: Range<Int>) -> Int {
        if index >= commentEnd, !isMarkdown || CodeSpan.isAtLineStart(bytes, index, range) {
            commentEnd = bytes[index..<range.upperBound].firstIndex(of: 0x0A) ?? range.upperBound
        }
        return index + 1
    }

    /// `@doe99` in running text; whether it is one is known when it links.
    private mutating func key(at index: Int, in range: Range<Int>) -> Int {
        let before = index > range.lowerBound ? bytes[index - 1] : 0x20
        guard isMarkdown, mayPrecedeKey(before), index + 1 < range.upperBound,
            let key = KeyReader.key(in: bytes, after: index)
        else { return index + 1 }
        let braces = bytes[index + 1] == 0x7B ? 2 : 0
        var end = min(index + 1 + key.utf8.count + braces, range.upperBound)
        let start = before == 0x2D ? index - 1 : index
        var keys = [key]
        var mustLink = true
        if let (more, close) = keysOfPlace(after: end, in: range) {
            keys += more
            end = close
            mustLink = false
        }
        var candidate = CitationCandidate(style: .key, range: start..<end, items: keys.map { .key($0) })
        candidate.mustLink = mustLink
        candidates.append(candidate)
        return end
    }

    /// What may stand before the at sign of a key: no part of an e-mail address or of a path.
    private func mayPrecedeKey(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x2E, 0x5C, 0x2F, 0x40, 0x5F, 0x2B, 0x25: false
        default: byte < 0x80 && !byte.isLetterOrDigit
        }
    }

    /// The works of ` [p. 4; @roe01]` after a key, and where the bracket ends; nil unless it starts with a place.
    private func keysOfPlace(after end: Int, in range: Range<Int>) -> (keys: [String], end: Int)? {
        let open = end < range.upperBound && bytes[end].isBlank ? end + 1 : end
        guard open < range.upperBound, bytes[open] == 0x5B,
            let bracket = BracketScanner.bracket(in: bytes, at: open, limit: range.upperBound)
        else { return nil }
        let close = bracket.outer.upperBound
        if close < range.upperBound, bytes[close] == 0x28 || bytes[close] == 0x5B || bytes[close] == 0x3A { return nil }
        let content = BracketContent.plain(bytes[bracket.inner])
        let first = String(decoding: content.prefix { $0 != 0x20 }.prefix(24), as: UTF8.self)
        guard isPlace(first) else { return nil }
        return (KeyReader.keys(inBracket: content, printed: bytes[bracket.inner]), close)
    }

    /// Whether a bracket holds a citation by key: it is that which is read.
    private func holdsKey(_ inner: Range<Int>) -> Bool {
        inner.contains { index in
            switch bytes[index] {
            case 0x40:
                return isMarkdown && index > inner.lowerBound && mayPrecedeKey(bytes[index - 1])
                    && KeyReader.key(in: bytes, after: index)?.utf8.contains { !$0.isLetterOrDigit } == true
            case 0x5C: return KeyReader.commandName(in: bytes, at: index, limit: inner.upperBound) != nil
            default: return false
            }
        }
    }
}
