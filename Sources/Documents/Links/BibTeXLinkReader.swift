import Bibliography

/// Reads the links of a BibTeX or BibLaTeX database: fields of addresses and identifiers, and what other fields say.
struct BibTeXLinkReader {
    let text: ByteText
    private var draft = LinkDraft()
    /// The strings that were defined, by their names in small letters.
    private var strings: [String: [UInt8]] = [:]
    /// How many bytes strings gave already: one string can hold another twice, and so on.
    private var expanded = 0
    private var entry = Entry()
    /// Bytes that were looked through for the end of a text in vain.
    private var failure = 0

    /// What of an entry is judged when all its fields are known.
    private struct Entry {
        var eprint: FoundLink?
        var archive = ""
    }

    /// Strings of a database are names of journals; what gives more is no database.
    private static let maximumExpansion = 16 << 20

    static func draft(of text: ByteText) -> LinkDraft {
        var reader = BibTeXLinkReader(text: text)
        reader.read()
        return reader.draft
    }

    private init(text: ByteText) { self.text = text }

    private mutating func read() {
        var index = 0
        while let at = text.next(UInt8(ascii: "@"), from: index) {
            index = at + 1
            let type = name(from: text.skippingSpace(from: index))
            let open = text.skippingSpace(from: type.upperBound)
            guard !type.isEmpty, text[open] == UInt8(ascii: "{") || text[open] == UInt8(ascii: "(") else { continue }
            switch text.string(type).lowercased() {
            case "comment": index = open + 1
            case "preamble": index = skipValue(from: open + 1)
            case "string": index = fields(from: open + 1) { reader, name, value in reader.define(name, value) }
            default:
                entry = Entry()
                guard let comma = endOfKey(from: open + 1) else {
                    draft.note("The entry “@\(text.string(type))” has no fields.", at: at)
                    continue
                }
                index = fields(from: comma + 1) { reader, name, value in reader.read(name, value) }
                finishEntry()
            }
        }
    }

    private func endOfKey(from start: Int) -> Int? {
        var index = start
        while index < text.count, !",={}@".utf8.contains(text[index]) { index += 1 }
        return text[index] == UInt8(ascii: ",") ? index : nil
    }

    private func name(from start: Int) -> Range<Int> {
        var index = start
        while text[index].isLinkWord || "-_:.+/".utf8.contains(text[index]), index < text.count { index += 1 }
        return start..<index
    }

    // MARK: Fields

    /// Reads `name = value, …` up to the end of the entry; gives where the text goes on.
    private mutating func fields(
        from start: Int, read: (inout BibTeXLinkReader, String, Value) -> Void
    ) -> Int {
        var index = start
        while true {
            index = skippingSpaceAndComments(from: index)
            guard index < text.count else {
                draft.note("The entry is never closed.", at: start)
                return text.count
            }
            if text[index] == UInt8(ascii: ",") {
                index += 1
                continue
            }
            if text[index] == UInt8(ascii: "}") || text[index] == UInt8(ascii: ")") { return index + 1 }
            let name = name(from: index)
            let equals = skippingSpaceAndComments(from: name.upperBound)
            guard !name.isEmpty, text[equals] == UInt8(ascii: "=") else {
                draft.note("A field of the entry cannot be read: there is no “=”.", at: index)
                return max(index, start)
            }
            let field = text.string(name).lowercased()
            guard let value = value(from: equals + 1) else {
                draft.note("The value of the field “\(field)” is never closed.", at: name.lowerBound)
                return equals + 1
            }
            read(&self, field, value)
            index = value.end
        }
    }

    private func skippingSpaceAndComments(from start: Int) -> Int {
        var index = start
        while true {
            index = text.skippingSpace(from: index)
            guard text[index] == UInt8(ascii: "%") else { return index }
            index = text.lineEnd(from: index)
        }
    }

    /// The pieces of a value and where the text goes on.
    struct Value {
        var pieces: [Piece] = []
        var end: Int
    }

    /// A text in braces or quotation marks, a number, or the name of a string.
    enum Piece {
        case text(Range<Int>)
        case string(Range<Int>)
    }

    private mutating func value(from start: Int) -> Value? {
        var value = Value(end: start)
        while true {
            let index = skippingSpaceAndComments(from: value.end)
            switch text[index] {
            case UInt8(ascii: "{"):
                guard let close = endOfText(from: index, closing: UInt8(ascii: "}")) else { return nil }
                value.pieces.append(.text(index + 1..<close))
                value.end = close + 1
            case UInt8(ascii: "\""):
                guard let close = endOfText(from: index, closing: UInt8(ascii: "\"")) else { return nil }
                value.pieces.append(.text(index + 1..<close))
                value.end = close + 1
            default:
                let name = name(from: index)
                guard !name.isEmpty else { return value.pieces.isEmpty ? nil : value }
                value.pieces.append(text[index].isLinkDigit ? .text(name) : .string(name))
                value.end = name.upperBound
            }
            let next = skippingSpaceAndComments(from: value.end)
            guard text[next] == UInt8(ascii: "#") else { return value }
            value.end = next + 1
        }
    }

    /// Where a text ends. An entry that begins on a line of its own says that it was not closed.
    private mutating func endOfText(from start: Int, closing: UInt8) -> Int? {
        guard failure <= 2 * text.count else { return nil }
        var depth = 0
        var index = start + 1
        scanning: while index < text.count {
            switch text[index] {
            case closing where depth == 0: return index
            case UInt8(ascii: "\\"): index += 1
            case UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: "}"): depth -= 1
            case UInt8(ascii: "@") where text[index - 1] == 0x0A || text[index - 1] == 0x0D:
                let type = name(from: index + 1)
                if !type.isEmpty, text[type.upperBound] == UInt8(ascii: "{"), endOfKey(from: type.upperBound + 1) != nil
                {
                    break scanning
                }
            default: break
            }
            guard depth >= 0 else { break }
            index += 1
        }
        failure += index - start
        return nil
    }

    private mutating func skipValue(from start: Int) -> Int { value(from: start)?.end ?? start }

    // MARK: Meaning

    /// The text of a value, strings put in.
    private mutating func running(_ value: Value, joinsLines: Bool) -> RunningText {
        var running = RunningText()
        var reader = LaTeXText(text, place: .value(joinsLines: joinsLines))
        for piece in value.pieces {
            switch piece {
            case .text(let range): reader.read(range, into: &draft, running: &running)
            case .string(let range):
                let bytes = strings[text.string(range).lowercased()] ?? []
                guard expanded + bytes.count <= BibTeXLinkReader.maximumExpansion else { continue }
                expanded += bytes.count
                running.append(bytes, for: range)
            }
        }
        return running
    }

    private mutating func define(_ name: String, _ value: Value) {
        strings[name] = running(value, joinsLines: true).bytes
    }

    private mutating func read(_ name: String, _ value: Value) {
        switch name {
        // Files on the writer's own disk, and what is not printed.
        case "file", "local-url", "localfile", "keywords", "owner", "timestamp": return
        case "archiveprefix", "eprinttype":
            entry.archive = String(decoding: running(value, joinsLines: true).bytes, as: UTF8.self).lowercased()
        case "url", "doi", "eprint", "pmid", "link", "ee", "biburl": whole(name, running(value, joinsLines: true))
        default: draft.addBareLinks(in: running(value, joinsLines: false))
        }
    }

    /// A field that is one address or one identifier; what is more than one is read like text.
    private mutating func whole(_ name: String, _ running: RunningText) {
        let inside = ByteText(running.bytes).trimmed(0..<running.bytes.count)
        guard !inside.isEmpty else { return }
        let bytes = Array(running.bytes[inside])
        let range = running.sourceRange(inside)
        let found = FoundLink(kind: .url, range: range, target: String(decoding: bytes, as: UTF8.self))
        switch name {
        case "eprint": entry.eprint = found
        case "pmid" where bytes.allSatisfy(\.isLinkDigit):
            draft.links.append(FoundLink(kind: .pmid, range: range, target: found.target))
        case "doi" where LinkText.isDOI(bytes) && !bytes.contains { $0 <= 0x20 }:
            draft.links.append(FoundLink(kind: .doi, range: range, target: found.target))
        default:
            if !bytes.contains(where: { $0 <= 0x20 }),
                let (kind, target) = LinkText.destination(bytes, isFileAllowed: false)
            {
                draft.links.append(FoundLink(kind: kind, range: range, target: target))
            } else {
                draft.addBareLinks(in: running)
            }
        }
    }

    /// An eprint means what its archive says, which may stand before or after it.
    private mutating func finishEntry() {
        guard var eprint = entry.eprint, let target = eprint.target else { return }
        let bytes = Array(target.utf8)
        switch entry.archive {
        case "arxiv" where LinkText.endOfArXiv(bytes, from: 0) == bytes.count: eprint.kind = .arXiv
        case "" where LinkText.endOfArXiv(bytes, from: 0) == bytes.count: eprint.kind = .arXiv
        case "pubmed", "pmid": eprint.kind = .pmid
        case "hdl", "handle": eprint.kind = .handle
        default:
            guard let (kind, target) = LinkText.destination(bytes, isFileAllowed: false) else { return }
            (eprint.kind, eprint.target) = (kind, target)
        }
        draft.links.append(eprint)
    }
}
