import Documents
import Foundation

/// The words that a URL's path may spell: those of the title, in Latin letters without marks.
struct SlugWords: Sendable {
    /// One word.
    struct Word: Hashable, Sendable {
        /// The letters, lower-case ASCII.
        let letters: [UInt8]
        /// The other usual spelling, `ae` for `ä`, `zh` for `ж`; nil when there is none.
        let other: [UInt8]?
        /// Whether a blank parts it from the word before: only there can a path have lost a hyphen.
        let startsAfterBlank: Bool
        /// Whether it is written in Latin letters, so that its letters in a path are certain.
        let isLatin: Bool
    }

    /// The words, in order.
    let words: [Word]
    private let known: WordTable

    /// More words than this are no title.
    private static let maximumWords = 80

    init(_ title: String) {
        let bytes = Array(title.utf8.prefix(4000))
        var words: [Word] = []
        var index = 0
        var hasBlank = true
        while index < bytes.count, words.count < SlugWords.maximumWords {
            let (scalar, length) = UTF8Scalars.scalar(at: index, in: bytes, end: bytes.count)
            guard SlugWords.isWordScalar(scalar) else {
                if UTF8Scalars.isBlank(scalar) { hasBlank = true }
                index += length
                continue
            }
            let start = index
            let isNumber = UTF8Scalars.isDigit(scalar)
            while index < bytes.count {
                let (next, length) = UTF8Scalars.scalar(at: index, in: bytes, end: bytes.count)
                guard SlugWords.isWordScalar(next) || FoldedLetters.isSilent(next) || UTF8Scalars.isJoining(next) else {
                    // The apostrophe of `l’année` is not spelt.
                    let after = index + length
                    guard next == "'" || next == "\u{2019}", after < bytes.count,
                        UTF8Scalars.isLetter(UTF8Scalars.scalar(at: after, in: bytes, end: bytes.count).0)
                    else { break }
                    index = after
                    continue
                }
                guard UTF8Scalars.isDigit(next) == isNumber || FoldedLetters.isSilent(next) else { break }
                index += length
            }
            guard let word = SlugWords.word(bytes, start..<index, startsAfterBlank: hasBlank) else { continue }
            words.append(word)
            hasBlank = false
        }
        self.words = words
        var table = WordTable(capacity: words.count)
        for word in words {
            table.insert(word.letters, word.letters.indices)
            if let other = word.other { table.insert(other, other.indices) }
        }
        known = table
    }

    private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
        UTF8Scalars.isLetter(scalar) || UTF8Scalars.isDigit(scalar)
    }

    /// Letter by letter; through the transliteration only for scripts that need it.
    private static func word(_ bytes: [UInt8], _ range: Range<Int>, startsAfterBlank: Bool) -> Word? {
        var letters: [UInt8] = []
        var other: [UInt8] = []
        var hasOther = false
        var isLatin = true
        var index = range.lowerBound
        while index < range.upperBound {
            let (scalar, length) = UTF8Scalars.scalar(at: index, in: bytes, end: range.upperBound)
            index += length
            if scalar.value < 0x80 {
                let byte = UInt8(scalar.value)
                guard isWordScalar(scalar) else { continue }
                let lowered = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
                letters.append(lowered)
                other.append(lowered)
            } else if let spelling = FoldedLetters.spelling(of: scalar) {
                isLatin = isLatin && scalar.value < 0x250
                letters += spelling.usual
                other += spelling.other ?? spelling.usual
                hasOther = hasOther || spelling.other != nil
            } else if UTF8Scalars.isLetter(scalar) {
                let word = String(decoding: bytes[range], as: UTF8.self)
                let letters = latin(word)
                guard !letters.isEmpty else { return nil }
                let isLatin = word.unicodeScalars.allSatisfy {
                    $0.value < 0x250 || (0x1E00...0x1EFF).contains($0.value)
                }
                return Word(letters: letters, other: nil, startsAfterBlank: startsAfterBlank, isLatin: isLatin)
            }
        }
        guard !letters.isEmpty else { return nil }
        return Word(
            letters: letters, other: hasOther ? other : nil, startsAfterBlank: startsAfterBlank, isLatin: isLatin)
    }

    /// Whether the title has a word.
    func contains(_ word: String) -> Bool { word.utf8.count > 1 && contains(Array(word.utf8)) }

    /// Whether the title has a word.
    func contains(_ letters: [UInt8]) -> Bool { known.index(of: letters, letters.indices) != nil }

    /// Whether two fragments are two words of the title.
    func areSeparate(_ left: String, _ right: String) -> Bool { contains(left) && contains(right) }

    private static let transform = StringTransform("Any-Latin; Latin-ASCII; Lower")

    private static func latin(_ word: String) -> [UInt8] {
        let text = word.applyingTransform(transform, reverse: false) ?? word
        return text.utf8.filter { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
    }
}
