import Bibliography

/// Reads RIS in its dialects: the first one (`T1`, `A1`, `JF`, `Y1`), the one of today, and what EndNote, Zotero and
/// databases make of them ([RIS](https://en.wikipedia.org/wiki/RIS_(file_format)) has no binding specification).
struct RISReader: ReferenceReading {
    private let text: SourceText
    private var lines: RISLines
    private var cursor: PositionCursor
    private var number = 0
    private var pending = PendingItems()

    init(_ text: SourceText) {
        self.text = text
        lines = RISLines(text)
        cursor = PositionCursor(text)
    }

    mutating func next() -> ReadItem? {
        if let item = pending.removeFirst() { return item }
        guard let item = lines.next() else { return nil }
        switch item {
        case .stray(let range):
            return .diagnostic(
                Diagnostic(
                    "These lines belong to no record, which begins with TY, and were left out.", kind: .note,
                    range: cursor.range(range)))
        case .record(let record):
            number += 1
            read(record)
            return pending.removeFirst()
        }
    }

    private mutating func read(_ record: RISLines.Record) {
        let start = cursor.position(at: record.range.lowerBound)
        var reading = RISReading(record, number: number, text: text, cursor: cursor)
        reading.read()
        cursor = reading.cursor
        if let fault = record.faults.first {
            let causes = record.faults.map(\.cause).joined(separator: ", and ")
            let position = cursor.position(at: fault.offset)
            pending.append(
                .diagnostic(
                    Diagnostic(
                        "The record that begins in line \(start.line) is damaged: \(causes). It was read all the same.",
                        kind: .damagedRecord, range: SourceRange(start: position, end: position),
                        key: reading.reference.key)))
        }
        pending += reading.diagnostics.map { .diagnostic($0) }
        reading.reference.range = SourceRange(start: start, end: cursor.position(at: record.range.upperBound))
        pending.append(.reference(reading.reference))
    }
}
