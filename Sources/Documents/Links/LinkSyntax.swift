import Web

/// What can be said of a link's target without asking anybody.
public enum LinkSyntax {
    /// Whether every address of a `mailto:` link's target, which commas part, is one.
    public static func areMailAddresses(_ target: String) -> Bool {
        var addresses: [[UInt8]] = [[]]
        var isQuoted = false
        for byte in target.utf8 {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if byte == UInt8(ascii: ","), !isQuoted {
                addresses.append([])
            } else {
                addresses[addresses.count - 1].append(byte)
            }
        }
        return addresses.allSatisfy { isMailAddress(String(decoding: $0, as: UTF8.self)) }
    }

    /// Whether a text is a mail address: `addr-spec` of RFC 5322 without comments and folding, with letters beyond ASCII
    /// (RFC 6532) and the lengths of RFC 5321.
    public static func isMailAddress(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard let at = bytes.lastIndex(of: UInt8(ascii: "@")) else { return false }
        return isLocalPart(bytes[..<at]) && isMailHost(bytes[(at + 1)...])
    }

    private static func isLocalPart(_ part: ArraySlice<UInt8>) -> Bool {
        guard (1...64).contains(part.count) else { return false }
        if part.first == UInt8(ascii: "\"") {
            guard part.count > 2, part.last == UInt8(ascii: "\"") else { return false }
            var isEscaped = false
            for byte in part.dropFirst().dropLast() {
                guard byte >= 0x20, byte != 0x7F else { return false }
                if !isEscaped, byte == UInt8(ascii: "\"") { return false }
                isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
            }
            return !isEscaped
        }
        return part.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { atom in
            !atom.isEmpty && atom.allSatisfy { $0.isLinkWord || $0 >= 0x80 || "!#$%&'*+-/=?^_`{|}~".utf8.contains($0) }
        }
    }

    private static func isMailHost(_ host: ArraySlice<UInt8>) -> Bool {
        guard (1...253).contains(host.count) else { return false }
        if host.first == UInt8(ascii: "["), host.last == UInt8(ascii: "]") {
            let literal = host.dropFirst().dropLast()
            let isVersion6 = literal.prefix(5).map(\.asciiLowercased).elementsEqual("ipv6:".utf8)
            let text = String(decoding: isVersion6 ? literal.dropFirst(5) : literal, as: UTF8.self)
            return isVersion6
                ? NetworkAddress(host: "[\(text)]") != nil
                : text.split(separator: ".").count == 4 && NetworkAddress(host: text) != nil
        }
        let labels = host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard labels.count >= 2, let last = labels.last, !last.allSatisfy(\.isLinkDigit) else { return false }
        return labels.allSatisfy { label in
            (1...63).contains(label.count) && label.first != 0x2D && label.last != 0x2D
                && label.allSatisfy { $0.isLinkWord || $0 == 0x2D || $0 >= 0x80 }
        }
    }

    /// The path and the fragment in a file link's target, with `%23` and `%25` undone, which the target keeps.
    public static func file(ofTarget target: String) -> (path: String, fragment: String?) {
        let bytes = Array(target.utf8)
        let hash = bytes.firstIndex(of: UInt8(ascii: "#"))
        var path: [UInt8] = []
        var index = 0
        let end = hash ?? bytes.count
        while index < end {
            let rest = bytes[index..<min(index + 3, end)]
            if rest.elementsEqual("%23".utf8) || rest.elementsEqual("%25".utf8) {
                path.append(rest.last == UInt8(ascii: "3") ? UInt8(ascii: "#") : UInt8(ascii: "%"))
                index += 3
            } else {
                path.append(bytes[index])
                index += 1
            }
        }
        return (
            String(decoding: path, as: UTF8.self),
            hash.map { String(decoding: bytes[($0 + 1)...], as: UTF8.self) }
        )
    }
}
