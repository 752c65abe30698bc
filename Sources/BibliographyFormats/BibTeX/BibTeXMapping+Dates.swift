import Bibliography

/// Dates: extended ones, and BibTeX's year and month.
extension BibTeXMapping {
    /// Reads a date; false when the field is none.
    mutating func readDate(
        _ known: BibTeXFieldName, _ field: BibTeXField, into reference: inout Reference
    ) -> Bool {
        switch known {
        case .date: reference.issued = dateField(field)
        case .origdate: reference.dates[.originalDate] = dateField(field)
        case .eventdate: reference.dates[.eventDate] = dateField(field)
        case .urldate: readAccessed(field, into: &reference)
        case .year:
            if !has(.date) { readYear(field, into: &reference) } else if !isSaidByDate(field) { keep(field) }
        case .month, .day:
            // Read beside the year.
            if has(.date) ? !isSaidByDate(field) : !has(.year) { keep(field) }
        default: return false
        }
        return true
    }

    /// Whether a year, month or day is that of the entry's `date`.
    private mutating func isSaidByDate(_ field: BibTeXField) -> Bool {
        guard let slot = slot(.date),
            let date = BibTeXDate.plain(slot.bytes, slot.range) ?? BibTeXDate(extended: plainDate(slot))?.date
        else { return false }
        let text = plainText(field)
        switch field.known {
        case .year: return Int(text) == date.year
        case .month:
            return date.month != nil && BibTeXMonths.number(of: Substring(text.lowercased())) == date.month
                || Int(text).map { $0 == date.month } ?? false
        default: return Int(text).map { $0 == date.day } ?? false
        }
    }

    private mutating func dateField(_ field: BibTeXField) -> Field<PartialDate>? {
        if let date = BibTeXDate.plain(field.bytes, field.range) {
            return Field(date, verbatim: written(field), range: places.range(field.place))
        }
        let text = plainDate(field)
        let date = BibTeXDate(extended: text)
        guard let date else {
            keep(field)
            note("‘\(text)’ is not read as a date. Write it as 2004-05-06; it is kept as it is.", .unreadValue, field)
            return nil
        }
        if date.isMore || date.date.extended != text {
            keep(field)
            if date.isMore {
                note("‘\(text)’ says more than \(date.date.extended), which it is read as; it is kept.", .note, field)
            }
        }
        return Field(date.date, verbatim: text, range: places.range(field.place))
    }

    /// The text of a date: `~` and `--` are no LaTeX in it.
    private mutating func plainDate(_ field: BibTeXField) -> String {
        let text = BibTeXVerbatim.text(field.bytes, field.range)
        return text.utf8.contains(0x7B) ? plainText(field) : text
    }

    private mutating func readYear(_ field: BibTeXField, into reference: inout Reference) {
        if let date = BibTeXDate.plain(field.bytes, field.range), date.month == nil, !has(.month), !has(.day) {
            reference.issued = Field(date, verbatim: written(field), range: places.range(field.place))
            return
        }
        let year = plainText(field)
        let (month, day) = (slot(.month), slot(.day))
        let parts = [month, day].compactMap { $0 }
        let date = BibTeXDate(year: year, month: month.map { plainText($0) }, day: day.map { plainText($0) })
        if let date {
            reference.issued = Field(date.date, verbatim: year, range: places.range(field.place))
            if date.isMore {
                for part in [field] + parts { keep(part) }
            }
            return
        }
        if let extended = BibTeXDate(extended: year), parts.isEmpty {
            reference.issued = Field(extended.date, verbatim: year, range: places.range(field.place))
            keep(field)
            return
        }
        // The year alone, when only the month cannot be read.
        if let date = BibTeXDate(year: year, month: nil), let month {
            reference.issued = Field(date.date, verbatim: year, range: places.range(field.place))
            for part in [field] + parts { keep(part) }
            note(
                "‘\(plainText(month))’ is not read as a month. Write jan to dec; it is kept as it is.", .unreadValue,
                month)
            return
        }
        for part in [field] + parts { keep(part) }
        note("‘\(year)’ is not read as a year. It is kept as it is.", .unreadValue, field)
    }

    private mutating func readAccessed(_ field: BibTeXField, into reference: inout Reference) {
        if let date = BibTeXDate.plain(field.bytes, field.range) {
            reference.accessed = Field(
                AccessedDate(readings: [date]), verbatim: written(field), range: places.range(field.place))
            return
        }
        let text = plainDate(field)
        let date = BibTeXDate(extended: text) ?? BibTeXMapping.spelled(plainText(field))
        if date == nil {
            note("‘\(text)’ is not read as a date. Write it as 2004-05-06; it is kept as it is.", .unreadValue, field)
        }
        if date.map({ $0.isMore || $0.date.extended != text }) ?? true { keep(field) }
        reference.accessed = Field(
            AccessedDate(readings: date.map { [$0.date] } ?? []), verbatim: text, range: places.range(field.place))
    }

    /// `6 July 2014`, `July 6, 2014`.
    private static func spelled(_ text: String) -> BibTeXDate? {
        let words = text.split { $0 == " " || $0 == "," || $0 == "\u{A0}" || $0 == "." }
        guard words.count == 3, let year = words.first(where: { $0.utf8.count == 4 && Int($0) != nil }) else {
            return nil
        }
        let rest = words.filter { $0 != year }
        guard rest.count == 2, rest.contains(where: { BibTeXMonths.number(of: Substring($0.lowercased())) != nil })
        else { return nil }
        return BibTeXDate(year: String(year), month: rest.joined(separator: " "))
    }
}
