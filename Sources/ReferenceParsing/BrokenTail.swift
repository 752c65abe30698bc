import Documents

/// What stands at a line's start behind a URL that could be over: the rest of it, or the next word of the entry.
struct BrokenTail {
    /// The characters that would belong to the URL.
    let text: String
    /// Whether it is the URL's rest more likely than not: no word of prose, and the entry stops or changes behind it.
    let isLikely: Bool

    /// Nil when it cannot be the URL's.
    init?(url: String, chunks: [URLSpotter.Chunk], next: Int) {
        let chunk = chunks[next]
        let beforeStop = url.hasSuffix(".") ? url.dropLast().utf8.last : nil
        guard chunk.joint == .lineBreak, let last = beforeStop ?? url.utf8.last, BrokenTail.isWordByte(last),
            !URLCharacters.hasFileExtension(url), BrokenTail.hasPath(url)
        else { return nil }
        let bare = chunk.text.trimmingClosingPunctuation()
        let bytes = Array(bare.utf8)
        guard let first = bytes.first, BrokenTail.isWordByte(first),
            bytes.allSatisfy({ BrokenTail.isWordByte($0) || "._-/=&?%~+".utf8.contains($0) }),
            !ConsultedCues.isCue(bare.lowercased()), !ConsultedCues.isWeakCue(bare.lowercased())
        else { return nil }
        let isNumber = bytes.allSatisfy { BrokenTail.isDigit($0) }
        if !isNumber, URLCharacters.isDate(bare) { return nil }
        let isYear = bytes.count == 4 && Int(bare).map(PrintedDate.years.contains) == true
        let isClosed = BrokenTail.isClosed(chunks, next)
        let isWord = bytes.allSatisfy { BrokenTail.isLetter($0) }
        if isWord {
            // A single small word before a full stop: prose more often than not.
            guard isClosed, bytes.allSatisfy({ $0 >= 0x61 }), bytes.count > 2 else { return nil }
        } else if !isNumber, !isClosed, !(bare.contains("/") || bytes.contains { BrokenTail.isDigit($0) }) {
            return nil
        }
        text = bare
        // A number goes on with a number; a year behind a URL is a year unless a value of a query was cut.
        let continuesNumber = isNumber && BrokenTail.isDigit(last) && (!isYear || BrokenTail.endsInValue(url))
        let isPath = !isNumber && !isWord && (bare.contains("/") || !bare.contains("."))
        isLikely = isClosed && (continuesNumber || isPath)
        // Behind a full stop only a number that goes on with a number is believed.
        if beforeStop != nil, !continuesNumber || !isClosed || isYear { return nil }
    }

    /// Whether the entry ends behind a chunk, a mark closes the sentence, or words follow that announce a date.
    private static func isClosed(_ chunks: [URLSpotter.Chunk], _ index: Int) -> Bool {
        if let last = chunks[index].text.utf8.last, ".,;)]>".utf8.contains(last) { return true }
        guard index + 1 < chunks.count else { return true }
        let following = chunks[index + 1].text
        if let first = following.utf8.first, "([".utf8.contains(first) { return true }
        let word = following.trimmingClosingPunctuation().lowercased()
        return ConsultedCues.isCue(word) || ConsultedCues.isWeakCue(word)
    }

    /// Whether the URL has reached a path or a query.
    private static func hasPath(_ url: String) -> Bool {
        guard let scheme = url.firstRange(of: "//") else { return url.contains("/") }
        return url[scheme.upperBound...].contains { $0 == "/" || $0 == "?" }
    }

    /// `?id=11`: the last value of a query is a number.
    private static func endsInValue(_ url: String) -> Bool {
        guard let equals = url.lastIndex(of: "=") else { return false }
        let value = url[url.index(after: equals)...]
        return !value.isEmpty && value.utf8.allSatisfy { isDigit($0) }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
    private static func isWordByte(_ byte: UInt8) -> Bool { isDigit(byte) || isLetter(byte) }
}
