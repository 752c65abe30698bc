/// How likely stretches of letters are words, from the entry, the URL itself and ``CommonWords``.
///
/// A cost is about the negative logarithm of a frequency: a lost mark between two words is likely when both together
/// cost less than the letters as one.
struct WordCosts {
    let entry: EntryWords
    /// Words that stand alone elsewhere in the URL.
    var tokens = WordTable(capacity: 16)

    init(entry: EntryWords) { self.entry = entry }

    /// The cost of letters that nothing knows as a word.
    private static func unknown(_ count: Int) -> Double { 9 + 1.6 * Double(count) }

    /// The cost of a word; nil for letters that nothing knows as one.
    ///
    /// - Parameter isPart: whether it is what a split leaves, so that the URL's other words count.
    func known(_ bytes: [UInt8], _ range: Range<Int>, isPart: Bool) -> Double? {
        guard !range.isEmpty else { return nil }
        var best = CommonWords.cost(of: bytes, range)
        func offer(_ cost: Double) { best = min(best ?? cost, cost) }
        if isPart, range.count > 3, tokens.index(of: bytes, range) != nil { offer(6) }
        if entry.contains(bytes, range) { offer(range.count >= 4 ? 5.5 : range.count == 3 ? 7.5 : 9) }
        if bytes[range].allSatisfy({ (0x30...0x39).contains($0) }) { offer(6) }
        if best == nil, range.count >= 4, bytes[range.upperBound - 1] == UInt8(ascii: "s"),
            !CommonWords.isVeryCommon(bytes, range.lowerBound..<range.upperBound - 1),
            let singular = known(bytes, range.lowerBound..<range.upperBound - 1, isPart: isPart)
        {
            return singular + 1.5
        }
        return best
    }

    /// The cost of letters as one word, with the endings that words take.
    func whole(_ bytes: [UInt8], _ range: Range<Int>) -> Double {
        if let cost = known(bytes, range, isPart: false) { return cost }
        for ending in WordCosts.endings where range.count >= ending.count + 4 {
            let stem = range.lowerBound..<range.upperBound - ending.count
            guard bytes[stem.upperBound..<range.upperBound].elementsEqual(ending) else { continue }
            if CommonWords.cost(of: bytes, stem) != nil || entry.contains(bytes, stem)
                || CommonWords.cost(of: Array(bytes[stem]) + [UInt8(ascii: "e")], 0..<stem.count + 1) != nil
            {
                return 12
            }
        }
        return WordCosts.unknown(range.count)
    }

    private static let endings: [[UInt8]] = "es ed er ers est ing ly ness al ful ism ist en ung ship less able".split(
        separator: " "
    ).map { Array($0.utf8) }

    /// Whether letters start words more often than they are one: `multi` in `multiagent`.
    static func isPrefix(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        prefixes.index(of: bytes, range) != nil
    }

    private static let prefixes: WordTable = {
        let words = """
            ab all alt an anti auf aus auto bei bio com con contra cyber des durch eco ein electro entre ex gegen geo hyper
            infra inter intra macro mal meta micro mini mit mono multi nach nano neo neu neuro od off para pod
            poly por post pour pre pri pro proto pseudo psycho re roz semi sobre socio sous sub super sur tele trans
            ueber ultra um un unter viel voll vor vy zu
            """
        var table = WordTable(capacity: 64)
        for word in words.utf8.split(whereSeparator: { $0 <= 0x20 }) {
            let letters = Array(word)
            table.insert(letters, letters.indices)
        }
        return table
    }()

    /// The cost of what a split leaves: a word, or two run together.
    func part(_ bytes: [UInt8], _ range: Range<Int>) -> Double {
        if let cost = known(bytes, range, isPart: true) { return cost }
        var best = WordCosts.unknown(range.count)
        guard range.count >= 5 else { return best }
        for split in (range.lowerBound + 2)..<(range.upperBound - 1) {
            guard let left = known(bytes, range.lowerBound..<split, isPart: true) else { continue }
            guard let right = known(bytes, split..<range.upperBound, isPart: true) else { continue }
            best = min(best, left + right + 4)
        }
        return best
    }

    /// Whether a word is known well enough to be cut off: not too short, unless grammar or the entry has it.
    func isCertain(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        known(bytes, range, isPart: true) != nil
            && (range.count > 3 || CommonWords.isVeryCommon(bytes, range) || entry.contains(bytes, range)
                || tokens.index(of: bytes, range) != nil)
    }

    /// Whether the dictionary has a word: names that only the entry has are run together in paths.
    func isCommon(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        CommonWords.cost(of: bytes, range) != nil
            || range.count >= 4 && bytes[range.upperBound - 1] == UInt8(ascii: "s")
                && CommonWords.cost(of: bytes, range.lowerBound..<range.upperBound - 1) != nil
    }

    /// How much likelier two words are than one, from their letters alone.
    func gain(_ left: String, _ right: String) -> Double {
        let bytes = Array((left + right).utf8)
        guard bytes.count <= 60 else { return 0 }
        let split = left.utf8.count
        return whole(bytes, bytes.indices) - part(bytes, 0..<split) - part(bytes, split..<bytes.count)
    }

    /// Whether a word of the entry reaches from one side of a joint to the other: `Tage|seinrichtungen`.
    func straddles(_ left: String, _ right: String) -> Bool {
        let bytes = Array((left.suffix(24) + right.prefix(24)).utf8)
        let split = left.suffix(24).utf8.count
        guard split > 0, split < bytes.count else { return false }
        for start in 0..<split {
            for end in (split + 1)...bytes.count where end - start >= 6 {
                if entry.contains(bytes, start..<end) { return true }
            }
        }
        return false
    }
}
