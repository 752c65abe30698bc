import Bibliography
import Web

/// Reads COinS: OpenURL records (ANSI/NISO Z39.88) in the `title` of `<span class="Z3988">` in web pages.
struct COinSReader: ReferenceReading {
    private let text: SourceText
    private var index = 0
    private var cursor: PositionCursor
    private var number = 0
    private var pending = PendingItems()

    init(_ text: SourceText) {
        self.text = text
        cursor = PositionCursor(text)
    }

    mutating func next() -> ReadItem? {
        while pending.isEmpty {
            guard let tag = nextTag() else { return nil }
            read(tag)
        }
        return pending.removeFirst()
    }

    /// The next start tag of a span.
    private mutating func nextTag() -> Range<Int>? {
        let bytes = text.bytes
        while index < bytes.count {
            guard bytes[index] == UInt8(ascii: "<"), COinSTag.isSpan(bytes, index) else {
                index += 1
                continue
            }
            let start = index
            index = COinSTag.end(bytes, start)
            return start..<index
        }
        return nil
    }

    private mutating func read(_ range: Range<Int>) {
        let tag = COinSTag(text.bytes, range)
        guard tag.isRecord else { return }
        let start = cursor.position(at: range.lowerBound)
        number += 1
        guard tag.isClosed else {
            let message =
                "The span that begins in line \(start.line) is damaged: its tag or one of its attributes is never closed. "
                + "It was left out."
            index = range.lowerBound + 1
            pending.append(
                .diagnostic(
                    Diagnostic(message, kind: .damagedRecord, range: SourceRange(start: start, end: start))))
            return
        }
        guard let title = tag.title, !title.text.isEmpty else {
            pending.append(
                .diagnostic(
                    Diagnostic(
                        "The span that begins in line \(start.line) is damaged: it has no title, which would hold the record.",
                        kind: .damagedRecord, range: SourceRange(start: start, end: start))))
            return
        }
        var reading = COinSReading(title.text, number: number, verbatim: text.string(in: range))
        let place = cursor.range(title.range)
        reading.read(place)
        reading.reference.range = SourceRange(start: start, end: cursor.position(at: range.upperBound))
        pending += reading.diagnostics.map { .diagnostic($0) }
        pending.append(.reference(reading.reference))
    }
}
