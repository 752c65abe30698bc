import Bibliography

/// Reads PubMed's tagged format
/// ([fields](https://pubmed.ncbi.nlm.nih.gov/help/#pubmed-format)): `PMID- `, continuation lines behind six blanks,
/// records parted by empty lines.
struct NBIBReader: ReferenceReading {
    private let text: SourceText
    private var cursor: PositionCursor
    private var line = 0
    private var number = 0
    private var pending = PendingItems()

    init(_ text: SourceText) {
        self.text = text
        cursor = PositionCursor(text)
    }

    mutating func next() -> ReadItem? {
        if !pending.isEmpty { return pending.removeFirst() }
        while line < text.lineCount, isBlank(text.lineRange(line)) { line += 1 }
        guard line < text.lineCount else { return nil }
        guard NBIBLine(text, text.lineRange(line)) != nil else { return .diagnostic(stray()) }
        read()
        return pending.removeFirst()
    }

    private mutating func stray() -> Diagnostic {
        let start = text.lineRange(line).lowerBound
        var end = start
        while line < text.lineCount, NBIBLine(text, text.lineRange(line)) == nil {
            if !isBlank(text.lineRange(line)) { end = text.lineRange(line).upperBound }
            line += 1
        }
        return Diagnostic(
            "These lines belong to no record, which begins with PMID, and were left out.", kind: .note,
            range: cursor.range(start..<end))
    }

    private mutating func read() {
        number += 1
        let start = text.lineRange(line).lowerBound
        var end = start
        var lines: [NBIBLine] = []
        var blankLines = 0
        var fault: (offset: Int, cause: String)?
        while line < text.lineCount {
            let range = text.lineRange(line)
            if isBlank(range) {
                blankLines += 1
                line += 1
                continue
            }
            if let tagged = NBIBLine(text, range) {
                // An empty line parts records; where it is lost, the next number of PubMed does.
                let isNumber = tagged.tag == "PMID"
                if !lines.isEmpty, blankLines > 0 || isNumber && lines.contains(where: { $0.tag == "PMID" }) {
                    if blankLines == 0 { fault = (range.lowerBound, "no empty line stands between it and the next") }
                    break
                }
                lines.append(tagged)
            } else if let last = lines.indices.last {
                if blankLines > 0 { break }
                let content = NBIBLine.trimmed(text, range)
                // Six blanks mark what goes on; text at the margin was broken by something else.
                if fault == nil, text.bytes[range.lowerBound] > 0x20 {
                    fault = (range.lowerBound, "line \(line + 1) has no tag and was taken for more of the line before")
                }
                lines[last].more.append(content)
            }
            blankLines = 0
            end = range.upperBound
            line += 1
        }
        give(lines, start..<end, fault)
    }

    private mutating func give(_ lines: [NBIBLine], _ range: Range<Int>, _ fault: (offset: Int, cause: String)?) {
        let start = cursor.position(at: range.lowerBound)
        var reading = NBIBReading(lines, range, number: number, text: text, cursor: cursor)
        reading.read()
        cursor = reading.cursor
        var cause = fault
        if cause == nil, !lines.contains(where: { NBIBReading.isBegin($0.tag) }) {
            cause = (range.lowerBound, "it has no PMID and no title")
        }
        if let cause {
            let position = cursor.position(at: cause.offset)
            pending.append(
                .diagnostic(
                    Diagnostic(
                        "The record that begins in line \(start.line) is damaged: \(cause.cause). It was read all the same.",
                        kind: .damagedRecord, range: SourceRange(start: position, end: position),
                        key: reading.reference.key)))
        }
        pending += reading.diagnostics.map { .diagnostic($0) }
        reading.reference.range = SourceRange(start: start, end: cursor.position(at: range.upperBound))
        pending.append(.reference(reading.reference))
    }

    private func isBlank(_ range: Range<Int>) -> Bool { text.bytes[range].allSatisfy { $0 <= 0x20 } }
}

/// A tagged line of PubMed's format, with the lines that go on with its value.
struct NBIBLine {
    let tag: String
    let name: Range<Int>
    let value: Range<Int>
    var more: [Range<Int>] = []

    /// `PMID- 123`, `TI  - Title`: a tag of two to four capitals, filled up with blanks to four places, and a hyphen.
    init?(_ text: SourceText, _ range: Range<Int>) {
        let bytes = text.bytes
        var index = range.lowerBound
        while index < range.upperBound, index < range.lowerBound + 4, NBIBLine.isTagByte(bytes[index]) { index += 1 }
        let nameEnd = index
        guard nameEnd - range.lowerBound >= 2 else { return nil }
        while index < range.upperBound, index < range.lowerBound + 4, bytes[index] == 0x20 { index += 1 }
        guard index < range.upperBound, bytes[index] == UInt8(ascii: "-"),
            index + 1 == range.upperBound || bytes[index + 1] == 0x20
        else { return nil }
        name = range.lowerBound..<nameEnd
        tag = text.string(in: name)
        value = NBIBLine.trimmed(text, index + 1..<range.upperBound)
    }

    static func trimmed(_ text: SourceText, _ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, text.bytes[start] <= 0x20 { start += 1 }
        while end > start, text.bytes[end - 1] <= 0x20 { end -= 1 }
        return start..<end
    }

    private static func isTagByte(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte)
    }
}
