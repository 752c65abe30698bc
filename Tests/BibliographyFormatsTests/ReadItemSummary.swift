import Bibliography
import BibliographyFormats

/// What a reader gave, a line a field: its place, its value and, where it differs, what is written.
struct ReadItemSummary {
    private(set) var text = ""

    init(_ items: [ReadItem]) {
        for item in items {
            switch item {
            case .reference(let reference): add(reference)
            case .diagnostic(let diagnostic):
                let about = [diagnostic.key, diagnostic.field].compactMap { $0 }.joined(separator: " ")
                text += "! \(place(diagnostic.range)) \(diagnostic.kind)\(about.isEmpty ? "" : " (\(about))"): "
                text += diagnostic.message + "\n"
            }
        }
    }

    private mutating func add(_ reference: Reference) {
        text += "\(reference.number). \(reference.type.rawValue)"
        if let key = reference.key { text += " key \(key)" }
        if let label = reference.label { text += " label \(label)" }
        if let language = reference.language { text += " in \(language)" }
        if let native = reference.native { text += " as \(native.format) \(native.type)" }
        text += " at \(place(reference.range))\n"
        if !reference.text.isEmpty { text += "   text: \(reference.text)\n" }
        addNames(reference)
        addTexts(reference)
        add("issued", reference.issued) { $0.extended }
        add("accessed", reference.accessed) { "[" + $0.readings.map(\.extended).joined(separator: " or ") + "]" }
        for (variable, date) in reference.dates.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            add(variable.rawValue, date) { $0.extended }
        }
        add("doi", reference.doi) { $0 }
        for identifier in reference.identifiers { add(identifier.value.scheme.rawValue, identifier) { $0.value } }
        for url in reference.urls { text += "   url\(place(url.range, "@")): \(url.verbatim)\n" }
        for field in reference.native?.fields ?? [] {
            let value = field.value.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            text += "   kept\(place(field.range, "@")) \(field.name): \(value)\n"
        }
    }

    private mutating func addNames(_ reference: Reference) {
        for author in reference.authors { add("author", author, shown) }
        for editor in reference.editors { add("editor", editor, shown) }
        for contributor in reference.contributors { add(contributor.role.rawValue, contributor.name, shown) }
    }

    private mutating func addTexts(_ reference: Reference) {
        let fields: [(String, Field<String>?)] = [
            ("title", reference.title), ("container-title", reference.containerTitle),
            ("collection-title", reference.collectionTitle), ("edition", reference.edition),
            ("genre", reference.genre), ("number", reference.numberField), ("volume", reference.volume),
            ("number-of-volumes", reference.numberOfVolumes), ("number-of-pages", reference.numberOfPages),
            ("medium", reference.medium), ("issue", reference.issue), ("page", reference.pages),
            ("publisher", reference.publisher), ("publisher-place", reference.publisherPlace),
        ]
        for (name, field) in fields { add(name, field) { $0 } }
        for (variable, field) in reference.variables.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            add(variable.rawValue, field) { $0 }
        }
        for note in reference.notes { add("note", note) { $0 } }
    }

    private func shown(_ name: Name) -> String {
        if let literal = name.literal { return "“\(literal)”" }
        let particles = [name.particles?.nonDropping, name.particles?.dropping].compactMap { $0 }
        return [name.family, name.given, name.suffix].map { $0 ?? "" }.joined(separator: "|")
            + (particles.isEmpty ? "" : " with \(particles.joined(separator: " "))")
    }

    private mutating func add<Value>(_ name: String, _ field: Field<Value>?, _ shown: (Value) -> String) {
        guard let field else { return }
        let value = shown(field.value)
        text += "   \(name)\(place(field.range, "@")): \(value)"
        if field.verbatim != value, !(field.value is Name) { text += " ⟨\(field.verbatim)⟩" }
        text += "\n"
    }

    private func place(_ range: SourceRange?, _ before: String = "") -> String {
        range.map { "\(before)\($0.start.line):\($0.start.column)" } ?? ""
    }
}
