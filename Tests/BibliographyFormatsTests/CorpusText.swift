import Bibliography
import BibliographyFormats

/// What a reader gives, as lines that a person can check against the file beside them.
enum CorpusText {
    static func text(of items: [ReadItem]) -> String { items.map(text).joined() }

    private static func text(_ item: ReadItem) -> String {
        switch item {
        case .reference(let reference): text(of: reference)
        case .diagnostic(let diagnostic): text(of: diagnostic)
        }
    }

    private static func text(of diagnostic: Diagnostic) -> String {
        let start = diagnostic.range.map { "\($0.start.line):\($0.start.column) " } ?? ""
        let field = diagnostic.field.map { "[\(shown($0))] " } ?? ""
        return "! \(start)\(diagnostic.kind) \(field)\(shown(diagnostic.message))\n"
    }

    private static func text(of reference: Reference) -> String {
        var lines = "reference \(reference.number): \(reference.type.rawValue)"
        if let key = reference.key { lines += " key=\(shown(key))" }
        lines += place(reference.range) + "\n"
        func add(_ name: String, _ value: String, _ range: SourceRange?, _ verbatim: String? = nil) {
            let written = verbatim.flatMap { $0 == value || $0.isEmpty ? nil : "  ← \(shown($0))" } ?? ""
            lines += "  \(name): \(shown(value))\(place(range))\(written)\n"
        }
        func add(_ name: String, _ field: Field<String>?) {
            if let field { add(name, field.value, field.range, field.verbatim) }
        }
        for name in reference.authors { add("author", self.name(name.value), name.range) }
        for name in reference.editors { add("editor", self.name(name.value), name.range) }
        for contributor in reference.contributors {
            add(contributor.role.rawValue, name(contributor.name.value), contributor.name.range)
        }
        if let date = reference.issued { add("issued", date.value.extended, date.range, date.verbatim) }
        add("title", reference.title)
        add("container-title", reference.containerTitle)
        add("collection-title", reference.collectionTitle)
        add("edition", reference.edition)
        add("genre", reference.genre)
        add("medium", reference.medium)
        add("number", reference.numberField)
        add("volume", reference.volume)
        add("number-of-volumes", reference.numberOfVolumes)
        add("issue", reference.issue)
        add("page", reference.pages)
        add("number-of-pages", reference.numberOfPages)
        add("publisher", reference.publisher)
        add("publisher-place", reference.publisherPlace)
        if let language = reference.language { add("language", language, nil) }
        add("DOI", reference.doi)
        for identifier in reference.identifiers {
            add(identifier.value.scheme.rawValue, identifier.value.value, identifier.range, identifier.verbatim)
        }
        for url in reference.urls { add("URL", url.candidates.first?.url ?? "", url.range, url.verbatim) }
        if let accessed = reference.accessed {
            let readings = accessed.value.readings.map(\.extended).joined(separator: " or ")
            add("accessed", readings, accessed.range, accessed.verbatim)
        }
        if let archived = reference.archived {
            add("archived", archived.url)
            if let date = archived.date { add("archived-date", date.value.extended, date.range, date.verbatim) }
        }
        for variable in DateVariable.allCases {
            if let date = reference.dates[variable] {
                add(variable.rawValue, date.value.extended, date.range, date.verbatim)
            }
        }
        for variable in TextVariable.allCases { add(variable.rawValue, reference.variables[variable]) }
        for note in reference.notes { add("note", note) }
        if let native = reference.native {
            lines += "  native \(shown(native.type))\n"
            for field in native.fields { lines += "    \(shown(field.name)) = \(shown(field.value))\(place(field.range))\n" }
        }
        return lines
    }

    private static func name(_ name: Name) -> String {
        if let literal = name.literal { return "“\(literal)”" }
        let particles = [
            name.particles?.nonDropping.map { "non-dropping \($0)" }, name.particles?.dropping.map { "dropping \($0)" },
        ]
        return ([name.family, name.given, name.suffix] + particles).compactMap { $0 }.joined(separator: " | ")
    }

    private static func place(_ range: SourceRange?) -> String {
        range.map { " @\($0.start.line):\($0.start.column)–\($0.end.line):\($0.end.column)" } ?? ""
    }

    /// One line, with what would break it or hide in it escaped.
    private static func shown(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x0A: result += "\\n"
            case 0x0D: result += "\\r"
            case 0x09: result += "\\t"
            case 0..<0x20, 0x7F: result += "\\{\(String(scalar.value, radix: 16))}"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
