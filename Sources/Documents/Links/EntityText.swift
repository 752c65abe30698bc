import Web

/// Texts of HTML, XML and Markdown with their character references replaced.
enum EntityText {
    /// The reference at an index; nil when there is none.
    ///
    /// Everywhere as in an attribute's value, since what is looked for are addresses: `?a=1&copy=2` is a query.
    static func reference(_ text: ByteText, at index: Int) -> (utf8: [UInt8], end: Int)? {
        guard text[index] == UInt8(ascii: "&") else { return nil }
        return CharacterReferences.reference(in: text.bytes.span, at: index, isAttribute: true)
    }

    /// The bytes of a range with its references replaced.
    static func decoded(_ text: ByteText, _ range: Range<Int>) -> [UInt8] {
        guard text.next(UInt8(ascii: "&"), from: range.lowerBound, before: range.upperBound) != nil else {
            return Array(text.bytes[range])
        }
        var result: [UInt8] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if let reference = reference(text, at: index), reference.end <= range.upperBound {
                result += reference.utf8
                index = reference.end
            } else {
                result.append(text.bytes[index])
                index += 1
            }
        }
        return result
    }

    /// Appends a stretch of the file to a text with its references replaced.
    static func append(_ range: Range<Int>, of text: ByteText, to running: inout RunningText) {
        var copied = range.lowerBound
        var index = range.lowerBound
        while let ampersand = text.next(UInt8(ascii: "&"), from: index, before: range.upperBound) {
            index = ampersand + 1
            guard let reference = reference(text, at: ampersand), reference.end <= range.upperBound else { continue }
            running.append(copied..<ampersand, of: text.bytes)
            running.append(reference.utf8, for: ampersand..<reference.end)
            copied = reference.end
            index = reference.end
        }
        running.append(copied..<range.upperBound, of: text.bytes)
    }
}
