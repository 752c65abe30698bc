import Bibliography

/// The shapes of an article's lines, each looked at once and only when asked for.
struct LineShapes {
    private let lines: ArticleLines
    private var known: [EntryShape?]
    private var tokens: [LineToken] = []

    init(_ lines: ArticleLines) {
        self.lines = lines
        known = Array(repeating: nil, count: lines.count)
    }

    /// The shape of a line; nil when it is blank.
    mutating func shape(_ line: Int) -> EntryShape? {
        let range = lines.ranges[line]
        guard !range.isEmpty else { return nil }
        if let shape = known[line] { return shape }
        let bytes = lines.text.bytes
        let shape = EntryShape(bytes, range, label: EntryLabel.read(bytes, range), tokens: &tokens)
        known[line] = shape
        return shape
    }

    /// What a line says for a bibliography; 0 when it is blank.
    mutating func evidence(_ line: Int) -> Double { shape(line)?.evidence ?? 0 }

    /// What the first lines of a stretch say, blank ones not counted.
    mutating func evidence(from start: Int, lines count: Int) -> Double {
        var sum = 0.0
        var left = count
        var line = start
        while line < lines.count, left > 0 {
            if !lines.ranges[line].isEmpty {
                sum += evidence(line)
                left -= 1
            }
            line += 1
        }
        return sum
    }
}
