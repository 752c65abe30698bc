import Bibliography

/// Walks through a text and says the line, the column and the offset in the file of each place it comes by.
struct PlaceCursor {
    private let bytes: [UInt8]
    private var index = 0
    private var line: Int
    private var column = 1
    private var offset: OriginalOffset

    init(_ bytes: [UInt8], line: Int = 1, offset: OriginalOffset) {
        self.bytes = bytes
        self.line = line
        self.offset = offset
    }

    var position: SourcePosition { SourcePosition(offset: offset.value, line: line, column: column) }

    /// Goes on to a place that does not lie before this one. Cost: the way.
    mutating func advance(to target: Int) {
        let target = min(target, bytes.count)
        guard index < target else { return }
        if offset.isPlain {
            offset.value += target - index
        } else {
            for place in index..<target where bytes[place] & 0xC0 != 0x80 {
                offset.advance(over: bytes[place], next: place + 1 < bytes.count ? bytes[place + 1] : 0)
            }
        }
        var lineStart = -1
        var scalars = 0
        var place = index
        while place < target {
            let byte = bytes[place]
            if byte & 0xC0 != 0x80 { scalars += 1 }
            place += 1
            if byte == 0x0A || byte == 0x0D && !(place < bytes.count && bytes[place] == 0x0A) {
                line += 1
                lineStart = place
                scalars = 0
            }
        }
        column = lineStart < 0 ? column + scalars : scalars + 1
        index = target
    }
}

/// How far into the file's own bytes the decoded text has come.
struct OriginalOffset {
    /// The bytes of the file that were passed.
    var value: Int
    private let encoding: Encoding
    private let original: [UInt8]

    private enum Encoding {
        case utf8, singleByte, utf16
        /// Two bytes from 0x81 on, or four when the second is a digit: GBK, GB 18030, Big5, EUC-KR.
        case doubleByte
        case shiftJIS, eucJP
        /// Shift sequences stand between the characters; offsets count the decoded text.
        case shifted
    }

    /// Bytes of UTF-8 are their own.
    init(plainFrom start: Int) {
        value = start
        encoding = .utf8
        original = []
    }

    /// For a text that was decoded from an encoding of the WHATWG Encoding Standard.
    init(encoding name: String, original: [UInt8]) {
        self.original = original
        let hasMark = original.starts(with: [0xFE, 0xFF]) || original.starts(with: [0xFF, 0xFE])
        switch name {
        case "utf-16le", "utf-16be": (encoding, value) = (.utf16, hasMark ? 2 : 0)
        case "gbk", "gb18030", "big5", "euc-kr": (encoding, value) = (.doubleByte, 0)
        case "shift_jis": (encoding, value) = (.shiftJIS, 0)
        case "euc-jp": (encoding, value) = (.eucJP, 0)
        case "iso-2022-jp": (encoding, value) = (.shifted, 0)
        case "utf-8": (encoding, value) = (.utf8, 0)
        default: (encoding, value) = (.singleByte, 0)
        }
    }

    /// Whether the offset is that of the text.
    var isPlain: Bool {
        switch encoding {
        case .utf8, .shifted: true
        default: false
        }
    }

    /// Passes one character, given the first two bytes of its UTF-8 form.
    mutating func advance(over lead: UInt8, next: UInt8) {
        let byte = value < original.count ? original[value] : 0
        let following = value + 1 < original.count ? original[value + 1] : 0
        let isReplaced = lead == 0xEF && next == 0xBF
        switch encoding {
        case .utf8, .shifted, .singleByte: value += 1
        case .utf16: value += lead >= 0xF0 ? 4 : 2
        case _ where isReplaced: value += 1
        case .doubleByte: value += byte < 0x81 ? 1 : following.isLinkDigit ? 4 : 2
        case .shiftJIS: value += byte < 0x81 || (0xA0...0xDF).contains(byte) ? 1 : 2
        case .eucJP: value += byte < 0x80 ? 1 : byte == 0x8F ? 3 : 2
        }
    }
}
