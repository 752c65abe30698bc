import Bibliography
import Documents

/// Reads volume, issue and pages from what stands behind the title.
enum NumberReader {
    static func read(_ reading: inout Reading, from start: Int, into reference: inout Reference, source: SourceText) {
        let tokens = reading.tokens(start..<reading.free.count)
        var index = 0
        while index < tokens.count {
            index = step(tokens, index, &reading, &reference, source)
        }
    }

    /// Looks at one token and answers the next to look at.
    private static func step(
        _ tokens: [TextToken], _ index: Int, _ reading: inout Reading, _ reference: inout Reference,
        _ source: SourceText
    ) -> Int {
        let token = tokens[index]
        let number = skippingDot(tokens, index + 1)
        if token.kind != .number, number < tokens.count, tokens[number].kind == .number, NumberCues.isAny(token.folded),
            !isDateAhead(tokens, number)
        {
            if NumberCues.isIssue(token.folded), reference.issue == nil, reference.numberField == nil {
                let end = parenthesised(tokens, number + 1) ?? number + 1
                reference.issue = take(tokens[index..<end], &reading, source)
                return end
            }
            if NumberCues.isPages(token.folded), reference.pages == nil {
                let end = rangeEnd(tokens, number)
                reference.pages = take(tokens[number..<end], &reading, source, with: token.range)
                return end
            }
            if NumberCues.isVolume(token.folded), reference.volume == nil, token.folded != "г" {
                reference.volume = take(tokens[number..<number + 1], &reading, source, with: token.range)
                return number + 1
            }
        }
        if token.kind == .number, token.range.count <= 4, reference.volume == nil, reference.issue == nil,
            let close = parenthesised(tokens, index + 1), isTight(tokens, index)
        {
            // 12(3): 360–370; in 2013(4) the first number is the year.
            let isYear = token.range.count == 4 && token.number.map { (1900...2100).contains($0) } == true
            if !isYear { reference.volume = take(tokens[index..<index + 1], &reading, source) }
            reference.issue = take(tokens[index + 2..<close - 1], &reading, source)
            return takePages(tokens, after: close, &reading, &reference, source)
        }
        if token.kind == .number, reference.pages == nil, rangeEnd(tokens, index) == index + 3, token.range.count <= 5,
            index > 0, ",:;".contains(tokens[index - 1].folded), isPageRange(tokens, index)
        {
            reference.pages = take(tokens[index..<index + 3], &reading, source)
            return index + 3
        }
        return index + 1
    }

    private static func takePages(
        _ tokens: [TextToken], after index: Int, _ reading: inout Reading, _ reference: inout Reference,
        _ source: SourceText
    ) -> Int {
        var first = index
        while first < tokens.count, ",:.".contains(tokens[first].folded) { first += 1 }
        guard first < tokens.count, tokens[first].kind == .number, reference.pages == nil else { return index }
        let end = rangeEnd(tokens, first)
        reference.pages = take(tokens[first..<end], &reading, source)
        return end
    }

    private static func take(
        _ tokens: ArraySlice<TextToken>, _ reading: inout Reading, _ source: SourceText, with cue: Range<Int>? = nil
    ) -> Field<String>? {
        guard let first = tokens.first, let last = tokens.last else { return nil }
        let range = first.range.lowerBound..<last.range.upperBound
        let value = reading.text.value(range)
        let field = Field(
            value, verbatim: reading.text.verbatim(range), range: reading.text.sourceRange(range, in: source),
            confidence: 0.8)
        reading.take(min(range.lowerBound, cue?.lowerBound ?? range.lowerBound)..<range.upperBound)
        return field
    }

    private static func skippingDot(_ tokens: [TextToken], _ index: Int) -> Int {
        index < tokens.count && (tokens[index].folded == "." || tokens[index].folded == "°") ? index + 1 : index
    }

    /// The index behind `(1075)`, when that stands at the index.
    private static func parenthesised(_ tokens: [TextToken], _ index: Int) -> Int? {
        guard index + 2 < tokens.count, tokens[index].folded == "(", tokens[index + 1].kind == .number else {
            return nil
        }
        if tokens[index + 2].folded == ")" {
            // A year in parentheses is no second number: 12 (2013).
            return tokens[index + 1].range.count == 4
                && tokens[index + 1].number.map { (1900...2100).contains($0) } == true ? nil : index + 3
        }
        guard index + 4 < tokens.count, "-–—/".contains(tokens[index + 2].folded), tokens[index + 3].kind == .number,
            tokens[index + 4].folded == ")"
        else { return nil }
        return index + 5
    }

    /// The index behind `360-370`, `360`, `360ff`.
    private static func rangeEnd(_ tokens: [TextToken], _ index: Int) -> Int {
        guard index + 2 < tokens.count, "-–—−‐‑‒".contains(tokens[index + 1].folded), tokens[index + 2].kind == .number
        else { return index + 1 }
        return index + 3
    }

    private static func isPageRange(_ tokens: [TextToken], _ index: Int) -> Bool {
        guard let first = tokens[index].number, let last = tokens[index + 2].number else { return false }
        let next = index + 3 < tokens.count ? tokens[index + 3].folded : ""
        return (first <= last || last < 1000 && tokens[index + 2].range.count < tokens[index].range.count)
            && !"-–./".contains(next.isEmpty ? " " : next)
            || next == "."
    }

    private static func isTight(_ tokens: [TextToken], _ index: Int) -> Bool {
        tokens[index + 1].range.lowerBound - tokens[index].range.upperBound <= 1
    }

    private static func isDateAhead(_ tokens: [TextToken], _ index: Int) -> Bool {
        guard let date = PrintedDate.read(tokens, at: index) else { return false }
        return date.form != .year
    }
}
