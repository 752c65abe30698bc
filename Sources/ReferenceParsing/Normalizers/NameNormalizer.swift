import Bibliography
import Documents

/// Reads the names of a field of authors or editors.
///
/// A name that is no person's, or cannot be divided, stays whole as a literal; nothing but punctuation, “et al.” and
/// editors' marks is left out.
enum NameNormalizer {
    /// The names in a byte range of an entry.
    static func names(in entry: EntryText, _ range: Range<Int>) -> PrintedNames {
        names(in: entry.bytes, range)
    }

    /// The names in a byte range. Cost: one pass over its bytes.
    static func names(in bytes: [UInt8], _ range: Range<Int>) -> PrintedNames {
        let marks = NameMarks(bytes, extended(range.clamped(to: 0..<bytes.count), in: bytes))
        var result = PrintedNames()
        result.hasOthers = marks.hasOthers
        result.isEditors = marks.isEditors
        let parts = NameSplitter(bytes: bytes, marks: marks).parts()
        result.names = NameAssembler(bytes: bytes, tokens: marks.tokens, parts: parts).names()
        return result
    }

    /// With the full stop of a last initial that the labelling left outside: `Goetz, K` before `.`.
    private static func extended(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
        let end = range.upperBound
        if endsInShortenedName(range, in: bytes) { return range.lowerBound..<end + 1 }
        guard end < bytes.count, bytes[end] == UInt8(ascii: "."), end - range.lowerBound >= 3,
            (0x41...0x5A).contains(bytes[end - 1]) || isCapitalLead(bytes[end - 2]),
            bytes[end - 2] == UInt8(ascii: ".") || bytes[end - 2] <= 0x20 || isCapitalLead(bytes[end - 2])
                || bytes[end - 2] == UInt8(ascii: "-")
        else { return range }
        // Where the other initials go without full stops, this one ends the sentence.
        var index = range.lowerBound
        while index < end {
            if bytes[index] == UInt8(ascii: "."), index > 0, bytes[index - 1] > 0x20 {
                return range.lowerBound..<end + 1
            }
            index += 1
        }
        let blanks = bytes[range].count { $0 <= 0x20 }
        if blanks == 1, !bytes[range].contains(UInt8(ascii: ",")) { return range.lowerBound..<end + 1 }
        return bytes[range].contains(UInt8(ascii: ",")) && !bytes[range].contains(UInt8(ascii: "&"))
            && bytes[range].count { $0 == UInt8(ascii: ",") } == 1 ? range.lowerBound..<end + 1 : range
    }

    /// The first byte of a Cyrillic or Greek capital.
    private static func isCapitalLead(_ byte: UInt8) -> Bool { byte == 0xD0 || byte == 0xCE }

    /// `Miłosz Cz` before a full stop: a capital and one or two consonants are a given name cut short.
    private static func endsInShortenedName(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
        let end = range.upperBound
        guard end < bytes.count, bytes[end] == UInt8(ascii: ".") else { return false }
        var start = end
        while start > range.lowerBound, end - start < 3, (0x61...0x7A).contains(bytes[start - 1]),
            !"aeiouy".utf8.contains(bytes[start - 1])
        { start -= 1 }
        guard (1...2).contains(end - start), start - 1 > range.lowerBound, (0x41...0x5A).contains(bytes[start - 1]),
            !"AEIOUY".utf8.contains(bytes[start - 1])
        else { return false }
        return bytes[start - 2] <= 0x20
    }
}

/// Divides a field of names at its separators.
struct NameSplitter {
    let bytes: [UInt8]
    let marks: NameMarks

    /// The parts in printed order, without those that hold no word.
    func parts() -> [NamePart] {
        let tokens = marks.tokens
        var parts: [NamePart] = []
        var start = 0
        var depth = 0
        func close(at end: Int, _ separator: NamePart.Separator) {
            if let range = trimmed(start..<end) {
                parts.append(
                    NamePart(
                        tokens: range, separator: separator,
                        shape: NameShape(bytes, tokens, range, isLast: range.upperBound >= tokens.count)))
            } else if separator != .comma, !parts.isEmpty {
                parts[parts.count - 1].separator = separator
            }
        }
        var index = 0
        while index < tokens.count {
            let token = tokens[index]
            if token.isOpening { depth += 1 }
            if token.isClosing { depth = max(0, depth - 1) }
            if depth == 0, !marks.isDropped[index], let separator = separator(at: index) {
                close(at: index, separator)
                start = index + 1
            } else if marks.isDropped[index], index > start, !isSign(index) {
                close(at: index, .comma)
                start = index + 1
            } else if marks.isDropped[index], index == start {
                start = index + 1
            }
            index += 1
        }
        close(at: tokens.count, .strong)
        return parts
    }

    /// A dropped star or number inside a name parts nothing.
    private func isSign(_ index: Int) -> Bool {
        let token = marks.tokens[index]
        return token.isNumber && token.length < 4
            || token.kind == .mark && !token.isOpening && !token.isClosing && !token.isFullStop
    }

    private func separator(at index: Int) -> NamePart.Separator? {
        let tokens = marks.tokens
        let token = tokens[index]
        if token.isWord { return token.roles.contains(.conjunction) && isConjunction(index) ? .conjunction : nil }
        guard token.kind == .mark else { return nil }
        switch token.scalar {
        case 0x2C, 0xFF0C, 0x3001, 0x60C: return .comma
        case 0x2F where isAbbreviation(index): return nil
        case 0x26 where index + 1 < tokens.count && NameSplitter.partners.contains(tokens[index + 1].hash): return nil
        case 0x3B, 0xFF1B, 0x7C, 0x2F, 0xFF0F, 0x2022, 0x61B: return .strong
        case 0x26, 0x2B, 0xFF06: return .conjunction
        case 0xB7, 0x30FB, 0x2027, 0xFF65, 0x318D:
            guard index > 0, index + 1 < tokens.count else { return nil }
            let before = tokens[index - 1]
            let after = tokens[index + 1]
            return before.shape.contains(.katakana) && after.shape.contains(.katakana) ? nil : .strong
        default:
            if token.isDash, token.followsBlank || token.scalar == 0x2014, index + 1 < tokens.count,
                tokens[index + 1].followsBlank || token.scalar == 0x2014
            {
                return .dash
            }
            return nil
        }
    }

    /// Words with which a firm's name goes on behind “&”.
    static let partners = Set(
        ["co", "sons", "söhne", "cie", "associates", "partner", "partners", "company", "fils", "synowie"].map(
            FieldTokens.hash))

    /// `A/S`: single letters on both sides.
    private func isAbbreviation(_ index: Int) -> Bool {
        let tokens = marks.tokens
        guard index > 0, index + 1 < tokens.count else { return false }
        return tokens[index - 1].isWord && tokens[index - 1].length == 1 && !tokens[index].followsBlank
            && tokens[index + 1].isWord && tokens[index + 1].length == 1 && !tokens[index + 1].followsBlank
    }

    /// A joining word stands in lower case between two names.
    private func isConjunction(_ index: Int) -> Bool {
        let tokens = marks.tokens
        guard index > 0, index + 1 < tokens.count else { return false }
        let token = tokens[index]
        // Städte- und Gemeindebund.
        if tokens[index - 1].isDash, !tokens[index - 1].followsBlank { return false }
        var next = index + 1
        if tokens[next].isFullStop {
            // "u." is an abbreviation, "i." an initial.
            guard token.scalar == 0x75, token.length == 1, next + 1 < tokens.count else { return false }
            next += 1
        }
        guard tokens[next].isWord, tokens[next].followsBlank, token.followsBlank || !tokens[index - 1].isWord else {
            return false
        }
        if token.isLowercase { return true }
        return token.isUppercase && token.length > 1 && tokens[next].isUppercase
            && !(index > 1 && tokens[index - 1].isComma && tokens[next].length == 1)
    }

    /// Without marks and dropped tokens at the ends; the full stop of an initial and a bracket opened inside stay.
    private func trimmed(_ range: Range<Int>) -> Range<Int>? {
        let tokens = marks.tokens
        var range = range
        let lastClosing = tokens[range].lastIndex(where: \.isClosing) ?? -1
        while let first = range.first,
            marks.isDropped[first] || tokens[first].kind == .mark && !(tokens[first].isOpening && first < lastClosing)
        {
            range.removeFirst()
        }
        let firstOpening = tokens[range].firstIndex(where: \.isOpening) ?? tokens.count
        while let last = range.last, marks.isDropped[last] || tokens[last].kind == .mark {
            if !marks.isDropped[last] {
                if tokens[last].isFullStop, range.count > 1, keepsFullStop(range) { break }
                if tokens[last].isClosing, firstOpening < last { break }
            }
            range.removeLast()
        }
        return tokens[range].contains { $0.kind != .mark } ? range : nil
    }

    /// A full stop behind an initial or an abbreviation stays, unless the other initials have none.
    private func keepsFullStop(_ range: Range<Int>) -> Bool {
        let tokens = marks.tokens
        let word = range.upperBound - 2
        guard word >= range.lowerBound, tokens[word].isWord else { return false }
        if tokens[word].roles.contains(.nameSuffix) { return true }
        if word > range.lowerBound, tokens[word - 1].isFullStop, tokens[word].length == 1 { return true }
        guard NameShape.isInitial(tokens, word, range, isLast: range.upperBound >= tokens.count) else { return false }
        guard range.upperBound >= tokens.count else { return true }
        // Yang S, Chen D, Li N.
        let bare = tokens.indices.dropLast(2).contains { index in
            tokens[index].isUppercase && tokens[index].length <= 2 && !tokens[index + 1].isFullStop
        }
        let dotted = tokens.indices.dropLast(2).contains { index in
            tokens[index].isUppercase && tokens[index].length <= 2 && tokens[index + 1].isFullStop
        }
        return dotted || !bare && tokens[word].length <= 2 || !bare && !tokens[word].isUppercase
    }
}
