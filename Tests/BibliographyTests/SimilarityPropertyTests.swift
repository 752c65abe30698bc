import Bibliography
import Foundation
import TestSupport
import Testing

/// What ``Similarity`` promises of any text, on generated texts of many scripts.
@Suite struct SimilarityPropertyTests {
    @Test(arguments: GeneratedText.Script.allCases)
    func `identical texts score 1, in either case and either normal form`(_ script: GeneratedText.Script) {
        for seed in UInt64(1)...200 {
            var random = SeededRandom(seed: seed)
            let text = GeneratedText.text(in: script, &random)
            #expect(Similarity.ratio(text, text) == 1, "\(seed): \(text)")
            #expect(Similarity.ratio(text, text.uppercased()) == 1, "\(seed): \(text)")
            #expect(Similarity.ratio(text.lowercased(), text) == 1, "\(seed): \(text)")
            let composed = text.precomposedStringWithCanonicalMapping
            let decomposed = text.decomposedStringWithCanonicalMapping
            #expect(Similarity.ratio(composed, decomposed) == 1, "\(seed): \(text)")
            #expect(Similarity.ratio(decomposed, text) == 1, "\(seed): \(text)")
        }
    }

    @Test(arguments: GeneratedText.Script.allCases)
    func `a text without letters matches nothing, not even itself`(_ script: GeneratedText.Script) {
        for seed in UInt64(1)...100 {
            var random = SeededRandom(seed: seed)
            let empty = GeneratedText.textWithoutLetters(&random)
            let text = GeneratedText.text(in: script, &random)
            #expect(Similarity.ratio(empty, text) == 0, "\(seed): \(empty) and \(text)")
            #expect(Similarity.ratio(text, empty) == 0, "\(seed): \(text) and \(empty)")
            #expect(Similarity.ratio(empty, empty) == 0, "\(seed): \(empty)")
        }
    }

    @Test(arguments: GeneratedText.Script.allCases)
    func `the order of two texts makes no difference to a score between 0 and 1`(_ script: GeneratedText.Script) {
        for seed in UInt64(1)...15 {
            var random = SeededRandom(seed: seed)
            let left = GeneratedText.text(in: script, &random)
            let right = GeneratedText.text(in: random.pick(GeneratedText.Script.allCases, else: .latin), &random)
            let ratio = Similarity.ratio(left, right)
            #expect((0...1).contains(ratio), "\(seed): \(left) and \(right)")
            #expect(Similarity.ratio(right, left) == ratio, "\(seed): \(left) and \(right)")
        }
    }
}

/// Texts by chance: letters without sense, in the scripts that titles are printed in.
enum GeneratedText {
    /// What the letters of a text are taken from.
    enum Script: String, CaseIterable, Sendable {
        case latin, cyrillic, greek, han, kana, hangul, arabic, hebrew, devanagari, georgian, armenian, mixed

        /// Letters, without those that are not assigned or only mark other letters.
        fileprivate var letters: [Unicode.Scalar] { GeneratedText.letters[self] ?? ["a"] }

        fileprivate var ranges: [ClosedRange<UInt32>] {
            switch self {
            case .latin: [0x41...0x5A, 0x61...0x7A, 0xC0...0x17F, 0x1E00...0x1EFF, 0xFB00...0xFB06]
            case .cyrillic: [0x400...0x481, 0x48A...0x52F]
            case .greek: [0x386...0x3CE]
            case .han: [0x3005...0x3005, 0x4E00...0x9FA5, 0x20000...0x20100]
            case .kana: [0x3041...0x3096, 0x309D...0x30FA, 0x30FC...0x30FE, 0xFF66...0xFF9D]
            case .hangul: [0xAC00...0xD7A3]
            case .arabic: [0x620...0x64A, 0x671...0x6D3]
            case .hebrew: [0x5D0...0x5EA, 0xFB20...0xFB28]
            case .devanagari: [0x904...0x939, 0x93E...0x94C, 0x958...0x961]
            case .georgian: [0x10A0...0x10C5, 0x10D0...0x10FA, 0x1C90...0x1CBA]
            case .armenian: [0x531...0x556, 0x561...0x587, 0xFB13...0xFB17]
            case .mixed: []
            }
        }

        /// Marks that stand over, under and inside the letters.
        fileprivate var marks: [Unicode.Scalar] {
            switch self {
            case .han: ["\u{FE00}", "\u{E0100}", "\u{302A}"]
            case .kana: ["\u{3099}", "\u{309A}"]
            case .arabic: ["\u{64B}", "\u{64E}", "\u{651}", "\u{670}"]
            case .hebrew: ["\u{5B0}", "\u{5B7}", "\u{5BC}", "\u{5C1}"]
            case .devanagari: ["\u{93C}", "\u{941}", "\u{94D}", "\u{902}"]
            default:
                ["\u{300}", "\u{301}", "\u{308}", "\u{30C}", "\u{323}", "\u{327}", "\u{328}", "\u{344}", "\u{35C}"]
            }
        }
    }

    private static let letters: [Script: [Unicode.Scalar]] = Dictionary(
        uniqueKeysWithValues: Script.allCases.map { script in
            let letters = script.ranges.joined().compactMap(Unicode.Scalar.init).filter {
                $0.properties.isAlphabetic && $0.properties.generalCategory != .nonspacingMark
            }
            return (script, letters)
        })

    private static let separators = [
        " ", " ", " ", " ", ", ", ": ", " – ", "-", ". ", "; ", " „", "“ ", " «", "» ", "、", "・", "。", "\u{3000}",
        "\u{A0}",
        "／", " & ", " 😀 ", "👩🏽‍💻", "\u{5BE}", "؟ ", "।", "՝ ", "\u{200F} ", "\n",
    ]
    private static let silent = ["\u{AD}", "\u{200B}", "\u{200D}", "\u{FEFF}", "’", "'"]
    private static let voiceless = [
        ".", ",", "…", "—", "–", "-", "\"", "„", "”", "«", "»", "?", "!", "¿", "(", ")", "[", "]", "/", "\\", "&", "@",
        "#",
        "*", "_", "|", "~", "^", "+", "=", "<", ">", "€", "§", "©", "°", "•", "・", "･", "゠", "、", "。", "「", "」", "《",
        "》",
        "〈", "〜", "！", "，", "；", "،", "؟", "۔", "״", "־", "।", "॥", "՞", "։", "჻", "’", "ʼ", "'", "\u{AD}", "\u{200B}",
        "\u{200E}", "\u{200F}", "\u{202B}", "\u{2068}", "\u{FEFF}", "\u{FE0F}", "\u{301}", "\u{20DD}", " ", "\u{A0}",
        "\u{3000}", "\n", "\t", "\u{0}", "😀", "👍🏽", "👨‍👩‍👧", "🇵🇱", "→", "∞", "\u{FFFD}",
    ]

    /// A text of one to five words, each of at least one letter.
    static func text(in script: Script, _ random: inout SeededRandom) -> String {
        var text = random.happens(10) ? random.pick(voiceless, else: "") : ""
        for index in 0...random.below(5) {
            if index > 0 { text += random.pick(separators, else: " ") }
            let others = Script.allCases.filter { $0 != .mixed }
            text += word(in: script == .mixed ? random.pick(others, else: .latin) : script, &random)
        }
        return random.happens(15) ? text + " " + String(random.below(3000)) : text
    }

    /// A text of marks, blanks and pictures, now and then of nothing.
    static func textWithoutLetters(_ random: inout SeededRandom) -> String {
        (0..<random.below(6)).map { _ in random.pick(voiceless, else: "") }.joined()
    }

    private static func word(in script: Script, _ random: inout SeededRandom) -> String {
        var word = String.UnicodeScalarView()
        for _ in 0...random.below(7) {
            word.append(random.pick(script.letters, else: "a"))
            if random.happens(15) { word.append(random.pick(script.marks, else: "\u{301}")) }
            if random.happens(3) { word += random.pick(silent, else: "").unicodeScalars }
        }
        return String(word)
    }
}
