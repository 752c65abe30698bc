import Bibliography

/// Dates, numbers and identifiers.
extension BibTeXWriter {
    mutating func addDates(_ reference: Reference) {
        if let issued = reference.issued?.value {
            if dialect == .biblatex {
                if !isSaid(issued) { add("date", issued.extended) }
            } else if !isSaid(issued) {
                addYear(issued)
            }
        }
        for (variable, field) in [(DateVariable.originalDate, "origdate"), (.eventDate, "eventdate")] {
            if let date = reference.dates[variable]?.value, !hasNative(field) { add(field, date.extended) }
        }
        for variable in [DateVariable.availableDate, .submitted] where reference.dates[variable] != nil {
            miss(variable.rawValue, "There is no field for the date ‘\(variable.rawValue)’.")
        }
        if let accessed = reference.accessed, !hasNative("urldate") {
            add("urldate", accessed.value.date?.extended ?? accessed.verbatim)
        }
    }

    /// Whether a field that is written as it was read says the date, and more.
    private func isSaid(_ date: PartialDate) -> Bool {
        if let written = nativeValue("date"), written != date.extended {
            let found = BibTeXDate(extended: written.filter { $0 != " " })?.date
            if found == date { return true }
        }
        guard let year = nativeValue("year"),
            year.utf8.count != 4 || hasNative("month") || !year.utf8.allSatisfy({ (0x30...0x39).contains($0) })
        else { return false }
        var decoder = LaTeXDecoder()
        let bytes = Array(year.utf8)
        let text = decoder.text(bytes, 0..<bytes.count)
        let month = nativeValue("month")
        let found =
            BibTeXDate(year: text, month: month) ?? BibTeXDate(year: text, month: nil) ?? BibTeXDate(extended: text)
        return found?.date == date
    }

    /// `year` and `month`, as BibTeX's styles know them.
    private mutating func addYear(_ date: PartialDate) {
        let year = String(repeating: "0", count: max(0, 4 - String(date.year).utf8.count)) + String(date.year)
        let names = BibTeXMonths.abbreviations
        guard let end = date.end else {
            fields.append(("year", "{\(year)}"))
            if let season = date.season {
                fields.append(("month", "{\(["Spring", "Summer", "Autumn", "Winter"][season.rawValue - 1])}"))
            } else if let month = date.month {
                fields.append(("month", names[month - 1] + (date.day.map { " # \"~\($0)\"" } ?? "")))
            }
            return
        }
        guard let month = date.month, let endMonth = end.month else {
            fields.append(("year", "{\(year)--\(end.year)}"))
            return
        }
        guard end.year == date.year else {
            add("date", date.extended)
            return miss("year", "BibTeX has no months of two years; the date is written as BibLaTeX has it.")
        }
        fields.append(("year", "{\(year)}"))
        guard let day = date.day, let endDay = end.day else {
            fields.append(("month", "\(names[month - 1]) # \"/\" # \(names[endMonth - 1])"))
            return
        }
        let last =
            endMonth == month ? "\"~\(day)--\(endDay)\"" : "\"~\(day)--\" # \(names[endMonth - 1]) # \"~\(endDay)\""
        fields.append(("month", "\(names[month - 1]) # \(last)"))
    }

    mutating func addNumbers(_ reference: Reference, _ word: String) {
        add("edition", reference.edition)
        add("volume", reference.volume)
        add("volumes", reference.numberOfVolumes)
        let collectionNumber = reference.variables[.collectionNumber]
        let number = reference.numberField
        if BibTeXTypes.isArticle(reference.type) {
            add("number", reference.issue)
            add("eid", number)
            if collectionNumber != nil { miss("number", "The number in a series has no field in an article’s entry.") }
        } else {
            let isBook = BibTeXTypes.isBook(reference.type)
            add("number", isBook ? collectionNumber : number)
            if isBook { add("eid", number) }
            add("issue", reference.issue)
            if !isBook, collectionNumber != nil {
                miss("number", "The number in a series has no field beside a number.")
            }
        }
        if let pages = reference.pages?.value {
            fields.append(("pages", "{\(BibTeXSpelling.pages(pages, letters))}"))
        }
        add("pagetotal", reference.numberOfPages)
        addIdentifiers(reference)
    }

    private mutating func addIdentifiers(_ reference: Reference) {
        var schemes: [Identifier.Scheme] = []
        for field in reference.identifiers where !schemes.contains(field.value.scheme) {
            schemes.append(field.value.scheme)
        }
        var hasEprint = hasNative("eprint") || hasNative("eprinttype") || hasNative("archiveprefix")
        for scheme in schemes {
            let values = reference.identifiers.map(\.value).filter { $0.scheme == scheme }.map(\.value)
            let archive = BibTeXWriter.archives[scheme]
            switch scheme {
            case .isbn, .issn:
                let found = reference.identifiers.filter { $0.value.scheme == scheme }
                let written = isOwn ? BibTeXWriter.sourceNumbers(found) : nil
                add(scheme.rawValue.lowercased(), written ?? values.joined(separator: ", "))
                continue
            case .number:
                miss("number", "A number that its publisher gave has no field: \(values.joined(separator: ", ")).")
                continue
            case _ where [.arXiv, .pmid, .handle].contains(scheme) && !hasEprint:
                hasEprint = true
                addVerbatim("eprint", values.first)
                add(dialect == .biblatex ? "eprinttype" : "archiveprefix", archive?.type)
            default: addVerbatim(archive?.field ?? scheme.rawValue.lowercased(), values.first)
            }
            if values.count > 1 { miss("eprint", "Only the first \(scheme.rawValue) is written.") }
        }
    }

    /// The archives that BibLaTeX knows, its words for them, and fields that others use.
    private static let archives: [Identifier.Scheme: (type: String, field: String)] = [
        .arXiv: ("arxiv", "arxiv"), .pmid: ("pubmed", "pmid"), .handle: ("hdl", "hdl"), .pmcid: ("pmcid", "pmcid"),
        .urn: ("urn", "urn"),
    ]

    mutating func addRest(_ reference: Reference, _ word: String) {
        if reference.genre?.value != BibTeXTypes.genres[word.lowercased()] {
            let word = reference.genre?.verbatim ?? ""
            // A word that BibLaTeX translates stays one.
            if dialect == .biblatex, isOwn, let kind = BibTeXTypes.kinds[word], kind == reference.genre?.value {
                add("type", word)
            } else {
                add("type", reference.genre)
            }
        }
        add(publisherField(reference), reference.publisher)
        add(dialect == .biblatex ? "location" : "address", reference.publisherPlace)
        add("medium", reference.medium)
        let names = BibTeXMapping.fieldNames
        for variable in TextVariable.allCases {
            guard let value = reference.variables[variable] else { continue }
            if variable == .keyword {
                addKeywords(value)
            } else if let name = names[variable] {
                add(dialect == .bibtex && name == "annotation" ? "annote" : name, value)
            } else if variable != .volumeTitle, variable != .collectionNumber {
                miss(variable.rawValue, "There is no field for ‘\(variable.rawValue)’: \(value.value.prefix(60))")
            }
        }
        if let language = reference.language, !isLanguageSaid(language) {
            if let name = BibTeXLanguages.name(of: language) {
                add("langid", name)
            } else {
                miss("langid", "The language ‘\(language)’ has no name in BibLaTeX.")
            }
        }
        addVerbatim("doi", reference.doi.map { DOI.written($0) })
        addVerbatim("url", reference.urls.first?.candidates.first?.url)
        if reference.urls.count > 1 { miss("url", "Only the first address is written.") }
        if reference.archived != nil { miss("url", "The copy in an archive has no field.") }
        if reference.notes.count == 1 {
            add("note", reference.notes.first)
        } else {
            add("note", reference.notes.map(\.value).joined(separator: "; "))
        }
    }

    /// Whether a field that is written as it was read names the language.
    private func isLanguageSaid(_ language: String) -> Bool {
        let written = nativeValue("langid") ?? nativeValue("language")
        return written.flatMap { BibTeXLanguages.tag(BibTeXWriter.decoded($0)) } == language
    }

    private func publisherField(_ reference: Reference) -> String {
        if let name = sourceName(at: reference.publisher?.range), !hasNative(name) {
            switch name {
            case "publisher", "organization": return name
            case "institution", "school":
                return dialect == .bibtex && reference.type == .thesis ? "school" : "institution"
            default: break
            }
        }
        if hasNative("institution") || hasNative("school") || hasNative("organization") || hasNative("publisher") {
            return "publisher"
        }
        switch reference.type {
        case .thesis: return dialect == .biblatex ? "institution" : "school"
        case .report: return "institution"
        default: return TypeTable.row(of: reference.type).biblatex == "online" ? "organization" : "publisher"
        }
    }
}
