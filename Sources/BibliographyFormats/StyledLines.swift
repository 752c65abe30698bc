/// Text in several styles, broken into lines of a terminal.
///
/// Lines break at blanks and on either side of a wide character, as Chinese and Japanese are broken; a word that is
/// longer than a line, such as a URL, stays whole, because it is there to be copied.
struct StyledLines {
    /// A stretch of text and the codes of ECMA-48's SGR that it is printed in; none for plain text.
    private typealias Stretch = (text: String, codes: String)

    private let columns: Int
    private var lines: [[Stretch]] = []
    private var line: [Stretch] = []
    private var width = 0
    private var word: [Stretch] = []
    private var wordWidth = 0
    private var isAfterBlank = false
    private var isWide = false

    /// Lines of so many columns.
    init(columns: Int) { self.columns = columns }

    /// Adds text, with what a terminal would obey made visible.
    mutating func append(_ text: String, codes: String = "") {
        for scalar in DisplayWidth.visible(text).unicodeScalars {
            if scalar.properties.isWhitespace {
                endWord()
                isAfterBlank = true
                continue
            }
            let step = DisplayWidth.columns(of: scalar)
            // A mark without width stays with the wide character it stands on.
            if step == 2 || isWide, step > 0 { endWord() }
            if step > 0 { isWide = step == 2 }
            if let last = word.indices.last, word[last].codes == codes {
                word[last].text.unicodeScalars.append(scalar)
            } else {
                word.append((String(scalar), codes))
            }
            wordWidth += step
        }
    }

    private mutating func endWord() {
        guard !word.isEmpty else { return }
        let gap = isAfterBlank && !line.isEmpty ? 1 : 0
        if !line.isEmpty, width + gap + wordWidth > columns {
            lines.append(line)
            line = []
            width = 0
        } else if gap == 1 {
            line.append((" ", word.first?.codes == line.last?.codes ? line.last?.codes ?? "" : ""))
            width += 1
        }
        line += word
        width += wordWidth
        word = []
        wordWidth = 0
        isAfterBlank = false
    }

    /// The lines so far.
    mutating func finished() -> [String] {
        endWord()
        if !line.isEmpty { lines.append(line) }
        line = []
        return lines.map { line in
            var text = ""
            var codes = ""
            for stretch in line {
                if stretch.codes != codes {
                    if !codes.isEmpty { text += "\u{1B}[0m" }
                    if !stretch.codes.isEmpty { text += "\u{1B}[\(stretch.codes)m" }
                    codes = stretch.codes
                }
                text += stretch.text
            }
            return codes.isEmpty ? text : text + "\u{1B}[0m"
        }
    }
}
