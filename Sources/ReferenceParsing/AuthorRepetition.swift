import Bibliography
import Documents

/// Gives an entry that repeats the authors of the one before, by a dash or a word (“———”, “Ders.”, “Idem”), their names.
enum AuthorRepetition {
    /// How sure names are that another entry prints, against those that stand in the entry.
    private static let certainty = 0.9

    /// Fills in the names.
    ///
    /// - Parameters:
    ///   - references: the entries of one bibliography, in order.
    ///   - signs: for each entry, the bytes of the article that stand for the authors; nil where names are printed.
    static func fill(_ references: inout ArraySlice<Reference>, signs: [Range<Int>?], in text: SourceText) {
        for (index, sign) in zip(references.indices, signs).dropFirst() {
            let before = references[index - 1].leadingNames
            guard !before.isEmpty, let sign else { continue }
            let printed = text.string(in: sign)
            let own = references[index].authors.filter { author in
                guard let start = author.range?.start.offset else { return true }
                return !sign.contains(start)
            }
            // Where more names follow the dash it stands for the first author alone.
            let repeated = own.isEmpty ? before : Array(before.prefix(1))
            references[index].authors =
                repeated.map { author in
                    Field(
                        author.value, verbatim: printed, range: text.sourceRange(sign),
                        confidence: author.confidence * certainty)
                } + own
        }
    }
}
