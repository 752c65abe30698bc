import Bibliography

/// What of the fields that are kept as written a reference does not say: other formats cannot say that.
enum BibTeXRemainder {
    /// A message for a field; nil when the reference says all of it.
    static func message(_ field: NativeField, of reference: Reference, writtenAs format: String) -> String? {
        let name = field.name.lowercased()
        if field.value == BibTeXRoles.others {
            return
                "“and others” at the end of ‘\(field.name)’ has no place in \(format) and was not written; the names "
                + "before it were."
        }
        let text = BibTeXWriter.decoded(field.value)
        switch name {
        case "subtitle" where isEnd(text, of: reference.title),
            "journalsubtitle" where isEnd(text, of: reference.containerTitle),
            "mainsubtitle" where isEnd(text, of: reference.containerTitle),
            "booksubtitle"
        where isEnd(text, of: reference.containerTitle) || isEnd(text, of: reference.variables[.volumeTitle]):
            return nil
        case "language", "langid":
            if let tag = BibTeXLanguages.tag(text), tag == reference.language { return nil }
        case "date", "year", "month", "day":
            if let date = reference.issued?.value { return part(text, date, field, reference, format) }
        case "origdate":
            if let date = reference.dates[.originalDate]?.value { return part(text, date, field, reference, format) }
        case "eventdate":
            if let date = reference.dates[.eventDate]?.value { return part(text, date, field, reference, format) }
        case "urldate":
            if let date = reference.accessed?.value.date { return part(text, date, field, reference, format) }
        default: break
        }
        return "“\(JSONScanner.shortened(field.name))” of \(reference.native?.format ?? "bibtex") has no place in "
            + "\(format) and was not written."
    }

    private static func isEnd(_ text: String, of title: Field<String>?) -> Bool {
        title.map { $0.value.hasSuffix(text) } ?? false
    }

    /// What a date says besides that which it is read as.
    private static func part(
        _ text: String, _ date: PartialDate, _ field: NativeField, _ reference: Reference, _ format: String
    ) -> String? {
        // A month that was read is said by the date; so is a year that is nothing else.
        if text == date.extended || text == String(date.year) { return nil }
        let name = field.name.lowercased()
        if name == "month", date.month != nil || date.season != nil { return nil }
        if name == "day", date.day != nil { return nil }
        return
            "Of ‘\(field.name)’, “\(JSONScanner.shortened(text))”, only \(date.extended) was written: \(format) has no "
            + "place for the rest."
    }
}
