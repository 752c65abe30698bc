import Documents

/// Takes out of a field of names what is no name: “et al.”, “(eds.)”, “In:”, stars and numbers of footnotes.
struct NameMarks {
    /// The tokens, East Asian ones without the signs of editors at their ends.
    private(set) var tokens: [FieldToken]
    /// Which tokens are no names.
    private(set) var isDropped: [Bool]
    /// Whether names were left out.
    private(set) var hasOthers = false
    /// Whether the field speaks of editors.
    private(set) var isEditors = false

    private static let others = PhraseTable(NameWords.others)
    private static let editors = PhraseTable(NameWords.editorPhrases)
    /// Words before a container: `In: Müller, H. (Hrsg.)`.
    private static let leads = Set(["in", "w", "в", "у", "dans", "en", "em", "v", "i"].map(FieldTokens.hash))
    private static let alwaysLead = FieldTokens.hash("in")
    private static let countWords = Set(["인", "명", "人", "名"].map(FieldTokens.hash))
    private static let edHash = FieldTokens.hash("ed")
    private static let eastAsianOthers = NameWords.eastAsianOthers.map { Array($0.utf8) }
    private static let eastAsianEditors = NameWords.eastAsianEditors.map { Array($0.utf8) }
    private static let eastAsianAuthors = NameWords.eastAsianAuthors.map { Array($0.utf8) }

    /// Brackets hold no more tokens than this when they hold a mark.
    private static let longestBracket = 16

    init(_ bytes: [UInt8], _ range: Range<Int>) {
        tokens = NameMarks.parted(FieldTokens.tokens(bytes, range), bytes)
        isDropped = [Bool](repeating: false, count: tokens.count)
        dropLead()
        var index = 0
        while index < tokens.count { index = max(index + 1, step(index, bytes)) }
        dropTail()
    }

    /// `SusanneWurm` as two words: the blank behind a common given name was lost.
    private static func parted(_ tokens: [FieldToken], _ bytes: [UInt8]) -> [FieldToken] {
        var result: [FieldToken] = []
        result.reserveCapacity(tokens.count + 4)
        for token in tokens {
            if let rejoined = rejoined(token, result) {
                result.removeLast(rejoined.pieces)
                result.append(rejoined.token)
                continue
            }
            guard token.shape.contains(.hasInnerCapital), token.length > 4,
                let border = innerCapital(token.range, bytes)
            else {
                result.append(token)
                continue
            }
            let parts = [token.range.lowerBound..<border, border..<token.range.upperBound].map {
                FieldTokens.tokens(bytes, $0)
            }
            guard let first = parts[0].first, first.length > 2, parts.allSatisfy({ $0.count == 1 }),
                let last = parts[1].first, last.length > 2,
                first.roles.contains(first.isCapitalized ? .given : .conjunction)
            else {
                result.append(token)
                continue
            }
            result += [first.after(token), first.isCapitalized ? last : last.behindBlank()]
        }
        return result
    }

    /// `L üthje`, `S¨oderbam`: a first letter that was parted from the rest of its name.
    private static func rejoined(_ token: FieldToken, _ before: [FieldToken]) -> (token: FieldToken, pieces: Int)? {
        guard token.isLowercase, token.length > 2, let last = before.last else { return nil }
        var letter = last
        var pieces = 1
        if last.kind == .mark, isAccent(last.scalar), before.count > 1 {
            letter = before[before.count - 2]
            pieces = 2
            guard !last.followsBlank || !token.followsBlank else { return nil }
        }
        guard letter.isWord, letter.length == 1 || pieces == 2, !letter.isCaseless else { return nil }
        if pieces == 1 {
            guard letter.followsBlank || before.count == 1,
                letter.roles.isDisjoint(with: [.conjunction, .particle, .function]),
                token.roles.isDisjoint(with: [.particle, .conjunction, .function, .editor])
            else { return nil }
            // A small letter is a word in many languages, at the start of a name it is none.
            if letter.isLowercase, before.count > 1, before[before.count - 2].isWord { return nil }
        }
        return (letter.joined(with: token), pieces)
    }

    /// Accents that stand beside the letter they belong over.
    private static func isAccent(_ scalar: UInt32) -> Bool {
        scalar == 0xA8 || scalar == 0xB4 || scalar == 0x60 || scalar == 0x2C6 || scalar == 0x2DC || scalar == 0xB8
            || scalar == 0x2C7
    }

    /// The first capital behind a small letter.
    private static func innerCapital(_ range: Range<Int>, _ bytes: [UInt8]) -> Int? {
        var index = range.lowerBound
        var sawSmall = false
        while index < range.upperBound {
            let (scalar, length) = UTF8Scalars.scalar(at: index, in: bytes, end: range.upperBound)
            let isSmall = FoldedLetter.lowercase(scalar.value) == scalar.value
            if sawSmall, !isSmall { return index }
            sawSmall = isSmall && FoldedLetter.isLetter(scalar.value)
            index += length
        }
        return nil
    }

    private mutating func drop(_ range: Range<Int>) { for index in range { isDropped[index] = true } }

    /// `In:`, `In`, `[w:]` at the start.
    private mutating func dropLead() {
        var index = 0
        while index < tokens.count, tokens[index].kind == .mark, !tokens[index].isOpening { index += 1 }
        guard index < tokens.count else { return }
        let isBracket = tokens[index].isOpening
        let word = isBracket ? index + 1 : index
        guard word + 1 < tokens.count, tokens[word].isWord, NameMarks.leads.contains(tokens[word].hash) else { return }
        let next = tokens[word + 1]
        if next.isMark(":") || isBracket && next.isClosing {
            let closes = isBracket && word + 2 < tokens.count && tokens[word + 2].isClosing
            drop(0..<word + (closes ? 3 : 2))
        } else if tokens[word].hash == NameMarks.alwaysLead, next.isWord, next.isCapitalized, next.followsBlank {
            drop(0..<word + 1)
        }
    }

    /// `In`, `in:` at the end, where the next field begins.
    private mutating func dropTail() {
        var end = tokens.count
        while end > 0,
            isDropped[end - 1]
                || tokens[end - 1].kind == .mark && !tokens[end - 1].isClosing
                    && !tokens[end - 1].isFullStop
        { end -= 1 }
        guard end > 1, tokens[end - 1].isWord, tokens[end - 1].hash == NameMarks.alwaysLead,
            !isDropped[end - 1]
        else { return }
        drop(end - 1..<tokens.count)
    }

    /// Looks at one token and answers the next to look at.
    private mutating func step(_ index: Int, _ bytes: [UInt8]) -> Int {
        let token = tokens[index]
        switch token.kind {
        case .mark:
            if token.isOpening { return bracket(index) }
            if NameMarks.isNoteMark(token.scalar) { isDropped[index] = true }
            if token.isMark("&"), let end = NameMarks.others.end(in: tokens, at: index) {
                drop(index..<end)
                hasOthers = true
                return end
            }
            return index + 1
        case .number:
            dropNumber(index)
            return index + 1
        case .word:
            if token.isEastAsian { return eastAsian(index, bytes) }
            if let end = NameMarks.others.end(in: tokens, at: index), isEnd(end) {
                drop(index..<end)
                hasOthers = true
                return end
            }
            guard !isDropped[index], let end = NameMarks.editors.end(in: tokens, at: index),
                isEditorPhrase(index, end)
            else { return index + 1 }
            drop(index..<end)
            isEditors = true
            return end
        }
    }

    private func isEnd(_ index: Int) -> Bool {
        guard index < tokens.count else { return true }
        let token = tokens[index]
        return token.kind == .mark && !token.isDash || token.roles.contains(.editor) || token.isNumber
            || tokens[index - 1].isFullStop
    }

    /// `eds.`: in a place where no name can stand.
    private func isEditorPhrase(_ start: Int, _ end: Int) -> Bool {
        let words = tokens[start..<end].count { $0.isWord }
        let isDotted = tokens[end - 1].isFullStop
        let isPartEnd =
            end >= tokens.count || isSeparator(tokens[end]) || tokens[end].isMark(":") || tokens[end].isOpening
        let before = start > 0 ? tokens[start - 1] : nil
        let isStart = before == nil || isDropped[start - 1]
        let isPartStart = before.map(isSeparator) ?? true
        if words > 1 { return isStart || isPartStart || isPartEnd || tokens[start].isLowercase }
        guard
            isDotted || tokens[start].isLowercase || tokens[start].hash != NameMarks.edHash && tokens[start].length > 2
                || tokens[start].length == 2 && !isPartStart
        else { return false }
        if isPartEnd { return !isStart }
        // At the start: "red. Jan Kowalski".
        return isStart && (isDotted || tokens[start].isLowercase)
    }

    private func isSeparator(_ token: FieldToken) -> Bool {
        token.isComma || token.isMark(";") || token.isMark("/") || token.isMark("&") || token.isClosing
    }

    /// Brackets: dropped when they hold marks of editors, “et al.” or a year; otherwise kept as part of a name.
    private mutating func bracket(_ open: Int) -> Int {
        let limit = min(tokens.count, open + NameMarks.longestBracket)
        guard let close = tokens[(open + 1)..<limit].firstIndex(where: \.isClosing) else { return open + 1 }
        var index = open + 1
        var marks = (others: false, editors: false, other: false, year: false)
        while index < close {
            let token = tokens[index]
            if let end = NameMarks.others.end(in: tokens, at: index, limit: close) {
                marks.others = true
                index = end
            } else if let end = NameMarks.editors.end(in: tokens, at: index, limit: close) {
                marks.editors = true
                index = end
            } else {
                if token.isEastAsian, NameMarks.isEastAsianEditor(token) {
                    marks.editors = true
                } else if token.isNumber, token.length == 4 {
                    marks.year = true
                } else if token.isWord, !token.roles.contains(.conjunction), !token.roles.contains(.editor),
                    !token.roles.contains(.particle)
                {
                    marks.other = true
                }
                index += 1
            }
        }
        if !marks.other, marks.others || marks.editors || marks.year || close == open + 1 {
            drop(open..<close + 1)
            hasOthers = hasOthers || marks.others
            isEditors = isEditors || marks.editors
        }
        return close + 1
    }

    private static let eastAsianEditorHashes = Set(
        (NameWords.eastAsianEditors + ["编者", "編者", "편자"]).map(FieldTokens.hash))

    private static func isEastAsianEditor(_ token: FieldToken) -> Bool { eastAsianEditorHashes.contains(token.hash) }

    /// Numbers glued to a name, `Kowalski1,2`, and a year at the end.
    private mutating func dropNumber(_ index: Int) {
        guard index > 0 else { return }
        let token = tokens[index]
        let before = tokens[index - 1]
        if !token.followsBlank, before.isWord {
            isDropped[index] = true
        } else if !token.followsBlank, before.isComma, !before.followsBlank, index > 1, isDropped[index - 2],
            tokens[index - 2].isNumber
        {
            drop(index - 1..<index + 1)
        } else if token.length == 4, (1400...2099).contains(token.number),
            tokens[(index + 1)...].allSatisfy({ $0.kind == .mark })
        {
            drop(index..<tokens.count)
        }
    }

    /// `王五等`, `홍길동 외 3인`, `李四主编`: the signs behind a name in Chinese, Japanese or Korean.
    private mutating func eastAsian(_ index: Int, _ bytes: [UInt8]) -> Int {
        let token = tokens[index]
        var end = token.range.upperBound
        let start = token.range.lowerBound
        let isAlone = index > 0
        var changed = true
        while changed {
            changed = false
            for (list, kind) in [
                (NameMarks.eastAsianOthers, 0), (NameMarks.eastAsianEditors, 1), (NameMarks.eastAsianAuthors, 2),
            ] {
                for sign in list where end - start >= sign.count && bytes[end - sign.count..<end].elementsEqual(sign) {
                    let left = (end - sign.count - start) / 3
                    guard left >= (sign.count > 3 || !NameMarks.isHangul(token) ? 2 : 3) || left == 0 && isAlone else {
                        continue
                    }
                    end -= sign.count
                    if kind == 0 { hasOthers = true }
                    if kind == 1 { isEditors = true }
                    changed = true
                    break
                }
                if changed { break }
            }
        }
        guard end < token.range.upperBound else { return index + 1 }
        if end == start {
            isDropped[index] = true
            if index + 2 < tokens.count, tokens[index + 1].isNumber,
                NameMarks.countWords.contains(tokens[index + 2].hash)
            {
                drop(index..<index + 3)
                return index + 3
            }
        } else {
            tokens[index] = token.trimmed(to: start..<end)
        }
        return index + 1
    }

    private static func isHangul(_ token: FieldToken) -> Bool { (0xAC00...0xD7A3).contains(token.scalar) }

    private static func isNoteMark(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x2A, 0x2020, 0x2021, 0xA7, 0xB6, 0x23, 0x5E, 0xB9, 0xB2, 0xB3, 0x2070...0x2079, 0x2217, 0x22C6, 0x2605,
            0x7B, 0x7D, 0x22, 0x201C, 0x201D, 0x201E:
            true
        default: false
        }
    }
}

extension FieldToken {
    /// The same word with fewer bytes.
    func trimmed(to range: Range<Int>) -> FieldToken {
        FieldToken(
            kind: kind, range: range, hash: hash, scalar: scalar, length: length, number: number, shape: shape,
            roles: roles, followsBlank: followsBlank)
    }

    /// One capitalised word of this piece and the next.
    func joined(with next: FieldToken) -> FieldToken {
        var shape = shape.union(next.shape).union([.capitalized, .rejoined])
        shape.remove(.hasInnerCapital)
        return FieldToken(
            kind: .word, range: range.lowerBound..<next.range.upperBound, hash: 0, scalar: scalar,
            length: length + next.length, number: -1, shape: shape, roles: [], followsBlank: followsBlank)
    }

    /// The same word with a blank before it.
    func behindBlank() -> FieldToken {
        FieldToken(
            kind: kind, range: range, hash: hash, scalar: scalar, length: length, number: number, shape: shape,
            roles: roles, followsBlank: true)
    }

    /// The same word behind a blank where another stood.
    func after(_ other: FieldToken) -> FieldToken {
        FieldToken(
            kind: kind, range: range, hash: hash, scalar: scalar, length: length, number: number, shape: shape,
            roles: roles, followsBlank: other.followsBlank)
    }
}
