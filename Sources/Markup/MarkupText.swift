import Web

/// Text that came out of markup and may have kept some.
public enum MarkupText {
    /// Undoes character references, as in `R&amp;D` or `&#8217;`.
    public static func undoingReferences(_ text: String) -> String {
        var copy = text
        copy.makeContiguousUTF8()
        let bytes = copy.utf8.span
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "&"),
                let (utf8, end) = CharacterReferences.reference(in: bytes, at: index, isAttribute: true)
            {
                result.append(contentsOf: utf8)
                index = end
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
