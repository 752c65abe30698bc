import CLibIDN2

/// Host names in the form in which they are compared and looked up.
package enum HostName {
    /// Why a host cannot exist.
    package struct Invalid: Error {
        /// The reason, for a person.
        package let reason: String
    }

    /// Decodes percent-encoding, maps to lower case and to ASCII (UTS 46 through libidn2, non-transitional).
    ///
    /// - Throws: ``Invalid`` for an empty host, a forbidden character, or a label that IDNA refuses.
    package static func normalized(_ bytes: ArraySlice<UInt8>) throws(Invalid) -> String {
        if isNormal(bytes) { return String(decoding: bytes, as: UTF8.self) }
        let decoded = PercentEncoding.decoded(String(decoding: bytes, as: UTF8.self))
        guard !decoded.isEmpty else { throw Invalid(reason: "it has no host name") }
        if decoded.first == UInt8(ascii: "[") {
            guard decoded.last == UInt8(ascii: "]") else { throw Invalid(reason: "its IPv6 address is not closed") }
            let text = String(decoding: decoded.dropFirst().dropLast(), as: UTF8.self)
            guard let address = NetworkAddress(version6: text[...]) else {
                throw Invalid(reason: "its host name is not an IPv6 address")
            }
            return "[\(address)]"
        }
        try refuseForbidden(decoded)
        var name = String(decoding: decoded, as: UTF8.self)
        if decoded.allSatisfy({ $0 < 0x80 }) {
            name = name.lowercased()
        } else {
            name = try internationalized(name)
            // Mapping can bring out what was not there before, such as “％”.
            try refuseForbidden(Array(name.utf8))
        }
        guard !name.isEmpty else { throw Invalid(reason: "it has no host name") }
        guard name.utf8.count <= 253 else { throw Invalid(reason: "its host name is longer than 253 characters") }
        guard NetworkAddress.endsInNumber(name) else { return name }
        guard let address = NetworkAddress(version4: name[...]) else {
            throw Invalid(reason: "its host name ends in a number and is not an IPv4 address")
        }
        return address.description
    }

    /// Whether a host is written as it is compared, as most are: small letters, digits, hyphens and dots, or an IPv4
    /// address of four decimal numbers.
    private static func isNormal(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard (1...253).contains(bytes.count) else { return false }
        var labels = 1
        var start = bytes.startIndex
        var isAddress = true
        for index in bytes.indices {
            switch bytes[index] {
            case 0x61...0x7A, UInt8(ascii: "-"): isAddress = false
            case 0x30...0x39: break
            case UInt8(ascii: "."):
                isAddress = isAddress && isDecimalByte(bytes[start..<index])
                labels += 1
                start = index + 1
            default: return false
            }
        }
        if isAddress { return labels == 4 && isDecimalByte(bytes[start...]) }
        // A last label that begins like a number may be one, in any of the forms of old.
        return start < bytes.endIndex && !(0x30...0x39).contains(bytes[start])
    }

    private static func isDecimalByte(_ digits: ArraySlice<UInt8>) -> Bool {
        guard let first = digits.first, digits.count <= 3, digits.count == 1 || first != 0x30 else { return false }
        return digits.reduce(0) { $0 * 10 + Int($1 &- 0x30) } <= 255
    }

    private static func internationalized(_ name: String) throws(Invalid) -> String {
        var output: UnsafeMutablePointer<CChar>?
        let flags = Int32(IDN2_NFC_INPUT.rawValue | IDN2_NONTRANSITIONAL.rawValue)
        let code = unsafe idn2_to_ascii_8z(name, &output, flags)
        defer { unsafe idn2_free(output) }
        guard code == IDN2_OK.rawValue, let output = unsafe output else {
            throw Invalid(reason: "its host name is not an internationalized domain name")
        }
        return unsafe String(cString: output)
    }

    private static func refuseForbidden(_ bytes: [UInt8]) throws(Invalid) {
        guard let forbidden = bytes.first(where: isForbidden) else { return }
        let isPrintable = forbidden > 0x20 && forbidden < 0x7F
        let shown = isPrintable ? "“\(Character(Unicode.Scalar(forbidden)))”" : "a blank or control character"
        throw Invalid(reason: "its host name holds \(shown)")
    }

    private static func isForbidden(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == 0x7F || "#%/:<>?@[\\]^|".utf8.contains(byte)
    }
}
