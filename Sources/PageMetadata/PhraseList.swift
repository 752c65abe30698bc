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

    /// Whether the text has one of the phrases where a word begins.
    func beginsWord(in text: [UInt8]) -> Bool {
        for position in text.indices
        where isFirstByte[Int(text[position])]
            && (position == 0 || text[position - 1] == 0x20 || text[position] >= 0xE0)
        {
            var isFound = false
            matches(text, at: position) { _ in isFound = true }
            if isFound { return true }
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
