/// Letters as headings and cues compare them: in lower case, without the marks above and below them.
package enum FoldedScalar {
    /// The scalars that the table covers: Latin, Greek and Cyrillic with their marks; later scripts have no case.
    private static let limit: UInt32 = 0x2000

    /// A letter of another spelling counts as the first of its group.
    private static let groups = [
        "aàáâãäåāăąǎǟǡǻȁȃȧḁẚạảấầẩẫậắằẳẵặ", "bḃḅḇ", "cçćĉċčḉ", "dďđḋḍḏḑḓ", "eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệəǝ", "fḟ",
        "gĝğġģǧǵḡ", "hĥħȟḣḥḧḩḫẖ", "iìíîïĩīĭįıǐȉȋḭḯỉị", "jĵǰ", "kķǩḱḳḵ", "lĺļľŀłḷḹḻḽ", "mḿṁṃ", "nñńņňŉǹṅṇṉṋŋ",
        "oòóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ", "pṕṗ", "rŕŗřȑȓṙṛṝṟ", "sśŝşšșṡṣṥṧṩſ", "tţťŧțṫṭṯṱẗ",
        "uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự", "vṽṿ", "wŵẁẃẅẇẉẘ", "xẋẍ", "yýÿŷȳẏẙỳỵỷỹ", "zźżžẑẓẕ",
        "αάἀἁἂἃἄἅἆἇὰά", "εέἐἑἒἓἔἕὲέ", "ηήἠἡἢἣἤἥἦἧὴή", "ιίϊΐἰἱἲἳἴἵἶἷὶί", "οόὀὁὂὃὄὅὸό", "υύϋΰὐὑὒὓὔὕὖὗὺύ", "ωώὠὡὢὣὤὥὦὧὼώ",
        "σς", "еёѐ", "иѝй", "іїӣ", "уўӯ", "гѓґ", "кќ",
    ]

    private static let table: [UInt32] = {
        var table = (0..<limit).map { value -> UInt32 in
            guard let scalar = Unicode.Scalar(value) else { return value }
            let lower = scalar.properties.lowercaseMapping.unicodeScalars
            return lower.count == 1 ? lower.first.map(\.value) ?? value : value
        }
        for group in groups {
            let letters = group.unicodeScalars.map(\.value)
            for letter in letters where letter < limit { table[Int(letter)] = letters[0] }
        }
        for value in table.indices where table[value] < limit { table[value] = table[Int(table[value])] }
        return table
    }()

    /// The folded letter; the scalar itself where there is nothing to fold.
    package static func fold(_ scalar: Unicode.Scalar) -> UInt32 {
        let value = scalar.value
        if value < 0x80 { return value &- 0x41 < 26 ? value | 0x20 : value }
        return value < limit ? table[Int(value)] : value
    }

    /// Whether a scalar leaves no trace in a folded word: combining marks, joiners, soft hyphens.
    static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case ..<0x80: false
        case 0xAD, 0x300...0x36F, 0x591...0x5C7, 0x610...0x61A, 0x640, 0x64B...0x65F, 0x670, 0x200B...0x200F, 0xFEFF:
            true
        default: false
        }
    }
}

/// A word's folded letters as a number, so that looking it up needs no string.
package struct WordHash: Hashable, Sendable {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    /// Of no letters yet.
    package init() {}

    /// Of a word or of words with single blanks.
    package init(_ word: String) {
        for scalar in word.unicodeScalars where !FoldedScalar.isDropped(scalar) { append(FoldedScalar.fold(scalar)) }
    }

    /// Adds a folded scalar.
    package mutating func append(_ folded: UInt32) {
        value = (value ^ UInt64(folded)) &* 0x100_0000_01B3
        value ^= value &>> 29
    }

    /// Adds a whole word: the number of a phrase, which is another one than that of its words written as one.
    package mutating func append(_ word: WordHash) {
        value = (value &* 0x9E37_79B9_7F4A_7C15) ^ word.value
        value ^= value &>> 31
    }

    /// Of a phrase: words with blanks between them.
    package init(phrase: some StringProtocol) {
        for word in phrase.split(separator: " ") { append(WordHash(String(word))) }
    }

    /// Phrases divided by bars and line breaks.
    package static func phrases(_ text: String) -> WordSet {
        WordSet(
            text.split { $0 == "|" || $0 == "\n" }.map { WordHash(phrase: $0) }.filter { $0 != WordHash() })
    }

    /// The words of a text divided by blanks and line breaks.
    package static func set(_ words: String) -> WordSet {
        WordSet(words.split { $0 == " " || $0 == "\n" }.map { WordHash(String($0)) })
    }
}

/// Words to be looked up by their hashes: the hashes are spread already, so that no other hashing is needed.
package struct WordSet: Sendable {
    private let slots: [UInt64]
    private let mask: UInt64

    /// Of some words.
    package init(_ words: some Collection<WordHash>) {
        var size = 8
        while size < words.count * 3 { size *= 2 }
        var slots = [UInt64](repeating: 0, count: size)
        let mask = UInt64(size - 1)
        for word in words where word.value != 0 {
            var slot = word.value & mask
            while slots[Int(slot)] != 0, slots[Int(slot)] != word.value { slot = (slot + 1) & mask }
            slots[Int(slot)] = word.value
        }
        self.slots = slots
        self.mask = mask
    }

    /// Whether a word is one of them.
    package func contains(_ word: WordHash) -> Bool {
        guard word.value != 0 else { return false }
        var slot = word.value & mask
        // A third of the slots at most are taken, so that an empty one ends the search.
        while slots[Int(slot)] != 0 {
            if slots[Int(slot)] == word.value { return true }
            slot = (slot + 1) & mask
        }
        return false
    }
}
