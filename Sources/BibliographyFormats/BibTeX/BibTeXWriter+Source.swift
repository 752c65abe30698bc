import Bibliography

/// The words of the source, which are written back where they still say what the reference says.
extension BibTeXWriter {
    /// Adds a field of text: as its source has it, with the braces and commands that the text alone does not show, or
    /// as its value.
    mutating func add(_ name: String, _ field: Field<String>?) {
        guard let field else { return }
        add(name, field.value, verbatim: field.verbatim)
    }

    /// Adds a text, as its source has it where that says the same.
    mutating func add(_ name: String, _ value: String, verbatim: String) {
        if let written = sourceText(verbatim, saying: value) {
            fields.append((name, "{\(written)}"))
        } else {
            add(name, value)
        }
    }

    /// The source's text on one line; nil when it does not say the value, or nothing more than it.
    func sourceText(_ verbatim: String, saying value: String) -> String? {
        guard isOwn, verbatim != value, BibTeXWriter.isBalanced(verbatim) else { return nil }
        // Biber's own commands are known in its output alone.
        guard origin != "bbl" || !verbatim.contains("\\bib") else { return nil }
        let line = verbatim.utf8.split { $0 <= 0x20 }.map { String(Substring($0)) }.joined(separator: " ")
        let written = letters == .unicode ? line : BibTeXSpelling.commands(line)
        guard !written.utf8.isEmpty, written.utf8.last != UInt8(ascii: "\\") else { return nil }
        return BibTeXWriter.decoded(written) == value ? written : nil
    }

    /// The text of a stretch of LaTeX.
    static func decoded(_ written: String) -> String {
        var decoder = LaTeXDecoder()
        let bytes = Array(written.utf8)
        return decoder.text(bytes, 0..<bytes.count)
    }

    /// The name of the field whose value a place of the source begins, in small letters; nil when the place is not in
    /// the record, as that of an inherited field.
    func sourceName(at range: SourceRange?) -> String? {
        guard isOwn, let range, let start = sourceStart else { return nil }
        let bytes = source.utf8
        let offset = range.start.offset - start
        guard offset > 0, offset < bytes.count else { return nil }
        var rest = bytes[..<bytes.index(bytes.startIndex, offsetBy: offset)]
        func drop(_ isDropped: (UInt8) -> Bool) -> Substring.UTF8View {
            let end = rest
            var count = 0
            while count < BibTeXWriter.maximumName, let last = rest.last, isDropped(last) {
                rest.removeLast()
                count += 1
            }
            return end[rest.endIndex...]
        }
        _ = drop { $0 <= 0x20 || $0 == 0x7B || $0 == 0x22 }
        guard rest.last == UInt8(ascii: "=") else { return nil }
        rest.removeLast()
        _ = drop { $0 <= 0x20 }
        let name = drop { LaTeXDecoder.isLetter($0) }
        return name.isEmpty ? nil : String(Substring(name)).lowercased()
    }

    /// Names of fields and the blanks before their values are no longer.
    private static let maximumName = 64

    /// Keywords, parted by commas; one that holds a comma stands in braces.
    mutating func addKeywords(_ field: Field<String>) {
        if isOwn, BibTeXKeywords.text(BibTeXWriter.decoded(field.verbatim), field.verbatim) == field.value,
            BibTeXWriter.isBalanced(field.verbatim), origin != "bbl",
            field.verbatim.utf8.allSatisfy({ $0 < 0x80 })
                || letters == .unicode, field.verbatim != BibTeXWriter.decoded(field.verbatim)
        {
            fields.append(("keywords", "{\(field.verbatim)}"))
            return
        }
        guard field.value.utf8.contains(UInt8(ascii: ";")) else { return add("keywords", field.value) }
        let words = TextParts.parts(field.value, at: ";").filter { !$0.isEmpty }.map { word in
            let text = BibTeXSpelling.text(word, letters)
            return word.utf8.contains(UInt8(ascii: ",")) ? "{\(text)}" : text
        }
        if !words.isEmpty { fields.append(("keywords", "{\(words.joined(separator: ", "))}")) }
    }

    /// The numbers of a kind as their field has them, hyphens included; nil when it does not say them all.
    static func sourceNumbers(_ found: [Field<Identifier>]) -> String? {
        guard let first = found.first, found.allSatisfy({ $0.verbatim == first.verbatim }) else { return nil }
        let text = decoded(first.verbatim)
        let numbers = BibTeXIdentifiers.numbers(of: text, first.value.scheme)
        return numbers == found.map(\.value.value) ? text : nil
    }
}

/// Lists of keywords, which BibLaTeX parts by commas (manual, 2.2.2).
enum BibTeXKeywords {
    /// The keywords with semicolons between them, as other formats part them; a list without commas may have them
    /// already.
    ///
    /// - Parameters:
    ///   - text: the list as text.
    ///   - written: the list as written, whose braces hold a keyword with a comma together.
    static func text(_ text: String, _ written: String) -> String {
        guard written.utf8.contains(UInt8(ascii: ",")) else {
            guard text.utf8.contains(UInt8(ascii: ";")) else { return text }
            return TextParts.parts(text, at: ";").filter { !$0.isEmpty }.joined(separator: "; ")
        }
        var words: [String] = []
        var depth = 0
        let bytes = Array(written.utf8)
        var start = 0
        var decoder = LaTeXDecoder()
        for (index, byte) in bytes.enumerated() {
            if byte == 0x7B { depth += 1 }
            if byte == 0x7D { depth -= 1 }
            guard byte == UInt8(ascii: ","), depth <= 0 else { continue }
            words.append(OneLine.text(decoder.text(bytes, start..<index)))
            start = index + 1
        }
        words.append(OneLine.text(decoder.text(bytes, start..<bytes.count)))
        return words.filter { !$0.isEmpty }.joined(separator: "; ")
    }
}
