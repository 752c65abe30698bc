import Documents

/// Tells a hyphen that a word has, `long-term`, from one that a line break put there, `geo-graphy`.
///
/// Only a hyphen between two words that make no word together is kept, and only in languages that write such words with
/// one: German joins them anyway.
enum WrappedHyphen {
    /// Longer stretches are no words.
    private static let longestWord = 24
    /// Of shorter ones nothing is known.
    private static let shortestWord = 3

    /// What becomes of a hyphen and the line break behind it.
    enum Outcome {
        /// Both go: `geo-graphy`.
        case joined
        /// The hyphen stays without a blank: `long-term`, `Anglo-Saxon`.
        case hyphenated
        /// A blank stands for the line break: `Finanz- und`.
        case apart
    }

    /// What becomes of the line break between a text and the bytes from an index on.
    ///
    /// - Parameters:
    ///   - text: what stands before the line break; it may end with anything.
    ///   - bytes: the source, whose blanks have been passed up to `next`.
    static func outcome(_ text: [UInt8], _ bytes: [UInt8], _ next: Int, _ end: Int) -> Outcome {
        guard text.count >= 2, text.last == UInt8(ascii: "-"), next < end else { return .apart }
        let before = text[text.count - 2]
        let scalar = UTF8Scalars.scalar(at: next, in: bytes, end: end).0
        guard before >= 0x80 || isLetter(before), UTF8Scalars.isLetter(scalar) else { return .apart }
        guard UTF8Scalars.isLowercase(scalar) else { return .hyphenated }
        var stop = next
        while stop < end, isLetter(bytes[stop]), stop - next < longestWord { stop += 1 }
        if suspending.contains(where: { bytes[next..<stop].elementsEqual($0) }) { return .apart }
        return isOfWord(text, bytes, next, end) ? .hyphenated : .joined
    }

    /// Words before which a hyphen stands for the rest of a word that comes later.
    private static let suspending = ["und", "oder", "bzw", "and", "or", "en", "och", "og"].map { Array($0.utf8) }

    private static func isOfWord(_ text: [UInt8], _ bytes: [UInt8], _ next: Int, _ end: Int) -> Bool {
        let hyphen = text.count - 1
        var start = hyphen
        while start > 0, isLetter(text[start - 1]), hyphen - start < longestWord { start -= 1 }
        var stop = next
        while stop < end, isLetter(bytes[stop]), stop - next < longestWord { stop += 1 }
        // Letters beyond ASCII beside them: no word that the dictionary has.
        guard hyphen - start >= shortestWord, stop - next >= shortestWord, start == 0 || text[start - 1] < 0x80,
            stop == end || bytes[stop] < 0x80
        else { return false }
        let word = (text[start..<hyphen] + bytes[next..<stop]).map { $0 | 0x20 }
        let border = hyphen - start
        guard CommonWords.cost(of: word, 0..<border) != nil, CommonWords.cost(of: word, border..<word.count) != nil,
            !CommonWords.isCompounding(word, 0..<border), !CommonWords.isCompounding(word, border..<word.count)
        else { return false }
        // A word with a known ending costs 12 at most, letters that are no word more than 14.
        return WordCosts(entry: EntryWords()).whole(word, word.indices) > 14
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
}
