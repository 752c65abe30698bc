/// Turns LaTeX, as bibliographies have it, to Unicode: accents, letters, symbols, quotation marks and dashes, simple
/// mathematics. Braces vanish, whatever they protect; commands that only set type vanish too.
///
/// It is no TeX: it knows commands by name, and one that it does not know stays in the text as written.
struct LaTeXDecoder {
    /// Commands that are not known, each once, in the order of the text.
    private(set) var unknownCommands: [String] = []
    /// Whether the last text was its own decoding.
    private(set) var wasPlain = false
    /// What `~` becomes: a blank that holds its neighbours together, or, inside of a name, a plain one.
    var tie: Unicode.Scalar = "\u{A0}"

    private var output: [UInt8] = []
    /// Accents that wait for their letter, the outermost first.
    private var accents: [LaTeXAccent] = []
    private var isMath = false
    private var isAfterBlank = true
    private var hasOpenArgument = false

    /// A message per unknown command is enough; a text of commands must not become as many messages.
    private static let maximumUnknownCommands = 8
    /// A letter has two accents in Vietnamese, three in transliterations; more are an attack.
    private static let maximumAccents = 4

    /// Forgets the unknown commands.
    mutating func reset() { unknownCommands.removeAll(keepingCapacity: true) }

    /// Whether a text is its own decoding: no sign of LaTeX, no blanks to close up.
    static func isPlain(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard let last = range.last else { return true }
        if bytes[range.lowerBound] == 0x20 || bytes[last] == 0x20 { return false }
        var previous: UInt8 = 0
        for index in range {
            let byte = bytes[index]
            switch classes[Int(byte)] {
            case 0: break
            case 1: return false
            // Doubled, these mean something: blanks, hyphens, quotation marks.
            default: if byte == previous { return false }
            }
            previous = byte
        }
        return true
    }

    private static let classes: [UInt8] = (0..<256).map { byte -> UInt8 in
        switch byte {
        case 0..<0x20, 0x24, 0x5C, 0x60, 0x7B, 0x7D, 0x7E: 1
        case 0x20, 0x27, 0x2C, 0x2D, 0x3C, 0x3E: 2
        default: 0
        }
    }

    /// The text of a stretch of LaTeX.
    mutating func text(_ bytes: [UInt8], _ range: Range<Int>) -> String {
        wasPlain = LaTeXDecoder.isPlain(bytes, range)
        if wasPlain { return String(decoding: bytes[range], as: UTF8.self) }
        output.removeAll(keepingCapacity: true)
        accents.removeAll(keepingCapacity: true)
        isMath = false
        isAfterBlank = true
        hasOpenArgument = false
        var index = range.lowerBound
        while index < range.upperBound { index = step(bytes, index, range.upperBound) }
        flushAccents()
        while let last = output.last, last <= 0x20 { output.removeLast() }
        return String(decoding: output, as: UTF8.self)
    }

    /// Reads what stands at a place; what comes back is the place behind it.
    private mutating func step(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Int {
        let byte = bytes[index]
        let following = index + 1 < end ? bytes[index + 1] : 0
        switch byte {
        case 0: return index + 1
        case 0x01...0x20:
            if accents.isEmpty { appendBlank() }
            return index + 1
        case 0x7B: return index + 1
        case 0x7D:
            flushAccents()
            return index + 1
        case 0x5C: return command(bytes, index + 1, end)
        case 0x7E:
            append(tie)
            isAfterBlank = tie == " "
            return index + 1
        case 0x24: return dollar(bytes, index, end)
        case 0x5E, 0x5F:
            if isMath, let next = script(bytes, index + 1, end, isSuperscript: byte == 0x5E) { return next }
            append(Unicode.Scalar(byte))
            return index + 1
        case 0x2D where following == 0x2D && !isMath:
            let isLong = index + 2 < end && bytes[index + 2] == 0x2D
            append(isLong ? "—" : "–")
            return index + (isLong ? 3 : 2)
        case 0x60:
            append(following == 0x60 ? "“" : "‘")
            return index + (following == 0x60 ? 2 : 1)
        case 0x27 where following == 0x27:
            append("”")
            return index + 2
        case 0x2C where following == 0x2C:
            append("„")
            return index + 2
        case 0x3C where following == 0x3C && !isMath:
            append("«")
            return index + 2
        case 0x3E where following == 0x3E && !isMath:
            append("»")
            return index + 2
        case 0..<0x80:
            append(Unicode.Scalar(byte))
            return index + 1
        default: return letter(bytes, index, end)
        }
    }

    /// A letter beyond ASCII.
    private mutating func letter(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Int {
        var next = index + 1
        while next < end, bytes[next] & 0xC0 == 0x80 { next += 1 }
        if accents.isEmpty {
            output.append(contentsOf: bytes[index..<next])
            isAfterBlank = false
        } else {
            for scalar in String(decoding: bytes[index..<next], as: UTF8.self).unicodeScalars { append(scalar) }
        }
        return next
    }

    /// `$…$` is read as mathematics; a dollar without another is one.
    private mutating func dollar(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Int {
        if isMath {
            isMath = false
            return index + 1
        }
        // Only so far ahead: a text of lone dollars must not be searched to its end for each.
        let limit = min(end, index + LaTeXDecoder.maximumFormulaLength)
        var next = index + 1
        while next < limit, bytes[next] != 0x24 || bytes[next - 1] == 0x5C { next += 1 }
        if next < limit, next > index + 1 {
            isMath = true
        } else {
            append("$")
        }
        return index + 1
    }

    /// Longer formulas are not in titles.
    private static let maximumFormulaLength = 1000

    /// A superscript or subscript whose signs Unicode has; nil when it has not.
    private mutating func script(_ bytes: [UInt8], _ index: Int, _ end: Int, isSuperscript: Bool) -> Int? {
        let limit = min(end, index + LaTeXDecoder.maximumScriptLength)
        guard let (argument, next) = LaTeXDecoder.argument(bytes, index, limit) else { return nil }
        var scalars: [Unicode.Scalar] = []
        for byte in bytes[argument] {
            guard let scalar = LaTeXSymbols.script(byte, isSuperscript: isSuperscript) else { return nil }
            scalars.append(scalar)
        }
        for scalar in scalars { append(scalar) }
        return next
    }

    /// Longer superscripts are formulas, which Unicode has no signs for.
    private static let maximumScriptLength = 20

    /// The argument behind a command: what stands in braces, or one sign; blanks before it are passed over.
    static func argument(_ bytes: [UInt8], _ start: Int, _ end: Int) -> (range: Range<Int>, next: Int)? {
        var index = start
        while index < end, bytes[index] <= 0x20 { index += 1 }
        guard index < end, bytes[index] != 0x7D else { return nil }
        guard bytes[index] == 0x7B else {
            var next = index + 1
            while next < end, bytes[next] & 0xC0 == 0x80 { next += 1 }
            return (index..<next, next)
        }
        var depth = 0
        for next in index..<end {
            if bytes[next] == 0x7B { depth += 1 }
            if bytes[next] == 0x7D {
                depth -= 1
                if depth == 0 { return (index + 1..<next, next + 1) }
            }
        }
        return nil
    }

    /// The argument behind a command. After one that is never closed no other is looked for: each search would go to the
    /// end of the text.
    private mutating func closedArgument(
        _ bytes: [UInt8], _ start: Int, _ end: Int
    ) -> (range: Range<Int>, next: Int)? {
        guard !hasOpenArgument else { return nil }
        let argument = LaTeXDecoder.argument(bytes, start, end)
        hasOpenArgument = argument == nil
        return argument
    }

    /// A command; `start` is behind the backslash.
    private mutating func command(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
        guard start < end else {
            append("\\")
            return start
        }
        var index = start
        while index < end, LaTeXDecoder.isLetter(bytes[index]) { index += 1 }
        guard index > start else { return sign(bytes, start, end) }
        let name = String(decoding: bytes[start..<min(index, start + 32)], as: UTF8.self)
        if let accent = LaTeXAccent.letters[name], isArgument(bytes, index, end) {
            push(accent)
            return index
        }
        guard let meaning = LaTeXCommands.meanings[name] else {
            note(name)
            flushAccents()
            append("\\")
            for byte in bytes[start..<index] { append(Unicode.Scalar(byte)) }
            return index
        }
        switch meaning {
        case .text(let text):
            for scalar in text.unicodeScalars { append(scalar) }
            return behindBlanks(bytes, index, end)
        case .dotless(let plain, let dotless):
            append(accents.isEmpty ? dotless : plain)
            return behindBlanks(bytes, index, end)
        case .nothing: return behindBlanks(bytes, index, end)
        case .withoutArgument: return closedArgument(bytes, index, end)?.next ?? index
        case .verbatim:
            guard let (argument, next) = closedArgument(bytes, index, end) else { return index }
            for scalar in BibTeXVerbatim.text(bytes, argument).unicodeScalars { append(scalar) }
            return next
        case .script(let isSuperscript):
            return script(bytes, index, end, isSuperscript: isSuperscript) ?? index
        case .environment: return index
        }
    }

    /// A command of one sign.
    private mutating func sign(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
        let byte = bytes[start]
        if let accent = LaTeXAccent.signs[byte], isArgument(bytes, start + 1, end) {
            push(accent)
            return start + 1
        }
        switch byte {
        case 0x01...0x20, 0x5C:
            appendBlank()
        case 0x2C, 0x3B, 0x3A:
            append(tie)
        case 0x2D, 0x2F, 0x21, 0x40: break
        case 0x28, 0x5B: isMath = true
        case 0x29, 0x5D: isMath = false
        case 0x80...:
            append("\\")
            return start
        default: append(Unicode.Scalar(byte))
        }
        return start + 1
    }

    /// Whether something follows that can carry an accent.
    private func isArgument(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
        var index = start
        while index < end, bytes[index] <= 0x20 { index += 1 }
        return index < end && bytes[index] != 0x7D
    }

    private func behindBlanks(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
        var index = start
        while index < end, bytes[index] <= 0x20 { index += 1 }
        return index
    }

    private mutating func push(_ accent: LaTeXAccent) {
        if accents.count < LaTeXDecoder.maximumAccents { accents.append(accent) }
    }

    private mutating func appendBlank() {
        guard !isAfterBlank else { return }
        output.append(0x20)
        isAfterBlank = true
    }

    /// Accents without a letter stand alone.
    private mutating func flushAccents() {
        for accent in accents { output.append(contentsOf: accent.alone.utf8) }
        accents.removeAll(keepingCapacity: true)
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
        isAfterBlank = false
        guard accents.isEmpty else {
            output.append(contentsOf: LaTeXAccent.composed(scalar, accents).utf8)
            accents.removeAll(keepingCapacity: true)
            return
        }
        if scalar.isASCII {
            output.append(UInt8(scalar.value))
        } else {
            output.append(contentsOf: Character(scalar).utf8)
        }
    }

    private mutating func note(_ name: String) {
        guard unknownCommands.count < LaTeXDecoder.maximumUnknownCommands, !unknownCommands.contains(name) else {
            return
        }
        unknownCommands.append(name)
    }

    static func isLetter(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }
}
