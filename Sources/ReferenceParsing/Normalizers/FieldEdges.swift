import Documents

/// Single bytes of fields.
enum FieldLetters {
    static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
    static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 }
}

/// Takes from the ends of a field what belongs to no value: blanks, emphasis, and the punctuation between fields.
enum FieldEdges {
    /// A range without them; nil when nothing is left. A full stop at the end goes unless it is an abbreviation's or
    /// an initial's, question and exclamation marks stay.
    static func bare(_ bytes: [UInt8], _ range: Range<Int>, keepingFullStop: Bool = false) -> Range<Int>? {
        var range = range.clamped(to: 0..<bytes.count)
        while true {
            let before = range
            while let first = range.first, bytes[first] <= 0x20 || ".,;:*_)]/}".utf8.contains(bytes[first]) {
                range.removeFirst()
            }
            while let last = range.last,
                bytes[last] <= 0x20 || ",;:*_([/{".utf8.contains(bytes[last])
                    || !keepingFullStop && isFullStop(bytes, last, range)
            {
                range.removeLast()
            }
            range = withoutUnpaired(bytes, range)
            range = withoutDashes(bytes, range)
            if range == before { return range.isEmpty ? nil : range }
        }
    }

    /// The range inside one pair of brackets that encloses all of it, or the range itself.
    static func unwrapped(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
        guard range.count > 2, let first = range.first, let last = range.last else { return range }
        let isRound = bytes[first] == UInt8(ascii: "(") && bytes[last] == UInt8(ascii: ")")
        let isSquare = bytes[first] == UInt8(ascii: "[") && bytes[last] == UInt8(ascii: "]")
        let inner = range.lowerBound + 1..<range.upperBound - 1
        guard isRound || isSquare, !bytes[inner].contains(bytes[first]), !bytes[inner].contains(bytes[last]) else {
            return range
        }
        return inner
    }

    /// A full stop that ends the field; the one of `U.S.` or of an initial stays.
    private static func isFullStop(_ bytes: [UInt8], _ index: Int, _ range: Range<Int>) -> Bool {
        guard bytes[index] == UInt8(ascii: ".") else {
            return index >= range.lowerBound + 2 && bytes[index] == 0x82 && bytes[index - 1] == 0x80
                && bytes[index - 2] == 0xE3
        }
        if range.count >= 3, bytes[index - 2] == UInt8(ascii: "."), FieldLetters.isLetter(bytes[index - 1]) {
            return false
        }
        // An ellipsis stays.
        return !(range.count >= 3 && bytes[index - 1] == UInt8(ascii: ".") && bytes[index - 2] == UInt8(ascii: "."))
    }

    /// Closing brackets at the end go when none was opened inside; opening ones at the start when none closes.
    private static func withoutUnpaired(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
        var range = range
        if let last = range.last, bytes[last] == UInt8(ascii: ")") || bytes[last] == UInt8(ascii: "]") {
            let open: UInt8 = bytes[last] == UInt8(ascii: ")") ? 0x28 : 0x5B
            if !bytes[range].contains(open) { range.removeLast() }
        }
        if let first = range.first, bytes[first] == UInt8(ascii: "(") || bytes[first] == UInt8(ascii: "[") {
            let close: UInt8 = bytes[first] == UInt8(ascii: "(") ? 0x29 : 0x5D
            if !bytes[range].contains(close) { range.removeFirst() }
        }
        return range
    }

    private static func withoutDashes(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
        var range = range
        for dash in [[0xE2, 0x80, 0x93], [0xE2, 0x80, 0x94]] as [[UInt8]] {
            if range.count >= 3, bytes[range].prefix(3).elementsEqual(dash) {
                range = range.lowerBound + 3..<range.upperBound
            }
            if range.count >= 3, bytes[range].suffix(3).elementsEqual(dash) {
                range = range.lowerBound..<range.upperBound - 3
            }
        }
        // A no-break space.
        if range.count >= 2, bytes[range.lowerBound] == 0xC2, bytes[range.lowerBound + 1] == 0xA0 {
            range = range.lowerBound + 2..<range.upperBound
        }
        if range.count >= 2, bytes[range.upperBound - 2] == 0xC2, bytes[range.upperBound - 1] == 0xA0 {
            range = range.lowerBound..<range.upperBound - 2
        }
        return range
    }
}
