import Web

/// Wikitext of a parameter as the text that a reader of the page sees.
enum WikitextPlainText {
    /// Templates inside a value beyond this many levels are left out.
    private static let maximumDepth = 8

    /// The text without links, emphasis, comments, elements and templates.
    static func text(_ bytes: ArraySlice<UInt8>) -> String {
        let isPlain = !bytes.contains { byte in
            switch byte {
            case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "'"), UInt8(ascii: "<"), UInt8(ascii: "&"): true
            default: false
            }
        }
        return OneLine.text(String(decoding: isPlain ? Array(bytes) : plain(bytes, depth: 0), as: UTF8.self))
    }

    private static func plain(_ bytes: ArraySlice<UInt8>, depth: Int) -> [UInt8] {
        var result: [UInt8] = []
        var index = bytes.startIndex
        let end = bytes.endIndex
        func starts(_ text: String, _ at: Int) -> Bool { bytes[at..<end].starts(with: text.utf8) }
        while index < end {
            switch bytes[index] {
            case UInt8(ascii: "["):
                let isInner = starts("[[", index)
                let closing = linkEnd(bytes, index, isInner)
                guard let closing else {
                    result.append(bytes[index])
                    index += 1
                    continue
                }
                let content = bytes[index + (isInner ? 2 : 1)..<closing]
                result += link(content, isInner, depth)
                index = closing + (isInner ? 2 : 1)
            case UInt8(ascii: "{") where starts("{{", index):
                let closing = templateEnd(bytes, index)
                if depth < maximumDepth { result += template(bytes[index + 2..<max(index + 2, closing - 2)], depth) }
                index = closing
            case UInt8(ascii: "'") where starts("''", index):
                while index < end, bytes[index] == UInt8(ascii: "'") { index += 1 }
            case UInt8(ascii: "<"): index = element(bytes, index, &result)
            case UInt8(ascii: "&"): index = character(bytes, index, &result)
            default:
                result.append(bytes[index])
                index += 1
            }
        }
        return result
    }

    /// The text of a link: what stands behind its `|`, or behind the address.
    private static func link(_ content: ArraySlice<UInt8>, _ isInner: Bool, _ depth: Int) -> [UInt8] {
        let separator = isInner ? UInt8(ascii: "|") : UInt8(ascii: " ")
        let text = content.firstIndex(of: separator).map { content[($0 + 1)...] } ?? content
        return depth < maximumDepth ? plain(text, depth: depth + 1) : []
    }

    /// Where a link ends, which is on its line; nil when it does not, or when a bracket begins no link.
    private static func linkEnd(_ bytes: ArraySlice<UInt8>, _ start: Int, _ isInner: Bool) -> Int? {
        if !isInner, !["[http://", "[https://", "[//"].contains(where: { bytes[start...].starts(with: $0.utf8) }) {
            return nil
        }
        var index = start + (isInner ? 2 : 1)
        // Titles of pages and texts of links are short; brackets that never close must not be looked behind for long.
        let limit = min(bytes.endIndex, start + 2000)
        while index < limit, bytes[index] != 0x0A {
            if bytes[index] == UInt8(ascii: "]"),
                !isInner || index + 1 < bytes.endIndex && bytes[index + 1] == UInt8(ascii: "]")
            {
                return index
            }
            index += 1
        }
        return nil
    }

    private static func templateEnd(_ bytes: ArraySlice<UInt8>, _ start: Int) -> Int {
        var depth = 0
        var index = start
        while index + 1 < bytes.endIndex {
            if bytes[index] == UInt8(ascii: "{"), bytes[index + 1] == UInt8(ascii: "{") {
                depth += 1
                index += 2
            } else if bytes[index] == UInt8(ascii: "}"), bytes[index + 1] == UInt8(ascii: "}") {
                depth -= 1
                index += 2
                if depth == 0 { return index }
            } else {
                index += 1
            }
        }
        return bytes.endIndex
    }

    /// What stands for a template: a sign for those that write one, else the text of its last parameter without a name.
    private static func template(_ content: ArraySlice<UInt8>, _ depth: Int) -> [UInt8] {
        var parts: [ArraySlice<UInt8>] = []
        var nesting = 0
        var start = content.startIndex
        for index in content.indices {
            switch content[index] {
            case UInt8(ascii: "{"), UInt8(ascii: "["): nesting += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"): nesting -= 1
            case UInt8(ascii: "|") where nesting == 0:
                parts.append(content[start..<index])
                start = index + 1
            default: break
            }
        }
        parts.append(content[start...])
        let name = OneLine.text(String(decoding: parts[0].prefix(40), as: UTF8.self)).lowercased()
        switch name {
        case "!": return Array("|".utf8)
        case "=": return Array("=".utf8)
        case "nbsp", "spaces", "s": return [0x20]
        case "'": return Array("'".utf8)
        case "date", "date-", "dts", "start date":
            return Array(parts.dropFirst().joined(separator: Array("-".utf8)).filter { $0 != 0x20 })
        case "ndash", "–": return Array("–".utf8)
        default: break
        }
        guard let last = parts.dropFirst().last(where: { !isNamed($0) })
        else { return [] }
        return plain(last, depth: depth + 1)
    }

    /// Whether an `=` stands outside the templates and links of a parameter.
    private static func isNamed(_ part: ArraySlice<UInt8>) -> Bool {
        var nesting = 0
        for byte in part {
            switch byte {
            case UInt8(ascii: "{"), UInt8(ascii: "["): nesting += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"): nesting -= 1
            case UInt8(ascii: "=") where nesting == 0: return true
            default: break
            }
        }
        return false
    }

    /// Passes over a tag or a comment; a line break becomes a blank.
    private static func element(_ bytes: ArraySlice<UInt8>, _ start: Int, _ result: inout [UInt8]) -> Int {
        let rest = bytes[start...]
        if rest.starts(with: "<!--".utf8) {
            var index = start + 4
            while index + 2 < bytes.endIndex {
                if bytes[index] == UInt8(ascii: "-"), bytes[index + 1] == UInt8(ascii: "-"),
                    bytes[index + 2] == UInt8(ascii: ">")
                {
                    return index + 3
                }
                index += 1
            }
            return bytes.endIndex
        }
        guard start + 1 < bytes.endIndex,
            bytes[start + 1] == UInt8(ascii: "/") || (0x41...0x5A).contains(bytes[start + 1] & 0xDF),
            let end = bytes[start...].prefix(maximumTagLength).firstIndex(of: UInt8(ascii: ">"))
        else {
            result.append(bytes[start])
            return start + 1
        }
        if rest.starts(with: "<br".utf8) { result.append(0x20) }
        return end + 1
    }

    /// Tags in texts have few attributes.
    private static let maximumTagLength = 300

    private static func character(_ bytes: ArraySlice<UInt8>, _ start: Int, _ result: inout [UInt8]) -> Int {
        // References are short: only they are copied.
        let window = Array(bytes[start...].prefix(40))
        guard let (utf8, end) = CharacterReferences.reference(in: window.span, at: 0, isAttribute: false) else {
            result.append(bytes[start])
            return start + 1
        }
        result += utf8
        return start + end
    }
}
