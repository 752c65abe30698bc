/// A document's text as UTF-8 bytes, with lines and columns on demand.
public struct SourceText: Hashable, Sendable {
    /// The UTF-8 bytes.
    public let bytes: [UInt8]
    /// The offset of each line's first byte; line breaks are LF, CR LF and CR.
    public let lineStarts: [Int]
    /// Unicode scalars before each block of ``blockSize`` bytes: a column is found without counting a long line anew.
    private let scalarsBefore: [Int]
    private static let blockSize = 1024

    /// Creates a text. Cost: one pass.
    public init(_ text: String) {
        self.init(bytes: Array(text.utf8))
    }

    /// Creates a text from bytes that are valid UTF-8.
    public init(bytes: [UInt8]) {
        self.bytes = bytes
        var starts = [0]
        var scalars = 0
        var blocks: [Int] = []
        blocks.reserveCapacity(bytes.count / SourceText.blockSize + 1)
        var index = 0
        while index < bytes.count {
            blocks.append(scalars)
            let end = min(index + SourceText.blockSize, bytes.count)
            while index < end {
                let byte = bytes[index]
                index += 1
                if byte & 0xC0 != 0x80 { scalars += 1 }
                // Few bytes are below this: the line breaks are among them.
                if byte <= 0x0D, byte == 0x0A || (byte == 0x0D && !(index < bytes.count && bytes[index] == 0x0A)) {
                    starts.append(index)
                }
            }
        }
        lineStarts = starts
        scalarsBefore = blocks
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

    /// How many Unicode scalars start before an offset.
    private func scalars(before offset: Int) -> Int {
        guard offset > 0 else { return 0 }
        let block = (offset - 1) / SourceText.blockSize
        return bytes[block * SourceText.blockSize..<offset].reduce(scalarsBefore[block]) {
            $0 + ($1 & 0xC0 == 0x80 ? 0 : 1)
        }
    }

    /// The position of an offset. Cost: logarithmic.
    public func position(at offset: Int) -> SourcePosition {
        let line = lineIndex(at: offset)
        let column = scalars(before: offset) - scalars(before: lineStarts[line]) + 1
        return SourcePosition(offset: offset, line: line + 1, column: column)
    }

    /// The source range of a byte range.
    public func sourceRange(_ range: Range<Int>) -> SourceRange {
        SourceRange(start: position(at: range.lowerBound), end: position(at: range.upperBound))
    }
}
