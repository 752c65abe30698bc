public import Bibliography

/// Finds out what a damaged printed URL must have been.
///
/// Every reading names the operations that lead to it. An undamaged URL is its own only reading, and a repaired URL
/// needs no repair.
public enum URLRepairer {
    /// The readings of a printed URL, best first, at most ``PrintedURL/maximumCandidates``.
    ///
    /// - Parameters:
    ///   - printed: the characters; blanks and line breaks inside are taken for damage.
    ///   - title: the title of the page, which its path may spell.
    public static func candidates(for printed: String, title: String = "") -> [URLCandidate] {
        let entry = EntryText(printed)
        let spotted = URLSpotter(entry).urls()
        if let url = spotted.first, spotted.count == 1 {
            let isWrapped = url.range != 0..<entry.bytes.count
            return candidates(parts: url.parts, other: url.otherParts, title: title, isWrapped: isWrapped)
        }
        let parts = printed.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)
        return candidates(
            parts: parts.enumerated().map { URLPart(text: $1, joint: $0 == 0 ? .start : .blank) }, title: title,
            isWrapped: false)
    }

    /// What a reading with the less likely end is worth.
    private static let otherEndFactor = 0.45

    /// - Parameter other: the stretches when the URL ends elsewhere than is likeliest.
    static func candidates(
        parts: [URLPart], other: [URLPart]? = nil, title: String, isWrapped: Bool
    ) -> [URLCandidate] {
        var all = drafts(parts: parts, title: title, isWrapped: isWrapped)
        if let other {
            all += drafts(parts: other, title: title, isWrapped: isWrapped).map { $0.lowered(by: otherEndFactor) }
        }
        return ranked(all)
    }

    private static func drafts(parts: [URLPart], title: String, isWrapped: Bool) -> [URLDraft] {
        let words = SlugWords(needsTitle(parts) ? title : "")
        var drafts: [URLDraft] = []
        for joined in URLJoining(parts: parts, words: words).drafts() {
            var cleaned = URLCleaning.cleaned(joined)
            if isWrapped, !cleaned.repairs.isEmpty { cleaned = cleaned.repaired(cleaned.text, [.removedPunctuation]) }
            let repair = SlugRepair(words: words, isDamaged: parts.count > 1)
            if let corrected = repair.repaired(cleaned.text) {
                drafts.append(cleaned.repaired(corrected.text, corrected.repairs, factor: 0.95))
                cleaned.score *= 0.4
            }
            drafts.append(cleaned)
        }
        return drafts
    }

    /// Transliteration costs time: only a path with hyphens or underscores, or one that must be joined, can use it.
    private static func needsTitle(_ parts: [URLPart]) -> Bool {
        parts.count > 1 || parts.contains { part in part.text.utf8.contains { $0 == 0x2D || $0 == 0x5F || $0 >= 0x80 } }
    }

    private static func ranked(_ drafts: [URLDraft]) -> [URLCandidate] {
        var best: [String: URLDraft] = [:]
        var order: [String] = []
        for draft in drafts {
            if let known = best[draft.text] {
                if draft.score > known.score { best[draft.text] = draft }
            } else {
                best[draft.text] = draft
                order.append(draft.text)
            }
        }
        let sorted = order.enumerated().sorted { left, right in
            let leftScore = best[left.element]?.score ?? 0
            let rightScore = best[right.element]?.score ?? 0
            return leftScore != rightScore ? leftScore > rightScore : left.offset < right.offset
        }
        return sorted.prefix(PrintedURL.maximumCandidates).compactMap { pair in
            best[pair.element].map { URLCandidate(url: $0.text, repairs: $0.repairs, score: $0.score) }
        }
    }
}
