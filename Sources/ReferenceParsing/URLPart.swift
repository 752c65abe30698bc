/// A stretch of a printed URL without blanks, and what stood before it.
struct URLPart: Hashable, Sendable {
    /// What parts it from the stretch before.
    enum Joint: Hashable, Sendable {
        /// Nothing: the first stretch.
        case start
        /// A blank on the same line.
        case blank
        /// A line break.
        case lineBreak
        /// A line break with a running head, a page number or blank lines that were taken out.
        case interruption
        /// Words that belong elsewhere in the entry.
        case insertion
        /// It stood elsewhere in the entry.
        case displaced
    }

    var text: String
    var joint: Joint
}

/// The URL as found in an entry.
struct SpottedURL {
    /// Its stretches.
    var parts: [URLPart]
    /// The bytes of the entry from its first to its last character.
    var range: Range<Int>
    /// Bytes inside of it that belong elsewhere.
    var insertions: [Range<Int>] = []
    /// Bytes outside of it that were found to be its missing end.
    var displaced: Range<Int>?
    /// Whether brackets, quotation marks or `URL:` stood around it without a blank.
    var isWrapped = false
    /// A second way to read where it ends: so many of its first stretches, or one stretch more.
    var otherEnd: OtherEnd?

    /// Where a URL ends if not at its last stretch.
    enum OtherEnd {
        /// It has only so many stretches: the last ones may be the sentence's.
        case earlier(Int)
        /// It may go on with this one.
        case later(URLPart)
    }

    /// The stretches of the other reading.
    var otherParts: [URLPart]? {
        switch otherEnd {
        case .earlier(let count):
            parts.prefix(count).enumerated().map { index, part in
                // The full stop before the break then ended a sentence.
                index + 1 == count && part.text.hasSuffix(".")
                    ? URLPart(text: String(part.text.dropLast()), joint: part.joint) : part
            }
        case .later(let part): parts + [part]
        case nil: nil
        }
    }
}
