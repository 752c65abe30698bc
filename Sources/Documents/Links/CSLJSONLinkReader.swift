import Bibliography

/// Reads the links of CSL-JSON: the variables `URL`, `DOI` and `PMID`, and what other variables say.
///
/// The file is walked through string by string, however deep it is nested, so that a mistake in it costs what follows
/// nothing; `Foundation` would not say where a string stands.
struct CSLJSONLinkReader {
    private let text: ByteText
    private var draft = LinkDraft()

    static func draft(of text: ByteText) -> LinkDraft {
        var reader = CSLJSONLinkReader(text: text)
        reader.read()
        return reader.draft
    }

    private init(text: ByteText) { self.text = text }

    private mutating func read() {
        var index = 0
        var key = ""
        while index < text.count {
            switch text[index] {
            case UInt8(ascii: "\""):
                guard let close = endOfString(from: index) else {
                    draft.note("A string is never closed.", at: index)
                    return
                }
                let string = index + 1..<close
                index = close + 1
                let next = text.skippingSpace(from: index)
                if text[next] == UInt8(ascii: ":") {
                    key = String(decoding: text.bytes[string].prefix(CSLJSONLinkReader.longestKey), as: UTF8.self)
                    index = next + 1
                } else {
                    read(key, string)
                }
            case 0x30...0x39:
                let start = index
                while text[index].isLinkWord || text[index] == UInt8(ascii: "."), index < text.count { index += 1 }
                let isNumber = text.bytes[start..<index].allSatisfy(\.isLinkDigit)
                if key == "PMID", isNumber, index - start <= 8 {
                    draft.links.append(FoundLink(kind: .pmid, range: start..<index, target: nil))
                }
            case UInt8(ascii: "}"), UInt8(ascii: "{"):
                key = ""
                index += 1
            default: index += 1
            }
        }
    }

    private static let longestKey = 64

    /// The quotation mark that ends a string; a line break in it says that it was not ended.
    private func endOfString(from start: Int) -> Int? {
        var index = start + 1
        while index < text.count, text[index] != UInt8(ascii: "\"") {
            index += text[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        return index < text.count ? index : nil
    }

    private mutating func read(_ key: String, _ string: Range<Int>) {
        let running = unescaped(string)
        let inside = ByteText(running.bytes).trimmed(0..<running.bytes.count)
        guard !inside.isEmpty else { return }
        let bytes = Array(running.bytes[inside])
        let found = FoundLink(
            kind: .url, range: running.sourceRange(inside), target: String(decoding: bytes, as: UTF8.self))
        switch key {
        // A library's own name of the item, which may look like an address.
        case "id", "citation-key", "citekey": return
        case "URL": add(found, bytes, running)
        case "DOI":
            if LinkText.isDOI(bytes), !bytes.contains(where: { $0 <= 0x20 }) {
                draft.links.append(FoundLink(kind: .doi, range: found.range, target: found.target))
            } else {
                add(found, bytes, running)
            }
        case "PMID" where bytes.allSatisfy(\.isLinkDigit):
            draft.links.append(FoundLink(kind: .pmid, range: found.range, target: found.target))
        default: draft.addBareLinks(in: running)
        }
    }

    private mutating func add(_ found: FoundLink, _ bytes: [UInt8], _ running: RunningText) {
        if !bytes.contains(where: { $0 <= 0x20 }),
            let (kind, target) = LinkText.destination(bytes, isFileAllowed: false)
        {
            draft.links.append(FoundLink(kind: kind, range: found.range, target: target))
        } else {
            draft.addBareLinks(in: running)
        }
    }

    // MARK: Escapes

    /// The text of a string (RFC 8259, section 7).
    private func unescaped(_ range: Range<Int>) -> RunningText {
        var running = RunningText()
        var copied = range.lowerBound
        while let escape = text.next(UInt8(ascii: "\\"), from: copied, before: range.upperBound) {
            running.append(copied..<escape, of: text.bytes)
            let (utf8, length) = character(at: escape, before: range.upperBound)
            running.append(utf8, for: escape..<escape + length)
            copied = escape + length
        }
        running.append(copied..<range.upperBound, of: text.bytes)
        return running
    }

    private func character(at escape: Int, before end: Int) -> (utf8: [UInt8], length: Int) {
        switch text[escape + 1] {
        case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "b"):
            return ([0x20], min(2, end - escape))
        case UInt8(ascii: "u"):
            guard let unit = unit(at: escape + 2, before: end) else { break }
            if (0xD800..<0xDC00).contains(unit), text[escape + 6] == UInt8(ascii: "\\"),
                text[escape + 7] == UInt8(ascii: "u"), let low = self.unit(at: escape + 8, before: end),
                (0xDC00..<0xE000).contains(low)
            {
                return (utf8(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)), 12)
            }
            return (utf8(unit), 6)
        default: break
        }
        guard escape + 1 < end else { return ([], end - escape) }
        return ([text[escape + 1]], 2)
    }

    private func utf8(_ value: UInt32) -> [UInt8] { Array(String(Unicode.Scalar(value) ?? "\u{FFFD}").utf8) }

    private func unit(at start: Int, before end: Int) -> UInt32? {
        guard start + 4 <= end else { return nil }
        return UInt32(text.string(start..<start + 4), radix: 16)
    }
}
