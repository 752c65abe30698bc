/// The words and letters of several profiles, each with the profiles that it speaks for or against as bits.
struct LanguageTable: Sendable {
    /// A word in lower case on its way.
    struct Word {
        var count = 0
        var digest: UInt64 = 0xCBF2_9CE4_8422_2325
        /// The letters beyond ASCII, of which the profiles speak.
        var letters: [UInt16] = []
        var hasCyrillic = false
        /// The last four letters, the very last in the lowest bits.
        var ending: UInt64 = 0

        @inline(__always)
        mutating func add(_ scalar: UInt32) {
            count += 1
            ending = ending << 16 | UInt64(scalar & 0xFFFF)
            digest = (digest ^ UInt64(scalar)) &* 0x100_0000_01B3
            if scalar >= 0x80, scalar < LanguageTable.letterLimit {
                letters.append(UInt16(truncatingIfNeeded: scalar))
                if scalar >= 0x400 { hasCyrillic = true }
            }
        }
    }

    /// No profile speaks of letters behind this one.
    static let letterLimit: UInt32 = 0x530
    /// Function words are not longer.
    private static let longestWord = 12

    private static let threeLetters: UInt64 = 0xFFFF_FFFF_FFFF

    private let words: [UInt64: UInt32]
    private let endings: [UInt64: UInt32]
    private let telling: [UInt32]
    private let foreign: [UInt32]

    init(_ profiles: [LanguageProfile]) {
        var words: [UInt64: UInt32] = [:]
        var endings: [UInt64: UInt32] = [:]
        var telling = [UInt32](repeating: 0, count: Int(LanguageTable.letterLimit))
        var foreign = telling
        for (number, profile) in profiles.enumerated() {
            let bit: UInt32 = 1 << UInt32(number)
            for text in profile.words.split(separator: " ") {
                var word = Word()
                for scalar in text.unicodeScalars { word.add(scalar.value) }
                words[word.digest, default: 0] |= bit
            }
            for text in profile.endings.split(separator: " ") {
                var word = Word()
                for scalar in text.unicodeScalars { word.add(scalar.value) }
                endings[word.ending, default: 0] |= bit
            }
            for scalar in profile.letters.unicodeScalars where scalar.value < LanguageTable.letterLimit {
                telling[Int(scalar.value)] |= bit
            }
            for scalar in profile.foreignLetters.unicodeScalars where scalar.value < LanguageTable.letterLimit {
                foreign[Int(scalar.value)] |= bit
            }
        }
        self.words = words
        self.endings = endings
        self.telling = telling
        self.foreign = foreign
    }

    /// A function word, a telling letter and an ending speak for a language, the more the fewer languages have them; a
    /// letter that the language lacks speaks against it.
    func score(_ word: Word, into scores: inout [Int]) {
        if word.count <= LanguageTable.longestWord, let known = words[word.digest] {
            // Words of one or two letters are initials and parts of names as well.
            LanguageTable.add(word.count > 2 ? [4, 2, 1] : [3, 1, 1], known, &scores)
        } else if word.count > 4 {
            let known = endings[word.ending] ?? endings[word.ending & LanguageTable.threeLetters] ?? 0
            LanguageTable.add([2, 1, 1], known, &scores)
        }
        guard !word.letters.isEmpty else { return }
        var tells: UInt32 = 0
        var denies: UInt32 = 0
        for letter in word.letters {
            tells |= telling[Int(letter)]
            denies |= foreign[Int(letter)]
        }
        LanguageTable.add([3, 2, 2], tells, &scores)
        LanguageTable.add([-4], denies, &scores)
    }

    /// Adds a weight to the scores of the languages in a set: the first when it is one, the last when they are many.
    private static func add(_ weights: [Int], _ languages: UInt32, _ scores: inout [Int]) {
        var languages = languages
        let weight = weights[min(max(languages.nonzeroBitCount, 1), weights.count) - 1]
        while languages != 0 {
            scores[languages.trailingZeroBitCount] += weight
            languages &= languages - 1
        }
    }
}

/// Lower case of single scalars of the alphabets that profiles speak of.
enum LowerCase {
    @inline(__always)
    static func lowered(_ scalar: UInt32) -> UInt32 {
        if scalar < 0x80 { return scalar &- 0x41 < 26 ? scalar | 0x20 : scalar }
        switch scalar {
        case 0xC0...0xDE: return scalar == 0xD7 ? scalar : scalar + 0x20
        case 0x100...0x137, 0x14A...0x177, 0x218...0x21B: return scalar | 1
        case 0x139...0x148, 0x179...0x17E: return scalar & 1 == 1 ? scalar + 1 : scalar
        case 0x178: return 0xFF
        case 0x400...0x40F: return scalar + 0x50
        case 0x410...0x42F: return scalar + 0x20
        case 0x460...0x52F: return scalar | 1
        default: return scalar
        }
    }
}
