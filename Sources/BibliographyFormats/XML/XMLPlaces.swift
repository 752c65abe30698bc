import Bibliography

/// Finds the places of a record's fields, which are asked for about in the order of the source: each is counted on from
/// the one before, where both stand on one line, as whole files of reference managers do.
final class XMLPlaces {
    private let source: SourceText
    private var last: SourcePosition
    /// The first offset that is not on the line of the last place.
    private var lineEnd: Int

    /// A column is counted on for so many bytes at most; the text finds a farther one sooner by itself.
    private static let farthest = 1_024

    init(_ source: SourceText) {
        self.source = source
        last = SourcePosition(offset: 0, line: 1, column: 1)
        lineEnd = source.lineStarts.count > 1 ? source.lineStarts[1] : source.bytes.count + 1
    }

    /// The place of a range.
    func range(_ range: Range<Int>) -> SourceRange {
        let start = position(at: range.lowerBound)
        return SourceRange(start: start, end: range.isEmpty ? start : position(at: range.upperBound))
    }

    private func position(at offset: Int) -> SourcePosition {
        if offset >= last.offset, offset < lineEnd, offset - last.offset < XMLPlaces.farthest {
            var column = last.column
            for index in last.offset..<offset where source.bytes[index] & 0xC0 != 0x80 { column += 1 }
            last = SourcePosition(offset: offset, line: last.line, column: column)
        } else {
            last = source.position(at: offset)
            lineEnd = last.line < source.lineCount ? source.lineStarts[last.line] : source.bytes.count + 1
        }
        return last
    }
}
