/// How alike two texts are, from 0 to 1, in any scripts.
///
/// Identical texts score 1, empty ones match nothing, and a text meets its own romanization. The measure preserves
/// order: "A on B" is not "B on A".
public enum Similarity {
    /// Texts longer than this many bytes are compared by their beginnings: the cost is quadratic, and no title is
    /// longer.
    static let maximumLength = 600

    /// The likeness of two titles or names: 1 minus the share of insertions and deletions that turn one into the
    /// other, over folded text; over every romanization when the scripts differ, and the best counts.
    public static func ratio(_ left: String, _ right: String) -> Double {
        let leftFolded = FoldedText(left)
        let rightFolded = FoldedText(right)
        guard !leftFolded.isEmpty, !rightFolded.isEmpty else { return 0 }
        let native = ratio(ofKeys: leftFolded.key, rightFolded.key)
        guard native < 1, FoldedText.hasForeignLetters(left) != FoldedText.hasForeignLetters(right) else {
            return native
        }
        var best = native
        let rightForms = FoldedText.romanizations(of: right)
        for leftForm in FoldedText.romanizations(of: left) {
            for rightForm in rightForms {
                best = max(best, ratio(ofKeys: leftForm.key, rightForm.key))
            }
        }
        return best
    }

    /// Whether one folded text starts with the words of the other, and the shorter one says enough to be told from
    /// other titles by it: a title whose subtitle is left out.
    public static func isContinuation(_ left: String, _ right: String) -> Bool {
        let leftWords = FoldedText(left).words
        let rightWords = FoldedText(right).words
        let (short, long) = leftWords.count <= rightWords.count ? (leftWords, rightWords) : (rightWords, leftWords)
        guard short.count >= 3, short.reduce(0, { $0 + $1.unicodeScalars.count }) >= 12 else { return false }
        return long.starts(with: short)
    }

    /// The likeness of two folded keys, spaces included.
    static func ratio(ofKeys left: String, _ right: String) -> Double {
        if left == right { return left.isEmpty ? 0 : 1 }
        let a = Array(left.utf8.prefix(maximumLength))
        let b = Array(right.utf8.prefix(maximumLength))
        guard !a.isEmpty, !b.isEmpty else { return 0 }
        // The longest common subsequence, one row at a time.
        var row = [Int](repeating: 0, count: b.count + 1)
        for byte in a {
            var diagonal = 0
            for index in 1...b.count {
                let above = row[index]
                row[index] = byte == b[index - 1] ? diagonal + 1 : max(above, row[index - 1])
                diagonal = above
            }
        }
        return Double(2 * row[b.count]) / Double(a.count + b.count)
    }
}
