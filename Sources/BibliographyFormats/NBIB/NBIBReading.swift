import Bibliography

/// Makes a reference of a record of PubMed.
struct NBIBReading {
    private let lines: [NBIBLine]
    private let text: SourceText
    private(set) var cursor: PositionCursor
    private(set) var diagnostics: [Diagnostic] = []
    var reference: Reference
    private var kinds: [Field<String>] = []
    private var keywords: [Field<String>] = []
    private var hasFullAuthors = false
    private var hasFullEditors = false

    init(_ lines: [NBIBLine], _ range: Range<Int>, number: Int, text: SourceText, cursor: PositionCursor) {
        self.lines = lines
        self.text = text
        self.cursor = cursor
        reference = Reference(number: number, verbatim: text.string(in: range), text: "")
        reference.native = NativeRecord(format: BibliographyFormat.nbib.rawValue, type: "")
    }

    /// Whether a record can begin with the tag.
    static func isBegin(_ tag: String) -> Bool { ["PMID", "TI", "BTI", "PMC"].contains(tag) }

    mutating func read() {
        hasFullAuthors = lines.contains { $0.tag == "FAU" }
        hasFullEditors = lines.contains { $0.tag == "FED" }
        reference.key = lines.first { $0.tag == "PMID" }.map { value(of: $0) }
        for line in lines { take(line) }
        finish()
    }

    private mutating func take(_ line: NBIBLine) {
        let value = value(of: line)
        guard !value.isEmpty else { return }
        let field = Field(value, verbatim: value, range: range(of: line))
        switch line.tag {
        case "PMID": identify(IdentifierText.pmid(value), line, field, "this is no number of PubMed")
        case "PMC": identify(IdentifierText.pmcid(value), line, field, "this is no number of PubMed Central")
        case "TI": put(\.title, field, line)
        case "BTI": put(\.containerTitle, field, line)
        case "CTI": put(\.collectionTitle, field, line)
        case "JT": put(\.containerTitle, field, line)
        case "TA": put(.containerTitleShort, field, line)
        case "TT": put(.originalTitle, field, line)
        case "AB": put(.abstract, field, line)
        case "FAU": reference.authors.append(NBIBName.full(field))
        case "AU": hasFullAuthors ? keep(line, value) : reference.authors.append(NBIBName.short(field))
        case "FED": reference.editors.append(NBIBName.full(field))
        case "ED": hasFullEditors ? keep(line, value) : reference.editors.append(NBIBName.short(field))
        case "CN": reference.authors.append(Field(Name(literal: value), verbatim: value, range: field.range))
        case "DP": takeDate(line, field)
        case "DEP": takeElectronicDate(line, field)
        case "VI": put(\.volume, field, line)
        case "IP": put(\.issue, field, line)
        case "PG": takePages(field, line)
        case "EN": put(\.edition, field, line)
        case "PL": put(\.publisherPlace, field, line)
        case "PB": put(\.publisher, field, line)
        case "LID", "AID": takeLocation(line, field)
        case "LA": takeLanguage(line, value)
        case "PT": kinds.append(field)
        case "IS", "ISBN": takeSerials(line, field)
        case "OT": keywords.append(field)
        case "GN": reference.notes.append(field)
        default: keep(line, value)
        }
    }

    // MARK: Fields

    private mutating func put(
        _ path: WritableKeyPath<Reference, Field<String>?>, _ field: Field<String>, _ line: NBIBLine
    ) {
        guard reference[keyPath: path] == nil else { return keep(line, field.value) }
        reference[keyPath: path] = field
    }

    private mutating func put(_ variable: TextVariable, _ field: Field<String>, _ line: NBIBLine) {
        guard reference.variables[variable] == nil else { return keep(line, field.value) }
        reference.variables[variable] = field
    }

    private mutating func identify(
        _ found: Identifier?, _ line: NBIBLine, _ field: Field<String>, _ problem: String
    ) {
        guard let found else { return keep(line, field.value, problem) }
        if IdentifierText.isNew(found, in: reference) {
            reference.identifiers.append(Field(found, verbatim: field.verbatim, range: field.range))
        }
    }

    private mutating func takeDate(_ line: NBIBLine, _ field: Field<String>) {
        guard reference.issued == nil else {
            return keep(line, field.value, "another date stands before it")
        }
        guard let reading = WrittenDate.issued(field.value) else {
            return keep(line, field.value, DateRemark.unread(field.value))
        }
        if !reading.isExact { keep(line, field.value, DateRemark.inexact(field.value, reading.date)) }
        reference.issued = Field(reading.date, verbatim: field.verbatim, range: field.range)
    }

    /// `20140630`.
    private mutating func takeElectronicDate(_ line: NBIBLine, _ field: Field<String>) {
        let digits = Array(field.value.utf8)
        guard digits.count == 8, digits.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(field.value),
            let date = PartialDate(year: number / 10000, month: number / 100 % 100, day: number % 100),
            reference.dates[.availableDate] == nil
        else { return keep(line, field.value, "this is no date") }
        reference.dates[.availableDate] = Field(date, verbatim: field.verbatim, range: field.range)
    }

    private mutating func takePages(_ field: Field<String>, _ line: NBIBLine) {
        put(\.pages, Field(NBIBPages.whole(field.value), verbatim: field.verbatim, range: field.range), line)
    }

    /// `10.1000/x [doi]`, `S0140-6736(14)1 [pii]`.
    private mutating func takeLocation(_ line: NBIBLine, _ field: Field<String>) {
        guard field.value.hasSuffix("[doi]") else { return keep(line, field.value) }
        guard let doi = DOI(String(field.value.dropLast(5))) else {
            return keep(line, field.value, "this is no DOI")
        }
        if reference.doi == nil {
            reference.doi = Field(doi.normalized, verbatim: field.verbatim, range: field.range)
        } else if reference.doi?.value != doi.normalized {
            keep(line, field.value)
        }
    }

    private mutating func takeLanguage(_ line: NBIBLine, _ value: String) {
        guard reference.language == nil else { return keep(line, value) }
        reference.language = LanguageCodes.tagOrText(value)
    }

    private mutating func takeSerials(_ line: NBIBLine, _ field: Field<String>) {
        guard let found = IdentifierText.serials(field.value) else {
            return keep(line, field.value, "this is neither an ISSN nor an ISBN")
        }
        for identifier in found { identify(identifier, line, field, "") }
    }

    private mutating func finish() {
        let words = kinds.map(\.value)
        reference.native?.type = words.joined(separator: "; ")
        let isInBook = reference.title != nil && lines.contains { $0.tag == "BTI" }
        if !isInBook, reference.title == nil, let book = reference.containerTitle,
            lines.contains(where: { $0.tag == "BTI" })
        {
            reference.title = book
            reference.containerTitle = nil
            reference.type = .book
        } else {
            reference.type = isInBook ? .chapter : NBIBWords.type(words)
        }
        if let kind = kinds.first(where: { $0.value != "Journal Article" }) { reference.genre = kind }
        if let first = keywords.first {
            let text = keywords.map(\.value).joined(separator: "; ")
            reference.variables[.keyword] = Field(text, verbatim: text, range: first.range)
        }
    }

    // MARK: Lines

    private func value(of line: NBIBLine) -> String {
        if line.more.isEmpty { return text.string(in: line.value) }
        return ([line.value] + line.more).filter { !$0.isEmpty }.map { text.string(in: $0) }.joined(separator: " ")
    }

    private mutating func range(of line: NBIBLine) -> SourceRange {
        cursor.range(line.value.lowerBound..<(line.more.last ?? line.value).upperBound)
    }

    private mutating func keep(_ line: NBIBLine, _ value: String, _ problem: String? = nil) {
        let range = range(of: line)
        reference.native?.fields.append(NativeField(name: line.tag, value: value, range: range))
        if let problem {
            diagnostics.append(
                Diagnostic(
                    "\(line.tag) is kept as it is: \(problem)" + (problem.hasSuffix(".") ? "" : "."),
                    kind: .unreadValue, range: range,
                    key: reference.key, field: line.tag))
        }
    }
}
