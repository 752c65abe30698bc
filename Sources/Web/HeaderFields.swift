/// The header fields of a message in their order, names compared without regard to case (RFC 9110, section 5.1).
public struct HeaderFields: Hashable, Sendable {
    /// One field line.
    public struct Line: Hashable, Sendable {
        /// The name, as sent.
        public let name: String
        /// The value without surrounding white space.
        public let value: String

        /// Creates a field line.
        public init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }

    /// The lines in the order in which they came.
    public private(set) var lines: [Line]

    /// Creates header fields.
    public init(_ lines: [Line] = []) {
        self.lines = lines
    }

    /// Adds a line at the end.
    public mutating func append(name: String, value: String) {
        lines.append(Line(name: name, value: value))
    }

    /// The value of the first line with this name.
    public subscript(name: String) -> String? {
        lines.first { HeaderFields.isSame($0.name, name) }?.value
    }

    /// The values of all lines with this name.
    public func values(of name: String) -> [String] {
        lines.filter { HeaderFields.isSame($0.name, name) }.map(\.value)
    }

    private static func isSame(_ left: String, _ right: String) -> Bool {
        left.utf8.elementsEqual(right.utf8) { lowercased($0) == lowercased($1) }
    }

    private static func lowercased(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }
}
