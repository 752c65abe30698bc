public import Bibliography

/// Writes references as a BibLaTeX file in UTF-8, as biber reads it.
public enum BibLaTeX {
    /// The entries in the order given, parted by empty lines, each under a comment that says where it stands in the
    /// article and how its URL was repaired. The same references give the same bytes.
    public static func text(of references: [Reference]) -> String {
        ReferenceWriter.text(of: references, as: .biblatex)
    }

    /// One entry under its comment.
    static func entry(_ reference: Reference, key: String) -> String {
        var lines = comments(reference)
        lines.append("@\(TypeTable.row(of: reference.type).biblatex){\(key),")
        lines.append(contentsOf: fields(reference).map { "  \($0.name) = {\($0.value)}," })
        lines.append("}")
        return lines.map { $0 + "\n" }.joined()
    }

    /// Only numbers and names of repairs: an at sign from the article would start an entry.
    private static func comments(_ reference: Reference) -> [String] {
        var lines: [String] = []
        if let start = reference.range?.start {
            lines.append("% entry \(reference.number), line \(start.line):\(start.column)")
        } else {
            lines.append("% entry \(reference.number)")
        }
        if let url = reference.urls.first, let best = url.candidates.first, !best.repairs.isEmpty {
            let place = url.range.map { " at line \($0.start.line):\($0.start.column)" } ?? ""
            lines.append("% URL repaired\(place): \(best.repairs.map(\.rawValue).joined(separator: ", "))")
        }
        if reference.title == nil { lines.append("% no title was recognised: the field holds the entry as printed") }
        return lines
    }

    private static func fields(_ reference: Reference) -> [(name: String, value: String)] {
        var fields: [(name: String, value: String)] = []
        func add(_ name: String, _ value: String?) {
            if let value, !value.isEmpty { fields.append((name, value)) }
        }
        add("author", names(reference.authors))
        add("editor", names(reference.editors))
        add("title", LaTeXEscaping.text(reference.title?.value ?? reference.text))
        add("titleaddon", (reference.medium?.value).map(LaTeXEscaping.text))
        let container = containerField(of: reference.type)
        // One field cannot hold both a series and a container that this type has no other field for.
        let isContainerDisplaced = container == "series" && reference.collectionTitle != nil
        if !isContainerDisplaced { add(container, (reference.containerTitle?.value).map(LaTeXEscaping.text)) }
        add("series", (reference.collectionTitle?.value).map(LaTeXEscaping.text))
        add("edition", (reference.edition?.value).map(LaTeXEscaping.text))
        add("date", reference.issued?.value.extended)
        if reference.type == .articleNewspaper { add("entrysubtype", "newspaper") }
        add("type", (reference.genre?.value).map(LaTeXEscaping.text))
        add("volume", (reference.volume?.value).map(LaTeXEscaping.text))
        add("number", number(of: reference).map(LaTeXEscaping.text))
        add("volumes", (reference.numberOfVolumes?.value).map(LaTeXEscaping.text))
        add("pages", (reference.pages?.value).map(LaTeXEscaping.pages))
        add("pagetotal", (reference.numberOfPages?.value).map(LaTeXEscaping.text))
        let hasInstitution = reference.type == .report || reference.type == .thesis
        add(hasInstitution ? "institution" : "publisher", (reference.publisher?.value).map(LaTeXEscaping.text))
        add("location", (reference.publisherPlace?.value).map(LaTeXEscaping.text))
        let identifiers = SortedIdentifiers(reference)
        add("isbn", identifiers.first(.isbn).map(LaTeXEscaping.verbatim))
        add("issn", identifiers.first(.issn).map(LaTeXEscaping.verbatim))
        let eprint = eprints.lazy.compactMap { scheme, type in identifiers.first(scheme).map { (scheme, type, $0) } }
            .first
        add("eprint", (eprint?.2).map(LaTeXEscaping.verbatim))
        add("eprinttype", eprint?.1)
        add("langid", reference.language.flatMap { BibTeXLanguages.name(of: String($0.prefix { $0 != "-" })) })
        add("doi", (reference.doi?.value).map(LaTeXEscaping.verbatim))
        add("url", (reference.urls.first?.candidates.first?.url).map(LaTeXEscaping.verbatim))
        add("urldate", reference.accessed?.value.date?.iso8601)
        var notes = reference.notes.map(\.value)
        if isContainerDisplaced, let title = reference.containerTitle?.value { notes.insert(title, at: 0) }
        notes += identifiers.remarks(
            besides: Set([.isbn, .issn] + [eprint?.0].compactMap(\.self)),
            isNumberWritten: reference.issue == nil && eprint?.0 != .arXiv)
        add("note", LaTeXEscaping.text(notes.joined(separator: "; ")))
        return fields
    }

    /// The number of the issue, law or report, bare: biber's styles print the word themselves.
    private static func number(of reference: Reference) -> String? {
        (reference.issue?.value ?? reference.numberField?.value ?? SortedIdentifiers(reference).first(.number))
            .map(PlainNumber.text)
    }

    /// The archives whose numbers BibLaTeX knows how to print, and its names for them.
    private static let eprints: [(Identifier.Scheme, String)] = [
        (.arXiv, "arxiv"), (.pmid, "pubmed"), (.handle, "hdl"),
    ]

    private static func containerField(of type: ReferenceType) -> String {
        switch TypeTable.row(of: type).biblatex {
        case "article": "journaltitle"
        case "incollection", "inproceedings", "inreference": "booktitle"
        case "book", "report", "thesis", "collection": "series"
        case "online": "organization"
        default: "howpublished"
        }
    }

    private static func names(_ names: [Field<Name>]) -> String {
        names.map { name($0.value) }.filter { !$0.isEmpty }.joined(separator: " and ")
    }

    /// `Family, Given` or `Family, Suffix, Given`; in braces what biber must not divide.
    private static func name(_ name: Name) -> String {
        if let literal = name.literal { return literal.isEmpty ? "" : "{\(LaTeXEscaping.text(literal))}" }
        // Biber takes words in small letters before a family name for its particle, wherever they were printed.
        let family = [name.droppingParticle, name.family].compactMap { $0 }.joined(separator: " ")
        let parts = [family, name.suffix, name.givenWithoutParticle].compactMap { $0 }.filter { !$0.isEmpty }.map {
            part in
            let isDivisible =
                part.utf8.contains(0x2C) || part.split(separator: " ").contains { $0.lowercased() == "and" }
            return isDivisible ? "{\(LaTeXEscaping.text(part))}" : LaTeXEscaping.text(part)
        }
        return parts.joined(separator: ", ")
    }
}
