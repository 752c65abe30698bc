import Bibliography

/// Finds where a path or host has lost the hyphen between two words: `dictionary-basedmethods`.
///
/// Three kinds of evidence count: both parts are words and the whole is none (``WordCosts``), the entry has the two
/// words side by side, and the URL parts its other words by hyphens. Without the last the printed form stays the first
/// reading: hosts and file names run words together by nature.
struct LostHyphens {
    /// A place for a hyphen.
    struct Place {
        /// The byte before which it was lost.
        let offset: Int
        /// The weight of the evidence; above zero when two words are likelier than one.
        let weight: Double
        /// Whether the evidence is strong enough to change a URL that shows no other damage.
        let isStrong: Bool
        /// From 0 to 1, growing with the weight.
        var odds: Double { 0.5 + weight / (2 * (8 + abs(weight))) }
    }

    private let words: URLWords
    private var costs: WordCosts
    private let pairs: Set<UInt64>
    private let hyphens: Int
    /// Whether folders of the path have words with hyphens between them: true for those with a capital, false for others.
    private let folderCapitals: Set<Bool>

    /// Weaker places are not worth a request.
    private static let minimumWeight = -2.0
    /// What strong evidence weighs at least when the entry has one of the words.
    private static let strongWeight = 8.0
    /// What it weighs at least when the first word carries grammar: `im` before `internet`.
    private static let strongGrammarWeight = 13.5
    /// And when both are but in the dictionary.
    private static let strongUnbackedWeight = 20.0

    /// Nil when the URL has no words to look at.
    init?(_ url: String, entry: EntryWords) {
        guard let words = URLWords(url) else { return nil }
        self.words = words
        var costs = WordCosts(entry: entry)
        let indices = words.tokens.map { costs.tokens.insert(words.lowered, $0.range) }
        self.costs = costs
        // The path's spelling is no evidence for the host's, nor the other way round.
        let spelt = words.hyphenated.filter { !words.segments[words.tokens[$0].segment].isHost }
        pairs = Set(spelt.map { UInt64(indices[$0]) << 32 | UInt64(indices[$0 + 1]) })
        hyphens = words.segments.reduce(0) { $0 + $1.hyphens }
        let lastSegment = words.segments.lastIndex { !$0.isHost } ?? 0
        let parted = words.hyphenated.filter { first in
            let left = words.tokens[first]
            let right = words.tokens[first + 1].range
            return !words.segments[left.segment].isHost && left.segment < lastSegment
                && left.range.count > 2 && right.count > 2
                && costs.known(words.lowered, left.range, isPart: false) != nil
                && costs.known(words.lowered, right, isPart: false) != nil
        }
        folderCapitals = Set(parted.map { words.isCapital(words.tokens[$0].range.lowerBound) })
    }

    /// The places, the likeliest first. Cost: the URL's length times that of its longest word.
    func places() -> [Place] {
        var result: [Place] = []
        for token in words.tokens where (4...40).contains(token.range.count) { addPlaces(in: token, to: &result) }
        return result.sorted { ($1.weight, $0.offset) < ($0.weight, $1.offset) }
    }

    private func addPlaces(in token: URLWords.Token, to result: inout [Place]) {
        let range = token.range
        guard words.lowered[range].contains(where: { (0x61...0x7A).contains($0) }) else { return }
        let humps = range.dropFirst().filter { isHump($0) }
        if humps.isEmpty, costs.known(words.lowered, range, isPart: false) != nil { return }
        let whole = costs.whole(words.lowered, range)
        for offset in range.dropFirst() {
            let left = range.lowerBound..<offset
            let right = offset..<range.upperBound
            let isLeftKnown = costs.known(words.lowered, left, isPart: true) != nil
            let isRightKnown = costs.known(words.lowered, right, isPart: true) != nil
            guard isLeftKnown || isRightKnown || humps.contains(offset) else { continue }
            if isDigit(offset - 1), isDigit(offset) { continue }
            let segment = words.segments[token.segment]
            let gain =
                whole - costs.part(words.lowered, left) - costs.part(words.lowered, right)
                + habit(segment, left, right, isHump: humps.contains(offset), hasHumps: !humps.isEmpty)
            guard gain >= LostHyphens.minimumWeight else { continue }
            let shorter = min(left.count, right.count)
            let isCandidate =
                gain >= LostHyphens.strongWeight
                && (shorter > 2 && isCompound(left, right) ? arePaired(left, right) : true)
                && (isSpelt(segment, left, right) || isLeftKnown && isRightKnown && isParted(token, left, right))
            let isBacked = arePaired(left, right) || isBacked(left, by: right) || isBacked(right, by: left)
            let isEnding = right.count < 4 && CommonWords.isVeryCommon(words.lowered, right)
            let isClear =
                gain >= LostHyphens.strongUnbackedWeight && !isEnding
                || gain >= LostHyphens.strongGrammarWeight && isLed(left, right)
            let isOneWord = isPrefix(left, of: right) || segment.isGlued && !arePaired(left, right)
            result.append(
                Place(offset: offset, weight: gain, isStrong: isCandidate && !isOneWord && (isBacked || isClear)))
        }
    }

    /// What the URL's own spelling and the entry add to the words themselves.
    private func habit(
        _ segment: URLWords.Segment, _ left: Range<Int>, _ right: Range<Int>, isHump: Bool, hasHumps: Bool
    ) -> Double {
        var weight = segment.hyphens >= 2 ? 6.5 : segment.hyphens == 1 ? 4 : -3
        if hyphens > segment.hyphens { weight += 1.5 }
        if segment.underscores > 0, segment.hyphens == 0 { weight -= 4 }
        if segment.isHost, segment.hyphens == 0 { weight -= 3 }
        let isAdjacent = costs.entry.areAdjacent(words.lowered, left, right)
        if isAdjacent { weight += 5 }
        if areHyphenated(left, right) {
            weight += 10
        } else if isElsewhere(left) || isElsewhere(right) {
            weight += 2.5
        }
        if isHump { weight += segment.hyphens > 0 ? 6 : 0 } else if hasHumps { weight -= 8 }
        let shorter = min(left.count, right.count)
        if shorter == 1 { weight -= 8 } else if shorter == 2 { weight -= 2 }
        if isDigit(left.upperBound - 1) != isDigit(right.lowerBound) { weight -= 8 }
        if !isAdjacent, shorter > 2, isCompound(left, right) { weight -= 9 }
        return weight
    }

    /// Whether the URL would part these words: its segment does, or its folders.
    private func isParted(_ token: URLWords.Token, _ left: Range<Int>, _ right: Range<Int>) -> Bool {
        let shorter = min(left.count, right.count)
        guard shorter >= 2, isDigit(left.upperBound - 1) == isDigit(right.lowerBound) else { return false }
        let segment = words.segments[token.segment]
        if segment.hyphens > 0 {
            return token.isChained && costs.isCertain(words.lowered, left) && costs.isCertain(words.lowered, right)
        }
        return !segment.isHost && segment.underscores == 0 && shorter >= 3
            && folderCapitals.contains(words.isCapital(left.lowerBound))
            && costs.isCommon(words.lowered, left) && costs.isCommon(words.lowered, right)
    }

    /// Whether the entry has a word, which speaks for a hyphen between it and the other unless both are short.
    private func isBacked(_ word: Range<Int>, by other: Range<Int>) -> Bool {
        isInEntry(word) && (other.count > 2 || CommonWords.isVeryCommon(words.lowered, other))
            && (word.count > 2 || isInEntry(other))
    }

    /// Whether a word of grammar leads a word of another kind.
    ///
    /// Behind another word it would as well be an ending: `foss|ile`, `product|or`.
    private func isLed(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
        CommonWords.isVeryCommon(words.lowered, left) && !CommonWords.isVeryCommon(words.lowered, right)
            && right.count > 3
    }

    /// Whether a word is the start of one word with the other: `multi|agent`, but not `des|neuen` where the entry has both.
    private func isPrefix(_ left: Range<Int>, of right: Range<Int>) -> Bool {
        WordCosts.isPrefix(words.lowered, left)
            && !(CommonWords.isVeryCommon(words.lowered, left) && arePaired(left, right))
    }

    private func isInEntry(_ range: Range<Int>) -> Bool { costs.entry.contains(words.lowered, range) }

    /// German and Dutch run nouns together: `landesregierung` has lost nothing.
    private func isCompound(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
        (CommonWords.isCompounding(words.lowered, left) || CommonWords.isCompounding(words.lowered, right))
            && !CommonWords.isVeryCommon(words.lowered, left) && !CommonWords.isVeryCommon(words.lowered, right)
    }

    private func arePaired(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
        costs.entry.areAdjacent(words.lowered, left, right) || areHyphenated(left, right)
    }

    /// Whether the path parts the two words elsewhere, and this is a path whose mark is no other.
    private func isSpelt(_ segment: URLWords.Segment, _ left: Range<Int>, _ right: Range<Int>) -> Bool {
        !segment.isHost && segment.underscores == 0 && areHyphenated(left, right)
    }

    /// Whether the path itself has the two words with a hyphen elsewhere.
    private func areHyphenated(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
        guard !pairs.isEmpty, let first = costs.tokens.index(of: words.lowered, left),
            let second = costs.tokens.index(of: words.lowered, right)
        else { return false }
        return pairs.contains(UInt64(first) << 32 | UInt64(second))
    }

    private func isElsewhere(_ range: Range<Int>) -> Bool {
        range.count > 2 && costs.tokens.index(of: words.lowered, range) != nil
    }

    private func isHump(_ offset: Int) -> Bool {
        words.isCapital(offset) && (0x61...0x7A).contains(words.bytes[offset - 1])
    }
    private func isDigit(_ offset: Int) -> Bool { (0x30...0x39).contains(words.bytes[offset]) }
}
