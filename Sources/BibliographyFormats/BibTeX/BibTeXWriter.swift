import Bibliography

/// Writes references with all that they hold as entries for BibLaTeX or BibTeX. Fields that only the format knows are
/// written back as they were read.
struct BibTeXWriter {
    enum Dialect {
        case biblatex, bibtex
    }

    let dialect: Dialect
    let letters: BibTeXLetters
    /// What could not be written.
    private(set) var diagnostics: [Diagnostic] = []

    /// The entry's fields so far.
    var fields: [(name: String, value: String)] = []
    /// The reference's own fields of this format, by their names in small letters.
    var native: [NativeField] = []
    var key = ""
    /// The format of the reference's own record.
    var origin = ""
    /// Whether the record is of BibTeX's family.
    var isOwn = false
    /// The record as it stands in its source, and its place there.
    var source = ""
    var sourceStart: Int?
    private var range: SourceRange?

    /// The names of the formats whose fields are BibTeX's.
    static let formats: Set<String> = ["bibtex", "biblatex", "bbl"]

    init(_ dialect: Dialect, _ letters: BibTeXLetters) {
        self.dialect = dialect
        self.letters = letters
    }

    /// Begins a new list of ``diagnostics``.
    mutating func forgetDiagnostics() { diagnostics.removeAll(keepingCapacity: true) }

    /// One entry.
    mutating func entry(_ reference: Reference, key: String) -> String {
        origin = reference.native?.format ?? ""
        isOwn = BibTeXWriter.formats.contains(origin)
        (source, range) = (reference.verbatim, reference.range)
        sourceStart = reference.range?.start.offset
        fields = []
        native = isOwn ? reference.native?.fields ?? [] : []
        self.key = BibTeXWriter.safeKey(key)
        if self.key != key { miss("key", "‘\(key)’ holds signs that a key cannot; it is written as ‘\(self.key)’.") }
        if !isOwn, let record = reference.native, !record.fields.isEmpty {
            let names = record.fields.map(\.name).joined(separator: ", ")
            let format = dialect == .biblatex ? "BibLaTeX" : "BibTeX"
            miss(nil, "Fields of \(record.format) have no place in \(format) and were not written: \(names).")
        }
        let word = type(reference)
        addNames(reference)
        addTitles(reference)
        addDates(reference)
        addNumbers(reference, word)
        addRest(reference, word)
        addNative()
        var text = "@\(word){\(self.key),\n"
        for field in fields { text += "  \(field.name) = \(field.value),\n" }
        return text + "}\n"
    }

    /// Notes what cannot be written.
    mutating func miss(_ field: String?, _ message: String) {
        diagnostics.append(Diagnostic(message, kind: .notWritten, range: range, key: key, field: field))
    }

    /// Adds a field of text.
    mutating func add(_ name: String, _ value: String?) {
        guard let value else { return }
        let isMarked = !isOwn && !origin.isEmpty
        let text = isMarked ? BibTeXMarkup.text(value, letters) : BibTeXSpelling.text(value, letters)
        if !text.isEmpty { fields.append((name, "{\(text)}")) }
    }

    /// Adds a field that is no LaTeX.
    mutating func addVerbatim(_ name: String, _ value: String?) {
        guard let value else { return }
        let text = LaTeXEscaping.verbatim(value)
        if !text.isEmpty { fields.append((name, "{\(text)}")) }
    }

    func hasNative(_ name: String) -> Bool { nativeValue(name) != nil }

    func nativeValue(_ name: String) -> String? {
        native.first { $0.name.lowercased() == name && $0.value != BibTeXRoles.others }?.value
    }

    /// The entry's type: the one that was read where it still says what the reference is.
    private mutating func type(_ reference: Reference) -> String {
        let row = TypeTable.row(of: reference.type)
        let own = ["bibtex", "biblatex"].contains(reference.native?.format) ? reference.native?.type : nil
        var word = dialect == .biblatex ? row.biblatex : row.bibtex
        if dialect == .bibtex, reference.type == .thesis, reference.genre?.value.hasPrefix("Master") == true {
            word = "mastersthesis"
        }
        if let own {
            let lower = own.lowercased()
            let says = BibTeXTypes.type(lower) ?? .document
            let isKnown = BibTeXTypes.type(lower) != nil
            let fits = says == reference.type || subtype(reference.type, lower) != nil
            let isAllowed = dialect == .biblatex || BibTeXTypes.classic.contains(lower) || !isKnown
            if fits, isAllowed || reference.native?.format == "bibtex" { word = own }
        }
        if (BibTeXTypes.type(word.lowercased()) ?? .document) != reference.type {
            if let subtype = subtype(reference.type, word.lowercased()), !hasNative("entrysubtype") {
                add("entrysubtype", subtype)
            } else {
                miss("entrysubtype", "The type ‘\(reference.type.rawValue)’ is written as @\(word).")
            }
        }
        return word
    }

    /// The `entrysubtype` that makes an entry of a type, when one does.
    private func subtype(_ type: ReferenceType, _ word: String) -> String? {
        let short = type == .articleNewspaper ? "newspaper" : type == .articleMagazine ? "magazine" : type.rawValue
        return BibTeXTypes.type(subtype: short, of: word) == type ? short : nil
    }

    private mutating func addNative() {
        for field in native where field.value != BibTeXRoles.others {
            guard !BibTeXWriter.subtitles.contains(field.name.lowercased()) else { continue }
            if isRepeated(field) { continue }
            let name = name(of: field)
            guard BibTeXWriter.isBalanced(field.value) else {
                add(name, field.value)
                miss(field.name, "The braces of ‘\(field.name)’ do not match; they are written as signs.")
                continue
            }
            fields.append((name, "{\(field.value)}"))
        }
    }

    /// Whether a field of a date stands there already, by one name or the other.
    private mutating func isRepeated(_ field: NativeField) -> Bool {
        let name = field.name.lowercased()
        guard ["date", "year", "month", "day"].contains(name) else { return false }
        let written = fields.first { $0.name == name || $0.name == "date" && name != "date" }
        guard let written else { return false }
        let isSaid = written.value.dropFirst().hasPrefix(BibTeXWriter.decoded(field.value))
        if !isSaid { miss(field.name, "‘\(field.name)’ says another date than ‘\(written.name)’; it was not written.") }
        return true
    }

    /// The name that the dialect has for a field of the other.
    private func name(of field: NativeField) -> String {
        let isOther = dialect == .bibtex ? origin != "bibtex" : origin == "bibtex"
        guard isOther else { return field.name }
        let names = [("eprintclass", "primaryclass"), ("eprinttype", "archiveprefix")]
        let lower = field.name.lowercased()
        for (biblatex, bibtex) in names where lower == biblatex || lower == bibtex {
            return dialect == .biblatex ? biblatex : bibtex
        }
        return field.name
    }

    /// Written beside their titles.
    static let subtitles = ["subtitle", "journalsubtitle", "mainsubtitle", "booksubtitle"]

    static func isBalanced(_ text: String) -> Bool {
        var depth = 0
        for byte in text.utf8 {
            if byte == 0x7B { depth += 1 }
            if byte == 0x7D { depth -= 1 }
            if depth < 0 || byte == 0 { return false }
        }
        return depth == 0
    }

    /// A key without the signs that end one.
    static func safeKey(_ key: String) -> String {
        var result = ""
        for scalar in key.unicodeScalars {
            let isBad =
                "{}()\",=%#\\~@".unicodeScalars.contains(scalar) || scalar.properties.isWhitespace
                || OneLine.isBreaking(scalar) || OneLine.isInvisible(scalar)
            result.unicodeScalars.append(isBad ? "-" : scalar)
        }
        return result
    }
}
