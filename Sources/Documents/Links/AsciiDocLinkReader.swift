import Bibliography

/// Reads the links of AsciiDoc: macros, cross references, images, and bare addresses with or without a text in brackets.
///
/// Listings, literal blocks, passthroughs and comments hold none (https://docs.asciidoctor.org/asciidoc/latest/).
struct AsciiDocLinkReader {
    private let text: ByteText
    private let includesCode: Bool
    private var draft = LinkDraft()
    private var running = RunningText()
    private var copied = 0
    /// The delimiter of the block that is open and whose content is not read.
    private var block: (mark: UInt8, length: Int)?
    /// What attributes stand for: `:base: https://example.org`.
    private var attributes: [String: [UInt8]] = [:]
    private var expanded = 0

    /// A longer target is none.
    private static let maximumTarget = 2_048
    /// A longer cross reference is none.
    private static let maximumReference = 512
    /// Attributes are names and addresses; what gives more is no document.
    private static let maximumExpansion = 16 << 20
    private static let macros = ["link", "xref", "image", "include", "video", "audio"]

    static func draft(of text: ByteText, includesCode: Bool) -> LinkDraft {
        var reader = AsciiDocLinkReader(text: text, includesCode: includesCode)
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
            line(start..<end)
            let next = text.lineStart(afterBreakAt: end)
            running.append(0x0A, for: end..<min(next, text.count))
            start = next
        }
        var bare = LinkDraft()
        bare.addBareLinks(in: running, options: [.endsAtBracket])
        // An attribute that is defined elsewhere leaves the address unknown.
        draft.links += bare.links.filter { link in
            guard link.kind == .url else { return true }
            return text.next(UInt8(ascii: "{"), from: link.range.lowerBound, before: link.range.upperBound) == nil
                || link.target.map { !$0.utf8.contains(UInt8(ascii: "{")) } ?? false
        }
    }

    private mutating func line(_ line: Range<Int>) {
        copied = line.lowerBound
        if let delimiter = AsciiDocLinkReader.delimiter(text, line) {
            if let open = block {
                if open == delimiter { block = nil }
            } else {
                block = delimiter
            }
            return
        }
        if let open = block {
            if includesCode, open.mark != UInt8(ascii: "/") { running.append(line, of: text.bytes) }
            return
        }
        if text[line.lowerBound] == UInt8(ascii: "/"), text[line.lowerBound + 1] == UInt8(ascii: "/") { return }
        if text[line.lowerBound] == UInt8(ascii: ":") { define(line) }
        inline(line)
    }

    /// `----`, `....`, `++++`, `////` and fences of backticks.
    private static func delimiter(_ text: ByteText, _ line: Range<Int>) -> (mark: UInt8, length: Int)? {
        let mark = text[line.lowerBound]
        guard line.count >= 3, "-.+/`".utf8.contains(mark) else { return nil }
        let run = text.bytes[line].prefix { $0 == mark }.count
        if mark == UInt8(ascii: "`") { return run >= 3 ? (mark, 3) : nil }
        let rest = text.skippingBlanks(from: line.lowerBound + run, before: line.upperBound)
        return run >= 4 && rest >= line.upperBound ? (mark, run) : nil
    }

    /// `:name: value`.
    private mutating func define(_ line: Range<Int>) {
        let start = line.lowerBound + 1
        guard let colon = text.next(UInt8(ascii: ":"), from: start, before: line.upperBound), colon > start else {
            return
        }
        let value = text.trimmed(min(colon + 1, line.upperBound)..<line.upperBound)
        attributes[text.string(start..<colon)] = expandedBytes(value)
    }

    // MARK: Inline markup

    private static let isTrigger: [Bool] = (0..<256).map { ":`<\\{".utf8.contains(UInt8($0)) }

    private mutating func inline(_ line: Range<Int>) {
        var index = line.lowerBound
        while index < line.upperBound {
            guard AsciiDocLinkReader.isTrigger[Int(text.bytes[index])] else {
                index += 1
                continue
            }
            index = step(at: index, in: line)
        }
        if copied < line.upperBound { running.append(copied..<line.upperBound, of: text.bytes) }
    }

    private mutating func step(at index: Int, in line: Range<Int>) -> Int {
        switch text[index] {
        case UInt8(ascii: ":"): return macro(at: index, in: line) ?? index + 1
        case UInt8(ascii: "`"):
            guard !includesCode, let close = text.next(UInt8(ascii: "`"), from: index + 1, before: line.upperBound),
                close > index + 1
            else { return index + 1 }
            return leaveOut(index..<close + 1)
        case UInt8(ascii: "<"):
            guard text[index + 1] == UInt8(ascii: "<"),
                let close = text.find(
                    ">>", from: index, before: min(line.upperBound, index + AsciiDocLinkReader.maximumReference))
            else { return index + 1 }
            reference(index + 2..<close)
            return leaveOut(index..<close + 2)
        case UInt8(ascii: "\\"):
            // A backslash says that what follows is no link.
            guard text.lowercaseMatches("http", at: index + 1) || text.lowercaseMatches("link:", at: index + 1) else {
                return index + 1
            }
            var end = index
            while end < line.upperBound, !text[end].isLinkSpace, text[end] != UInt8(ascii: "[") { end += 1 }
            return leaveOut(index..<end)
        default:
            guard let close = text.next(UInt8(ascii: "}"), from: index, before: min(line.upperBound, index + 64)),
                let value = value(index + 1..<close)
            else { return index + 1 }
            running.append(copied..<index, of: text.bytes)
            running.append(value, for: index..<close + 1)
            copied = close + 1
            return close + 1
        }
    }

    private mutating func leaveOut(_ range: Range<Int>) -> Int {
        if copied < range.lowerBound { running.append(copied..<range.lowerBound, of: text.bytes) }
        running.separate(at: range.lowerBound)
        copied = max(copied, range.upperBound)
        return range.upperBound
    }

    /// `link:address[text]` and its kin.
    private mutating func macro(at colon: Int, in line: Range<Int>) -> Int? {
        var start = colon
        while start > copied, text[start - 1].isLinkLetter, colon - start < 8 { start -= 1 }
        let name = text.string(start..<colon)
        guard AsciiDocLinkReader.macros.contains(name), start == copied || !text[start - 1].isLinkWord else {
            return nil
        }
        var first = colon + 1
        if text[first] == UInt8(ascii: ":") { first += 1 }
        // `link:++address++[text]` keeps marks in the address from being read.
        let isPassed = text.lowercaseMatches("++", at: first)
        if isPassed { first += 2 }
        let limit = min(line.upperBound, first + AsciiDocLinkReader.maximumTarget)
        guard let bracket = text.next(UInt8(ascii: "["), from: first, before: limit) else { return nil }
        let last = isPassed && text.lowercaseMatches("++", at: bracket - 2) ? max(bracket - 2, first) : bracket
        guard first < last, !text[first].isLinkSpace, !text[last - 1].isLinkSpace else { return nil }
        add(first..<last, isReference: name == "xref")
        return leaveOut(start..<bracket)
    }

    /// `<<section,text>>`, `<<file.adoc#section,text>>`.
    private mutating func reference(_ range: Range<Int>) {
        let end = text.next(UInt8(ascii: ","), from: range.lowerBound, before: range.upperBound) ?? range.upperBound
        add(text.trimmed(range.lowerBound..<end), isReference: true)
    }

    private mutating func add(_ range: Range<Int>, isReference: Bool) {
        guard !range.isEmpty else { return }
        var address = expandedBytes(range)
        guard !address.contains(UInt8(ascii: "{")) else { return }
        if isReference, !address.contains(UInt8(ascii: "#")), !address.contains(UInt8(ascii: ".")) {
            address.insert(UInt8(ascii: "#"), at: 0)
        }
        guard let (kind, target) = LinkText.destination(address, isFileAllowed: true) else { return }
        draft.links.append(FoundLink(kind: kind, range: range, target: target))
    }

    // MARK: Attributes

    private mutating func value(_ name: Range<Int>) -> [UInt8]? {
        guard let value = attributes[text.string(name)] else { return nil }
        expanded += value.count
        return expanded <= AsciiDocLinkReader.maximumExpansion ? value : nil
    }

    /// The bytes of a range with the attributes in it replaced.
    private mutating func expandedBytes(_ range: Range<Int>) -> [UInt8] {
        var result: [UInt8] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if text[index] == UInt8(ascii: "{"),
                let close = text.next(UInt8(ascii: "}"), from: index, before: min(range.upperBound, index + 64)),
                let value = value(index + 1..<close)
            {
                result += value
                index = close + 1
            } else {
                result.append(text.bytes[index])
                index += 1
            }
        }
        return result
    }
}
