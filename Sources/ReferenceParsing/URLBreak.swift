import Bibliography
import Documents

/// Tells whether a URL goes on over a line break.
enum URLBreak {
    /// Whether a line ends in a URL that is cut off, and the other starts with what only a URL looks like.
    static func continues(_ previous: SectionLine, on next: SectionLine, in text: SourceText) -> Bool {
        let range = previous.range
        guard ends(range, in: text.bytes), let last = range.last.map({ text.bytes[$0] }), !",;)]>".utf8.contains(last)
        else { return false }
        let line = next.range
        let end = text.bytes[line].firstIndex { $0 <= 0x20 } ?? line.upperBound
        let chunk = text.string(in: line.lowerBound..<end)
        let lowered = chunk.prefix(8).lowercased()
        if lowered.hasPrefix("http") || lowered.hasPrefix("www.") { return false }
        if URLCharacters.looksLikeURL(chunk) { return true }
        guard "/-_=&?.%".utf8.contains(last) else { return false }
        // Nothing but the end of a path: digits, dots, a closing mark; a name has a comma or another word behind it.
        let hasMark = chunk.utf8.contains { (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") }
        let isDotted = chunk.dropLast().contains(".") && chunk.utf8.count > 4
        return !chunk.hasSuffix(",") && (hasMark || isDotted || last != UInt8(ascii: ".") && end == line.upperBound)
    }

    private static func ends(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
        let tail = bytes[range].suffix(300)
        let start = tail.lastIndex(of: 0x20).map { $0 + 1 } ?? tail.startIndex
        let chunk = tail[start...]
        return chunk.starts(with: "http".utf8) || chunk.starts(with: "www.".utf8) || chunk.count { $0 == 0x2F } >= 2
    }
}
