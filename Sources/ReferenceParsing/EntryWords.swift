import Documents

/// The words of an entry as paths spell them, and which of them stand side by side.
///
/// A path that says what the page is about takes its words from the title, the authors or the publisher. A letter with
/// two usual spellings gives two words; so do words joined by an apostrophe, which paths run together: `l’anthologie`.
struct EntryWords {
    private var table: WordTable
    /// Pairs of words side by side, one index in each half.
    private var pairs: [UInt64] = []

    /// More words than this are no entry.
    private static let maximumWords = 600

    /// No words.
    init() { table = WordTable(capacity: 4) }

    /// The words of bytes. Cost: one pass.
    init(_ bytes: [UInt8]) {
        table = WordTable(capacity: bytes.count / 4)
        var reader = Reader()
        var index = 0
        while index < bytes.count, table.count < EntryWords.maximumWords {
            let (scalar, length) = UTF8Scalars.scalar(at: index, in: bytes, end: bytes.count)
            reader.read(scalar, &self)
            index += length
        }
        reader.end(&self)
    }

    /// Whether the entry has a word.
    func contains(_ bytes: [UInt8], _ range: Range<Int>) -> Bool { table.index(of: bytes, range) != nil }

    /// Whether the entry has two words side by side.
    func areAdjacent(_ bytes: [UInt8], _ left: Range<Int>, _ right: Range<Int>) -> Bool {
        guard !pairs.isEmpty, let first = table.index(of: bytes, left), let second = table.index(of: bytes, right)
        else {
            return false
        }
        return pairs.contains(EntryWords.pair(first, second))
    }

    private static func pair(_ first: Int, _ second: Int) -> UInt64 { UInt64(first) << 32 | UInt64(second) }

    /// Reads words scalar by scalar.
    private struct Reader {
        private var usual: [UInt8] = []
        private var other: [UInt8] = []
        private var hasOther = false
        private var isBroken = false
        /// The letters of the word before the last apostrophe, when nothing stood between.
        private var elided: [UInt8] = []
        /// The words that the last printed word gave.
        private var previous: [Int] = []
        private var beforeElided: [Int] = []

        mutating func read(_ scalar: Unicode.Scalar, _ words: inout EntryWords) {
            if scalar.value < 0x80 {
                let byte = UInt8(scalar.value)
                let lowered = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
                if (0x61...0x7A).contains(lowered) || (0x30...0x39).contains(lowered) {
                    usual.append(lowered)
                    if hasOther { other.append(lowered) }
                } else if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "`") {
                    apostrophe(&words)
                } else {
                    end(&words)
                    // `Expert*innen` is one word.
                    if byte == UInt8(ascii: "*") { previous.removeAll(keepingCapacity: true) }
                }
            } else if let spelling = FoldedLetters.spelling(of: scalar) {
                if let alternative = spelling.other {
                    if !hasOther { other = usual }
                    hasOther = true
                    other += alternative
                } else if hasOther {
                    other += spelling.usual
                }
                usual += spelling.usual
            } else if scalar == "\u{2019}" || scalar == "\u{B4}" {
                apostrophe(&words)
            } else if !FoldedLetters.isSilent(scalar) {
                if UTF8Scalars.isLetter(scalar) { isBroken = true } else { end(&words) }
            }
        }

        private mutating func apostrophe(_ words: inout EntryWords) {
            let letters = usual
            let before = previous
            end(&words)
            elided = letters
            beforeElided = before
        }

        mutating func end(_ words: inout EntryWords) {
            defer {
                usual.removeAll(keepingCapacity: true)
                hasOther = false
                isBroken = false
            }
            guard !usual.isEmpty, !isBroken else {
                elided = []
                return
            }
            var current = [words.table.insert(usual, usual.indices)]
            if hasOther { current.append(words.table.insert(other, other.indices)) }
            for left in previous { for right in current { words.pairs.append(EntryWords.pair(left, right)) } }
            if !elided.isEmpty, elided.count + usual.count <= 40 {
                let joined = elided + usual
                let index = words.table.insert(joined, joined.indices)
                for left in beforeElided { words.pairs.append(EntryWords.pair(left, index)) }
                current.append(index)
            }
            elided = []
            previous = current
        }
    }
}
