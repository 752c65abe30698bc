import Documents

/// Finds a DOI in text: `10.`, a registrant of four to nine digits, a slash, a suffix.
enum DOIReader {
    /// The DOI in lower-case-insensitive normal form, and its bytes.
    static func find(in bytes: [UInt8]) -> (value: String, range: Range<Int>)? {
        var index = 0
        while index + 7 < bytes.count {
            if bytes[index] == UInt8(ascii: "1"), bytes[index + 1] == UInt8(ascii: "0"),
                bytes[index + 2] == UInt8(ascii: "."),
                index == 0 || !isWordByte(bytes[index - 1]), let range = read(bytes, at: index)
            {
                return (String(decoding: bytes[range], as: UTF8.self), range)
            }
            index += 1
        }
        return nil
    }

    /// The longest DOIs in use have some two hundred characters.
    private static let maximumLength = 300

    private static func read(_ bytes: [UInt8], at start: Int) -> Range<Int>? {
        var index = start + 3
        while index < bytes.count, (0x30...0x39).contains(bytes[index]) || bytes[index] == UInt8(ascii: ".") {
            index += 1
        }
        let digits = index - start - 3
        guard (4...9).contains(digits), index < bytes.count, bytes[index] == UInt8(ascii: "/") else { return nil }
        index += 1
        let suffix = index
        var depth = 0
        let limit = min(bytes.count, start + maximumLength)
        while index < limit, bytes[index] > 0x20, !"\"<>".utf8.contains(bytes[index]), bytes[index] < 0x80 {
            if bytes[index] == UInt8(ascii: "(") { depth += 1 }
            if bytes[index] == UInt8(ascii: ")") {
                if depth == 0 { break }
                depth -= 1
            }
            index += 1
        }
        while index > suffix, ".,;:]'*".utf8.contains(bytes[index - 1]) { index -= 1 }
        return index > suffix ? start..<index : nil
    }

    private static func isWordByte(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) || byte == UInt8(ascii: ".") }
}
