/// A way of writing Cyrillic in small Latin letters without marks.
struct CyrillicScheme: Sendable {
    /// From а (U+0430) to џ (U+045F): up to four Latin letters each, the first in the lowest byte.
    private let letters: [UInt32]
    /// Whether е is "ye" at the start of a word and after vowels and signs.
    private let hasYe: Bool
    /// Whether "iy" and "yy" at the end of a word are "y": Dostoevsky.
    private let shortensEnding: Bool

    private static let first: UInt32 = 0x430
    private static let count = 0x30

    /// What most schemes share: а to я, then ѐ to џ.
    private static let common =
        "a b v g d e zh z i y k l m n o p r s t u f kh ts ch sh shch . y . e yu ya e yo dj g ye dz i yi j lj nj c k i u dz"

    /// A scheme that differs from the common one in some letters.
    private init(_ differences: [Character: String], hasYe: Bool = false, shortensEnding: Bool = false) {
        var letters = CyrillicScheme.common.split(separator: " ").map { CyrillicScheme.packed($0 == "." ? "" : $0) }
        for (letter, latin) in differences {
            guard let value = letter.unicodeScalars.first?.value, value >= CyrillicScheme.first else { continue }
            let place = Int(value - CyrillicScheme.first)
            if letters.indices.contains(place) { letters[place] = CyrillicScheme.packed(latin[...]) }
        }
        self.letters = letters
        self.hasYe = hasYe
        self.shortensEnding = shortensEnding
    }

    private static func packed(_ latin: Substring) -> UInt32 {
        latin.utf8.reversed().reduce(0) { $0 << 8 | UInt32($1) }
    }

    /// Whether every scheme writes a letter as one.
    static func isAlwaysOneLetter(_ scalar: Unicode.Scalar) -> Bool {
        var value = scalar.value
        if (0x410...0x42F).contains(value) { value += 0x20 }
        if (0x400...0x40F).contains(value) { value += 0x50 }
        // е is "ye" where a name starts.
        guard value >= first, value < first + UInt32(count), value != 0x435 else { return false }
        return all.allSatisfy { (1...0xFF).contains($0.letters[Int(value - first)]) }
    }

    /// Of the United States' and Britain's boards on names, of passports, of ISO 9 without its marks, of libraries and
    /// scholars, of newspapers, and national ones.
    static let all: [CyrillicScheme] = [
        board, iso9, CyrillicScheme([:]),
        CyrillicScheme([:], shortensEnding: true),
        CyrillicScheme(["й": "i", "ю": "iu", "я": "ia", "ъ": "ie", "ё": "e", "ї": "i", "є": "ie"]),
        CyrillicScheme(scholarly),
        CyrillicScheme(scholarly.merging(["х": "h", "є": "je", "ї": "ji"]) { $1 }),
        // Belarusian.
        CyrillicScheme(["г": "h", "ў": "w"], hasYe: true),
        CyrillicScheme(scholarly.merging(["г": "h"]) { $1 }),
        CyrillicScheme(["г": "h", "й": "i", "ю": "iu", "я": "ia", "ё": "io", "е": "ie"]),
        CyrillicScheme(["г": "h", "й": "i", "ю": "iu", "я": "ia", "ё": "io"]),
        // Ukrainian.
        CyrillicScheme(["г": "h", "и": "y"]),
        CyrillicScheme(["г": "h", "и": "y", "й": "i", "ю": "iu", "я": "ia", "є": "ie", "ї": "i"]),
        // Bulgarian and Serbian.
        CyrillicScheme(["щ": "sht", "ъ": "a", "х": "h", "ь": "y"]),
        CyrillicScheme(["ж": "z", "х": "h", "ц": "c", "ч": "c", "ш": "s", "ђ": "d"]),
    ]

    /// Enough for texts of the same script and for the usual romanizations of titles.
    static let forTitles: [CyrillicScheme] = [board, iso9]

    private static let board = CyrillicScheme(["ё": "ye"], hasYe: true)
    private static let iso9 = CyrillicScheme([
        "ж": "z", "й": "j", "х": "h", "ц": "c", "ч": "c", "ш": "s", "щ": "s", "ю": "u", "я": "a", "ё": "e", "є": "e",
        "ї": "i", "ђ": "d", "љ": "l", "њ": "n", "џ": "d",
    ])
    private static let scholarly: [Character: String] = [
        "ж": "z", "й": "j", "х": "ch", "ц": "c", "ч": "c", "ш": "s", "щ": "sc", "ю": "ju", "я": "ja", "ё": "e",
    ]

    private static func isVowelOrSign(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "а", "е", "ё", "и", "і", "ї", "о", "у", "ы", "э", "ю", "я", "й", "ъ", "ь", "ў", "є": true
        case "А", "Е", "Ё", "И", "І", "Ї", "О", "У", "Ы", "Э", "Ю", "Я", "Й", "Ъ", "Ь", "Ў", "Є": true
        default: false
        }
    }

    /// Writes a Cyrillic letter; others of that script, and marks, are left out.
    func append(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar?, to bytes: inout [UInt8]) {
        var value = scalar.value
        if (0x410...0x42F).contains(value) { value += 0x20 }
        if (0x400...0x40F).contains(value) { value += 0x50 }
        if value == 0x490 || value == 0x491 {
            bytes.append(0x67)
            return
        }
        guard value >= CyrillicScheme.first, value < CyrillicScheme.first + UInt32(CyrillicScheme.count) else { return }
        let isFirst = previous.map { !LetterTable.isCyrillic($0) } ?? true
        if hasYe, value == 0x435, isFirst || previous.map(CyrillicScheme.isVowelOrSign) == true {
            bytes.append(contentsOf: [0x79, 0x65])
            return
        }
        var latin = letters[Int(value - CyrillicScheme.first)]
        while latin != 0 {
            bytes.append(UInt8(truncatingIfNeeded: latin))
            latin >>= 8
        }
    }

    /// Shortens the ending of a name, where the scheme does.
    func finish(_ bytes: inout [UInt8]) {
        guard shortensEnding, bytes.count > 4, bytes[bytes.count - 1] == 0x79 else { return }
        let before = bytes[bytes.count - 2]
        if before == 0x69 || before == 0x79 { bytes.remove(at: bytes.count - 2) }
    }
}
