/// The characters that differ between a URL as printed and as repaired.
enum URLChanges {
    /// A stretch of one of the two.
    struct Part: Hashable {
        var text: String
        let isChanged: Bool
    }

    /// A table of this many cells is the most that is searched for common characters; beyond it the whole stretch
    /// between the common beginning and the common end counts as changed. Two URLs of 500 characters fit.
    private static let maximumCells = 250_000

    /// The printed text with what was taken out marked, and the repaired one with what was put in marked.
    static func parts(printed: String, repaired: String) -> (printed: [Part], repaired: [Part]) {
        let old = Array(printed.unicodeScalars)
        let new = Array(repaired.unicodeScalars)
        var start = 0
        while start < min(old.count, new.count), old[start] == new[start] { start += 1 }
        var tail = 0
        while tail < min(old.count, new.count) - start, old[old.count - 1 - tail] == new[new.count - 1 - tail] {
            tail += 1
        }
        let (oldKept, newKept) = common(old[start..<old.count - tail], new[start..<new.count - tail])
        let keptBefore = Array(repeating: true, count: start)
        let keptAfter = Array(repeating: true, count: tail)
        return (
            joined(old, kept: keptBefore + oldKept + keptAfter), joined(new, kept: keptBefore + newKept + keptAfter)
        )
    }

    /// Which characters of each belong to the longest common subsequence.
    private static func common(
        _ old: ArraySlice<Unicode.Scalar>, _ new: ArraySlice<Unicode.Scalar>
    ) -> ([Bool], [Bool]) {
        let left = Array(old)
        let right = Array(new)
        var leftKept = Array(repeating: false, count: left.count)
        var rightKept = Array(repeating: false, count: right.count)
        guard !left.isEmpty, !right.isEmpty, (left.count + 1) * (right.count + 1) <= maximumCells else {
            return (leftKept, rightKept)
        }
        let width = right.count + 1
        var length = Array(repeating: 0, count: (left.count + 1) * width)
        for row in left.indices.reversed() {
            for column in right.indices.reversed() {
                length[row * width + column] =
                    left[row] == right[column]
                    ? length[(row + 1) * width + column + 1] + 1
                    : max(length[(row + 1) * width + column], length[row * width + column + 1])
            }
        }
        var row = 0
        var column = 0
        while row < left.count, column < right.count {
            if left[row] == right[column] {
                leftKept[row] = true
                rightKept[column] = true
                row += 1
                column += 1
            } else if length[(row + 1) * width + column] >= length[row * width + column + 1] {
                row += 1
            } else {
                column += 1
            }
        }
        return (leftKept, rightKept)
    }

    private static func joined(_ scalars: [Unicode.Scalar], kept: [Bool]) -> [Part] {
        var parts: [Part] = []
        for (scalar, isKept) in zip(scalars, kept) {
            if parts.last?.isChanged == !isKept {
                parts[parts.count - 1].text.unicodeScalars.append(scalar)
            } else {
                parts.append(Part(text: String(Character(scalar)), isChanged: !isKept))
            }
        }
        return parts
    }
}
