/// Collects the pieces of an entry and keeps the punctuation between them single.
struct EntryWriter {
    private(set) var pieces: [EntryPiece] = []
    private var lastCharacter: Character?

    /// Adds a piece; `other` pieces that follow each other become one.
    mutating func add(_ label: EntryLabel, _ text: String) {
        var text = Substring(text)
        if label == .other, let last = lastCharacter, let first = text.first {
            // No second dot after an abbreviation, none after a question; no comma after a dash.
            if first == "." && (last == "." || last == "?" || last == "!" || last == "…") { text.removeFirst() }
            if first == "," && (last == "?" || last == "!") { text.removeFirst() }
            if ".,:;".contains(first) && ",:;".contains(last) { text.removeFirst() }
            if text.first == " " && last == " " { text.removeFirst() }
        } else if lastCharacter == nil || lastCharacter == " " {
            text = text.drop { $0 == " " }
        }
        // An entry does not begin with the punctuation after a field that it lacks.
        if lastCharacter == nil { text = text.drop { label == .other ? " .,:;،，：。．".contains($0) : $0 == " " } }
        guard let last = text.last else { return }
        lastCharacter = last
        if label == .other, pieces.last?.label == .other {
            pieces[pieces.count - 1].text += text
        } else {
            pieces.append(EntryPiece(label: label, text: String(text)))
        }
    }

    /// The pieces, without blanks at either end.
    func finished() -> [EntryPiece] {
        var pieces = pieces
        while let last = pieces.last, last.text.last == " " {
            pieces[pieces.count - 1].text.removeLast()
            if pieces[pieces.count - 1].text.isEmpty { pieces.removeLast() }
        }
        return pieces
    }
}
