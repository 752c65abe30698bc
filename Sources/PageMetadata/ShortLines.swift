/// The lines of a page's visible text that are short enough for a byline or a date, from the beginning of the page.
struct ShortLines {
    /// Longer lines are paragraphs.
    private static let longestLine = 200

    /// The lines as UTF-8.
    private(set) var lines: [ArraySlice<UInt8>] = []
    /// Those of them that have a digit.
    private(set) var withDigits: [ArraySlice<UInt8>] = []

    /// - Parameter text: lines parted by line feeds.
    init(_ text: ArraySlice<UInt8>) {
        var start = text.startIndex
        while start < text.endIndex, lines.count < PageRules.mostElements {
            let end = text[start...].firstIndex(of: 0x0A) ?? text.endIndex
            if end > start, end - start <= ShortLines.longestLine {
                let line = text[start..<end]
                lines.append(line)
                if line.contains(where: { (0x30...0x39).contains($0) }) { withDigits.append(line) }
            }
            start = end + 1
        }
    }
}
