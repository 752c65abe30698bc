import Documents

/// Takes quotation marks of all languages off a field that they enclose.
enum QuotedText {
    private static let pairs: [(open: [UInt8], close: [[UInt8]])] = [
        ("\"", ["\"", "”", "“"]), ("“", ["”", "\"", "“"]), ("”", ["”"]), ("„", ["“", "”", "\"", "„", "‟"]),
        ("«", ["»", "«"]), ("»", ["«", "»"]), ("‹", ["›"]), ("›", ["‹"]), ("‘", ["’", "‘", "'"]), ("‚", ["‘", "’"]),
        ("'", ["'", "’"]), ("``", ["''", "\""]), ("''", ["''"]), ("`", ["'"]), (",,", ["''", "\"", "“", "”", "‘‘"]),
        ("《", ["》"]),
        ("〈", ["〉"]), ("「", ["」"]), ("『", ["』"]), ("＂", ["＂"]), ("<<", [">>"]), ("〝", ["〞", "〟"]),
    ].map { (Array($0.0.utf8), $0.1.map { Array($0.utf8) }) }

    /// Marks that can be taken off alone, because nothing else starts or ends with them.
    private static let openers = ["\"", "“", "„", "«", "‹", "《", "「", "『", "``"].map { Array($0.utf8) }
    private static let closers = ["\"", "”", "»", "›", "》", "」", "』"].map { Array($0.utf8) }

    /// The range inside the marks, or the range itself when none enclose it as a whole.
    static func inner(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
        guard let first = range.first, first < bytes.count, isMark(bytes[first]) || isMark(bytes[range.upperBound - 1])
        else { return range }
        for pair in pairs where starts(bytes, range, pair.open) {
            for close in pair.close where ends(bytes, range, close) && range.count >= pair.open.count + close.count {
                let inner = range.lowerBound + pair.open.count..<range.upperBound - close.count
                if isWhole(bytes, inner, pair.open, close) { return inner }
            }
        }
        return withoutLone(bytes, range)
    }

    /// A mark that opens the field and is closed nowhere, or closes it and was opened nowhere.
    private static func withoutLone(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
        for mark in openers where starts(bytes, range, mark) {
            let inner = range.lowerBound + mark.count..<range.upperBound
            return containsMark(bytes, inner) ? range : inner
        }
        for mark in closers where ends(bytes, range, mark) {
            let inner = range.lowerBound..<range.upperBound - mark.count
            return containsMark(bytes, inner) ? range : inner
        }
        return range
    }

    private static func containsMark(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        (openers + closers + [Array("“".utf8)]).contains { mark in count(bytes, range, mark) > 0 }
    }

    /// Whether the closing mark at the end closes the opening one at the start: no other quotation ends before.
    private static func isWhole(_ bytes: [UInt8], _ inner: Range<Int>, _ open: [UInt8], _ close: [UInt8]) -> Bool {
        if open == close || open.first == 0x27 || open == Array("‘".utf8) {
            // “A” and “B” with straight marks: a closing mark inside stands behind a letter and before a blank.
            guard count(bytes, inner, open) > 0 else { return true }
            return count(bytes, inner, open) % 2 == 0 && firstOpens(bytes, inner, open)
        }
        var depth = 0
        var index = inner.lowerBound
        while index < inner.upperBound {
            if starts(bytes, index..<inner.upperBound, open) {
                depth += 1
                index += open.count
            } else if starts(bytes, index..<inner.upperBound, close) {
                depth -= 1
                if depth < 0 { return false }
                index += close.count
            } else {
                index += 1
            }
        }
        return depth == 0
    }

    /// Whether the first straight mark inside opens a quotation of its own: a blank before it.
    private static func firstOpens(_ bytes: [UInt8], _ inner: Range<Int>, _ mark: [UInt8]) -> Bool {
        var index = inner.lowerBound
        while index < inner.upperBound {
            if starts(bytes, index..<inner.upperBound, mark) {
                return index == inner.lowerBound || bytes[index - 1] <= 0x20 || bytes[index - 1] == UInt8(ascii: "(")
            }
            index += 1
        }
        return false
    }

    private static func count(_ bytes: [UInt8], _ range: Range<Int>, _ mark: [UInt8]) -> Int {
        var count = 0
        var index = range.lowerBound
        while index < range.upperBound {
            if bytes[index] == mark[0], starts(bytes, index..<range.upperBound, mark) {
                count += 1
                index += mark.count
            } else {
                index += 1
            }
        }
        return count
    }

    private static func isMark(_ byte: UInt8) -> Bool {
        byte >= 0x80 || byte == 0x22 || byte == 0x27 || byte == 0x60 || byte == 0x2C || byte == 0x3C || byte == 0x3E
    }

    private static func starts(_ bytes: [UInt8], _ range: Range<Int>, _ mark: [UInt8]) -> Bool {
        guard range.count >= mark.count else { return false }
        for offset in mark.indices where bytes[range.lowerBound + offset] != mark[offset] { return false }
        return true
    }

    private static func ends(_ bytes: [UInt8], _ range: Range<Int>, _ mark: [UInt8]) -> Bool {
        guard range.count >= mark.count else { return false }
        return starts(bytes, range.upperBound - mark.count..<range.upperBound, mark)
    }
}
