import Bibliography

/// The members of CSL's items that hold a text or a number, and the fields that take them.
enum CSLTextMember {
    private static let fields: [String: any WritableKeyPath<Reference, Field<String>?> & Sendable] = [
        "title": \.title, "container-title": \.containerTitle, "collection-title": \.collectionTitle,
        "edition": \.edition, "genre": \.genre, "medium": \.medium, "number": \.numberField, "volume": \.volume,
        "number-of-volumes": \.numberOfVolumes, "issue": \.issue, "page": \.pages,
        "number-of-pages": \.numberOfPages, "publisher": \.publisher, "publisher-place": \.publisherPlace,
    ]

    private static let others: Set<String> = ["DOI", "ISBN", "ISSN", "PMID", "PMCID", "URL", "note", "language"]

    /// Names of CSL 1.0.1 and of programs.
    private static let aliases: [String: TextVariable] = [
        "shortTitle": .titleShort, "journalAbbreviation": .containerTitleShort, "event": .eventTitle,
    ]

    /// Types of CSL 1.0.1, and words that pandoc knows.
    static let oldTypes: [String: ReferenceType] = [
        "article-preprint": .article, "post_weblog": .postWeblog, "article_journal": .articleJournal,
        "videorecording": .motionPicture, "no-type": .document,
    ]

    static func isText(_ name: String) -> Bool {
        fields[name] != nil || others.contains(name) || aliases[name] != nil || TextVariable(rawValue: name) != nil
    }

    /// A value out of YAML, whose texts pandoc reads as Markdown.
    static func withoutMarkdown(_ value: String, _ name: String) -> String {
        switch name {
        case "URL", "DOI": MarkdownText.unescaped(value)
        case "note": MarkdownText.plain(value)
        default: others.contains(name) ? value : MarkdownText.plain(value)
        }
    }

    /// Puts a value where it belongs; what comes back says why it could not.
    static func put(_ field: Field<String>, _ name: String, into reference: inout Reference) -> String? {
        if let path = fields[name] {
            reference[keyPath: path] = field
            return nil
        }
        func identify(_ scheme: Identifier) {
            reference.identifiers.append(Field(scheme, verbatim: field.verbatim, range: field.range))
        }
        switch name {
        case "DOI":
            guard let doi = DOI(field.value) else { return "this is no DOI" }
            reference.doi = Field(doi.normalized, verbatim: field.verbatim, range: field.range)
        case "ISBN", "ISSN":
            guard let found = IdentifierText.serials(field.value, name == "ISBN" ? [.isbn] : [.issn]) else {
                return "this is no \(name)"
            }
            found.forEach(identify)
        case "PMID":
            guard let found = IdentifierText.pmid(field.value) else { return "this is no number of PubMed" }
            identify(found)
        case "PMCID":
            guard let found = IdentifierText.pmcid(field.value) else { return "this is no number of PubMed Central" }
            identify(found)
        case "URL":
            reference.urls.append(
                PrintedURL(
                    verbatim: field.verbatim, range: field.range,
                    candidates: [URLCandidate(url: OneLine.text(field.value))]))
        case "note": reference.notes.append(field)
        case "language": reference.language = LanguageCodes.tagOrText(field.value)
        default:
            guard let variable = aliases[name] ?? TextVariable(rawValue: name) else { return "it has no place" }
            guard reference.variables[variable] == nil || reference.variables[variable]?.value == field.value else {
                let other = aliases.first { $0.value == variable }?.key ?? variable.rawValue
                let known = variable.rawValue == name ? other : variable.rawValue
                return "“\(known)”, which means the same, says something else. Remove one of the two"
            }
            reference.variables[variable] = field
        }
        return nil
    }
}
