import Bibliography

/// A line read as a heading: marks, numbering and closing punctuation taken off.
package struct HeadingLine {
    /// The bytes of the name.
    package let range: Range<Int>
    /// The level of a heading marked up in Markdown, HTML or LaTeX, else nil.
    package let markdownLevel: Int?
    /// Whether something besides the words says that the line is a heading: marks, bold, numbering, colon.
    package let isMarked: Bool
    /// The ornament before the name.
    package let ornament: UInt32?
    /// How many lines it takes: two with an underline.
    package let lineCount: Int
    /// The name's words folded; nil when no name of a known part starts with its first word.
    package let name: WordHash?
    /// Whether the name is of the form "Appendix A", "Chapter 2".
    package let isNumberedPart: Bool
    /// Whether the name has a small letter at its start.
    package let startsLowercase: Bool
    /// Whether the name has no small letter at all.
    package let isUpper: Bool

    /// No heading is longer, in bytes; keeps the look at each line short.
    private static let maximumLength = 240
    /// The names of parts have no more words.
    private static let maximumWords = 8

    /// Reads a line; nil when it is blank or too long for a heading.
    package static func read(_ lines: ArticleLines, _ line: Int) -> HeadingLine? {
        read(lines.text.bytes, lines.ranges[line], underline: underlineLevel(lines, line + 1))
    }

    /// Reads a stretch of bytes as a heading.
    package static func read(_ bytes: [UInt8], _ line: Range<Int>, underline: Int? = nil) -> HeadingLine? {
        guard !line.isEmpty, line.count <= maximumLength else { return nil }
        var marks = HeadingMarks(bytes, line)
        if marks.level == nil { marks.level = underline }
        let lineCount = underline != nil && marks.level == underline ? 2 : 1
        guard !marks.range.isEmpty else { return nil }
        let words = words(bytes, marks.range)
        return HeadingLine(
            range: marks.range, markdownLevel: marks.level, isMarked: marks.isMarked || marks.level != nil,
            ornament: marks.ornament,
            lineCount: lineCount, name: words.name, isNumberedPart: words.isNumberedPart,
            startsLowercase: words.startsLowercase, isUpper: words.isUpper)
    }

    /// Whether the line names a bibliography.
    package var isBibliography: Bool { name.map(HeadingNames.isBibliography) ?? false }
    /// Whether the line names notes.
    package var isNotes: Bool { name.map(HeadingNames.isNotes) ?? false }
    /// Whether the line names another part of an article.
    package var isOtherPart: Bool { isNumberedPart || (name.map(HeadingNames.isOtherPart) ?? false) }
    /// Whether the name is also an everyday word.
    var isWeak: Bool { name.map(HeadingNames.isWeak) ?? false }

    /// `===` or `---` under a line.
    private static func underlineLevel(_ lines: ArticleLines, _ line: Int) -> Int? {
        guard line < lines.count, lines.ranges[line].count >= 3 else { return nil }
        let bytes = lines.text.bytes
        let range = lines.ranges[line]
        let first = bytes[range.lowerBound]
        guard first == UInt8(ascii: "=") || first == UInt8(ascii: "-"), bytes[range].allSatisfy({ $0 == first }) else {
            return nil
        }
        return first == UInt8(ascii: "=") ? 1 : 2
    }

    private struct Words {
        var name: WordHash?
        var isNumberedPart = false
        var startsLowercase = false
        var isUpper = false
    }

    private static func words(_ bytes: [UInt8], _ range: Range<Int>) -> Words {
        var result = Words()
        let (scalar, length) = UTF8Scalars.scalar(at: range.lowerBound, in: bytes, end: range.upperBound)
        result.startsLowercase = LetterCase.of(scalar) == .lower
        // The first word dismisses most lines before all words are looked at.
        var tokens: [LineToken] = []
        let firstEnd = bytes[range].firstIndex { $0 <= 0x20 } ?? range.upperBound
        LineTokens.append(to: &tokens, in: bytes, range: range.lowerBound..<firstEnd)
        guard let first = tokens.first(where: { $0.kind == .word }) else { return result }
        let isSpaced = first.letters == 1 && firstEnd == range.lowerBound + length && firstEnd < range.upperBound
        guard HeadingNames.canStart(with: first.hash) || isSpaced || first.letters >= 8 && first.letters % 2 == 0 else {
            return result
        }
        if firstEnd < range.upperBound {
            LineTokens.append(to: &tokens, in: bytes, range: firstEnd..<range.upperBound)
        }
        result.isUpper = tokens.allSatisfy { !$0.hasSmall }
        if isSpaced { return spaced(tokens, result) }
        let words = tokens.filter { $0.kind == .word }
        if tokens.count == 1, let doubled = doubled(bytes, first.range) {
            result.name = doubled
            return result
        }
        guard words.count <= maximumWords else { return result }
        let others = tokens.dropFirst().first
        if HeadingNames.isNumberedPart(first.hash), let others, tokens.count <= 3, others.letters <= 4 {
            result.isNumberedPart = others.kind != .mark
        }
        guard tokens.allSatisfy({ $0.kind != .number }) else { return result }
        result.name = phrase(words)
        return result
    }

    private static func phrase(_ words: [LineToken]) -> WordHash {
        var name = WordHash()
        for word in words { name.append(word.hash) }
        return name
    }

    /// L I T E R A T U R, W O R K S  C I T E D, 参 考 文 献
    private static func spaced(_ tokens: [LineToken], _ words: Words) -> Words {
        guard tokens.count >= 4, tokens.allSatisfy({ $0.kind == .word && $0.letters == 1 }) else {
            var words = words
            words.name = phrase(tokens.filter { $0.kind == .word })
            return words
        }
        var result = words
        var name = WordHash()
        var word = WordHash()
        var end: Int?
        for token in tokens {
            if let end, token.range.lowerBound > end + 1 {
                name.append(word)
                word = WordHash()
            }
            if let scalar = Unicode.Scalar(token.first) { word.append(FoldedScalar.fold(scalar)) }
            end = token.range.upperBound
        }
        name.append(word)
        result.name = name
        return result
    }

    /// RREEFFEERREENNCCEESS: bold type printed twice.
    private static func doubled(_ bytes: [UInt8], _ range: Range<Int>) -> WordHash? {
        var word = WordHash()
        var previous: UInt32?
        var index = range.lowerBound
        while index < range.upperBound {
            let (scalar, length) = UTF8Scalars.scalar(at: index, in: bytes, end: range.upperBound)
            index += length
            let folded = FoldedScalar.fold(scalar)
            if let first = previous {
                guard first == folded else { return nil }
                word.append(folded)
                previous = nil
            } else {
                previous = folded
            }
        }
        guard previous == nil else { return nil }
        var name = WordHash()
        name.append(word)
        return name
    }
}
