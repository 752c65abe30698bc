import Bibliography
import Documents

/// Reads volume and issue of what is printed for them.
enum VolumeNormalizer {
    /// What a number without a word before it is taken for.
    enum Expected { case volume, issue }

    /// The numbers of a field.
    struct Numbers {
        /// The volume without its label.
        var volume: NormalizedText?
        /// The issue; with its label when it has one, as printed: `No. 99 (1075)`.
        var issue: NormalizedText?
        /// How many volumes the work has: `3 vols`, `в 4 т.`.
        var count: NormalizedText?
        /// The page in brackets behind a day, which is no issue: `12 March 2010 (8)`.
        var page: NormalizedText?
        /// A year among them, as in `2013(4)`.
        var year: Int?
    }

    /// A field has no more numbers than this.
    private static let mostTokens = 60

    /// Reads a byte range. A number alone is a volume unless an issue is expected; a second number is the issue.
    static func numbers(in entry: EntryText, _ range: Range<Int>, expecting expected: Expected = .volume) -> Numbers {
        numbers(in: entry.bytes, range, expecting: expected)
    }

    /// Reads a byte range of UTF-8.
    static func numbers(in bytes: [UInt8], _ range: Range<Int>, expecting expected: Expected = .volume) -> Numbers {
        let range = withCue(range.clamped(to: 0..<bytes.count), bytes, expected)
        let tokens = Array(FieldTokens.tokens(bytes, range).prefix(mostTokens))
        if let count = VolumeCount.count(in: bytes, range, tokens) { return Numbers(count: count) }
        if expected == .issue, let page = pageBehindDay(bytes, range, tokens) { return Numbers(page: page) }
        var reader = VolumeReader(bytes: bytes, tokens: tokens)
        reader.read(expected)
        if reader.numbers.volume == nil, reader.numbers.issue == nil, reader.numbers.year == nil {
            // Nothing of a number in it: as printed.
            guard let whole = FieldEdges.bare(bytes, range) else { return reader.numbers }
            let text = FieldValue.settled(
                NormalizedText(value: FieldValue.string(bytes, whole), range: whole), in: bytes
            ) { bytes, range in
                let numbers = numbers(in: bytes, range, expecting: expected)
                return numbers.volume ?? numbers.issue
            }
            if expected == .volume { reader.numbers.volume = text } else { reader.numbers.issue = text }
        }
        return reader.numbers
    }

    /// A number alone in brackets behind a day and a year is a newspaper's page.
    private static func pageBehindDay(_ bytes: [UInt8], _ range: Range<Int>, _ tokens: [FieldToken]) -> NormalizedText?
    {
        guard let number = tokens.first(where: \.isNumber), tokens.count(where: { $0.kind != .mark }) == 1 else {
            return nil
        }
        let before = FieldTokens.tokens(bytes, max(0, range.lowerBound - longestDay)..<number.range.lowerBound)
        guard let open = before.last, open.isOpening,
            let start = before.indices.dropLast(1).last(where: { index in
                !before[index].isFullStop && !before[index].isComma
            })
        else { return nil }
        let place = before[0].range.lowerBound..<before[start].range.upperBound
        let issued = DateNormalizer.issued(in: bytes, place)
        guard issued.date?.day != nil, issued.range?.upperBound == place.upperBound else { return nil }
        return NormalizedText(value: FieldValue.string(bytes, number.range), range: number.range)
    }

    /// No day with its month and year is longer, in bytes.
    private static let longestDay = 48

    /// A label of an issue that the labelling left outside: `No.` before `99 (1075)`.
    private static func withCue(_ range: Range<Int>, _ bytes: [UInt8], _ expected: Expected) -> Range<Int> {
        guard expected == .issue, range.lowerBound > 0, let first = range.first,
            FieldLetters.isDigit(bytes[first])
        else { return range }
        var end = range.lowerBound
        while end > 0, bytes[end - 1] <= 0x20 && bytes[end - 1] > 0x01 { end -= 1 }
        if end > 0, bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
        var start = end
        while start > 0, end - start < 16, bytes[start - 1] > 0x20, !"(,;:[".utf8.contains(bytes[start - 1]) {
            start -= 1
        }
        let tokens = FieldTokens.tokens(bytes, start..<end)
        guard tokens.count == 1, let word = tokens.first, NumberCue.isIssue(word) else { return range }
        return word.range.lowerBound..<range.upperBound
    }
}

/// Words and signs before numbers.
enum NumberCue {
    /// `No`, `№`.
    static func isIssue(_ token: FieldToken) -> Bool {
        token.isWord && token.roles.contains(.issue) || token.isMark("№") || token.isMark("#")
    }

    /// `Vol`.
    static func isVolume(_ token: FieldToken) -> Bool { token.isWord && token.roles.contains(.volume) }
}

/// Reads the tokens of a volume and an issue.
private struct VolumeReader {
    let bytes: [UInt8]
    let tokens: [FieldToken]
    var numbers = VolumeNormalizer.Numbers()

    init(bytes: [UInt8], tokens: [FieldToken]) {
        self.bytes = bytes
        self.tokens = tokens
    }

    mutating func read(_ expected: VolumeNormalizer.Expected) {
        var index = 0
        var expected = expected
        while index < tokens.count {
            let token = tokens[index]
            if isOrdinalSign(token) {
                // 第12卷第3期, 제12권 제3호: the sign behind the number says what it is.
                index = eastAsian(index)
                continue
            }
            if token.isEastAsian {
                index += 1
                continue
            }
            if let number = cued(index) {
                let end = numberEnd(number)
                let isBoth = NumberCue.isIssue(token) && NumberCue.isVolume(token)
                if NumberCue.isVolume(token), !isBoth || numbers.volume == nil && expected == .volume {
                    if numbers.volume == nil { numbers.volume = text(number..<end) }
                    expected = .issue
                    index = issueInBrackets(end) ?? end
                    continue
                }
                let close = bracketEnd(end) ?? end
                if numbers.issue == nil { numbers.issue = text(index..<close) }
                expected = .volume
                index = close
                continue
            }
            guard isNumeral(index) else {
                index += 1
                continue
            }
            let end = numberEnd(index)
            if isYear(token), index > 0, tokens[index - 1].isMark("/"), !token.followsBlank {
                // 3/2012
                numbers.year = token.number
                index += 1
                continue
            }
            if isYear(token), numbers.volume == nil, numbers.issue == nil, end == index + 1, index + 1 < tokens.count {
                numbers.year = token.number
                expected = tokens[index + 1].isOpening ? .issue : .volume
                index += 1
                continue
            }
            if end < tokens.count, token.isNumber, isSignBehind(tokens[end]),
                !tokens[end].isWord || tokens[end].isEastAsian
            {
                index = eastAsian(index)
                continue
            }
            if expected == .issue || numbers.volume != nil {
                if numbers.issue == nil { numbers.issue = text(index..<end) }
                index = end
            } else {
                numbers.volume = text(index..<slashEnd(index, end))
                expected = .issue
                index = issueInBrackets(end) ?? end
            }
        }
    }

    private func isYear(_ token: FieldToken) -> Bool {
        token.isNumber && token.length == 4 && (1800...2099).contains(token.number)
    }

    /// The number behind a label, or nil.
    private func cued(_ index: Int) -> Int? {
        let token = tokens[index]
        guard NumberCue.isIssue(token) || NumberCue.isVolume(token) else { return nil }
        var next = index + 1
        while next < tokens.count, next < index + 3,
            tokens[next].isFullStop || tokens[next].isMark(":") || tokens[next].isMark("°")
                || tokens[next].isMark("º")
        { next += 1 }
        if next < tokens.count, NumberCue.isIssue(tokens[next]) || NumberCue.isVolume(tokens[next]),
            next + 1 < tokens.count,
            tokens[next + 1].isNumber
        {
            next += 1
        }
        return next < tokens.count && isNumeral(next) ? next : nil
    }

    /// A number, a Roman one, or letters and digits as in `LAT12`, `A`.
    private func isNumeral(_ index: Int) -> Bool {
        let token = tokens[index]
        if token.isNumber { return true }
        guard token.isWord, !token.isCaseless else { return false }
        if token.isUppercase, RomanNumeral.value(bytes, token.range) != nil { return true }
        let isGlued = index + 1 < tokens.count && tokens[index + 1].isNumber && !tokens[index + 1].followsBlank
        return token.isCapitalized && token.length <= 3 && isGlued && !NumberCue.isVolume(token)
            && !NumberCue.isIssue(token)
            || token.isCapitalized && token.length == 1 && !NumberCue.isVolume(token)
    }

    /// Where a number ends: `11/12`, `3-4`, `12a`, `3 & 4`, `B12`.
    private func numberEnd(_ start: Int) -> Int {
        var end = start + 1
        while end < tokens.count {
            let token = tokens[end]
            let next = end + 1 < tokens.count ? tokens[end + 1] : nil
            if token.isNumber || token.isWord && token.length <= 3 && !token.isEastAsian, !token.followsBlank,
                end == start + 1 || !tokens[end - 1].isFullStop
            {
                end += 1
            } else if token.isDash || token.isMark("/") || token.isMark("&") || token.isMark("+")
                || token.isWord && token.roles.contains(.conjunction), let next,
                next.isNumber
                    || !token.followsBlank && !next.followsBlank && next.isWord && next.length <= 5
            {
                if token.isMark("/"), !isDouble(start, end) { return end }
                end += 2
            } else {
                break
            }
        }
        return end
    }

    /// Whether the numbers round a slash are one double number, as in `35, 11/12`, and not volume and issue.
    private func isDouble(_ start: Int, _ slash: Int) -> Bool {
        let before = tokens[slash - 1]
        let after = tokens[slash + 1]
        guard before.isNumber, after.isNumber else { return true }
        return numbers.volume != nil || before.number + 1 == after.number
            || before.length == 4 && after.length <= 4 || start > 0 && NumberCue.isIssue(tokens[start - 1])
            || start > 1 && NumberCue.isIssue(tokens[start - 2])
    }

    private func slashEnd(_ start: Int, _ end: Int) -> Int { end }

    /// The issue in brackets behind a volume: `12(3)`, `XII (2)`; where it ends.
    private mutating func issueInBrackets(_ open: Int) -> Int? {
        var open = open
        if open < tokens.count, tokens[open].isComma || tokens[open].isMark(":") || tokens[open].isFullStop,
            open + 1 < tokens.count, tokens[open + 1].isOpening
        {
            open += 1
        }
        guard open < tokens.count, tokens[open].isOpening, let close = tokens[open...].firstIndex(where: \.isClosing),
            close > open + 1
        else { return nil }
        if close == open + 2, isYear(tokens[open + 1]) {
            numbers.year = tokens[open + 1].number
            return close + 1
        }
        if numbers.issue == nil { numbers.issue = text(open + 1..<close) }
        return close + 1
    }

    /// Where a bracket with a second number ends: `No. 99 (1075)`.
    private func bracketEnd(_ open: Int) -> Int? {
        guard open + 2 < tokens.count, tokens[open].isOpening, tokens[open + 1].isNumber, tokens[open + 2].isClosing,
            !isYear(tokens[open + 1])
        else { return nil }
        return open + 3
    }

    // MARK: East Asian

    private static let ordinalSigns: Set<UInt32> = [0x7B2C, 0xC81C]
    private static let volumeSigns: Set<UInt32> = [0x5377, 0xAD8C, 0x5DFB, 0x5E74, 0xC9D1, 0x8F91]
    private static let issueSigns: Set<UInt32> = [0x671F, 0x53F7, 0x865F, 0xD638, 0x518A]

    private func isOrdinalSign(_ token: FieldToken) -> Bool {
        token.isEastAsian && VolumeReader.ordinalSigns.contains(token.scalar) && token.length == 1
            || token.isEastAsian && token.length == 2 && isSignBehind(token)
    }

    private func isSignBehind(_ token: FieldToken) -> Bool {
        VolumeReader.volumeSigns.contains(token.scalar) || VolumeReader.issueSigns.contains(token.scalar)
    }

    private mutating func eastAsian(_ start: Int) -> Int {
        var number = start
        while number < tokens.count, !tokens[number].isNumber { number += 1 }
        guard number < tokens.count else { return start + 1 }
        var end = number + 1
        while end + 1 < tokens.count, tokens[end].isDash || tokens[end].isMark("/"), tokens[end + 1].isNumber {
            end += 2
        }
        guard end < tokens.count, isSignBehind(tokens[end]) else {
            if numbers.volume == nil { numbers.volume = text(number..<end) } else { numbers.issue = text(number..<end) }
            return end
        }
        if VolumeReader.volumeSigns.contains(tokens[end].scalar) {
            if tokens[end].scalar == 0x5E74, isYear(tokens[number]) {
                numbers.year = tokens[number].number
            } else if numbers.volume == nil {
                numbers.volume = text(number..<end)
            }
        } else if numbers.issue == nil {
            numbers.issue = text(number..<end)
        }
        // The sign can be glued to the next ordinal sign: 卷第.
        return tokens[end].length > 1 ? end : end + 1
    }

    private func text(_ range: Range<Int>) -> NormalizedText? {
        guard let first = range.first, let last = range.last else { return nil }
        let place = tokens[first].range.lowerBound..<tokens[last].range.upperBound
        return NormalizedText(value: FieldValue.string(bytes, place), range: place)
    }
}
