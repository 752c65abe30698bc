import Bibliography

/// Finds URLs and identifiers that stand in running text without markup.
///
/// One pass: every byte is looked at once, and every candidate looks back and ahead a bounded way or is consumed.
struct BareLinkScanner {
    /// What the text is.
    struct Options: OptionSet {
        let rawValue: Int
        /// A URL in angle brackets may be broken over lines (RFC 3986, appendix C).
        static let joinsLinesInAngleBrackets = Options(rawValue: 1)
        /// `|`, `*`, `_` and `~` are markup around a URL.
        static let isMarkdown = Options(rawValue: 2)
        /// `[` begins the text of a link: `https://example.org[Example]`.
        static let endsAtBracket = Options(rawValue: 4)
    }

    /// A link in the text.
    struct Bare {
        var kind: Link.Kind
        var range: Range<Int>
        /// Nil when it is the text itself.
        var target: String?
    }

    let bytes: [UInt8]
    let options: Options
    /// Where the text goes on that is not part of a link yet.
    var index = 0
    /// The end of the last link: what lies before is taken.
    var floor = 0

    init(_ bytes: [UInt8], options: Options = []) {
        self.bytes = bytes
        self.options = options
    }

    /// The next link; nil at the end.
    mutating func next() -> Bare? {
        let count = bytes.count
        while index < count {
            let byte = bytes[index]
            if byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".") {
                if let found = byte == UInt8(ascii: ":") ? linkAtColon(index) : linkAtDot(index) {
                    index = max(found.range.upperBound, index + 1)
                    floor = found.range.upperBound
                    return found
                }
            }
            index += 1
        }
        return nil
    }

    private func linkAtColon(_ colon: Int) -> Bare? {
        guard colon > floor, colon + 1 < bytes.count else { return nil }
        if bytes[colon + 1] == UInt8(ascii: "/") {
            guard byte(colon + 2) == UInt8(ascii: "/"), let start = schemeStart(before: colon) else { return nil }
            return url(from: start, authority: colon + 3)
        }
        switch bytes[colon - 1] | 0x20 {
        case UInt8(ascii: "v"): return arXiv(colon)
        case UInt8(ascii: "d"): return pubMed(colon)
        case UInt8(ascii: "l"): return handle(colon)
        case UInt8(ascii: "o"): return mail(colon)
        default: return nil
        }
    }

    private func linkAtDot(_ dot: Int) -> Bare? {
        guard dot - 2 >= floor, dot + 1 < bytes.count else { return nil }
        if bytes[dot - 1] == UInt8(ascii: "0"), bytes[dot - 2] == UInt8(ascii: "1"), bytes[dot + 1].isLinkDigit {
            return doi(from: dot - 2)
        }
        guard bytes[dot - 1] | 0x20 == UInt8(ascii: "w"), dot - 3 >= floor, word("www", endsAt: dot) else { return nil }
        return webName(from: dot - 3)
    }

    // MARK: Looking back

    /// The byte at an index; 0 outside the text.
    func byte(_ index: Int) -> UInt8 { index >= 0 && index < bytes.count ? bytes[index] : 0 }

    /// Whether a word in small letters ends before an index, in any case.
    func word(_ word: StaticString, endsAt end: Int) -> Bool {
        let length = word.utf8CodeUnitCount
        guard end - length >= floor else { return false }
        var index = end - length
        for wanted in word.description.utf8 {
            guard bytes[index].asciiLowercased == wanted else { return false }
            index += 1
        }
        return true
    }

    /// Whether nothing that belongs to a word stands before an index.
    func isWordStart(_ index: Int) -> Bool { index <= floor || !bytes[index - 1].isLinkWord }

    /// Where `http`, `https` or `ftp` begins that ends at a colon.
    private func schemeStart(before colon: Int) -> Int? {
        let start: Int
        switch bytes[colon - 1] | 0x20 {
        case UInt8(ascii: "p"):
            if word("http", endsAt: colon) {
                start = colon - 4
            } else if word("ftp", endsAt: colon), isWordStart(colon - 3) {
                start = colon - 3
            } else {
                return nil
            }
        case UInt8(ascii: "s"):
            guard word("https", endsAt: colon) else { return nil }
            start = colon - 5
        default: return nil
        }
        // `git+https` is another scheme; a word that a lost blank glued to the URL is none.
        return start > floor && bytes[start - 1] == UInt8(ascii: "+") ? nil : start
    }
}
