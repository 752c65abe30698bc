/// A tag of HTML or XML with the places of its attributes.
struct MarkupTag {
    /// One attribute.
    struct Attribute {
        /// In small letters.
        var name: String
        /// The bytes between the quotation marks.
        var value: Range<Int>
    }

    /// The name in small letters.
    var name: String
    var isClosing: Bool
    var isEmpty = false
    var attributes: [Attribute] = []
    /// The first byte after `>`.
    var end: Int

    /// A page's attributes are a few; what has more is no page.
    private static let maximumAttributes = 200
    /// A longer name is no name of an element or attribute that is looked for.
    private static let maximumName = 64

    /// Reads the tag whose `<` stands at an index; nil when there is none, or when it does not end.
    ///
    /// - Parameter failure: how far it was looked in vain; the caller bounds the sum.
    init?(_ text: ByteText, at start: Int, failure: inout Int) {
        var index = start + 1
        isClosing = text[index] == UInt8(ascii: "/")
        if isClosing { index += 1 }
        guard text[index].isLinkLetter else { return nil }
        let nameStart = index
        while index < text.count, MarkupTag.isName(text[index]) { index += 1 }
        name = MarkupTag.lowercased(text, nameStart..<index)
        end = index
        // What follows the name of a tag; otherwise it is `<http://…>` or an address.
        guard index == text.count || text[index].isLinkSpace || "/>".utf8.contains(text[index]) else { return nil }
        while index < text.count {
            index = text.skippingSpace(from: index)
            if text[index] == UInt8(ascii: ">") {
                end = index + 1
                return
            }
            if text[index] == UInt8(ascii: "/") {
                isEmpty = text[index + 1] == UInt8(ascii: ">")
                index += 1
                continue
            }
            guard let next = attribute(text, from: index) else { break }
            index = next
        }
        failure += text.count - start
        return nil
    }

    /// Reads one attribute and gives where it ends; nil when it does not end.
    private mutating func attribute(_ text: ByteText, from start: Int) -> Int? {
        var index = start
        while index < text.count, !text[index].isLinkSpace, !"=>/".utf8.contains(text[index]) || index == start {
            index += 1
        }
        let name = start..<index
        let afterName = text.skippingSpace(from: index)
        guard text[afterName] == UInt8(ascii: "=") else { return index }
        index = text.skippingSpace(from: afterName + 1)
        let value: Range<Int>
        let quote = text[index]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            guard let close = text.next(quote, from: index + 1) else { return nil }
            value = index + 1..<close
            index = close + 1
        } else {
            let first = index
            while index < text.count, !text[index].isLinkSpace, text[index] != UInt8(ascii: ">") { index += 1 }
            value = first..<index
        }
        if attributes.count < MarkupTag.maximumAttributes {
            attributes.append(Attribute(name: MarkupTag.lowercased(text, name), value: value))
        }
        return index
    }

    /// The value of an attribute.
    func value(_ name: String) -> Range<Int>? { attributes.first { $0.name == name }?.value }

    private static func isName(_ byte: UInt8) -> Bool {
        byte.isLinkWord || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "_")
    }

    private static func lowercased(_ text: ByteText, _ range: Range<Int>) -> String {
        let short = range.lowerBound..<min(range.upperBound, range.lowerBound + maximumName)
        return String(decoding: text.bytes[short].map(\.asciiLowercased), as: UTF8.self)
    }
}
