import Glibc

/// How much a reading of bytes in a single-byte encoding looks like a language.
///
/// About 1 for a right reading, below 0 for a wrong one: the mean over the non-ASCII characters. Cyrillic letters count
/// by how frequent they are, since a wrong Cyrillic encoding gives letters too, but the rare ones; Latin letters by
/// whether one alphabet has them all, since a wrong Latin encoding mixes the letters of several languages. Symbols
/// within words, control characters and capitals behind small letters speak against a reading.
enum CharacterPlausibility {
    /// A reading below this is no language.
    static let least = 0.4
    /// By how much another reading must be better than the declared one.
    static let margin = 0.5

    /// The plausibility of the sample in the encoding; nil when it is not single-byte or nothing is outside ASCII.
    static func score(_ sample: [UInt8], in encoding: CharacterEncoding) -> Double? {
        guard let upperHalf = encoding.upperHalf else { return nil }
        let classes = (0..<0x80).map { CharacterClass(UInt16($0)) } + upperHalf.map { CharacterClass($0) }
        var sum = 0.0
        var count = 0
        var occurrences = [Int](repeating: 0, count: 0x80)
        var previous = classes[0x20]
        for (position, byte) in sample.enumerated() {
            let current = classes[Int(byte)]
            defer { previous = current }
            if current.isCapital, previous.isSmall, byte >= 0x80 { sum -= current.script == .latin ? 2 : 4 }
            if current.script.isMixed(with: previous.script) { sum -= 3 }
            guard byte >= 0x80 else { continue }
            count += 1
            switch current.script {
            case .none:
                let next = position + 1 < sample.count ? classes[Int(sample[position + 1])] : classes[0x20]
                if current.isUnused { sum -= 8 }
                if current.isSymbol, previous.script != .none, next.script != .none { sum -= 4 }
            case .cyrillic: sum += current.weight
            case .latin:
                occurrences[Int(byte) - 0x80] += 1
                if previous.script == .latin, !previous.isASCII { sum -= 1.5 }
            case .foreign: sum += current.weight
            }
        }
        guard count > 0 else { return nil }
        return (sum + bestAlphabet(occurrences, upperHalf, classes)) / Double(count)
    }

    /// What the Latin letters add under the alphabet that has most of them.
    private static func bestAlphabet(_ occurrences: [Int], _ upperHalf: [UInt16], _ classes: [CharacterClass]) -> Double
    {
        alphabets.map { alphabet in
            var sum = 0.0
            for index in 0..<0x80 where occurrences[index] > 0 && classes[index + 0x80].script == .latin {
                sum += Double(occurrences[index]) * (alphabet.contains(upperHalf[index]) ? 1 : -2)
            }
            return sum
        }.max() ?? 0
    }

    /// The bytes that detection looks at: what is not ASCII with its surroundings, not more than a limit.
    static func sample(of bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var index = 0
        var copied = 0
        while index < bytes.count, result.count < sampleLimit {
            guard bytes[index] >= 0x80 else {
                index += 1
                continue
            }
            let start = max(copied, index - surroundings)
            if start > copied { result.append(0x20) }
            copied = min(bytes.count, index + 1 + surroundings)
            result.append(contentsOf: bytes[start..<copied])
            index = copied
        }
        return result
    }

    /// Enough for letter frequencies to settle, little enough to score a dozen encodings in a few milliseconds.
    private static let sampleLimit = 16_384
    /// How many bytes round a non-ASCII byte are looked at: a word to either side.
    private static let surroundings = 12

    /// The letters beyond ASCII of languages with Latin script, one language an element.
    private static let alphabets: [Set<UInt16>] = [
        "ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "ăâîșțşţ", "čćđšž", "äöüß",
        "àâæçèéêëîïôœùûüÿ", "áéíñóúü¿¡", "àáâãçéêíóôõúü", "àèéìòùíóú", "åæøéóò", "åäöéü", "áæðéíóöúýþ", "çğıiöşüâîû",
        "ąčęėįšųūž", "āčēģīķļņšūž", "äõöüšž", "àçèéíïòóúü·", "ëç", "éëïöüèêóá",
    ].map { letters in
        Set((letters + letters.uppercased()).utf16)
    }

    /// One letter's weight is the logarithm of its frequency, raised so that running text has a mean of about 1.
    fileprivate static let cyrillicWeights: [UInt16: Double] = {
        let perMille: [(String, Double)] = [
            ("о", 110), ("е", 85), ("а", 85), ("и", 70), ("н", 67), ("т", 60), ("с", 55), ("р", 47), ("в", 45),
            ("л", 43), ("к", 35), ("м", 32), ("д", 30), ("п", 28), ("у", 28), ("і", 30), ("я", 22), ("ы", 19),
            ("ь", 17), ("г", 17), ("з", 17), ("б", 16), ("ч", 14), ("й", 12), ("х", 10), ("ж", 9), ("ш", 7),
            ("ю", 6), ("ц", 6), ("щ", 4), ("э", 4), ("ф", 3), ("ў", 5), ("ї", 4), ("є", 4), ("ј", 4), ("ё", 2),
            ("ћ", 2), ("ъ", 2), ("ђ", 1), ("љ", 1), ("њ", 1), ("џ", 0.5), ("ґ", 0.5), ("ѓ", 0.3), ("ќ", 0.3),
            ("ѕ", 0.3),
        ]
        var result: [UInt16: Double] = [:]
        for (letter, frequency) in perMille {
            for unit in letter.utf16 { result[unit] = log(frequency / 1000) + 4.1 }
        }
        return result
    }()
}

/// What one character is to the scoring.
private struct CharacterClass {
    enum Script {
        case none, latin, cyrillic
        /// Greek, Hebrew, Arabic, Thai: their encodings overlap little, so their letters are told by the detector.
        case foreign

        /// Whether letters of both within a word are a sign of a wrong reading.
        func isMixed(with other: Script) -> Bool { self != other && self != .none && other != .none }
    }

    var script = Script.none
    var isCapital = false
    var isSmall = false
    var isSymbol = false
    var isUnused = false
    var isASCII: Bool
    var weight = 0.0

    init(_ unit: UInt16) {
        isASCII = unit < 0x80
        guard let scalar = Unicode.Scalar(unit), unit != 0xFFFD, isASCII || !(0x80...0x9F).contains(unit) else {
            isUnused = true
            return
        }
        let properties = scalar.properties
        switch properties.generalCategory {
        case .uppercaseLetter, .titlecaseLetter: isCapital = true
        case .lowercaseLetter: isSmall = true
        case .otherLetter, .modifierLetter, .nonspacingMark: break
        default:
            // Apostrophes, hyphens and soft hyphens stand within words in every language.
            isSymbol =
                !isASCII && ![0x2019, 0x2018, 0x2010, 0x2011, 0x2013, 0x2014, 0x00AD, 0x00B4, 0x00B7].contains(unit)
            return
        }
        switch unit {
        case 0x0400...0x052F:
            script = .cyrillic
            let lower = properties.lowercaseMapping.utf16.first ?? unit
            // A letter of a language that is hardly written in these encodings.
            weight = CharacterPlausibility.cyrillicWeights[lower] ?? -4
        case 0...0x024F: script = .latin
        default:
            script = .foreign
            weight = 0.5
        }
        // The feminine and masculine ordinal signs and the micro sign are letters in name only.
        if unit == 0xAA || unit == 0xBA || unit == 0xB5 {
            script = .none
            isCapital = false
            isSmall = false
            isSymbol = true
        }
    }
}
