public import Bibliography

/// Finds out what a damaged printed URL must have been.
///
/// Every reading names the operations that lead to it. An undamaged URL is its own first reading, and a repaired URL
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
        var evidence = URLEvidence(title: title)
        if let url = spotted.first, spotted.count == 1 {
            var url = url
            url.isWrapped = url.range != 0..<entry.bytes.count
            return candidates(for: url, evidence: &evidence)
        }
        let parts = printed.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)
        guard parts.count <= URLSpotter.maximumStretches else { return [URLCandidate(url: printed)] }
        return candidates(
            for: SpottedURL(
                parts: parts.enumerated().map { URLPart(text: $1, joint: $0 == 0 ? .start : .blank) },
                range: 0..<entry.bytes.count), evidence: &evidence)
    }

    /// What a reading with the less likely end is worth.
    private static let otherEndFactor = 0.45

    /// The readings of a URL of an entry.
    static func candidates(for url: SpottedURL, evidence: inout URLEvidence) -> [URLCandidate] {
        var all = drafts(url.parts, evidence: &evidence, isWrapped: url.isWrapped)
        if let other = url.otherParts {
            all += drafts(other, evidence: &evidence, isWrapped: url.isWrapped).map {
                $0.lowered(by: otherEndFactor)
            }
        }
        return ranked(withHyphens(ranked(all), evidence: &evidence)).map {
            URLCandidate(url: $0.text, repairs: $0.repairs, score: $0.score)
        }
    }

    private static func drafts(_ parts: [URLPart], evidence: inout URLEvidence, isWrapped: Bool) -> [URLDraft] {
        let words = needsTitle(parts, evidence: &evidence) ? evidence.titleWords : SlugWords("")
        var drafts: [URLDraft] = []
        let costs = WordCosts(entry: parts.count > 1 ? evidence.words : EntryWords())
        for joined in URLJoining(parts: parts, words: words, costs: costs).drafts() {
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

    /// The title's words cost time: only a URL that must be joined, or a slug that has words of the entry and others,
    /// can use them.
    private static func needsTitle(_ parts: [URLPart], evidence: inout URLEvidence) -> Bool {
        guard parts.count == 1, let text = parts.first?.text else { return true }
        guard text.utf8.contains(where: { $0 == 0x2D || $0 == 0x5F || $0 >= 0x80 }) else { return false }
        guard let words = URLWords(text) else { return true }
        for (index, segment) in words.segments.enumerated() where segment.hyphens + segment.underscores > 0 {
            let tokens = words.tokens.filter { $0.segment == index }
            let known = tokens.count { evidence.words.contains(words.lowered, $0.range) }
            if known > 1, known < tokens.count { return true }
        }
        return text.utf8.contains { $0 >= 0x80 }
    }

    // MARK: Lost hyphens

    /// Hyphens put back on strong evidence, at most; more at once are no accident of printing.
    private static let maximumHyphens = 6
    /// Readings with one more hyphen, on weaker evidence.
    private static let maximumGuesses = 5
    /// What such a reading is worth at most.
    private static let guessFactor = 0.35
    /// What the printed form is worth where strong evidence is against it, and what the repair is.
    private static let strongFactors = (printed: 0.4, repaired: 0.95)

    /// The drafts, and the best of them with the hyphens that it seems to have lost.
    private static func withHyphens(_ drafts: [URLDraft], evidence: inout URLEvidence) -> [URLDraft] {
        guard let first = drafts.first, !URLCleaning.isOpaque(first.text) else { return drafts }
        var best = first
        var places: [LostHyphens.Place] = []
        for _ in 0..<maximumHyphens {
            places = LostHyphens(best.text, entry: evidence.words)?.places() ?? []
            guard let place = places.first(where: \.isStrong) else { break }
            best = withHyphen(best, place, factor: strongFactors.repaired)
        }
        var result = drafts
        if best.text != first.text {
            result = drafts.map { $0.lowered(by: strongFactors.printed) } + [best]
        }
        for place in places.prefix(maximumGuesses) {
            result.append(withHyphen(best, place, factor: guessFactor * place.odds))
        }
        return result
    }

    private static func withHyphen(_ draft: URLDraft, _ place: LostHyphens.Place, factor: Double) -> URLDraft {
        var bytes = Array(draft.text.utf8)
        bytes.insert(UInt8(ascii: "-"), at: place.offset)
        return draft.repaired(String(decoding: bytes, as: UTF8.self), [.restoredHyphen], factor: factor)
    }

    // MARK: Ranking

    private static func ranked(_ drafts: [URLDraft]) -> [URLDraft] {
        if drafts.count == 1 { return drafts }
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
        return sorted.prefix(PrintedURL.maximumCandidates).compactMap { best[$0.element] }
    }
}
