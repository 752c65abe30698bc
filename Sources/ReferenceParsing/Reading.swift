import Bibliography
import Documents

/// An entry in reading order: URLs replaced by a single mark, what was printed into them put back to its place.
struct Reading {
    /// Stands for a URL; counts as a blank.
    static let taken: UInt8 = 0x01

    /// The characters, with ``taken`` for URLs.
    private(set) var text = EntryText()
    /// Where the URLs' marks stand.
    private(set) var urls: [Range<Int>] = []

    init(_ entry: EntryText, urls spotted: [SpottedURL]) {
        guard !spotted.isEmpty else {
            text = entry
            return
        }
        let moved = spotted.flatMap(\.insertions)
        var place = moved.first.flatMap {
            Reading.place(of: $0, in: entry, before: spotted.first?.range.lowerBound ?? 0)
        }
        var urlStarts: [Int: SpottedURL] = [:]
        for url in spotted { urlStarts[url.range.lowerBound] = url }
        let displaced = spotted.compactMap(\.displaced)
        var index = 0
        func insert(_ reading: inout EntryText) {
            for range in moved {
                reading.appendJoint(EntryText.lineBreak, at: entry.offsets[range.lowerBound])
                reading.append(range, of: entry)
                reading.appendJoint(EntryText.lineBreak, at: entry.offsets[range.upperBound - 1])
            }
        }
        while index < entry.bytes.count {
            if index == place {
                insert(&text)
                place = nil
            }
            if let url = urlStarts[index] {
                urls.append(text.bytes.count..<text.bytes.count + 1)
                text.appendJoint(Reading.taken, at: entry.offsets[index])
                index = max(url.range.upperBound, index + 1)
            } else if let range = displaced.first(where: { $0.lowerBound == index }) {
                text.appendJoint(0x20, at: entry.offsets[index])
                index = max(range.upperBound, index + 1)
            } else {
                text.append(index..<index + 1, of: entry)
                index += 1
            }
        }
        if place != nil { insert(&text) }
    }

    /// Where text that was printed into a URL belongs: the second part of a number behind its first, anything else
    /// where something was taken out, or at a line break.
    private static func place(of moved: Range<Int>, in entry: EntryText, before url: Int) -> Int? {
        let head = entry.bytes[..<min(url, entry.bytes.count)]
        let joint = head.lastIndex(of: EntryText.interruption)
        guard entry.bytes[moved.lowerBound] == UInt8(ascii: "(") else {
            return joint ?? head.lastIndex(of: EntryText.lineBreak) ?? url
        }
        let tokens = FieldTokens.tokens(entry.bytes, 0..<head.count)
        for index in tokens.indices where tokens[index].isNumber && index > 0 {
            let before = tokens[index - 1].isFullStop && index > 1 ? tokens[index - 2] : tokens[index - 1]
            if NumberCue.isIssue(before),
                index + 1 >= tokens.count || !tokens[index + 1].isMark("(")
                    || index + 2 < tokens.count && !tokens[index + 2].isNumber
            {
                return tokens[index].range.upperBound
            }
        }
        return joint ?? head.lastIndex(of: EntryText.lineBreak) ?? url
    }

    /// A range without blanks, emphasis marks and the commas, colons, semicolons and full stops round it.
    func bare(_ range: Range<Int>, keepingEnd: Bool = false) -> Range<Int> {
        var range = range
        while true {
            let before = range
            range = trimmedJoints(range)
            while let first = range.first, ".,;:*_)]/".utf8.contains(text.bytes[first]) { range.removeFirst() }
            while let last = range.last,
                ",;:*_([/".utf8.contains(text.bytes[last]) || !keepingEnd && isFullStop(last, range)
            {
                range.removeLast()
            }
            for dash in [[0xE2, 0x80, 0x93], [0xE2, 0x80, 0x94]] as [[UInt8]] {
                if text.bytes[range].starts(with: dash) { range = range.lowerBound + 3..<range.upperBound }
                if range.count >= 3, text.bytes[range].suffix(3).elementsEqual(dash) {
                    range = range.lowerBound..<range.upperBound - 3
                }
            }
            if range == before { return range }
        }
    }

    private func trimmedJoints(_ range: Range<Int>) -> Range<Int> {
        var range = range
        while let first = range.first, text.bytes[first] <= 0x20 { range.removeFirst() }
        while let last = range.last, text.bytes[last] <= 0x20 { range.removeLast() }
        return text.trimmed(range)
    }

    /// A full stop that ends the field; the one of an abbreviation or initial stays.
    private func isFullStop(_ index: Int, _ range: Range<Int>) -> Bool {
        guard text.bytes[index] == UInt8(ascii: ".") else { return false }
        return
            !(range.count >= 3 && text.bytes[index - 2] == UInt8(ascii: ".")
            && text.bytes[index - 1] != UInt8(ascii: "."))
    }
}

/// Cleans the text of a field's value.
enum FieldText {
    /// Markdown emphasis and escapes taken out.
    static func withoutMarkup(_ text: String) -> String {
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        for (index, byte) in bytes.enumerated() {
            if byte == UInt8(ascii: "*") { continue }
            if byte == UInt8(ascii: "_") {
                let before = index > 0 ? bytes[index - 1] : 0x20
                let after = index + 1 < bytes.count ? bytes[index + 1] : 0x20
                if isOutside(before) || isOutside(after) { continue }
            }
            if byte == UInt8(ascii: "\\"), index + 1 < bytes.count, "&_%#$*[]().-".utf8.contains(bytes[index + 1]) {
                continue
            }
            result.append(byte)
        }
        return String(decoding: result, as: UTF8.self).trimmingBlanks()
    }

    private static func isOutside(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte < 0x80 && !((0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte))
    }
}
