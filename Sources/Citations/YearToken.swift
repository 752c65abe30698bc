/// A year as citations print it: four digits, perhaps a letter that tells works of one year apart.
struct YearToken: Hashable, Sendable {
    /// The bytes of year and letter.
    let range: Range<Int>
    /// The year.
    let year: Int
    /// The letter.
    let suffix: String?
    /// The second year of `1890/1983`, `2010–2012` and `1983 [1890]`: the entry may have either.
    var otherYear: Int?
    /// Whether a dash parts years so far apart that they are those of a life.
    var isLifetime = false

    /// Volumes and projects last less long than people.
    private static let shortestLife = 18

    /// Works older than printing are cited by other means; later years are page numbers or quantities.
    private static let plausibleYears = 1400...2199
    /// Years of Iran's calendar before those: from 1921 to 2020.
    static let solarYears = 1300..<1400
    /// How far before a year the letters of a name stand that is cited with it.
    private static let reach = 120

    /// The year at an offset, or nil: digits that belong to a longer number, a date or a word are no year.
    ///
    /// - Parameter isSolar: whether the text round it is in Arabic letters; without, it may be before the year.
    static func token(in bytes: [UInt8], at start: Int, isSolar: Bool = false) -> YearToken? {
        let digitsEnd = start + 4
        guard digitsEnd <= bytes.count, bytes[start..<digitsEnd].allSatisfy(\.isDigit) else { return nil }
        if start > 0 {
            let before = bytes[start - 1]
            if before.isLetterOrDigit || before == 0x5F { return nil }
            if before >= 0x80, !endsWithHan(bytes, start) { return nil }
            let isPartOfNumber = before == 0x2E || before == 0x2D || before == 0x2F || before == 0x2C || before == 0x3A
            if isPartOfNumber, start > 1, bytes[start - 2].isDigit, before != 0x3A { return nil }
        }
        let year = bytes[start..<digitsEnd].reduce(0) { $0 * 10 + Int($1 - 0x30) }
        guard
            plausibleYears.contains(year) || solarYears.contains(year) && (isSolar || isInArabic(bytes, before: start))
        else { return nil }
        var end = digitsEnd
        var suffix: String?
        if let (letter, length) = smallLetter(bytes, end) {
            suffix = letter
            end += length
        }
        if end < bytes.count {
            let after = bytes[end]
            if after.isLetterOrDigit || after == 0x5F { return nil }
            if after >= 0x80, smallLetter(bytes, end) != nil || startsCyrillicWord(bytes, end) { return nil }
            let joins = after == 0x2E || after == 0x2D || after == 0x2F
            if joins, isDateTail(bytes, end) { return nil }
        }
        guard suffix == nil, let (other, width, isSpan) = secondYear(bytes, end) else {
            return YearToken(range: start..<end, year: year, suffix: suffix)
        }
        return YearToken(
            range: start..<end + width, year: year, suffix: nil, otherYear: other,
            isLifetime: isSpan && other - year >= shortestLife)
    }

    /// Whether Arabic letters stand before an offset.
    static func isInArabic(_ bytes: [UInt8], before start: Int) -> Bool {
        bytes[max(0, start - reach)..<start].contains { (0xD8...0xDB).contains($0) }
    }

    /// `/1983`, `–2012` or ` [1890]` after a year.
    private static func secondYear(_ bytes: [UInt8], _ end: Int) -> (year: Int, width: Int, isSpan: Bool)? {
        var index = end
        while index < bytes.count, bytes[index] == 0x20, index - end < 2 { index += 1 }
        guard index < bytes.count else { return nil }
        let sign = bytes[index]
        var isSpan = false
        var closing: UInt8?
        if sign == 0x2F {
            index += 1
        } else if sign == 0x2D {
            index += 1
            isSpan = true
        } else if sign == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80,
            (0x90...0x95).contains(bytes[index + 2])
        {
            index += 3
            isSpan = true
        } else if sign == 0x5B || sign == 0x28 {
            closing = sign == 0x5B ? 0x5D : 0x29
            index += 1
        } else {
            return nil
        }
        while index < bytes.count, bytes[index] == 0x20 { index += 1 }
        guard index + 4 <= bytes.count, bytes[index..<index + 4].allSatisfy(\.isDigit) else { return nil }
        let year = bytes[index..<index + 4].reduce(0) { $0 * 10 + Int($1 - 0x30) }
        index += 4
        guard plausibleYears.contains(year), index == bytes.count || !bytes[index].isLetterOrDigit else { return nil }
        if let closing {
            guard index < bytes.count, bytes[index] == closing else { return nil }
            index += 1
        }
        return (year, index - end, isSpan)
    }

    /// The year at an offset, or that of `[1890] 1983` there.
    static func bracketedToken(in bytes: [UInt8], at start: Int, isSolar: Bool = false) -> YearToken? {
        guard start < bytes.count, bytes[start] == 0x5B || bytes[start] == 0x28 else {
            return token(in: bytes, at: start, isSolar: isSolar)
        }
        let closing: UInt8 = bytes[start] == 0x5B ? 0x5D : 0x29
        guard let original = token(in: bytes, at: start + 1), original.range.upperBound < bytes.count,
            bytes[original.range.upperBound] == closing
        else { return nil }
        var index = original.range.upperBound + 1
        while index < bytes.count, bytes[index] == 0x20 { index += 1 }
        guard let token = token(in: bytes, at: index) else { return nil }
        return YearToken(
            range: start..<token.range.upperBound, year: token.year, suffix: token.suffix, otherYear: original.year)
    }

    /// A small Latin or Cyrillic letter that stands alone after a year: `a`, `б`.
    static func smallLetter(_ bytes: [UInt8], _ index: Int) -> (letter: String, length: Int)? {
        guard index < bytes.count else { return nil }
        if (0x61...0x7A).contains(bytes[index]) {
            guard index + 1 == bytes.count || !(bytes[index + 1].isLetterOrDigit || bytes[index + 1] >= 0xC3) else {
                return nil
            }
            return (String(UnicodeScalar(bytes[index])), 1)
        }
        // а to п and р to я.
        guard index + 1 < bytes.count, bytes[index] == 0xD0 || bytes[index] == 0xD1 else { return nil }
        guard index + 2 == bytes.count || !(bytes[index + 2].isLetterOrDigit || bytes[index + 2] >= 0xC3) else {
            return nil
        }
        let letter = String(decoding: bytes[index...index + 1], as: UTF8.self)
        guard letter.unicodeScalars.first.map({ (0x430...0x44F).contains($0.value) }) == true else { return nil }
        return (letter, 2)
    }

    /// `-09-20`, `.5`, `/06/30` after a year; `–2012` and `/2014` are ranges of years and no date.
    private static func isDateTail(_ bytes: [UInt8], _ index: Int) -> Bool {
        let digits = bytes[(index + 1)...].prefix(while: \.isDigit).count
        return digits > 0 && digits < 4
    }

    private static func startsCyrillicWord(_ bytes: [UInt8], _ index: Int) -> Bool {
        bytes[index] == 0xD0 || bytes[index] == 0xD1
    }

    /// Whether a Han character (U+3400 to U+9FFF) or full-width punctuation ends at an offset.
    private static func endsWithHan(_ bytes: [UInt8], _ end: Int) -> Bool {
        guard end >= 3 else { return false }
        return (0xE3...0xE9).contains(bytes[end - 3]) || bytes[end - 3] == 0xEF || bytes[end - 3] == 0xE2
    }
}
