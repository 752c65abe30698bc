/// Reads raised numbers after a word: `¹⁵`, `^3,5–7^`, `<sup>16</sup>`, `${}^{15}$`.
enum SuperscriptReader {
    /// A raised mark.
    struct Mark: Hashable, Sendable {
        /// Its bytes.
        let range: Range<Int>
        /// The numbers that it names.
        let numbers: [Int]
    }

    private static let longestMark = 60
    /// What a raised number after it is a power of: units of measure and of money.
    private static let units: Set<String> = [
        "mm", "cm", "dm", "km", "nm", "pm", "µm", "μm", "ft", "yd", "mi", "in", "px", "kg", "mg", "ms", "min", "sec",
        "мм", "см", "дм", "км", "нм", "кг", "сек", "log", "sin", "cos", "tan", "exp",
    ]

    /// The mark that starts at an offset, or nil: a power such as `10⁵`, `m^2^` or `km²` is none.
    static func mark(in bytes: [UInt8], at start: Int, in range: Range<Int>) -> Mark? {
        guard start > range.lowerBound, let (inner, end) = content(bytes, start, range.upperBound) else { return nil }
        guard end == bytes.count || !(bytes[end].isLetterOrDigit || bytes[end] == 0x5E) else { return nil }
        let numbers = NumericReader.numbers(in: inner)
        guard !numbers.isEmpty, followsText(bytes, start, range.lowerBound) else { return nil }
        return Mark(range: start..<end, numbers: numbers)
    }

    /// The raised characters in plain ones, and where the mark ends.
    static func content(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> (inner: [UInt8], end: Int)? {
        let rest = bytes[start..<min(limit, start + longestMark)]
        switch rest.first {
        case 0x3C: return rest.starts(with: "<sup>".utf8) ? closed(rest, after: 5, by: Array("</sup>".utf8)) : nil
        case 0x24:
            for opening in ["${ }^{", "${}^{", "$^{"] where rest.starts(with: opening.utf8) {
                return closed(rest, after: opening.utf8.count, by: Array("}$".utf8))
            }
            return nil
        case 0x5E: return closed(rest, after: 1, by: [0x5E])
        default: return raised(rest)
        }
    }

    private static func closed(
        _ rest: ArraySlice<UInt8>, after width: Int, by sign: [UInt8]
    ) -> (inner: [UInt8], end: Int)? {
        let start = rest.startIndex + width
        var index = start
        while index + sign.count <= rest.endIndex {
            if rest[index..<index + sign.count].elementsEqual(sign) {
                let inner = rest[start..<index]
                return inner.first?.isDigit == true ? (Array(inner), index + sign.count) : nil
            }
            guard rest[index] != 0x0A, rest[index] != 0x3C else { return nil }
            index += 1
        }
        return nil
    }

    /// Unicode's raised digits; commas and dashes between them count, those after the last do not.
    private static func raised(_ rest: ArraySlice<UInt8>) -> (inner: [UInt8], end: Int)? {
        var inner: [UInt8] = []
        var index = rest.startIndex
        var end = index
        var digits = 0
        while index < rest.endIndex {
            if let (digit, width) = digit(rest, index) {
                inner.append(digit)
                index += width
                end = index
                digits = inner.count
            } else if let (sign, width) = separator(rest, index), digits == inner.count, digits > 0 {
                inner.append(sign)
                index += width
            } else {
                break
            }
        }
        return digits == 0 ? nil : (Array(inner.prefix(digits)), end)
    }

    private static func digit(_ bytes: ArraySlice<UInt8>, _ index: Int) -> (UInt8, Int)? {
        if bytes[index] == 0xC2, index + 1 < bytes.endIndex {
            switch bytes[index + 1] {
            case 0xB9: return (0x31, 2)
            case 0xB2: return (0x32, 2)
            case 0xB3: return (0x33, 2)
            default: return nil
            }
        }
        guard index + 2 < bytes.endIndex, bytes[index] == 0xE2, bytes[index + 1] == 0x81 else { return nil }
        let last = bytes[index + 2]
        return last == 0xB0 || (0xB4...0xB9).contains(last) ? (0x30 + last - 0xB0, 3) : nil
    }

    /// A comma, a dash or U+207B, the raised minus.
    private static func separator(_ bytes: ArraySlice<UInt8>, _ index: Int) -> (UInt8, Int)? {
        if bytes[index] == 0x2C || bytes[index] == 0x2D { return (bytes[index], 1) }
        guard index + 2 < bytes.endIndex, bytes[index] == 0xE2 else { return nil }
        if bytes[index + 1] == 0x81, bytes[index + 2] == 0xBB { return (0x2D, 3) }
        return bytes[index + 1] == 0x80 && (0x90...0x95).contains(bytes[index + 2]) ? (0x2D, 3) : nil
    }

    /// Whether what stands before can be annotated: a word of two letters or more that is no unit, or the sign that
    /// ends a sentence, clause or quotation after one.
    private static func followsText(_ bytes: [UInt8], _ start: Int, _ lowest: Int) -> Bool {
        var end = start
        if end > lowest, bytes[end - 1] == 0x20 { return false }
        let signs = [".", ",", ";", ":", "!", "?", ")", "]", "\"", "'", "”", "’", "»", "*", "_"].map { Array($0.utf8) }
        var wasSign = false
        while let sign = signs.first(where: {
            end - $0.count >= lowest && bytes[(end - $0.count)..<end].elementsEqual($0)
        }
        ) {
            end -= sign.count
            wasSign = true
        }
        var first = end
        while first > lowest, bytes[first - 1] >= 0x80 || bytes[first - 1].isLetterOrDigit, end - first < 40 {
            first -= 1
        }
        let word = String(decoding: bytes[first..<end], as: UTF8.self)
        // "in 2013.¹" is annotated, 10⁵ and x)² are powers.
        if wasSign { return word.unicodeScalars.count >= 2 }
        return word.unicodeScalars.count { $0.properties.isAlphabetic } >= 2
            && !word.unicodeScalars.contains { $0.properties.numericType != nil }
            && !units.contains(word.lowercased())
    }
}

/// Tells raised numbers that cite from powers and from marks of notes, by all of an article's together.
enum SuperscriptSequence {
    /// Fewer different numbers show no sequence.
    private static let fewest = 3

    /// Whether the marks number the entries of a list in the order in which they are first named, as such styles do.
    ///
    /// - Parameters:
    ///   - marks: the numbers of each mark, in the order of the text.
    ///   - greatest: the last number of the list.
    static func isCiting(_ marks: [[Int]], greatest: Int) -> Bool {
        var seen: Set<Int> = []
        var last = 0
        var inOrder = 0
        for number in marks.joined() where seen.insert(number).inserted {
            if number == last + 1 { inOrder += 1 }
            last = number
        }
        let listed = seen.count { $0 <= greatest }
        return seen.count >= min(fewest, greatest) && seen.count >= 2 && seen.contains(1)
            && listed * 10 >= seen.count * 9 && inOrder * 5 >= seen.count * 4
    }
}
