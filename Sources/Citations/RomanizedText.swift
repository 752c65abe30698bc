/// A text in the forms that names and titles are compared in: small Latin letters and digits, words parted by single
/// blanks, once for every way of writing its script in Latin letters.
struct RomanizedText: Hashable, Sendable {
    /// The forms; those without words are left out.
    let forms: [[UInt8]]
    /// Whether the first form is in Han characters: two such texts are compared by these alone, since many sound alike.
    var isHan = false

    /// Whether nothing is left that could be compared. An empty text equals nothing, not even itself.
    var isEmpty: Bool { forms.isEmpty }

    /// Whether some form of both is the same.
    func equals(_ other: RomanizedText) -> Bool {
        let (own, others) = comparable(with: other)
        return own.contains { form in others.contains(form) }
    }

    private func comparable(with other: RomanizedText) -> (ArraySlice<[UInt8]>, ArraySlice<[UInt8]>) {
        isHan && other.isHan ? (forms.prefix(1), other.forms.prefix(1)) : (forms[...], other.forms[...])
    }

    /// Whether some form of this text starts the other text.
    ///
    /// - Parameter lastWordMayBeCut: whether the last word need only start the word at its place, as in `Organis..`.
    func isPrefix(of other: RomanizedText, lastWordMayBeCut: Bool) -> Bool {
        let (own, others) = comparable(with: other)
        return own.contains { form in
            others.contains { whole in
                whole.starts(with: form)
                    && (lastWordMayBeCut || whole.count == form.count || whole[form.count] == 0x20)
            }
        }
    }

    /// Whether a word of four letters or more, or some neighbouring words, are the other text's first or last words.
    func isPart(of other: RomanizedText) -> Bool {
        forms.contains { form in
            form.count >= 4
                && other.forms.contains { whole in
                    let rest = whole.count - form.count
                    guard rest > 0 else { return false }
                    return whole.starts(with: form) && whole[form.count] == 0x20
                        || whole[rest - 1] == 0x20 && whole[rest...].elementsEqual(form)
                }
        }
    }

    /// Whether all words of some form of this text stand in the other text, in any order.
    func isContained(in other: RomanizedText) -> Bool {
        forms.contains { form in
            let words = form.split(separator: 0x20)
            return other.forms.contains { whole in
                let others = whole.split(separator: 0x20)
                return words.allSatisfy(others.contains)
            }
        }
    }

    /// The text without words of one letter, which are initials; unchanged when it has no others.
    var withoutInitials: RomanizedText {
        RomanizedText(
            forms: forms.map { form in
                let longer = form.split(separator: 0x20).filter { $0.count > 1 }
                return longer.isEmpty ? form : Array(longer.joined(separator: [0x20]))
            }, isHan: isHan)
    }

    /// The smallest number of letters that differ between two forms, counting a swap of neighbours as one, or nil when
    /// more than so many do.
    func distance(to other: RomanizedText, atMost limit: Int) -> Int? {
        // In Han characters every one tells.
        guard !(isHan && other.isHan) else { return nil }
        var best: Int?
        for form in forms where form.count <= RomanizedText.longestMeasured {
            let letters = RomanizedText.letterSet(form)
            for whole in other.forms {
                // Most pairs are told apart by length and letters alone.
                guard abs(form.count - whole.count) <= limit + RomanizedText.blanks,
                    (letters ^ RomanizedText.letterSet(whole)).nonzeroBitCount <= 2 * limit
                else { continue }
                let left = form.filter { $0 != 0x20 }
                let right = whole.filter { $0 != 0x20 }
                guard abs(left.count - right.count) <= limit else { continue }
                let distance = RomanizedText.distance(left, right)
                if distance <= limit, distance < best ?? .max { best = distance }
            }
        }
        return best
    }

    /// The letters in the longest form.
    var letterCount: Int { forms.map { form in form.count { $0 != 0x20 } }.max() ?? 0 }

    /// The most words more that one of two texts of the same letters can have.
    private static let blanks = 4
    /// Edit distance costs the product of both lengths; names are far shorter than this.
    private static let longestMeasured = 64

    /// A bit for each letter that occurs.
    private static func letterSet(_ form: [UInt8]) -> UInt64 {
        form.reduce(0) { $1 == 0x20 ? $0 : $0 | 1 << UInt64($1 & 0x3F) }
    }

    /// Optimal string alignment distance.
    private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var beforePrevious: [Int] = []
        var previous = Array(0...right.count)
        for (row, letter) in left.enumerated() {
            var current = [row + 1]
            current.reserveCapacity(right.count + 1)
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
