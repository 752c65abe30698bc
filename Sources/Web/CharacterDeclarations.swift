/// Finds what a document says of its own encoding: its `meta` elements and its XML declaration.
///
/// A wider search than https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding: not only the
/// first 1,024 bytes, because many pages put a long title or a script first; what stands inside comments, scripts,
/// styles, titles and text areas is passed over.
struct CharacterDeclarations {
    /// How far a declaration is looked for; behind that nothing declares its document in earnest.
    private static let searchLimit = 262_144
    /// The longest attribute value that is read; `content` of a Content-Type is far shorter.
    private static let longestValue = 256

    private let bytes: ArraySlice<UInt8>
    private var index: Int

    private init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes.prefix(CharacterDeclarations.searchLimit)
        index = bytes.startIndex
    }

    /// The encodings that the document declares, in the order in which they are to be believed.
    static func encodings(in bytes: ArraySlice<UInt8>, isXML: Bool) -> [CharacterEncoding] {
        let meta = metaEncoding(in: bytes)
        let declared = xmlEncoding(in: bytes)
        return (isXML ? [declared, meta] : [meta, declared]).compactMap { $0 }.map { encoding in
            // The declaration could be read as ASCII, so the document cannot be UTF-16 (the standard says the same).
            if case .utf16 = encoding.kind { .utf8 } else { encoding }
        }
    }

    private static func xmlEncoding(in bytes: ArraySlice<UInt8>) -> CharacterEncoding? {
        let start = bytes.drop { $0 <= 0x20 }
        guard start.starts(with: "<?xml".utf8), let end = start.prefix(longestValue).firstIndex(of: UInt8(ascii: ">"))
        else { return nil }
        var scanner = CharacterDeclarations(start[(start.startIndex + 5)..<end])
        while let (name, value) = scanner.nextAttribute() {
            if name == Array("encoding".utf8) {
                return CharacterEncoding(label: String(decoding: value, as: UTF8.self))
            }
        }
        return nil
    }

    private static func metaEncoding(in bytes: ArraySlice<UInt8>) -> CharacterEncoding? {
        var scanner = CharacterDeclarations(bytes)
        return scanner.firstMeta()
    }

    private mutating func firstMeta() -> CharacterEncoding? {
        while let open = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
            index = open + 1
            if skip("!--") {
                // `<!-->` and `<!--->` are whole comments.
                index = max(open + 2, index - 2)
                skip(to: "-->")
            } else if isAt("meta"), index + 4 < bytes.endIndex, isGap(bytes[index + 4]) {
                index += 4
                if let encoding = readMeta() { return encoding }
            } else if let raw = CharacterDeclarations.rawElements.first(where: { isAt($0) }) {
                index += raw.utf8.count
                if index < bytes.endIndex, isGap(bytes[index]) || bytes[index] == UInt8(ascii: ">") {
                    skip(to: "</" + raw)
                }
            }
        }
        return nil
    }

    private static let rawElements = ["script", "style", "title", "textarea", "noframes", "xmp"]

    private mutating func readMeta() -> CharacterEncoding? {
        var isContentType = false
        var content: [UInt8]?
        while let (name, value) = nextAttribute() {
            switch name {
            case Array("charset".utf8):
                if let encoding = CharacterEncoding(label: String(decoding: value, as: UTF8.self)) { return encoding }
            case Array("http-equiv".utf8):
                isContentType = CharacterDeclarations.lowercased(value) == Array("content-type".utf8)
            case Array("content".utf8): content = value
            default: break
            }
        }
        guard isContentType, let content else { return nil }
        return CharacterDeclarations.encoding(inContentType: content)
    }

    private static func encoding(inContentType value: [UInt8]) -> CharacterEncoding? {
        let lower = lowercased(value)
        let key = Array("charset".utf8)
        var start = 0
        while start + key.count < lower.count {
            guard lower[start...].starts(with: key) else {
                start += 1
                continue
            }
            var rest = lower[(start + key.count)...].drop { $0 <= 0x20 }
            if rest.first == UInt8(ascii: "=") {
                rest = rest.dropFirst().drop { $0 <= 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
                let label = rest.prefix { $0 > 0x20 && $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: ",") }
                return CharacterEncoding(label: String(decoding: label, as: UTF8.self))
            }
            start += key.count
        }
        return nil
    }

    // MARK: Scanning

    /// The next attribute of the tag that the scanner stands in, its name in lower case; nil at the tag's end.
    private mutating func nextAttribute() -> (name: [UInt8], value: [UInt8])? {
        while index < bytes.endIndex, isGap(bytes[index]) { index += 1 }
        guard index < bytes.endIndex, bytes[index] != UInt8(ascii: ">"), bytes[index] != UInt8(ascii: "?") else {
            return nil
        }
        let nameStart = index
        while index < bytes.endIndex, !isGap(bytes[index]), bytes[index] != UInt8(ascii: ">"),
            bytes[index] != UInt8(ascii: "=") || index == nameStart
        {
            index += 1
        }
        let name = CharacterDeclarations.lowercased(bytes[nameStart..<index].prefix(32))
        while index < bytes.endIndex, bytes[index] <= 0x20 { index += 1 }
        guard index < bytes.endIndex, bytes[index] == UInt8(ascii: "=") else { return (name, []) }
        index += 1
        while index < bytes.endIndex, bytes[index] <= 0x20 { index += 1 }
        guard index < bytes.endIndex else { return (name, []) }
        let quote = bytes[index]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            let start = index + 1
            guard let end = bytes[start...].firstIndex(of: quote) else {
                // A tag that never ends declares nothing.
                index = bytes.endIndex
                return nil
            }
            index = end + 1
            return (name, Array(bytes[start..<end].prefix(CharacterDeclarations.longestValue)))
        }
        let start = index
        while index < bytes.endIndex, bytes[index] > 0x20, bytes[index] != UInt8(ascii: ">") { index += 1 }
        return (name, Array(bytes[start..<index].prefix(CharacterDeclarations.longestValue)))
    }

    private func isGap(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == UInt8(ascii: "/") }

    /// Whether the text, given in lower case, stands at the index.
    private func isAt(_ text: String) -> Bool { isAt(text.utf8, position: index) }

    private func isAt(_ text: String.UTF8View, position: Int) -> Bool {
        guard text.count <= bytes.endIndex - position else { return false }
        return zip(text, bytes[position...]).allSatisfy { $0 == CharacterDeclarations.lowercased($1) }
    }

    private mutating func skip(_ text: String) -> Bool {
        guard isAt(text) else { return false }
        index += text.utf8.count
        return true
    }

    private mutating func skip(to text: String) {
        guard let first = text.utf8.first else { return }
        while let found = bytes[index...].firstIndex(of: first) {
            index = found + 1
            if isAt(text.utf8, position: found) {
                index = found + text.utf8.count
                return
            }
        }
        index = bytes.endIndex
    }

    private static func lowercased(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }

    private static func lowercased(_ bytes: some Sequence<UInt8>) -> [UInt8] { bytes.map { lowercased($0) } }
}
