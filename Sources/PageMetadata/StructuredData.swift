/// A value of JSON, its objects in the order of the source.
indirect enum StructuredValue: Hashable, Sendable {
    case text(String)
    case number(String)
    case truth(Bool)
    case list([StructuredValue])
    case object([Member])
    case null

    /// A member of an object.
    struct Member: Hashable, Sendable {
        let name: String
        let value: StructuredValue
    }

    /// The member with this name; nil for anything but an object.
    subscript(name: String) -> StructuredValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name == name }?.value
    }

    /// The elements of a list, or the value itself.
    var elements: [StructuredValue] {
        switch self {
        case .list(let values): values.flatMap(\.elements)
        case .null: []
        default: [self]
        }
    }

    /// The text, or the number as it is written.
    var text: String? {
        switch self {
        case .text(let text), .number(let text): text
        // `{"@value": "…", "@language": "…"}`
        case .object: self["@value"]?.text
        default: nil
        }
    }
}

/// Reads JSON as pages contain it: trailing commas, raw line ends in strings and what follows the value are forgiven, and
/// what was read before a fault is kept.
struct StructuredDataReader {
    /// The deepest nesting that is read; the parser recurses.
    private static let greatestDepth = 48
    /// The longest text that is read.
    private static let longestText = 2 << 20

    private let bytes: [UInt8]
    private var index = 0

    private init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The value that the text holds; nil when it begins with none.
    static func value(of text: String) -> StructuredValue? {
        guard text.utf8.count <= longestText else { return nil }
        var reader = StructuredDataReader(Array(text.utf8))
        // `<!--` or `//<![CDATA[` before the value: to the first bracket.
        guard let start = reader.bytes.firstIndex(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") }) else {
            return nil
        }
        reader.index = start
        if reader.bytes[start...].starts(with: "[CDATA[".utf8) { reader.index += 7 }
        return reader.readValue(depth: 0)
    }

    private var current: UInt8? { index < bytes.count ? bytes[index] : nil }

    private mutating func skipBlanks() {
        while let byte = current, byte <= 0x20 { index += 1 }
    }

    private mutating func readValue(depth: Int) -> StructuredValue? {
        skipBlanks()
        guard depth < StructuredDataReader.greatestDepth, let byte = current else { return nil }
        switch byte {
        case UInt8(ascii: "{"): return readObject(depth: depth)
        case UInt8(ascii: "["): return readList(depth: depth)
        case UInt8(ascii: "\""): return readText().map { .text($0) }
        default:
            let start = index
            while let byte = current, byte > 0x20, !",]}:\"{[".utf8.contains(byte) { index += 1 }
            switch String(decoding: bytes[start..<index], as: UTF8.self) {
            case "": return nil
            case "true": return .truth(true)
            case "false": return .truth(false)
            case "null": return .null
            case let word: return .number(word)
            }
        }
    }

    private mutating func readObject(depth: Int) -> StructuredValue {
        index += 1
        var members: [StructuredValue.Member] = []
        while true {
            skipBlanks()
            if current == UInt8(ascii: ",") {
                index += 1
                continue
            }
            guard current == UInt8(ascii: "\""), let name = readText() else { break }
            skipBlanks()
            guard current == UInt8(ascii: ":") else { break }
            index += 1
            guard let value = readValue(depth: depth + 1) else { break }
            members.append(StructuredValue.Member(name: name, value: value))
        }
        if current == UInt8(ascii: "}") { index += 1 } else { index = bytes.count }
        return .object(members)
    }

    private mutating func readList(depth: Int) -> StructuredValue {
        index += 1
        var values: [StructuredValue] = []
        while true {
            skipBlanks()
            if current == UInt8(ascii: ",") {
                index += 1
                continue
            }
            guard let byte = current, byte != UInt8(ascii: "]"), let value = readValue(depth: depth + 1) else { break }
            values.append(value)
        }
        if current == UInt8(ascii: "]") { index += 1 } else { index = bytes.count }
        return .list(values)
    }

    private mutating func readText() -> String? {
        index += 1
        var units: [UInt8] = []
        while let byte = current {
            index += 1
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: units, as: UTF8.self)
            case UInt8(ascii: "\\"): readEscape(into: &units)
            default: units.append(byte)
            }
        }
        return nil
    }

    private mutating func readEscape(into units: inout [UInt8]) {
        guard let byte = current else { return }
        index += 1
        switch byte {
        case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"), UInt8(ascii: "b"), UInt8(ascii: "f"):
            units.append(0x20)
        case UInt8(ascii: "u"):
            guard let first = readHexadecimal() else { return }
            var scalar = Unicode.Scalar(first)
            if (0xD800...0xDBFF).contains(first), bytes[index...].starts(with: "\\u".utf8) {
                index += 2
                if let second = readHexadecimal(), (0xDC00...0xDFFF).contains(second) {
                    scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
                }
            }
            units.append(contentsOf: String(scalar ?? "\u{FFFD}").utf8)
        default: units.append(byte)
        }
    }

    private mutating func readHexadecimal() -> UInt32? {
        guard index + 4 <= bytes.count else { return nil }
        let value = UInt32(String(decoding: bytes[index..<(index + 4)], as: UTF8.self), radix: 16)
        index += 4
        return value
    }
}
