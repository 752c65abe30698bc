import Bibliography

/// What was understood of an entry, field by field, in the order of a citation.
enum EntryFacts {
    struct Fact {
        let name: String
        let label: SegmentLabel
        let text: String
        let confidence: Double
    }

    static func facts(of reference: Reference) -> [Fact] {
        var facts: [Fact] = []
        func add<Value>(_ label: SegmentLabel, _ field: Field<Value>?, name: String? = nil, _ text: (Value) -> String) {
            guard let field else { return }
            var shown = text(field.value)
            // A value that is the printed text needs no second copy of it.
            if !field.verbatim.isEmpty, field.verbatim != shown, OneLine.text(field.verbatim) != shown {
                shown += "  ← “\(field.verbatim)”"
            }
            facts.append(
                Fact(name: name ?? label.rawValue, label: label, text: shown, confidence: field.confidence))
        }
        func text(_ text: String) -> String { text }
        for author in reference.authors { add(.author, author) { person($0) } }
        for editor in reference.editors { add(.editor, editor) { person($0) } }
        add(.issued, reference.issued) { $0.extended }
        add(.title, reference.title, text)
        add(.containerTitle, reference.containerTitle, text)
        add(.collectionTitle, reference.collectionTitle, text)
        add(.edition, reference.edition, text)
        add(.note, reference.genre, name: "genre", text)
        add(.note, reference.medium, name: "medium", text)
        add(.number, reference.numberField, text)
        add(.volume, reference.volume, text)
        add(.volume, reference.numberOfVolumes, name: "number-of-volumes", text)
        add(.issue, reference.issue, text)
        add(.page, reference.pages, text)
        add(.page, reference.numberOfPages, name: "number-of-pages", text)
        add(.publisher, reference.publisher, text)
        add(.publisherPlace, reference.publisherPlace, text)
        add(.doi, reference.doi, text)
        for identifier in reference.identifiers {
            add(.number, identifier, name: identifier.value.scheme.rawValue) { $0.value }
        }
        for note in reference.notes { add(.note, note, text) }
        add(.accessed, reference.accessed) { date in
            switch date.readings.count {
            case 0: "no date of the calendar"
            case 1: date.readings[0].iso8601
            default: date.readings.map(\.iso8601).joined(separator: " or ") + " (ambiguous)"
            }
        }
        return facts
    }

    /// `family | given | suffix`: a wrong division shows.
    private static func person(_ name: Name) -> String {
        name.literal
            ?? [name.family, name.given, name.suffix].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " | ")
    }
}
