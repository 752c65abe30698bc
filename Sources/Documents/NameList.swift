package import Bibliography

/// Reads lists of persons' names as bibliographies and title pages print them.
package enum NameList {
    /// Words between the last two names.
    private static let conjunctions: Set<String> = [
        "and", "und", "i", "и", "і", "et", "y", "e", "en", "oraz", "та", "й", "och", "og", "ja", "ve", "și", "&", "a",
        "ir", "in", "és",
    ]
    /// What stands for the names that were left out, and editors' marks.
    private static let closings: Set<String> = [
        "et al", "et al.", "u.a.", "u. a.", "i in.", "i in", "и др.", "и др", "і інш.", "та ін.", "a kol.", "y otros",
        "e outros",
        "et alii", "ed.", "eds.", "hrsg.", "hg.", "red.", "ред.", "др.", "al.", "др", "ін.", "інш.", "jr.", "others",
        "等",
    ]
    /// Longer lists are no lists of names.
    private static let maximumLength = 2000

    /// The names in a text, with their bytes in it, counted from its start; empty when the text is no list of names.
    package static func names(in text: String) -> [(name: Name, range: Range<Int>)] {
        guard text.utf8.count <= maximumLength else { return [] }
        let parts = parts(of: text)
        guard !parts.isEmpty else { return [] }
        var result: [(Name, Range<Int>)] = []
        var index = 0
        while index < parts.count {
            let part = parts[index]
            if closings.contains(part.text.lowercased()) {
                index += 1
                continue
            }
            let next = index + 1 < parts.count ? parts[index + 1] : nil
            if let next, part.separator == .comma,
                isGivenName(next.text, after: part.text, isAlone: isSolePair(parts, index))
            {
                result.append(
                    (Name(family: part.text, given: next.text), part.range.lowerBound..<next.range.upperBound))
                index += 2
            } else {
                result.append((single(part.text), part.range))
                index += 1
            }
        }
        return result
    }

    /// Whether a word parts the last two names of a list.
    package static func isConjunction(_ word: String) -> Bool { conjunctions.contains(word) }

    private enum Separator { case comma, strong, end }

    private struct Part {
        var text: String
        var range: Range<Int>
        var separator: Separator
    }

    /// Divides at commas, semicolons, slashes between blanks, and conjunctions.
    private static func parts(of text: String) -> [Part] {
        let bytes = Array(text.utf8)
        var parts: [Part] = []
        var start = 0
        func close(at end: Int, _ separator: Separator) {
            let range = ArticleLines.trimmed(start..<max(start, end), in: bytes)
            if !range.isEmpty {
                parts.append(
                    Part(text: String(decoding: bytes[range], as: UTF8.self), range: range, separator: separator))
            } else if separator == .strong, !parts.isEmpty {
                parts[parts.count - 1].separator = .strong
            }
        }
        var index = 0
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: ","):
                close(at: index, .comma)
                start = index + 1
            case UInt8(ascii: ";"), UInt8(ascii: "/"), UInt8(ascii: "&"):
                close(at: index, .strong)
                start = index + 1
            case 0x20:
                var end = index + 1
                while end < bytes.count, bytes[end] != 0x20, bytes[end] != UInt8(ascii: ",") { end += 1 }
                if end < bytes.count, bytes[end] == 0x20,
                    conjunctions.contains(String(decoding: bytes[index + 1..<end], as: UTF8.self))
                {
                    close(at: index, .strong)
                    start = end
                    index = end
                    continue
                }
            default: break
            }
            index += 1
        }
        close(at: bytes.count, .end)
        return parts
    }

    /// Whether the pair of parts stands alone between stronger separators: `Kutter, Amelie; …`.
    private static func isSolePair(_ parts: [Part], _ index: Int) -> Bool {
        let startsFresh = index == 0 || parts[index - 1].separator != .comma
        return startsFresh && (index + 1 >= parts.count || parts[index + 1].separator != .comma || index == 0)
    }

    private static func isGivenName(_ text: String, after family: String, isAlone: Bool) -> Bool {
        if isInitials(text) { return !isInitials(family) }
        let words = family.split(separator: " ").filter { !NameParticles.contains($0.lowercased()) }
        // "Yang S, Chen D" are two names, not one.
        if words.count > 1, let last = words.last, isInitials(String(last)) { return false }
        let givenWords = text.split(separator: " ")
        // Two full names one after the other: "Jan Kowalski, Maria van Dam".
        if words.count >= 2, givenWords.count >= 2, !givenWords.dropFirst().contains(where: { isInitials(String($0)) })
        {
            return false
        }
        return isAlone && words.count <= 2 && (1...4).contains(givenWords.count)
            && text.unicodeScalars.first.map(UTF8Scalars.isUppercase) == true
            && !text.unicodeScalars.contains { UTF8Scalars.isDigit($0) }
    }

    /// `G.`, `G. H.`, `G.-H.`, `GH`, `Дж. Р.`.
    package static func isInitials(_ text: String) -> Bool {
        var letters = 0
        var run = 0
        for scalar in text.unicodeScalars {
            if UTF8Scalars.isLetter(scalar) {
                letters += 1
                run += 1
                if run == 1, !UTF8Scalars.isUppercase(scalar) { return false }
                if run > 3
                    || run > 1 && text.utf8.contains(UInt8(ascii: ".")) == false && !UTF8Scalars.isUppercase(scalar)
                {
                    return false
                }
            } else if ".- ‐‑–’'".unicodeScalars.contains(scalar) {
                run = 0
            } else {
                return false
            }
        }
        return (1...6).contains(letters)
    }

    /// `Given Family`, `G. Family`, `Family G. H.`, `Family GH`, a site or an organisation.
    private static func single(_ text: String) -> Name {
        let words = text.split(separator: " ").map(String.init)
        if words.count == 1 || words.count > 5 || isSite(text) { return Name(literal: text) }
        guard let last = words.last, let first = words.first else { return Name(literal: text) }
        if isInitials(last), !isInitials(first) {
            let given = words.drop { !isInitials($0) }
            let family = words.prefix(words.count - given.count)
            if given.allSatisfy(isInitials) {
                return Name(family: family.joined(separator: " "), given: given.joined(separator: " "))
            }
        }
        var split = words.count - 1
        while split > 1, NameParticles.contains(words[split - 1]) { split -= 1 }
        let capitalized = words.allSatisfy { word in
            NameParticles.contains(word) || word.unicodeScalars.first.map(UTF8Scalars.isUppercase) == true
        }
        guard capitalized else { return Name(literal: text) }
        return Name(family: words[split...].joined(separator: " "), given: words[..<split].joined(separator: " "))
    }

    /// A host name that stands for an organisation: `wPolityce.pl`.
    package static func isSite(_ text: String) -> Bool {
        let labels = text.split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count >= 2, let last = labels.last, (2...4).contains(last.count), !text.contains(" ") else {
            return false
        }
        return last.allSatisfy { $0.isLowercase && $0.isLetter } && labels.allSatisfy { $0.count >= 2 }
    }
}
