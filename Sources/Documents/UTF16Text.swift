import Web

/// UTF-16 without a byte order mark: told by where its NUL bytes stand.
enum UTF16Text {
    /// As many bytes as settle the question.
    private static let sampleSize = 4096

    /// Whether the bytes are UTF-16, and in which order; nil when they are not.
    ///
    /// In text of mostly Latin letters every other byte is NUL; in other scripts blanks and digits still give NULs in
    /// one half of the positions only, and the other half holds few different values.
    static func isBigEndian(_ bytes: [UInt8]) -> Bool? {
        let sample = bytes.prefix(sampleSize)
        guard sample.count >= 4, bytes.count % 2 == 0 else { return nil }
        var nulls = [0, 0]
        var highBytes = [Set<UInt8>(), Set<UInt8>()]
        for (index, byte) in sample.enumerated() {
            if byte == 0 { nulls[index & 1] += 1 }
            highBytes[index & 1].insert(byte)
        }
        let pairs = sample.count / 2
        if nulls[1] * 20 >= pairs, nulls[0] == 0, highBytes[1].count * 2 <= max(highBytes[0].count, 8) { return false }
        if nulls[0] * 20 >= pairs, nulls[1] == 0, highBytes[0].count * 2 <= max(highBytes[1].count, 8) { return true }
        return nil
    }

    static func decode(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool, origin: DecodedText.Origin) -> DecodedText {
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        var index = bytes.startIndex
        while index + 1 < bytes.endIndex {
            let first = UInt16(bytes[index])
            let second = UInt16(bytes[index + 1])
            units.append(isBigEndian ? first << 8 | second : second << 8 | first)
            index += 2
        }
        let text = String(decoding: units, as: UTF16.self)
        let replacements = text.unicodeScalars.reduce(0) { $0 + ($1 == "\u{FFFD}" ? 1 : 0) }
        return DecodedText(
            text: text, encoding: isBigEndian ? "utf-16be" : "utf-16le", origin: origin, replacements: replacements)
    }
}
