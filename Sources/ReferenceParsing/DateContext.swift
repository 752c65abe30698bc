import Documents

/// What stands round a date in an entry, and what it says of the date.
struct DateContext {
    /// What the words before a date say of it.
    struct Announcement {
        /// How strongly.
        enum Kind { case strong, noun, cited, weak, date, state, anti }
        let kind: Kind
        /// The token of the word.
        let cue: Int
        /// Whether a URL lies between.
        let isAcrossURL: Bool
        /// Whether the word is of a language whose months are named as in Croatian.
        var isSouthern = false
    }

    let bytes: [UInt8]
    let tokens: [DateToken]
    /// The first URL's token.
    let firstURL: Int?

    /// Tokens between a cue and its date, at most.
    private static let reach = 14

    init(bytes: [UInt8], tokens: [DateToken]) {
        self.bytes = bytes
        self.tokens = tokens
        firstURL = tokens.firstIndex { $0.kind == .url }
    }

    // MARK: Before the date

    /// The nearest word before a date that says what it is, over words that say nothing.
    func announcement(before start: Int) -> Announcement? {
        var index = start - 1
        var isAcrossURL = false
        var isAcrossWords = false
        var pending: Announcement?
        while index >= 0, start - index <= DateContext.reach {
            let token = tokens[index]
            switch token.kind {
            case .url:
                if isAcrossURL { return pending }
                isAcrossURL = true
            case .mark:
                guard isPassable(index) else { return pending }
            case .number:
                guard isTimeOrDay(index) else { return pending }
            case .ideograph:
                return eastAsianAnnouncement(endingAt: index, isAcrossURL: isAcrossURL) ?? pending
            case .word:
                let (meaning, first) = meaning(at: index)
                if meaning.contains(.strong) { return announcement(.strong, first, isAcrossURL, meaning) }
                if meaning.contains(.anti) {
                    return isAcrossURL ? pending : announcement(.anti, first, isAcrossURL, meaning)
                }
                if let kind = placed(meaning, first) {
                    // `Достъпно от` says since when, `Zugriff vom` does not.
                    if pending?.kind == .anti, kind == .weak { return pending }
                    return announcement(kind, first, isAcrossURL, meaning)
                }
                if meaning.contains(.since), !isAcrossURL, !isAcrossWords {
                    pending = announcement(.anti, first, isAcrossURL, meaning)
                }
                guard !meaning.isDisjoint(with: [.day, .filler, .since, .date]) else { return pending }
                if meaning.contains(.date), pending == nil, !isAcrossURL, isBehindURL(first) {
                    pending = announcement(.date, first, isAcrossURL, meaning)
                }
                if !meaning.contains(.day) { isAcrossWords = true }
                index = first
            }
            index -= 1
        }
        return pending
    }

    private func announcement(
        _ kind: Announcement.Kind, _ cue: Int, _ isAcrossURL: Bool, _ meaning: ConsultedCues.Meaning
    ) -> Announcement {
        Announcement(kind: kind, cue: cue, isAcrossURL: isAcrossURL, isSouthern: meaning.contains(.southern))
    }

    /// What a word says that counts only in some places.
    private func placed(_ meaning: ConsultedCues.Meaning, _ index: Int) -> Announcement.Kind? {
        if meaning.contains(.noun), isLabel(index) { return .noun }
        if meaning.contains(.cited), isBracketed(index) || isBetweenMarks(index) { return .cited }
        if meaning.contains(.state), isBehindURL(index) { return .state }
        return meaning.contains(.weak) && (isBracketed(index) || isBehindURL(index)) ? .weak : nil
    }

    /// A mark that may stand between a cue and its date. What is in brackets of its own ends the search, but for a URL.
    private func isPassable(_ index: Int) -> Bool {
        switch tokens[index].mark {
        case UInt8(ascii: ")"), UInt8(ascii: "]"):
            return index > 0 && tokens[index - 1].kind == .url
        case UInt8(ascii: "?"), UInt8(ascii: "!"), 0x7F: return false
        default: return true
        }
    }

    /// `12:30` between cue and date, `3` of `3-5 May`, `3. und 5. Mai`.
    private func isTimeOrDay(_ index: Int) -> Bool {
        guard tokens[index].digits <= 2, index + 1 < tokens.count else { return false }
        if tokens[index + 1].isMark(":")
            || index > 0 && tokens[index - 1].isMark(":") && index > 1
                && tokens[index - 2].kind == .number
        {
            return true
        }
        return tokens[index + 1].isMark("-") || tokens[index + 1].isMark("/")
            || tokens[index + 1].kind == .word && tokens[index + 1].range.count <= 3
    }

    private func eastAsianAnnouncement(endingAt last: Int, isAcrossURL: Bool) -> Announcement? {
        var first = last
        while first > 0, last - first < 12, tokens[first - 1].kind == .ideograph { first -= 1 }
        guard let found = ConsultedCues.last(in: tokens[first...last].map(\.value), within: 4) else { return nil }
        return Announcement(
            kind: found.meaning == .cue ? .strong : .anti, cue: first + found.start, isAcrossURL: isAcrossURL)
    }

    // MARK: Behind the date

    /// Whether the words behind a date say that the source was read (the token behind them), or that it is another
    /// date: `2014年6月30日访问`, `2019. 8. 1. 방문`, `30.06.2014 tarihinde erişildi`, `30.06.2014 güncellendi`.
    func verdict(behind date: Range<Int>) -> (isCue: Bool, end: Int)? {
        let isInBracket = isBracketed(date.lowerBound)
        var index = date.upperBound
        var isAcrossURL = false
        while index < tokens.count, index < date.upperBound + 6 {
            let token = tokens[index]
            switch token.kind {
            case .mark:
                let isStop = token.isMark(".") && token.isGlued && tokens[index - 1].kind == .number
                guard isStop || token.isMark("'") || token.isMark("-") || isInBracket && token.isMark(",") else {
                    return nil
                }
            case .ideograph:
                var end = index
                while end < tokens.count, end - index < 10, tokens[end].kind == .ideograph { end += 1 }
                guard let found = ConsultedCues.first(in: tokens[index..<end].map(\.value), within: 4),
                    !isFollowedByNumber(end)
                else { return nil }
                return (found.meaning == .cue, index + found.end)
            case .word:
                let (meaning, _) = meaning(at: index)
                let isCue =
                    !meaning.isDisjoint(with: [.strong, .noun])
                    || meaning.contains(.weak) && (isInBracket || isBehindURL(index))
                if isCue || !isAcrossURL && !meaning.isDisjoint(with: [.anti, .since]) {
                    guard !isFollowedByNumber(index + 1) else { return nil }
                    if !isCue { return (false, index + 1) }
                    return isAtEnd(index + 1) || isLedByDayWord(date.lowerBound) ? (true, index + 1) : nil
                }
                guard !meaning.isDisjoint(with: [.day, .filler, .date]) || token.range.count <= 3 && token.isGlued
                else {
                    return nil
                }
            case .url:
                // `30.06.2014 tarihinde http://… adresinden erişildi`
                guard tokens[index - 1].kind == .word, !isAcrossURL else { return nil }
                isAcrossURL = true
            case .number: return nil
            }
            index += 1
        }
        return nil
    }

    /// Whether a number follows, over marks and words that lead to a day: the word before has a date of its own.
    private func isFollowedByNumber(_ index: Int) -> Bool {
        for token in tokens[min(index, tokens.count)...].prefix(4) {
            switch token.kind {
            case .number: return true
            case .mark: if token.isMark(")") || token.isMark("]") { return false }
            case .word:
                guard !ConsultedCues.meaning(of: token.word).isDisjoint(with: [.day, .filler, .date]) else {
                    return false
                }
            default: return false
            }
        }
        return false
    }

    private func isAtEnd(_ index: Int) -> Bool { index >= tokens.count || tokens[index].kind != .word }

    private func isLedByDayWord(_ start: Int) -> Bool {
        start > 0 && tokens[start - 1].kind == .word && meaning(at: start - 1).meaning.contains(.day)
    }

    // MARK: Places

    /// Whether the nearest bracket before a token is an open one.
    func isBracketed(_ index: Int) -> Bool {
        for token in tokens[max(0, index - 10)..<index].reversed() {
            if token.isMark("(") || token.isMark("[") { return true }
            if token.isMark(")") || token.isMark("]") { return false }
        }
        return false
    }

    func isBehindURL(_ index: Int) -> Bool { firstURL.map { $0 < index } ?? false }

    /// Whether a noun stands as a label: in a bracket, behind a URL, before a colon or a word such as “on”, or beside
    /// a word such as “last” or “date”.
    private func isLabel(_ index: Int) -> Bool {
        if isBracketed(index) || isBehindURL(index) { return true }
        if index + 1 < tokens.count {
            let next = tokens[index + 1]
            if next.isMark(":") || next.kind == .word && ConsultedCues.meaning(of: next.word).contains(.day) {
                return true
            }
        }
        guard index > 0, tokens[index - 1].kind == .word else { return false }
        return !ConsultedCues.meaning(of: tokens[index - 1].word).isDisjoint(with: [.filler, .date])
    }

    /// `…, cited 2006: …`
    private func isBetweenMarks(_ index: Int) -> Bool {
        index > 0 && tokens[index - 1].kind == .mark && index + 2 < tokens.count && tokens[index + 1].kind == .number
            && tokens[index + 2].kind == .mark
    }
}
