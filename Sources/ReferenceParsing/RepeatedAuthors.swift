import Bibliography
import EntryLabelling

/// Gives an entry that repeats the authors of the one before by a dash or a word (“———”, “Ders.”, “Idem”) their names.
enum RepeatedAuthors {
    /// One-word signs, and two-word ones, folded.
    private static let words = digests("ders dies idem id eadem iidem tenże taż ciż týž táž derselbe dieselbe dieselben")
    private static let firstWords = digests("он она они тот та те ён яна яны він вона вони")
    private static let secondWords = digests("же ж сам самы")
    /// How sure names are that another entry prints, against those that stand in the entry.
    private static let certainty = 0.9

    private static func digests(_ words: String) -> Set<UInt32> {
        Set(words.split(separator: " ").map { TextDigest.digest(of: $0) })
    }

    /// Fills in the names. Entries are those of one bibliography, in order.
    static func fill(_ references: inout ArraySlice<Reference>) {
        for index in references.indices.dropFirst() {
            let before = references[index - 1].authors
            guard !before.isEmpty, let printed = sign(references[index]) else { continue }
            let own = references[index].authors.filter { $0.verbatim != printed }
            // Where more names follow the dash it stands for the first author alone.
            let repeated = own.isEmpty ? before : Array(before.prefix(1))
            references[index].authors =
                repeated.map { author in
                    Field(
                        author.value, verbatim: printed, range: references[index].range,
                        confidence: author.confidence * certainty)
                } + own
        }
    }

    /// The characters that stand for the authors; nil when the entry starts with something else.
    private static func sign(_ reference: Reference) -> String? {
        let bytes = Array(reference.text.utf8.prefix(64))
        let tokens = EntryTokenizer.tokens(in: bytes)
        guard let first = tokens.first else { return nil }
        func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
        if first.kind == .mark, isDash(first.scalar) {
            var last = first
            for token in tokens.dropFirst() {
                guard token.kind == .mark, isDash(token.scalar) else { break }
                last = token
            }
            // A single hyphen is a list's mark; dashes in a row or a long one stand for a name.
            guard first.length > 1 || last != first || first.scalar >= 0x2014 else { return nil }
            return text(first.range.lowerBound..<last.range.upperBound)
        }
        guard first.kind == .word else { return nil }
        if words.contains(first.hash) { return text(first.range) }
        if tokens.count > 1, firstWords.contains(first.hash), secondWords.contains(tokens[1].hash) {
            return text(first.range.lowerBound..<tokens[1].range.upperBound)
        }
        return nil
    }

    private static func isDash(_ scalar: UInt32) -> Bool {
        scalar == 0x2D || scalar == 0x5F || (0x2010...0x2015).contains(scalar)
    }
}
