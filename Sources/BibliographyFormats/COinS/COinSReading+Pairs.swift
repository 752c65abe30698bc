import Web

extension COinSReading {
    /// The keys and values in their order, decoded from the encoding that the record names.
    static func pairs(_ bytes: [UInt8]) -> [(name: String, value: String)] {
        let pairs = bytes.split(separator: UInt8(ascii: "&")).map { pair in
            let equals = pair.firstIndex(of: UInt8(ascii: "=")) ?? pair.endIndex
            return (name: decoded(pair[..<equals]), value: decoded(pair[equals...].dropFirst()))
        }
        let encoding = pairs.first { $0.name.elementsEqual("ctx_enc".utf8) }
            .map { String(decoding: $0.value, as: UTF8.self).lowercased() }
        let label = encoding?.split(separator: ":").last.map(String.init)
        return pairs.map { (text($0.name, label), OneLine.text(text($0.value, label))) }
    }

    /// `%D0%A0` and `+`.
    private static func decoded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.endIndex, let high = digit(bytes[index + 1]),
                let low = digit(bytes[index + 2])
            {
                result.append(high << 4 | low)
                index += 3
            } else {
                result.append(bytes[index] == UInt8(ascii: "+") ? 0x20 : bytes[index])
                index += 1
            }
        }
        return result
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x41 + 10
        case 0x61...0x66: byte - 0x61 + 10
        default: nil
        }
    }

    private static func text(_ bytes: [UInt8], _ label: String?) -> String {
        if (try? UTF8Span(validating: bytes.span)) != nil { return String(decoding: bytes, as: UTF8.self) }
        // Whatever the record says, bytes that are no UTF-8 are of another encoding.
        return CharacterDecoder.decode(
            bytes, contentType: MediaType("text/plain; charset=\(label ?? "windows-1252")"), isMarkup: false
        ).text
    }
}
