/// The document type. Of what it declares only entities count; nothing that it names is opened.
extension XMLReader {
    /// A quoted text of a document type that is longer lacks its closing mark.
    private static let longestLiteral = 1 << 16

    mutating func readDocumentType(at start: Int) {
        var index = start + 9
        var isInternal = false
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: ">") where !isInternal:
                position = index + 1
                return
            case UInt8(ascii: "["):
                isInternal = true
                index += 1
            case UInt8(ascii: "]"):
                isInternal = false
                index += 1
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                index = literal(at: index)?.upperBound ?? index
                index += 1
            case UInt8(ascii: "<"):
                guard isInternal, index + 1 < bytes.count,
                    bytes[index + 1] == UInt8(ascii: "!") || bytes[index + 1] == UInt8(ascii: "?")
                else {
                    damage("The document type has no end; it was ended where the first element begins.", at: start)
                    position = index
                    return
                }
                index = innerDeclaration(at: index)
            default: index += 1
            }
        }
        damage("The document ends inside its document type.", at: start)
        position = bytes.count
    }

    /// Reads one declaration of the internal part; gives the offset behind it.
    private mutating func innerDeclaration(at start: Int) -> Int {
        if starts(with: "<!--", at: start) { return end(of: .comment, from: start + 4) ?? start + 4 }
        if bytes[start + 1] == UInt8(ascii: "?") { return end(of: .instruction, from: start + 2) ?? start + 2 }
        let isEntity = starts(with: "<!ENTITY", at: start)
        var words: [Range<Int>] = []
        var text: Range<Int>?
        var index = start + 2
        while index < bytes.count, bytes[index] != UInt8(ascii: ">"), bytes[index] != UInt8(ascii: "<") {
            if bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'"), let found = literal(at: index) {
                text = text ?? found
                index = found.upperBound + 1
            } else if bytes[index] > 0x20 {
                let wordStart = index
                while index < bytes.count, bytes[index] > 0x20, bytes[index] != UInt8(ascii: ">"),
                    bytes[index] != UInt8(ascii: "<")
                { index += 1 }
                // ENTITY, a name, SYSTEM or PUBLIC: no more than these are looked at.
                if words.count < 4 { words.append(wordStart..<index) }
            } else {
                index += 1
            }
        }
        // A % before the name makes an entity of the document type itself, which has no place in a text.
        if isEntity, words.count >= 2, bytes[words[1].lowerBound] != UInt8(ascii: "%") {
            let name = String(decoding: bytes[words[1]].prefix(64), as: UTF8.self)
            if words.count > 2 {
                entities.declareExternal(name)
            } else if let text {
                entities.declare(name, text: bytes[text])
            }
        }
        return index < bytes.count && bytes[index] == UInt8(ascii: ">") ? index + 1 : index
    }

    /// The bytes inside quotation marks; nil when the closing one is missing.
    private func literal(at start: Int) -> Range<Int>? {
        var index = start + 1
        let limit = min(bytes.count, start + XMLReader.longestLiteral)
        while index < limit {
            if bytes[index] == bytes[start] { return start + 1..<index }
            index += 1
        }
        return nil
    }
}
