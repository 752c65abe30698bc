import Documents
import Foundation

/// The words that a URL's path may spell: those of the title, in Latin letters without marks.
struct SlugWords: Sendable {
    /// One word.
    struct Word: Hashable, Sendable {
        /// The letters, lower-case ASCII.
        let letters: [UInt8]
        /// The same with German umlauts as `ae`, `oe`, `ue`; nil when there are none.
        let german: [UInt8]?
        /// Whether a blank parts it from the word before: only there can a path have lost a hyphen.
        let startsAfterBlank: Bool
        /// Whether it is written in Latin letters, so that its letters in a path are certain.
        let isLatin: Bool
    }

    /// The words, in order.
    let words: [Word]
    private let known: Set<[UInt8]>

    /// More words than this are no title.
    private static let maximumWords = 80

    init(_ title: String) {
        let bytes = Array(title.utf8.prefix(4000))
        let tokens = TextTokens.tokens(in: bytes, range: 0..<bytes.count).filter { $0.kind != .mark }
        var words: [Word] = []
        var previousEnd = -1
        for token in tokens.prefix(SlugWords.maximumWords) {
            let plain = token.folded.unicodeScalars.filter {
                UTF8Scalars.isLetter($0) || UTF8Scalars.isDigit($0) || UTF8Scalars.isJoining($0)
            }
            var view = String.UnicodeScalarView()
            view.append(contentsOf: plain)
            let word = String(view)
            let letters = SlugWords.latin(word)
            guard !letters.isEmpty else { continue }
            let hasBlank = previousEnd < 0 || bytes[previousEnd..<token.range.lowerBound].contains { $0 <= 0x20 }
            let isLatin = word.unicodeScalars.allSatisfy { $0.value < 0x250 || (0x1E00...0x1EFF).contains($0.value) }
            words.append(
                Word(letters: letters, german: SlugWords.german(word), startsAfterBlank: hasBlank, isLatin: isLatin))
            previousEnd = token.range.upperBound
        }
        self.words = words
        known = Set(words.map(\.letters))
    }

    /// Whether the title has a word.
    func contains(_ word: String) -> Bool { word.utf8.count > 1 && known.contains(Array(word.utf8)) }

    /// Whether two fragments are two words of the title.
    func areSeparate(_ left: String, _ right: String) -> Bool { contains(left) && contains(right) }

    private static let transform = StringTransform("Any-Latin; Latin-ASCII; Lower")

    private static func latin(_ word: String) -> [UInt8] {
        if word.utf8.allSatisfy({ $0 < 0x80 }) { return Array(word.utf8) }
        let text = word.applyingTransform(transform, reverse: false) ?? word
        return text.utf8.filter { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
    }

    private static func german(_ word: String) -> [UInt8]? {
        guard word.unicodeScalars.contains(where: { "äöüß".unicodeScalars.contains($0) }) else { return nil }
        var spelt = ""
        for scalar in word.unicodeScalars {
            switch scalar {
            case "ä": spelt += "ae"
            case "ö": spelt += "oe"
            case "ü": spelt += "ue"
            case "ß": spelt += "ss"
            default: spelt.unicodeScalars.append(scalar)
            }
        }
        return latin(spelt)
    }
}
