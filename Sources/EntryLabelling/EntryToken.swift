/// A word, a number, a mark or a part that was recognised beforehand, as the labelling sees it.
package struct EntryToken: Hashable, Sendable {
    /// What a token is.
    package enum Kind: UInt8, Hashable, Sendable {
        /// Letters, with combining marks and apostrophes inside.
        case word
        /// Decimal digits.
        case number
        /// Punctuation: one scalar, or a run of the same dash, dot or underscore.
        case mark
        /// A printed URL.
        case url
        /// A DOI.
        case doi
        /// A consulted date with the words that say so.
        case accessed
    }

    /// How a token is written.
    package enum Shape: UInt8, Hashable, Sendable {
        case lower, capitalized, capitals, initial, lowerInitial, mixed, caseless
        case digit, twoDigits, threeDigits, year, fourDigits, manyDigits, code
        case mark, recognised
    }

    /// The scripts that are told apart.
    package enum Script: UInt8, Hashable, Sendable {
        case latin, cyrillic, greek, han, kana, hangul, arabic, hebrew, other
    }

    /// What it is.
    package var kind: Kind
    /// How it is written.
    package var shape: Shape
    /// The script of its first letter.
    package var script: Script
    /// Whether a blank or line break stands before it.
    package var hasSpaceBefore: Bool
    /// Scalars, at most 255.
    package var length: UInt8
    /// Its bytes.
    package var start: Int32
    /// The byte behind it.
    package var end: Int32
    /// Its characters in lower case and without diacritics, as a digest.
    package var hash: UInt32
    /// Digests of its first two, three and four folded scalars.
    package var prefixes: (UInt32, UInt32, UInt32) {
        get { (prefix2, prefix3, prefix4) }
        set { (prefix2, prefix3, prefix4) = newValue }
    }
    /// Digests of its last two, three and four folded scalars.
    package var suffixes: (UInt32, UInt32, UInt32) {
        get { (suffix2, suffix3, suffix4) }
        set { (suffix2, suffix3, suffix4) = newValue }
    }
    /// The classes of words that it belongs to.
    package var classes: WordClasses
    /// The first scalar, for marks.
    package var scalar: UInt32

    private var prefix2: UInt32 = 0
    private var prefix3: UInt32 = 0
    private var prefix4: UInt32 = 0
    private var suffix2: UInt32 = 0
    private var suffix3: UInt32 = 0
    private var suffix4: UInt32 = 0

    package init(kind: Kind, shape: Shape, range: Range<Int>, hasSpaceBefore: Bool) {
        self.kind = kind
        self.shape = shape
        self.hasSpaceBefore = hasSpaceBefore
        script = .other
        length = 0
        start = Int32(truncatingIfNeeded: range.lowerBound)
        end = Int32(truncatingIfNeeded: range.upperBound)
        hash = 0
        classes = []
        scalar = 0
    }

    /// Its bytes in the text it was read from.
    package var range: Range<Int> { Int(start)..<Int(end) }
}
