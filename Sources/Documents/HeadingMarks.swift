import Bibliography

/// What stands around the name of a heading: Markdown's, HTML's and LaTeX's marks, emphasis, numbering, a colon.
struct HeadingMarks {
    /// The name.
    private(set) var range: Range<Int>
    /// The level that the marks give.
    var level: Int?
    /// Whether there are marks or numbering.
    private(set) var isMarked = false
    /// The ornament before the name: the headings of one article have the same.
    private(set) var ornament: UInt32?

    private let bytes: [UInt8]

    init(_ bytes: [UInt8], _ line: Range<Int>) {
        self.bytes = bytes
        range = line
        takeNumberSigns()
        takeTags()
        takeCommand()
        for _ in 0..<4 {
            let before = range
            takeEmphasis()
            takeAnchorAndColon()
            takeNumbering()
            if range == before { break }
        }
    }

    private mutating func trim(_ range: Range<Int>) { self.range = ArticleLines.trimmed(range, in: bytes) }

    /// `## References ##`
    private mutating func takeNumberSigns() {
        let marks = bytes[range].prefix { $0 == UInt8(ascii: "#") }.count
        guard (1...6).contains(marks), marks < range.count, bytes[range.lowerBound + marks] == 0x20 else { return }
        level = marks
        var inner = range.lowerBound + marks + 1..<range.upperBound
        while let last = inner.last, bytes[last] == UInt8(ascii: "#") { inner.removeLast() }
        trim(inner)
    }

    /// `<h2 class="x">References</h2>`, `<p><b>References</b></p>`
    private mutating func takeTags() {
        while let first = range.first, bytes[first] == UInt8(ascii: "<"),
            let end = bytes[range].firstIndex(of: UInt8(ascii: ">")), end > first + 1
        {
            let name = bytes[first + 1] | 0x20
            if name == UInt8(ascii: "h"), bytes[first + 2] &- 0x31 < 6 { level = Int(bytes[first + 2] &- 0x30) }
            isMarked = true
            trim(end + 1..<range.upperBound)
        }
        while let last = range.last, bytes[last] == UInt8(ascii: ">"),
            let start = bytes[range].lastIndex(of: UInt8(ascii: "<")), start + 1 < last,
            bytes[start + 1] == UInt8(ascii: "/") || isMarked
        {
            trim(range.lowerBound..<start)
        }
    }

    /// `\section*{References}`, `\textbf{References}`
    private mutating func takeCommand() {
        guard let first = range.first, bytes[first] == UInt8(ascii: "\\"),
            let open = bytes[range].firstIndex(of: UInt8(ascii: "{")),
            let close = bytes[range].lastIndex(of: UInt8(ascii: "}")), open < close
        else { return }
        let command = String(decoding: bytes[first + 1..<open].filter { $0 != UInt8(ascii: "*") }, as: UTF8.self)
        guard let found = HeadingMarks.commands[command] else { return }
        if found > 0 { level = found }
        isMarked = true
        trim(open + 1..<close)
    }

    private static let commands = [
        "chapter": 1, "section": 2, "subsection": 3, "subsubsection": 4, "paragraph": 5, "textbf": 0, "centerline": 0,
        "textsc": 0,
    ]

    private mutating func takeEmphasis() {
        let before = range
        while let first = range.first, "*_>".utf8.contains(bytes[first]) { range.removeFirst() }
        while let last = range.last, "*_".utf8.contains(bytes[last]) { range.removeLast() }
        // Ornaments that stand before a heading, from symbol fonts too: ■ References, \u{F06E} Literatur.
        while let first = range.first, bytes[first] >= 0xE2, bytes[first] <= 0xEF {
            let (scalar, length) = UTF8Scalars.scalar(at: first, in: bytes, end: range.upperBound)
            guard HeadingMarks.isOrnament(scalar) else { break }
            ornament = scalar.value
            range = first + length..<range.upperBound
        }
        if range != before { isMarked = true }
        trim(range)
    }

    private static func isOrnament(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x2022, 0x2043, 0x204C, 0x2190...0x21FF, 0x2500...0x27BF, 0x2B00...0x2BFF, 0xE000...0xF8FF, 0xFEFF: true
        default: false
        }
    }

    private mutating func takeAnchorAndColon() {
        if let last = range.last, bytes[last] == UInt8(ascii: "}"),
            let open = bytes[range].lastIndex(of: UInt8(ascii: "{"))
        {
            trim(range.lowerBound..<open)
        }
        if let last = range.last, bytes[last] == UInt8(ascii: ":") {
            trim(range.lowerBound..<last)
            isMarked = true
        } else if range.count >= 3, bytes[range.upperBound - 3] == 0xEF, bytes[range.upperBound - 2] == 0xBC,
            bytes[range.upperBound - 1] == 0x9A
        {
            // The full-width colon.
            trim(range.lowerBound..<range.upperBound - 3)
            isMarked = true
        }
    }

    private mutating func takeNumbering() {
        guard let end = numberingEnd else { return }
        trim(end..<range.upperBound)
        isMarked = true
    }

    /// The end of `7.`, `7`, `7.1.`, `VII.`, `A.`, `【7】`; nil when the line does not start with a number.
    private var numberingEnd: Int? {
        guard let blank = bytes[range].firstIndex(where: { $0 == 0x20 || $0 == 0x09 }), blank - range.lowerBound <= 8
        else { return nil }
        let number = bytes[range.lowerBound..<blank]
        let hasDigits = number.contains { $0 &- 0x30 < 10 }
        let isArabic = hasDigits && number.allSatisfy { $0 &- 0x30 < 10 || ".)".utf8.contains($0) }
        let isClosed = number.last == UInt8(ascii: ".") || number.last == UInt8(ascii: ")")
        let isRoman = number.allSatisfy { "IVXLC.)".utf8.contains($0) } && (isClosed || number.count >= 2)
        let isLetter = isClosed && number.count == 2 && number.first.map { $0 &- 0x41 < 26 } == true
        return isArabic || isRoman || isLetter ? blank + 1 : nil
    }
}
