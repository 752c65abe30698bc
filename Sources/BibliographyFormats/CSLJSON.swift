public import Bibliography

/// Writes references as CSL-JSON.
///
/// Fields are those of [CSL 1.0.2](https://docs.citationstyles.org/en/1.0.2/specification.html); what CSL has no place
/// for stands in the object `custom`, under `referee`: where the entry and its URL stand in the article, what was
/// printed, and every reading of it.
public enum CSLJSON {
    /// An array of items in the order given, ending with a line feed. The same references give the same bytes.
    public static func text(of references: [Reference]) -> String {
        let keys = CitationKeys.keys(of: references)
        let items = zip(references, keys).map { item($0, key: $1) }
        return JSONText.array(items).rendered + "\n"
    }

    private static func item(_ reference: Reference, key: String) -> JSONText {
        var members: [(name: String, value: JSONText)] = [
            ("id", .string(key)), ("type", .string(reference.type.rawValue)),
        ]
        func add(_ name: String, _ field: Field<String>?) {
            if let value = field?.value, !value.isEmpty { members.append((name, .string(value))) }
        }
        if let language = reference.language { members.append(("language", .string(language))) }
        if !reference.authors.isEmpty { members.append(("author", .array(reference.authors.map { name($0.value) }))) }
        if let issued = reference.issued { members.append(("issued", date(issued.value))) }
        if let accessed = reference.accessed {
            members.append(
                ("accessed", accessed.value.date.map(date) ?? .object([("literal", .string(accessed.verbatim))])))
        }
        add("title", reference.title)
        add("container-title", reference.containerTitle)
        add("genre", reference.genre)
        add("number", reference.numberField)
        add("volume", reference.volume)
        add("issue", reference.issue)
        add("page", reference.pages)
        add("publisher", reference.publisher)
        add("publisher-place", reference.publisherPlace)
        add("DOI", reference.doi)
        if let url = reference.urls.first?.candidates.first?.url { members.append(("URL", .string(url))) }
        members.append(("custom", .object([("referee", origin(reference))])))
        return .object(members)
    }

    private static func name(_ name: Name) -> JSONText {
        var members: [(name: String, value: JSONText)] = []
        if let family = name.family { members.append(("family", .string(family))) }
        if let given = name.given { members.append(("given", .string(given))) }
        if let literal = name.literal { members.append(("literal", .string(literal))) }
        return .object(members)
    }

    private static func date(_ date: PartialDate) -> JSONText {
        let parts = [date.year, date.month, date.day].compactMap { $0 }
        return .object([("date-parts", .array([.array(parts.map { .integer($0) })]))])
    }

    private static func origin(_ reference: Reference) -> JSONText {
        var members: [(name: String, value: JSONText)] = [("number", .integer(reference.number))]
        if let label = reference.label { members.append(("label", .string(label))) }
        if let range = reference.range { members.append(("range", self.range(range))) }
        members.append(("verbatim", .string(reference.verbatim)))
        if let accessed = reference.accessed {
            members.append(
                (
                    "accessed",
                    .object([
                        ("printed", .string(accessed.verbatim)),
                        ("readings", .array(accessed.value.readings.map { .string($0.iso8601) })),
                    ])
                ))
        }
        if !reference.urls.isEmpty { members.append(("urls", .array(reference.urls.map(printed)))) }
        if !reference.remainder.isEmpty {
            members.append(("remainder", .array(reference.remainder.map { .string($0) })))
        }
        return .object(members)
    }

    private static func printed(_ url: PrintedURL) -> JSONText {
        var members: [(name: String, value: JSONText)] = [("printed", .string(url.verbatim))]
        if let range = url.range { members.append(("range", self.range(range))) }
        members.append(("repairs", repairs(url.candidates.first?.repairs ?? [])))
        members.append(
            (
                "candidates",
                .array(
                    url.candidates.map { candidate in
                        .object([
                            ("URL", .string(candidate.url)), ("score", .share(candidate.score)),
                            ("repairs", repairs(candidate.repairs)),
                        ])
                    })
            ))
        return .object(members)
    }

    private static func repairs(_ repairs: [URLRepair]) -> JSONText { .array(repairs.map { .string($0.rawValue) }) }

    private static func range(_ range: SourceRange) -> JSONText {
        .object([("start", position(range.start)), ("end", position(range.end))])
    }

    private static func position(_ position: SourcePosition) -> JSONText {
        .object([("line", .integer(position.line)), ("column", .integer(position.column))])
    }
}
