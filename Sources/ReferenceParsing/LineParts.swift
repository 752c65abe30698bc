import Documents

/// Divides printed lines on which several entries stand: `… 2012. [13] Kim, …`, `…</li><li>…`, `… \bibitem{a} …`.
enum LineParts {
    /// No entry is shorter, in bytes.
    private static let minimumLength = 20

    /// The parts of a line, most often one.
    ///
    /// - Parameter number: the bracketed number of the entry before, then that of the last one on the line.
    static func parts(_ bytes: [UInt8], _ line: Range<Int>, after number: inout Int?) -> [Range<Int>] {
        if let first = bracketedNumber(bytes, line.lowerBound, line.upperBound) { number = first }
        var cuts: [Int] = []
        var last = line.lowerBound
        var index = line.lowerBound + 1
        while index < line.upperBound {
            switch bytes[index] {
            case UInt8(ascii: "["):
                if let previous = number, let found = bracketedNumber(bytes, index, line.upperBound),
                    found == previous + 1, index - last >= minimumLength, isEnd(bytes, index, line.lowerBound)
                {
                    cuts.append(index)
                    last = index
                    number = found
                }
            case UInt8(ascii: "<"):
                if index + 3 < line.upperBound, bytes[index + 1] | 0x20 == UInt8(ascii: "l"),
                    bytes[index + 2] | 0x20 == UInt8(ascii: "i"),
                    bytes[index + 3] == UInt8(ascii: ">") || bytes[index + 3] == 0x20
                {
                    cuts.append(index)
                }
            case UInt8(ascii: "\\"):
                if bytes[index..<line.upperBound].starts(with: "\\bibitem".utf8) { cuts.append(index) }
            default: break
            }
            index += 1
        }
        guard !cuts.isEmpty || hasTags(bytes, line) else { return [line] }
        var parts: [Range<Int>] = []
        var start = line.lowerBound
        for cut in cuts + [line.upperBound] {
            let part = MarkupEdges.trimmed(ArticleLines.trimmed(start..<cut, in: bytes), in: bytes)
            if !part.isEmpty { parts.append(part) }
            start = cut
        }
        return parts
    }

    private static func hasTags(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
        line.first.map { bytes[$0] == UInt8(ascii: "<") } == true
            || line.last.map { bytes[$0] == UInt8(ascii: ">") } == true
    }

    /// Whether an entry can end before an index: a finished sentence, then a blank.
    private static func isEnd(_ bytes: [UInt8], _ index: Int, _ lowest: Int) -> Bool {
        guard index - 2 >= lowest, bytes[index - 1] == 0x20 else { return false }
        return ".)]>/".utf8.contains(bytes[index - 2]) || bytes[index - 2] &- 0x30 < 10
    }

    /// `[13] ` with a capital, a quotation mark or a letter of another script behind it.
    private static func bracketedNumber(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
        guard start < end, bytes[start] == UInt8(ascii: "[") else { return nil }
        var index = start + 1
        var number = 0
        while index < end, index - start <= 4, bytes[index] &- 0x30 < 10 {
            number = number * 10 + Int(bytes[index] &- 0x30)
            index += 1
        }
        guard index > start + 1, index + 2 < end, bytes[index] == UInt8(ascii: "]"), bytes[index + 1] == 0x20 else {
            return nil
        }
        let next = bytes[index + 2]
        return next &- 0x41 < 26 || next >= 0x80 || next == UInt8(ascii: "\"") ? number : nil
    }
}
