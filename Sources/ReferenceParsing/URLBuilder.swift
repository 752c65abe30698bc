import Documents

/// Gathers the stretches of a printed URL and takes off what closes the sentence around it.
struct URLBuilder {
    private let entry: EntryText
    private let start: Int
    private let isWrapped: Bool
    private var pieces: [(range: Range<Int>, joint: URLPart.Joint)] = []
    private var insertions: [Range<Int>] = []
    /// The character that must close the URL, because its partner opened right before it.
    var closing: UInt8?
    private(set) var isClosed = false

    init(entry: EntryText, start: Int, isWrapped: Bool) {
        self.entry = entry
        self.start = start
        self.isWrapped = isWrapped
    }

    /// The partner of an opening character.
    static func closing(for opener: UInt8, before entry: EntryText, at start: Int) -> UInt8? {
        switch opener {
        case UInt8(ascii: "<"): UInt8(ascii: ">")
        case UInt8(ascii: "{"): UInt8(ascii: "}")
        case UInt8(ascii: "("): UInt8(ascii: ")")
        case UInt8(ascii: "["): UInt8(ascii: "]")
        case UInt8(ascii: "`"): UInt8(ascii: "`")
        case UInt8(ascii: ":"):
            // <URL:http://…>
            entry.bytes[max(0, start - 8)..<start].contains(UInt8(ascii: "<")) ? UInt8(ascii: ">") : nil
        default: nil
        }
    }

    /// The URL so far, joints left out.
    private(set) var text = ""
    /// Its length in bytes.
    var length: Int { text.utf8.count }

    /// How many stretches it has so far.
    var pieceCount: Int { pieces.count }

    mutating func skip(_ range: Range<Int>) { insertions.append(range) }

    /// Adds a chunk up to the character that closes the URL.
    ///
    /// A quotation mark closes it too, unless angle brackets do.
    mutating func add(_ range: Range<Int>, joint: URLPart.Joint) {
        var end = range.upperBound
        var depth = 0
        var pageMarkEnd: Int?
        for index in range {
            let byte = entry.bytes[index]
            if let closing {
                let opening = URLBuilder.opening(of: closing)
                if byte == opening, opening != closing { depth += 1 }
                if byte == closing {
                    if depth == 0 {
                        end = index
                        isClosed = true
                        break
                    }
                    depth -= 1
                }
            }
            if byte == UInt8(ascii: "("), index > range.lowerBound, isCueBehind(index, range.upperBound) {
                end = index
                isClosed = true
                break
            }
            if byte == UInt8(ascii: "<"), pageMarkEnd == nil, isOfDOI(index, range) {
                pageMarkEnd = SerialIdentifier.endOfPageMark(in: entry.bytes, from: index, before: range.upperBound)
            }
            if pageMarkEnd.map({ index <= $0 }) ?? false { continue }
            if byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")
                || byte == UInt8(ascii: "\"")
                    && !(closing == UInt8(ascii: ">")
                        && entry.bytes[index..<range.upperBound].contains(UInt8(ascii: ">")))
                || startsQuotation(index, range.upperBound)
            {
                end = index
                isClosed = true
                break
            }
        }
        if let foreign = foreignEnd(range.lowerBound..<end) {
            end = foreign
            isClosed = true
        }
        if let glued = gluedWord(range.lowerBound..<end) {
            end = glued
            isClosed = true
        }
        // "….pdf,NACA": a comma behind a file's ending closes.
        if let comma = commaAfterFile(range.lowerBound..<end) {
            end = comma
            isClosed = true
        }
        guard range.lowerBound < end else { return }
        pieces.append((range.lowerBound..<end, joint))
        text += String(decoding: entry.bytes[range.lowerBound..<end], as: UTF8.self)
    }

    /// Whether a place of a chunk stands behind the slash of a DOI: a SICI has angle brackets of its own there.
    private func isOfDOI(_ index: Int, _ chunk: Range<Int>) -> Bool {
        (text + String(decoding: entry.bytes[chunk.lowerBound..<index], as: UTF8.self)).contains("/10.")
    }

    /// Where East Asian punctuation ends the URL, or a word in an East Asian script that announces a date.
    private func foreignEnd(_ range: Range<Int>) -> Int? {
        guard entry.bytes[range].contains(where: { $0 >= 0xE3 }) else { return nil }
        for index in range where entry.bytes[index] >= 0xE3 && index + 2 < range.upperBound {
            let (scalar, _) = UTF8Scalars.scalar(at: index, in: entry.bytes, end: range.upperBound)
            if "。，、；）】》」』！".unicodeScalars.contains(scalar) { return index }
            // Behind a letter a word follows the URL; behind a slash it is part of its path.
            guard index > start, scalar.value < 0xFF00, let before = entry.bytes[..<index].last, before < 0x80,
                UTF8Scalars.isLetter(Unicode.Scalar(before)) || UTF8Scalars.isDigit(Unicode.Scalar(before))
            else { continue }
            let rest = entry.bytes[index..<min(range.upperBound, index + URLBuilder.cueReach)]
            if ConsultedCues.isCue(String(decoding: rest, as: UTF8.self)) { return index }
        }
        return nil
    }

    /// `….htmlAccessed`: a word with a capital behind a file name's ending.
    private func gluedWord(_ range: Range<Int>) -> Int? {
        var first = range.upperBound
        while first > range.lowerBound, (0x61...0x7A).contains(entry.bytes[first - 1]) { first -= 1 }
        first -= 1
        guard range.upperBound - first >= 5, first - 5 > range.lowerBound, (0x41...0x5A).contains(entry.bytes[first]),
            (0x61...0x7A).contains(entry.bytes[first - 1])
        else { return nil }
        let before = String(decoding: entry.bytes[max(range.lowerBound, first - 8)..<first], as: UTF8.self)
        return URLCharacters.hasFileExtension(before) ? first : nil
    }

    /// Bytes behind a bracket that can hold a word which announces a date.
    private static let cueReach = 48

    /// `…802646(accessed: August 2014)`, `….aspx(2019. 8. 1. …)`.
    private func isCueBehind(_ index: Int, _ end: Int) -> Bool {
        guard end - index < URLBuilder.cueReach || index - start < 200 else { return false }
        let rest = String(decoding: entry.bytes[(index + 1)..<min(end, index + URLBuilder.cueReach)], as: UTF8.self)
        let word = rest.trimmingClosingPunctuation().lowercased()
        let before = String(decoding: entry.bytes[max(start, index - 8)..<index], as: UTF8.self)
        return ConsultedCues.isCue(word) || URLCharacters.hasFileExtension(before)
    }

    private static func opening(of closing: UInt8) -> UInt8 {
        switch closing {
        case UInt8(ascii: ">"): UInt8(ascii: "<")
        case UInt8(ascii: "}"): UInt8(ascii: "{")
        case UInt8(ascii: ")"): UInt8(ascii: "(")
        case UInt8(ascii: "`"): UInt8(ascii: "`")
        default: UInt8(ascii: "[")
        }
    }

    /// “ ” « » close a URL; they never stand in one.
    private func startsQuotation(_ index: Int, _ end: Int) -> Bool {
        let bytes = entry.bytes
        if bytes[index] == 0xE2, index + 2 < end, bytes[index + 1] == 0x80 {
            return (0x9C...0x9E).contains(bytes[index + 2])
        }
        return bytes[index] == 0xC2 && index + 1 < end && (bytes[index + 1] == 0xAB || bytes[index + 1] == 0xBB)
    }

    private func commaAfterFile(_ range: Range<Int>) -> Int? {
        guard let comma = entry.bytes[range].lastIndex(of: UInt8(ascii: ",")), comma + 1 < range.upperBound,
            entry.bytes[comma + 1] >= 0x41,
            URLCharacters.hasFileExtension(String(decoding: entry.bytes[range.lowerBound..<comma], as: UTF8.self))
        else { return nil }
        return comma
    }

    /// The URL without closing punctuation; nil when nothing but a scheme is left.
    func url() -> SpottedURL? {
        var pieces = pieces
        while let last = pieces.last {
            let range = trimmed(last.range, before: pieces.dropLast().map(\.range))
            if range.isEmpty {
                pieces.removeLast()
            } else {
                pieces[pieces.count - 1].range = range
                break
            }
        }
        guard let first = pieces.first, let last = pieces.last else { return nil }
        let parts = pieces.map {
            URLPart(text: String(decoding: entry.bytes[$0.range], as: UTF8.self), joint: $0.joint)
        }
        guard URLBuilder.hasLetters(parts) else { return nil }
        return SpottedURL(
            parts: parts, range: first.range.lowerBound..<last.range.upperBound,
            insertions: insertions.filter { $0.upperBound <= last.range.upperBound }, isWrapped: isWrapped)
    }

    /// Whether there is more than a scheme: at least six letters or digits.
    private static func hasLetters(_ parts: [URLPart]) -> Bool {
        var count = 0
        for part in parts {
            for scalar in part.text.unicodeScalars where UTF8Scalars.isLetter(scalar) || UTF8Scalars.isDigit(scalar) {
                count += 1
                if count == 6 { return true }
            }
        }
        return false
    }

    /// Takes off `.`, `,` and their like, and brackets that were not opened inside.
    private func trimmed(_ range: Range<Int>, before: [Range<Int>]) -> Range<Int> {
        var range = range
        let bytes = entry.bytes
        // Brackets opened and not closed, for `)`, `]` and `}`.
        var open: [UInt8: Int] = [:]
        for piece in before + [range] {
            for byte in bytes[piece] {
                switch byte {
                case 0x28: open[0x29, default: 0] += 1
                case 0x5B: open[0x5D, default: 0] += 1
                case 0x7B: open[0x7D, default: 0] += 1
                case 0x29, 0x5D, 0x7D: open[byte, default: 0] -= 1
                default: break
                }
            }
        }
        while let last = range.last {
            let byte = bytes[last]
            if ".,;:!'*|`".utf8.contains(byte) || byte == UInt8(ascii: "?") {
                range.removeLast()
            } else if byte == 0x29 || byte == 0x5D || byte == 0x7D {
                guard open[byte, default: 0] < 0 else { break }
                open[byte, default: 0] += 1
                range.removeLast()
            } else if byte == 0x28 || byte == 0x5B || byte == 0x7B {
                // Opened and left: what it holds stands behind a blank.
                range.removeLast()
            } else if range.count >= 3, bytes[last - 2] == 0xE2, bytes[last - 1] == 0x80, (0x98...0x9F).contains(byte) {
                range.removeLast(3)
            } else {
                break
            }
        }
        return range
    }
}
