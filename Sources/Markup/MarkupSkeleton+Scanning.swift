extension MarkupSkeleton {
    func isAttributeName(_ range: Range<Int>) -> Bool {
        guard range.count <= MarkupSkeleton.longestName, let first = range.first else { return false }
        guard MarkupSkeleton.isLetter(bytes[first]) || bytes[first] == UInt8(ascii: "_") else { return false }
        for position in range where !MarkupSkeleton.isNameByte(bytes[position]) { return false }
        return true
    }

    /// https://html.spec.whatwg.org/#markup-declaration-open-state: a comment ends at `-->` or `--!>`, at once in `<!-->`
    /// and `<!--->`; anything else at the next `>`.
    func endOfDeclaration(at open: Int) -> Int {
        guard open + 3 < bytes.count, bytes[open + 2] == UInt8(ascii: "-"), bytes[open + 3] == UInt8(ascii: "-") else {
            return end(of: UInt8(ascii: ">"), from: open + 2)
        }
        var index = open + 2
        var hyphens = 0
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if byte == UInt8(ascii: "-") {
                hyphens += 1
            } else if byte == UInt8(ascii: ">"), hyphens >= 2 {
                return index
            } else if byte != UInt8(ascii: "!") || hyphens < 2 || index >= bytes.count
                || bytes[index] != UInt8(ascii: ">")
            {
                hyphens = 0
            }
        }
        return index
    }

    func end(of byte: UInt8, from start: Int) -> Int {
        var index = start
        while index < bytes.count {
            index += 1
            if bytes[index - 1] == byte { break }
        }
        return min(index, bytes.count)
    }

    /// Where `</name` stands, or the end of the document.
    func closing(_ name: [UInt8], from start: Int) -> Int {
        var index = start
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "<"), index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "/") {
                var matched = 0
                while matched < name.count, index + 2 + matched < bytes.count,
                    MarkupSkeleton.lowercased(bytes[index + 2 + matched]) == name[matched]
                {
                    matched += 1
                }
                let after = index + 2 + name.count
                if matched == name.count,
                    after >= bytes.count || MarkupSkeleton.isGap(bytes[after]) || bytes[after] == UInt8(ascii: ">")
                {
                    return index
                }
            }
            index += 1
        }
        return bytes.count
    }

    static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }

    static func isNameByte(_ byte: UInt8) -> Bool {
        isLetter(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
            || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".")
    }

    static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    static func isGap(_ byte: UInt8) -> Bool { isBlank(byte) || byte == UInt8(ascii: "/") }

    static func lowercased(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
}
