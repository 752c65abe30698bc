/// Guesses a text's language from its script, its letters and its function words.
package enum LanguageGuess {
    /// Bytes at a text's start that are enough to tell.
    package static let sampleSize = 1 << 16

    /// The BCP 47 tag, or nil when nothing tells.
    package static func language(of bytes: ArraySlice<UInt8>) -> String? {
        let array = Array(bytes)
        let tokens = TextTokens.tokens(in: array, range: 0..<array.count)
        return language(of: tokens.filter { $0.kind == .word }.map(\.folded))
    }

    /// The BCP 47 tag for words in lower case, or nil when nothing tells.
    package static func language(of words: [String]) -> String? {
        var scripts = Scripts()
        for word in words { scripts.count(word) }
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
        for profile in profiles {
            let score = profile.score(words)
            if score > best.score {
                second = best.score
                best = (profile.tag, score)
            } else if score > second {
                second = score
            }
        }
        // A Cyrillic text without any telling letter or word is most likely Russian, the largest of these languages.
        if isCyrillic, best.score == 0 { return words.count >= 2 ? "ru" : nil }
        // The Cyrillic alphabets differ in letters that their neighbours lack; one is telling.
        return best.score >= (isCyrillic ? 1 : 2) && best.score > second ? best.tag : nil
    }

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

        mutating func count(_ word: String) {
            for scalar in word.unicodeScalars {
                switch scalar.value {
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
    }
}

/// What tells one language from its neighbours.
struct LanguageProfile {
    let tag: String
    private let words: Set<String>
    private let letters: Set<Unicode.Scalar>
    private let foreignLetters: Set<Unicode.Scalar>

    init(_ tag: String, letters: String, without foreign: String = "", words: String) {
        self.tag = tag
        self.words = Set(words.split(separator: " ").map(String.init))
        self.letters = Set(letters.unicodeScalars)
        foreignLetters = Set(foreign.unicodeScalars)
    }

    /// Two for a function word, one for a word with a telling letter, minus two for a letter the language lacks.
    func score(_ text: [String]) -> Int {
        var score = 0
        for word in text {
            if words.contains(word) { score += 2 }
            if word.unicodeScalars.contains(where: letters.contains) { score += 1 }
            if word.unicodeScalars.contains(where: foreignLetters.contains) { score -= 2 }
        }
        return score
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
