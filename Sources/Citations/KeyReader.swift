/// Reads citation keys: pandoc's `[@doe99, pp. 3; -@smith04]` and LaTeX's `\citep[see][3]{doe99,smith04}`.
enum KeyReader {
    private static let maximumKeys = 100
    private static let maximumBytes = 800

    /// The keys of a bracket in pandoc's form; empty when it holds none.
    ///
    /// - Parameter printed: the bracket's own bytes, where a backslash before an at sign takes its meaning away.
    static func keys(inBracket content: [UInt8], printed: ArraySlice<UInt8>) -> [String] {
        guard content.contains(0x40) else { return [] }
        let isEscaped = zip(printed, printed.dropFirst()).contains { $0 == 0x5C && $1 == 0x40 }
        return keys(in: isEscaped ? withoutEscapes(printed) : content)
    }

    private static func withoutEscapes(_ printed: ArraySlice<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = []
        for byte in printed {
            if byte == 0x40, bytes.last == 0x5C { bytes[bytes.count - 1] = 0x20 } else { bytes.append(byte) }
        }
        return BracketContent.plain(bytes[...])
    }

    private static func keys(in content: [UInt8]) -> [String] {
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
        switch byte {
        case 0x5F, 0x3A, 0x2E, 0x23, 0x24, 0x25, 0x26, 0x2D, 0x2B, 0x3F, 0x3C, 0x3E, 0x7E, 0x2F: true
        default: byte.isLetterOrDigit || byte >= 0x80
        }
    }

    /// Commands that name no work in the text.
    private static let otherCommands: Set<String> = [
        "nocite", "nocites", "bibcite", "citestyle", "citereset", "citetext", "citename", "citelist", "citesetup",
    ]

    /// The name of a LaTeX command that cites, whose backslash stands at an offset, and where the name ends.
    static func commandName(in bytes: [UInt8], at start: Int, limit: Int) -> (name: String, end: Int)? {
        var index = start + 1
        while index < limit, (0x61...0x7A).contains(bytes[index] | 0x20), index - start < 32 { index += 1 }
        guard index - start > 4 else { return nil }
        let name = String(decoding: bytes[start + 1..<index], as: UTF8.self).lowercased()
        let isCiting = ["cite", "cites", "citetext", "citetexts"].contains { name.hasSuffix($0) }
        guard isCiting || name.hasPrefix("cite"), !otherCommands.contains(name) else { return nil }
        return (name, index)
    }

    /// The keys of a LaTeX command whose backslash stands at an offset, and where the command ends.
    ///
    /// Optional arguments, then keys in braces; `\cites` takes several pairs after two arguments in round brackets.
    static func command(in bytes: [UInt8], at start: Int, limit: Int) -> (keys: [String], end: Int)? {
        guard let (name, nameEnd) = commandName(in: bytes, at: start, limit: limit) else { return nil }
        let takesSeveral = name.hasSuffix("cites") || name.hasSuffix("citetexts")
        let limit = min(limit, start + maximumBytes)
        var index = nameEnd
        if index < limit, bytes[index] == 0x2A { index += 1 }
        var keys: [String] = []
        var end: Int?
        while let open = afterBlanks(bytes, index, limit) {
            switch bytes[open] {
            case 0x28 where takesSeveral && keys.isEmpty, 0x5B:
                guard let close = closing(bytes, open, limit) else { return end.map { (keys, $0) } }
                index = close + 1
            case 0x7B:
                guard let close = closing(bytes, open, limit) else { return end.map { (keys, $0) } }
                keys += self.keys(inBraces: bytes[open + 1..<close])
                index = close + 1
                end = index
                guard takesSeveral, keys.count <= maximumKeys else { return found(keys, index) }
            default: return end.flatMap { found(keys, $0) }
            }
        }
        return end.flatMap { found(keys, $0) }
    }

    /// The keys in the braces after `\nocite`, `*` included, and where they end.
    ///
    /// A list of all that was read may be long; it ends at the next command at the latest.
    static func listedKeys(in bytes: [UInt8], after name: Int, limit: Int) -> (keys: [String], end: Int)? {
        guard let open = afterBlanks(bytes, name, limit), bytes[open] == 0x7B,
            let close = closing(bytes, open, limit)
        else { return nil }
        return (keys(inBraces: bytes[open + 1..<close], takesAll: true), close + 1)
    }

    private static func found(_ keys: [String], _ end: Int) -> (keys: [String], end: Int)? {
        keys.isEmpty || keys.count > maximumKeys ? nil : (keys, end)
    }

    /// The next byte that is no blank, in the same paragraph.
    private static func afterBlanks(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Int? {
        var index = start
        var breaks = 0
        while index < limit, bytes[index].isBlank {
            breaks += bytes[index] == 0x0A ? 1 : 0
            index += 1
        }
        return index < limit && breaks <= 1 ? index : nil
    }

    /// Where the bracket at an offset closes; braces inside protect what they hold.
    private static func closing(_ bytes: [UInt8], _ open: Int, _ limit: Int) -> Int? {
        let close: UInt8 = bytes[open] == 0x7B ? 0x7D : bytes[open] == 0x5B ? 0x5D : 0x29
        var depth = 0
        var index = open + 1
        while index < limit {
            if bytes[index] == close, depth == 0 { return index }
            // No key holds a command.
            if bytes[index] == 0x5C, close == 0x7D { return nil }
            if bytes[index] == 0x7B { depth += 1 }
            if bytes[index] == 0x7D { depth -= 1 }
            index += bytes[index] == 0x5C ? 2 : 1
        }
        return nil
    }

    /// The keys between commas, without comments; the parameters of a macro are none, and `*` is none in a citation.
    private static func keys(inBraces content: ArraySlice<UInt8>, takesAll: Bool = false) -> [String] {
        var plain: [UInt8] = []
        var isComment = false
        for byte in content {
            if byte == 0x0A { isComment = false } else if byte == 0x25 { isComment = true }
            if !isComment { plain.append(byte) }
        }
        return plain.split(separator: 0x2C).compactMap { part in
            let key = String(decoding: part, as: UTF8.self).trimmed { $0.properties.isWhitespace }
            return key.isEmpty || key == "*" && !takesAll || key.utf8.first == 0x23 || key.utf8.first == 0x5C
                ? nil : key
        }
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
