/// Finds DOIs in damaged text: `10.`, a registrant of four to nine digits, a slash, a suffix (ISO 26324).
enum DOIScanner {
    /// A DOI with its bytes.
    struct Found: Hashable {
        /// The DOI as printed, without blanks and without the escapes of a URL.
        var value: String
        /// Where it stands.
        var range: Range<Int>
    }

    /// The longest DOIs in use have some two hundred characters.
    private static let maximumLength = 300

    /// The first DOI in a byte range.
    static func find(in bytes: [UInt8], _ range: Range<Int>) -> Found? {
        let range = range.clamped(to: 0..<bytes.count)
        var index = range.lowerBound
        while index + 7 < range.upperBound {
            if bytes[index] == UInt8(ascii: "1"), bytes[index + 1] == UInt8(ascii: "0"),
                index == range.lowerBound || !isNumberByte(bytes[index - 1]),
                let found = read(bytes, at: index, end: range.upperBound)
            {
                return found
            }
            index += 1
        }
        return nil
    }

    private static func isNumberByte(_ byte: UInt8) -> Bool {
        FieldLetters.isDigit(byte) || byte == UInt8(ascii: ".")
    }

    private static func skippingBlanks(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Int {
        var index = index
        while index < end, bytes[index] <= 0x20, bytes[index] > 0x01 { index += 1 }
        return index
    }

    private static func read(_ bytes: [UInt8], at start: Int, end: Int) -> Found? {
        var index = skippingBlanks(bytes, start + 2, min(end, start + 4))
        guard index < end, bytes[index] == UInt8(ascii: ".") else { return nil }
        index = skippingBlanks(bytes, index + 1, end)
        var value: [UInt8] = Array("10.".utf8)
        let registrant = index
        while index < end, index - registrant < 12, isNumberByte(bytes[index]) {
            value.append(bytes[index])
            index += 1
        }
        guard (4...9).contains(index - registrant) else { return nil }
        index = skippingBlanks(bytes, index, end)
        guard index < end else { return nil }
        if bytes[index] == UInt8(ascii: "/") {
            index += 1
        } else if let byte = escaped(bytes, index, end), byte == UInt8(ascii: "/") {
            index += 3
        } else {
            return nil
        }
        value.append(UInt8(ascii: "/"))
        index = skippingBlanks(bytes, index, end)
        return suffix(bytes, at: start, from: index, end: end, value)
    }

    private static func suffix(
        _ bytes: [UInt8], at start: Int, from first: Int, end: Int, _ prefix: [UInt8]
    ) -> Found? {
        var value = prefix
        var index = first
        var depth = 0
        let limit = min(end, start + maximumLength)
        // Where the value stood when so many bytes had been read: trailing punctuation is taken off both.
        var lastKept = (index: first, count: value.count)
        var hasDigits = false
        let isSerial = isSICI(bytes, first, limit)
        while index < limit {
            var byte = bytes[index]
            var length = 1
            if byte <= 0x20 {
                guard let next = continuation(bytes, index, limit, hasDigits: hasDigits) else { break }
                index = next
                continue
            }
            if byte >= 0x80 {
                guard let dash = dash(bytes, index, limit) else { break }
                byte = dash
                length = 3
            } else if let decoded = escaped(bytes, index, limit), decoded > 0x20, decoded < 0x7F {
                byte = decoded
                length = 3
            } else if byte == UInt8(ascii: "\\"), index + 1 < limit, "_&%#".utf8.contains(bytes[index + 1]) {
                index += 1
                continue
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
                break
            }
            if byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">"), !isSerial { break }
            if byte == UInt8(ascii: "(") { depth += 1 }
            if byte == UInt8(ascii: ")") {
                if depth == 0 { break }
                depth -= 1
            }
            value.append(byte)
            hasDigits = hasDigits || FieldLetters.isDigit(byte)
            index += length
            if !isTrailing(byte) { lastKept = (index, value.count) }
        }
        guard lastKept.count > prefix.count else { return nil }
        value.removeLast(value.count - lastKept.count)
        return Found(value: String(decoding: value, as: UTF8.self), range: start..<lastKept.index)
    }

    private static func isTrailing(_ byte: UInt8) -> Bool { ".,;:]}'*?!|".utf8.contains(byte) }

    /// `(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O`: the angle brackets belong to it.
    private static func isSICI(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
        if start < end, bytes[start] == UInt8(ascii: "("), start + 5 < end,
            bytes[start + 1] | 0x20 == UInt8(ascii: "s"), bytes[start + 2] | 0x20 == UInt8(ascii: "i")
        {
            return true
        }
        // 1097-4571(199806)49:8<693::…: an ISSN and a bracket.
        return start + 10 < end && bytes[start + 9] == UInt8(ascii: "(") && bytes[start + 4] == UInt8(ascii: "-")
    }

    /// Where a suffix goes on behind a blank: behind a slash, a hyphen, an underscore or an opened bracket; behind a
    /// full stop when a digit and more than a year follow.
    private static func continuation(_ bytes: [UInt8], _ blank: Int, _ limit: Int, hasDigits: Bool) -> Int? {
        guard blank > 0 else { return nil }
        let next = skippingBlanks(bytes, blank, limit)
        guard next < limit, next > blank else { return nil }
        let before = bytes[blank - 1]
        let after = bytes[next]
        guard after < 0x80, FieldLetters.isDigit(after) || FieldLetters.isLetter(after) || after == UInt8(ascii: "/")
        else { return nil }
        var end = next
        var digits = 0
        while end < limit, bytes[end] > 0x20 {
            if FieldLetters.isDigit(bytes[end]) { digits += 1 }
            end += 1
        }
        while end > next, isTrailing(bytes[end - 1]) { end -= 1 }
        if after == UInt8(ascii: "/") { return digits > 0 ? next : nil }
        switch before {
        case UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "_"): return digits > 0 ? next : nil
        case UInt8(ascii: "."):
            // Not the year, the pages or the address of what follows.
            guard FieldLetters.isDigit(after) else { return nil }
            if digits < end - next { return bytes[next..<end].contains(UInt8(ascii: ".")) ? next : nil }
            return digits > 4 || !hasDigits && !isYear(bytes[next..<end]) ? next : nil
        default: return nil
        }
    }

    private static func isYear(_ digits: ArraySlice<UInt8>) -> Bool {
        digits.count == 4 && (digits.starts(with: "19".utf8) || digits.starts(with: "20".utf8))
    }

    private static func escaped(_ bytes: [UInt8], _ index: Int, _ end: Int) -> UInt8? {
        guard index + 2 < end, bytes[index] == UInt8(ascii: "%"), let high = hex(bytes[index + 1]),
            let low = hex(bytes[index + 2])
        else { return nil }
        return high << 4 | low
    }

    private static func hex(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }

    /// A dash of print that stands for a hyphen.
    private static func dash(_ bytes: [UInt8], _ index: Int, _ end: Int) -> UInt8? {
        guard index + 2 < end, bytes[index] == 0xE2, bytes[index + 1] == 0x80, (0x90...0x93).contains(bytes[index + 2])
        else { return nil }
        return UInt8(ascii: "-")
    }
}
