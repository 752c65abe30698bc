import Bibliography
import Documents

/// Finds the date on which the author read the source.
struct ConsultedDateReader {
    /// What was found.
    struct Finding {
        var date: AccessedDate
        /// The date's own bytes.
        var dateRange: Range<Int>
        /// The bytes that belong to the statement: cue, date, the brackets around them.
        var statement: Range<Int>
        var confidence: Double
        var provenMonthFirst: Bool?
        var form: PrintedDate.Form
    }

    let entry: EntryText
    let tokens: [TextToken]
    /// The stretches that URLs take; tokens inside them are passed over.
    let urls: [Range<Int>]

    /// Tokens between a cue and its date, at most.
    private static let reach = 9

    func read() -> Finding? {
        for index in tokens.indices where tokens[index].kind == .word && !isInURL(index) {
            if ConsultedCues.isCue(tokens[index].folded), let finding = afterCue(index) ?? beforeCue(index) {
                return finding
            }
        }
        if let finding = afterWeakCue({ $0 != "updated" }) { return finding }
        // When a page was changed says little, and nothing beside another cue: [updated 2014; cited 2015].
        let hasOther = tokens.indices.contains { index in
            let word = tokens[index].folded
            return tokens[index].kind == .word && !isInURL(index)
                && (ConsultedCues.isCue(word)
                    || word != "updated" && ConsultedCues.isWeakCue(word) && isBracketed(index))
        }
        if !hasOther, let finding = afterWeakCue({ $0 == "updated" }) { return finding }
        return afterTypeMark() ?? besideURL() ?? beforeURL()
    }

    private func afterWeakCue(_ isWanted: (String) -> Bool) -> Finding? {
        for index in tokens.indices where tokens[index].kind == .word && !isInURL(index) {
            let word = tokens[index].folded
            if ConsultedCues.isWeakCue(word), isWanted(word), isWeakCuePlaced(index),
                let finding = afterCue(index, confidence: 0.7)
            {
                return finding
            }
        }
        return nil
    }

    /// `[EB/OL]. (2012-05-03)[2013-06-11]`: the day in brackets is that of reading, the one in parentheses of issue.
    private func afterTypeMark() -> Finding? {
        guard let mark = DocumentTypeMark.find(in: tokens) else { return nil }
        for index in tokens.indices[mark.nextToken...].dropLast(2) where tokens[index].folded == "[" {
            guard let date = PrintedDate.read(tokens, at: index + 1), date.form != .year,
                date.tokens.upperBound < tokens.count, tokens[date.tokens.upperBound].folded == "]"
            else { continue }
            return finding(date, from: index + 1, confidence: 0.9)
        }
        return nil
    }

    /// The second of two days, right before the URL, as the Modern Language Association prints it:
    /// `28 Mar. 2002. 15 May 2002 <http://…>`.
    private func beforeURL() -> Finding? {
        var previous: PrintedDate?
        var index = 0
        while index < tokens.count {
            guard let date = PrintedDate.read(tokens, at: index), !isInURL(index) else {
                index += 1
                continue
            }
            let end = date.tokens.upperBound
            if date.form != .year, date.readings.first?.day != nil, previous != nil,
                let url = urls.first(where: { $0.lowerBound >= tokens[end - 1].range.upperBound }),
                tokens[end...].prefix(while: { $0.range.lowerBound < url.lowerBound }).allSatisfy({
                    "<(.,:[".contains($0.folded)
                })
            {
                return finding(date, from: index, confidence: 0.6)
            }
            previous = date
            index = end
        }
        return nil
    }

    private func isInURL(_ index: Int) -> Bool { urls.contains { $0.contains(tokens[index].range.lowerBound) } }

    private func afterCue(_ cue: Int, confidence: Double = 0.95) -> Finding? {
        var index = cue + 1
        var steps = 0
        while index < tokens.count, steps < ConsultedDateReader.reach {
            if isInURL(index) {
                index += 1
                continue
            }
            if let date = PrintedDate.read(tokens, at: index) {
                if date.form == .year, index - cue > 4 { return nil }
                return finding(date, from: cue, confidence: confidence)
            }
            let token = tokens[index]
            if let end = UnreadableDate.end(tokens, from: index) {
                return unreadable(index..<end, from: cue, confidence: confidence)
            }
            switch token.kind {
            case .word:
                guard ConsultedCues.isFiller(token.folded) || ConsultedCues.isCue(token.folded) else { return nil }
            case .number: return isTime(index) ? afterTime(cue, index, confidence) : nil
            case .mark: guard ":;,.([-–—<>*_".contains(token.folded) else { return nil }
            }
            index += 1
            steps += 1
        }
        return nil
    }

    /// `um 12:30`, between cue and date.
    private func isTime(_ index: Int) -> Bool {
        index + 2 < tokens.count && tokens[index + 1].folded == ":" && tokens[index + 2].kind == .number
    }

    private func afterTime(_ cue: Int, _ index: Int, _ confidence: Double) -> Finding? {
        var next = index + 3
        while next < tokens.count, next < index + 6 {
            if let date = PrintedDate.read(tokens, at: next), date.form != .year {
                return finding(date, from: cue, confidence: confidence)
            }
            next += 1
        }
        return nil
    }

    /// `2014年6月30日访问`, `2019. 8. 1. 방문`, `am 30.06.2014 abgerufen`.
    private func beforeCue(_ cue: Int) -> Finding? {
        let first = max(0, cue - 8)
        for start in first..<cue {
            guard let date = PrintedDate.read(tokens, at: start), date.form != .year, cue - date.tokens.upperBound <= 1,
                date.tokens.upperBound <= cue, !isInURL(start)
            else { continue }
            return finding(date, from: start, to: cue + 1, confidence: 0.9)
        }
        return nil
    }

    /// A weak cue counts inside brackets, or with a colon or a date right behind it, after a URL.
    private func isWeakCuePlaced(_ index: Int) -> Bool {
        let word = tokens[index].folded
        if index > 0, ["mis", "misc", "first"].contains(tokens[index - 1].folded) { return false }
        if word == "ligne" || word == "online" {
            guard index + 1 < tokens.count, tokens[index + 1].folded == "(" || tokens[index + 1].folded == "," else {
                return false
            }
            return isBracketed(index) && tokens[index + 1].folded == "("
        }
        if word == "web" {
            return index + 1 < tokens.count && tokens[index + 1].folded == "." && index + 2 < tokens.count
                && tokens[index + 2].kind == .number
        }
        if word == "date" || word == "letzter" || word == "letzte" {
            return urls.contains { $0.upperBound <= tokens[index].range.lowerBound }
        }
        if word.hasPrefix("zit") || word.hasPrefix("cit") { return isBracketed(index) }
        return urls.contains { $0.upperBound <= tokens[index].range.lowerBound } || isBracketed(index)
    }

    /// Whether the nearest bracket before it is an open one.
    private func isBracketed(_ index: Int) -> Bool {
        var position = index - 1
        while position >= 0, position >= index - 8 {
            if "([".contains(tokens[position].folded) { return true }
            if ")]".contains(tokens[position].folded) { return false }
            position -= 1
        }
        return false
    }

    /// A day right behind the URL, without any word: `http://… (31. Juli 2004)`, `http://…, 25.4.2007`.
    private func besideURL() -> Finding? {
        for url in urls {
            guard var index = tokens.firstIndex(where: { $0.range.lowerBound >= url.upperBound }) else { continue }
            var steps = 0
            while index < tokens.count, steps < 3, tokens[index].kind == .mark,
                ",;([>)].:".contains(tokens[index].folded)
            {
                index += 1
                steps += 1
            }
            guard let date = PrintedDate.read(tokens, at: index), date.form != .year,
                date.readings.first?.day != nil, steps > 0, isClosed(date.tokens.upperBound)
            else { continue }
            return finding(date, from: index, confidence: 0.6)
        }
        return nil
    }

    private func isClosed(_ index: Int) -> Bool {
        index >= tokens.count || ").];,".contains(tokens[index].folded)
    }

    /// What stands where the date must be and is no day of the calendar.
    private func unreadable(_ run: Range<Int>, from cue: Int, confidence: Double) -> Finding {
        finding(
            PrintedDate(readings: [], form: .numeric, tokens: run), from: cue, confidence: min(confidence, 0.7))
    }

    private func finding(_ date: PrintedDate, from cue: Int, to end: Int? = nil, confidence: Double) -> Finding {
        var first = min(cue, date.tokens.lowerBound)
        var last = max(end ?? 0, date.tokens.upperBound) - 1
        while first > 0, !isInURL(first - 1) {
            let before = tokens[first - 1]
            let isCompanion = before.kind == .word && ConsultedCues.isCompanion(before.folded)
            guard isCompanion else { break }
            first -= 1
        }
        if first > 0, "([".contains(tokens[first - 1].folded) {
            first -= 1
            // To the closing bracket, when nothing but a little lies between.
            var index = last + 1
            while index < tokens.count, index <= last + 6 {
                if ")]".contains(tokens[index].folded) {
                    last = index
                    break
                }
                index += 1
            }
        }
        let dateRange =
            tokens[date.tokens.lowerBound].range.lowerBound..<tokens[date.tokens.upperBound - 1].range.upperBound
        return Finding(
            date: AccessedDate(readings: date.readings), dateRange: dateRange,
            statement: tokens[first].range.lowerBound..<tokens[last].range.upperBound, confidence: confidence,
            provenMonthFirst: date.provenMonthFirst, form: date.form)
    }
}
