import Bibliography

/// Reads lists of names: BibTeX's three forms and BibLaTeX's named parts (BibTeX's btxdoc, 4; BibLaTeX's manual, 3.4).
struct BibTeXNames {
    /// A name and the place that it stands at.
    struct Item {
        var name: Name
        var range: Range<Int>
    }

    private(set) var items: [Item] = []
    /// Whether the list ends in `and others`.
    private(set) var hasOthers = false
    /// The first name that could not be read by the rules.
    private(set) var problem: (range: Range<Int>, message: String)?

    /// Whether the words in small letters belong to the family name (BibLaTeX's `useprefix`).
    var keepsPrefix = false

    private var tokens: [Range<Int>] = []
    private var commas: [Int] = []

    /// Reads a list.
    mutating func read(_ bytes: [UInt8], _ range: Range<Int>, _ decoder: inout LaTeXDecoder) {
        items.removeAll(keepingCapacity: true)
        hasOthers = false
        problem = nil
        decoder.tie = " "
        defer { decoder.tie = "\u{A0}" }
        var start = range.lowerBound
        var depth = 0
        var index = start
        while index < range.upperBound {
            let byte = bytes[index]
            if byte == 0x7B { depth += 1 }
            if byte == 0x7D { depth -= 1 }
            if depth <= 0, byte <= 0x20, index + 4 < range.upperBound, bytes[index + 4] <= 0x20,
                bytes[index + 1] | 0x20 == 0x61, bytes[index + 2] | 0x20 == 0x6E, bytes[index + 3] | 0x20 == 0x64
            {
                add(bytes, start..<index, isLast: false, &decoder)
                start = index + 4
                index = start
                continue
            }
            index += 1
        }
        add(bytes, start..<range.upperBound, isLast: true, &decoder)
    }

    private mutating func add(
        _ bytes: [UInt8], _ range: Range<Int>, isLast: Bool, _ decoder: inout LaTeXDecoder
    ) {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, bytes[start] <= 0x20 { start += 1 }
        while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
        let range = start..<end
        if range.isEmpty {
            note(range, "a name is missing beside an ‘and’")
            return
        }
        if isLast, range.count == 6, bytes[range].elementsEqual("others".utf8) {
            hasOthers = true
            return
        }
        split(bytes, range)
        if tokens.count == 1, commas.isEmpty, bytes[start] == 0x7B, isOneGroup(bytes, range) {
            let literal = decoder.text(bytes, range)
            if !literal.isEmpty { items.append(Item(name: Name(literal: literal), range: range)) }
            return
        }
        if let name = BibTeXNamedParts.name(bytes, range, &decoder) {
            items.append(Item(name: name, range: range))
            return
        }
        guard let name = divided(bytes, range, &decoder) else {
            note(range, "a name is empty")
            return
        }
        items.append(Item(name: name, range: range))
    }

    private mutating func note(_ range: Range<Int>, _ message: String) {
        if problem == nil { problem = (range, message) }
    }

    /// Finds the words and the commas outside of braces. A comma's index is the number of words before it.
    private mutating func split(_ bytes: [UInt8], _ range: Range<Int>) {
        tokens.removeAll(keepingCapacity: true)
        commas.removeAll(keepingCapacity: true)
        var depth = 0
        var start: Int?
        for index in range {
            let byte = bytes[index]
            if byte == 0x7B { depth += 1 }
            if byte == 0x7D { depth -= 1 }
            let isTie = byte == 0x7E && !(index > range.lowerBound && bytes[index - 1] == 0x5C)
            if depth <= 0, byte <= 0x20 || isTie || byte == 0x2C {
                if let first = start { tokens.append(first..<index) }
                start = nil
                if byte == 0x2C { commas.append(tokens.count) }
            } else if start == nil {
                start = index
            }
        }
        if let first = start { tokens.append(first..<range.upperBound) }
    }

    private func isOneGroup(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        // `{\'E}` is a letter of a name, not a name that must not be divided.
        if range.count > 2, bytes[range.lowerBound + 1] == 0x5C, range.count < 8 { return false }
        var depth = 0
        for index in range {
            if bytes[index] == 0x7B { depth += 1 }
            if bytes[index] == 0x7D { depth -= 1 }
            if depth == 0 { return index == range.upperBound - 1 }
        }
        return false
    }

    private mutating func divided(
        _ bytes: [UInt8], _ range: Range<Int>, _ decoder: inout LaTeXDecoder
    ) -> Name? {
        guard !tokens.isEmpty else { return nil }
        var family: ArraySlice<Range<Int>>
        var given: ArraySlice<Range<Int>>
        var suffix: ArraySlice<Range<Int>> = []
        let particle: ArraySlice<Range<Int>>
        if let comma = commas.first {
            // `von Last, First` and `von Last, Jr, First`.
            family = tokens[..<comma]
            let second = commas.count > 1 ? commas[1] : nil
            given = tokens[(second ?? comma)...]
            if let second { suffix = tokens[comma..<second] }
            if commas.count > 2 { note(range, "a name has more than two commas") }
            if family.isEmpty {
                (family, given) = (given, [])
                note(range, "a name starts with a comma")
            }
            let last = family.dropLast().lastIndex { isSmall(bytes, $0) }
            particle = last.map { family[...$0] } ?? []
            family = family.dropFirst(particle.count)
        } else {
            // `First von Last`.
            let before = tokens.dropLast()
            if let first = before.firstIndex(where: { isSmall(bytes, $0) }),
                let last = before.lastIndex(where: { isSmall(bytes, $0) })
            {
                given = tokens[..<first]
                particle = tokens[first...last]
                family = tokens[(last + 1)...]
            } else {
                given = before
                particle = []
                family = tokens.suffix(1)
            }
        }
        func text(_ words: ArraySlice<Range<Int>>) -> String? {
            guard let first = words.first, let last = words.last else { return nil }
            let text = decoder.text(bytes, first.lowerBound..<last.upperBound)
            return text.isEmpty ? nil : text
        }
        guard let familyText = text(family) else {
            return text(tokens[...]).map { Name(literal: $0) }
        }
        var name = Name(family: familyText, given: text(given), suffix: text(suffix))
        if let words = text(particle) {
            name.particles = keepsPrefix ? Name.Particles(nonDropping: words) : Name.Particles(dropping: words)
        } else {
            name.particles = Name.Particles()
        }
        return name
    }

    /// Whether a word starts with a small letter; what stands in braces does not count, a command's letter does.
    private func isSmall(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        var index = range.lowerBound
        var isBraced = false
        while index < range.upperBound {
            let byte = bytes[index]
            switch byte {
            case 0x61...0x7A: return true
            case 0x41...0x5A: return false
            case 0x7B:
                guard index + 1 < range.upperBound, bytes[index + 1] == 0x5C else { return false }
                isBraced = true
                index += 1
            case 0x5C:
                // The letter of `\'e`, or the command's own of `\o` and `\AA`.
                index += 1
                guard index < range.upperBound else { return false }
                var end = index
                while end < range.upperBound, LaTeXDecoder.isLetter(bytes[end]) { end += 1 }
                if end - index > 1 || isBraced && end > index {
                    let name = String(decoding: bytes[index..<min(end, index + 32)], as: UTF8.self)
                    let isLetter = LaTeXSymbols.letterNames.contains(name)
                    if isLetter { return bytes[index] >= 0x61 }
                    if name.hasPrefix("CYR") { return false }
                    index = end
                } else {
                    index += 1
                }
            case 0x80...:
                var end = index + 1
                while end < range.upperBound, bytes[end] & 0xC0 == 0x80 { end += 1 }
                return String(decoding: bytes[index..<end], as: UTF8.self).unicodeScalars.first?.properties
                    .isLowercase ?? false
            default: index += 1
            }
        }
        return false
    }
}
