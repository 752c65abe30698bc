/// The text between two brackets, on one line, in the plain characters that its parser expects.
///
/// Line breaks become blanks, a hyphen at a line's end is taken out before a small letter, full-width and typographic
/// blanks, commas and semicolons become plain ones, emphasis marks and invisible characters go.
enum BracketContent {
    static func plain(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            if byte.isBlank {
                let wasBreak = blankRun(in: bytes, from: &index)
                joinOrPart(&result, atBreak: wasBreak, next: index < bytes.endIndex ? bytes[index] : nil)
                continue
            }
            if byte == 0x2A || byte == 0x5C || (byte == 0x5F && isEmphasis(bytes, index)) {
                index += 1
                continue
            }
            if byte < 0x80 {
                result.append(byte)
                index += 1
                continue
            }
            let length = index + 2 < bytes.endIndex ? 3 : 2
            let end = min(index + length, bytes.endIndex)
            if let (replacement, width) = replacement(for: bytes[index..<end]) {
                if replacement == [0x20] {
                    if result.last != 0x20 { result.append(0x20) }
                } else {
                    result.append(contentsOf: replacement)
                }
                index += width
            } else {
                result.append(byte)
                index += 1
            }
        }
        while result.last == 0x20 { result.removeLast() }
        return result
    }

    /// Moves over a run of blanks; says whether it held a line break.
    private static func blankRun(in bytes: ArraySlice<UInt8>, from index: inout Int) -> Bool {
        var wasBreak = false
        while index < bytes.endIndex, bytes[index].isBlank {
            wasBreak = wasBreak || bytes[index] == 0x0A || bytes[index] == 0x0D
            index += 1
        }
        return wasBreak
    }

    private static func joinOrPart(_ result: inout [UInt8], atBreak: Bool, next: UInt8?) {
        guard let last = result.last, last != 0x20 else { return }
        let nextIsSmall = next.map { (0x61...0x7A).contains($0) || $0 >= 0xC3 } ?? false
        if atBreak, last == 0x2D, nextIsSmall {
            result.removeLast()
        } else if !(atBreak && last == 0x2D) {
            result.append(0x20)
        }
    }

    /// An underscore at a word's edge is emphasis; inside a word it is a letter.
    private static func isEmphasis(_ bytes: ArraySlice<UInt8>, _ index: Int) -> Bool {
        let before = index > bytes.startIndex ? bytes[index - 1] : 0x20
        let after = index + 1 < bytes.endIndex ? bytes[index + 1] : 0x20
        return !((before.isLetterOrDigit || before >= 0x80) && (after.isLetterOrDigit || after >= 0x80))
    }

    private static func replacement(for bytes: ArraySlice<UInt8>) -> (bytes: [UInt8], width: Int)? {
        let two = Array(bytes.prefix(2))
        switch two {
        case [0xC2, 0xA0]: return ([0x20], 2)
        case [0xC2, 0xAD]: return ([], 2)
        case [0xD8, 0x8C]: return ([0x2C, 0x20], 2)
        case [0xD8, 0x9B]: return ([0x3B, 0x20], 2)
        default: break
        }
        // The digits of Arabic and Persian.
        if let last = two.last, two.count == 2 {
            if two[0] == 0xD9, (0xA0...0xA9).contains(last) { return ([0x30 + last - 0xA0], 2) }
            if two[0] == 0xDB, (0xB0...0xB9).contains(last) { return ([0x30 + last - 0xB0], 2) }
        }
        switch two {
        // Marks of direction.
        case [0xD8, 0x9C]: return ([], 2)
        default: break
        }
        switch Array(bytes) {
        case [0xE2, 0x80, 0xAF], [0xE2, 0x80, 0x89], [0xE2, 0x80, 0x83], [0xE3, 0x80, 0x80]: return ([0x20], 3)
        case [0xE2, 0x80, 0x8B], [0xEF, 0xBB, 0xBF], [0xE2, 0x80, 0x8D], [0xE2, 0x80, 0x8E], [0xE2, 0x80, 0x8F]:
            return ([], 3)
        case [0xE2, 0x80, 0xA6]: return (Array("...".utf8), 3)
        case [0xEF, 0xBC, 0x8C], [0xE3, 0x80, 0x81]: return ([0x2C, 0x20], 3)
        case [0xEF, 0xBC, 0x9B]: return ([0x3B, 0x20], 3)
        case [0xEF, 0xBC, 0x9A]: return ([0x3A], 3)
        case [0xEF, 0xBC, 0x88]: return ([0x28], 3)
        case [0xEF, 0xBC, 0x89]: return ([0x29], 3)
        case [0xEF, 0xBC, 0x86]: return ([0x26], 3)
        default: return nil
        }
    }
}
