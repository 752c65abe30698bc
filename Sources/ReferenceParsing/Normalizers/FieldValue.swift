import Documents

/// A value with its bytes in the entry.
struct NormalizedText: Hashable {
    /// The value.
    var value: String
    /// Where it stands.
    var range: Range<Int>
}

/// Makes values of byte ranges: lines joined, hyphenation undone, markup taken out, blanks single.
enum FieldValue {
    /// Markup inside markup is taken out so often; deeper nesting is nobody's.
    private static let maximumPasses = 4

    /// The value of a range.
    static func string(_ bytes: [UInt8], _ range: Range<Int>) -> String {
        let range = range.clamped(to: 0..<bytes.count)
        guard needsWork(bytes, range) else { return String(decoding: bytes[range], as: UTF8.self) }
        var result = cleaned(bytes, range)
        for _ in 1..<maximumPasses where needsWork(result, 0..<result.count) {
            let again = cleaned(result, 0..<result.count)
            if again == result { break }
            result = again
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// A value that reading it once more would not change: taking out markup can lay bare what belongs to no value.
    ///
    /// Nil when nothing is left then.
    ///
    /// - Parameter read: reads a text of its own.
    static func settled(
        _ text: NormalizedText, in bytes: [UInt8], _ read: ([UInt8], Range<Int>) -> NormalizedText?
    ) -> NormalizedText? {
        guard !bytes[text.range].elementsEqual(text.value.utf8) else { return text }
        var text = text
        for _ in 0..<maximumPasses {
            let again = Array(text.value.utf8)
            guard let value = read(again, 0..<again.count)?.value else { return nil }
            if value == text.value { return text }
            text.value = value
        }
        return text
    }

    private static func cleaned(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(range.count)
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = bytes[index]
            if byte <= 0x20 {
                let end = blanksEnd(bytes, index, range.upperBound)
                let hasJoint = bytes[index..<end].contains { $0 == EntryText.lineBreak || $0 == EntryText.interruption }
                switch hasJoint ? WrappedHyphen.outcome(result, bytes, end, range.upperBound) : .apart {
                case .joined: result.removeLast()
                case .hyphenated: break
                case .apart: if let last = result.last, last != 0x20, end < range.upperBound { result.append(0x20) }
                }
                index = end
                continue
            }
            if let length = droppedLength(bytes, index, range) {
                index += length
                continue
            }
            if byte == 0xC2, index + 1 < range.upperBound, bytes[index + 1] == 0xA0 {
                if let last = result.last, last != 0x20 { result.append(0x20) }
                index += 2
                continue
            }
            result.append(byte)
            index += 1
        }
        while result.last == 0x20 { result.removeLast() }
        return result
    }

    private static func blanksEnd(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
        var index = start
        while index < end, bytes[index] <= 0x20 { index += 1 }
        return index
    }

    /// Whether any byte is one that ``string(_:_:)`` changes.
    private static func needsWork(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        var isBlank = true
        for index in range {
            switch bytes[index] {
            case 0x20:
                if isBlank { return true }
                isBlank = true
            case ..<0x20, UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "\\"), UInt8(ascii: "{"),
                UInt8(ascii: "}"), UInt8(ascii: "<"), 0xC2, 0xE2, 0xEF:
                return true
            default: isBlank = false
            }
        }
        return isBlank && !range.isEmpty
    }

    /// The length of markup or of an invisible character at an index, or nil.
    private static func droppedLength(_ bytes: [UInt8], _ index: Int, _ range: Range<Int>) -> Int? {
        let end = range.upperBound
        switch bytes[index] {
        case UInt8(ascii: "*"): return 1
        case UInt8(ascii: "{"), UInt8(ascii: "}"): return 1
        case UInt8(ascii: "_"):
            let before = index > range.lowerBound ? bytes[index - 1] : 0x20
            let after = index + 1 < end ? bytes[index + 1] : 0x20
            return isOutside(before) || isOutside(after) ? 1 : nil
        case UInt8(ascii: "\\"):
            guard index + 1 < end else { return nil }
            if "&_%#$*[]{}().-".utf8.contains(bytes[index + 1]) { return 1 }
            return command(bytes, index, end)
        case UInt8(ascii: "<"): return tag(bytes, index, end)
        case 0xC2: return index + 1 < end && bytes[index + 1] == 0xAD ? 2 : nil
        case 0xE2:
            guard index + 2 < end, bytes[index + 1] == 0x80 || bytes[index + 1] == 0x81 else { return nil }
            let last = bytes[index + 2]
            let isInvisible = bytes[index + 1] == 0x80 ? (0x8B...0x8F).contains(last) : last == 0xA0
            return isInvisible ? 3 : nil
        case 0xEF: return index + 2 < end && bytes[index + 1] == 0xBB && bytes[index + 2] == 0xBF ? 3 : nil
        default: return nil
        }
    }

    private static let commands = [
        "emph", "textit", "textbf", "textsc", "textsl", "textrm", "texttt", "mbox", "enquote",
    ].map { Array(($0 + "{").utf8) }

    /// `\emph`, `\textit`, `\textbf`, `\textsc` before a brace.
    private static func command(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Int? {
        for name in commands
        where end - index > name.count && bytes[(index + 1)..<(index + 1 + name.count)].elementsEqual(name) {
            return name.count + 1
        }
        return nil
    }

    /// `<i>`, `</b>`, `<em>`: a tag of emphasis.
    private static func tag(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Int? {
        var start = index + 1
        if start < end, bytes[start] == UInt8(ascii: "/") { start += 1 }
        var stop = start
        while stop < end, stop - start < 7, (0x61...0x7A).contains(bytes[stop] | 0x20) { stop += 1 }
        guard stop < end, bytes[stop] == UInt8(ascii: ">"), stop > start else { return nil }
        let name = String(decoding: bytes[start..<stop], as: UTF8.self).lowercased()
        return [
            "i", "b", "em", "italic", "bold", "strong", "u", "sub", "sup", "span", "cite", "sc", "q", "tt", "small",
        ].contains(name)
            ? stop + 1 - index : nil
    }

    private static func isOutside(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte < 0x80 && !((0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte))
    }
}
