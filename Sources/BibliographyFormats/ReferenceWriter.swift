public import Bibliography

/// Writes references in one format, one after the other, so that a long list need not stand in memory.
///
/// Print what ``text(of:id:source:)`` gives for each reference, then ``ending()``.
public struct ReferenceWriter {
    /// The formats. Raw values are the names that the command line knows them by.
    public enum Format: String, Sendable, CaseIterable {
        /// CSL-JSON.
        case cslJSON = "csl-json"
        /// CSL-YAML.
        case cslYAML = "csl-yaml"
        /// BibLaTeX.
        case biblatex
        /// BibTeX, with its own fields for dates.
        case bibtex
        /// RIS.
        case ris
        /// A table for a terminal; it is written at the end, because its columns are as wide as their widest cell.
        case table
        /// One JSON object a line with everything that was read: ``EntryJSON``.
        case jsonl
        /// One JSON object a line in the layout of labelled reference sets: ``GoldRow``.
        case gold

        /// Those that other programs read as bibliographies.
        public static let convertible: [Format] = [.biblatex, .bibtex, .ris, .cslJSON, .cslYAML]

        /// The format that a file's name tells; nil when it tells none.
        public init?(fileName: String) {
            let dot = fileName.lastIndex(of: ".") ?? fileName.endIndex
            switch fileName[dot...].dropFirst().lowercased() {
            case "bib", "biblatex": self = .biblatex
            case "bibtex": self = .bibtex
            case "ris": self = .ris
            case "json": self = .cslJSON
            case "yaml", "yml": self = .cslYAML
            default: return nil
            }
        }
    }

    /// What the format could not say of the references written so far.
    public private(set) var diagnostics: [Diagnostic] = []

    private let format: Format
    private var bibliography: BibTeXWriter
    private var keys = CitationKeys()
    private var count = 0
    private var waiting: [Reference] = []

    /// Creates a writer that has written nothing.
    ///
    /// - Parameters:
    ///   - letters: how `bibtex` and `biblatex` spell letters beyond ASCII.
    public init(_ format: Format, letters: BibTeXLetters = .unicode) {
        self.format = format
        bibliography = BibTeXWriter(format == .bibtex ? .bibtex : .biblatex, letters)
    }

    /// What to print for the next reference.
    ///
    /// - Parameters:
    ///   - id: what the caller's list knows the entry by; `jsonl` and `gold` repeat it.
    ///   - source: the article that the entry stands in, where there are several.
    public mutating func text(of reference: Reference, id: EntryID? = nil, source: String? = nil) -> String {
        defer { count += 1 }
        let isFirst = count == 0
        switch format {
        case .cslJSON:
            return CSLJSON.element(
                reference, key: key(of: reference), source: source, isFirst: isFirst, diagnostics: &diagnostics)
        case .cslYAML:
            return CSLYAML.element(
                reference, key: key(of: reference), source: source, isFirst: isFirst, diagnostics: &diagnostics)
        case .biblatex where reference.native == nil:
            let key = keys.key(of: reference)
            return (isFirst ? "" : "\n")
                + BibLaTeX.entry(reference, key: reference.key.map(BibTeXWriter.safeKey) ?? key)
        case .biblatex, .bibtex:
            let key = keys.key(of: reference)
            bibliography.forgetDiagnostics()
            defer { diagnostics += bibliography.diagnostics }
            return (isFirst ? "" : "\n") + bibliography.entry(reference, key: reference.key ?? key)
        case .ris:
            // Records need no key there, so that one is made up for printed entries alone.
            let key = reference.native == nil ? key(of: reference) : reference.key
            return (isFirst ? "" : "\r\n") + RIS.record(reference, key: key, diagnostics: &diagnostics)
        case .table:
            waiting.append(reference)
            return ""
        case .jsonl: return EntryJSON.line(of: reference, id: id, source: source)
        case .gold: return GoldRow.line(of: reference, id: id ?? .number(reference.number))
        }
    }

    /// What the source knows the reference by, or a key made of its author and year.
    private mutating func key(of reference: Reference) -> String { reference.key ?? keys.key(of: reference) }

    /// The ``diagnostics`` since the last call, which are forgotten: a long list need not keep them.
    public mutating func takeDiagnostics() -> [Diagnostic] {
        defer { diagnostics = [] }
        return diagnostics
    }

    /// What to print after the last reference.
    public mutating func ending() -> String {
        switch format {
        case .cslJSON: return CSLJSON.ending(isEmpty: count == 0)
        case .cslYAML: return CSLYAML.ending(isEmpty: count == 0)
        case .table:
            defer { waiting = [] }
            return ReferenceTable.text(of: waiting)
        case .biblatex, .bibtex, .ris, .jsonl, .gold: return ""
        }
    }

    /// All references at once.
    public static func text(of references: [Reference], as format: Format) -> String {
        var writer = ReferenceWriter(format)
        var text = ""
        for reference in references { text += writer.text(of: reference) }
        return text + writer.ending()
    }
}

/// What a list of entries knows an entry by: a text or a whole number.
public enum EntryID: Hashable, Sendable {
    /// A text.
    case text(String)
    /// A whole number.
    case number(Int)

    var json: JSONText {
        switch self {
        case .text(let text): .string(text)
        case .number(let number): .integer(number)
        }
    }
}
