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

    /// Every twentieth letter at least of a Vietnamese text has one of its own marks.
    private static let vietnameseShare = 20
    private static let enoughCyrillic = 1
    /// A function word of one language alone, or two weaker signs.
    private static let enoughLatin = 4

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
        var vietnamese = 0
        var thai = 0
        var georgian = 0
        var armenian = 0

        @inline(__always)
        mutating func count(_ scalar: UInt32) {
            switch scalar {
            case 0x1EA0...0x1EF9:
                latin += 1
                vietnamese += 1
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
            case 0xE00...0xE7F: thai += 1
            case 0x10A0...0x10FF: georgian += 1
            case 0x530...0x58F: armenian += 1
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
        if scripts.thai > scripts.latin { return "th" }
        if scripts.georgian > scripts.latin { return "ka" }
        if scripts.armenian > scripts.latin { return "hy" }
        if scripts.vietnamese * LanguageCounts.vietnameseShare > scripts.latin { return "vi" }
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
        let enough = isCyrillic ? LanguageCounts.enoughCyrillic : LanguageCounts.enoughLatin
        return best.score >= enough && best.score > second + (isCyrillic ? 0 : 1) ? best.tag : nil
    }
}
