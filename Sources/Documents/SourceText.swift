public import Bibliography

/// A document's text as UTF-8 bytes, with lines and columns on demand.
public struct SourceText: Hashable, Sendable {
    /// The UTF-8 bytes.
    public let bytes: [UInt8]
    /// The offset of each line's first byte; line breaks are LF, CR LF and CR.
    public let lineStarts: [Int]

    /// Creates a text. Cost: one pass.
    public init(_ text: String) {
        self.init(bytes: Array(text.utf8))
    }

    /// Creates a text from bytes that are valid UTF-8.
    public init(bytes: [UInt8]) {
        self.bytes = bytes
        var starts = [0]
        for (index, byte) in bytes.enumerated() {
            if byte == 0x0A || (byte == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A)) {
                starts.append(index + 1)
            }
        }
        lineStarts = starts
    }

    /// How many lines there are; a text that ends with a line break has an empty last line.
    public var lineCount: Int { lineStarts.count }

    /// The bytes of a line, counted from 0, without its line break.
    public func lineRange(_ index: Int) -> Range<Int> {
        let start = lineStarts[index]
        var end = index + 1 < lineStarts.count ? lineStarts[index + 1] : bytes.count
        while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
        return start..<end
    }

    /// The text of a byte range; the ends must lie between characters.
    public func string(in range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    /// The line, counted from 0, that holds an offset. Cost: logarithmic.
    public func lineIndex(at offset: Int) -> Int {
        var low = 0
        var high = lineStarts.count
        while low + 1 < high {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return low
    }

    /// The position of an offset.
    public func position(at offset: Int) -> SourcePosition {
        let line = lineIndex(at: offset)
        let column = bytes[lineStarts[line]..<offset].reduce(1) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
        return SourcePosition(offset: offset, line: line + 1, column: column)
    }

    /// The source range of a byte range.
    public func sourceRange(_ range: Range<Int>) -> SourceRange {
        SourceRange(start: position(at: range.lowerBound), end: position(at: range.upperBound))
    }
}
