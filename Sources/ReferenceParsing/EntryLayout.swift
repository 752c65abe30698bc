import Bibliography
import Documents

/// How a bibliography without labels is set, and how much each line looks like the start of an entry there.
struct EntryLayout {
    private let text: SourceText
    private let lines: [SectionLine]
    private let shapes: [EntryShape]
    /// Whether blank lines stand between entries.
    private let isBlankSeparated: Bool
    /// The indentation of first lines, when following lines stand deeper.
    private let hangingIndentation: Int?
    /// The longest usual line: a line much shorter ended its paragraph.
    private let usualLength: Int

    /// The score from which a line starts an entry.
    static let startFrom = 2.0

    init(text: SourceText, lines: [SectionLine]) {
        self.text = text
        self.lines = lines
        let shapes = lines.map { EntryShape(text.bytes, $0.range) }
        self.shapes = shapes
        let afterBlank = lines.indices.dropFirst().count { lines[$0].blankLinesBefore > 0 }
        let startsAfterBlank = lines.indices.dropFirst().count {
            lines[$0].blankLinesBefore > 0 && shapes[$0].startsLikeSentence
        }
        let starts = shapes.count { $0.isEntry || $0.startsWithName && $0.startsLikeSentence }
        isBlankSeparated =
            startsAfterBlank >= 1 && startsAfterBlank * 2 >= afterBlank
            && (afterBlank + 1) * 3 >= starts
        let lengths = lines.map(\.range.count).sorted()
        usualLength = lengths.isEmpty ? 0 : lengths[lengths.count * 8 / 10]
        // Hanging: entries start at the margin, the rest stands deeper.
        let margin = lines.map(\.indentation).min() ?? 0
        let deeper = lines.count { $0.indentation >= margin + 2 }
        let atMargin = lines.count - deeper
        let startsAtMargin = lines.indices.count {
            lines[$0].indentation < margin + 2 && (shapes[$0].startsLikeSentence || shapes[$0].hasStrongSign)
        }
        hangingIndentation = deeper >= 2 && atMargin >= 2 && startsAtMargin * 10 >= atMargin * 7 ? margin : nil
    }

    /// - Parameter previous: the last line before it that belongs to an entry.
    func startScore(_ index: Int, after previous: Int?) -> Double {
        let line = lines[index]
        let shape = shapes[index]
        if let previous, continuesURL(of: previous, at: index) { return -5 }
        let isSetApart =
            isBlankSeparated && line.blankLinesBefore > 0
            || hangingIndentation.map { line.indentation < $0 + 2 } == true
        // A name in small letters with a year, where entries start: danah boyd (2014).
        let isSmallName = isSetApart && shape.hasStrongSign && startsWithSmallLetters(line.range)
        guard shape.startsLikeSentence || isSmallName else { return shape.startsWithLabel ? 0.5 : -3 }
        var score = isSmallName && !shape.startsLikeSentence ? 1.25 : 0
        if startsWithCue(line.range) { score -= 2.5 }
        if shape.startsWithName { score += 1.5 }
        if shape.isEntry { score += 1.25 }
        if shape.hasYear { score += 0.25 }
        if isBlankSeparated { score += line.blankLinesBefore > 0 ? 1.75 : -1.5 }
        if let hangingIndentation { score += line.indentation < hangingIndentation + 2 ? 2 : -3 }
        return score + previousScore(previous)
    }

    private func startsWithSmallLetters(_ range: Range<Int>) -> Bool {
        let (scalar, _) = UTF8Scalars.scalar(at: range.lowerBound, in: text.bytes, end: range.upperBound)
        return UTF8Scalars.isLetter(scalar)
    }

    /// `Available from:`, `Retrieved …`, `URL:`, `In:`, `http://…` go on with an entry.
    private func startsWithCue(_ range: Range<Int>) -> Bool {
        let head = range.lowerBound..<min(range.upperBound, range.lowerBound + 40)
        guard let first = TextTokens.tokens(in: text.bytes, range: head).first(where: { $0.kind == .word }) else {
            return false
        }
        return EntryLayout.cues.contains(first.folded) || ConsultedCues.isCue(first.folded)
    }

    private static let cues: Set<String> = [
        "available", "url", "in", "abrufbar", "online", "verfügbar", "http", "https", "www", "doi", "disponible",
        "disponível",
        "dostępny", "режим", "isbn", "issn", "pp", "vol", "from",
    ]

    /// A finished line before speaks for a start; a comma, a hyphen or an open quotation against it.
    private func previousScore(_ index: Int?) -> Double {
        guard let index else { return 1 }
        let previous = lines[index].range
        guard let last = text.bytes[previous].last else { return 0 }
        var score = 0.0
        switch last {
        case UInt8(ascii: "."), UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: ">"), UInt8(ascii: "*"):
            score += 0.75
        case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "-"), UInt8(ascii: "&"),
            UInt8(ascii: "("):
            score -= 2
        case UInt8(ascii: "/"): score += endsInURL(previous) ? 0.75 : -1
        case 0x30...0x39: score += endsInURL(previous) ? 0.75 : 0.25
        default: score += endsInURL(previous) ? 0.75 : -0.75
        }
        if previous.count * 10 < usualLength * 7 { score += 0.75 }
        if endsWithInitial(previous) { score -= 1.5 }
        if endsInsideNames(previous) { score -= 2.5 }
        return score
    }

    /// Whether a line ends in a URL that is cut off, and the other starts with what only a URL looks like.
    func continuesURL(of previous: Int, at index: Int) -> Bool {
        let range = lines[previous].range
        guard endsInURL(range), let last = text.bytes[range].last, !",;)]>".utf8.contains(last) else { return false }
        let line = lines[index].range
        let end = text.bytes[line].firstIndex { $0 <= 0x20 } ?? line.upperBound
        let chunk = text.string(in: line.lowerBound..<end)
        let lowered = chunk.prefix(8).lowercased()
        if lowered.hasPrefix("http") || lowered.hasPrefix("www.") { return false }
        if URLCharacters.looksLikeURL(chunk) { return true }
        guard "/-_=&?.%".utf8.contains(last) else { return false }
        // Nothing but the end of a path: digits, dots, a closing mark; a name has a comma or another word behind it.
        let hasMark = chunk.utf8.contains { (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") }
        let isDotted = chunk.dropLast().contains(".") && chunk.utf8.count > 4
        return !chunk.hasSuffix(",") && (hasMark || isDotted || last != UInt8(ascii: ".") && end == line.upperBound)
    }

    private func endsInURL(_ range: Range<Int>) -> Bool {
        let tail = text.bytes[range].suffix(300)
        let start = tail.lastIndex(of: 0x20).map { $0 + 1 } ?? tail.startIndex
        let chunk = tail[start...]
        return chunk.starts(with: "http".utf8) || chunk.starts(with: "www.".utf8) || chunk.count { $0 == 0x2F } >= 2
    }

    /// `…, and`, `…, de`: the next name, or its rest, stands on the next line.
    private func endsInsideNames(_ range: Range<Int>) -> Bool {
        let tail = max(range.lowerBound, (text.bytes[range].suffix(24).lastIndex(of: 0x20) ?? range.upperBound - 1) + 1)
        let tokens = TextTokens.tokens(in: text.bytes, range: tail..<range.upperBound)
        guard tokens.count == 1, let last = tokens.first, last.kind == .word, !last.isCapitalized else { return false }
        return NameParticles.contains(last.folded) || NameList.isConjunction(last.folded)
    }

    /// `…, A. B.` at the line's end: a list of names goes on.
    private func endsWithInitial(_ range: Range<Int>) -> Bool {
        let tail = Array(text.bytes[range].suffix(4))
        guard tail.count >= 3, tail.last == UInt8(ascii: ".") else { return false }
        let letter = tail[tail.count - 2]
        let before = tail[tail.count - 3]
        return (0x41...0x5A).contains(letter) && (before == 0x20 || before == UInt8(ascii: "."))
    }
}
