/// Reads one JSON object whose values are strings and numbers, as CDXJ lines hold it (RFC 8259). Values that are arrays
/// or objects are passed over, so that a line from a tool with more to say is still read.
struct FlatJSON {
    /// Deeper nesting is refused.
    private static let deepest = 32

    private let bytes: ArraySlice<UInt8>
    private var position: Int
    /// The members in their order; a number, `true` or `false` as it is written, `null` left out.
    private(set) var members: [(name: String, value: String)] = []

    /// Nil when the bytes are not one object.
    init?(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        position = bytes.startIndex
        guard take(UInt8(ascii: "{")) else { return nil }
        if !take(UInt8(ascii: "}")) {
            repeat {
                skipBlanks()
                guard let name = string(), take(UInt8(ascii: ":")) else { return nil }
                skipBlanks()
                guard position < bytes.endIndex else { return nil }
                switch bytes[position] {
                case UInt8(ascii: "\""):
                    guard let value = string() else { return nil }
                    members.append((name, value))
                case UInt8(ascii: "{"), UInt8(ascii: "["):
                    guard skipNested() else { return nil }
                default:
                    guard let value = bareWord() else { return nil }
                    if value != "null" { members.append((name, value)) }
                }
            } while take(UInt8(ascii: ","))
            guard take(UInt8(ascii: "}")) else { return nil }
        }
        skipBlanks()
        guard position == bytes.endIndex else { return nil }
    }

    /// The value of the first member with this name.
    subscript(name: String) -> String? { members.first { $0.name == name }?.value }

    /// Appends a JSON string.
    static func append(_ text: some Sequence<UInt8>, to line: inout [UInt8]) {
        let digits = Array("0123456789abcdef".utf8)
        line.append(UInt8(ascii: "\""))
        for byte in text {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): line += [UInt8(ascii: "\\"), byte]
            case 0..<0x20, 0x7F: line += Array("\\u00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            default: line.append(byte)
            }
        }
        line.append(UInt8(ascii: "\""))
    }

    private mutating func skipBlanks() {
        while position < bytes.endIndex, bytes[position].isBlank || bytes[position].isLineBreak { position += 1 }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        skipBlanks()
        guard position < bytes.endIndex, bytes[position] == byte else { return false }
        position += 1
        return true
    }

    private mutating func bareWord() -> String? {
        let word = bytes[position...].prefix { $0.isLetterOrDigit || $0 == 0x2B || $0 == 0x2D || $0 == 0x2E }
        guard !word.isEmpty else { return nil }
        position = word.endIndex
        return word.text
    }

    private mutating func string() -> String? {
        guard position < bytes.endIndex, bytes[position] == UInt8(ascii: "\"") else { return nil }
        position += 1
        var result: [UInt8] = []
        while position < bytes.endIndex {
            let byte = bytes[position]
            position += 1
            switch byte {
            case UInt8(ascii: "\""): return result[...].text
            case UInt8(ascii: "\\"):
                guard escape(into: &result) else { return nil }
            default: result.append(byte)
            }
        }
        return nil
    }

    private mutating func escape(into result: inout [UInt8]) -> Bool {
        guard position < bytes.endIndex else { return false }
        let byte = bytes[position]
        position += 1
        switch byte {
        case UInt8(ascii: "n"): result.append(0x0A)
        case UInt8(ascii: "t"): result.append(0x09)
        case UInt8(ascii: "r"): result.append(0x0D)
        case UInt8(ascii: "b"): result.append(0x08)
        case UInt8(ascii: "f"): result.append(0x0C)
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): result.append(byte)
        case UInt8(ascii: "u"):
            guard var code = codeUnit() else { return false }
            if (0xD800..<0xDC00).contains(code), bytes[position...].starts(with: "\\u".utf8) {
                let mark = position
                position += 2
                if let low = codeUnit(), (0xDC00..<0xE000).contains(low) {
                    code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
                } else {
                    position = mark
                }
            }
            result += String(Character(Unicode.Scalar(code) ?? "\u{FFFD}")).utf8
        default: return false
        }
        return true
    }

    private mutating func codeUnit() -> UInt32? {
        guard bytes.endIndex - position >= 4 else { return nil }
        var code: UInt32 = 0
        for index in position..<(position + 4) {
            guard let value = bytes[index].hexadecimalValue else { return nil }
            code = code << 4 | UInt32(value)
        }
        position += 4
        return code
    }

    private mutating func skipNested() -> Bool {
        var depth = 0
        while position < bytes.endIndex {
            switch bytes[position] {
            case UInt8(ascii: "\""):
                guard string() != nil else { return false }
                continue
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
            default: break
            }
            position += 1
            if depth == 0 { return true }
            if depth > Self.deepest { return false }
        }
        return false
    }
}
