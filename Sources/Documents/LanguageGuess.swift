/// Guesses a text's language from its script, its letters and its function words.
package enum LanguageGuess {
    /// Bytes at a text's start that are enough to tell.
    package static let sampleSize = 1 << 16

    /// The BCP 47 tag, or nil when nothing tells. Cost: one pass.
    package static func language(of bytes: ArraySlice<UInt8>) -> String? {
        var counts = LanguageCounts()
        counts.read(Array(bytes))
        return counts.language
    }

    /// The BCP 47 tag for a text, or nil when nothing tells.
    package static func language(of text: String) -> String? {
        var counts = LanguageCounts()
        counts.read(Array(text.utf8))
        return counts.language
    }
}

/// What the words of a text say for each language.
private struct LanguageCounts {
    private static let cyrillic = LanguageTable(LanguageProfile.cyrillic)
    private static let latin = LanguageTable(LanguageProfile.latin)

    private var scripts = Scripts()
    private var words = 0
    private var cyrillicScores = [Int](repeating: 0, count: LanguageProfile.cyrillic.count)
    private var latinScores = [Int](repeating: 0, count: LanguageProfile.latin.count)

    private struct Scripts {
        var latin = 0
        var cyrillic = 0
        var greek = 0
        var han = 0
        var kana = 0
        var hangul = 0
        var arabic = 0
        var persian = 0
        var hebrew = 0

        @inline(__always)
        mutating func count(_ scalar: UInt32) {
            switch scalar {
            case 0x41...0x24F, 0x1E00...0x1EFF: latin += 1
            case 0x400...0x52F: cyrillic += 1
            case 0x370...0x3FF, 0x1F00...0x1FFF: greek += 1
            case 0x3040...0x30FF: kana += 1
            case 0x3400...0x9FFF, 0x20000...0x2FFFF: han += 1
            case 0xAC00...0xD7AF: hangul += 1
            case 0x67E, 0x686, 0x698, 0x6AF:
                arabic += 1
                persian += 1
            case 0x600...0x6FF: arabic += 1
            case 0x590...0x5FF: hebrew += 1
            default: break
            }
        }
    }

    mutating func read(_ bytes: [UInt8]) {
        var index = 0
        var word = LanguageTable.Word()
        while index < bytes.count {
            let (scalar, length) = UTF8Scalars.scalar(at: index, in: bytes, end: bytes.count)
            index += length
            if UTF8Scalars.isLetter(scalar) {
                scripts.count(scalar.value)
                word.add(LowerCase.lowered(scalar.value))
            } else if !UTF8Scalars.isJoining(scalar) {
                finish(&word)
            }
        }
        finish(&word)
    }

    private mutating func finish(_ word: inout LanguageTable.Word) {
        guard word.count > 0 else { return }
        words += 1
        LanguageCounts.latin.score(word, into: &latinScores)
        if word.hasCyrillic { LanguageCounts.cyrillic.score(word, into: &cyrillicScores) }
        word = LanguageTable.Word()
    }

    var language: String? {
        if scripts.kana > 0, scripts.kana + scripts.han > scripts.latin { return "ja" }
        if scripts.hangul > scripts.latin { return "ko" }
        if scripts.han * 2 > scripts.latin + scripts.cyrillic { return "zh" }
        if scripts.greek > scripts.latin + scripts.cyrillic { return "el" }
        if scripts.hebrew > scripts.latin { return "he" }
        if scripts.arabic > scripts.latin { return scripts.persian > 0 ? "fa" : "ar" }
        let isCyrillic = scripts.cyrillic > scripts.latin
        let profiles = isCyrillic ? LanguageProfile.cyrillic : LanguageProfile.latin
        var best: (tag: String, score: Int) = ("", 0)
        var second = 0
        for (profile, score) in zip(profiles, isCyrillic ? cyrillicScores : latinScores) {
            if score > best.score {
                second = best.score
                best = (profile.tag, score)
            } else if score > second {
                second = score
            }
        }
        // A Cyrillic text without any telling letter or word is most likely Russian, the largest of these languages.
        if isCyrillic, best.score == 0 { return words >= 2 ? "ru" : nil }
        // The Cyrillic alphabets differ in letters that their neighbours lack; one is telling.
        return best.score >= (isCyrillic ? 1 : 2) && best.score > second ? best.tag : nil
    }
}

/// The words and letters of several profiles, each with the profiles that it speaks for or against as bits.
private struct LanguageTable: Sendable {
    /// A word in lower case on its way.
    struct Word {
        var count = 0
        var digest: UInt64 = 0xCBF2_9CE4_8422_2325
        /// The letters beyond ASCII, of which the profiles speak.
        var letters: [UInt16] = []
        var hasCyrillic = false

        @inline(__always)
        mutating func add(_ scalar: UInt32) {
            count += 1
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

    private let words: [UInt64: UInt32]
    private let telling: [UInt32]
    private let foreign: [UInt32]

    init(_ profiles: [LanguageProfile]) {
        var words: [UInt64: UInt32] = [:]
        var telling = [UInt32](repeating: 0, count: Int(LanguageTable.letterLimit))
        var foreign = telling
        for (number, profile) in profiles.enumerated() {
            let bit: UInt32 = 1 << UInt32(number)
            for text in profile.words.split(separator: " ") {
                var word = Word()
                for scalar in text.unicodeScalars { word.add(scalar.value) }
                words[word.digest, default: 0] |= bit
            }
            for scalar in profile.letters.unicodeScalars where scalar.value < LanguageTable.letterLimit {
                telling[Int(scalar.value)] |= bit
            }
            for scalar in profile.foreignLetters.unicodeScalars where scalar.value < LanguageTable.letterLimit {
                foreign[Int(scalar.value)] |= bit
            }
        }
        self.words = words
        self.telling = telling
        self.foreign = foreign
    }

    /// Two for a function word, one for a word with a telling letter, minus two for a letter the language lacks.
    func score(_ word: Word, into scores: inout [Int]) {
        var known = word.count <= LanguageTable.longestWord ? words[word.digest] ?? 0 : 0
        while known != 0 {
            scores[known.trailingZeroBitCount] += 2
            known &= known - 1
        }
        guard !word.letters.isEmpty else { return }
        var tells: UInt32 = 0
        var denies: UInt32 = 0
        for letter in word.letters {
            tells |= telling[Int(letter)]
            denies |= foreign[Int(letter)]
        }
        while tells != 0 {
            scores[tells.trailingZeroBitCount] += 1
            tells &= tells - 1
        }
        while denies != 0 {
            scores[denies.trailingZeroBitCount] -= 2
            denies &= denies - 1
        }
    }
}

/// Lower case of single scalars of the alphabets that profiles speak of.
private enum LowerCase {
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

/// What tells one language from its neighbours.
struct LanguageProfile: Sendable {
    let tag: String
    /// Function words, with blanks between them.
    let words: String
    /// Letters that tell it from its neighbours.
    let letters: String
    /// Letters that it lacks.
    let foreignLetters: String

    init(_ tag: String, letters: String, without foreign: String = "", words: String) {
        self.tag = tag
        self.words = words
        self.letters = letters
        foreignLetters = foreign
    }

    static let cyrillic = [
        LanguageProfile(
            "ru", letters: "ыэёъ", without: "іўїєґђјљњћџ",
            words: "и в на по с о об для из от не при к как до за его это к без или между"),
        LanguageProfile(
            "be", letters: "ўі", without: "ищъїєґ",
            words: "і ў у на па з аб для ад не пры да як за яго гэта без або паміж"),
        LanguageProfile(
            "uk", letters: "їєґі", without: "ыэёъў",
            words: "і в на по з про для від не при до як за його це та й у або між"),
        LanguageProfile(
            "bg", letters: "ъ", without: "ыэёіўїєґ", words: "и в на по с за от не при към как до е се да или между"),
        LanguageProfile(
            "sr", letters: "ђјљњћџ", without: "ыэёъіўїєґйщьюя", words: "и у на по с за од не при до као је се да или"),
    ]

    static let latin = [
        LanguageProfile(
            "en", letters: "", without: "ąęłńśźżäöüßñãõåøæčřšžě",
            words: "the of and in to for on with from by at an is are as how what between its new an into or why"),
        LanguageProfile(
            "de", letters: "äöüß", without: "ąęłńśźżñãõåøæčřěéèà",
            words:
                "der die das und in von zur zum für mit auf ein eine des den dem im als aus bei über nach wie oder zu an"
        ),
        LanguageProfile(
            "fr", letters: "éèêàçœùûîô", without: "ąęłńśźżäößñãõåøčřěš",
            words: "le la les de des du et en un une dans pour sur par au aux avec est l d que qui ou à"),
        LanguageProfile(
            "es", letters: "ñáéíóú", without: "ąęłńśźżäößãõåøçčřěàèêß",
            words: "el la los las de del y en un una para por con al su que se como o sobre entre es"),
        LanguageProfile(
            "pt", letters: "ãõçáâêéíóúà", without: "ąęłńśźżäößñåøčřě",
            words: "o a os as de do da dos das e em um uma para por com no na nos nas ao que se como ou sobre"),
        LanguageProfile(
            "it", letters: "àèìòùé", without: "ąęłńśźżäößñãõåøçčřěáí",
            words: "il lo la i gli le di del della dei delle e in un una per con su nel nella al che si come o tra da"),
        LanguageProfile(
            "pl", letters: "ąęłńśźżćó", without: "äößñãõåøçčřěáíéèýůšž",
            words: "i w na z do o od nie po dla jest się oraz przez jak a że przy lub między za we ze"),
        LanguageProfile(
            "cs", letters: "ěřůčšžýáíé", without: "ąęłńśźżäößñãõåøçľĺŕô",
            words: "a v na z do o od ne po pro je se s k jako při nebo mezi za ve ze"),
        LanguageProfile(
            "sk", letters: "ľĺŕôäčšžýáíé", without: "ąęłńśźżößñãõåøçěřů",
            words: "a v na z do o od nie po pre je sa s k ako pri alebo medzi za vo zo"),
        LanguageProfile(
            "nl", letters: "ëï", without: "ąęłńśźżäößñãõåøçčřěáí",
            words: "de het een van en in op voor met aan bij uit door over naar als is of te tot"),
        LanguageProfile(
            "sv", letters: "åäö", without: "ąęłńśźżüßñãõøæçčřě",
            words: "och i på för med av att en ett som till från om är den det vid"),
        LanguageProfile(
            "da", letters: "åøæ", without: "ąęłńśźżäöüßñãõçčřě",
            words: "og i på for med af at en et som til fra om er den det ved"),
        LanguageProfile(
            "fi", letters: "äö", without: "ąęłńśźżüßñãõøæçčřěéèà", words: "ja on ei se että kun tai sekä suomen"),
        LanguageProfile(
            "hu", letters: "őűáéíóúöü", without: "ąęłńśźżäßñãõåøçčřě", words: "a az és egy nem is hogy mint vagy között"
        ),
        LanguageProfile(
            "ro", letters: "ăâîșțşţ", without: "ąęłńśźżäößñãõåøčřě",
            words: "și în de la din cu pe pentru o un a ale al sau"),
        LanguageProfile(
            "tr", letters: "ğışçöü", without: "ąęłńśźżäßñãõåøčřě", words: "ve bir bu için ile da de olarak"),
        LanguageProfile(
            "lt", letters: "ėįųūąčęšž", without: "łńśźżäößñãõåøçřě", words: "ir į iš su apie lietuvos kaip bei dėl"),
        LanguageProfile(
            "lv", letters: "āēģīķļņūčšž", without: "łńśźżäößñãõåøçřěąę", words: "un no ar par uz latvijas kā vai"),
        LanguageProfile(
            "hr", letters: "čćđšž", without: "łńśźżäößñãõåøçřěąęáíéůý", words: "i u na za od se je da s o iz kao ili"),
    ]
}
