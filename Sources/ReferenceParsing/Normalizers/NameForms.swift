import Bibliography

/// Divides a name without a comma into family name and given name.
enum NameForms {
    /// Token ranges of the two parts.
    struct Divided {
        let family: Range<Int>
        let given: Range<Int>?
    }

    /// A person has no more words than this.
    private static let mostWords = 6

    /// The parts of `J. Kowalski`, `Kowalski J.`, `Halpern SD`, `SALM Rainer`, `Ludwig van Beethoven`; nil for an
    /// organisation and for what cannot be divided.
    static func divide(_ part: NamePart, tokens: [FieldToken], bytes: [UInt8]) -> Divided? {
        let shape = part.shape
        guard !shape.isOrganisation, !shape.isSite, !shape.isCaseless, shape.oddWords == 0, shape.words > 0,
            shape.words + shape.initials <= mostWords, let first = shape.firstWord, let last = shape.lastWord,
            !tokens[part.tokens].contains(where: \.isOpening)
        else { return nil }
        let range = withoutHonorifics(part.tokens, tokens)
        if let initial = shape.firstInitial {
            if initial > last { return split(range, familyEnd: initial, tokens) }
            if initial < first {
                // J. K. Rowling; J. Robert Oppenheimer.
                var start = first
                if tokens[first].roles.contains(.given), last > first, !tokens[last].roles.contains(.given) {
                    start = nextWord(tokens, first, range) ?? first
                }
                return direct(range, familyAt: particleStart(tokens, start, range))
            }
            // Klaus H. Goetz; family name first when capitals say so.
            return direct(range, familyAt: particleStart(tokens, last, range))
        }
        guard shape.words >= 2 else { return nil }
        let words = range.filter { isPlainWord(tokens[$0]) }
        guard let head = words.first, let tail = words.last, words.count >= 2 else { return nil }
        if tokens[head].isUppercase, tokens[head].length > 1, !tokens[tail].isUppercase {
            let given = words.first { !tokens[$0].isUppercase } ?? tail
            return split(range, familyEnd: given, tokens)
        }
        if tokens[tail].isUppercase, tokens[tail].length > 1, !tokens[head].isUppercase {
            let start = words.first { tokens[$0].isUppercase } ?? tail
            return direct(range, familyAt: particleStart(tokens, start, range))
        }
        if isFamilyFirst(words, tokens, bytes) { return split(range, familyEnd: words[1], tokens) }
        return direct(range, familyAt: particleStart(tokens, tail, range))
    }

    /// Kowalska Anna Maria; Иванов Иван Иванович; Nguyễn Văn Linh.
    private static func isFamilyFirst(_ words: [Int], _ tokens: [FieldToken], _ bytes: [UInt8]) -> Bool {
        guard let first = words.first, let last = words.last else { return false }
        if EastAsianNames.isVietnameseFamily(tokens[first].hash, amongWords: words.count) { return true }
        guard words.count <= 3 else { return false }
        if words.count == 3, isPatronymic(tokens[last], bytes) { return true }
        return !tokens[first].roles.contains(.given)
            && words.dropFirst().allSatisfy { tokens[$0].roles.contains(.given) }
    }

    private static let patronymicEnds = ["вич", "вна", "ўна", "ична", "вiч", "віч", "івна"].map { Array($0.utf8) }

    private static func isPatronymic(_ token: FieldToken, _ bytes: [UInt8]) -> Bool {
        token.length > 5
            && patronymicEnds.contains { end in
                bytes[token.range.upperBound - end.count..<token.range.upperBound].elementsEqual(end)
            }
    }

    /// Family name, then given name.
    private static func split(_ range: Range<Int>, familyEnd: Int, _ tokens: [FieldToken]) -> Divided? {
        guard familyEnd > range.lowerBound else { return nil }
        var end = familyEnd
        while end > range.lowerBound, tokens[end - 1].kind == .mark { end -= 1 }
        guard end > range.lowerBound else { return nil }
        return Divided(family: range.lowerBound..<end, given: familyEnd..<range.upperBound)
    }

    /// Given name, then family name.
    private static func direct(_ range: Range<Int>, familyAt: Int) -> Divided? {
        guard familyAt > range.lowerBound else { return Divided(family: range, given: nil) }
        return Divided(family: familyAt..<range.upperBound, given: range.lowerBound..<familyAt)
    }

    private static func isPlainWord(_ token: FieldToken) -> Bool {
        token.isWord && !(token.roles.contains(.particle) && token.isLowercase) && !token.roles.contains(.nameSuffix)
    }

    private static func nextWord(_ tokens: [FieldToken], _ index: Int, _ range: Range<Int>) -> Int? {
        tokens[(index + 1)..<range.upperBound].firstIndex(where: \.isWord)
    }

    /// Where the particles before a family name start.
    private static func particleStart(_ tokens: [FieldToken], _ word: Int, _ range: Range<Int>) -> Int {
        var start = word
        while start > range.lowerBound + 1, tokens[start - 1].roles.contains(.particle), tokens[start - 1].isWord,
            tokens[start - 1].isLowercase
                || tokens[start - 1].length <= 3 && tokens[start - 1].isCapitalized
                    && !tokens[start - 1].isUppercase
        {
            start -= 1
        }
        return start
    }

    /// A part of a name without the suffix at its end: `R. C. III`, `Gates Jr.`
    static func suffix(_ range: Range<Int>, _ tokens: [FieldToken]) -> (name: Range<Int>, suffix: Range<Int>?) {
        var start = range.upperBound
        if start > range.lowerBound, tokens[start - 1].isFullStop { start -= 1 }
        guard start - 1 > range.lowerBound, statedSuffixes.contains(tokens[start - 1].hash) else { return (range, nil) }
        let suffix = start - 1..<range.upperBound
        var end = start - 1
        while end > range.lowerBound, tokens[end - 1].isComma { end -= 1 }
        guard tokens[range.lowerBound..<end].contains(where: \.isWord) else { return (range, nil) }
        return (range.lowerBound..<end, suffix)
    }

    /// What is a suffix wherever it stands; “Junior” and “Neto” are family names to many.
    private static let statedSuffixes = Set(["jr", "sr", "ii", "iii", "iv", "jnr", "snr", "esq"].map(FieldTokens.hash))
    private static let abbreviatedSuffixes = Set(["jr", "sr", "jnr", "snr", "esq", "мл", "ст"].map(FieldTokens.hash))

    /// Whether a suffix is a shortened word.
    static func isAbbreviated(_ token: FieldToken) -> Bool { abbreviatedSuffixes.contains(token.hash) }

    /// `Prof. Dr. Hans Müller` without the titles.
    static func withoutHonorifics(_ range: Range<Int>, _ tokens: [FieldToken]) -> Range<Int> {
        var start = range.lowerBound
        while start < range.upperBound, tokens[start].roles.contains(.honorific) {
            let isDotted = start + 1 < range.upperBound && tokens[start + 1].isFullStop
            let next = start + (isDotted ? 2 : 1)
            guard isDotted && tokens[start].length > 1 || tokens[start].length >= 4, next < range.upperBound,
                tokens[next..<range.upperBound].contains(where: { $0.isWord && $0.length > 1 })
            else { break }
            start = next
        }
        return start..<range.upperBound
    }

    /// Where the initials start that are glued to a word.
    static func gluedStart(_ token: FieldToken, _ bytes: [UInt8]) -> Int? {
        guard token.shape.contains(.hasInnerCapital), token.isCapitalized else { return nil }
        var start = token.range.upperBound
        while start > token.range.lowerBound, (0x41...0x5A).contains(bytes[start - 1]) { start -= 1 }
        guard (1...2).contains(token.range.upperBound - start), start - token.range.lowerBound >= 3,
            bytes[start - 1] != UInt8(ascii: "-")
        else { return nil }
        return start
    }

    /// `Camus (Albert)`, as French bibliographies print a name; an acronym in brackets is no given name.
    static func bracketedGiven(_ part: NamePart, tokens: [FieldToken]) -> Divided? {
        guard !part.shape.isOrganisation, !part.shape.isSite, !part.shape.isCaseless, part.shape.oddWords == 0,
            (1...3).contains(part.shape.words), let open = tokens[part.tokens].firstIndex(where: \.isOpening),
            open > part.tokens.lowerBound, tokens[open].scalar == 0x28,
            let close = tokens[open..<part.tokens.upperBound].firstIndex(where: \.isClosing),
            close + 1 == part.tokens.upperBound, close > open + 1, close - open <= 6
        else { return nil }
        let inside = tokens[open + 1..<close]
        guard let first = inside.first(where: \.isWord), !inside.contains(where: \.isNumber),
            inside.allSatisfy({ !$0.isWord || $0.isCapitalized }),
            first.roles.contains(.given) || first.length == 1 && inside.contains(where: \.isFullStop)
        else { return nil }
        return Divided(family: part.tokens.lowerBound..<open, given: open + 1..<close)
    }

    /// `KittelC`, `SmithJ.`: the blank between family name and initials was lost.
    static func gluedInitials(_ part: NamePart, tokens: [FieldToken], bytes: [UInt8]) -> Name? {
        guard part.shape.words == 1, part.shape.initials <= 1, let word = part.shape.firstWord, !part.shape.isSite,
            !part.shape.isOrganisation, let start = gluedStart(tokens[word], bytes)
        else { return nil }
        let range = tokens[word].range
        let end = tokens[part.tokens.upperBound - 1].range.upperBound
        return Name(
            family: FieldValue.string(bytes, range.lowerBound..<start), given: FieldValue.string(bytes, start..<end))
    }
}
