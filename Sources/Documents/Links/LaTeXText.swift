import Bibliography

/// Reads LaTeX: the links that commands say, and the text that is printed, comments left out and escapes undone.
struct LaTeXText {
    /// Where the text stands.
    enum Place {
        /// A document: braces part words, `%` begins a comment.
        case document
        /// A value of a bibliography: braces only protect letters, `%` is a character.
        case value(joinsLines: Bool)
    }

    let text: ByteText
    let place: Place
    let includesCode: Bool
    /// Environments that were looked for in vain to the end.
    private var unended: Set<String> = []
    private var copied = 0

    /// A longer argument is none, and no more is looked through for its end.
    private static let maximumArgument = 2_048
    /// Environments whose content is code; `comment` is never read.
    private static let codeEnvironments: Set<String> = [
        "verbatim", "verbatim*", "Verbatim", "lstlisting", "minted", "alltt", "filecontents", "filecontents*",
        "comment",
    ]

    init(_ text: ByteText, place: Place, includesCode: Bool = true) {
        self.text = text
        self.place = place
        self.includesCode = includesCode
    }

    private static let isTrigger: [Bool] = (0..<256).map { "\\%{}$~\n\r".utf8.contains(UInt8($0)) }

    /// Reads a range; links go to the draft, what is printed to the running text.
    mutating func read(_ range: Range<Int>, into draft: inout LinkDraft, running: inout RunningText) {
        copied = range.lowerBound
        var index = range.lowerBound
        while index < range.upperBound {
            guard LaTeXText.isTrigger[Int(text.bytes[index])] else {
                index += 1
                continue
            }
            if let (utf8, end) = LaTeXEscape.character(text, at: index, before: range.upperBound) {
                replace(index..<end, by: utf8, &running)
                index = end
            } else {
                index = step(at: index, before: range.upperBound, &draft, &running)
            }
        }
        show(to: range.upperBound, &running)
    }

    private mutating func step(
        at index: Int, before end: Int, _ draft: inout LinkDraft, _ running: inout RunningText
    ) -> Int {
        switch (text[index], place) {
        case (UInt8(ascii: "\\"), .value(joinsLines: true)) where text[index + 1] == UInt8(ascii: "~"):
            // In an address there are no accents.
            replace(index..<index + 2, by: Array("~".utf8), &running)
            return index + 2
        // In a field that is no LaTeX, it holds no words together.
        case (UInt8(ascii: "~"), .value(joinsLines: true)): return index + 1
        case (UInt8(ascii: "\\"), _): return command(at: index, before: end, &draft, &running)
        case (UInt8(ascii: "%"), .document):
            let lineEnd = min(text.lineEnd(from: index), end)
            let next = text.skippingBlanks(from: text.lineStart(afterBreakAt: lineEnd), before: end)
            // A line that ends with `%` goes on in the next one; a comment of words parts them.
            if lineEnd == index + 1 {
                replace(index..<min(next, end), by: [], &running)
                return min(next, end)
            }
            return part(index..<lineEnd, &running)
        case (UInt8(ascii: "{"), .value), (UInt8(ascii: "}"), .value):
            replace(index..<index + 1, by: [], &running)
            return index + 1
        case (0x0A, .value(joinsLines: true)), (0x0D, .value(joinsLines: true)):
            let next = text.skippingSpace(from: index, before: end)
            var start = index
            while start > copied, text[start - 1] == 0x20 || text[start - 1] == 0x09 { start -= 1 }
            replace(start..<next, by: [], &running)
            return next
        case (UInt8(ascii: "%"), _), (0x0A, _), (0x0D, _): return index + 1
        default: return part(index..<index + 1, &running)
        }
    }

    // MARK: Running text

    private mutating func show(to index: Int, _ running: inout RunningText) {
        if copied < index { running.append(copied..<index, of: text.bytes) }
        copied = max(copied, index)
    }

    private mutating func replace(_ range: Range<Int>, by utf8: [UInt8], _ running: inout RunningText) {
        show(to: range.lowerBound, &running)
        running.append(utf8, for: range)
        copied = range.upperBound
    }

    private mutating func part(_ range: Range<Int>, _ running: inout RunningText) -> Int {
        show(to: range.lowerBound, &running)
        running.separate(at: range.lowerBound)
        copied = range.upperBound
        return range.upperBound
    }

    // MARK: Commands

    private mutating func command(
        at start: Int, before end: Int, _ draft: inout LinkDraft, _ running: inout RunningText
    ) -> Int {
        var nameEnd = start + 1
        while nameEnd < end, text[nameEnd].isLinkLetter { nameEnd += 1 }
        guard nameEnd > start + 1, nameEnd < start + 32 else {
            return part(start..<min(max(nameEnd, start + 2), end), &running)
        }
        let name = text.string(start + 1..<nameEnd)
        switch name {
        case "url", "nolinkurl", "path", "burl", "doi", "href":
            guard let argument = argument(from: nameEnd, before: end, isHref: name == "href") else { break }
            add(argument.range, isDOI: name == "doi", &draft)
            let after = name == "href" ? label(from: argument.end, before: end) : argument.end
            return part(start..<after, &running)
        case "verb", "lstinline":
            let mark = text[nameEnd] == UInt8(ascii: "*") ? nameEnd + 1 : nameEnd
            guard !includesCode, !text[mark].isLinkSpace, text[mark] != UInt8(ascii: "["),
                let close = endOnLine(text[mark] == UInt8(ascii: "{") ? UInt8(ascii: "}") : text[mark], mark + 1, end)
            else { break }
            return part(start..<close + 1, &running)
        case "begin":
            if let close = endOfCode(from: nameEnd, before: end) { return part(start..<close, &running) }
        default: break
        }
        return part(start..<nameEnd, &running)
    }

    /// The end of the environment whose name stands in braces at an index, when it holds code.
    private mutating func endOfCode(from start: Int, before end: Int) -> Int? {
        guard text[start] == UInt8(ascii: "{"),
            let close = text.next(UInt8(ascii: "}"), from: start, before: min(end, start + 32))
        else { return nil }
        let name = text.string(start + 1..<close)
        guard LaTeXText.codeEnvironments.contains(name), !includesCode || name == "comment", !unended.contains(name)
        else { return nil }
        // The names of environments keep their case; what is found in another is no end either way.
        guard let found = text.find("\\end{\(name.lowercased())}", from: close, before: end) else {
            unended.insert(name)
            return nil
        }
        return found
    }

    /// The argument of a command that takes an address: in braces, or between two equal marks.
    private func argument(from start: Int, before end: Int, isHref: Bool) -> (range: Range<Int>, end: Int)? {
        var index = text.skippingSpace(from: text[start] == UInt8(ascii: "*") ? start + 1 : start, before: end)
        if isHref, text[index] == UInt8(ascii: "[") {
            guard let close = text.next(UInt8(ascii: "]"), from: index, before: min(end, index + 256)) else {
                return nil
            }
            index = text.skippingSpace(from: close + 1, before: end)
        }
        let limit = min(end, index + LaTeXText.maximumArgument)
        if text[index] == UInt8(ascii: "{") {
            guard let close = LaTeXText.closingBrace(text, from: index, before: limit) else { return nil }
            return (index + 1..<close, close + 1)
        }
        guard !isHref, index == start, text[index].isLinkPunctuation, text[index] != UInt8(ascii: "\\"),
            let close = endOnLine(text[index], index + 1, limit)
        else { return nil }
        return (index + 1..<close, close + 1)
    }

    /// Where a mark stands next, on the same line and not far away.
    private func endOnLine(_ mark: UInt8, _ start: Int, _ end: Int) -> Int? {
        var index = start
        let end = min(end, start + LaTeXText.maximumArgument)
        while index < end, text[index] != 0x0A, text[index] != 0x0D {
            if text[index] == mark { return index }
            index += 1
        }
        return nil
    }

    /// The printed text of a link, which says what the link is and is none of its own.
    private func label(from start: Int, before end: Int) -> Int {
        let index = text.skippingSpace(from: start, before: end)
        guard text[index] == UInt8(ascii: "{"),
            let close = LaTeXText.closingBrace(text, from: index, before: min(end, index + LaTeXText.maximumArgument))
        else { return start }
        return close + 1
    }

    /// The brace that closes the one at an index.
    static func closingBrace(_ text: ByteText, from start: Int, before end: Int) -> Int? {
        LaTeXBraces.closing(in: text.bytes, from: start, before: end)
    }

    private func add(_ argument: Range<Int>, isDOI: Bool, _ draft: inout LinkDraft) {
        let range = text.trimmed(argument)
        let address = LaTeXEscape.address(text, range)
        guard !range.isEmpty, !address.contains(UInt8(ascii: "\\")) else { return }
        // The parameter of a macro's definition.
        guard address.first != UInt8(ascii: "#") else { return }
        if isDOI, LinkText.isDOI(address) {
            draft.links.append(FoundLink(kind: .doi, range: range, target: String(decoding: address, as: UTF8.self)))
        } else if let (kind, target) = LinkText.destination(address, isFileAllowed: false) {
            draft.links.append(FoundLink(kind: kind, range: range, target: target))
        }
    }
}
