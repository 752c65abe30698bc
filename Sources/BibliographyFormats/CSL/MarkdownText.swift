/// Texts of CSL-YAML, which pandoc reads as Markdown
/// ([pandoc's manual](https://pandoc.org/MANUAL.html#specifying-bibliographic-data)).
enum MarkdownText {
    // MARK: Writing

    /// A plain text in which Markdown finds nothing to obey.
    static func escaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        let scalars = Array(text.unicodeScalars)
        var mark = listMark(scalars, 0)
        for (index, scalar) in scalars.enumerated() {
            let before = index > 0 ? scalars[index - 1] : nil
            let after = index + 1 < scalars.count ? scalars[index + 1] : nil
            let isObeyed =
                switch scalar {
                case "\\", "*", "`", "~", "^", "$", "[", "<": true
                case "_": !isWord(before) || !isWord(after)
                case "@": !isWord(before)
                case "&": isReference(scalars, index)
                default: false
                }
            if isObeyed || index == mark { result.append("\\") }
            result.append(scalar)
            if scalar == "\n" {
                mark = listMark(scalars, index + 1)
            }
        }
        return String(result)
    }

    /// Where a line has the sign that makes it a heading, a quotation or an element of a list: `#`, `- `, `1984. `.
    private static func listMark(_ scalars: [Unicode.Scalar], _ start: Int) -> Int? {
        var index = start
        while index < scalars.count, scalars[index] == " " { index += 1 }
        guard index < scalars.count else { return nil }
        func isBlank(_ index: Int) -> Bool { index >= scalars.count || scalars[index] == " " || scalars[index] == "\n" }
        switch scalars[index] {
        case "#", ">", "|": return index
        case "-", "+": return isBlank(index + 1) ? index : nil
        case "(": return index
        default: break
        }
        let first = index
        while index < scalars.count, isWord(scalars[index]), index - first < 9 { index += 1 }
        guard index > first, index < scalars.count, scalars[index] == "." || scalars[index] == ")" else { return nil }
        return isBlank(index + 1) ? index : nil
    }

    /// Whether a character reference begins here: `&amp;`, `&#5;`.
    private static func isReference(_ scalars: [Unicode.Scalar], _ start: Int) -> Bool {
        // No name of a character is longer.
        for index in start + 1..<min(scalars.count, start + 34) where scalars[index] != "#" {
            if scalars[index] == ";" { return index > start + 1 }
            if !isWord(scalars[index]) { return false }
        }
        return false
    }

    // MARK: Reading

    /// The text as it is shown: without escapes, emphasis and spans; other Markdown stays as it is written.
    static func plain(_ text: String) -> String {
        guard text.utf8.contains(where: { "\\*_^~[".utf8.contains($0) }) else { return text }
        var reading = Reading(text)
        reading.read()
        return reading.plain
    }

    /// The text without escapes, and with whatever else looks like Markdown: an address may hold `~` and `_`.
    static func unescaped(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "\\")) else { return text }
        var view = String.UnicodeScalarView()
        var rest = text.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            if scalar == "\\", let next = rest.first, isPunctuation(next) {
                view.append(next)
                rest.removeFirst()
            } else {
                view.append(scalar)
            }
        }
        return String(view)
    }

    private struct Reading {
        private struct Mark: Hashable {
            let sign: Unicode.Scalar
            let count: Int
        }

        private let scalars: [Unicode.Scalar]
        /// Whether a scalar is shown.
        private var isShown: [Bool]
        /// Where marks of each kind began that may still end.
        private var open: [Mark: [Int]] = [:]

        init(_ text: String) {
            scalars = Array(text.unicodeScalars)
            isShown = Array(repeating: true, count: scalars.count)
        }

        var plain: String {
            var view = String.UnicodeScalarView()
            for (scalar, isShown) in zip(scalars, isShown) where isShown { view.append(scalar) }
            return String(view)
        }

        mutating func read() {
            var index = 0
            while index < scalars.count {
                switch scalars[index] {
                case "\\":
                    if index + 1 < scalars.count, MarkdownText.isPunctuation(scalars[index + 1]) {
                        isShown[index] = false
                        index += 1
                    }
                    index += 1
                case "*", "_", "^", "~": index = readMarks(index)
                case "[":
                    open[Mark(sign: "[", count: 1), default: []].append(index)
                    index += 1
                case "]": index = readSpanEnd(index)
                default:
                    if scalars[index].properties.isWhitespace {
                        // Raised and lowered text has no blanks.
                        open[Mark(sign: "^", count: 1)] = nil
                        open[Mark(sign: "~", count: 1)] = nil
                    }
                    index += 1
                }
            }
        }

        private mutating func readMarks(_ start: Int) -> Int {
            let sign = scalars[start]
            var end = start
            while end < scalars.count, scalars[end] == sign { end += 1 }
            let before = start > 0 ? scalars[start - 1] : nil
            let after = end < scalars.count ? scalars[end] : nil
            let mark = Mark(sign: sign, count: end - start)
            guard end - start <= 3 else { return end }
            let isInWord = sign == "_" && MarkdownText.isWord(before) && MarkdownText.isWord(after)
            let canEnd = !(before?.properties.isWhitespace ?? true) && !isInWord
            if canEnd, let begin = open[mark]?.last {
                for index in Array(begin..<begin + mark.count) + Array(start..<end) { isShown[index] = false }
                close(from: begin)
            } else if !(after?.properties.isWhitespace ?? true), !isInWord,
                sign != "_" || !MarkdownText.isWord(before)
            {
                open[mark, default: []].append(start)
            }
            return end
        }

        /// `[text]{.nocase}`: what has a class and is not a link.
        private mutating func readSpanEnd(_ index: Int) -> Int {
            let mark = Mark(sign: "[", count: 1)
            guard let begin = open[mark]?.last else { return index + 1 }
            guard index + 1 < scalars.count, scalars[index + 1] == "{",
                let end = scalars[(index + 2)...].prefix(80).firstIndex(of: "}")
            else {
                open[mark]?.removeLast()
                return index + 1
            }
            for hidden in [begin] + Array(index...end) { isShown[hidden] = false }
            close(from: begin)
            return end + 1
        }

        /// Forgets what began behind a mark that has ended.
        private mutating func close(from begin: Int) {
            for mark in Array(open.keys) {
                while let last = open[mark]?.last, last >= begin { open[mark]?.removeLast() }
            }
        }
    }

    // MARK: Characters

    private static func isWord(_ scalar: Unicode.Scalar?) -> Bool {
        guard let scalar else { return false }
        return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }

    private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
        default: false
        }
    }
}
