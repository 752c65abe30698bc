/// Phrases that are looked for together, in one pass over the bytes of a text.
struct PhraseList: Sendable {
    /// The phrases, and their indices by first byte.
    private let phrases: [(text: String, bytes: [UInt8])]
    private let byFirstByte: [[Int]]
    /// Whether a phrase begins with the byte.
    private let isFirstByte: [Bool]

    /// Prepares phrases, which stand in lower case when the texts do.
    init(_ texts: [String]) {
        phrases = texts.filter { !$0.isEmpty }.map { ($0, Array($0.utf8)) }
        var table = [[Int]](repeating: [], count: 256)
        for (index, phrase) in phrases.enumerated() { table[Int(phrase.bytes[0])].append(index) }
        byFirstByte = table
        isFirstByte = table.map { !$0.isEmpty }
    }

    /// The phrases that the text has, in the order of their places.
    func found(in text: [UInt8]) -> [String] {
        var result: [String] = []
        for position in text.indices where isFirstByte[Int(text[position])] {
            matches(text, at: position) { result.append($0) }
        }
        return result
    }

    /// Whether the text has one of the phrases.
    func occurs(in text: [UInt8]) -> Bool {
        for position in text.indices where isFirstByte[Int(text[position])] {
            for index in byFirstByte[Int(text[position])] where text[position...].starts(with: phrases[index].bytes) {
                return true
            }
        }
        return false
    }

    /// Whether the text has one of the phrases, whatever its case.
    func occurs(inFolded text: ArraySlice<UInt8>) -> Bool {
        if text.contains(where: { $0 >= 0x80 }) { return occurs(in: FoldedText.bytes(of: text)) }
        return text.indices.contains { begins(text, at: $0) }
    }

    /// Whether the text, whatever its case, has one of the phrases where a word begins.
    func beginsWord(inFolded text: ArraySlice<UInt8>) -> Bool {
        let text = text.contains { $0 >= 0x80 } ? FoldedText.bytes(of: text)[...] : text
        return text.indices.contains { position in
            (position == text.startIndex || text[position - 1] == 0x20 || text[position] >= 0xE0)
                && begins(text, at: position)
        }
    }

    /// Whether one of the phrases stands at a position, whatever the case of ASCII.
    private func begins(_ text: ArraySlice<UInt8>, at position: Int) -> Bool {
        let first = FoldedText.lowercased(text[position])
        guard isFirstByte[Int(first)] else { return false }
        for index in byFirstByte[Int(first)] {
            let phrase = phrases[index].bytes
            guard text.endIndex - position >= phrase.count else { continue }
            var length = 1
            while length < phrase.count, FoldedText.lowercased(text[position + length]) == phrase[length] {
                length += 1
            }
            if length == phrase.count { return true }
        }
        return false
    }

    /// The first phrase of the list that the text begins with.
    func prefix(of text: [UInt8]) -> String? {
        var result: String?
        if !text.isEmpty { matches(text, at: 0) { result = result ?? $0 } }
        return result
    }

    private func matches(_ text: [UInt8], at position: Int, _ body: (String) -> Void) {
        for index in byFirstByte[Int(text[position])] where text[position...].starts(with: phrases[index].bytes) {
            body(phrases[index].text)
        }
    }
}

extension String {
    /// The text in lower case, as bytes to search.
    var foldedBytes: [UInt8] { FoldedText.bytes(of: Array(utf8)[...]) }
}

/// Text in lower case.
enum FoldedText {
    static func lowercased(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }

    /// UTF-8 in lower case; without a detour where it is ASCII.
    static func bytes(of text: ArraySlice<UInt8>) -> [UInt8] {
        var result = Array(text)
        for index in result.indices {
            let byte = result[index]
            if byte >= 0x80 { return Array(String(decoding: text, as: UTF8.self).lowercased().utf8) }
            if (0x41...0x5A).contains(byte) { result[index] = byte | 0x20 }
        }
        return result
    }
}

extension String.UTF8View {
    /// Whether the other text stands in this one, byte for byte.
    func hasPart(_ other: String.UTF8View) -> Bool {
        guard let first = other.first else { return true }
        var rest = self[...]
        while let index = rest.firstIndex(of: first) {
            rest = rest[index...]
            if rest.starts(with: other) { return true }
            rest = rest.dropFirst()
        }
        return false
    }
}
