import Web

/// How bytes of a document become characters.
enum XMLTextKind {
    /// Text between tags.
    case content
    /// An attribute's value: tabs and line breaks are blanks.
    case attribute
    /// A CDATA section: an ampersand is one.
    case literal
}

/// Text and references in it.
extension XMLReader {
    /// Longer than any name of a character that HTML knows, and than the entities that documents declare in earnest.
    private static let longestReference = 64

    /// Reads text up to the next `<`; one at the start itself is part of it.
    mutating func text(from start: Int) -> XMLEvent? {
        var index = start + 1
        while index < bytes.count, bytes[index] != UInt8(ascii: "<") { index += 1 }
        position = index
        guard wanted == nil else { return nil }
        return .text(decoded(start..<index, as: .content), range: start..<index)
    }

    /// The characters of a range: references undone, line ends as LF, control characters left out.
    mutating func decoded(_ range: Range<Int>, as kind: XMLTextKind) -> String {
        guard let first = range.first(where: { XMLReader.isSpecial(bytes[$0], kind) }) else {
            return String(decoding: bytes[range], as: UTF8.self)
        }
        var result = Array(bytes[range.lowerBound..<first])
        result.reserveCapacity(range.count)
        var isToldOfControls = false
        var index = first
        while index < range.upperBound {
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: "&") where kind != .literal:
                index = appendReference(at: index, in: range, to: &result)
                continue
            case 0x09, 0x0A: result.append(kind == .attribute ? 0x20 : byte)
            case 0x0D:
                result.append(kind == .attribute ? 0x20 : 0x0A)
                if index + 1 < range.upperBound, bytes[index + 1] == 0x0A { index += 1 }
            case 0..<0x20, 0x7F:
                if !isToldOfControls {
                    let number = String(byte, radix: 16, uppercase: true)
                    damage("A control character (U+00\(byte < 16 ? "0" : "")\(number)) was left out.", at: index)
                }
                isToldOfControls = true
            default: result.append(byte)
            }
            index += 1
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func isSpecial(_ byte: UInt8, _ kind: XMLTextKind) -> Bool {
        switch byte {
        case UInt8(ascii: "&"): kind != .literal
        case 0x09, 0x0A: kind == .attribute
        case 0..<0x20, 0x7F: true
        default: false
        }
    }

    /// Appends what a reference stands for, or the ampersand of none; gives the offset where the text goes on.
    private mutating func appendReference(at start: Int, in range: Range<Int>, to result: inout [UInt8]) -> Int {
        let limit = min(range.upperBound, start + XMLReader.longestReference)
        guard let end = (start + 1..<limit).first(where: { !XMLReader.isReferenceByte(bytes[$0]) }),
            bytes[end] == UInt8(ascii: ";"), end > start + 1
        else {
            damage("A & that begins no reference was read as text; in XML it is written &amp;.", at: start)
            result.append(UInt8(ascii: "&"))
            return start + 1
        }
        if let character = XMLReader.predefined(bytes[start + 1..<end]) {
            result.append(character)
            return end + 1
        }
        let written = bytes[start...end]
        if bytes[start + 1] != UInt8(ascii: "#") {
            switch entities.text(of: String(decoding: written.dropFirst().dropLast(), as: UTF8.self)) {
            case .text(let text):
                result.append(contentsOf: text)
                return end + 1
            case .refused(let reason):
                damage("\(String(decoding: written, as: UTF8.self)) stays as written: \(reason)", at: start)
                result.append(contentsOf: written)
                return end + 1
            case .unknown: break
            }
        }
        let copy = Array(written)
        if let found = CharacterReferences.reference(in: copy.span, at: 0, isAttribute: true), found.end == copy.count {
            result.append(contentsOf: found.utf8.filter { $0 >= 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D })
        } else {
            damage("\(String(decoding: copy, as: UTF8.self)) is declared nowhere and stays as written.", at: start)
            result.append(contentsOf: copy)
        }
        return end + 1
    }

    private static func isReferenceByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...0xFF: true
        case UInt8(ascii: "#"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: ":"): true
        default: false
        }
    }

    private static func predefined(_ name: ArraySlice<UInt8>) -> UInt8? {
        switch (name.count, name.first) {
        case (3, UInt8(ascii: "a")) where name.elementsEqual("amp".utf8): UInt8(ascii: "&")
        case (2, UInt8(ascii: "l")) where name.elementsEqual("lt".utf8): UInt8(ascii: "<")
        case (2, UInt8(ascii: "g")) where name.elementsEqual("gt".utf8): UInt8(ascii: ">")
        case (4, UInt8(ascii: "q")) where name.elementsEqual("quot".utf8): UInt8(ascii: "\"")
        case (4, UInt8(ascii: "a")) where name.elementsEqual("apos".utf8): UInt8(ascii: "'")
        default: nil
        }
    }
}
