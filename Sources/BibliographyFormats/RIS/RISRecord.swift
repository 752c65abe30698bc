import Bibliography

/// A record of RIS that is being written.
struct RISRecord {
    private let reference: Reference
    private let key: String?
    private let type: RISType
    private(set) var lines = ""
    private(set) var diagnostics: [Diagnostic] = []

    init(_ reference: Reference, key: String?) {
        self.reference = reference
        self.key = key
        type = RISType(writing: reference)
    }

    mutating func compose() {
        lines = "TY  - \(type.word)\r\n"
        if type.type != reference.type {
            omit(reference.type.rawValue, "RIS has no such type; it was written as \(type.word)")
        }
        add("ID", key)
        for author in reference.authors { add("AU", name(author.value)) }
        for editor in reference.editors { add("ED", name(editor.value)) }
        for contributor in reference.contributors {
            if let tag = type.tag(of: contributor.role) {
                add(tag, name(contributor.name.value))
            } else {
                omit(contributor.role.rawValue, "RIS has no tag for this role")
            }
        }
        // A printed entry that nothing could be recognised in is its own title; the text of a record is made of its
        // other fields.
        add("TI", reference.title?.value ?? (reference.native == nil ? reference.text : nil))
        add("ST", reference.variables[.titleShort]?.value)
        // `T2` alone is the series of a work that stands in nothing.
        let isSeries = type.isWholeWork && reference.collectionTitle == nil && reference.native != nil
        add(isSeries ? "JF" : "T2", reference.containerTitle?.value)
        add("J2", reference.variables[.containerTitleShort]?.value)
        add("T3", reference.collectionTitle?.value)
        addDates()
        addNumbers()
        addPlaces()
        addRemarks()
        addForeign()
        lines += "ER  - \r\n"
    }

    private mutating func addDates() {
        let issued = reference.issued?.value
        add("PY", issued.map { String($0.iso8601.prefix(4)) })
        add(
            "DA",
            issued.flatMap { $0.month == nil && $0.season == nil && $0.end == nil ? nil : RISDate.text($0) })
        if let accessed = reference.accessed {
            let printed = reference.native == nil ? nil : accessed.verbatim
            // One reading would decide what the source leaves open.
            let isOpen = accessed.value.isAmbiguous && printed != nil
            add("Y2", isOpen ? printed : accessed.value.date.map { RISDate.text($0) } ?? printed)
        }
        for variable in DateVariable.allCases where reference.dates[variable] != nil {
            omit(variable.rawValue, "RIS has no tag for this date")
        }
    }

    private mutating func addNumbers() {
        add("VL", reference.volume?.value)
        add("NV", reference.numberOfVolumes?.value)
        let identifiers = SortedIdentifiers(reference)
        let number = reference.numberField?.value ?? identifiers.number
        let isStructured = reference.native != nil
        let issue = (reference.issue?.value).map { isStructured ? $0 : PlainNumber.text($0) }
        if type.hasIssues {
            add("IS", issue ?? (isStructured ? nil : number.map(PlainNumber.text)))
            if issue != nil || isStructured { add("M1", reference.numberField?.value) }
        } else {
            add("IS", (isStructured ? number ?? issue : issue ?? number.map(PlainNumber.text)))
            if issue != nil, number != nil { omit("issue", "RIS has one tag for its issue and its number") }
        }
        let pages = RISPages.ends(reference.pages?.value ?? "")
        let pageCount = reference.numberOfPages?.value
        add("SP", pages.first.isEmpty ? pageCount : pages.first)
        add("EP", pages.last)
        if !pages.first.isEmpty, pageCount != nil {
            omit("number-of-pages", "RIS has one tag for pages and their number")
        }
    }

    private mutating func addPlaces() {
        add("PB", reference.publisher?.value)
        add("CY", reference.publisherPlace?.value)
        add("ET", reference.edition?.value)
        add("M3", reference.genre?.value ?? reference.medium?.value)
        if reference.genre != nil, reference.native != nil { add("M3", reference.medium?.value) }
        add("LA", reference.language)
        add("DO", reference.doi?.value)
        for url in reference.urls { add("UR", url.candidates.first?.url) }
        let identifiers = SortedIdentifiers(reference)
        for number in identifiers.all(.isbn) + identifiers.all(.issn) { add("SN", number) }
    }

    private mutating func addRemarks() {
        for variable in TextVariable.allCases {
            guard let value = reference.variables[variable]?.value else { continue }
            switch variable {
            case .titleShort, .containerTitleShort: continue
            case .keyword: for word in KeywordList.words(of: reference) { add("KW", word) }
            default:
                if let tag = RISTags.tag(of: variable) {
                    add(tag, value)
                } else {
                    omit(variable.rawValue, "RIS has no tag for it")
                }
            }
        }
        // Tags of further identifiers differ from manager to manager; a note is read by all.
        let isNumberWritten = reference.native == nil ? reference.issue == nil : !type.hasIssues
        let remarks = SortedIdentifiers(reference).remarks(
            besides: [], repeatable: [.isbn, .issn], isNumberWritten: isNumberWritten)
        for remark in remarks { add("N1", remark) }
        for note in reference.notes { add("N1", note.value) }
        if reference.archived != nil { omit("archived copy", "RIS has no tag for a copy in a web archive") }
    }

    /// Writes back what nothing took, in the order of the source.
    private mutating func addForeign() {
        guard let native = reference.native else { return }
        guard native.format == BibliographyFormat.ris.rawValue else {
            diagnostics += ForeignFields.diagnostics(reference, writtenAs: "RIS", key: key)
            return
        }
        for field in native.fields {
            // What stood behind a record's end would begin or end another one.
            if RISTags.isTag(field.name), !["TY", "ER"].contains(RISTag(field.name)) {
                add(field.name, field.value)
            } else {
                omit(field.name, "it is no tag that can stand inside a record")
            }
        }
    }

    private mutating func add(_ tag: String, _ value: String?) {
        let value = OneLine.text(value ?? "")
        if !value.isEmpty { lines += "\(tag)  - \(value)\r\n" }
    }

    private mutating func omit(_ field: String, _ reason: String) {
        guard reference.native != nil else { return }
        diagnostics.append(
            Diagnostic("“\(field)”: \(reason).", kind: .notWritten, range: reference.range, key: key, field: field))
    }

    /// `Family, Given, Suffix`, which the format asks for in every script.
    private func name(_ name: Name) -> String {
        if let literal = name.literal { return literal }
        // BibTeX has one kind of particles, which it writes before the family name.
        let isBefore = RISRecord.oneKindOfParticles.contains(reference.native?.format ?? "")
        let before = [isBefore ? name.particles?.dropping : nil, name.particles?.nonDropping, name.family]
        let family = before.compactMap { $0 }.joined(separator: " ")
        let given = [name.given, isBefore ? nil : name.particles?.dropping].compactMap { $0 }.joined(separator: " ")
        // The given name's place stays when a suffix follows.
        let parts = [family, given.isEmpty && name.suffix == nil ? nil : given, name.suffix].compactMap { $0 }
        return parts.count == 1 && reference.native != nil ? family + "," : parts.joined(separator: ", ")
    }

    private static let oneKindOfParticles = Set([BibliographyFormat.bibtex, .biblatex, .bbl].map(\.rawValue))
}
