import Bibliography
import Web

/// Makes a reference of an OpenURL record: keys and values, percent-encoded, with `&` between.
///
/// The keys are those of the matrices `info:ofi/fmt:kev:mtx:` `journal`, `book`, `dissertation`, `patent` and `dc`.
struct COinSReading {
    private let bytes: [UInt8]
    private(set) var diagnostics: [Diagnostic] = []
    var reference: Reference
    private var range: SourceRange?
    private var values: [(name: String, value: String)] = []
    private var authors: [Field<Name>] = []

    init(_ bytes: [UInt8], number: Int, verbatim: String) {
        self.bytes = bytes
        reference = Reference(number: number, verbatim: verbatim, text: "")
        reference.native = NativeRecord(format: BibliographyFormat.coins.rawValue, type: "")
    }

    mutating func read(_ range: SourceRange) {
        self.range = range
        values = COinSReading.pairs(bytes)
        func first(_ name: String) -> String? { values.first { $0.name == name }?.value }
        let matrix = (first("rft_val_fmt") ?? "").split(separator: ":").last.map(String.init) ?? ""
        let genre = first("rft.genre") ?? first("rft.type") ?? ""
        reference.native?.type = genre.isEmpty ? matrix : genre
        reference.type = COinSReading.type(matrix, genre)
        for pair in values where !pair.value.isEmpty { take(pair.name, pair.value) }
        takeAuthors()
        finish()
    }

    // MARK: Fields

    private mutating func take(_ name: String, _ value: String) {
        let field = Field(value, verbatim: value, range: range)
        switch name {
        case "ctx_ver", "ctx_enc", "rft_val_fmt", "url_ver", "url_ctx_fmt", "rft.genre": break
        case "rft.type": break
        case "rft.atitle": reference.title = reference.title ?? field
        case "rft.title", "rft.btitle", "rft.jtitle": takeTitle(name, field)
        case "rft.stitle": put(.containerTitleShort, field, name)
        case "rft.au", "rft.creator":
            let names = WikitextNames.one(value).family == nil ? NameList.names(value) ?? [value] : [value]
            authors += names.map { Field(WikitextNames.one($0), verbatim: $0, range: range) }
        case "rft.aucorp":
            let name = Name(literal: value)
            if !authors.contains(where: { $0.value == name }) {
                authors.append(Field(name, verbatim: value, range: range))
            }
        case "rft.aulast", "rft.aufirst", "rft.auinit", "rft.auinit1", "rft.auinitm", "rft.ausuffix": break
        case "rft.date": takeDate(field, name)
        case "rft.volume": put(\.volume, field, name)
        case "rft.issue": put(\.issue, field, name)
        case "rft.pages": put(\.pages, field, name)
        case "rft.spage", "rft.epage": break
        case "rft.tpages": put(\.numberOfPages, field, name)
        case "rft.artnum": put(\.numberField, field, name)
        case "rft.edition": put(\.edition, field, name)
        case "rft.series": put(\.collectionTitle, field, name)
        case "rft.place": put(\.publisherPlace, field, name)
        case "rft.pub", "rft.publisher", "rft.inst": put(\.publisher, field, name)
        case "rft.degree": put(\.genre, field, name)
        case "rft.language":
            if reference.language == nil {
                reference.language = LanguageCodes.tagOrText(value)
            } else {
                keep(name, value)
            }
        case "rft.subject": takeKeyword(field)
        case "rft.description": put(.abstract, field, name)
        case "rft.rights": put(.license, field, name)
        case "rft.source": put(\.containerTitle, field, name)
        case "rft.isbn", "rft.issn", "rft.eissn": takeSerials(name, field)
        case "rft_id", "rft.identifier": takeIdentifier(name, field)
        default: keep(name, value)
        }
    }

    /// A journal's or book's title; of a work that stands in none its own.
    private mutating func takeTitle(_ name: String, _ field: Field<String>) {
        let isContainer = name == "rft.jtitle" || values.contains { $0.name == "rft.atitle" && !$0.value.isEmpty }
        put(isContainer ? \.containerTitle : \.title, field, name)
    }

    private mutating func put(
        _ path: WritableKeyPath<Reference, Field<String>?>, _ field: Field<String>, _ name: String
    ) {
        if let known = reference[keyPath: path] {
            if known.value != field.value { keep(name, field.value) }
        } else {
            reference[keyPath: path] = field
        }
    }

    private mutating func put(_ variable: TextVariable, _ field: Field<String>, _ name: String) {
        if reference.variables[variable] == nil {
            reference.variables[variable] = field
        } else {
            keep(name, field.value)
        }
    }

    /// The first author by the parts of the name, before those whose names stand whole.
    private mutating func takeAuthors() {
        func first(_ name: String) -> String? { values.first { $0.name == name && !$0.value.isEmpty }?.value }
        guard let name = COinSAuthors.divided(first) else {
            reference.authors = authors
            for part in ["rft.aufirst", "rft.auinit", "rft.auinit1", "rft.auinitm", "rft.ausuffix"] {
                guard let value = first(part) else { continue }
                if !authors.contains(where: { $0.verbatim.contains(value) }) { keep(part, value) }
            }
            return
        }
        reference.authors = COinSAuthors.merged(Field(name, verbatim: name.inverted, range: range), authors)
    }

    private mutating func takeDate(_ field: Field<String>, _ name: String) {
        guard reference.issued == nil else {
            return keep(name, field.value, "another date stands before it")
        }
        guard let reading = WrittenDate.issued(field.value) else {
            return keep(name, field.value, DateRemark.unread(field.value))
        }
        if !reading.isExact { keep(name, field.value, DateRemark.inexact(field.value, reading.date)) }
        reference.issued = Field(reading.date, verbatim: field.verbatim, range: range)
    }

    private mutating func takeKeyword(_ field: Field<String>) {
        guard let known = reference.variables[.keyword] else {
            reference.variables[.keyword] = field
            return
        }
        // Each word is copied once for each that follows: a record has a few, and many are kept apart.
        guard known.value.utf8.count < 2000 else { return keep("rft.subject", field.value) }
        let text = known.value + "; " + field.value
        reference.variables[.keyword] = Field(text, verbatim: text, range: range)
    }

    private mutating func takeSerials(_ name: String, _ field: Field<String>) {
        guard let found = IdentifierText.serials(field.value) else {
            return keep(name, field.value, "this is neither an ISSN nor an ISBN")
        }
        for identifier in found where IdentifierText.isNew(identifier, in: reference) {
            reference.identifiers.append(Field(identifier, verbatim: field.verbatim, range: range))
        }
    }

    /// `info:doi/10.1000/x`, `info:pmid/123`, `urn:isbn:…`, or an address.
    private mutating func takeIdentifier(_ name: String, _ field: Field<String>) {
        let value = field.value
        if value.hasPrefix("info:doi/") || value.hasPrefix("doi:") || value.contains("//doi.org/"), let doi = DOI(value)
        {
            if reference.doi == nil {
                reference.doi = Field(doi.normalized, verbatim: value, range: range)
            } else {
                keep(name, value)
            }
        } else if value.hasPrefix("info:pmid/"), let found = IdentifierText.pmid(String(value.dropFirst(10))) {
            reference.identifiers.append(Field(found, verbatim: value, range: range))
        } else if value.hasPrefix("info:hdl/") {
            reference.identifiers.append(
                Field(Identifier(.handle, String(value.dropFirst(9))), verbatim: value, range: range))
        } else if value.lowercased().hasPrefix("urn:isbn:"),
            let found = IdentifierText.serials(String(value.dropFirst(9)))
        {
            reference.identifiers += found.map { Field($0, verbatim: value, range: range) }
        } else if value.hasPrefix("http://") || value.hasPrefix("https://") || value.hasPrefix("ftp://") {
            reference.urls.append(PrintedURL(verbatim: value, range: range, candidates: [URLCandidate(url: value)]))
        } else {
            keep(name, value)
        }
    }

    private mutating func finish() {
        func first(_ name: String) -> String? { values.first { $0.name == name && !$0.value.isEmpty }?.value }
        guard reference.pages == nil, let start = first("rft.spage") else { return }
        let end = first("rft.epage")
        let pages = end == nil || end == start ? start : start + "–" + (end ?? "")
        reference.pages = Field(pages, verbatim: pages, range: range)
    }

    private mutating func keep(_ name: String, _ value: String, _ problem: String? = nil) {
        reference.native?.fields.append(NativeField(name: name, value: value, range: range))
        if let problem {
            diagnostics.append(
                Diagnostic(
                    "\(name) is kept as it is: \(problem)" + (problem.hasSuffix(".") ? "" : "."), kind: .unreadValue,
                    range: range, field: name))
        }
    }

    private static func type(_ matrix: String, _ genre: String) -> ReferenceType {
        switch (matrix, genre.lowercased()) {
        case (_, "article"): .articleJournal
        case (_, "bookitem"), (_, "booksection"): .chapter
        case (_, "book"): .book
        case (_, "proceeding"), (_, "conferencepaper"): .paperConference
        case (_, "preprint"): .article
        case (_, "report"): .report
        case (_, "journal"), (_, "issue"): .periodical
        case (_, "conference"): .book
        case (_, "webpage"): .webpage
        case (_, "blogpost"): .postWeblog
        case (_, "newspaperarticle"): .articleNewspaper
        case (_, "magazinearticle"): .articleMagazine
        case ("journal", _): .articleJournal
        case ("book", _): .book
        case ("dissertation", _): .thesis
        case ("patent", _): .patent
        default: .document
        }
    }
}
