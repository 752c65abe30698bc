import Web

/// Named fields, one a line, as WARC and HTTP headers have them, kept as bytes: an index over hundreds of thousands of
/// records makes text of the few fields it wants.
///
/// Names are compared without regard to case; a line that begins with a blank continues the one before it; a line
/// without a colon is passed over.
struct FieldBlock {
    private struct Field {
        let name: Range<Int>
        let value: Range<Int>
    }

    private let bytes: [UInt8]
    private var fields: [Field] = []
    /// How many lines were no fields.
    private(set) var strayLineCount = 0

    /// Reads lines that end with LF or CRLF, up to the first empty one.
    init(_ lines: [UInt8]) {
        var bytes = lines
        var position = 0
        while position < bytes.count {
            let start = position
            var end = bytes[start...].firstIndex(of: .lineFeed) ?? bytes.count
            // A folded line: the break becomes blanks, and the value goes on.
            while end + 1 < bytes.count, bytes[end + 1].isBlank, !FieldBlock.isEmpty(bytes[start..<end]) {
                bytes[end] = 0x20
                if end > start, bytes[end - 1] == .carriageReturn { bytes[end - 1] = 0x20 }
                end = bytes[(end + 1)...].firstIndex(of: .lineFeed) ?? bytes.count
            }
            position = end + 1
            let line = bytes[start..<end].trimmed
            if line.isEmpty { break }
            if let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex {
                fields.append(
                    Field(
                        name: line[..<colon].trimmed.indices, value: line[(colon + 1)...].trimmed.indices))
            } else {
                strayLineCount += 1
            }
        }
        self.bytes = bytes
    }

    private static func isEmpty(_ line: ArraySlice<UInt8>) -> Bool { line.trimmed.isEmpty }

    /// The value of the first field with this name.
    func value(of name: String) -> ArraySlice<UInt8>? {
        for field in fields where bytes[field.name].equalsIgnoringCase(name) { return bytes[field.value] }
        return nil
    }

    /// The value of the first field with this name, as text.
    func text(of name: String) -> String? { value(of: name)?.text }

    /// The value of a field that holds a URI, without the angle brackets that identifiers have by the standard and
    /// target URIs by GNU wget.
    func uri(of name: String) -> ArraySlice<UInt8>? {
        guard let value = value(of: name) else { return nil }
        guard value.first == UInt8(ascii: "<"), value.last == UInt8(ascii: ">"), value.count >= 2 else { return value }
        return value.dropFirst().dropLast().trimmed
    }

    /// All fields in their order.
    var headerFields: HeaderFields {
        HeaderFields(fields.map { HeaderFields.Line(name: bytes[$0.name].text, value: bytes[$0.value].text) })
    }
}
