import Bibliography

/// Makes a reference of a record of RIS.
struct RISReading {
    private let record: RISLines.Record
    private let text: SourceText
    private var type: RISType?
    private(set) var cursor: PositionCursor
    private(set) var diagnostics: [Diagnostic] = []
    var reference: Reference

    private var startPage: Field<String>?
    private var endPage: Field<String>?
    private var keywords: [Field<String>] = []
    /// Journals' names under tags that mean the full name or a short one.
    private var journal: Field<String>?
    private var secondTitle: (line: RISLine, field: Field<String>)?
    /// A date without its year.
    private var dayOfYear: (line: RISLine, value: String)?
    private var dates: [(line: RISLine, field: Field<PartialDate>)] = []

    init(_ record: RISLines.Record, number: Int, text: SourceText, cursor: PositionCursor) {
        self.record = record
        self.text = text
        self.cursor = cursor
        reference = Reference(number: number, verbatim: text.string(in: record.range), text: "")
        reference.native = NativeRecord(format: BibliographyFormat.ris.rawValue, type: "")
    }

    mutating func read() {
        if let line = record.lines.first(where: { $0.tag == "TY" }) { readType(line) }
        reference.key = record.lines.first { $0.tag == "ID" }.map { OneLine.text(value(of: $0)) }
        for line in record.lines where line.tag != "TY" || line.name != record.lines.first?.name { take(line) }
        reportIrregularTags()
        finish()
    }

    private mutating func readType(_ line: RISLine) {
        let word = OneLine.text(value(of: line))
        reference.native?.type = word
        type = RISType(reading: word)
        if let type {
            reference.type = type.type
        } else {
            report("“\(JSONScanner.shortened(word))” is no type of RIS; the record is taken for a document.", line)
        }
    }

    /// Says once a record that tags are written in another way than programs expect.
    private mutating func reportIrregularTags() {
        let lines = record.lines.filter { !$0.isRegular }
        guard let first = lines.first else { return }
        let tag = text.string(in: first.name)
        let written = text.string(in: first.name.lowerBound..<max(first.name.upperBound, first.value.lowerBound))
        let others = lines.count > 1 ? " The same is true of \(lines.count - 1) more line(s) of the record." : ""
        diagnostics.append(
            Diagnostic(
                "“\(OneLine.text(written))” was read as the tag \(tag). Write it as “\(tag)  - ”, with two blanks."
                    + others, kind: .note, range: range(of: first), key: reference.key, field: tag))
    }

    private mutating func take(_ line: RISLine) {
        let value = value(of: line)
        guard !value.isEmpty else { return }
        guard let meaning = RISTags.meaning(of: line.tag) else {
            return takeOther(line, Field(value, verbatim: value, range: range(of: line)))
        }
        let field = Field(value, verbatim: value, range: range(of: line))
        switch meaning {
        case .key: if reference.key != OneLine.text(value) { keep(line, value) }
        case .author: reference.authors += names(line, field)
        case .editor: reference.editors += names(line, field)
        case .name: takeName(line, field)
        case .field(let path): put(path, field, line)
        case .bookTitle: takeBookTitle(line, field)
        case .secondTitle: if secondTitle == nil { secondTitle = (line, field) } else { keep(line, value) }
        case .journal: if journal == nil { journal = field } else { keep(line, value) }
        case .date: takeDate(line, value)
        case .accessed: takeAccessed(line, value)
        case .issue: put(type?.hasIssues ?? true ? \.issue : \.numberField, field, line)
        case .startPage: if startPage == nil { startPage = field } else { keep(line, value) }
        case .endPage: if endPage == nil { endPage = field } else { keep(line, value) }
        case .language: takeLanguage(line, value)
        case .kind: takeKind(line, field)
        case .doi: takeDOI(line, field)
        case .addresses: takeAddresses(line, field)
        case .serials: takeSerials(line, field)
        case .keywords: takeKeywords(line, field)
        case .note: takeNote(field)
        }
    }

    private mutating func takeLanguage(_ line: RISLine, _ value: String) {
        if reference.language == nil { reference.language = LanguageCodes.tagOrText(value) } else { keep(line, value) }
    }

    private mutating func takeOther(_ line: RISLine, _ field: Field<String>) {
        switch (line.tag, type?.word) {
        // EndNote keeps a journal article's number of PubMed Central and its article number under spare tags.
        case ("C2", "JOUR"), ("C2", "EJOUR"):
            guard let found = IdentifierText.pmcid(field.value), field.value.uppercased().contains("PMC") else {
                return keep(line, field.value)
            }
            reference.identifiers.append(Field(found, verbatim: field.verbatim, range: field.range))
        case ("C7", "JOUR"), ("C7", "EJOUR"): put(\.numberField, field, line)
        // The title of proceedings.
        case ("C3", "CONF"), ("C3", "CPAPER"): put(\.containerTitle, field, line)
        default:
            guard let variable = RISTags.variable(of: line.tag) else { return keep(line, field.value) }
            if let known = reference.variables[variable] {
                if known.value != field.value { keep(line, field.value) }
            } else {
                reference.variables[variable] = field
            }
        }
    }

    // MARK: Fields

    private mutating func put(
        _ path: WritableKeyPath<Reference, Field<String>?>, _ field: Field<String>, _ line: RISLine
    ) {
        if let known = reference[keyPath: path] {
            if known.value != field.value { keep(line, field.value) }
        } else {
            reference[keyPath: path] = field
        }
    }

    private mutating func takeName(_ line: RISLine, _ field: Field<String>) {
        guard let role = (type ?? RISType(reading: "GEN"))?.role(of: line.tag) else {
            reference.editors += names(line, field)
            return
        }
        reference.contributors += names(line, field).map { Contributor(role, $0) }
    }

    /// One name, or those of a list, which RIS does not have.
    private mutating func names(_ line: RISLine, _ field: Field<String>) -> [Field<Name>] {
        guard let names = NameList.names(field.value) else { return [name(field)] }
        let tag = text.string(in: line.name)
        report(
            "“\(JSONScanner.shortened(OneLine.text(field.value)))” holds \(names.count) names and was divided. "
                + "Give each name a line \(tag) of its own.", line)
        return names.map { name(Field($0, verbatim: $0, range: field.range)) }
    }

    /// `Family, Given, Suffix`; a name without a comma is not divided.
    private func name(_ field: Field<String>) -> Field<Name> {
        let parts = TextParts.parts(field.value, at: ",", maximum: 3)
        guard parts.count > 1, !parts[0].isEmpty else {
            return Field(Name(literal: OneLine.text(field.value)), verbatim: field.verbatim, range: field.range)
        }
        let suffix = parts.count > 2 && !parts[2].isEmpty ? parts[2] : nil
        let name = Name(family: parts[0], given: parts[1].isEmpty ? nil : parts[1], suffix: suffix)
        return Field(name, verbatim: field.verbatim, range: field.range)
    }

    /// A book's own title, or the title of the book that holds it.
    private mutating func takeBookTitle(_ line: RISLine, _ field: Field<String>) {
        put(type?.isWholeWork ?? false ? \.title : \.containerTitle, field, line)
    }

    private mutating func takeKind(_ line: RISLine, _ field: Field<String>) {
        if field.value.hasPrefix("10."), reference.doi == nil, let doi = DOI(field.value) {
            reference.doi = Field(doi.normalized, verbatim: field.verbatim, range: field.range)
        } else {
            put(reference.genre == nil ? \.genre : \.medium, field, line)
        }
    }

    private mutating func takeDOI(_ line: RISLine, _ field: Field<String>) {
        guard let doi = DOI(field.value) else { return keep(line, field.value, "this is no DOI") }
        if reference.doi == nil || reference.doi?.value == doi.normalized {
            reference.doi = Field(doi.normalized, verbatim: field.verbatim, range: field.range)
        } else {
            keep(line, field.value)
        }
    }

    /// Addresses; some programs write several into one tag.
    private mutating func takeAddresses(_ line: RISLine, _ field: Field<String>) {
        for part in [line.value] + line.more {
            let words = text.bytes[part].split { $0 == 0x20 || $0 == 0x09 }
            for address in words.flatMap({ RISReading.addresses(String(decoding: $0, as: UTF8.self)) }) {
                reference.urls.append(
                    PrintedURL(verbatim: address, range: field.range, candidates: [URLCandidate(url: address)]))
            }
        }
    }

    /// `http://a;http://b` holds two.
    private static func addresses(_ text: String) -> [String] {
        guard text.utf8.contains(UInt8(ascii: ";")) else { return [text] }
        let parts = TextParts.parts(text, at: ";")
        return parts.allSatisfy { $0.hasPrefix("http") } ? parts : [text]
    }

    private mutating func takeSerials(_ line: RISLine, _ field: Field<String>) {
        if let found = IdentifierText.serials(field.value) {
            for identifier in found where IdentifierText.isNew(identifier, in: reference) {
                reference.identifiers.append(Field(identifier, verbatim: field.verbatim, range: field.range))
            }
        } else if !(type?.hasIssues ?? true), type?.type != .book, type?.type != .chapter, reference.numberField == nil
        {
            // Reports, patents and standards have their number here.
            reference.numberField = field
        } else {
            let isNumber = !(type?.hasIssues ?? true) && ![.book, .chapter].contains(type?.type)
            keep(line, field.value, isNumber ? nil : "this is neither an ISSN nor an ISBN")
        }
    }

    /// Each line of a tag is a word of its own, as EndNote writes them.
    private mutating func takeKeywords(_ line: RISLine, _ field: Field<String>) {
        for part in [line.value] + line.more where !part.isEmpty {
            let word = text.string(in: part)
            keywords.append(Field(OneLine.text(word), verbatim: word, range: field.range))
        }
    }

    private mutating func takeNote(_ field: Field<String>) {
        if let identifier = IdentifierText.remark(field.value) {
            reference.identifiers.append(Field(identifier, verbatim: field.verbatim, range: field.range))
        } else {
            reference.notes.append(field)
        }
    }

    private mutating func takeDate(_ line: RISLine, _ value: String) {
        let reading = RISDate.readings(value)
        let inexact = WrittenDate.issued(value)
        if line.tag != "DA" || reading.dates.first?.month == nil, let inexact, !inexact.isExact {
            keep(line, value)
            report("\(text.string(in: line.name)) is kept as it is: " + DateRemark.inexact(value, inexact.date), line)
            dates.append((line, Field(inexact.date, verbatim: value, range: range(of: line))))
            return
        }
        guard let date = reading.dates.first else {
            // EndNote has the year in one tag, and month and day in another.
            if line.tag == "DA", dayOfYear == nil {
                dayOfYear = (line, value)
            } else {
                keepUnreadDate(line, value)
            }
            return
        }
        if !reading.isWhole { keep(line, value, "the words behind the date have no place in it") }
        dates.append((line, Field(date, verbatim: value, range: range(of: line))))
    }

    private mutating func keepUnreadDate(_ line: RISLine, _ value: String) {
        keep(line, value)
        report("\(text.string(in: line.name)) is kept as it is: " + DateRemark.unread(value), line)
    }

    private mutating func takeAccessed(_ line: RISLine, _ value: String) {
        guard reference.accessed == nil else { return keep(line, value) }
        let reading = RISDate.readings(value)
        if reading.dates.isEmpty { report("The consulted date is kept as text: " + DateRemark.unread(value), line) }
        if !reading.isWhole {
            keep(line, value, RISDate.isTimed(value) ? nil : "the words behind the date have no place in it")
        }
        reference.accessed = Field(AccessedDate(readings: reading.dates), verbatim: value, range: range(of: line))
    }

    // MARK: The end of a record

    private mutating func finish() {
        finishTitles()
        finishDates()
        finishPages()
        if !keywords.isEmpty {
            let words = keywords.map(\.value).joined(separator: "; ")
            reference.variables[.keyword] = Field(
                words, verbatim: keywords.map(\.verbatim).joined(separator: "; "), range: keywords[0].range)
        }
        finishAddresses()
    }

    private mutating func finishTitles() {
        if let second = secondTitle {
            // A book's second title is its series.
            let isSeries = (type?.isWholeWork ?? false) && reference.collectionTitle == nil
            put(isSeries ? \.collectionTitle : \.containerTitle, second.field, second.line)
        }
        guard let journal else { return }
        if reference.containerTitle == nil {
            reference.containerTitle = journal
        } else if reference.containerTitle?.value != journal.value {
            if reference.variables[.containerTitleShort] == nil {
                reference.variables[.containerTitleShort] = journal
            } else if reference.variables[.containerTitleShort]?.value != journal.value,
                let line = record.lines.first(where: { $0.tag == "JO" })
            {
                keep(line, journal.value)
            }
        }
    }

    /// Of several dates that agree the most precise counts.
    private mutating func finishDates() {
        var best: (line: RISLine, field: Field<PartialDate>)?
        for date in dates {
            guard let known = best else {
                best = date
                continue
            }
            // A stretch can run into another year than the one that it begins in.
            let isBegun = known.field.value.extended == String(date.field.value.iso8601.prefix(4))
            if isBegun || known.field.value.contains(date.field.value) {
                best = date
            } else if !date.field.value.contains(known.field.value) {
                keep(date.line, date.field.verbatim, "another date stands before it")
            }
        }
        if let day = dayOfYear {
            let words = "\(day.value) \((best?.field.value.year).map { String($0) } ?? "")"
            if let known = best?.field, let date = WrittenDate.likeliest(words), known.value.contains(date) {
                best = (day.line, Field(date, verbatim: day.value, range: range(of: day.line)))
            } else {
                keepUnreadDate(day.line, day.value)
            }
        }
        reference.issued = best?.field
    }

    private mutating func finishPages() {
        guard let start = startPage else {
            reference.pages = endPage
            return
        }
        let isCount = type?.countsPages ?? false
        guard let end = endPage, end.value != start.value, RISPages.ends(start.value).last != end.value else {
            if isCount, endPage == nil, Int(start.value) != nil {
                reference.numberOfPages = start
            } else {
                let ends = RISPages.ends(start.value)
                let pages = ends.last.map { ends.first + "–" + $0 } ?? start.value
                reference.pages = Field(pages, verbatim: start.verbatim, range: start.range)
            }
            return
        }
        let pages = start.value + "–" + end.value
        reference.pages = Field(pages, verbatim: pages, range: start.range)
    }

    /// Where no address of the work stands, that of its text does.
    private mutating func finishAddresses() {
        guard reference.urls.isEmpty else { return }
        for tag in ["L2", "L1", "L3"] as [RISTag] {
            guard let line = record.lines.first(where: { $0.tag == tag }) else { continue }
            let address = value(of: line)
            guard address.hasPrefix("http"), !address.contains(" ") else { continue }
            reference.urls = [
                PrintedURL(verbatim: address, range: range(of: line), candidates: [URLCandidate(url: address)])
            ]
            return
        }
    }

    // MARK: Lines

    private func value(of line: RISLine) -> String {
        if line.more.isEmpty { return text.string(in: line.value) }
        return ([line.value] + line.more).filter { !$0.isEmpty }.map { text.string(in: $0) }.joined(separator: " ")
    }

    private mutating func range(of line: RISLine) -> SourceRange {
        cursor.range(line.value.lowerBound..<(line.more.last ?? line.value).upperBound)
    }

    private mutating func keep(_ line: RISLine, _ value: String, _ problem: String? = nil) {
        let name = text.string(in: line.name)
        let range = range(of: line)
        if reference.native?.fields.last?.range != range {
            reference.native?.fields.append(NativeField(name: name, value: value, range: range))
        }
        if let problem { report("\(name) is kept as it is: \(problem).", line) }
    }

    private mutating func report(_ message: String, _ line: RISLine) {
        diagnostics.append(
            Diagnostic(
                message, kind: .unreadValue, range: range(of: line), key: reference.key,
                field: text.string(in: line.name)))
    }
}
