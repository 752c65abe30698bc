import Bibliography

/// A reference as an item of CSL's data model, which CSL-JSON and CSL-YAML write in their ways.
enum CSLItem {
    /// The item; `source` names the article that it was read from, where there are several.
    static func item(_ reference: Reference, key: String, source: String?) -> JSONText {
        var members: [(name: String, value: JSONText)] = [
            ("id", .string(key)), ("type", .string(reference.type.rawValue)),
        ]
        func add(_ name: String, _ value: String?) {
            if let value, !value.isEmpty { members.append((name, .string(value))) }
        }
        add("language", reference.language)
        if !reference.authors.isEmpty { members.append(("author", names(reference.authors))) }
        if !reference.editors.isEmpty { members.append(("editor", names(reference.editors))) }
        if let issued = reference.issued { members.append(("issued", date(issued.value))) }
        if let accessed = reference.accessed {
            members.append(
                ("accessed", accessed.value.date.map(date) ?? .object([("literal", .string(accessed.verbatim))])))
        }
        let identifiers = SortedIdentifiers(reference)
        add("title", reference.title?.value)
        add("container-title", reference.containerTitle?.value)
        add("collection-title", reference.collectionTitle?.value)
        add("edition", reference.edition?.value)
        add("genre", reference.genre?.value)
        add("medium", reference.medium?.value)
        add("number", reference.numberField?.value ?? identifiers.number)
        add("volume", reference.volume?.value)
        add("number-of-volumes", reference.numberOfVolumes?.value)
        add("issue", (reference.issue?.value).map(PlainNumber.text))
        add("page", reference.pages?.value)
        add("number-of-pages", reference.numberOfPages?.value)
        add("publisher", reference.publisher?.value)
        add("publisher-place", reference.publisherPlace?.value)
        add("DOI", reference.doi?.value)
        add("ISBN", identifiers.first(.isbn))
        add("ISSN", identifiers.first(.issn))
        add("PMID", identifiers.first(.pmid))
        add("PMCID", identifiers.first(.pmcid))
        add("URL", reference.urls.first?.candidates.first?.url)
        add(
            "note",
            (identifiers.remarks(besides: [.isbn, .issn, .pmid, .pmcid]) + reference.notes.map(\.value)).joined(
                separator: "; "))
        members.append(("custom", .object([("referee", origin(reference, source: source))])))
        return .object(members)
    }

    private static func names(_ names: [Field<Name>]) -> JSONText { .array(names.map { name($0.value) }) }

    private static func name(_ name: Name) -> JSONText {
        var members: [(name: String, value: JSONText)] = []
        func add(_ part: String, _ value: String?) {
            if let value { members.append((part, .string(value))) }
        }
        add("family", name.familyWithoutParticle)
        add("given", name.givenWithoutParticle)
        add("dropping-particle", name.droppingParticle)
        add("non-dropping-particle", name.nonDroppingParticle)
        add("suffix", name.suffix)
        add("literal", name.literal)
        return .object(members)
    }

    private static func date(_ date: PartialDate) -> JSONText {
        let ends = [date, date.end].compactMap { $0 }.map { date in
            JSONText.array([date.year, date.month, date.day].compactMap { $0 }.map { .integer($0) })
        }
        let season = (date.season?.rawValue).map { [(name: "season", value: JSONText.integer($0))] } ?? []
        return .object([(name: "date-parts", value: .array(ends))] + season)
    }

    private static func origin(_ reference: Reference, source: String?) -> JSONText {
        var members: [(name: String, value: JSONText)] = [("number", .integer(reference.number))]
        if let source { members.append(("article", .string(source))) }
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
        if !reference.identifiers.isEmpty {
            members.append(("identifiers", .array(reference.identifiers.map { identifier($0.value) })))
        }
        if !reference.segments.isEmpty {
            members.append(("segments", .array(PrintedParts.parts(of: reference).map(segment))))
        }
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

    static func repairs(_ repairs: [URLRepair]) -> JSONText { .array(repairs.map { .string($0.rawValue) }) }

    private static func range(_ range: SourceRange) -> JSONText {
        .object([("start", position(range.start)), ("end", position(range.end))])
    }

    private static func position(_ position: SourcePosition) -> JSONText {
        .object([("line", .integer(position.line)), ("column", .integer(position.column))])
    }

    /// An identifier with its scheme.
    static func identifier(_ identifier: Identifier) -> JSONText {
        .object([("scheme", .string(identifier.scheme.rawValue)), ("value", .string(identifier.value))])
    }

    private static func segment(_ segment: LabelledSegment) -> JSONText {
        .object([
            ("label", .string(segment.label.rawValue)), ("text", .string(segment.text)),
            ("confidence", .share(segment.confidence)),
        ])
    }
}
