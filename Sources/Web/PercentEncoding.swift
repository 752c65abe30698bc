/// Percent-encoding with the sets of the WHATWG URL Standard, section 1.3.
package enum PercentEncoding {
    /// Which part of a URL the bytes stand in.
    package enum Part {
        case path, query, fragment, userInformation

        /// The printable ASCII characters that are encoded in this part.
        var encodedCharacters: StaticString {
            switch self {
            case .fragment: "\"<>`"
            case .query: "\"#<>'"
            case .path: "\"#<>?^`{}"
            case .userInformation: "\"#<>?^`{}/:;=@[\\]|"
            }
        }
    }

    /// Encodes the bytes that the part cannot hold; an existing `%` stays as it is.
    package static func encoded(_ bytes: some Sequence<UInt8>, keeping part: Part) -> String {
        let encodedSet = part.encodedCharacters.description.utf8
        var result: [UInt8] = []
        for byte in bytes {
            if byte <= 0x20 || byte >= 0x7F || encodedSet.contains(byte) {
                result.append(UInt8(ascii: "%"))
                result.append(hexDigits[Int(byte >> 4)])
                result.append(hexDigits[Int(byte & 15)])
            } else {
                result.append(byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Undoes percent-encoding; a `%` without two hexadecimal digits stays.
    package static func decoded(_ text: some StringProtocol) -> [UInt8] {
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count, let high = value(bytes[index + 1]),
                let low = value(bytes[index + 2])
            {
                result.append(high << 4 | low)
                index += 3
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return result
    }

    private static let hexDigits = Array("0123456789ABCDEF".utf8)

    /// The value of a hexadecimal digit.
    static func value(_ digit: UInt8) -> UInt8? {
        switch digit {
        case 0x30...0x39: digit - 0x30
        case 0x41...0x46: digit - 0x41 + 10
        case 0x61...0x66: digit - 0x61 + 10
        default: nil
        }
    }
}
