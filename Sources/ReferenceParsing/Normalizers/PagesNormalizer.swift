import Bibliography
import Documents

/// Reads pages: `pp. 360–370`, `S. 12 f.`, `с. 5-9`, `e1234`, `xi–xv`.
enum PagesNormalizer {
    /// What was read.
    struct Pages {
        /// As printed, without the word before it, with a hyphen or an en dash between first and last.
        var text: NormalizedText
        /// First and last page as numbers; nil for an article number and for several ranges.
        var pages: PageRange?
        /// Whether it is the number of pages of a whole book: `245 p.`.
        var isCount = false
    }

    /// The pages in a byte range; nil when it holds no word and no number.
    static func pages(in entry: EntryText, _ range: Range<Int>) -> Pages? { pages(in: entry.bytes, range) }

    /// The pages in a byte range of UTF-8.
    static func pages(in bytes: [UInt8], _ range: Range<Int>) -> Pages? {
        guard var pages = read(bytes, range),
            let text = FieldValue.settled(pages.text, in: bytes, { read($0, $1)?.text })
        else { return nil }
        pages.text = text
        return pages
    }

    /// Whether a range holds letters with a number glued to them and nothing else: `c2096`, `e0123456`.
    static func isArticleNumber(in bytes: [UInt8], _ range: Range<Int>) -> Bool {
        let tokens = FieldTokens.tokens(bytes, range).filter { $0.kind != .mark }
        return tokens.count == 2 && tokens[0].isWord && tokens[0].length <= 2 && tokens[1].isNumber
            && !tokens[1].followsBlank
    }

    private static func read(_ bytes: [UInt8], _ range: Range<Int>) -> Pages? {
        let range = withLetter(range.clamped(to: 0..<bytes.count), bytes)
        let tokens = FieldTokens.tokens(bytes, range)
        var start = 0
        while start < tokens.count, isLead(tokens, start) { start += 1 }
        var end = tokens.count
        while end > start, isTail(tokens, end - 1, start) { end -= 1 }
        var isCount = false
        if end > start + 1, tokens[end - 1].isWord, tokens[end - 1].roles.contains(.page),
            !isFollowing(tokens[end - 1]),
            tokens[end - 2].isNumber || RomanNumeral.value(bytes, tokens[end - 2].range) != nil
        {
            // Behind the number the word counts pages: 245 p., 1445-1450쪽 excepted.
            isCount = !tokens[start..<end].contains(where: \.isDash)
            end -= 1
        }
        guard start < end, tokens[start..<end].contains(where: { $0.kind != .mark }) else {
            guard let whole = FieldEdges.bare(bytes, range) else { return nil }
            return Pages(text: NormalizedText(value: FieldValue.string(bytes, whole), range: whole), pages: nil)
        }
        let place = tokens[start].range.lowerBound..<tokens[end - 1].range.upperBound
        let value = value(bytes, Array(tokens[start..<end]), place)
        return Pages(
            text: NormalizedText(value: value, range: place),
            pages: isCount ? nil : numbers(bytes, Array(tokens[start..<end])), isCount: isCount)
    }

    /// The letter of an article's number that the labelling left outside: `n` before `71` in `3:n71`. `p` and `S` stand
    /// for pages.
    private static func withLetter(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
        let start = range.lowerBound
        guard start > 1, start < range.upperBound, FieldLetters.isDigit(bytes[start]),
            (0x61...0x7A).contains(bytes[start - 1] | 0x20), !FieldLetters.isDigit(bytes[start - 2]),
            !FieldLetters.isLetter(bytes[start - 2]),
            !"ps".utf8.contains(bytes[start - 1] | 0x20)
        else { return range }
        return start - 1..<range.upperBound
    }

    private static let followingHash = Set(["f", "ff", "л", "лл", "n", "ss", "passim"].map(FieldTokens.hash))

    private static func isFollowing(_ token: FieldToken) -> Bool { followingHash.contains(token.hash) }

    /// Words and marks before the first page.
    private static func isLead(_ tokens: [FieldToken], _ index: Int) -> Bool {
        let token = tokens[index]
        if token.isNumber { return false }
        if token.kind == .mark { return true }
        if isArticleLetter(tokens, index) { return false }
        guard token.roles.contains(.page) || articleWords.contains(token.hash) else { return false }
        // "S12" is a page of a supplement, "c.12" has a label.
        return index + 1 < tokens.count
            && (tokens[index + 1].kind == .mark || tokens[index + 1].followsBlank
                || token.length > 1 || token.isLowercase && token.scalar != 0x65)
            && (tokens[index + 1].isNumber || tokens[index + 1].kind == .mark || index + 2 <= tokens.count)
            && tokens[(index + 1)...].contains { $0.isNumber || $0.isWord }
    }

    /// `c2096`: one letter before a number of three digits or more that no range follows.
    private static func isArticleLetter(_ tokens: [FieldToken], _ index: Int) -> Bool {
        tokens[index].isWord && tokens[index].length == 1 && tokens[index].scalar < 0x80
            && !"psPS".unicodeScalars.contains { $0.value == tokens[index].scalar } && index + 1 < tokens.count
            && tokens[index + 1].isNumber && !tokens[index + 1].followsBlank && tokens[index + 1].length >= 3
            && !tokens[index...].contains(where: \.isDash)
    }

    private static let articleWords = Set(NumberWords.articleNumbers.map(FieldTokens.hash))

    private static func isTail(_ tokens: [FieldToken], _ index: Int, _ start: Int) -> Bool {
        let token = tokens[index]
        guard token.kind == .mark else { return false }
        if token.isClosing { return !tokens[start...index].contains(where: \.isOpening) }
        // "12 ff." keeps its full stop.
        if token.isFullStop, index > start, tokens[index - 1].isWord, isFollowing(tokens[index - 1]) { return false }
        return true
    }

    /// The printed text with one form of dash and no blanks round it.
    private static func value(_ bytes: [UInt8], _ tokens: [FieldToken], _ place: Range<Int>) -> String {
        guard
            tokens.contains(where: {
                $0.isDash && $0.scalar != 0x2D && $0.scalar != 0x2013 || $0.isDash && $0.followsBlank
            })
                || zip(tokens, tokens.dropFirst()).contains(where: { $0.isDash && ($1.followsBlank || $1.isDash) })
                || tokens.contains(where: { $0.isWord && $0.range.contains { bytes[$0] <= 0x20 } })
        else { return FieldValue.string(bytes, place) }
        var result: [UInt8] = []
        var isAfterDash = false
        for token in tokens {
            if token.isDash {
                if !isAfterDash {
                    while result.last == 0x20 { result.removeLast() }
                    result += token.scalar == 0x2013 ? [0xE2, 0x80, 0x93] : [0x2D]
                }
                isAfterDash = true
                continue
            }
            if token.followsBlank, !isAfterDash, !result.isEmpty { result.append(0x20) }
            isAfterDash = false
            result += FieldValue.string(bytes, token.range).utf8
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// `1445-50` is 1445 to 1450.
    private static func numbers(_ bytes: [UInt8], _ tokens: [FieldToken]) -> PageRange? {
        func number(_ index: Int) -> Int? {
            guard index < tokens.count else { return nil }
            if tokens[index].isNumber { return tokens[index].number >= 0 ? tokens[index].number : nil }
            return tokens[index].isWord ? RomanNumeral.value(bytes, tokens[index].range) : nil
        }
        guard let first = number(0) else { return tokens.count == 1 ? romans(bytes, tokens[0]) : nil }
        if tokens.count == 1 { return PageRange(first: first, last: first) }
        guard tokens[1].isDash else { return nil }
        var next = 2
        while next < tokens.count, tokens[next].isDash { next += 1 }
        guard var last = number(next), next + 1 >= tokens.count else { return nil }
        if last < first, tokens[next].isNumber, tokens[next].length < tokens[0].length {
            var scale = 1
            for _ in 0..<tokens[next].length { scale *= 10 }
            last += first / scale * scale
            if last < first { return nil }
        }
        return PageRange(first: first, last: last)
    }

    /// `xi-xv`, which is one word.
    private static func romans(_ bytes: [UInt8], _ token: FieldToken) -> PageRange? {
        guard token.isWord, let dash = bytes[token.range].firstIndex(of: UInt8(ascii: "-")),
            let first = RomanNumeral.value(bytes, token.range.lowerBound..<dash),
            let last = RomanNumeral.value(bytes, dash + 1..<token.range.upperBound)
        else { return nil }
        return PageRange(first: first, last: last)
    }
}
