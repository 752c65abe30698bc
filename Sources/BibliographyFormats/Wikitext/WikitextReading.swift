import Bibliography

/// Makes a reference of a citation template.
struct WikitextReading {
    private typealias Meaning = WikitextParameters.Meaning

    private struct Value {
        /// As written, without blanks around.
        let range: Range<Int>
        let name: String
        let raw: String
        let text: String
    }

    private struct NameKey: Hashable {
        let role: WikitextParameters.Role
        let number: Int
    }

    private let template: WikitextScanner.Template
    private let text: SourceText
    private(set) var cursor: PositionCursor
    private(set) var diagnostics: [Diagnostic] = []
    private(set) var reference: Reference
    private var kind: WikitextTemplates.Kind?
    private var values: [Meaning: Value] = [:]
    private var containerType: ReferenceType?

    init(_ template: WikitextScanner.Template, number: Int, text: SourceText, cursor: PositionCursor) {
        self.template = template
        self.text = text
        self.cursor = cursor
        let range = template.start..<template.end
        reference = Reference(number: number, verbatim: text.string(in: range), text: "")
        reference.native = NativeRecord(format: BibliographyFormat.wikitext.rawValue, type: "")
    }

    mutating func read() {
        let start = cursor.position(at: template.start)
        defer { reference.range = SourceRange(start: start, end: cursor.position(at: template.end)) }
        guard let name = template.parameters.first?.range else { return }
        kind = WikitextTemplates.kind(of: text.bytes[name])
        reference.native?.type = WikitextPlainText.text(text.bytes[name])
        take(parameters())
        chooseType()
        fill()
    }

    // MARK: Parameters

    /// The parameters in their order, of those with one name the last; empty ones say nothing.
    private func parameters() -> [Value] {
        var places: [String: Int] = [:]
        var found: [Value] = []
        var position = 0
        for parameter in template.parameters.dropFirst() {
            let value: Range<Int>
            let name: String
            if let equals = parameter.equals, parameter.range.contains(equals) {
                name = WikitextPlainText.text(text.bytes[parameter.range.lowerBound..<equals])
                value = trimmed(equals + 1..<parameter.range.upperBound)
            } else {
                position += 1
                name = String(position)
                value = trimmed(parameter.range)
            }
            let read = Value(
                range: value, name: name, raw: text.string(in: value), text: WikitextPlainText.text(text.bytes[value]))
            if let place = places[name] {
                found[place] = read
            } else {
                places[name] = found.count
                found.append(read)
            }
        }
        return found.filter { !$0.raw.isEmpty }
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, text.bytes[start] <= 0x20 { start += 1 }
        while end > start, text.bytes[end - 1] <= 0x20 { end -= 1 }
        return start..<end
    }

    private mutating func take(_ parameters: [Value]) {
        var type: ReferenceType?
        if case .work(let only)? = kind { type = only }
        var people: [NameKey: [WikitextParameters.NamePart: Value]] = [:]
        var order: [NameKey] = []
        for value in parameters {
            let name = WikitextReading.normalized(value.name)
            // `Hrsg` of a web page is who publishes it, and of a book its editor.
            if name == "hrsg", type == .webpage {
                set(.publisher, value)
                continue
            }
            let (base, digits) = WikitextReading.divided(name)
            if let (role, part) = WikitextParameters.name(base), digits.utf8.count <= 3 {
                let key = NameKey(role: role, number: Int(digits) ?? 1)
                if people[key] == nil { order.append(key) }
                if people[key]?[part] == nil, !value.text.isEmpty {
                    people[key, default: [:]][part] = value
                } else {
                    keep(value)
                }
            } else if let meaning = WikitextParameters.meaning(name, in: type) {
                if meaning == .container { containerType = containerType ?? WikitextParameters.type(ofContainer: name) }
                set(meaning, value)
            } else {
                keep(value)
            }
        }
        // The numbers count, not the order in which they were written.
        for key in order.enumerated().sorted(by: { ($0.element.number, $0.offset) < ($1.element.number, $1.offset) }) {
            add(people[key.element] ?? [:], key.element.role)
        }
    }

    /// A parameter's name in small letters.
    private static func normalized(_ name: String) -> String {
        let isSmall = name.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
        if isSmall { return name }
        return String(decoding: name.lowercased().utf8.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }, as: UTF8.self)
    }

    /// A name without its number, and the number: `editor-last` and `2` of `editor2-last`.
    private static func divided(_ name: String) -> (base: String, digits: String) {
        guard name.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return (name, "") }
        let digits = name.utf8.filter { (0x30...0x39).contains($0) }
        let rest = name.utf8.filter { !(0x30...0x39).contains($0) }
        return (OneLine.text(String(decoding: rest, as: UTF8.self)), String(decoding: digits, as: UTF8.self))
    }

    private mutating func set(_ meaning: Meaning, _ value: Value) {
        if values[meaning] == nil, !value.text.isEmpty { values[meaning] = value } else { keep(value) }
    }

    private mutating func add(_ parts: [WikitextParameters.NamePart: Value], _ role: WikitextParameters.Role) {
        var names: [Field<Name>] = []
        if let family = parts[.family] {
            let given = parts[.given]?.text
            // Organisations stand in `last` as well.
            let name = given.map { Name(family: family.text, given: $0) } ?? Name(literal: family.text)
            names.append(
                Field(
                    name, verbatim: [family.text, given].compactMap { $0 }.joined(separator: ", "),
                    range: cursor.range(family.range)))
        } else if let given = parts[.given] {
            keep(given)
        }
        if let whole = parts[.whole] {
            let found = whole.text.contains(";") ? WikitextNames.list(whole.text) : [WikitextNames.one(whole.text)]
            names += found.map { Field($0, verbatim: whole.raw, range: cursor.range(whole.range)) }
        }
        if let list = parts[.list] {
            names += WikitextNames.list(list.text).map {
                Field($0, verbatim: list.raw, range: cursor.range(list.range))
            }
        }
        if let list = parts[.vancouver] {
            for part in WikitextNames.vancouver(list.text) {
                let text = OneLine.text(part)
                // Double parentheses mark a name that is not to be divided.
                if text.hasPrefix("(("), text.hasSuffix("))"), text.utf8.count > 4 {
                    let whole = OneLine.text(String(text.dropFirst(2).dropLast(2)))
                    names.append(Field(Name(literal: whole), verbatim: text, range: cursor.range(list.range)))
                    continue
                }
                let name = NBIBName.short(Field(text, verbatim: text, range: nil)).value
                names.append(Field(name, verbatim: text, range: cursor.range(list.range)))
            }
        }
        switch role {
        case .author: reference.authors += names
        case .editor: reference.editors += names
        case .translator: reference.contributors += names.map { Contributor(.translator, $0) }
        }
    }

    // MARK: Fields

    private mutating func chooseType() {
        switch kind {
        case .work(let type)?: reference.type = type
        case .literature?:
            let isJournal = values[.issue] != nil || values[.issn] != nil
            reference.type = values[.container] == nil ? .book : isJournal ? .articleJournal : .chapter
        case .any?, nil:
            if let containerType, containerType != .webpage {
                reference.type = containerType
            } else if values[.isbn] != nil
                || values[.publisher] != nil && values[.container] == nil && values[.url] == nil
            {
                reference.type = .book
            } else if values[.container] != nil, values[.issue] != nil || values[.volume] != nil {
                reference.type = .articleJournal
            } else if values[.url] != nil {
                reference.type = .webpage
            }
        }
        if values[.chapter] != nil, reference.type == .book { reference.type = .chapter }
    }

    private mutating func fill() {
        if let chapter = values[.chapter] {
            // The part is what is cited; the work that holds it is its container.
            reference.title = field(chapter)
            if let title = values[.title] {
                if values[.container] == nil { reference.containerTitle = field(title) } else { keep(title) }
            }
        } else {
            reference.title = values[.title].map { field($0) }
        }
        if reference.containerTitle == nil { reference.containerTitle = values[.container].map { field($0) } }
        reference.publisher = values[.publisher].map { field($0) }
        reference.publisherPlace = values[.place].map { field($0) }
        reference.volume = values[.volume].map { field($0) }
        reference.issue = values[.issue].map { field($0) }
        reference.pages = values[.pages].map { field($0) }
        reference.numberOfPages = values[.pageCount].map { field($0) }
        reference.edition = values[.edition].map { field($0) }
        reference.collectionTitle = values[.series].map { field($0) }
        reference.genre = values[.genre].map { field($0) }
        reference.numberField = values[.number].map { field($0) }
        reference.language = (values[.language]?.text).map(LanguageCodes.tagOrText)
        if let source = values[.source] { reference.variables[.source] = field(source) }
        fillIdentifiers()
        fillAddresses()
        fillDates()
    }

    private mutating func field(_ value: Value) -> Field<String> {
        Field(value.text, verbatim: value.raw, range: cursor.range(value.range))
    }

    private mutating func fillIdentifiers() {
        if let value = values[.doi] {
            if let doi = DOI(value.text) {
                reference.doi = Field(doi.normalized, verbatim: value.raw, range: cursor.range(value.range))
            } else {
                keep(value, "this is no DOI")
            }
        }
        identify(.isbn, "this is no ISBN") { IdentifierText.serials($0, [.isbn]) }
        identify(.issn, "this is no ISSN") { IdentifierText.serials($0, [.issn]) }
        identify(.pmid, "this is no number of PubMed") { IdentifierText.pmid($0).map { [$0] } }
        identify(.pmcid, "this is no number of PubMed Central") { IdentifierText.pmcid($0).map { [$0] } }
        identify(.arXiv, "this is no number of arXiv") { text in
            let plain = text.lowercased().hasPrefix("arxiv:") ? String(text.dropFirst(6)) : text
            return plain.isEmpty || plain.contains(" ") ? nil : [Identifier(.arXiv, plain)]
        }
        identify(.handle, "this is no handle") {
            $0.contains("/") && !$0.contains(" ") ? [Identifier(.handle, $0)] : nil
        }
    }

    private mutating func identify(_ meaning: Meaning, _ problem: String, _ read: (String) -> [Identifier]?) {
        guard let value = values[meaning] else { return }
        guard let found = read(value.text) else { return keep(value, problem) }
        let range = cursor.range(value.range)
        reference.identifiers += found.map { Field($0, verbatim: value.raw, range: range) }
    }

    private mutating func fillAddresses() {
        if let url = values[.url] {
            reference.urls = [
                PrintedURL(
                    verbatim: url.raw, range: cursor.range(url.range), candidates: [URLCandidate(url: url.text)])
            ]
        }
        guard let copy = values[.archiveURL] else {
            if let date = values[.archiveDate] { keep(date) }
            return
        }
        guard copy.text.hasPrefix("http") || copy.text.hasPrefix("//") else {
            if let date = values[.archiveDate] { keep(date) }
            return keep(copy, "this is no address of a copy")
        }
        let date = values[.archiveDate].flatMap { self.date($0).map { $0 } }
        reference.archived = ArchivedCopy(url: field(copy), date: date)
    }

    private mutating func fillDates() {
        if let value = values[.date] { reference.issued = date(value) }
        if reference.issued == nil, let year = values[.year] {
            let words = [values[.day], values[.month], year].compactMap { $0?.text }.joined(separator: " ")
            let reading = WrittenDate.issued(year.text)
            if reading?.isExact ?? true, let date = WrittenDate.likeliest(words) ?? numbers(year) {
                reference.issued = Field(date, verbatim: words, range: cursor.range(year.range))
            } else if let reading {
                keep(year, DateRemark.inexact(year.text, reading.date))
                reference.issued = Field(reading.date, verbatim: words, range: cursor.range(year.range))
            } else {
                keep(year, DateRemark.unread(year.text))
            }
        } else if let year = values[.year], Int(year.text) != reference.issued?.value.year {
            keep(year)
        }
        if let value = values[.originalDate], let date = date(value) { reference.dates[.originalDate] = date }
        guard let value = values[.accessed] else { return }
        let readings = WrittenDate.readings(value.text)
        if readings.isEmpty { report(value, "The consulted date is kept as text: " + DateRemark.unread(value.text)) }
        reference.accessed = Field(
            AccessedDate(readings: readings), verbatim: value.raw, range: cursor.range(value.range))
    }

    /// Day, month and year, each a number of its own.
    private func numbers(_ year: Value) -> PartialDate? {
        PartialDate(
            year: Int(year.text) ?? 0, month: (values[.month]?.text).flatMap { Int($0) },
            day: (values[.day]?.text).flatMap { Int($0) })
    }

    private mutating func date(_ value: Value) -> Field<PartialDate>? {
        guard let reading = WrittenDate.issued(value.text) else {
            keep(value, DateRemark.unread(value.text))
            return nil
        }
        if !reading.isExact { keep(value, DateRemark.inexact(value.text, reading.date)) }
        return Field(reading.date, verbatim: value.raw, range: cursor.range(value.range))
    }

    // MARK: What no field takes

    private mutating func keep(_ value: Value, _ problem: String? = nil) {
        let range = cursor.range(value.range)
        reference.native?.fields.append(NativeField(name: value.name, value: value.raw, range: range))
        if let problem {
            report(
                value,
                "“\(JSONScanner.shortened(value.name))” is kept as it is: \(problem)"
                    + (problem.hasSuffix(".") ? "" : "."))
        }
    }

    private mutating func report(_ value: Value, _ message: String) {
        diagnostics.append(
            Diagnostic(message, kind: .unreadValue, range: cursor.range(value.range), field: value.name))
    }
}
