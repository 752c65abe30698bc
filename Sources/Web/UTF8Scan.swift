/// How far bytes are UTF-8, in one pass (https://www.unicode.org/versions/Unicode15.0.0/ch03.pdf, table 3-7).
struct UTF8Scan {
    /// Whether no byte is above 0x7F.
    private(set) var isASCII = true
    /// Well-formed sequences of two bytes and more.
    private(set) var multiByte = 0
    /// Malformed sequences, counted as a decoder replaces them: each maximal part of a sequence is one.
    private(set) var malformed = 0

    /// Whether the bytes are UTF-8 but for single faults, such as a truncation or a pasted byte: well-formed sequences
    /// outnumber malformed ones by far, which in no other encoding happens by chance.
    var isMostlyUTF8: Bool { malformed == 0 || multiByte >= malformed * 4 }

    init(_ bytes: ArraySlice<UInt8>) {
        let span = bytes.span
        var index = 0
        while index < span.count {
            if span[index] < 0x80 {
                index += 1
                // Long stretches of ASCII are passed over by blocks, whose bytes are looked at together.
                while index + UTF8Scan.blockSize <= span.count, UTF8Scan.isASCII(span, at: index) {
                    index += UTF8Scan.blockSize
                }
                continue
            }
            isASCII = false
            let (length, isComplete) = UTF8Scan.sequence(span, at: index)
            if isComplete { multiByte += 1 } else { malformed += 1 }
            index += length
        }
    }

    private static let blockSize = 16

    private static func isASCII(_ bytes: borrowing Span<UInt8>, at index: Int) -> Bool {
        let block = bytes.extracting(index..<(index + blockSize))
        var bits: UInt8 = 0
        for position in 0..<blockSize { bits |= block[position] }
        return bits < 0x80
    }

    private static func sequence(_ bytes: borrowing Span<UInt8>, at index: Int) -> (length: Int, isComplete: Bool) {
        let lead = bytes[index]
        let needed: Int
        var lowest: UInt8 = 0x80
        var highest: UInt8 = 0xBF
        switch lead {
        case 0xC2...0xDF: needed = 1
        case 0xE0...0xEF:
            needed = 2
            if lead == 0xE0 { lowest = 0xA0 }
            if lead == 0xED { highest = 0x9F }
        case 0xF0...0xF4:
            needed = 3
            if lead == 0xF0 { lowest = 0x90 }
            if lead == 0xF4 { highest = 0x8F }
        default: return (1, false)
        }
        var length = 1
        while length <= needed {
            guard index + length < bytes.count else { return (length, false) }
            let next = bytes[index + length]
            guard next >= lowest, next <= highest else { return (length, false) }
            (lowest, highest) = (0x80, 0xBF)
            length += 1
        }
        return (length, true)
    }
}
