/// The label at an entry's start: `1.`, `[1]`, `(1)`, `- 2.`, `[Abc12]`, or a bare list mark.
package struct EntryLabel: Hashable, Sendable {
    /// How a label is written.
    package enum Style: Hashable, Sendable {
        case dot, bracket, parenthesis, closing, bare, superscript, listItem, footnote
        /// `\\bibitem[label]{key}` of LaTeX.
        case bibitem
    }

    /// How it is written.
    package let style: Style
    /// Its characters without punctuation; empty for a bare list mark.
    package let text: String
    /// Its number.
    package let number: Int?
    /// Whether a list mark stood before it.
    package let hasListMark: Bool
    /// Its first byte, behind the list mark.
    package let start: Int
    /// The first byte after it and after the blanks that follow.
    package let end: Int

    /// Labels with more digits are years, page numbers, amounts.
    private static let maximumDigits = 4
    /// `[Abc+2012a]` and its like are not longer.
    private static let maximumKeyLength = 24

    /// Reads the label at the start of a line; nil when there is none.
    package static func read(_ bytes: [UInt8], _ range: Range<Int>) -> EntryLabel? {
        var index = range.lowerBound
        let hasListMark: Bool
        if let afterMark = listMarkEnd(bytes, range) {
            hasListMark = true
            index = afterMark
        } else {
            hasListMark = false
        }
        if let label = BibliographyItem.read(bytes, range) { return label }
        if let label = bracketed(bytes, index..<range.upperBound, hasListMark) { return label }
        if let label = numbered(bytes, index..<range.upperBound, hasListMark) { return label }
        guard hasListMark else { return nil }
        return EntryLabel(style: .listItem, text: "", number: nil, hasListMark: true, start: index, end: index)
    }

    /// The end of `- `, `* `, `+ `, `• `, `– ` and of the blanks after it.
    private static func listMarkEnd(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
        guard !range.isEmpty else { return nil }
        if let end = MarkupEdges.itemEnd(bytes, range) { return skippingBlanks(bytes, end, range.upperBound) }
        let (scalar, length) = UTF8Scalars.scalar(at: range.lowerBound, in: bytes, end: range.upperBound)
        guard "-*+•–—◦▪●·■".unicodeScalars.contains(scalar) else { return nil }
        let after = range.lowerBound + length
        guard after < range.upperBound, bytes[after] == 0x20 || bytes[after] == 0x09 else { return nil }
        let end = skippingBlanks(bytes, after, range.upperBound)
        return end < range.upperBound ? end : nil
    }

    /// `[12]`, `(12)`, `[Abc12]`, `\[12\]`, `[^key]:`.
    private static func bracketed(_ bytes: [UInt8], _ range: Range<Int>, _ hasListMark: Bool) -> EntryLabel? {
        var index = range.lowerBound
        if index < range.upperBound, bytes[index] == UInt8(ascii: "\\") { index += 1 }
        guard index < range.upperBound, bytes[index] == UInt8(ascii: "[") || bytes[index] == UInt8(ascii: "(") else {
            return nil
        }
        let isBracket = bytes[index] == UInt8(ascii: "[")
        let closing = isBracket ? UInt8(ascii: "]") : UInt8(ascii: ")")
        var start = index + 1
        let limit = min(range.upperBound, start + maximumKeyLength)
        guard start <= limit, let close = bytes[start..<limit].firstIndex(of: closing) else { return nil }
        var end = close
        if end > start, bytes[end - 1] == UInt8(ascii: "\\") { end -= 1 }
        var style: Style = isBracket ? .bracket : .parenthesis
        if start < end, bytes[start] == UInt8(ascii: "^") {
            style = .footnote
            start += 1
        }
        let inner = ArticleLines.trimmed(start..<end, in: bytes)
        guard !inner.isEmpty else { return nil }
        var after = close + 1
        if after < range.upperBound, ".:".utf8.contains(bytes[after]) { after += 1 }
        guard after >= range.upperBound || bytes[after] <= 0x20 || bytes[after] >= 0x41 || bytes[after] == 0x22 else {
            return nil
        }
        let text = String(decoding: bytes[inner], as: UTF8.self)
        let isNumber = bytes[inner].allSatisfy { (0x30...0x39).contains($0) }
        // "(1989)." at a line's start ends an entry.
        if isNumber, !isBracket, let year = Int(text), PrintedDate.years.contains(year) { return nil }
        if isNumber, inner.count <= maximumDigits {
            return EntryLabel(
                style: style, text: text, number: Int(text), hasListMark: hasListMark, start: range.lowerBound,
                end: skippingBlanks(bytes, after, range.upperBound))
        }
        // A key such as [Abc12] has letters and, but for footnotes, a digit.
        guard isBracket, !isNumber, style == .footnote || bytes[inner].contains(where: { (0x30...0x39).contains($0) }),
            bytes[inner].allSatisfy({ $0 > 0x20 && $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: "/") })
        else { return nil }
        return EntryLabel(
            style: style, text: text, number: nil, hasListMark: hasListMark, start: range.lowerBound,
            end: skippingBlanks(bytes, after, range.upperBound))
    }

    /// `12.`, `12)`, `12\.`, `12]`, `¹²`, and `12 ` alone.
    private static func numbered(_ bytes: [UInt8], _ range: Range<Int>, _ hasListMark: Bool) -> EntryLabel? {
        var end = range.lowerBound
        while end < range.upperBound, (0x30...0x39).contains(bytes[end]) { end += 1 }
        let digits = end - range.lowerBound
        guard digits > 0 else { return superscript(bytes, range, hasListMark) }
        guard digits <= maximumDigits, end < range.upperBound else { return nil }
        let text = String(decoding: bytes[range.lowerBound..<end], as: UTF8.self)
        var after = end
        if bytes[after] == UInt8(ascii: "\\") { after += 1 }
        guard after < range.upperBound else { return nil }
        let style: Style
        switch bytes[after] {
        case UInt8(ascii: "."), UInt8(ascii: ":"): style = .dot
        case UInt8(ascii: ")"), UInt8(ascii: "]"): style = .closing
        case 0x20, 0x09: style = .bare
        default: return nil
        }
        if style != .bare { after += 1 }
        // "20.09.2013" and "3.5" are no labels; "1.Author" is one.
        if after < range.upperBound, style != .bare, bytes[after] > 0x20,
            (0x21...0x2F).contains(bytes[after]) && bytes[after] != 0x22 || (0x30...0x39).contains(bytes[after])
        {
            return nil
        }
        return EntryLabel(
            style: style, text: text, number: Int(text), hasListMark: hasListMark, start: range.lowerBound,
            end: skippingBlanks(bytes, after, range.upperBound))
    }

    private static func superscript(_ bytes: [UInt8], _ range: Range<Int>, _ hasListMark: Bool) -> EntryLabel? {
        var index = range.lowerBound
        var text = ""
        while index < range.upperBound, text.utf8.count < maximumDigits {
            let (scalar, length) = UTF8Scalars.scalar(at: index, in: bytes, end: range.upperBound)
            guard let digit = superscripts[scalar] else { break }
            text += digit
            index += length
        }
        guard !text.isEmpty, index < range.upperBound else { return nil }
        return EntryLabel(
            style: .superscript, text: text, number: Int(text), hasListMark: hasListMark, start: range.lowerBound,
            end: skippingBlanks(bytes, index, range.upperBound))
    }

    private static let superscripts: [Unicode.Scalar: String] = [
        "\u{2070}": "0", "\u{B9}": "1", "\u{B2}": "2", "\u{B3}": "3", "\u{2074}": "4", "\u{2075}": "5", "\u{2076}": "6",
        "\u{2077}": "7", "\u{2078}": "8", "\u{2079}": "9",
    ]

    private static func skippingBlanks(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
        var index = start
        while index < end, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
        return index
    }
}
