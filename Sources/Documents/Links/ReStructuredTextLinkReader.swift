import Bibliography

/// Reads the links of reStructuredText: embedded addresses, targets, images, and bare ones.
///
/// Literal blocks, inline literals and comments hold none (https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html).
struct ReStructuredTextLinkReader {
    private let text: ByteText
    private let includesCode: Bool
    private var draft = LinkDraft()
    private var running = RunningText()
    /// The indentation that a block of code or a comment has at least one blank more than.
    private var hidden: (indent: Int, isComment: Bool)?
    private var endsInDoubleColon: (indent: Int, isBlankSeen: Bool)?

    /// Longer interpreted text is none, and no more is looked through for its end.
    private static let maximumLength = 8_192
    private static let codeDirectives = [
        "code::", "code-block::", "sourcecode::", "parsed-literal::", "highlight::", "math::", "raw::", "doctest::",
    ]

    static func draft(of text: ByteText, includesCode: Bool) -> LinkDraft {
        var reader = ReStructuredTextLinkReader(text: text, includesCode: includesCode)
        reader.read()
        return reader.draft
    }

    private init(text: ByteText, includesCode: Bool) {
        self.text = text
        self.includesCode = includesCode
    }

    private mutating func read() {
        var start = 0
        while start < text.count {
            let end = text.lineEnd(from: start)
            let next = text.lineStart(afterBreakAt: end)
            start = line(start..<end) ?? next
            running.append(0x0A, for: end..<min(next, text.count))
        }
        draft.addBareLinks(in: running)
    }

    /// Takes a line; gives where the text goes on when that is not the next line.
    private mutating func line(_ line: Range<Int>) -> Int? {
        let first = text.skippingBlanks(from: line.lowerBound, before: line.upperBound)
        let indent = first - line.lowerBound
        guard first < line.upperBound else {
            if endsInDoubleColon != nil { endsInDoubleColon?.isBlankSeen = true }
            return nil
        }
        if let colon = endsInDoubleColon {
            endsInDoubleColon = nil
            if colon.isBlankSeen, indent > colon.indent { hidden = (colon.indent, false) }
        }
        if let block = hidden {
            if indent > block.indent {
                if includesCode, !block.isComment { running.append(line, of: text.bytes) }
                return nil
            }
            hidden = nil
        }
        if text[first] == UInt8(ascii: "."), text[first + 1] == UInt8(ascii: "."),
            first + 2 == line.upperBound || text[first + 2] == 0x20
        {
            return markup(first + 2..<line.upperBound, indent: indent)
        }
        if text[first] == UInt8(ascii: "_"), text[first + 1] == UInt8(ascii: "_"), text[first + 2] == 0x20 {
            add(text.trimmed(first + 3..<line.upperBound))
            return nil
        }
        if text.lowercaseMatches(":target:", at: first) || text.lowercaseMatches(":file:", at: first) {
            add(text.trimmed(first + (text[first + 1] == UInt8(ascii: "t") ? 8 : 6)..<line.upperBound))
            return nil
        }
        if text[line.upperBound - 1] == UInt8(ascii: ":"), text[line.upperBound - 2] == UInt8(ascii: ":") {
            endsInDoubleColon = (indent, false)
        }
        return inline(line)
    }

    // MARK: Explicit markup

    /// What follows `..`: a target, a directive, a footnote or a comment.
    private mutating func markup(_ rest: Range<Int>, indent: Int) -> Int? {
        let start = text.skippingBlanks(from: rest.lowerBound, before: rest.upperBound)
        guard start < rest.upperBound else {
            hidden = (indent, true)
            return nil
        }
        if text[start] == UInt8(ascii: "_") {
            target(start + 1..<rest.upperBound)
            return nil
        }
        if text[start] == UInt8(ascii: "[") { return inline(start..<rest.upperBound) }
        if text[start] == UInt8(ascii: "|"), let bar = text.next(0x7C, from: start + 1, before: rest.upperBound) {
            return directive(text.skippingBlanks(from: bar + 1, before: rest.upperBound)..<rest.upperBound, indent)
        }
        guard text.find("::", from: start, before: rest.upperBound) != nil else {
            hidden = (indent, true)
            return nil
        }
        return directive(start..<rest.upperBound, indent)
    }

    private mutating func directive(_ line: Range<Int>, _ indent: Int) -> Int? {
        guard let colons = text.find("::", from: line.lowerBound, before: line.upperBound) else { return nil }
        let name = text.string(line.lowerBound..<colons + 2).lowercased()
        let argument = text.trimmed(colons + 2..<line.upperBound)
        if ReStructuredTextLinkReader.codeDirectives.contains(name) {
            hidden = (indent, false)
        } else if ["image::", "figure::", "include::", "literalinclude::", "download::"].contains(name) {
            add(argument)
        } else {
            return inline(argument)
        }
        return nil
    }

    /// `name: address` or `` `a name`: address ``; the address may go on, or begin, on indented lines.
    private mutating func target(_ line: Range<Int>) {
        var index = line.lowerBound
        if text[index] == UInt8(ascii: "`") {
            guard let close = text.next(UInt8(ascii: "`"), from: index + 1, before: line.upperBound) else { return }
            index = close + 1
        }
        while index < line.upperBound, text[index] != UInt8(ascii: ":") || !text[index + 1].isLinkSpace {
            if text[index] == UInt8(ascii: ":"), index + 1 == line.upperBound { break }
            index += text[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        guard index < line.upperBound else { return }
        let address = text.trimmed(index + 1..<line.upperBound)
        // `name_`: another name of a target.
        guard !address.isEmpty,
            text[address.upperBound - 1] != UInt8(ascii: "_") || text[address.upperBound - 2] == 0x5C
        else { return }
        add(address)
    }

    private mutating func add(_ range: Range<Int>) {
        guard !range.isEmpty else { return }
        var address: [UInt8] = []
        for index in range where !(text[index] == UInt8(ascii: "\\") && index + 1 < range.upperBound) {
            if !text[index].isLinkSpace { address.append(text[index]) }
        }
        guard let (kind, target) = LinkText.destination(address, isFileAllowed: true) else { return }
        draft.links.append(FoundLink(kind: kind, range: range, target: target))
    }

    // MARK: Inline markup

    /// Shows a line without its markup; gives where the text goes on when interpreted text reaches into later lines.
    private mutating func inline(_ line: Range<Int>) -> Int? {
        var copied = line.lowerBound
        var index = line.lowerBound
        while let tick = text.next(UInt8(ascii: "`"), from: index, before: line.upperBound) {
            running.append(copied..<tick, of: text.bytes)
            running.separate(at: tick)
            copied = tick
            if text[tick + 1] == UInt8(ascii: "`") {
                let close = text.find("``", from: tick + 2, before: line.upperBound)
                index = close.map { $0 + 2 } ?? tick + 2
                if !includesCode { copied = index }
                continue
            }
            let limit = min(text.count, tick + ReStructuredTextLinkReader.maximumLength)
            guard let close = text.next(UInt8(ascii: "`"), from: tick + 1, before: limit) else {
                index = tick + 1
                continue
            }
            if text[close + 1] == UInt8(ascii: "_"), text[close - 1] == UInt8(ascii: ">"),
                let open = lastOpening(tick + 1..<close - 1)
            {
                add(text.trimmed(open + 1..<close - 1))
                index = close + 1
                while text[index] == UInt8(ascii: "_") { index += 1 }
                if close >= line.upperBound { return index }
                copied = index
            } else {
                index = close < line.upperBound ? close + 1 : tick + 1
            }
        }
        running.append(copied..<max(copied, line.upperBound), of: text.bytes)
        return nil
    }

    /// The `<` that opens the address, which no other bracket closes before.
    private func lastOpening(_ range: Range<Int>) -> Int? {
        text.bytes[range].lastIndex(of: UInt8(ascii: "<"))
    }
}
