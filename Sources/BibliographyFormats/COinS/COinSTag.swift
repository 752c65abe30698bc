import Web

/// A start tag of HTML, as far as a record needs it.
struct COinSTag {
    /// No record is longer; an attribute that is never closed would else reach to the end of the page.
    private static let maximumLength = 100_000

    /// The value of `title`, its character references decoded.
    private(set) var title: (text: [UInt8], range: Range<Int>)?
    /// Whether its class says that it holds a record.
    private(set) var isRecord = false
    /// Whether the tag ends.
    private(set) var isClosed = false

    static func isSpan(_ bytes: [UInt8], _ index: Int) -> Bool {
        let name = "<span".utf8
        let end = index + name.count
        guard end < bytes.count, bytes[end] <= 0x20 else { return false }
        return zip(name, bytes[index..<end]).allSatisfy { $0 == small($1) }
    }

    private static func small(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte + 0x20 : byte }

    /// Where a tag ends: behind the first `>` that stands in no attribute's quotation marks.
    static func end(_ bytes: [UInt8], _ start: Int) -> Int {
        var index = start + 1
        var quote: UInt8?
        let limit = min(bytes.count, start + maximumLength)
        while index < limit {
            let byte = bytes[index]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                return index + 1
            } else if byte == UInt8(ascii: "<") {
                return index
            }
            index += 1
        }
        return limit
    }

    init(_ bytes: [UInt8], _ range: Range<Int>) {
        isClosed = bytes[range].last == UInt8(ascii: ">")
        var index = range.lowerBound + 5
        let end = range.upperBound
        func skip(_ isSkipped: (UInt8) -> Bool) {
            while index < end, isSkipped(bytes[index]) { index += 1 }
        }
        while index < end {
            skip { $0 <= 0x20 || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "=") }
            let nameStart = index
            skip { $0 > 0x20 && $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
            guard index > nameStart else { break }
            let name = bytes[nameStart..<index].prefix(20).map(COinSTag.small)
            skip { $0 <= 0x20 }
            guard index < end, bytes[index] == UInt8(ascii: "=") else { continue }
            index += 1
            skip { $0 <= 0x20 }
            var valueStart = index
            var valueEnd = index
            if index < end, bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'") {
                let quote = bytes[index]
                valueStart += 1
                index += 1
                skip { $0 != quote }
                valueEnd = index
                if index < end { index += 1 } else { isClosed = false }
            } else {
                skip { $0 > 0x20 && $0 != UInt8(ascii: ">") }
                valueEnd = index
            }
            take(name, bytes, min(valueStart, valueEnd)..<valueEnd)
        }
    }

    private mutating func take(_ name: [UInt8], _ bytes: [UInt8], _ range: Range<Int>) {
        if name.elementsEqual("class".utf8) {
            isRecord = bytes[range].split(whereSeparator: { $0 <= 0x20 }).contains { $0.elementsEqual("Z3988".utf8) }
        } else if name.elementsEqual("title".utf8), title == nil {
            title = (COinSTag.decoded(bytes, range), range)
        }
    }

    private static func decoded(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8] {
        var result: [UInt8] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if bytes[index] == UInt8(ascii: "&"),
                let (utf8, end) = CharacterReferences.reference(in: bytes.span, at: index, isAttribute: true),
                end <= range.upperBound
            {
                result += utf8
                index = end
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return result
    }
}
