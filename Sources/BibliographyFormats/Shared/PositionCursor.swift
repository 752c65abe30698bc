import Bibliography

/// Lines and columns of offsets that mostly come in rising order: each goes on from the last, so that a file is counted
/// once, long lines included.
struct PositionCursor {
    private let text: SourceText
    private var offset = 0
    private var line = 1
    private var column = 1

    /// Farther jumps are looked up instead of counted.
    private static let maximumStep = 4096

    init(_ text: SourceText) { self.text = text }

    /// The position of an offset.
    mutating func position(at target: Int) -> SourcePosition {
        let target = min(max(0, target), text.bytes.count)
        if target < offset || target - offset > PositionCursor.maximumStep {
            let position = text.position(at: target)
            (offset, line, column) = (target, position.line, position.column)
            return position
        }
        (line, column) = counted(to: target)
        offset = target
        return SourcePosition(offset: target, line: line, column: column)
    }

    /// The line and column of a later place. It changes nothing, so that the bytes are borrowed, not held, for each of
    /// some fifty places of an entry.
    private func counted(to target: Int) -> (line: Int, column: Int) {
        var (line, column, index) = (line, column, offset)
        while index < target {
            let byte = text.bytes[index]
            index += 1
            if byte & 0xC0 == 0x80 { continue }
            column += 1
            if byte > 0x0D { continue }
            if byte == 0x0A || byte == 0x0D && !(index < text.bytes.count && text.bytes[index] == 0x0A) {
                line += 1
                column = 1
            }
        }
        return (line, column)
    }

    /// The source range of a byte range.
    mutating func range(_ range: Range<Int>) -> SourceRange {
        let start = position(at: range.lowerBound)
        return SourceRange(start: start, end: position(at: range.upperBound))
    }
}
