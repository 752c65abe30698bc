/// Reads citation keys: pandoc's `[@doe99, pp. 3; -@smith04]` and LaTeX's `\citep[see][3]{doe99,smith04}`.
enum KeyReader {
    private static let maximumKeys = 100
    private static let maximumBytes = 800

    /// The keys of a bracket in pandoc's form; empty when it holds none.
    static func keys(inBracket content: [UInt8]) -> [String] {
        var keys: [String] = []
        var index = 0
        while index < content.count {
            if content[index] == 0x40,
                index == 0 || !(content[index - 1].isLetterOrDigit || content[index - 1] == 0x2E),
                let key = key(in: content, after: index)
            {
                keys.append(key)
                index += key.utf8.count
                if keys.count > maximumKeys { return [] }
            }
            index += 1
        }
        return keys
    }

    /// The key after an at sign: `doe99`, `{doe 99}`; pandoc's own rules.
    static func key(in bytes: [UInt8], after sign: Int) -> String? {
        var index = sign + 1
        guard index < bytes.count else { return nil }
        if bytes[index] == 0x7B {
            let inner = bytes[(index + 1)...].prefix(maximumBytes).prefix { $0 != 0x7D && $0 != 0x0A }
            return inner.isEmpty || inner.endIndex == bytes.count ? nil : String(decoding: inner, as: UTF8.self)
        }
        let start = index
        while index < bytes.count, isKeyByte(bytes[index]), index - start < maximumBytes { index += 1 }
        // Punctuation inside a key is part of it, at its end it is not.
        while index > start, !(bytes[index - 1].isLetterOrDigit || bytes[index - 1] >= 0x80 || bytes[index - 1] == 0x5F)
        {
            index -= 1
        }
        return index == start ? nil : String(decoding: bytes[start..<index], as: UTF8.self)
    }

    private static func isKeyByte(_ byte: UInt8) -> Bool {
        byte.isLetterOrDigit || byte >= 0x80 || Array("_:.#$%&-+?<>~/".utf8).contains(byte)
    }

    /// The keys of a LaTeX command whose backslash stands at an offset, and where the command ends.
    static func command(in bytes: [UInt8], at start: Int, limit: Int) -> (keys: [String], end: Int)? {
        var index = start + 1
        while index < limit, (0x61...0x7A).contains(bytes[index] | 0x20), index - start < 32 { index += 1 }
        let name = String(decoding: bytes[start + 1..<index], as: UTF8.self).lowercased()
        guard name.hasPrefix("cite") || name.hasSuffix("cite") || name.hasSuffix("cites"), name != "nocite" else {
            return nil
        }
        if index < limit, bytes[index] == 0x2A { index += 1 }
        var keys: [String] = []
        let end = min(limit, start + maximumBytes)
        // Optional arguments, then keys in braces; \cites takes several pairs.
        while index < end, bytes[index] == 0x5B || bytes[index] == 0x7B {
            let isKeys = bytes[index] == 0x7B
            guard let close = bytes[index..<end].firstIndex(of: isKeys ? 0x7D : 0x5D) else { return nil }
            if isKeys {
                for key in bytes[index + 1..<close].split(separator: 0x2C) {
                    let text = String(decoding: key, as: UTF8.self).trimmed { $0.properties.isWhitespace }
                    if !text.isEmpty { keys.append(text) }
                }
            }
            index = close + 1
            if isKeys, !name.hasSuffix("s") { break }
        }
        return keys.isEmpty || keys.count > maximumKeys ? nil : (keys, index)
    }

    /// The name and year that a key such as `dyner2013a` or `Dyner:2013` is made of.
    static func parts(of key: String) -> (name: String, year: Int, suffix: String?)? {
        let bytes = Array(key.utf8)
        guard let start = bytes.firstIndex(where: \.isDigit), start > 0, start + 4 <= bytes.count else { return nil }
        let digits = bytes[start..<start + 4]
        guard digits.allSatisfy(\.isDigit) else { return nil }
        let rest = bytes[(start + 4)...]
        guard rest.isEmpty || rest.count == 1 && (0x61...0x7A).contains(rest[start + 4]) else { return nil }
        let name = String(decoding: bytes[..<start], as: UTF8.self).trimmed { "_:-.+/".unicodeScalars.contains($0) }
        guard !name.isEmpty else { return nil }
        let year = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        return (name, year, rest.isEmpty ? nil : String(decoding: rest, as: UTF8.self))
    }
}
