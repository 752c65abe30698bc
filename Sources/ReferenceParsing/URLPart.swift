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
}
