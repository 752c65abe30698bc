/// How much a line looks like the start of an entry of a bibliography.
package struct EntryShape: Hashable, Sendable {
    /// How a line opens, its label left out.
    package enum Opening: UInt8, Hashable, Sendable, CaseIterable {
        /// `Family, G.`, and `FAMILY, G.`
        case familyInitials
        /// `Family, Given`
        case familyGiven
        /// `Family GH,`, `Family G. H.`
        case familyBare
        /// `G. Family`
        case initialsFamily
        /// `Given Family,`, `Given Family and`, `Given Family. 2010.`
        case givenFamily
        /// `Name: Title`, `Name; Name`
        case nameMark
        /// `Name (2010)`, `Office of Works, 2010`
        case nameYear
        /// Dashes or a word in place of the names of the entry before.
        case repeated
        /// A quotation mark or emphasis.
        case quotation
        /// A capital that starts nothing of the above.
        case capital
        /// A word in capitals.
        case capitals
        /// A letter of a script without cases.
        case caseless
        /// A small letter.
        case small
        /// A number.
        case number
        /// `http…`, `www…`, `doi`.
        case address
        /// A word that goes on with an entry: `In`, `Available`, `Retrieved`, `pp`.
        case cue
        /// Another mark.
        case mark
        /// Nothing: a label alone.
        case nothing
    }
    /// Where the first year stands.
    package enum YearPlace: UInt8, Hashable, Sendable, CaseIterable {
        case none, earlyBracketed, early, lateBracketed, late
    }

    /// How it opens.
    package let opening: Opening
    /// Where its year stands.
    package let yearPlace: YearPlace
    /// A year stands in parentheses, or the line has a date of consultation or a URL.
    package let hasStrongSign: Bool
    /// How much it speaks for a bibliography, above 0, or for running text, below 0.
    package let evidence: Double
    /// It starts with a name in a bibliography's order: `Family, G`, `FAMILY, Given`, `Family G.`.
    package let startsWithName: Bool
    /// It starts with a label: `1.`, `[1]`, `(1)`.
    package let startsWithLabel: Bool
    /// It starts with an upper-case letter, a caseless letter or an opening quotation mark.
    package let startsLikeSentence: Bool

    /// A year from 1500 to 2100 stands in it.
    package var hasYear: Bool { yearPlace != .none }

    /// Bytes looked at: an entry shows itself early.
    private static let sampleSize = 400
    /// A year that follows the names stands in the first bytes.
    private static let earlyBytes = 90

    /// Looks at a line.
    package init(_ bytes: [UInt8], _ range: Range<Int>) {
        var tokens: [LineToken] = []
        self.init(bytes, range, label: EntryLabel.read(bytes, range), tokens: &tokens)
    }

    /// Looks at a line whose label is known.
    package init(_ bytes: [UInt8], _ range: Range<Int>, label: EntryLabel?, tokens: inout [LineToken]) {
        let range = range.lowerBound..<min(range.upperBound, range.lowerBound + EntryShape.sampleSize)
        startsWithLabel = label?.number != nil && label?.style != .listItem
        tokens.removeAll(keepingCapacity: true)
        let start = min(range.upperBound, label?.end ?? range.lowerBound)
        LineTokens.append(to: &tokens, in: bytes, range: start..<range.upperBound)
        var place = YearPlace.none
        var hasStrong = false
        for (index, token) in tokens.enumerated() {
            if token.isYear {
                let isBracketed = index > 0 && tokens[index - 1].isMark("(")
                if isBracketed { hasStrong = true }
                if place == .none {
                    let isEarly = token.range.lowerBound - start < EntryShape.earlyBytes
                    place = isBracketed ? isEarly ? .earlyBracketed : .lateBracketed : isEarly ? .early : .late
                }
            } else if token.kind == .mark, token.first == 0x28 {
                if OpeningReader.isUndated(tokens, index + 1) { hasStrong = true }
            } else if token.kind == .word, OpeningReader.addressWords.contains(token.hash) {
                hasStrong = true
            }
        }
        yearPlace = place
        hasStrongSign = hasStrong
        let reader = OpeningReader(tokens: tokens)
        let found = reader.opening(acceptsColon: range.count > 60 || place != .none)
        opening = found
        startsWithName = reader.startsWithName(acceptsColon: range.count > 60 || place != .none) || found == .repeated
        startsLikeSentence = reader.startsLikeSentence(found)
        evidence = EntryEvidence.score(tokens, opening: found, hasLabel: startsWithLabel)
    }

    /// Whether the line alone can be taken for an entry.
    package var isEntry: Bool {
        startsLikeSentence && ((startsWithName && (hasYear || hasStrongSign)) || hasStrongSign)
            || (startsWithLabel && startsLikeSentence && (hasYear || hasStrongSign))
    }
}

/// Small words inside family names.
package enum NameParticles {
    private static let all: Set<String> = [
        "van", "von", "de", "der", "den", "del", "della", "di", "da", "dos", "das", "do", "du", "la", "le", "el", "al",
        "bin", "ibn", "ter", "ten", "zu", "zur", "af", "av", "фон", "де", "ван", "d", "st", "mc", "mac", "o", "'t",
        "dos",
    ]
    private static let hashes = WordSet(all.map { WordHash($0) })

    /// Whether a word in lower case is one.
    package static func contains(_ word: String) -> Bool { all.contains(word) }
    /// Whether a folded word is one.
    package static func contains(_ word: WordHash) -> Bool { hashes.contains(word) }
}
