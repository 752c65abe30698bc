import Web

/// Which addresses do not belong to the public Internet.
///
/// The ranges are those of the IANA special-purpose registries (RFC 6890 and its successors) that are not globally
/// reachable. An IPv6 address that carries an IPv4 address is judged by what it carries.
extension NetworkAddress {
    /// What kind of address this is when it is not of the public Internet, with its article: “a loopback address”.
    var refusal: String? {
        bytes.count == 4
            ? NetworkAddress.refusal(version4: bytes[...]) : NetworkAddress.refusal(version6: bytes)
    }

    private struct Range {
        let prefix: [UInt8]
        let bits: Int
        let kind: String

        init(_ prefix: [UInt8], _ bits: Int, _ kind: String) {
            self.prefix = prefix
            self.bits = bits
            self.kind = kind
        }

        func contains(_ address: ArraySlice<UInt8>) -> Bool {
            for bit in 0..<bits {
                let byte = bit / 8
                let expected = byte < prefix.count ? prefix[byte] : 0
                let mask = UInt8(0x80) >> UInt8(bit % 8)
                if address[address.startIndex + byte] & mask != expected & mask { return false }
            }
            return true
        }
    }

    private static let ranges4: [Range] = [
        Range([0], 8, "an unspecified address"),
        Range([10], 8, "a private address"),
        Range([100, 64], 10, "a carrier's shared address"),
        Range([127], 8, "a loopback address"),
        Range([169, 254], 16, "a link-local address"),
        Range([172, 16], 12, "a private address"),
        Range([192, 0, 0], 24, "a reserved address"),
        Range([192, 0, 2], 24, "an address for documentation"),
        Range([192, 168], 16, "a private address"),
        Range([198, 18], 15, "an address for benchmarks"),
        Range([198, 51, 100], 24, "an address for documentation"),
        Range([203, 0, 113], 24, "an address for documentation"),
        Range([224], 4, "a multicast address"),
        Range([240], 4, "a reserved address"),
    ]

    private static let ranges6: [Range] = [
        Range([], 128, "an unspecified address"),
        Range([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], 128, "a loopback address"),
        Range([0x00, 0x64, 0xFF, 0x9B, 0, 1], 48, "a private address"),
        Range([0x01], 64, "a reserved address"),
        Range([0x20, 0x01, 0x0D, 0xB8], 32, "an address for documentation"),
        Range([0x3F, 0xFF], 20, "an address for documentation"),
        Range([0x5F], 16, "a reserved address"),
        Range([0xFC], 7, "a private address"),
        Range([0xFE, 0x80], 10, "a link-local address"),
        Range([0xFE, 0xC0], 10, "a private address"),
        Range([0xFF], 8, "a multicast address"),
    ]

    /// Prefixes with an IPv4 address behind them, and where it begins: IPv4-mapped, IPv4-translated, IPv4-compatible,
    /// NAT64 (RFC 6052), 6to4 (RFC 3056).
    private static let carriers: [(range: Range, offset: Int)] = [
        (Range([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF], 96, ""), 12),
        (Range([0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF, 0, 0], 96, ""), 12),
        (Range([], 96, ""), 12),
        (Range([0x00, 0x64, 0xFF, 0x9B], 96, ""), 12),
        (Range([0x20, 0x02], 16, ""), 2),
    ]

    private static let teredo = Range([0x20, 0x01, 0, 0], 32, "")

    private static func refusal(version4 address: ArraySlice<UInt8>) -> String? {
        ranges4.first { $0.contains(address) }?.kind
    }

    private static func refusal(version6 address: [UInt8]) -> String? {
        if let range = ranges6.first(where: { $0.contains(address[...]) }) { return range.kind }
        for (range, offset) in carriers where range.contains(address[...]) {
            return refusal(version4: address[offset..<(offset + 4)])
        }
        // Teredo (RFC 4380) stores the client's address with every bit turned.
        if teredo.contains(address[...]) { return refusal(version4: address[12...].map { ~$0 }[...]) }
        return nil
    }
}
