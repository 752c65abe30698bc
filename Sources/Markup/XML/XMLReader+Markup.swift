/// What ends a comment, a stretch of literal text and a processing instruction.
enum XMLDelimiter: String, Sendable {
    case comment = "-->"
    case literal = "]]>"
    case instruction = "?>"
}

/// Markup by its first characters.
extension XMLReader {
    /// Reads the markup that starts at an offset; nil when it gives no event.
    mutating func markup(at start: Int) -> XMLEvent? {
        guard start + 1 < bytes.count else { return looseBracket(at: start) }
        switch bytes[start + 1] {
        case UInt8(ascii: "/"): return endTag(at: start)
        case UInt8(ascii: "!"): return declaration(at: start)
        case UInt8(ascii: "?"):
            if let end = end(of: .instruction, from: start + 2) {
                position = end
            } else {
                damage("A processing instruction has no end; it was left out.", at: start)
                skipTag(from: start + 2)
            }
            return nil
        case let byte where XMLReader.startsName(byte): return startTag(at: start)
        default: return looseBracket(at: start)
        }
    }

    /// A letter, an underscore or a character beyond ASCII.
    static func startsName(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || byte == 0x5F || byte >= 0x80 || byte == 0x3A
    }

    private mutating func looseBracket(at start: Int) -> XMLEvent? {
        damage("A < that begins no tag was read as text; in XML it is written &lt;.", at: start)
        return text(from: start)
    }

    private mutating func declaration(at start: Int) -> XMLEvent? {
        if starts(with: "<!--", at: start) {
            position = end(of: .comment, from: start + 4) ?? start + 4
            if position == start + 4, missingEnds.contains(.comment) {
                damage("A comment has no end; what follows was read as if it were none.", at: start)
            }
            return nil
        }
        if starts(with: "<![CDATA[", at: start) {
            guard let end = end(of: .literal, from: start + 9) else {
                damage("A CDATA section has no end; what follows was read as if it were none.", at: start)
                position = start + 9
                return nil
            }
            position = end
            guard wanted == nil else { return nil }
            return .text(decoded(start + 9..<end - 3, as: .literal), range: start..<end)
        }
        if starts(with: "<!DOCTYPE", at: start) { readDocumentType(at: start) } else { skipTag(from: start + 2) }
        return nil
    }

    /// Goes behind the next `>`, or before the next `<` where that comes first.
    mutating func skipTag(from start: Int) {
        var index = start
        while index < bytes.count, bytes[index] != UInt8(ascii: ">"), bytes[index] != UInt8(ascii: "<") { index += 1 }
        position = index < bytes.count && bytes[index] == UInt8(ascii: ">") ? index + 1 : index
    }

    func starts(with text: String, at start: Int) -> Bool {
        bytes[start..<min(bytes.count, start + text.utf8.count)].elementsEqual(text.utf8)
    }

    /// The offset behind the next such end. A search that failed is not made again.
    mutating func end(of delimiter: XMLDelimiter, from start: Int) -> Int? {
        guard !missingEnds.contains(delimiter) else { return nil }
        let wanted = Array(delimiter.rawValue.utf8)
        var index = start
        while index + wanted.count <= bytes.count {
            if bytes[index] == wanted[0], bytes[index..<index + wanted.count].elementsEqual(wanted) {
                return index + wanted.count
            }
            index += 1
        }
        missingEnds.insert(delimiter)
        return nil
    }
}
