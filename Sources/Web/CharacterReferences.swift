/// Character references of HTML: `&eacute;`, `&copy 2020`, `&#150;`.
///
/// libxml2 knows the names of HTML 4 with their semicolon only; this knows all names of the standard, the old ones
/// without semicolon too, and the numbers that mean a character of windows-1252.
package enum CharacterReferences {
    /// Reads the reference whose ampersand stands at the index; nil when there is none.
    ///
    /// - Parameter isAttribute: whether it stands in an attribute's value, where `&copy=` and `&copyright` are no
    ///   references but parts of a query.
    /// - Returns: the characters as UTF-8, and where the text goes on.
    package static func reference(
        in bytes: borrowing Span<UInt8>, at index: Int, isAttribute: Bool
    ) -> (utf8: [UInt8], end: Int)? {
        guard index + 2 < bytes.count else { return nil }
        if bytes[index + 1] == UInt8(ascii: "#") { return numeric(in: bytes, at: index + 2) }
        var end = index + 1
        while end < bytes.count, end - index <= longestName, isAlphanumeric(bytes[end]) { end += 1 }
        guard end > index + 1 else { return nil }
        var name = (index + 1..<end).map { bytes[$0] }
        if end < bytes.count, bytes[end] == UInt8(ascii: ";"),
            let found = named[String(decoding: name + [UInt8(ascii: ";")], as: UTF8.self)]
        {
            return (found, end + 1)
        }
        let follower = end < bytes.count ? bytes[end] : 0
        if isAttribute, follower == UInt8(ascii: "=") { return nil }
        // Without a semicolon the longest old name that the letters begin with counts.
        while name.count >= 2 {
            if let found = named[String(decoding: name, as: UTF8.self)] { return (found, index + 1 + name.count) }
            if isAttribute { return nil }
            name.removeLast()
        }
        return nil
    }

    private static func numeric(in bytes: borrowing Span<UInt8>, at start: Int) -> (utf8: [UInt8], end: Int)? {
        var index = start
        let isHexadecimal = index < bytes.count && bytes[index] | 0x20 == UInt8(ascii: "x")
        if isHexadecimal { index += 1 }
        let firstDigit = index
        var value: UInt32 = 0
        while index < bytes.count, let digit = digit(bytes[index], isHexadecimal: isHexadecimal) {
            // Anything above the last code point stays above it.
            value = min(value * (isHexadecimal ? 16 : 10) + digit, 0x11_0000)
            index += 1
        }
        guard index > firstDigit else { return nil }
        if index < bytes.count, bytes[index] == UInt8(ascii: ";") { index += 1 }
        if (0x80...0x9F).contains(value) { value = windows1252[Int(value) - 0x80] }
        let scalar = value == 0 ? nil : Unicode.Scalar(value)
        return (Array(String(scalar ?? "\u{FFFD}").utf8), index)
    }

    private static func digit(_ byte: UInt8, isHexadecimal: Bool) -> UInt32? {
        switch byte {
        case 0x30...0x39: UInt32(byte - 0x30)
        case 0x41...0x46 where isHexadecimal: UInt32(byte - 0x41 + 10)
        case 0x61...0x66 where isHexadecimal: UInt32(byte - 0x61 + 10)
        default: nil
        }
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
    }

    /// The longest name is `CounterClockwiseContourIntegral`.
    private static let longestName = 32

    /// https://html.spec.whatwg.org/#numeric-character-reference-end-state
    private static let windows1252: [UInt32] = [
        0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,
        0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
        0x0153, 0x9D, 0x017E, 0x0178,
    ]

    private static let named: [String: [UInt8]] = {
        var result: [String: [UInt8]] = [:]
        for entry in namedReferences.split(separator: " ") {
            let parts = entry.split(separator: "=")
            guard parts.count == 2 else { continue }
            let scalars = parts[1].split(separator: "+").compactMap {
                UInt32($0, radix: 16).flatMap(Unicode.Scalar.init)
            }
            result[String(parts[0])] = scalars.flatMap { Array(String($0).utf8) }
        }
        return result
    }()
}
