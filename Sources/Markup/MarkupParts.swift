/// What a document is made of, without its structure: names, attributes and text, each once and as bytes.
struct MarkupParts: Sendable {
    /// A name: the number of a known one, or where the bytes of another stand.
    struct Name: Sendable {
        /// The number in ``MarkupName``, or -1.
        var number: Int16
        /// Tells most unknown names apart at once: a tag can have hundreds, each of which is compared with all others.
        var hash: UInt16 = 0
        /// Where the length and the bytes of an unknown name stand in ``MarkupParts/nameBytes``.
        var start: Int32

        /// Whether it is this name.
        func isName(_ name: MarkupName) -> Bool { number == name.rawValue }
    }

    /// An attribute: its name, and its value as a range of ``MarkupParts/valueBytes``.
    struct Attribute: Sendable {
        var name: Name
        var start: Int32
        var end: Int32
    }

    /// A run of text between tags, as a range of ``MarkupParts/textBytes``.
    struct Run: Sendable {
        /// Where the skeleton goes on behind it.
        var offset: Int
        var start: Int32
        var end: Int32
    }

    /// A start tag.
    struct Tag: Sendable {
        /// Where the skeleton goes on behind its name.
        var offset: Int
        var name: Name
        /// How long its name is in the skeleton.
        var length: Int
        /// Its attributes as a range.
        var start: Int32
        var end: Int32
    }

    /// All text, UTF-8, character references undone.
    var textBytes: [UInt8] = []
    /// All attribute values, UTF-8, character references undone.
    var valueBytes: [UInt8] = []
    /// All attributes.
    var attributes: [Attribute] = []
    /// Unknown names in lower case, each behind its length.
    var nameBytes: [UInt8] = []

    /// The bytes of a name.
    func bytes(of name: Name) -> ArraySlice<UInt8> {
        if name.number >= 0 { return MarkupName.finder.spellings[Int(name.number)][...] }
        let start = Int(name.start)
        return nameBytes[(start + 1)..<(start + 1 + Int(nameBytes[start]))]
    }

    /// The name as text.
    func text(of name: Name) -> String {
        name.number >= 0 ? MarkupName.spellings[Int(name.number)] : String(decoding: bytes(of: name), as: UTF8.self)
    }

    /// Whether two names are one.
    func isSame(_ left: Name, _ right: Name) -> Bool {
        left.number >= 0 || right.number >= 0
            ? left.number == right.number
            : left.hash == right.hash && bytes(of: left) == bytes(of: right)
    }

    /// The value of an attribute.
    func value(of attribute: Attribute) -> ArraySlice<UInt8> {
        valueBytes[Int(attribute.start)..<Int(attribute.end)]
    }
}
