import Web

/// Rewrites HTML so that libxml2's parser, which is of HTML 4's time, sees the tokens that the HTML Standard sees.
///
/// Comments, declarations and processing instructions go; character references become characters; attributes are quoted,
/// doubles and monsters dropped; what scripts, styles and titles hold cannot be mistaken for tags. Building the tree, with
/// its implied and unclosed elements, is left to libxml2. One pass, linear in the length.
struct MarkupNormalizer {
    /// The result.
    private(set) var output: [UInt8] = []
    /// How many end tags there are: what libxml2 spends on each grows with the depth of the tree.
    private(set) var endTags = 0

    /// More attributes than any element has in earnest; libxml2 compares each with all others.
    private static let mostAttributes = 256
    /// The longest element or attribute name that libxml2 reads (`HTML_PARSER_BUFFER_SIZE`).
    private static let longestName = 99
    /// Elements whose content is text in which no tag counts, and no character reference either.
    private static let rawElements: Set<String> = ["script", "style"]
    /// The same, with character references.
    private static let textElements: Set<String> = ["title", "textarea"]
    /// The same, and nobody sees it.
    private static let droppedElements: Set<String> = ["iframe", "noembed", "noframes", "xmp"]

    init(_ text: String) {
        var copy = text
        copy.makeContiguousUTF8()
        let bytes = copy.utf8.span
        output.reserveCapacity(bytes.count + bytes.count / 8 + 64)
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "<") {
                index = readMarkup(bytes, at: index)
            } else {
                index = appendCharacter(bytes, at: index)
            }
        }
    }

    // MARK: Text

    /// Appends the character or character reference at the index as text, and says where the next one is.
    private mutating func appendCharacter(_ bytes: borrowing Span<UInt8>, at index: Int, isAttribute: Bool = false)
        -> Int
    {
        let byte = bytes[index]
        switch byte {
        case UInt8(ascii: "&"):
            guard
                let (utf8, end) = CharacterReferences.reference(in: bytes, at: index, isAttribute: isAttribute)
            else {
                append("&#38;")
                return index + 1
            }
            if utf8.count == 1 { appendEscaped(utf8[0]) } else { output.append(contentsOf: utf8) }
            return end
        case 0xEF where index + 2 < bytes.count && bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE:
            // U+FFFE and U+FFFF end the document for libxml2.
            append("\u{FFFD}")
            return index + 3
        default:
            appendEscaped(byte)
            return index + 1
        }
    }

    private mutating func appendEscaped(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "<"): append("&#60;")
        case UInt8(ascii: ">"): append("&#62;")
        case UInt8(ascii: "&"): append("&#38;")
        case UInt8(ascii: "\""): append("&#34;")
        case 0x09, 0x0A: output.append(byte)
        case 0x0D, 0x0C: output.append(0x0A)
        // Other control characters are no characters of XML's, and libxml2's tree is XML's.
        case 0..<0x20: break
        default: output.append(byte)
        }
    }

    private mutating func append(_ text: StaticString) { output.append(contentsOf: text.description.utf8) }

    // MARK: Tags

    private mutating func readMarkup(_ bytes: borrowing Span<UInt8>, at open: Int) -> Int {
        let next = open + 1 < bytes.count ? bytes[open + 1] : 0
        if MarkupNormalizer.isLetter(next) { return readStartTag(bytes, at: open) }
        switch next {
        case UInt8(ascii: "/"):
            guard open + 2 < bytes.count, MarkupNormalizer.isLetter(bytes[open + 2]) else {
                return MarkupNormalizer.end(of: UInt8(ascii: ">"), in: bytes, from: open + 2)
            }
            let (name, nameEnd) = MarkupNormalizer.name(in: bytes, at: open + 2)
            let (_, end) = readAttributes(bytes, at: nameEnd, isKept: false)
            if !name.isEmpty, name.count <= MarkupNormalizer.longestName {
                endTags += 1
                append("</")
                output.append(contentsOf: name)
                append(">")
            }
            return end
        case UInt8(ascii: "!"): return MarkupNormalizer.endOfDeclaration(bytes, at: open)
        case UInt8(ascii: "?"): return MarkupNormalizer.end(of: UInt8(ascii: ">"), in: bytes, from: open + 2)
        default:
            append("&#60;")
            return open + 1
        }
    }

    private mutating func readStartTag(_ bytes: borrowing Span<UInt8>, at open: Int) -> Int {
        let (name, nameEnd) = MarkupNormalizer.name(in: bytes, at: open + 1)
        let isKept = !name.isEmpty && name.count <= MarkupNormalizer.longestName
        let start = output.count
        if isKept {
            append("<")
            output.append(contentsOf: name)
        }
        let (isClosed, end) = readAttributes(bytes, at: nameEnd, isKept: isKept)
        guard isClosed else {
            // A tag that the end of the document cuts off is none.
            output.removeSubrange(start...)
            return bytes.count
        }
        guard isKept else { return end }
        append(">")
        let element = String(decoding: name, as: UTF8.self)
        let isRaw = MarkupNormalizer.rawElements.contains(element)
        let isDropped = MarkupNormalizer.droppedElements.contains(element)
        guard isRaw || isDropped || MarkupNormalizer.textElements.contains(element) else { return end }
        let close = MarkupNormalizer.closing(name, in: bytes, from: end)
        var index = end
        while !isDropped, index < close {
            if isRaw {
                if bytes[index] >= 0x20 || bytes[index] == 0x0A || bytes[index] == 0x09 { output.append(bytes[index]) }
                index += 1
            } else {
                index = appendCharacter(bytes, at: index)
            }
        }
        return close
    }

    /// Reads attributes up to the tag's end; `isClosed` is false when the document ends before.
    private mutating func readAttributes(
        _ bytes: borrowing Span<UInt8>, at start: Int, isKept: Bool
    ) -> (isClosed: Bool, end: Int) {
        var index = start
        var count = 0
        while true {
            while index < bytes.count, MarkupNormalizer.isGap(bytes[index]) { index += 1 }
            guard index < bytes.count else { return (false, bytes.count) }
            if bytes[index] == UInt8(ascii: ">") { return (true, index + 1) }
            let nameStart = index
            while index < bytes.count, !MarkupNormalizer.isGap(bytes[index]), bytes[index] != UInt8(ascii: ">"),
                bytes[index] != UInt8(ascii: "=") || index == nameStart
            {
                index += 1
            }
            let nameEnd = index
            while index < bytes.count, MarkupNormalizer.isBlank(bytes[index]) { index += 1 }
            let hasValue = index < bytes.count && bytes[index] == UInt8(ascii: "=")
            if !hasValue { index = nameEnd }
            count += 1
            let isWritten =
                isKept && count <= MarkupNormalizer.mostAttributes
                && MarkupNormalizer.isAttributeName(bytes, nameStart..<nameEnd)
            if isWritten {
                output.append(0x20)
                for position in nameStart..<nameEnd { output.append(MarkupNormalizer.lowercased(bytes[position])) }
                append("=\"")
            }
            if hasValue { index = readValue(bytes, at: index + 1, isWritten: isWritten) }
            if isWritten { append("\"") }
        }
    }

    private mutating func readValue(_ bytes: borrowing Span<UInt8>, at start: Int, isWritten: Bool) -> Int {
        var index = start
        while index < bytes.count, MarkupNormalizer.isBlank(bytes[index]) { index += 1 }
        guard index < bytes.count else { return index }
        let quote = bytes[index]
        let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
        if isQuoted { index += 1 }
        while index < bytes.count {
            let byte = bytes[index]
            if isQuoted ? byte == quote : MarkupNormalizer.isBlank(byte) || byte == UInt8(ascii: ">") { break }
            index = isWritten ? appendCharacter(bytes, at: index, isAttribute: true) : index + 1
        }
        return isQuoted ? min(index + 1, bytes.count) : index
    }

    // MARK: Scanning

    private static func name(in bytes: borrowing Span<UInt8>, at start: Int) -> (name: [UInt8], end: Int) {
        var index = start
        var name: [UInt8] = []
        while index < bytes.count, !isGap(bytes[index]), bytes[index] != UInt8(ascii: ">") {
            name.append(lowercased(bytes[index]))
            index += 1
        }
        // What no element is called, such as `<a<b>`, is no element for libxml2.
        return (name.allSatisfy { isNameByte($0) } ? name : [], index)
    }

    private static func isAttributeName(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> Bool {
        guard range.count <= longestName, let first = range.first else { return false }
        guard isLetter(bytes[first]) || bytes[first] == UInt8(ascii: "_") else { return false }
        for position in range where !isNameByte(bytes[position]) { return false }
        return true
    }

    /// https://html.spec.whatwg.org/#markup-declaration-open-state: a comment ends at `-->` or `--!>`, at once in `<!-->`
    /// and `<!--->`; anything else at the next `>`.
    private static func endOfDeclaration(_ bytes: borrowing Span<UInt8>, at open: Int) -> Int {
        guard open + 3 < bytes.count, bytes[open + 2] == UInt8(ascii: "-"), bytes[open + 3] == UInt8(ascii: "-") else {
            return end(of: UInt8(ascii: ">"), in: bytes, from: open + 2)
        }
        var index = open + 2
        var hyphens = 0
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if byte == UInt8(ascii: "-") {
                hyphens += 1
            } else if byte == UInt8(ascii: ">"), hyphens >= 2 {
                return index
            } else if byte != UInt8(ascii: "!") || hyphens < 2 || index >= bytes.count
                || bytes[index] != UInt8(ascii: ">")
            {
                hyphens = 0
            }
        }
        return index
    }

    private static func end(of byte: UInt8, in bytes: borrowing Span<UInt8>, from start: Int) -> Int {
        var index = start
        while index < bytes.count {
            index += 1
            if bytes[index - 1] == byte { break }
        }
        return min(index, bytes.count)
    }

    /// Where `</name` stands, or the end of the document.
    private static func closing(_ name: [UInt8], in bytes: borrowing Span<UInt8>, from start: Int) -> Int {
        var index = start
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "<"), index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "/") {
                var matched = 0
                while matched < name.count, index + 2 + matched < bytes.count,
                    lowercased(bytes[index + 2 + matched]) == name[matched]
                {
                    matched += 1
                }
                let after = index + 2 + name.count
                if matched == name.count,
                    after >= bytes.count || isGap(bytes[after]) || bytes[after] == UInt8(ascii: ">")
                {
                    return index
                }
            }
            index += 1
        }
        return bytes.count
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        isLetter(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
            || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".")
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    private static func isGap(_ byte: UInt8) -> Bool { isBlank(byte) || byte == UInt8(ascii: "/") }

    private static func lowercased(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
}
