/// How much two texts have in common: the Jaccard index over their shingles of four words.
///
/// Thresholds measured on 305 pairs of versions of one page and 66 pairs of different pages. The order of words
/// counts, so that a page replaced inside its site's frame is seen, which cosine and SimHash miss.
/// Source of the method: Broder, "On the resemblance and containment of documents", 1997.
public struct TextSameness: Hashable, Sendable {
    /// Shared shingles over all shingles, from 0 to 1; 1 for two texts of the same words.
    public let jaccard: Double

    /// At or above this two texts are versions of one page that differ in trifles.
    public static let sameThreshold = 0.72
    /// At or below this they are different pages.
    public static let otherThreshold = 0.13
    /// Two answers to a real and to an invented address are one page at or above this (Bar-Yossef et al. 2004).
    public static let soft404Threshold = 0.9

    /// Words in a shingle.
    static let shingleLength = 4
    /// Longer texts are compared by their beginnings, so that one huge page cannot hold up a run.
    static let maximumWords = 200_000

    /// Compares two texts. Cost: linear.
    public init(_ left: String, _ right: String) {
        let leftShingles = TextSameness.shingles(of: left)
        let rightShingles = TextSameness.shingles(of: right)
        guard !leftShingles.isEmpty, !rightShingles.isEmpty else {
            jaccard = 0
            return
        }
        let shared = leftShingles.intersection(rightShingles).count
        jaccard = Double(shared) / Double(leftShingles.count + rightShingles.count - shared)
    }

    /// The same page, trifles apart.
    public var isSame: Bool { jaccard >= TextSameness.sameThreshold }
    /// Another page.
    public var isOther: Bool { jaccard <= TextSameness.otherThreshold }

    /// How many words a text has, counted as shingles count them.
    static func wordCount(of text: String) -> Int { wordHashes(of: text).count }

    private static func shingles(of text: String) -> Set<UInt64> {
        let words = wordHashes(of: text)
        guard !words.isEmpty else { return [] }
        let length = min(shingleLength, words.count)
        var shingles = Set<UInt64>(minimumCapacity: words.count)
        for start in 0...(words.count - length) {
            var hash: UInt64 = 0xcbf2_9ce4_8422_2325
            for word in words[start..<(start + length)] {
                hash = (hash ^ word) &* 0x9e37_79b9_7f4a_7c15
                hash ^= hash >> 29
            }
            shingles.insert(hash)
        }
        return shingles
    }

    /// FNV-1a hashes of the words. ASCII letters are folded to lower case; an ideograph is a word of its own;
    /// everything that is neither letter nor digit parts words.
    private static func wordHashes(of text: String) -> [UInt64] {
        let offset: UInt64 = 0xcbf2_9ce4_8422_2325
        var words: [UInt64] = []
        var hash = offset
        func close() {
            if hash != offset { words.append(hash) }
            hash = offset
        }
        for scalar in text.unicodeScalars {
            guard words.count < maximumWords else { return words }
            var value = scalar.value
            switch value {
            case 0x41...0x5A: value |= 0x20
            case 0x30...0x39, 0x61...0x7A, 0xAA, 0xB5, 0xBA, 0xC0...0x1FFF, 0x2C00...0x2DFF, 0xA640...0xABFF,
                0x1_0000...0x1_FFFF, 0xFB00...0xFDFF, 0xFE70...0xFEFE:
                break
            case 0x2E80...0x2FFF, 0x3040...0xA63F, 0xF900...0xFAFF, 0x2_0000...0x3_FFFF:
                close()
                words.append((offset ^ UInt64(value)) &* 0x100_0000_01b3)
                continue
            case 0xAC00...0xD7FF: break
            default:
                close()
                continue
            }
            hash = (hash ^ UInt64(value)) &* 0x100_0000_01b3
        }
        close()
        return words
    }
}
