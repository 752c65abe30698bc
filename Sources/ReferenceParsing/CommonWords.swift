/// Words that slugs are made of, in lower-case Latin letters without marks, and how common they are.
///
/// Small on purpose: it tells `workinggroup` from one word, it is no spelling dictionary. Names and rare words come from
/// the entry. `Training/make-common-words` makes the list.
enum CommonWords {
    /// What a word costs in a reading: the rarer, the more, in natural logarithms of about its frequency.
    static func cost(of bytes: [UInt8], _ range: Range<Int>) -> Double? {
        table.value(of: bytes, range).map { costs[Int($0)] + (range.count <= 2 ? 2 : 0) }
    }

    /// Whether a word is one of a language that writes compounds as one word, and of no other.
    static func isCompounding(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        table.value(of: bytes, range).map { $0 >= 4 } ?? false
    }

    /// Whether a word is so common that slugs have it for its grammar: `the`, `und`, `des`.
    static func isVeryCommon(_ bytes: [UInt8], _ range: Range<Int>) -> Bool { table.value(of: bytes, range) == 0 }

    private static let costs: [Double] = [5, 7, 9, 10, 7, 9.5]

    private static let table: WordTable = {
        var table = WordTable(capacity: 16_000)
        for (value, words) in [veryCommon, common, known, rare, commonCompounding, rareCompounding].enumerated() {
            insert(words.description, into: &table, value: UInt8(value))
        }
        return table
    }()

    private static func insert(_ words: String, into table: inout WordTable, value: UInt8) {
        var word: [UInt8] = []
        for byte in words.utf8 {
            guard byte < 0x61 else {
                word.append(byte)
                continue
            }
            if !word.isEmpty { table.insert(word, word.indices, value: value) }
            word.removeLast(max(0, word.count - Int(byte) + 0x41))
        }
        if !word.isEmpty { table.insert(word, word.indices, value: value) }
    }
}
