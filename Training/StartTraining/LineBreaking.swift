import EntryGeneration

/// Breaks an entry into lines of a width, as a typesetter or a word processor would.
struct LineBreaking {
    /// Characters a line has room for.
    var width: Int
    /// Blanks before each line but the first.
    var indentation: Int
    /// Whether words are broken with a hyphen.
    var hyphenates: Bool

    /// Shorter words are not broken.
    private static let brokenFrom = 7
    /// A word that could be broken is, so often.
    private static let breakShare = 0.6

    /// The lines, without indentation.
    func lines(of text: String, _ random: inout SplitMix64) -> [String] {
        var words = text.split(separator: " ").map { Array($0) }[...]
        var lines: [String] = []
        var line: [Character] = []
        while let word = words.first {
            let room = max(1, width - (lines.isEmpty ? 0 : indentation)) - line.count - (line.isEmpty ? 0 : 1)
            if word.count <= room {
                if !line.isEmpty { line.append(" ") }
                line += word
                words.removeFirst()
                continue
            }
            if hyphenates, word.count >= LineBreaking.brokenFrom, room >= 4, word.allSatisfy(\.isLetter),
                random.happens(LineBreaking.breakShare)
            {
                let length = random.number(2...max(2, min(room - 1, word.count - 3)))
                if !line.isEmpty { line.append(" ") }
                line += word[..<length] + ["-"]
                words[words.startIndex] = Array(word[length...])
            } else if line.isEmpty {
                line = Array(word[..<max(1, room)])
                words[words.startIndex] = Array(word[max(1, room)...])
            }
            lines.append(String(line))
            line = []
        }
        if !line.isEmpty { lines.append(String(line)) }
        return lines
    }
}
