/// An IPv4 or IPv6 address.
package struct NetworkAddress: Hashable, Sendable {
    /// 4 or 16 bytes, in network order.
    package let bytes: [UInt8]

    /// Creates an address from 4 or 16 bytes.
    package init?(_ bytes: [UInt8]) {
        guard bytes.count == 4 || bytes.count == 16 else { return nil }
        self.bytes = bytes
    }

    /// Reads the host of a ``WebURL``, where IPv4 is four decimal numbers and IPv6 stands in brackets; nil for a name.
    package init?(host: String) {
        if host.hasPrefix("["), host.hasSuffix("]") {
            self.init(version6: host.dropFirst().dropLast())
        } else {
            guard let bytes = NetworkAddress.dottedQuad(host[...]) else { return nil }
            self.init(bytes)
        }
    }

    /// Reads an IPv6 address without brackets (https://url.spec.whatwg.org/#concept-ipv6-parser).
    init?(version6 text: Substring) {
        guard let bytes = NetworkAddress.version6(text) else { return nil }
        self.bytes = bytes
    }

    /// Reads an IPv4 address as browsers do: one to four numbers, decimal, octal (`0…`) or hexadecimal (`0x…`), the
    /// last of which fills the bytes that are left (https://url.spec.whatwg.org/#concept-ipv4-parser).
    init?(version4 text: Substring) {
        var parts = text.split(separator: ".", omittingEmptySubsequences: false)
        if parts.count > 1, parts.last?.isEmpty == true { parts.removeLast() }
        guard (1...4).contains(parts.count) else { return nil }
        let numbers = parts.compactMap(NetworkAddress.number)
        guard numbers.count == parts.count, let last = numbers.last, numbers.dropLast().allSatisfy({ $0 < 256 }) else {
            return nil
        }
        let openBytes = 5 - numbers.count
        guard last < 1 << (8 * UInt64(openBytes)) else { return nil }
        let tail = (0..<openBytes).reversed().map { UInt8(truncatingIfNeeded: last >> (8 * UInt64($0))) }
        bytes = numbers.dropLast().map { UInt8(truncatingIfNeeded: $0) } + tail
    }

    /// Whether the last label is a number, so that the host is an IPv4 address or nothing
    /// (https://url.spec.whatwg.org/#ends-in-a-number-checker).
    static func endsInNumber(_ host: String) -> Bool {
        var labels = host.split(separator: ".", omittingEmptySubsequences: false)
        if labels.count > 1, labels.last?.isEmpty == true { labels.removeLast() }
        guard let last = labels.last, !last.isEmpty else { return false }
        return last.utf8.allSatisfy { (0x30...0x39).contains($0) }
            || (last.hasPrefix("0x") && last.utf8.dropFirst(2).allSatisfy { PercentEncoding.value($0) != nil })
    }

    private static func number(_ text: Substring) -> UInt64? {
        if text.hasPrefix("0x") {
            let digits = text.dropFirst(2)
            guard digits.utf8.allSatisfy({ PercentEncoding.value($0) != nil }) else { return nil }
            return digits.isEmpty ? 0 : UInt64(digits, radix: 16)
        }
        guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return text.hasPrefix("0") && text.utf8.count > 1 ? UInt64(text, radix: 8) : UInt64(text)
    }

    private static func dottedQuad(_ text: Substring) -> [UInt8]? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        let bytes = parts.compactMap { part in
            let isPlain = part.utf8.allSatisfy { (0x30...0x39).contains($0) } && (part == "0" || part.first != "0")
            return isPlain ? UInt8(part) : nil
        }
        return parts.count == 4 && bytes.count == 4 ? bytes : nil
    }

    private static func version6(_ text: Substring) -> [UInt8]? {
        var head: [UInt8] = []
        var tail: [UInt8]?
        var rest = text[...]
        if rest.hasPrefix("::") {
            tail = []
            rest = rest.dropFirst(2)
        }
        while !rest.isEmpty {
            let part = rest.prefix { $0 != ":" }
            rest = rest.dropFirst(part.count)
            let group: [UInt8]
            if rest.isEmpty, part.contains("."), let embedded = dottedQuad(part) {
                group = embedded
            } else if let number = UInt16(part, radix: 16), part.utf8.count <= 4, part.first != "+" {
                group = [UInt8(number >> 8), UInt8(number & 0xFF)]
            } else {
                return nil
            }
            if tail == nil { head += group } else { tail? += group }
            if rest.isEmpty { break }
            if rest.hasPrefix("::") {
                guard tail == nil else { return nil }
                tail = []
                rest = rest.dropFirst(2)
            } else {
                rest = rest.dropFirst()
                guard !rest.isEmpty else { return nil }
            }
        }
        guard let tail else { return head.count == 16 ? head : nil }
        guard head.count + tail.count <= 14 else { return nil }
        return head + Array(repeating: 0, count: 16 - head.count - tail.count) + tail
    }
}

extension NetworkAddress: CustomStringConvertible {
    /// `192.0.2.1`, or eight groups of hexadecimal digits with the longest run of zeros left out (RFC 5952).
    package var description: String {
        if bytes.count == 4 { return bytes.map { String($0) }.joined(separator: ".") }
        let groups = stride(from: 0, to: 16, by: 2).map { UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]) }
        var longest = 0..<0
        var start = 0
        while start < 8 {
            var end = start
            while end < 8, groups[end] == 0 { end += 1 }
            if end - start > max(1, longest.count) { longest = start..<end }
            start = max(end, start + 1)
        }
        let texts = groups.map { String($0, radix: 16) }
        guard !longest.isEmpty else { return texts.joined(separator: ":") }
        return texts[..<longest.lowerBound].joined(separator: ":") + "::"
            + texts[longest.upperBound...].joined(separator: ":")
    }
}
