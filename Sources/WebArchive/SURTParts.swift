import Web

/// A URL cut into the parts that a key is made of, far more leniently than ``WebURL`` does: an index takes whatever a
/// crawler wrote.
struct SURTParts {
    private(set) var scheme: [UInt8]
    private(set) var host: [UInt8] = []
    private(set) var port: Int?
    private(set) var path: ArraySlice<UInt8> = []
    private(set) var query: ArraySlice<UInt8> = []
    private(set) var hasQuery = false

    init(_ text: ArraySlice<UInt8>) {
        guard !text.isEmpty else {
            scheme = []
            return
        }
        var rest = text
        let schemeEnd = SURTParts.schemeEnd(of: rest)
        if let schemeEnd {
            scheme = rest[..<schemeEnd].map(\.lowercased)
            rest = rest[(schemeEnd + 1)...]
        } else {
            scheme = Array("http".utf8)
        }
        // "http://http://host/": a scheme pasted before a whole URL.
        while scheme.elementsEqual("http".utf8) || scheme.elementsEqual("https".utf8), schemeEnd != nil,
            rest.starts(with: "//".utf8), let inner = SURTParts.webScheme(at: rest.dropFirst(2))
        {
            scheme = inner
            rest = rest.dropFirst(2 + inner.count + 1)
        }
        rest = rest.prefix { $0 != UInt8(ascii: "#") }
        if let mark = rest.firstIndex(of: UInt8(ascii: "?")) {
            query = rest[(mark + 1)...]
            hasQuery = true
            rest = rest[..<mark]
        }
        path = rest
        if schemeEnd == nil || rest.starts(with: "//".utf8) {
            if schemeEnd != nil { rest = rest.dropFirst(2) }
            setAuthority(rest.prefix { $0 != UInt8(ascii: "/") })
            path = rest.drop { $0 != UInt8(ascii: "/") }
        }
        if host.isEmpty, scheme.starts(with: "http".utf8), !path.isEmpty {
            // "http:////host/": too many slashes.
            rest = path.drop { $0 == UInt8(ascii: "/") }
            host = Array(rest.prefix { $0 != UInt8(ascii: "/") })
            path = rest.drop { $0 != UInt8(ascii: "/") }
        }
    }

    /// The port that the scheme implies.
    var defaultPort: Int? {
        switch scheme[...].text {
        case "http": 80
        case "https": 443
        default: nil
        }
    }

    /// The host without `www`, `www2` and so on before it.
    var massagedHost: ArraySlice<UInt8> {
        guard host.starts(with: "www".utf8) else { return host[...] }
        let rest = host.dropFirst(3).drop(while: \.isDigit)
        return rest.first == UInt8(ascii: ".") ? rest.dropFirst() : host[...]
    }

    /// Undoes percent-encoding, turns what is beyond ASCII into A-labels, drops stray dots, and writes an IPv4 address
    /// given as one number, in octal or with parts left out as four numbers.
    mutating func normalizeHost() {
        guard !host.isEmpty else { return }
        var name = SURTEscapes.decodedRepeatedly(host)
        if name.contains(where: { $0 >= 0x80 }), let ascii = try? HostName.normalized(name[...]) {
            name = Array(ascii.utf8)
        }
        var dotted: [UInt8] = []
        for byte in name where byte != UInt8(ascii: ".") || dotted.last != byte { dotted.append(byte) }
        let dot = UInt8(ascii: ".")
        if dotted.first == dot { dotted.removeFirst() }
        if dotted.last == dot { dotted.removeLast() }
        host = SURTParts.address(dotted) ?? SURTEscapes.encoded(dotted.map(\.lowercased))
    }

    private mutating func setAuthority(_ authority: ArraySlice<UInt8>) {
        var rest = authority
        if let at = rest.lastIndex(of: UInt8(ascii: "@")) { rest = rest[(at + 1)...] }
        if let bracket = rest.firstIndex(of: UInt8(ascii: "[")) {
            // The archive's keys have an IPv6 address without its brackets.
            let inside = rest[(bracket + 1)...].prefix { $0 != UInt8(ascii: "]") }
            host = Array(inside)
            rest = rest[inside.endIndex...].dropFirst()
            rest = rest.drop { $0 != UInt8(ascii: ":") }
        } else {
            host = Array(rest.prefix { $0 != UInt8(ascii: ":") })
            rest = rest.dropFirst(host.count)
        }
        if let number = rest.dropFirst().decimalValue, number <= 65_535 { port = number }
    }

    private static func schemeEnd(of bytes: ArraySlice<UInt8>) -> Int? {
        guard let first = bytes.first, first.isLetter else { return nil }
        let name = bytes.prefix { $0.isLetterOrDigit || [0x2B, 0x2D, 0x2E].contains($0) }
        return name.endIndex < bytes.endIndex && bytes[name.endIndex] == UInt8(ascii: ":") ? name.endIndex : nil
    }

    private static func webScheme(at bytes: ArraySlice<UInt8>) -> [UInt8]? {
        for scheme in ["http", "https"] where bytes.starts(with: (scheme + "://").utf8) { return Array(scheme.utf8) }
        return nil
    }

    /// An IPv4 address in the forms that the C library's `inet_aton` reads, as four decimal numbers.
    private static func address(_ host: [UInt8]) -> [UInt8]? {
        guard let first = host.first, first.isDigit, host.allSatisfy({ $0.isDigit || $0 == UInt8(ascii: ".") }) else {
            return nil
        }
        if !host.contains(UInt8(ascii: ".")) {
            // Longer numbers wrap round in the Internet Archive's keys.
            var value: UInt32 = 0
            for digit in host { value = value &* 10 &+ UInt32(digit - 0x30) }
            return dotted(value)
        }
        let parts = host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard parts.count <= 4 else { return nil }
        var value: UInt64 = 0
        for (index, part) in parts.enumerated() {
            guard !part.isEmpty, part.count <= 12 else { return nil }
            let isOctal = part.count > 1 && part.first == UInt8(ascii: "0")
            guard let number = UInt64(part.text, radix: isOctal ? 8 : 10) else { return nil }
            let isLast = index == parts.count - 1
            // The last part fills all bytes that are left.
            let width = isLast ? UInt64(8 * (5 - parts.count)) : 8
            guard number < 1 << width else { return nil }
            value = value << width | number
        }
        return dotted(UInt32(truncatingIfNeeded: value))
    }

    private static func dotted(_ value: UInt32) -> [UInt8] {
        Array([24, 16, 8, 0].map { String(value >> $0 & 255) }.joined(separator: ".").utf8)
    }
}
