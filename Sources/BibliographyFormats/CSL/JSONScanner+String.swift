/// Strings of JSON (RFC 8259, 7).
extension JSONScanner {
    /// The string that begins here; nil when it is not closed.
    mutating func string() -> String? {
        let start = index
        index += 1
        let textStart = index
        while index < bytes.count, JSONScanner.isPlain(bytes[index]) { index += 1 }
        if byte == UInt8(ascii: "\""), !isAtEnd {
            defer { index += 1 }
            return String(decoding: bytes[textStart..<index], as: UTF8.self)
        }
        var text = Array(bytes[textStart..<index])
        while index < bytes.count {
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: "\""):
                index += 1
                return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"): escape(into: &text)
            case 0x0A, 0x0D:
                // JSON's strings end on their line; going on would take the items behind it for text.
                fail("the text that begins here is not closed on its line", at: start)
                return nil
            case 0..<0x20:
                if byte != 0x09 { note("a control character stands in a text", at: index) }
                text.append(byte)
                index += 1
            default:
                text.append(byte)
                index += 1
            }
        }
        fail("the text that begins here is never closed", at: start)
        return nil
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    }

    private mutating func escape(into text: inout [UInt8]) {
        let start = index
        index += 1
        defer { index += 1 }
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "u"): unicode(into: &text, start: start)
        default:
            note("a backslash stands here before what needs none", at: start)
            text.append(UInt8(ascii: "\\"))
            // What follows is read as it is, a line end included.
            index -= 1
        }
    }

    /// Reads `uXXXX`, and the second half of a pair; ends on the last digit.
    private mutating func unicode(into text: inout [UInt8], start: Int) {
        guard let first = hexadecimal(at: index + 1) else {
            note("four hexadecimal digits must follow \\u", at: start)
            text.append(contentsOf: "\\u".utf8)
            return
        }
        index += 4
        var value = first
        if (0xD800..<0xDC00).contains(first), index + 2 < bytes.count, bytes[index + 1] == UInt8(ascii: "\\"),
            bytes[index + 2] == UInt8(ascii: "u"), let second = hexadecimal(at: index + 3),
            (0xDC00..<0xE000).contains(second)
        {
            value = 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
            index += 6
        }
        guard let scalar = Unicode.Scalar(value) else {
            note("half of a surrogate pair stands alone and was read as U+FFFD", at: start)
            text.append(contentsOf: [0xEF, 0xBF, 0xBD])
            return
        }
        text.append(contentsOf: String(scalar).utf8)
    }

    private func hexadecimal(at start: Int) -> UInt32? {
        guard start + 4 <= bytes.count else { return nil }
        var value: UInt32 = 0
        for byte in bytes[start..<start + 4] {
            switch byte {
            case 0x30...0x39: value = value << 4 + UInt32(byte - 0x30)
            case 0x41...0x46: value = value << 4 + UInt32(byte - 0x41 + 10)
            case 0x61...0x66: value = value << 4 + UInt32(byte - 0x61 + 10)
            default: return nil
            }
        }
        return value
    }
}
