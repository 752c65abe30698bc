public import Bibliography

/// Writes everything that was read from an entry as one JSON object a line, `"schema": "referee-entry/1"`.
///
/// `Schema/referee-entry-1.schema.json` describes it. Members are never renamed or given another meaning within a
/// version; new ones may come.
public enum EntryJSON {
    /// One line, the line feed included.
    ///
    /// - Parameters:
    ///   - id: what a list of entries knows the entry by.
    ///   - source: the article that the entry stands in.
    public static func line(of reference: Reference, id: EntryID? = nil, source: String? = nil) -> String {
        var members: [(name: String, value: JSONText)] = [("schema", .string("referee-entry/1"))]
        if let id { members.append(("id", id.json)) }
        if let source { members.append(("article", .string(source))) }
        members.append(("number", .integer(reference.number)))
        members.append(("label", reference.label.map { .string($0) } ?? .null))
        members.append(("raw", .string(reference.text)))
        members.append(("verbatim", .string(reference.verbatim)))
        members.append(("range", range(reference.range)))
        members.append(("type", .string(reference.type.rawValue)))
        members.append(("language", reference.language.map { .string($0) } ?? .null))
        members.append(("segments", .array(PrintedParts.parts(of: reference).map(segment))))
        members.append(("fields", .object(fields(of: reference))))
        members.append(("urls", .array(reference.urls.map(printed))))
        members.append(("accessed", reference.accessed.map(accessed) ?? .null))
        members.append(("remainder", .array(reference.remainder.map { .string($0) })))
        return JSONText.object(members).line + "\n"
    }

    private static func segment(_ segment: LabelledSegment) -> JSONText {
        .object([
            ("label", .string(segment.label.rawValue)), ("text", .string(segment.text)),
            ("range", range(segment.range)), ("confidence", .share(segment.confidence)),
        ])
    }

    private static func fields(of reference: Reference) -> [(name: String, value: JSONText)] {
        var members: [(name: String, value: JSONText)] = []
        func add<Value>(_ name: String, _ fields: [Field<Value>], _ json: (Value) -> JSONText) {
            if !fields.isEmpty { members.append((name, .array(fields.map { field($0, json($0.value)) }))) }
        }
        func add(_ name: String, _ text: Field<String>?) {
            if let text { members.append((name, field(text, .string(text.value)))) }
        }
        add("author", reference.authors, name)
        add("editor", reference.editors, name)
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
        if let issued = reference.issued { members.append(("issued", date(issued))) }
        add("DOI", reference.doi)
        add("identifier", reference.identifiers, CSLOrigin.identifier)
        add("note", reference.notes) { .string($0) }
        return members
    }

    private static func name(_ name: Name) -> JSONText {
        let parts = [
            ("family", name.family), ("given", name.given), ("suffix", name.suffix), ("literal", name.literal),
        ]
        return .object(parts.compactMap { part, value in value.map { (name: part, value: .string($0)) } })
    }

    private static func date(_ date: Field<PartialDate>) -> JSONText {
        var members = members(of: date, .string(date.value.iso8601))
        if let end = date.value.end { members.append(("end", .string(end.iso8601))) }
        if let season = date.value.season { members.append(("season", .integer(season.rawValue))) }
        return .object(members)
    }

    private static func field<Value>(_ field: Field<Value>, _ value: JSONText) -> JSONText {
        .object(members(of: field, value))
    }

    private static func members<Value>(
        of field: Field<Value>, _ value: JSONText
    ) -> [(name: String, value: JSONText)] {
        [
            ("value", value), ("verbatim", .string(field.verbatim)), ("confidence", .share(field.confidence)),
            ("range", range(field.range)),
        ]
    }

    private static func printed(_ url: PrintedURL) -> JSONText {
        let candidates = url.candidates.map { candidate in
            JSONText.object([
                ("url", .string(candidate.url)), ("score", .share(candidate.score)),
                ("repairs", CSLOrigin.repairs(candidate.repairs)),
            ])
        }
        return .object([
            ("verbatim", .string(url.verbatim)), ("range", range(url.range)), ("url_candidates", .array(candidates)),
        ])
    }

    private static func accessed(_ accessed: Field<AccessedDate>) -> JSONText {
        .object([
            ("date", (accessed.value.date?.iso8601).map { .string($0) } ?? .null),
            ("readings", .array(accessed.value.readings.map { .string($0.iso8601) })),
            ("verbatim", .string(accessed.verbatim)), ("confidence", .share(accessed.confidence)),
            ("range", range(accessed.range)),
        ])
    }

    private static func range(_ range: SourceRange?) -> JSONText {
        guard let range else { return .null }
        return .object([("start", position(range.start)), ("end", position(range.end))])
    }

    private static func position(_ position: SourcePosition) -> JSONText {
        .object([
            ("offset", .integer(position.offset)), ("line", .integer(position.line)),
            ("column", .integer(position.column)),
        ])
    }
}
