import Bibliography
import Documents

/// Reads the date of publication: `(2010a)`, `May 2010`, `[1890] 1983`, `n.d.`, `in press`.
enum DateNormalizer {
    /// What was read.
    struct Issued {
        /// The date, to the year, the month or the day; nil when none is printed or none could be read.
        var date: PartialDate?
        /// Its bytes.
        var range: Range<Int>?
        /// The letter that tells several works of one year apart: `a` in 2010a.
        var suffix: String?
        /// Whether the date is about right: `ca. 1900`, `[1900?]`.
        var isCirca = false
        /// Whether the work is yet to appear.
        var isForthcoming = false
        /// Whether it says that it has no date.
        var isUndated = false
    }

    /// Years outside of this are no years of publication.
    static let years = 1400...2099

    /// A date is not longer than this, in bytes.
    private static let maximumLength = 200
    private static let forthcoming = PhraseTable(DateWords.forthcoming, acceptsCapitals: true)
    private static let undated = PhraseTable(DateWords.undated, acceptsCapitals: true)

    /// The date in a byte range.
    static func issued(in entry: EntryText, _ range: Range<Int>) -> Issued { issued(in: entry.bytes, range) }

    /// The date in a byte range of UTF-8.
    static func issued(in bytes: [UInt8], _ range: Range<Int>) -> Issued {
        let range = range.clamped(to: 0..<bytes.count)
        let place = range.lowerBound..<min(range.upperBound, range.lowerBound + maximumLength)
        let tokens = FieldTokens.tokens(bytes, place)
        var issued = Issued()
        if tokens.contains(where: { $0.isNumber && $0.scalar >= 0x80 }) {
            // Digits of another script: read as ASCII, the place is then the whole field.
            let ascii = asciiDigits(bytes, place)
            if !FieldTokens.tokens(ascii, 0..<ascii.count).contains(where: { $0.isNumber && $0.scalar >= 0x80 }) {
                issued = self.issued(in: ascii, 0..<ascii.count)
                if issued.date != nil { issued.range = FieldEdges.bare(bytes, place) ?? place }
                return issued
            }
        }
        readWords(tokens, &issued)
        let reader = IssuedDateReader(bytes: bytes, tokens: tokens)
        reader.read(place, &issued)
        if issued.date != nil { issued.isUndated = false }
        return issued
    }

    private static func readWords(_ tokens: [FieldToken], _ issued: inout Issued) {
        for (index, token) in tokens.enumerated() {
            if token.isMark("?"), index > 0, tokens[index - 1].isNumber { issued.isCirca = true }
            guard token.isWord else { continue }
            if token.roles.contains(.circa), token.isLowercase || token.length > 1, index + 1 < tokens.count {
                issued.isCirca = true
            }
            if forthcoming.end(in: tokens, at: index) != nil { issued.isForthcoming = true }
            if undated.end(in: tokens, at: index) != nil { issued.isUndated = true }
        }
    }

    private static func asciiDigits(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8] {
        var result: [UInt8] = []
        var index = range.lowerBound
        while index < range.upperBound {
            let (scalar, length) = UTF8Scalars.scalar(at: index, in: bytes, end: range.upperBound)
            if let digit = FoldedLetter.digit(scalar.value) {
                result.append(UInt8(0x30 + digit))
            } else {
                result += bytes[index..<min(index + length, range.upperBound)]
            }
            index += length
        }
        return result
    }
}
