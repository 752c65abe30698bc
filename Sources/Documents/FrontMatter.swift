import Bibliography

/// The YAML block at the top of a Markdown article, as far as it says title, authors, date and language.
///
/// Only the plain shapes that articles use are read: scalars, quoted scalars, lists of scalars or of `name:` maps.
struct FrontMatter {
    var title: Field<String>?
    var authors: [Field<Name>] = []
    var issued: Field<PartialDate>?
    var language: String?
    /// The lines it takes, its fences included.
    let lineCount: Int

    /// No front matter is longer, in lines.
    private static let maximumLines = 400

    /// Reads the block; nil when the article does not start with one that is closed.
    static func read(_ lines: ArticleLines) -> FrontMatter? {
        guard lines.count > 2, isFence(lines, 0, closing: false) else { return nil }
        let limit = min(lines.count, maximumLines)
        guard let end = (1..<limit).first(where: { isFence(lines, $0, closing: true) }) else { return nil }
        var result = FrontMatter(lineCount: end + 1)
        var key = ""
        for line in 1..<end where !lines.isBlank(line) {
            let bytes = lines.text.bytes
            let range = lines.ranges[line]
            let isIndented = range.lowerBound > lines.text.lineStarts[line]
            if bytes[range.lowerBound] == UInt8(ascii: "#") { continue }
            if bytes[range].starts(with: "- ".utf8) {
                result.take(key, itemValue(range.dropFirstBytes(2), bytes), lines)
            } else if let colon = bytes[range].firstIndex(of: UInt8(ascii: ":")) {
                let name = String(decoding: bytes[range.lowerBound..<colon], as: UTF8.self).lowercased()
                let value = ArticleLines.trimmed(colon + 1..<range.upperBound, in: bytes)
                if isIndented {
                    if name == "name" || name == "literal" { result.take(key, value, lines) }
                } else {
                    key = name
                    result.take(key, value, lines)
                }
            }
        }
        return result
    }

    /// The value of a list's item: `- Jan Kowalski` or `- name: Jan Kowalski`.
    private static func itemValue(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
        let range = ArticleLines.trimmed(range, in: bytes)
        for prefix in ["name:", "literal:"] where bytes[range].starts(with: prefix.utf8) {
            return ArticleLines.trimmed(range.dropFirstBytes(prefix.utf8.count), in: bytes)
        }
        return range
    }

    private static func isFence(_ lines: ArticleLines, _ line: Int, closing: Bool) -> Bool {
        let bytes = lines.bytes(line)
        return bytes.elementsEqual("---".utf8) || closing && bytes.elementsEqual("...".utf8)
    }

    private mutating func take(_ key: String, _ range: Range<Int>, _ lines: ArticleLines) {
        let bytes = lines.text.bytes
        var range = range
        var quote: UInt8?
        if range.count >= 2, let first = range.first, let last = range.last, bytes[first] == bytes[last],
            "\"'".utf8.contains(bytes[first])
        {
            range = first + 1..<last
            quote = bytes[first]
        }
        guard !range.isEmpty, !"|>".utf8.contains(bytes[range.lowerBound]) else { return }
        let verbatim = lines.text.string(in: range)
        let text = FrontMatter.unescaped(verbatim, quote: quote)
        let source = lines.text.sourceRange(range)
        switch key {
        case "title": title = Field(text, verbatim: verbatim, range: source)
        case "author", "authors", "by": takeAuthors(range, lines)
        case "date", "published", "issued":
            let tokens = TextTokens.tokens(in: bytes, range: range)
            guard let date = PrintedDate.read(tokens, at: 0)?.readings.first ?? PartialDate(iso8601: text) else {
                return
            }
            issued = Field(date, verbatim: text, range: source)
        case "lang", "language": language = text.lowercased().hasPrefix("zh") ? "zh" : text
        default: break
        }
    }

    private static let escapes: [Unicode.Scalar: Unicode.Scalar] = ["n": " ", "t": " ", "r": " "]

    /// A scalar without the escapes of its quotation marks: `\"` in double ones, `''` in single ones.
    private static func unescaped(_ text: String, quote: UInt8?) -> String {
        if quote == UInt8(ascii: "'") { return text.replacing("''", with: "'") }
        guard quote == UInt8(ascii: "\""), text.utf8.contains(UInt8(ascii: "\\")) else { return text }
        var result = String.UnicodeScalarView()
        var rest = text.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            guard scalar == "\\", let escaped = rest.popFirst() else {
                result.append(scalar)
                continue
            }
            let length = ["x": 2, "u": 4, "U": 8][escaped] ?? 0
            let digits = String(rest.prefix(length))
            if length > 0, digits.unicodeScalars.count == length,
                let value = UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
            {
                result.append(value)
                rest.removeFirst(length)
            } else {
                result.append(escapes[escaped] ?? escaped)
            }
        }
        return String(result)
    }

    /// One name, several in one string, or an inline list `[A, B]`.
    private mutating func takeAuthors(_ range: Range<Int>, _ lines: ArticleLines) {
        let bytes = lines.text.bytes
        if bytes[range.lowerBound] == UInt8(ascii: "["), let last = range.last, bytes[last] == UInt8(ascii: "]") {
            var start = range.lowerBound + 1
            for index in range.lowerBound + 1..<range.upperBound
            where bytes[index] == UInt8(ascii: ",") || index == last {
                let item = ArticleLines.trimmed(start..<index, in: bytes)
                if !item.isEmpty { take("author", item, lines) }
                start = index + 1
            }
            return
        }
        for (name, part) in NameList.names(in: lines.text.string(in: range)) {
            let source = range.lowerBound + part.lowerBound..<range.lowerBound + part.upperBound
            authors.append(
                Field(name, verbatim: lines.text.string(in: source), range: lines.text.sourceRange(source)))
        }
    }

    private init(lineCount: Int) { self.lineCount = lineCount }
}

extension Range where Bound == Int {
    /// The range without so many bytes at its start.
    func dropFirstBytes(_ count: Int) -> Range<Int> { Swift.min(lowerBound + count, upperBound)..<upperBound }
}
