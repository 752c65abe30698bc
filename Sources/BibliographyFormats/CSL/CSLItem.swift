import Bibliography

/// A reference as an item of CSL's data model, which CSL-JSON and CSL-YAML write in their ways.
struct CSLItem {
    private let reference: Reference
    private let isYAML: Bool
    /// What items of CSL said that no field took, or took in part.
    private let native: [NativeField]
    private let nativeByName: [String: NativeField]
    private var members: [(name: String, value: JSONText)] = []

    /// The item; `source` names the article that it was read from, where there are several.
    static func item(
        _ reference: Reference, key: String, source: String?, isYAML: Bool = false, diagnostics: inout [Diagnostic]
    ) -> JSONText {
        var item = CSLItem(reference, isYAML: isYAML)
        item.compose(key: key, source: source)
        diagnostics += item.omissions(key: key)
        return .object(item.members)
    }

    private init(_ reference: Reference, isYAML: Bool) {
        self.reference = reference
        self.isYAML = isYAML
        let isCSL = [BibliographyFormat.cslJSON, .cslYAML].map(\.rawValue).contains(reference.native?.format)
        native = isCSL ? reference.native?.fields ?? [] : []
        nativeByName = Dictionary(native.map { ($0.name, $0) }) { first, _ in first }
    }

    private mutating func compose(key: String, source: String?) {
        members = [("id", .string(key)), ("type", .string(typeWord))]
        add("language", reference.language)
        addNames("author", reference.authors)
        addNames("editor", reference.editors)
        for role in NameVariable.allCases {
            addNames(role.rawValue, reference.contributors.filter { $0.role == role }.map(\.name))
        }
        if let issued = reference.issued { add("issued", json: CSLItem.date(issued.value)) }
        if let accessed = reference.accessed {
            if accessed.value.isAmbiguous, reference.native != nil {
                // One reading would decide what the source leaves open.
                add("accessed", json: .object([("raw", .string(accessed.verbatim))]))
            } else {
                add(
                    "accessed",
                    json: accessed.value.date.map(CSLItem.date) ?? .object([("literal", .string(accessed.verbatim))]))
            }
        }
        for variable in DateVariable.allCases {
            if let date = reference.dates[variable] { add(variable.rawValue, json: CSLItem.date(date.value)) }
        }
        addTexts()
        let ours = reference.native == nil ? CSLOrigin.members(reference, source: source) : additions
        if !ours.isEmpty { add("custom", json: .object([("referee", .object(ours))])) }
        let written = Set(members.map(\.name))
        for field in native where !written.contains(field.name) { members.append((field.name, value(of: field))) }
    }

    private mutating func addTexts() {
        let identifiers = SortedIdentifiers(reference)
        let isStructured = reference.native != nil
        add("title", text(reference.title))
        add("container-title", text(reference.containerTitle))
        add("collection-title", text(reference.collectionTitle))
        add("edition", text(reference.edition))
        add("genre", text(reference.genre))
        add("medium", text(reference.medium))
        add("number", text(reference.numberField) ?? identifiers.number.map(text))
        add("volume", text(reference.volume))
        add("number-of-volumes", text(reference.numberOfVolumes))
        add("issue", isStructured ? text(reference.issue) : (reference.issue?.value).map { text(PlainNumber.text($0)) })
        add("page", text(reference.pages))
        add("number-of-pages", text(reference.numberOfPages))
        add("publisher", text(reference.publisher))
        add("publisher-place", text(reference.publisherPlace))
        add("DOI", (reference.doi?.value).map(text))
        // A record can have a number for each of its bindings; of a printed entry the first is the work's own.
        add("ISBN", isStructured ? identifiers.all(.isbn).joined(separator: " ") : identifiers.first(.isbn))
        add("ISSN", isStructured ? identifiers.all(.issn).joined(separator: " ") : identifiers.first(.issn))
        add("PMID", identifiers.first(.pmid))
        add("PMCID", identifiers.first(.pmcid))
        add("URL", (reference.urls.first?.candidates.first?.url).map(text))
        let remarks = identifiers.remarks(
            besides: [.isbn, .issn, .pmid, .pmcid], repeatable: isStructured ? [.isbn, .issn] : [])
        add("note", (remarks.map(text) + reference.notes.compactMap { text($0) }).joined(separator: "; "))
        for variable in TextVariable.allCases {
            let isList = variable == .keyword && !isCSL
            add(
                variable.rawValue,
                isList ? KeywordList.text(of: reference).map(text) : text(reference.variables[variable]))
        }
    }

    /// A text as it is written. What stood so in Markdown is written as it stood.
    private func text(_ field: Field<String>?) -> String? {
        guard let field, isYAML else { return field?.value }
        let isMarkdown = reference.native?.format == BibliographyFormat.cslYAML.rawValue
        if isMarkdown, MarkdownText.plain(field.verbatim) == field.value { return field.verbatim }
        return text(field.value)
    }

    private func text(_ plain: String) -> String { isYAML ? MarkdownText.escaped(plain) : plain }

    /// The word of the source, where CSL has none for it.
    private var typeWord: String {
        if let type = reference.native?.type, !type.isEmpty, isCSL, ReferenceType(rawValue: type) == nil { return type }
        return reference.type.rawValue
    }

    private var isCSL: Bool {
        [BibliographyFormat.cslJSON.rawValue, BibliographyFormat.cslYAML.rawValue].contains(reference.native?.format)
    }

    /// What of a record CSL has no variable for.
    private var additions: [(name: String, value: JSONText)] {
        guard let archived = reference.archived else { return [] }
        var members: [(name: String, value: JSONText)] = [("URL", .string(archived.url.value))]
        if let date = archived.date { members.append(("date", .string(date.value.extended))) }
        return [("archived", .object(members))]
    }

    private func omissions(key: String) -> [Diagnostic] {
        guard reference.native != nil else { return [] }
        var found = reference.urls.dropFirst().map { url in
            Diagnostic(
                "CSL has one address for an item; “\(JSONScanner.shortened(url.verbatim))” was not written.",
                kind: .notWritten, range: url.range, key: key, field: "URL")
        }
        if !isCSL { found += ForeignFields.diagnostics(reference, writtenAs: "CSL", key: key) }
        return found
    }

    // MARK: Members

    private mutating func add(_ name: String, _ value: String?) {
        if let value, !value.isEmpty { add(name, json: .string(value)) }
    }

    private mutating func addNames(_ name: String, _ names: [Field<Name>]) {
        if !names.isEmpty { add(name, json: .array(names.map { self.name($0.value) })) }
    }

    /// Adds a member; where the source's own was kept because the field does not say all of it, that one is written.
    private mutating func add(_ name: String, json: JSONText) {
        members.append((name, nativeByName[name].map(value) ?? json))
    }

    private func value(of field: NativeField) -> JSONText {
        isYAML ? NativeJSON.parts(field.value) : NativeJSON.value(field.value)
    }

    private func name(_ name: Name) -> JSONText {
        // A record that does not have particles apart means its family name whole.
        let isWhole = reference.native != nil && name.particles == nil
        var members: [(name: String, value: JSONText)] = []
        func add(_ part: String, _ value: String?) {
            if let value { members.append((part, .string(value))) }
        }
        add("family", isWhole ? name.family : name.familyWithoutParticle)
        add("given", isWhole ? name.given : name.givenWithoutParticle)
        if !isWhole {
            add("dropping-particle", name.droppingParticle)
            add("non-dropping-particle", name.nonDroppingParticle)
        }
        add("suffix", name.suffix)
        add("literal", name.literal)
        return .object(members)
    }

    static func date(_ date: PartialDate) -> JSONText {
        let ends = [date, date.end].compactMap { $0 }.map { date in
            JSONText.array([date.year, date.month, date.day].compactMap { $0 }.map { .integer($0) })
        }
        let season = (date.season?.rawValue).map { [(name: "season", value: JSONText.integer($0))] } ?? []
        return .object([(name: "date-parts", value: .array(ends))] + season)
    }
}
