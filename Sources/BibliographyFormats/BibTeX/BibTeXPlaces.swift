import Bibliography

/// Lines and columns of offsets that mostly come in rising order: each goes on from the last, so that a file is counted
/// once, long lines included.
struct BibTeXPlaces {
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
        if target < offset || target - offset > BibTeXPlaces.maximumStep {
            let position = text.position(at: target)
            (offset, line, column) = (target, position.line, position.column)
            return position
        }
        let bytes = text.bytes
        while offset < target {
            let byte = bytes[offset]
            offset += 1
            if byte == 0x0A || byte == 0x0D && !(offset < bytes.count && bytes[offset] == 0x0A) {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
        return SourcePosition(offset: target, line: line, column: column)
    }

    /// The source range of a byte range.
    mutating func range(_ range: Range<Int>) -> SourceRange {
        let start = position(at: range.lowerBound)
        return SourceRange(start: start, end: position(at: range.upperBound))
    }
}
