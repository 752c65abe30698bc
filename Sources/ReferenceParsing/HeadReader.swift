import Bibliography
import Documents

/// Reads an entry's head: authors, the date behind them, the title.
struct HeadReader {
    let source: SourceText
    /// Where the head starts: behind `Vgl.` and its like.
    var start = 0

    /// A year that stands behind the authors: its bytes with parentheses.
    private struct YearGroup {
        let range: Range<Int>
        let date: PrintedDate?
        let dateRange: Range<Int>
        let isParenthesised: Bool
    }

    /// Authors' lists are not longer, in bytes.
    private static let maximumHead = 1200

    /// Reads authors, date and title, and answers where the title ends.
    func read(_ reading: inout Reading, into reference: inout Reference) -> Int {
        let quotations = Quotation.quotations(in: reading.free)
        let quote = titleQuotation(quotations, reading)
        let tokens = reading.tokens()
        guard let first = tokens.first else { return 0 }
        if let mark = DocumentTypeMark.find(in: tokens) { return readMarked(&reading, mark, &reference) }
        if first.kind == .word, Genres.isLegal(first.folded) {
            return readLegal(&reading, tokens, quote, &reference)
        }
        let limit = quote?.outer.lowerBound ?? reading.free.count
        if let year = yearGroup(tokens, before: limit, reading) {
            return readAuthorYear(&reading, year, quote, &reference)
        }
        if let quote { return readQuoted(&reading, quote, &reference) }
        return readPlain(&reading, tokens, &reference)
    }

    // MARK: Title in quotation marks

    /// The first quotation that is long enough for a title and near enough to the start.
    private func titleQuotation(_ quotations: [Quotation.Found], _ reading: Reading) -> Quotation.Found? {
        quotations.first { found in
            let words = TextTokens.tokens(in: reading.text.bytes, range: found.inner).filter { $0.kind != .mark }
            guard words.count >= 1, found.inner.count >= 3, found.outer.lowerBound < HeadReader.maximumHead else {
                return false
            }
            // A single quoted word in running text, as in: The "Thunder" manoeuvres.
            let before = TextTokens.tokens(in: reading.free, range: 0..<found.outer.lowerBound)
            if let last = before.last, last.kind == .word, words.count <= 3,
                !before.contains(where: { ",.:)(".contains($0.folded) })
            {
                return Genres.isLegal(before.first?.folded ?? "")
            }
            return true
        }
    }

    private func takeTitle(_ quote: Quotation.Found, _ reading: inout Reading, _ reference: inout Reference) -> Int {
        reference.title = reading.field(quote.inner, in: source, confidence: 0.95)
        reading.take(quote.outer)
        return quote.outer.upperBound
    }

    /// `Family, Given, "Title"` or `Organisation, "Title"`.
    private func readQuoted(_ reading: inout Reading, _ quote: Quotation.Found, _ reference: inout Reference) -> Int {
        let head = start..<max(start, quote.outer.lowerBound)
        takeAuthors(head, &reading, &reference, acceptsOrganisation: true)
        return takeTitle(quote, &reading, &reference)
    }

    // MARK: Authors (Year)

    /// The date behind the authors: in parentheses, or between full stops or commas.
    private func yearGroup(_ tokens: [TextToken], before limit: Int, _ reading: Reading) -> YearGroup? {
        for (index, token) in tokens.enumerated() {
            guard token.range.lowerBound < limit, token.range.lowerBound < HeadReader.maximumHead else { return nil }
            if token.folded == "(" || token.folded == "[", let group = parenthesised(tokens, index) {
                let head = 0..<group.range.lowerBound
                if index == 0 || isHead(head, reading, isParenthesised: true) { return group }
                return nil
            }
            if token.kind == .number, index > 0, token.range.count == 4, let number = token.number,
                PrintedDate.years.contains(number),
                let group = bare(tokens, index),
                isHead(start..<max(start, token.range.lowerBound), reading, isParenthesised: false)
            {
                return group
            }
        }
        return nil
    }

    private static let undated: Set<String> = ["n.d", "s.d", "o.j", "б.г", "б.д", "b.d", "n.d.", "nd"]

    /// `(2013)`, `(2013a)`, `(2013, May 3)`, `(avril 2015)`, `(2002a [1981])`, `(n.d.)`.
    private func parenthesised(_ tokens: [TextToken], _ open: Int) -> YearGroup? {
        let closing = tokens[open].folded == "(" ? ")" : "]"
        guard let close = tokens[(open + 1)...].prefix(12).firstIndex(where: { $0.folded == closing }), close > open + 1
        else { return nil }
        let inside = tokens[(open + 1)..<close]
        var date: PrintedDate?
        for index in inside.indices {
            if let found = PrintedDate.read(tokens, at: index), found.tokens.upperBound <= close {
                date = found
                break
            }
        }
        let text = inside.map(\.folded).joined()
        let isUndated = HeadReader.undated.contains(text) || HeadReader.undated.contains(text + ".")
        guard date != nil || isUndated else { return nil }
        // "(Vocalion, 5333, 1929)" is not a date: few other words may stand beside it.
        let others =
            inside.count { $0.kind == .word }
            - (date.map { found in tokens[found.tokens].count { $0.kind == .word } } ?? inside.count)
        guard others <= 2 else { return nil }
        let dateRange = date.map {
            tokens[$0.tokens.lowerBound].range.lowerBound..<tokens[$0.tokens.upperBound - 1].range.upperBound
        }
        return YearGroup(
            range: tokens[open].range.lowerBound..<tokens[close].range.upperBound, date: date,
            dateRange: dateRange ?? tokens[open].range, isParenthesised: true)
    }

    /// `. 1970.`, `, 2003:`, ` 2001a.`.
    private func bare(_ tokens: [TextToken], _ index: Int) -> YearGroup? {
        var end = index + 1
        if end < tokens.count, tokens[end].kind == .word, tokens[end].folded.unicodeScalars.count == 1,
            tokens[end].range.lowerBound == tokens[index].range.upperBound
        {
            end += 1
        }
        guard end < tokens.count, ".,:;)".contains(tokens[end].folded), let date = PrintedDate.read(tokens, at: index),
            date.form == .year || date.tokens.upperBound > index
        else { return nil }
        let last = max(end, date.tokens.upperBound)
        return YearGroup(
            range: tokens[index].range.lowerBound..<tokens[min(last, tokens.count) - 1].range.upperBound, date: date,
            dateRange: tokens[index].range.lowerBound..<tokens[date.tokens.upperBound - 1].range.upperBound,
            isParenthesised: false)
    }

    /// Whether what stands before a year can be authors. Before a year in parentheses an organisation is believed too.
    private func isHead(_ range: Range<Int>, _ reading: Reading, isParenthesised: Bool) -> Bool {
        let bare = reading.bare(range, keepingEnd: true)
        guard !bare.isEmpty, bare.count <= HeadReader.maximumHead, !reading.free[bare].contains(Reading.taken) else {
            return false
        }
        let text = reading.text.verbatim(bare)
        if NameText.areNames(text, acceptsSingleWords: true) { return true }
        guard isParenthesised else { return false }
        let words = text.split(separator: " ").count
        // "Title of a report. Journal (2013)": a finished sentence with many small words is no author.
        return words <= 12 && !NameText.hasSentenceEnd(text)
    }

    private func readAuthorYear(
        _ reading: inout Reading, _ year: YearGroup, _ quote: Quotation.Found?, _ reference: inout Reference
    ) -> Int {
        let head = start..<max(start, year.range.lowerBound)
        takeAuthors(head, &reading, &reference, acceptsOrganisation: true)
        if let date = year.date, let value = date.readings.first {
            reference.issued = Field(
                value, verbatim: reading.text.verbatim(year.dateRange),
                range: reading.text.sourceRange(year.dateRange, in: source), confidence: 0.95)
        }
        reading.take(0..<year.range.upperBound)
        if let quote, quote.outer.lowerBound >= year.range.upperBound, isNear(quote, year.range.upperBound, reading) {
            return takeTitle(quote, &reading, &reference)
        }
        return takePlainTitle(&reading, from: year.range.upperBound, &reference, confidence: 0.8)
    }

    /// Only punctuation and a short word may stand between the year and a quoted title.
    private func isNear(_ quote: Quotation.Found, _ start: Int, _ reading: Reading) -> Bool {
        TextTokens.tokens(in: reading.free, range: start..<max(start, quote.outer.lowerBound)).count {
            $0.kind != .mark
        } <= 1
    }

    // MARK: Legal acts

    /// `Указ Президента … 9 ноября 2010 г. № 575 "Об утверждении …"`.
    private func readLegal(
        _ reading: inout Reading, _ tokens: [TextToken], _ quote: Quotation.Found?, _ reference: inout Reference
    ) -> Int {
        guard let quote else { return readPlain(&reading, tokens, &reference) }
        let first = tokens[0]
        reference.genre = reading.field(first.range, in: source, confidence: 0.9)
        reading.take(first.range)
        let head = tokens.filter { $0.range.upperBound <= quote.outer.lowerBound }
        for index in head.indices {
            if reference.numberField == nil, NumberCues.isIssue(head[index].folded) {
                let number = index + 1 < head.count && head[index + 1].folded == "." ? index + 2 : index + 1
                if number < head.count, head[number].kind == .number {
                    var end = head[number].range.upperBound
                    // 575-З, 12/2014
                    while end < quote.outer.lowerBound, reading.free[end] > 0x20,
                        !",;:".utf8.contains(reading.free[end])
                    { end += 1 }
                    let range = head[index].range.lowerBound..<end
                    reference.numberField = reading.field(range, in: source, confidence: 0.9)
                    reading.take(range)
                }
            }
        }
        let left = reading.tokens(0..<quote.outer.lowerBound)
        for index in left.indices {
            if let date = PrintedDate.read(left, at: index), let value = date.readings.first,
                date.form != .year || reference.issued == nil
            {
                let range =
                    left[date.tokens.lowerBound].range.lowerBound..<left[date.tokens.upperBound - 1].range.upperBound
                reference.issued = Field(
                    value, verbatim: reading.text.verbatim(range), range: reading.text.sourceRange(range, in: source),
                    confidence: 0.9)
                reading.take(range)
                if date.form != .year { break }
            }
        }
        // Who issued it: the words between the kind and the date.
        let end = reading.freeEnd(from: first.range.upperBound)
        let issuer = reading.bare(first.range.upperBound..<min(end, quote.outer.lowerBound))
        if !issuer.isEmpty, reading.isFree(issuer) {
            let value = reading.text.value(issuer)
            if value.unicodeScalars.first.map(UTF8Scalars.isUppercase) == true {
                reference.authors = [
                    Field(
                        Name(literal: value), verbatim: reading.text.verbatim(issuer),
                        range: reading.text.sourceRange(issuer, in: source), confidence: 0.6)
                ]
                reading.take(issuer)
            }
        }
        return takeTitle(quote, &reading, &reference)
    }

    // MARK: No quotation marks, no year behind the authors

    private func readPlain(_ reading: inout Reading, _ tokens: [TextToken], _ reference: inout Reference) -> Int {
        let end = reading.freeEnd(from: tokens.first?.range.lowerBound ?? 0)
        // Names up to a colon (German), or up to a full stop behind initials (Vancouver).
        if let split = NameText.headEnd(reading.free, end: end) {
            takeAuthors(start..<max(start, split), &reading, &reference, acceptsOrganisation: false)
            if !reference.authors.isEmpty { return takePlainTitle(&reading, from: split, &reference, confidence: 0.7) }
        }
        return takePlainTitle(&reading, from: tokens.first?.range.lowerBound ?? 0, &reference, confidence: 0.6)
    }

    /// The title by position: up to the end of its sentence, emphasis that starts behind it, or `//`.
    private func takePlainTitle(
        _ reading: inout Reading, from start: Int, _ reference: inout Reference, confidence: Double
    ) -> Int {
        var from = start
        while from < reading.free.count, reading.free[from] <= 0x20 || ".,:;)-".utf8.contains(reading.free[from]) {
            from += 1
        }
        guard from < reading.free.count else { return start }
        let end = TitleEnd.find(in: reading.free, from: from)
        reference.title = reading.field(from..<end, in: source, confidence: confidence)
        if reference.title != nil { reading.take(from..<end) }
        return end
    }

    // MARK: A mark of the document's type behind the title

    /// `马瑞敏, 张慧. 题名[J]. 刊名`, `Klein M, Van H. Title[J]. Journal`.
    private func readMarked(
        _ reading: inout Reading, _ mark: DocumentTypeMark, _ reference: inout Reference
    ) -> Int {
        var titleStart = start
        if let end = DocumentTypeMark.authorsEnd(reading.free, before: mark.range.lowerBound), end > start {
            let rest = reading.bare(end..<mark.range.lowerBound)
            if !rest.isEmpty {
                takeMarkedAuthors(start..<end, &reading, &reference)
                if !reference.authors.isEmpty { titleStart = end }
            }
        }
        let range = titleStart..<mark.range.lowerBound
        reference.title = reading.field(range, in: source, confidence: 0.9)
        reading.take(range.lowerBound..<mark.range.upperBound)
        return mark.range.upperBound
    }

    private func takeMarkedAuthors(_ range: Range<Int>, _ reading: inout Reading, _ reference: inout Reference) {
        guard let names = DocumentTypeMark.caselessNames(reading.free, range) else {
            takeAuthors(range, &reading, &reference, acceptsOrganisation: true)
            return
        }
        reference.authors = names.compactMap { name in
            let value = reading.text.value(name)
            guard value != "等", value != "他" else { return nil }
            return Field(
                Name(literal: value.hasSuffix("等") ? String(value.dropLast()) : value),
                verbatim: reading.text.verbatim(name), range: reading.text.sourceRange(name, in: source),
                confidence: 0.85)
        }
        if !reference.authors.isEmpty { reading.take(range) }
    }

    // MARK: Authors

    private func takeAuthors(
        _ range: Range<Int>, _ reading: inout Reading, _ reference: inout Reference, acceptsOrganisation: Bool
    ) {
        var bare = reading.bare(range, keepingEnd: true)
        guard !bare.isEmpty, reading.isFree(bare) else { return }
        var text = reading.text.verbatim(bare)
        if NameText.endsWithFullStop(text) {
            bare = bare.lowerBound..<bare.upperBound - 1
            text = reading.text.verbatim(bare)
        }
        if NameText.areNames(text, acceptsSingleWords: false) {
            for (name, part) in NameList.names(in: text) {
                let place = bare.lowerBound + part.lowerBound..<bare.lowerBound + part.upperBound
                reference.authors.append(
                    Field(
                        NameText.cleaned(name), verbatim: reading.text.verbatim(place),
                        range: reading.text.sourceRange(place, in: source),
                        confidence: 0.85))
            }
        } else if acceptsOrganisation, let field = reading.field(bare, in: source, confidence: 0.7) {
            reference.authors = [
                Field(Name(literal: field.value), verbatim: field.verbatim, range: field.range, confidence: 0.7)
            ]
        }
        if !reference.authors.isEmpty { reading.take(range) }
    }
}
