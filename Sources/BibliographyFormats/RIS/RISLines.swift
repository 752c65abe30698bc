import Bibliography

/// A tagged line of RIS, with the lines that go on with its value.
struct RISLine {
    let tag: RISTag
    /// The bytes of the tag.
    let name: Range<Int>
    /// The bytes of the value on the tag's line.
    var value: Range<Int>
    /// The bytes of further lines.
    var more: [Range<Int>] = []
    /// Whether the tag is written as it should be: two blanks and a hyphen behind it.
    var isRegular = true
}

/// The records of a file as tagged lines.
struct RISLines {
    /// A record.
    struct Record {
        var lines: [RISLine] = []
        var range: Range<Int>
        /// What is wrong with it, and where.
        var faults: [(offset: Int, cause: String)] = []
    }

    /// What comes next in a file.
    enum Item {
        case record(Record)
        /// Lines before, between or behind records.
        case stray(Range<Int>)
    }

    private let text: SourceText
    private var line = 0

    init(_ text: SourceText) { self.text = text }

    mutating func next() -> Item? {
        while line < text.lineCount, isBlank(text.lineRange(line)) { line += 1 }
        guard line < text.lineCount else { return nil }
        let first = text.lineRange(line)
        guard let tagged = tagged(first) else { return .stray(stray()) }
        if tagged.tag == "ER" {
            line += 1
            return .stray(first)
        }
        return .record(record(from: tagged))
    }

    /// Passes over lines up to the next tag.
    private mutating func stray() -> Range<Int> {
        let start = text.lineRange(line).lowerBound
        var end = start
        while line < text.lineCount {
            let range = text.lineRange(line)
            if tagged(range) != nil { break }
            if !isBlank(range) { end = range.upperBound }
            line += 1
        }
        return start..<end
    }

    private mutating func record(from first: RISLine) -> Record {
        var record = Record(range: first.name.lowerBound..<first.value.upperBound)
        if first.tag != "TY" { record.faults.append((first.name.lowerBound, "it does not begin with TY")) }
        var isEnded = false
        while line < text.lineCount {
            let range = text.lineRange(line)
            guard let tagged = tagged(range, behind: record.lines.last?.tag) else {
                goOn(range, &record)
                line += 1
                continue
            }
            if tagged.tag == "TY", !record.lines.isEmpty { break }
            line += 1
            record.range = record.range.lowerBound..<max(record.range.upperBound, range.upperBound)
            if tagged.tag == "ER" {
                isEnded = true
                if !tagged.value.isEmpty { record.lines.append(tagged) }
                break
            }
            record.lines.append(tagged)
        }
        if !isEnded { record.faults.append((record.range.upperBound, "it does not end with ER")) }
        return record
    }

    /// Takes a line without a tag as more of the value before it.
    private func goOn(_ range: Range<Int>, _ record: inout Record) {
        let content = trimmed(range)
        guard !content.isEmpty, let last = record.lines.indices.last else { return }
        // A type is one word: what stands below it is no more of it.
        if record.lines[last].tag == "TY" {
            record.faults.append((content.lowerBound, "the line behind TY has no tag and was left out"))
            record.range = record.range.lowerBound..<range.upperBound
            return
        }
        record.lines[last].more.append(content)
        record.range = record.range.lowerBound..<range.upperBound
    }

    // MARK: Lines

    /// `XX  - value`. Only known tags may have another number of blanks, because words of a text look like such tags:
    /// “an - other”. Inside a record a known tag may have a colon in place of the hyphen, but not in a long text, whose
    /// lines can begin so.
    private func tagged(_ range: Range<Int>, behind: RISTag? = nil) -> RISLine? {
        let bytes = text.bytes
        var index = range.lowerBound
        // Mails and web pages indent.
        while index < range.upperBound, bytes[index] == 0x20 || bytes[index] == 0x09, index < range.lowerBound + 8 {
            index += 1
        }
        guard index + 2 < range.upperBound, RISTag.isTag(bytes[index], bytes[index + 1]) else { return nil }
        let tag = RISTag(bytes[index], bytes[index + 1])
        let name = index..<index + 2
        index += 2
        let blanks = index
        while index < range.upperBound, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
        guard index < range.upperBound else { return nil }
        let isColon = bytes[index] == UInt8(ascii: ":")
        guard bytes[index] == UInt8(ascii: "-") || isColon else { return nil }
        let isRegular = index - blanks == 2 && !isColon
        let isCapital = bytes[name.lowerBound] < 0x60 && bytes[name.lowerBound + 1] < 0x60
        guard isRegular || index - blanks <= 4 && isCapital && RISTags.isKnown(tag) else { return nil }
        if isColon {
            guard tag == "TY" || behind != nil, !RISLines.longTexts.contains(behind ?? "TY") else { return nil }
        }
        index += 1
        guard index == range.upperBound || bytes[index] == 0x20 || bytes[index] == 0x09 || isRegular else { return nil }
        return RISLine(tag: tag, name: name, value: trimmed(index..<range.upperBound), isRegular: isRegular)
    }

    /// Tags whose value goes on over lines that are sentences of a text.
    private static let longTexts: Set<RISTag> = ["AB", "N1", "N2", "RN", "KW", "AD"]

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, text.bytes[start] <= 0x20 { start += 1 }
        while end > start, text.bytes[end - 1] <= 0x20 { end -= 1 }
        return start..<end
    }

    private func isBlank(_ range: Range<Int>) -> Bool { text.bytes[range].allSatisfy { $0 <= 0x20 } }
}
