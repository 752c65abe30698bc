/// The tags of HTML at the ends of a line: those that divide a list, and those that belong to no entry.
package enum MarkupEdges {
    /// No tag with its attributes is longer.
    private static let maximumLength = 300

    /// The end of `<li …>`, `<p …>`, `<dd>` at a line's start: each starts an entry.
    static func itemEnd(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
        guard let tag = tag(bytes, range), ["li", "p", "dd"].contains(tag.name) else { return nil }
        return tag.end < range.upperBound ? tag.end : nil
    }

    /// A line without the tags at its ends, but for the one that starts an entry.
    package static func trimmed(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
        var range = range
        while let tag = tag(bytes, range), ["ol", "ul", "dl", "div", "section", "br"].contains(tag.name) || tag.closes {
            range = ArticleLines.trimmed(tag.end..<range.upperBound, in: bytes)
        }
        while let last = range.last, bytes[last] == UInt8(ascii: ">"),
            let open = bytes[range].suffix(maximumLength).lastIndex(of: UInt8(ascii: "<")),
            let tag = tag(bytes, open..<range.upperBound), tag.closes || tag.name == "br"
        {
            range = ArticleLines.trimmed(range.lowerBound..<open, in: bytes)
        }
        return range
    }

    private static func tag(_ bytes: [UInt8], _ range: Range<Int>) -> (name: String, closes: Bool, end: Int)? {
        guard let first = range.first, bytes[first] == UInt8(ascii: "<"), range.count >= 3 else { return nil }
        let closes = bytes[first + 1] == UInt8(ascii: "/")
        let start = closes ? first + 2 : first + 1
        var end = start
        while end < range.upperBound, (bytes[end] | 0x20) &- 0x61 < 26 || bytes[end] &- 0x30 < 10 { end += 1 }
        guard end > start, end - start <= 10,
            let close = bytes[end..<min(range.upperBound, end + maximumLength)].firstIndex(of: UInt8(ascii: ">"))
        else { return nil }
        let name = String(decoding: bytes[start..<end].map { $0 | 0x20 }, as: UTF8.self)
        return (name, closes, close + 1)
    }
}
