/// A tag of RIS: a capital letter and a letter or digit, in one number that is compared at once.
struct RISTag: Hashable, ExpressibleByStringLiteral {
    private let code: UInt16

    init(_ first: UInt8, _ second: UInt8) { code = UInt16(RISTag.capital(first)) << 8 | UInt16(RISTag.capital(second)) }

    init(_ text: String) {
        var bytes = text.utf8.makeIterator()
        self.init(bytes.next() ?? 0, bytes.next() ?? 0)
    }

    init(stringLiteral text: String) { self.init(text) }

    var text: String { String(decoding: [UInt8(code >> 8), UInt8(code & 0xFF)], as: UTF8.self) }

    private static func capital(_ byte: UInt8) -> UInt8 { (0x61...0x7A).contains(byte) ? byte - 0x20 : byte }

    /// Whether two bytes can be a tag.
    static func isTag(_ first: UInt8, _ second: UInt8) -> Bool {
        (0x41...0x5A).contains(capital(first))
            && ((0x41...0x5A).contains(capital(second)) || (0x30...0x39).contains(second))
    }
}
