import Bibliography

/// What of a printed entry CSL has no variable for: where it stands, what was printed, how it was read.
enum CSLOrigin {
    static func members(_ reference: Reference, source: String?) -> [(name: String, value: JSONText)] {
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
        return members
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
