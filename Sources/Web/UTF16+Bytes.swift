extension UTF16 {
    /// The encoding of UTF-16 without a byte order mark; nil when the bytes are nothing of the kind.
    ///
    /// Blanks, digits, line ends and markup are ASCII in every language, so one byte of many units is zero, and always
    /// the same one. Text in another encoding has no zero bytes; binary data has them on both sides.
    static func unmarkedEncoding(of bytes: [UInt8]) -> CharacterEncoding? {
        let units = min(bytes.count, sampleLimit) / 2
        guard units >= leastUnits else { return nil }
        var even = 0
        var odd = 0
        for index in 0..<units {
            if bytes[index * 2] == 0 { even += 1 }
            if bytes[index * 2 + 1] == 0 { odd += 1 }
        }
        guard max(even, odd) * leastShareInverse >= units, min(even, odd) * 20 <= max(even, odd) else { return nil }
        return even > odd ? .utf16BigEndian : .utf16LittleEndian
    }

    /// The bytes as UTF-8; lone surrogates and an odd last byte become U+FFFD.
    static func utf8(of bytes: ArraySlice<UInt8>, isBigEndian: Bool) -> (utf8: ArraySlice<UInt8>, replacements: Int) {
        let start = bytes.startIndex
        let units = (0..<(bytes.count / 2)).lazy.map { index -> UInt16 in
            let first = UInt16(bytes[start + index * 2])
            let second = UInt16(bytes[start + index * 2 + 1])
            return isBigEndian ? first << 8 | second : second << 8 | first
        }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var decoder = UTF16()
        var iterator = units.makeIterator()
        var replacements = 0
        decoding: while true {
            switch decoder.decode(&iterator) {
            case .scalarValue(let scalar):
                result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            case .error:
                replacements += 1
                result.append(contentsOf: UTF8.encodedReplacementCharacter)
            case .emptyInput: break decoding
            }
        }
        if !bytes.count.isMultiple(of: 2) {
            replacements += 1
            result.append(contentsOf: UTF8.encodedReplacementCharacter)
        }
        return (result[...], replacements)
    }

    /// A page's head is enough.
    private static let sampleLimit = 8_192
    /// Fewer units say nothing.
    private static let leastUnits = 8
    /// One unit in so many must have a zero byte: Chinese text has few blanks, but line ends and digits.
    private static let leastShareInverse = 50
}
