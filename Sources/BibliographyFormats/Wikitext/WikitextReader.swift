import Bibliography

/// Reads the citation templates of a page of Wikipedia, with their places in the page.
struct WikitextReader: ReferenceReading {
    private let text: SourceText
    private var scanner: WikitextScanner
    private var cursor: PositionCursor
    private var number = 0
    private var pending = PendingItems()

    init(_ text: SourceText) {
        self.text = text
        cursor = PositionCursor(text)
        scanner = WikitextScanner(text.bytes) { WikitextTemplates.kind(of: text.bytes[$0]) != nil }
    }

    mutating func next() -> ReadItem? {
        if !pending.isEmpty { return pending.removeFirst() }
        guard let template = scanner.next() else { return nil }
        number += 1
        var reading = WikitextReading(template, number: number, text: text, cursor: cursor)
        reading.read()
        cursor = reading.cursor
        if !template.isClosed {
            let line = text.lineIndex(at: template.start) + 1
            let name = JSONScanner.shortened(reading.reference.native?.type ?? "")
            pending.append(
                .diagnostic(
                    Diagnostic(
                        "The template “\(name)” that begins in line \(line) is damaged: it is never closed with }}. "
                            + "It was read up to where its text must end.",
                        kind: .damagedRecord, range: text.sourceRange(template.start..<template.start + 2))))
        }
        pending += reading.diagnostics.map { .diagnostic($0) }
        pending.append(.reference(reading.reference))
        return pending.removeFirst()
    }
}
