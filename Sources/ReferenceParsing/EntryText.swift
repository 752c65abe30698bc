import Bibliography
import Documents

/// An entry's bytes in reading order, each with its offset in the article.
///
/// Lines are joined by ``lineBreak``, and by ``interruption`` where something that is no part of the entry was taken
/// out; both count as blanks. So the places where lines were broken stay known to the repair of URLs, and every byte
/// leads back to the article.
struct EntryText {
    /// The joint of two lines.
    static let lineBreak: UInt8 = 0x0A
    /// The joint where a running head, a page number or blank lines stood.
    static let interruption: UInt8 = 0x0B

    /// The characters.
    private(set) var bytes: [UInt8] = []
    /// The offset of each byte in the article; a joint has the offset of the line break it stands for.
    private(set) var offsets: [Int] = []

    init() {}

    /// A text of its own, without an article.
    init(_ text: String) {
        bytes = Array(text.utf8)
        offsets = Array(0..<bytes.count)
    }

    /// Adds a stretch of the article.
    mutating func append(_ range: Range<Int>, of source: [UInt8]) {
        bytes += source[range]
        offsets += range
    }

    /// Adds a joint.
    mutating func appendJoint(_ joint: UInt8, at offset: Int) {
        bytes.append(joint)
        offsets.append(offset)
    }

    /// Adds a stretch of another entry text.
    mutating func append(_ range: Range<Int>, of other: EntryText) {
        bytes += other.bytes[range]
        offsets += other.offsets[range]
    }

    /// A byte range without blanks at its ends.
    func trimmed(_ range: Range<Int>) -> Range<Int> { ArticleLines.trimmed(range, in: bytes) }

    /// The printed characters on one line, hyphenation included.
    func verbatim(_ range: Range<Int>) -> String {
        String(decoding: bytes[range].map { $0 < 0x20 ? 0x20 : $0 }, as: UTF8.self)
    }

    /// The characters as a value: lines joined, hyphenation undone, blanks single.
    func value(_ range: Range<Int>) -> String {
        var result: [UInt8] = []
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = bytes[index]
            if byte <= 0x20 {
                let isJoint = byte == EntryText.lineBreak || byte == EntryText.interruption
                if isJoint, result.last == UInt8(ascii: "-") {
                    while index + 1 < range.upperBound, bytes[index + 1] <= 0x20 { index += 1 }
                }
                switch isJoint ? WrappedHyphen.outcome(result, bytes, index + 1, range.upperBound) : .apart {
                case .joined: result.removeLast()
                case .hyphenated: break
                case .apart: if result.last != 0x20 { result.append(0x20) }
                }
            } else {
                result.append(byte)
            }
            index += 1
        }
        return String(decoding: result, as: UTF8.self).trimmingBlanks()
    }

    /// Where a byte range stands in the article: its first unbroken stretch, because text put back in order can come
    /// from two places.
    func sourceRange(_ range: Range<Int>, in text: SourceText) -> SourceRange? {
        guard let first = range.first else { return nil }
        var end = offsets[first] + 1
        for index in range.dropFirst() {
            guard offsets[index] >= end else { break }
            end = offsets[index] + 1
        }
        return text.sourceRange(offsets[first]..<min(end, text.bytes.count))
    }
}
