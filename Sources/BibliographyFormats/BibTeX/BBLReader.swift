import Bibliography

/// Reads what BibTeX or biber wrote for LaTeX: the printed entries of `thebibliography`, each as a text whose parts are
/// not told apart, or biber's `\entry` records with their fields.
struct BBLReader: ReferenceReading {
    private let text: SourceText
    private let bytes: [UInt8]
    private var position = 0
    private var count = 0
    private var mapping: BibTeXMapping
    private var places: PositionCursor
    private var keys: Set<String> = []
    private var waiting: [ReadItem] = []

    init(_ text: SourceText) {
        self.text = text
        bytes = text.bytes
        mapping = BibTeXMapping(text, format: BibliographyFormat.bbl.rawValue)
        places = PositionCursor(text)
    }

    mutating func next() -> ReadItem? {
        if let item = waiting.popLast() { return item }
        while position < bytes.count {
            guard bytes[position] == 0x5C else {
                position += 1
                continue
            }
            if isCommand("bibitem", at: position) { return printedEntry() }
            if isCommand("entry", at: position), let item = record() { return item }
            position += 1
        }
        return nil
    }

    private func isCommand(_ name: String, at offset: Int) -> Bool {
        let start = offset + 1
        let end = start + name.utf8.count
        guard end < bytes.count, bytes[offset] == 0x5C, bytes[start..<end].elementsEqual(name.utf8) else {
            return false
        }
        return !LaTeXDecoder.isLetter(bytes[end])
    }

    // MARK: - thebibliography

    private mutating func printedEntry() -> ReadItem {
        let start = position
        var index = start + 8
        var label: Range<Int>?
        skipBlanks(&index)
        if index < bytes.count, bytes[index] == 0x5B, let close = closingBracket(index) {
            label = index + 1..<close
            index = close + 1
            skipBlanks(&index)
        }
        var key = ""
        let isKeyed = index < bytes.count && bytes[index] == 0x7B
        if isKeyed,
            let end = bytes[index..<min(bytes.count, index + BibTeXGrammar.maximumKeyLength)].firstIndex(of: 0x7D)
        {
            key = BibTeXParents.trimmed(String(decoding: bytes[index + 1..<end], as: UTF8.self))
            index = end + 1
        }
        var stop = index
        while stop < bytes.count, !isCommand("bibitem", at: stop), !isEnd(stop) { stop += 1 }
        position = stop
        var last = stop
        while last > index, bytes[last - 1] <= 0x20 { last -= 1 }
        count += 1
        var decoder = LaTeXDecoder()
        var reference = Reference(
            number: count, label: label.map { decoder.text(bytes, $0) },
            verbatim: String(decoding: bytes[start..<last], as: UTF8.self),
            text: sentences(index..<max(index, last), &decoder), range: places.range(start..<last))
        if !key.isEmpty { reference.key = key }
        let message: String? =
            key.isEmpty
            ? "The \\bibitem has no key in braces. Its text was read."
            : stop >= bytes.count ? "The file ends before \\end{thebibliography}: the last entry may be cut." : nil
        if let message {
            waiting = [
                .diagnostic(
                    Diagnostic(message, kind: .damagedRecord, range: reference.range, key: reference.key))
            ]
        }
        return .reference(reference)
    }

    /// The entry's text, a full stop and a blank at each `\newblock` where none stands.
    private func sentences(_ range: Range<Int>, _ decoder: inout LaTeXDecoder) -> String {
        var text = ""
        var start = range.lowerBound
        for index in range where bytes[index] == 0x5C && isCommand("newblock", at: index) {
            append(start..<index, &decoder, to: &text)
            start = index + 9
        }
        append(start..<range.upperBound, &decoder, to: &text)
        return text
    }

    private func append(_ range: Range<Int>, _ decoder: inout LaTeXDecoder, to text: inout String) {
        let block = decoder.text(bytes, range)
        guard !block.isEmpty else { return }
        if let last = text.utf8.last {
            // A closing quotation mark or bracket may hold the stop.
            let ends = text.utf8.suffix(4)
            let isEnded =
                ".?!,;:".utf8.contains(last)
                || ends.dropLast().contains { ".?!".utf8.contains($0) }
                    && (last >= 0x80 || ")]'\"".utf8.contains(last))
            text += isEnded ? " " : ". "
        }
        text += block
    }

    private func isEnd(_ offset: Int) -> Bool {
        bytes[offset] == 0x5C && bytes[offset...].starts(with: "\\end{thebibliography}".utf8)
    }

    /// The bracket that closes a label: the first outside of braces, within the length of a label.
    private func closingBracket(_ start: Int) -> Int? {
        var depth = 0
        for index in start..<min(bytes.count, start + BibTeXGrammar.maximumKeyLength) {
            if bytes[index] == 0x7B { depth += 1 }
            if bytes[index] == 0x7D { depth -= 1 }
            if bytes[index] == 0x5D, depth <= 0 { return index }
        }
        return nil
    }

    private func skipBlanks(_ index: inout Int) {
        while index < bytes.count, bytes[index] <= 0x20 || bytes[index] == 0x25 {
            if bytes[index] == 0x25 {
                while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
            } else {
                index += 1
            }
        }
    }

    // MARK: - biber's records

    private mutating func record() -> ReadItem? {
        let start = position
        var fields = BBLFields(bytes: bytes, position: start + 6)
        guard let key = fields.argument(), let type = fields.argument() else {
            position = start + 1
            var index = start + 6
            skipBlanks(&index)
            guard index < bytes.count, bytes[index] == 0x7B else { return nil }
            return .diagnostic(
                Diagnostic(
                    "The braces behind this \\entry do not match: the record was left out. Run biber again.",
                    kind: .damagedRecord, range: places.range(start..<index)))
        }
        mapping.fields = fields.read()
        mapping.diagnostics.removeAll(keepingCapacity: true)
        position = max(fields.position, start + 1)
        // Biber writes an entry once for each list that it sorts.
        guard keys.insert(String(decoding: bytes[key], as: UTF8.self)).inserted else { return nil }
        count += 1
        var record = BibTeXRecord()
        record.key = key
        record.type = type
        record.range = start..<position
        let reference = mapping.reference(record, number: count)
        waiting = mapping.diagnostics.reversed().map { .diagnostic($0) }
        if !fields.isClosed {
            waiting.append(
                .diagnostic(
                    Diagnostic(
                        "The entry is cut before its \\endentry. What stands there was read.", kind: .damagedRecord,
                        range: reference.range, key: reference.key)))
        } else if let damage = fields.damage {
            waiting.append(
                .diagnostic(
                    Diagnostic(
                        "The braces of ‘\(damage.field)’ do not match: the field was left out. Run biber again.",
                        kind: .damagedRecord, range: places.range(damage.place), key: reference.key,
                        field: damage.field)))
        }
        return .reference(reference)
    }
}
