import Web

/// Decodes UTF-8 and UTF-16 only.
///
/// Stands where the decoder of `Web` will stand; it has the same shape.
enum PendingDecoding {
    static func decode(_ bytes: [UInt8], contentType: MediaType?, isMarkup: Bool) -> DecodedText {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            return utf8(bytes.dropFirst(3), origin: .byteOrderMark)
        }
        if bytes.starts(with: [0xFF, 0xFE]) {
            return UTF16Text.decode(bytes.dropFirst(2), isBigEndian: false, origin: .byteOrderMark)
        }
        if bytes.starts(with: [0xFE, 0xFF]) {
            return UTF16Text.decode(bytes.dropFirst(2), isBigEndian: true, origin: .byteOrderMark)
        }
        return utf8(bytes[...], origin: .validUTF8)
    }

    private static func utf8(_ bytes: ArraySlice<UInt8>, origin: DecodedText.Origin) -> DecodedText {
        let text = String(decoding: bytes, as: UTF8.self)
        let replacements = text.unicodeScalars.reduce(0) { $0 + ($1 == "\u{FFFD}" ? 1 : 0) }
        return DecodedText(text: text, encoding: "utf-8", origin: origin, replacements: replacements)
    }
}
