import Bibliography

/// Finds lines and columns of offsets that mostly grow, as those of a record's fields do: each byte is counted once,
/// while ``SourceText`` alone would begin anew for every field.
struct PositionCursor {
    private let text: SourceText
    private var line = 0
    private var offset = 0
    private var column = 1

    init(_ text: SourceText) { self.text = text }

    /// The position of an offset, which must lie inside the text or at its end.
    mutating func position(at target: Int) -> SourcePosition {
        if target < offset {
            // A short way back on the same line is counted again; anything farther back is looked up.
            let start = text.lineStarts[line]
            guard target >= start, target - start <= PositionCursor.nearBytes else {
                return text.position(at: max(0, target))
            }
            offset = start
            column = 1
        }
        let target = min(target, text.bytes.count)
        // A far jump is looked up, a near one counted.
        if target - offset > PositionCursor.nearBytes {
            let found = text.position(at: target)
            line = found.line - 1
            column = found.column
            offset = target
            return found
        }
        while line + 1 < text.lineStarts.count, text.lineStarts[line + 1] <= target {
            line += 1
            offset = text.lineStarts[line]
            column = 1
        }
        while offset < target {
            if text.bytes[offset] & 0xC0 != 0x80 { column += 1 }
            offset += 1
        }
        return SourcePosition(offset: target, line: line + 1, column: column)
    }

    /// The source range of a byte range.
    mutating func range(_ range: Range<Int>) -> SourceRange {
        let start = position(at: range.lowerBound)
        return SourceRange(start: start, end: position(at: range.upperBound))
    }

    /// A look-up counts up to two blocks of the text, so that counting less is quicker.
    private static let nearBytes = 2048
}
