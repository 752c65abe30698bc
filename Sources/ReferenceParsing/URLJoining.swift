import Bibliography
import Documents

/// Puts the stretches of a printed URL together; where it can be done in several ways, likeliest first.
struct URLJoining {
    private let parts: [URLPart]
    private let words: SlugWords
    private let hadInvisible: Bool

    /// Readings kept while stretches are joined; each joint can double them.
    private static let maximumDrafts = 12

    init(parts: [URLPart], words: SlugWords) {
        // Invisible characters at a joint would hide what stands there.
        self.parts = parts.map { URLPart(text: URLCleaning.withoutInvisible($0.text), joint: $0.joint) }
        hadInvisible = self.parts != parts
        self.words = words
    }

    func drafts() -> [URLDraft] {
        guard let first = parts.first else { return [] }
        var drafts = [URLDraft(text: first.text, repairs: hadInvisible ? [.removedInvisible] : [])]
        for index in parts.indices.dropFirst() {
            let extended = drafts.flatMap { joined($0, at: index) }
            let ranked = extended.enumerated().sorted {
                ($1.element.score, $0.offset) < ($0.element.score, $1.offset)
            }
            drafts = Array(ranked.map(\.element).prefix(URLJoining.maximumDrafts))
        }
        return drafts + [withEncodedBlanks(first)].compactMap { $0 }
    }

    /// What a reading with every blank encoded is worth: less than a lost underscore, more than mixed guesses.
    private static let encodedFactor = 0.45

    /// The reading in which all blanks between words are the address's own; nil when there are none.
    private func withEncodedBlanks(_ first: URLPart) -> URLDraft? {
        var draft = URLDraft(text: first.text, repairs: hadInvisible ? [.removedInvisible] : [])
        var isEncoded = false
        for index in parts.indices.dropFirst() {
            let right = parts[index].text
            if parts[index].joint == .blank, !isInHost(draft.text), let last = draft.text.unicodeScalars.last,
                let start = right.unicodeScalars.first, isWordScalar(last) || ".,)".unicodeScalars.contains(last),
                isWordScalar(start) || start == "("
            {
                draft = draft.repaired(draft.text + "%20" + right, [.encodedBlank])
                isEncoded = true
            } else if let likeliest = joined(draft, at: index).first {
                draft = likeliest
            }
        }
        return isEncoded ? lowered(draft, URLJoining.encodedFactor) : nil
    }

    private func joined(_ draft: URLDraft, at index: Int) -> [URLDraft] {
        let part = parts[index]
        switch part.joint {
        case .start: return [draft.repaired(draft.text + part.text, [])]
        case .lineBreak: return overLines(draft, part.text, [.joinedLines])
        case .interruption: return overLines(draft, part.text, [.joinedLines, .removedInsertion])
        case .blank: return overBlank(draft, at: index, [])
        case .insertion: return overBlank(draft, at: index, [.removedInsertion])
        case .displaced: return overBlank(draft, at: index, [.reorderedParts])
        }
    }

    // MARK: Line breaks

    private func overLines(_ draft: URLDraft, _ right: String, _ repairs: [URLRepair]) -> [URLDraft] {
        let left = draft.text
        guard let last = left.unicodeScalars.last, let first = right.unicodeScalars.first else { return [draft] }
        if "-\u{AD}\u{2010}".unicodeScalars.contains(last), UTF8Scalars.isLetter(first) || UTF8Scalars.isDigit(first) {
            let bare = String(left.unicodeScalars.dropLast())
            let kept = draft.repaired(left + right, repairs)
            let removed = draft.repaired(bare + right, repairs + [.removedHyphen])
            return keepsHyphen(bare, right) ? [kept, lowered(removed, 0.5)] : [removed, lowered(kept, 0.5)]
        }
        let plain = draft.repaired(left + right, repairs)
        guard isWordScalar(last), isWordScalar(first) else { return [plain] }
        let segment = URLJoining.lastSegment(left)
        if segment.contains("-") {
            let hyphened = draft.repaired(left + "-" + right, repairs + [.restoredHyphen])
            if words.areSeparate(URLJoining.lastWord(left), URLJoining.firstWord(right)) {
                return [hyphened, lowered(plain, 0.5)]
            }
            return [plain, lowered(hyphened, 0.4)]
        }
        if segment.contains("_") {
            return [plain, lowered(draft.repaired(left + "_" + right, repairs + [.restoredUnderscore]), 0.4)]
        }
        return [plain]
    }

    /// Whether the hyphen at a line's end belongs to the URL: other hyphens, or words of the title, say so.
    private func keepsHyphen(_ left: String, _ right: String) -> Bool {
        let leftWord = URLJoining.lastWord(left)
        let rightWord = URLJoining.firstWord(right)
        if words.contains(leftWord + rightWord) { return false }
        if words.contains(leftWord), words.contains(rightWord) { return true }
        // A host seldom has a hyphen, and a break inside one has no other mark.
        if isInHost(left) { return false }
        if leftWord.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { return true }
        // One or two letters alone are the end of a word.
        if rightWord.utf8.count <= 2, rightWord.utf8.allSatisfy({ $0 >= 0x61 }) { return false }
        let ends: Set<Character> = ["/", ".", "?", "&", "="]
        let before = left.split(omittingEmptySubsequences: false, whereSeparator: ends.contains).last ?? ""
        let after = right.split(omittingEmptySubsequences: false, whereSeparator: ends.contains).first ?? ""
        return before.contains("-") || after.contains("-")
    }

    // MARK: Blanks

    private func overBlank(_ draft: URLDraft, at index: Int, _ repairs: [URLRepair]) -> [URLDraft] {
        let left = draft.text
        let right = parts[index].text
        guard let last = left.unicodeScalars.last, let first = right.unicodeScalars.first else { return [draft] }
        let isPlainBlank = repairs.isEmpty
        let plain = draft.repaired(left + right, repairs + (isPlainBlank ? [.removedBlank] : []))
        if first == "$" || isInHost(left) { return [plain] }
        let underscored = draft.repaired(left + "_" + right, repairs + [.restoredUnderscore])
        let isName = isPlainBlank && isNameWithBlanks(around: index)
        guard isWordScalar(last), isWordScalar(first) else {
            if isName, last == "." || last == ",", first != "/" { return [underscored, lowered(plain, 0.6)] }
            return [plain]
        }
        let leftWord = URLJoining.lastWord(left)
        let rightWord = URLJoining.firstWord(right)
        let hyphened = draft.repaired(left + "-" + right, repairs + [.restoredHyphen])
        if words.contains(leftWord + rightWord), !words.contains(leftWord) || !words.contains(rightWord) {
            return [plain, lowered(underscored, 0.5)]
        }
        let isNumber = UTF8Scalars.isDigit(last) && UTF8Scalars.isDigit(first)
        if isNumber, left.contains("="), !isName { return [plain, lowered(underscored, 0.5)] }
        let segment = URLJoining.lastSegment(left)
        if segment.contains("-"), !segment.contains("_"), !right.contains("_") {
            return words.areSeparate(leftWord, rightWord)
                ? [hyphened, lowered(plain, 0.6), lowered(underscored, 0.5)]
                : [plain, lowered(hyphened, 0.7), lowered(underscored, 0.6)]
        }
        return [underscored, lowered(plain, 0.6), lowered(hyphened, 0.4)]
    }

    /// Whether another joint near this one is a blank between letters: then the name had blanks, or underscores.
    private func isNameWithBlanks(around index: Int) -> Bool {
        for position in parts.indices.dropFirst() where position != index && parts[position].joint == .blank {
            guard let last = parts[position - 1].text.unicodeScalars.last,
                let first = parts[position].text.unicodeScalars.first
            else { continue }
            if isWordScalar(last), isWordScalar(first), !parts[index].text.hasPrefix("/") { return true }
        }
        return false
    }

    private func isInHost(_ left: String) -> Bool {
        guard let range = left.firstRange(of: "//") else { return !left.contains("/") }
        let rest = left[range.upperBound...]
        return !rest.contains("/") && !rest.contains("?")
    }

    private func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
        UTF8Scalars.isLetter(scalar) || UTF8Scalars.isDigit(scalar)
    }

    private func lowered(_ draft: URLDraft, _ factor: Double) -> URLDraft {
        var draft = draft
        draft.score *= factor
        return draft
    }

    static func lastSegment(_ text: String) -> String {
        String(text.split(separator: "/", omittingEmptySubsequences: false).last ?? "")
    }

    /// The letters at the end, in lower case.
    static func lastWord(_ text: String) -> String {
        var letters = Substring(text).unicodeScalars
        var word: [Unicode.Scalar] = []
        while let last = letters.popLast(), UTF8Scalars.isLetter(last) || UTF8Scalars.isDigit(last) {
            word.append(last)
        }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: word.reversed())
        return String(view).lowercased()
    }

    /// The letters at the start, in lower case.
    static func firstWord(_ text: String) -> String {
        var view = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            guard UTF8Scalars.isLetter(scalar) || UTF8Scalars.isDigit(scalar) else { break }
            view.append(scalar)
        }
        return String(view).lowercased()
    }
}
