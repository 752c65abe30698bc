/// Code of Markdown between back quotes.
enum CodeSpan {
    /// A span of code in running text is shorter; a search to the end of the text for each back quote would not end.
    private static let longest = 20_000

    /// Where a span or a fenced block ends that opens at an offset: as many back quotes as opened it close it.
    static func end(in bytes: [UInt8], at index: Int, _ range: Range<Int>) -> Int {
        let width = bytes[index..<range.upperBound].prefix { $0 == 0x60 }.count
        let isFence = width >= 3 && isAtLineStart(bytes, index, range)
        var cursor = index + width
        var lineIsEmpty = false
        let limit = isFence ? range.upperBound : min(range.upperBound, cursor + longest)
        while cursor < limit {
            if bytes[cursor] == 0x60 {
                let run = bytes[cursor..<range.upperBound].prefix { $0 == 0x60 }.count
                if run == width || (isFence && run > width) { return cursor + run }
                cursor += run
                lineIsEmpty = false
                continue
            }
            if bytes[cursor] == 0x0A {
                // A span ends with its paragraph: an odd back quote hides nothing that follows.
                if lineIsEmpty, !isFence { return index + width }
                lineIsEmpty = true
            } else if !bytes[cursor].isBlank {
                lineIsEmpty = false
            }
            cursor += 1
        }
        return isFence ? range.upperBound : index + width
    }

    /// Whether nothing but blanks stands before an offset on its line.
    static func isAtLineStart(_ bytes: [UInt8], _ index: Int, _ range: Range<Int>) -> Bool {
        var start = index
        while start > range.lowerBound, bytes[start - 1] == 0x20 { start -= 1 }
        return start == range.lowerBound || bytes[start - 1] == 0x0A || bytes[start - 1] == 0x0D
    }
}
