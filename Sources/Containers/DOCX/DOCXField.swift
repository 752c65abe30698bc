/// A field that is open: its instruction, then its result (ISO/IEC 29500-1, 17.16).
struct DOCXField {
    /// What is read: the instruction is never printed, the result is.
    enum Phase { case instruction, result }

    var phase = Phase.instruction
    var instruction: [UInt8] = []
    /// What a program keeps beside the field, as base64.
    var data: [UInt8] = []
    /// Whether it is `w:fldSimple`, which ends with its element.
    var isSimple = false
    /// Whether the instruction was looked at.
    var isRead = false
    /// The paragraph that the result begins in, by its place on the stack and its number, and where.
    var start: (depth: Int, number: Int, offset: Int)?
    /// Where a link leads.
    var target: String?

    /// What an instruction says.
    enum Meaning {
        case citation(DOCXCitation)
        case link(String)
        case other
    }

    /// Reads the instruction.
    func meaning() -> Meaning {
        let code = instruction.drop { $0 <= 0x20 }
        func begins(_ word: String) -> Bool {
            code.count >= word.utf8.count && zip(code, word.utf8).allSatisfy { $0 | 0x20 == $1 | 0x20 }
        }
        if begins("ADDIN EN.CITE") {
            let decoded = Base64Text.bytes(data)
            if code.contains(UInt8(ascii: "<")) {
                return .citation(.endNote(Array(code.drop { $0 != UInt8(ascii: "<") })))
            }
            return decoded.isEmpty ? .other : .citation(.endNote(decoded))
        }
        if begins("ADDIN ZOTERO_ITEM") || begins("ADDIN CSL_CITATION") || begins("ADDIN Mendeley Citation") {
            return .citation(.citation(Array(code)))
        }
        if begins("CITATION ") { return .citation(.sources(DOCXField.keys(code))) }
        if code.elementsEqual("BIBLIOGRAPHY".utf8) || begins("BIBLIOGRAPHY ") { return .citation(.sourceList) }
        if begins("HYPERLINK ") { return DOCXField.link(code).map { .link($0) } ?? .other }
        return .other
    }

    /// `CITATION Smi20 \l 1033 \m Doe19`: the first word, and the word behind each `\m`.
    private static func keys(_ code: ArraySlice<UInt8>) -> [String] {
        let words = code.split(separator: 0x20).dropFirst().map { word in
            String(decoding: word.filter { $0 != UInt8(ascii: "\"") }, as: UTF8.self)
        }
        var keys: [String] = []
        for (index, word) in words.enumerated() {
            if index == 0 || words[index - 1].lowercased() == "\\m" { keys.append(word) }
        }
        return keys
    }

    /// `HYPERLINK "address" \l "place"`; nil when it leads into the document.
    private static func link(_ code: ArraySlice<UInt8>) -> String? {
        let rest = code.dropFirst("HYPERLINK ".utf8.count).drop { $0 <= 0x20 }
        guard let first = rest.first, first != UInt8(ascii: "\\") else { return nil }
        if first == UInt8(ascii: "\"") {
            return String(decoding: rest.dropFirst().prefix { $0 != UInt8(ascii: "\"") }, as: UTF8.self)
        }
        return String(decoding: rest.prefix { $0 > 0x20 }, as: UTF8.self)
    }
}

/// Base64 (RFC 4648) with blanks in it.
enum Base64Text {
    /// The bytes up to the first character that is none of the alphabet, zero bytes at the end taken off.
    static func bytes(_ text: some Sequence<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        var bits: UInt32 = 0
        var count = 0
        for byte in text {
            let value: UInt8
            switch byte {
            case 0x41...0x5A: value = byte - 0x41
            case 0x61...0x7A: value = byte - 0x61 + 26
            case 0x30...0x39: value = byte - 0x30 + 52
            case 0x2B, 0x2D: value = 62
            case 0x2F, 0x5F: value = 63
            case 0x09, 0x0A, 0x0D, 0x20: continue
            default: return trimmed(result)
            }
            bits = bits << 6 | UInt32(value)
            count += 6
            if count >= 8 {
                count -= 8
                result.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
            }
        }
        return trimmed(result)
    }

    private static func trimmed(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        while bytes.last == 0 { bytes.removeLast() }
        return bytes
    }
}
