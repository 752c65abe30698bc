/// Bytes with the few questions that readers of formats ask of them; every question is safe beyond either end.
struct ByteText {
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var count: Int { bytes.count }

    /// The byte at an index; 0 outside the text.
    subscript(_ index: Int) -> UInt8 { index >= 0 && index < bytes.count ? bytes[index] : 0 }

    /// The first place of a byte from an index on.
    func next(_ byte: UInt8, from start: Int, before end: Int = .max) -> Int? {
        var index = max(start, 0)
        let end = min(end, bytes.count)
        while index < end {
            if bytes[index] == byte { return index }
            index += 1
        }
        return nil
    }

    /// Whether the text at an index is the pattern, whose letters are written small, in any case.
    func lowercaseMatches(_ pattern: some StringProtocol, at index: Int) -> Bool {
        guard index >= 0 else { return false }
        var index = index
        for wanted in pattern.utf8 {
            guard index < bytes.count, bytes[index].asciiLowercased == wanted else { return false }
            index += 1
        }
        return true
    }

    /// Where a short pattern, whose letters are written small, begins in any case. Cost: one pass.
    func find(_ pattern: String, from start: Int, before end: Int = .max) -> Int? {
        let pattern = Array(pattern.utf8)
        guard let first = pattern.first else { return nil }
        let last = min(end, bytes.count) - pattern.count
        var index = max(start, 0)
        while index <= last {
            if bytes[index].asciiLowercased == first {
                var offset = 1
                while offset < pattern.count, bytes[index + offset].asciiLowercased == pattern[offset] { offset += 1 }
                if offset == pattern.count { return index }
            }
            index += 1
        }
        return nil
    }

    /// The index of the line break at or after an index; the end when there is none.
    func lineEnd(from start: Int) -> Int {
        var index = start
        while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
        return min(index, bytes.count)
    }

    /// The first byte of the line after the break that stands at an index, CR LF being one break.
    func lineStart(afterBreakAt index: Int) -> Int {
        guard index < bytes.count else { return bytes.count }
        return bytes[index] == 0x0D && self[index + 1] == 0x0A ? index + 2 : index + 1
    }

    /// The first index from `start` on that holds neither blank nor tab.
    func skippingBlanks(from start: Int, before end: Int = .max) -> Int {
        let end = min(end, bytes.count)
        var index = min(start, bytes.count)
        while index < end, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
        return index
    }

    /// The first index from `start` on that holds no blank, tab or line break.
    func skippingSpace(from start: Int, before end: Int = .max) -> Int {
        let end = min(end, bytes.count)
        var index = min(start, bytes.count)
        while index < end, bytes[index].isLinkSpace { index += 1 }
        return index
    }

    /// A range without blanks and line breaks at its ends.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        let range = range.clamped(to: 0..<bytes.count)
        let start = skippingSpace(from: range.lowerBound, before: range.upperBound)
        var end = range.upperBound
        while end > start, bytes[end - 1].isLinkSpace { end -= 1 }
        return start..<end
    }

    /// The text of a range; what lies outside is left out.
    func string(_ range: Range<Int>) -> String {
        String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
    }
}

extension UInt8 {
    /// A blank, a tab, a line break or a form feed.
    var isLinkSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
    /// An ASCII letter.
    var isLinkLetter: Bool { (0x61...0x7A).contains(self | 0x20) }
    /// An ASCII digit.
    var isLinkDigit: Bool { (0x30...0x39).contains(self) }
    /// An ASCII letter or digit.
    var isLinkWord: Bool { isLinkLetter || isLinkDigit }
    /// What a host's name holds besides letters and digits.
    var isHostMark: Bool {
        switch self {
        case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "%"): true
        default: false
        }
    }
    /// What user information holds besides letters and digits (RFC 3986, 3.2.1).
    var isUserInformationMark: Bool {
        switch self {
        case UInt8(ascii: "!"), UInt8(ascii: "$")...UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: ";"),
            UInt8(ascii: "="), UInt8(ascii: "_"), UInt8(ascii: "~"):
            true
        default: false
        }
    }
    /// What ends the authority of a URL.
    var isAuthorityEnd: Bool {
        self == UInt8(ascii: "/") || self == UInt8(ascii: "?") || self == UInt8(ascii: "#")
    }
    /// An ASCII punctuation mark.
    var isLinkPunctuation: Bool { self > 0x20 && self < 0x7F && !isLinkWord }
    var asciiLowercased: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}
