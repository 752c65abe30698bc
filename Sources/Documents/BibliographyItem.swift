/// Reads `\bibitem[label]{key}`, the label of an entry in LaTeX.
enum BibliographyItem {
    static let command = Array("\\bibitem".utf8)
    /// Labels made by programs hold names and years, not more.
    private static let maximumLength = 400

    static func read(_ bytes: [UInt8], _ range: Range<Int>) -> EntryLabel? {
        guard bytes[range].first == command[0], bytes[range].starts(with: command) else { return nil }
        var index = range.lowerBound + command.count
        var text: Range<Int>?
        if let label = group(bytes, index..<range.upperBound, UInt8(ascii: "["), UInt8(ascii: "]")) {
            text = label
            index = label.upperBound + 1
        }
        guard let key = group(bytes, index..<range.upperBound, UInt8(ascii: "{"), UInt8(ascii: "}")) else { return nil }
        var end = key.upperBound + 1
        while end < range.upperBound, bytes[end] <= 0x20 { end += 1 }
        return EntryLabel(
            style: .bibitem, text: String(decoding: bytes[text ?? key], as: UTF8.self), number: nil, hasListMark: false,
            start: range.lowerBound, end: end)
    }

    /// What stands between brackets that may hold others of their kind.
    private static func group(_ bytes: [UInt8], _ range: Range<Int>, _ open: UInt8, _ close: UInt8) -> Range<Int>? {
        guard let first = range.first, bytes[first] == open else { return nil }
        var depth = 0
        for index in first..<min(range.upperBound, first + maximumLength) {
            if bytes[index] == open { depth += 1 }
            if bytes[index] == close {
                depth -= 1
                if depth == 0 { return first + 1..<index }
            }
        }
        return nil
    }
}
