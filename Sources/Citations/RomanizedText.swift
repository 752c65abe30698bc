import Foundation

/// A text in the forms that names and titles are compared in: small Latin letters and digits, cut into words, once for
/// every way of writing its script in Latin letters.
struct RomanizedText: Hashable, Sendable {
    /// The words of each form; forms without words are left out.
    let forms: [[[UInt8]]]

    /// Whether nothing is left that could be compared. An empty text equals nothing, not even itself.
    var isEmpty: Bool { forms.isEmpty }

    /// Whether some form of both is the same.
    func equals(_ other: RomanizedText) -> Bool {
        forms.contains { form in other.forms.contains(form) }
    }

    /// Whether some form of this text starts the other text.
    ///
    /// - Parameter lastWordMayBeCut: whether the last word need only start the word at its place, as in `Organis..`.
    func isPrefix(of other: RomanizedText, lastWordMayBeCut: Bool) -> Bool {
        forms.contains { form in
            other.forms.contains { whole in
                guard let last = form.last, form.count <= whole.count else { return false }
                guard zip(form.dropLast(), whole).allSatisfy({ $0 == $1 }) else { return false }
                let counterpart = whole[form.count - 1]
                return lastWordMayBeCut ? counterpart.starts(with: last) : counterpart == last
            }
        }
    }

    /// Whether a word of four letters or more, or some neighbouring words, are the other text's first or last words.
    func isPart(of other: RomanizedText) -> Bool {
        guard letterCount >= 4 else { return false }
        return forms.contains { form in
            other.forms.contains { whole in
                form.count < whole.count && (whole.starts(with: form) || whole.suffix(form.count).elementsEqual(form))
            }
        }
    }

    /// Whether all words of some form of this text stand in the other text, in any order.
    func isContained(in other: RomanizedText) -> Bool {
        forms.contains { form in
            other.forms.contains { whole in form.allSatisfy(whole.contains) }
        }
    }

    /// The text without words of one letter, which are initials; unchanged when it has no others.
    var withoutInitials: RomanizedText {
        RomanizedText(
            forms: forms.map { form in
                let longer = form.filter { $0.count > 1 }
                return longer.isEmpty ? form : longer
            })
    }

    /// The smallest number of letters that differ between two forms, counting a swap of neighbours as one, or nil when
    /// more than so many do.
    func distance(to other: RomanizedText, atMost limit: Int) -> Int? {
        var best: Int?
        for form in forms {
            let left = Array(form.joined())
            for whole in other.forms {
                let right = Array(whole.joined())
                guard abs(left.count - right.count) <= limit, left.count <= RomanizedText.longestMeasured else {
                    continue
                }
                let distance = RomanizedText.distance(left, right)
                if distance <= limit, distance < best ?? .max { best = distance }
            }
        }
        return best
    }

    /// The letters in the longest form.
    var letterCount: Int { forms.map { $0.reduce(0) { $0 + $1.count } }.max() ?? 0 }

    /// Edit distance costs the product of both lengths; names are far shorter than this.
    private static let longestMeasured = 64

    /// Optimal string alignment distance.
    private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var beforePrevious: [Int] = []
        var previous = Array(0...right.count)
        for (row, letter) in left.enumerated() {
            var current = [row + 1]
            for (column, other) in right.enumerated() {
                var cost = min(
                    previous[column + 1] + 1, current[column] + 1, previous[column] + (letter == other ? 0 : 1))
                if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
                    cost = min(cost, beforePrevious[column - 1] + 1)
                }
                current.append(cost)
            }
            beforePrevious = previous
            previous = current
        }
        return previous[right.count]
    }
}

/// Folds texts, many at a time: opening a transliterator costs more than using it.
struct TextFolder {
    private var known: [String: RomanizedText] = [:]

    /// The ways of writing a text in small Latin letters. The first is for all scripts; the others are what readers of
    /// Russian, Belarusian and Ukrainian names are used to. What a scheme leaves untouched the general one takes.
    private static let generalScheme = "Any-Latin; Latin-ASCII; Lower"
    private static let cyrillicSchemes = [
        "Russian-Latin/BGN; Any-Latin; Latin-ASCII; Lower",
        "Belarusian-Latin/BGN; Any-Latin; Latin-ASCII; Lower",
        "Ukrainian-Latin/BGN; Any-Latin; Latin-ASCII; Lower",
    ]

    /// The folded text; folds it now when ``learn(_:)`` was not told of it.
    mutating func folded(_ text: String) -> RomanizedText {
        if let known = known[text] { return known }
        learn([text])
        return known[text] ?? RomanizedText(forms: [])
    }

    /// Folds many texts at once.
    mutating func learn(_ texts: some Sequence<String>) {
        var others: [String] = []
        var pending: Set<String> = []
        for text in texts where known[text] == nil {
            if text.utf8.allSatisfy({ $0 < 0x80 }) {
                known[text] = RomanizedText(forms: TextFolder.distinct([TextFolder.words(in: text.utf8)]))
            } else if pending.insert(text).inserted {
                others.append(text)
            }
        }
        guard !others.isEmpty else { return }
        var forms = Array(repeating: [[[UInt8]]](), count: others.count)
        TextFolder.add(TextFolder.generalScheme, of: others, to: &forms)
        let umlauts = others.indices.filter {
            others[$0].unicodeScalars.contains { "äöüÄÖÜ".unicodeScalars.contains($0) }
        }
        for index in umlauts {
            forms[index].append(
                contentsOf: TextFolder.transformed([TextFolder.spelled(others[index])], by: TextFolder.generalScheme))
        }
        let cyrillic = others.indices.filter { others[$0].utf8.contains { (0xD0...0xD3).contains($0) } }
        for scheme in TextFolder.cyrillicSchemes {
            for (index, words) in zip(cyrillic, TextFolder.transformed(cyrillic.map { others[$0] }, by: scheme)) {
                forms[index].append(words)
            }
        }
        for (index, text) in others.enumerated() {
            known[text] = RomanizedText(forms: TextFolder.distinct(forms[index]))
        }
    }

    private static func add(_ scheme: String, of texts: [String], to forms: inout [[[[UInt8]]]]) {
        for (index, words) in transformed(texts, by: scheme).enumerated() { forms[index].append(words) }
    }

    /// The words of each text under one scheme.
    private static func transformed(_ texts: [String], by scheme: String) -> [[[UInt8]]] {
        let transform = StringTransform(scheme)
        let lines = texts.map { $0.replacing("\n", with: " ") }
        let together = lines.joined(separator: "\n").applyingTransform(transform, reverse: false) ?? ""
        let parts = together.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
        if parts.count == texts.count { return parts.map { words(in: $0) } }
        // A transliterator that moved or dropped a line feed: one text at a time is slow and sure.
        return lines.map { words(in: ($0.applyingTransform(transform, reverse: false) ?? $0.lowercased()).utf8) }
    }

    /// The umlauts written as two letters, as in names on German machines.
    private static func spelled(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "ä": result += "ae"
            case "ö": result += "oe"
            case "ü": result += "ue"
            case "Ä": result += "Ae"
            case "Ö": result += "Oe"
            case "Ü": result += "Ue"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// Cuts a folded text into words. Apostrophes and middle dots stand for letters that fell away and part nothing.
    private static func words(in bytes: some Sequence<UInt8>) -> [[UInt8]] {
        var words: [[UInt8]] = []
        var word: [UInt8] = []
        for byte in bytes {
            switch byte {
            case 0x61...0x7A, 0x30...0x39, 0x80...0xB6, 0xB8...0xC1, 0xC3...0xFF: word.append(byte)
            case 0x41...0x5A: word.append(byte | 0x20)
            case 0x27, 0x60, 0xC2, 0xB7: continue
            default:
                if !word.isEmpty { words.append(word) }
                word = []
            }
        }
        if !word.isEmpty { words.append(word) }
        return words
    }

    private static func distinct(_ forms: [[[UInt8]]]) -> [[[UInt8]]] {
        var result: [[[UInt8]]] = []
        for form in forms where !form.isEmpty && !result.contains(form) { result.append(form) }
        return result
    }
}
