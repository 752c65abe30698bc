/// Names that are joined without blanks: `Beck/Lau`, `王小明和李四`, `田中・鈴木`, `김철수와 이영희`, `وحسن`.
enum JoinedNames {
    /// A name, or a part of one, and whether another person starts with it or after it.
    struct Part: Hashable {
        let text: String
        var startsPerson = false
        var endsPerson = false
    }

    /// The shortest host name with a stroke is no pair of names: `a.example/b`.
    private static let longestWord = 120
    /// Signs between persons in the scripts of East Asia.
    private static let dots: Set<Unicode.Scalar> = ["・", "·", "･", "、", "‧"]
    /// Words between persons that are written without blanks; a name can hold them too, so both sides must be names.
    private static let joiners: Set<Unicode.Scalar> = ["和", "与", "與", "及", "と"]

    /// Cuts a word at the strokes and joining letters inside.
    ///
    /// - Parameters:
    ///   - isFirst: whether no word stands before it, so that a letter at its start joins nothing.
    ///   - isLast: whether no word follows, so that a letter at its end joins nothing.
    static func parts(of word: String, isFirst: Bool, isLast: Bool) -> [Part] {
        guard word.utf8.count <= longestWord else { return [Part(text: word)] }
        let isPlain = word.utf8.allSatisfy { $0 < 0x80 }
        if isPlain {
            guard word.utf8.contains(0x2F), !word.utf8.contains(0x3A) else {
                return [Part(text: word)]
            }
        }
        var pieces: [String] = []
        for piece in word.split(separator: "/") { pieces += isPlain ? [String(piece)] : cut(String(piece)) }
        guard !pieces.isEmpty else { return [Part(text: word)] }
        if isPlain || pieces.count > 1 { return pieces.map { Part(text: $0) } }
        let scalars = Array(word.unicodeScalars)
        guard scalars.count >= 3, let first = scalars.first, let last = scalars.last else {
            return [Part(text: word)]
        }
        // Arabic and Hebrew join by a letter before the name, Korean by a syllable after it.
        if !isFirst, first == "و" || first == "ו" { return [Part(text: text(scalars[1...]), startsPerson: true)] }
        if !isLast, last == "와" || last == "과" { return [Part(text: text(scalars.dropLast()), endsPerson: true)] }
        return [Part(text: word)]
    }

    private static func cut(_ word: String) -> [String] {
        let scalars = Array(word.unicodeScalars)
        guard scalars.contains(where: isEastAsian) else { return [word] }
        var pieces: [String] = []
        var start = 0
        for (index, scalar) in scalars.enumerated() {
            let isJoiner =
                joiners.contains(scalar) && (2...4).contains(index - start) && scalars.count - index > 2
            guard dots.contains(scalar) || isJoiner else { continue }
            if index > start { pieces.append(text(scalars[start..<index])) }
            start = index + 1
        }
        if start < scalars.count { pieces.append(text(scalars[start...])) }
        return pieces.isEmpty ? [word] : pieces
    }

    /// Han, Kana or Hangul.
    static func isEastAsian(_ scalar: Unicode.Scalar) -> Bool {
        (0x3041...0x30FF).contains(scalar.value) || (0x3400...0x9FFF).contains(scalar.value)
            || (0xAC00...0xD7A3).contains(scalar.value)
    }

    private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }
}
