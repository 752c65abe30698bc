/// The tags by which CSL, Zotero and reference managers set parts of titles, as LaTeX.
enum BibTeXMarkup {
    /// What a tag begins with, and what the command begins with that stands for it.
    private static let tags: [(open: String, close: String, command: String)] = [
        ("<i>", "</i>", "\\emph{"), ("<em>", "</em>", "\\emph{"), ("<b>", "</b>", "\\textbf{"),
        ("<strong>", "</strong>", "\\textbf{"), ("<sub>", "</sub>", "\\textsubscript{"),
        ("<sup>", "</sup>", "\\textsuperscript{"), ("<sc>", "</sc>", "\\textsc{"),
        ("<span class=\"nocase\">", "</span>", "{"),
        ("<span style=\"font-variant:small-caps;\">", "</span>", "\\textsc{"),
        ("<span style=\"font-variant: small-caps;\">", "</span>", "\\textsc{"),
    ]
    /// More tags inside of each other are no title's.
    private static let maximumDepth = 8

    /// A text with its known tags as commands. Where the tags do not match each other, all stay signs of the text.
    static func text(_ value: String, _ letters: BibTeXLetters) -> String {
        guard value.utf8.contains(UInt8(ascii: "<")), value.contains("</") else {
            return BibTeXSpelling.text(value, letters)
        }
        var output = ""
        var open: [Int] = []
        var rest = value[...]
        while let next = rest.utf8.firstIndex(of: UInt8(ascii: "<")) {
            output += piece(rest[..<next], letters)
            rest = rest[next...]
            if let index = open.last, rest.hasPrefix(tags[index].close) {
                output += "}"
                rest = rest.dropFirst(tags[index].close.count)
                open.removeLast()
            } else if let index = tags.firstIndex(where: { rest.hasPrefix($0.open) }), open.count < maximumDepth {
                output += tags[index].command
                rest = rest.dropFirst(tags[index].open.count)
                open.append(index)
            } else if tags.contains(where: { rest.hasPrefix($0.close) }) {
                return BibTeXSpelling.text(value, letters)
            } else {
                output += "<"
                rest = Substring(rest.unicodeScalars.dropFirst())
            }
        }
        guard open.isEmpty else { return BibTeXSpelling.text(value, letters) }
        return output + piece(rest, letters)
    }

    /// A piece between tags, with the blanks at its ends.
    private static func piece(_ text: Substring, _ letters: BibTeXLetters) -> String {
        let spelled = BibTeXSpelling.text(String(text), letters)
        guard !spelled.isEmpty else { return text.isEmpty ? "" : " " }
        return (text.first == " " ? " " : "") + spelled + (text.last == " " ? " " : "")
    }
}
