/// Phrases that are looked for together, in one pass over the bytes of a text.
struct PhraseList: Sendable {
    /// The phrases, and their indices by first byte.
    private let phrases: [(text: String, bytes: [UInt8])]
    private let byFirstByte: [[Int]]

    /// Prepares phrases, which stand in lower case when the texts do.
    init(_ texts: [String]) {
        phrases = texts.filter { !$0.isEmpty }.map { ($0, Array($0.utf8)) }
        var table = [[Int]](repeating: [], count: 256)
        for (index, phrase) in phrases.enumerated() { table[Int(phrase.bytes[0])].append(index) }
        byFirstByte = table
    }

    /// The phrases that the text has, in the order of their places.
    func found(in text: [UInt8]) -> [String] {
        var result: [String] = []
        for position in text.indices { matches(text, at: position) { result.append($0) } }
        return result
    }

    /// Whether the text has one of the phrases where a word begins.
    func beginsWord(in text: [UInt8]) -> Bool {
        for position in text.indices where position == 0 || text[position - 1] == 0x20 || text[position] >= 0xE0 {
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
    var foldedBytes: [UInt8] { Array(lowercased().utf8) }
}
