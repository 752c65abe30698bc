import Bibliography
import Documents

/// Puts the stretches of a printed URL together; where it can be done in several ways, likeliest first.
struct URLJoining {
    private let parts: [URLPart]
    private let words: SlugWords
    private let costs: WordCosts
    private let hasUnderscores: Bool
    private let hadInvisible: Bool

    /// Readings kept while stretches are joined; each joint can double them.
    private static let maximumDrafts = 6

    init(parts: [URLPart], words: SlugWords, costs: WordCosts) {
        // Invisible characters at a joint would hide what stands there.
        self.parts = parts.map { URLPart(text: URLCleaning.withoutInvisible($0.text), joint: $0.joint) }
        hadInvisible = self.parts != parts
        self.words = words
        self.costs = costs
        hasUnderscores = self.parts.contains { $0.text.utf8.contains(UInt8(ascii: "_")) }
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
        return drafts
            + [
                withBlanks(first, as: "%20", .encodedBlank, onlyWords: true),
                withBlanks(first, as: "_", .restoredUnderscore, onlyWords: false),
            ].compactMap { $0 }
    }

    /// How much likelier two words must be than one for a mark between them that nothing printed shows.
    private static let clearGain = 8.0
    /// What a reading with all blanks read alike is worth: less than a lost underscore, more than mixed guesses.
    private static let uniformFactor = 0.45

    /// The reading in which all blanks stand for one and the same mark; nil when there are none.
    private func withBlanks(_ first: URLPart, as mark: String, _ repair: URLRepair, onlyWords: Bool) -> URLDraft? {
        var draft = URLDraft(text: first.text, repairs: hadInvisible ? [.removedInvisible] : [])
        var isRead = false
        for index in parts.indices.dropFirst() {
            let right = parts[index].text
            if parts[index].joint == .blank, !isInHost(draft.text), !URLJoining.endsInCommand(draft.text),
                let last = draft.text.unicodeScalars.last, let start = right.unicodeScalars.first, start != "$",
                !onlyWords
                    || (isWordScalar(last) || ".,)".unicodeScalars.contains(last))
                        && (isWordScalar(start) || start == "(")
            {
                draft = draft.repaired(draft.text + mark + right, [repair])
                isRead = true
            } else if let likeliest = joined(draft, at: index).first {
                draft = likeliest
            }
        }
        return isRead ? lowered(draft, URLJoining.uniformFactor) : nil
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
            let (leftWord, rightWord) = (URLJoining.lastWord(left), URLJoining.firstWord(right))
            if words.areSeparate(leftWord, rightWord) || costs.gain(leftWord, rightWord) >= URLJoining.clearGain {
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
        // Words are never hyphenated before or behind a digit.
        if leftWord.utf8.last.map({ $0 < 0x3A }) ?? true || rightWord.utf8.first.map({ $0 < 0x3A }) ?? true {
            return true
        }
        // Nor is a single letter cut off.
        if leftWord.utf8.count == 1 || rightWord.utf8.count == 1 { return true }
        if words.contains(leftWord + rightWord) { return false }
        if words.contains(leftWord), words.contains(rightWord) { return true }
        let gain = costs.gain(leftWord, rightWord)
        // A host seldom has a hyphen, and a break inside one has no other mark.
        if isInHost(left) { return gain > 5 }
        let ends: Set<Character> = ["/", ".", "?", "&", "="]
        let before = left.split(omittingEmptySubsequences: false, whereSeparator: ends.contains).last ?? ""
        let after = right.split(omittingEmptySubsequences: false, whereSeparator: ends.contains).first ?? ""
        return gain + (before.contains("-") || after.contains("-") ? 6 : -3) > 0
    }

    // MARK: Blanks

    private func overBlank(_ draft: URLDraft, at index: Int, _ repairs: [URLRepair]) -> [URLDraft] {
        let left = draft.text
        let right = parts[index].text
        guard let last = left.unicodeScalars.last, let first = right.unicodeScalars.first else { return [draft] }
        let isPlainBlank = repairs.isEmpty
        let plain = draft.repaired(left + right, repairs + (isPlainBlank ? [.removedBlank] : []))
        if first == "$" || isInHost(left) || URLJoining.endsInCommand(left) { return [plain] }
        let underscored = draft.repaired(left + "_" + right, repairs + [.restoredUnderscore])
        let isName = isPlainBlank && isNameWithBlanks(around: index)
        guard isWordScalar(last), isWordScalar(first) else {
            if isName, last == "." || last == ",", first != "/" { return [underscored, lowered(plain, 0.6)] }
            // `EPAR - Information`: a hyphen between blanks had underscores round it.
            if isPlainBlank, right == "-" || parts[index - 1].text == "-" {
                return hasUnderscores || !isName
                    ? [plain, lowered(underscored, 0.6)] : [underscored, lowered(plain, 0.6)]
            }
            return [plain]
        }
        let leftWord = URLJoining.lastWord(left)
        let rightWord = URLJoining.firstWord(right)
        let hyphened = draft.repaired(left + "-" + right, repairs + [.restoredHyphen])
        if words.contains(leftWord + rightWord), !words.contains(leftWord) || !words.contains(rightWord) {
            return [plain, lowered(underscored, 0.5)]
        }
        if costs.straddles(leftWord, rightWord) { return [plain, lowered(underscored, 0.5)] }
        let isNumber = UTF8Scalars.isDigit(last) && UTF8Scalars.isDigit(first)
        if isNumber, left.contains("="), !isName { return [plain, lowered(underscored, 0.5)] }
        let segment = URLJoining.lastSegment(left)
        let gain = costs.gain(leftWord, rightWord)
        if segment.contains("-"), !segment.contains("_"), !right.contains("_") {
            return words.areSeparate(leftWord, rightWord) || gain >= URLJoining.clearGain
                ? [hyphened, lowered(plain, 0.6), lowered(underscored, 0.5)]
                : [plain, lowered(hyphened, 0.7), lowered(underscored, 0.6)]
        }
        // Where one underscore was kept, all were.
        if isPlainBlank, hasUnderscores || !isName && gain < -2 {
            return [plain, lowered(underscored, 0.6), lowered(hyphened, 0.3)]
        }
        return [underscored, lowered(plain, 0.6), lowered(hyphened, 0.4)]
    }

    /// `\textasciitilde`: the blank behind a command's name only ends it.
    private static func endsInCommand(_ left: String) -> Bool {
        guard let backslash = left.utf8.lastIndex(of: UInt8(ascii: "\\")) else { return false }
        let name = left.utf8[left.utf8.index(after: backslash)...]
        return name.count > 1 && name.allSatisfy { (0x61...0x7A).contains($0 | 0x20) }
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
