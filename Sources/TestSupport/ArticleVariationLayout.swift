/// Lays entries out in lines, with labels, line breaks and running heads.
struct VariationLayout {
    /// How labels are printed.
    enum LabelStyle: CaseIterable {
        case dot
        case dashAndDot
        case square
        case bracket
    }

    private let width: Int?
    private let label: LabelStyle
    private let entriesArePartedByBlankLines: Bool
    private let indentation: String
    private let head: String
    private let isQuietHead: Bool
    private let headNumber: Int
    private let dividesEntries: Int

    /// Chooses a layout.
    init(random: inout SeededRandom) {
        width = random.pick([nil, nil, 64, 72, 80, 96, 120], else: nil)
        label = random.pick(LabelStyle.allCases, else: .dot)
        entriesArePartedByBlankLines = random.happens(30)
        indentation = random.pick(["", "", "   ", "    "], else: "")
        isQuietHead = random.happens(20)
        head = random.pick(isQuietHead ? VariationWords.quietHeads : VariationWords.heads, else: "")
        headNumber = 100 + random.below(300)
        dividesEntries = random.pick([0, 1, 1, 1, 2], else: 1)
    }

    /// A short description for a reader of failures.
    var description: String {
        "label \(label), width \(width.map(String.init) ?? "none"), head \(head) in \(dividesEntries) entries"
    }

    /// The bibliography, without its heading.
    func text(of entries: [VariedEntry], random: inout SeededRandom) -> String {
        var divided: Set<Int> = []
        while divided.count < min(dividesEntries, entries.count) { divided.insert(random.below(entries.count)) }
        var page = 0
        var blocks: [String] = []
        for (index, entry) in entries.enumerated() {
            var lines = self.lines(
                of: labelled(entry.text, number: index + 1), mustDivide: divided.contains(index), &random)
            if divided.contains(index), let place = place(in: lines, random: &random) {
                if label == .dashAndDot, random.happens(40), !lines[place].hasPrefix("–") {
                    lines[place] = "- " + lines[place].drop { $0 == " " }
                }
                lines.insert(contentsOf: running(page: page, random: &random), at: place)
                page += 1
            }
            blocks.append(lines.joined(separator: "\n"))
        }
        return blocks.joined(separator: entriesArePartedByBlankLines ? "\n\n" : "\n")
    }

    /// Puts the running head between some paragraphs of the prose, as it stands on the pages of the whole article.
    func prose(_ prose: String, random: inout SeededRandom) -> String {
        var paragraphs = prose.split(separator: "\n\n", omittingEmptySubsequences: false).map(String.init)
        let times = isQuietHead ? 2 : random.below(3)
        guard paragraphs.count > 8 else { return prose }
        for page in 0..<times {
            let place = 6 + random.below(paragraphs.count - 7)
            // A number of its own: the pages of the prose come before those of the bibliography.
            paragraphs.insert(headLines(page: page - times, random: &random).joined(separator: "\n"), at: place)
        }
        return paragraphs.joined(separator: "\n\n")
    }

    private func labelled(_ text: String, number: Int) -> String {
        switch label {
        case .dot: "\(number). \(text)"
        case .dashAndDot: number == 1 ? "\(number). \(text)" : "- \(number). \(text)"
        case .square: "[\(number)] \(text)"
        case .bracket: "\(number)) \(text)"
        }
    }

    // MARK: Running heads

    /// The lines between two pages: blank lines or a form feed round the head.
    private func running(page: Int, random: inout SeededRandom) -> [String] {
        let head = headLines(page: page, random: &random)
        // A quiet head always stands at the top of a new page.
        switch isQuietHead ? 1 : random.below(3) {
        case 0: return [""] + head + ["", ""]
        case 1: return ["\u{C}" + (head.first ?? "")] + head.dropFirst() + [""]
        default: return ["", ""] + head + [""]
        }
    }

    private func headLines(page: Int, random: inout SeededRandom) -> [String] {
        switch random.below(4) {
        case 0: [head]
        case 1: ["\(headNumber + page)", "", head]
        case 2: ["\(headNumber + page)    \(head)"]
        default: ["\(head)    \(headNumber + page)"]
        }
    }

    /// The line before which a running head may stand: not inside a divided word.
    private func place(in lines: [String], random: inout SeededRandom) -> Int? {
        random.pick(lines.indices.filter { $0 > 0 && !lines[$0 - 1].hasSuffix("-") })
    }

    // MARK: Lines

    private func lines(of text: String, mustDivide: Bool, _ random: inout SeededRandom) -> [String] {
        let lines: [String]
        if let width {
            lines = wrapped(text, width: width)
        } else if mustDivide {
            lines = divided(text, &random)
        } else {
            lines = [text]
        }
        return lines.map(VariationLayout.withoutMarks)
    }

    /// A long line cut once: at a blank, or at a break inside the URL.
    private func divided(_ text: String, _ random: inout SeededRandom) -> [String] {
        let characters = Array(text)
        let inside = characters.indices.filter { characters[$0] == VariationMark.lineBreak }
        let blanks = characters.indices.filter { $0 > 24 && characters[$0] == " " }
        let places = random.happens(35) && !inside.isEmpty ? inside : blanks
        guard let place = random.pick(places) else { return [text] }
        return [String(characters[..<place]), String(characters[(place + 1)...])]
    }

    /// Breaks at blanks, at marked places inside URLs, and inside marked words.
    private func wrapped(_ text: String, width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in text.split(separator: " ") {
            var rest = String(word)
            while true {
                let lead = line.isEmpty ? (lines.isEmpty ? "" : indentation) : line + " "
                if VariationLayout.length(lead + rest) <= width {
                    line = lead + rest
                    break
                }
                if let (head, tail) = VariationLayout.cut(rest, room: width - VariationLayout.length(lead)) {
                    lines.append(lead + head)
                    line = ""
                    rest = tail
                } else if line.isEmpty {
                    line = lead + rest
                    break
                } else {
                    lines.append(line)
                    line = ""
                }
            }
        }
        if !line.isEmpty { lines.append(line) }
        return lines
    }

    /// The longest beginning of a word that fits and ends at a mark.
    private static func cut(_ word: String, room: Int) -> (head: String, tail: String)? {
        var best: (String, String)?
        for index in word.indices
        where word[index] == VariationMark.lineBreak || word[index] == VariationMark.hyphenation {
            let head = word[..<index] + (word[index] == VariationMark.hyphenation ? "-" : "")
            guard length(String(head)) <= room else { break }
            best = (String(head), String(word[word.index(after: index)...]))
        }
        return best
    }

    private static func length(_ text: String) -> Int {
        text.count { $0 != VariationMark.lineBreak && $0 != VariationMark.hyphenation }
    }

    private static func withoutMarks(_ text: String) -> String {
        String(
            text.compactMap { character in
                switch character {
                case VariationMark.blank: " "
                case VariationMark.lineBreak, VariationMark.hyphenation: nil
                default: character
                }
            })
    }
}
