import Bibliography
import Markup

/// Dates: in one text, and in parts.
extension XMLDraft {
    /// The date of an element's text, or of a normal form that stands beside it; a text that is none is kept.
    mutating func date(_ element: XMLElement, normalForm: String? = nil) -> Field<PartialDate>? {
        let text = XMLDraft.folded(element.text)
        let written = text.isEmpty ? normalForm ?? "" : text
        if let normalForm, let date = WrittenDate.date(normalForm) { return field(date, written, element) }
        guard let reading = WrittenDate.issued(text) else {
            keep(element)
            if !text.isEmpty { tellUnread("The text is kept as it is: " + DateRemark.unread(text), element) }
            return nil
        }
        if !reading.isExact {
            keep(element)
            tellUnread("The text is kept as it is: " + DateRemark.inexact(text, reading.date), element)
        }
        return field(reading.date, written, element)
    }

    /// Takes a date of publication; a second one is kept when it says something else.
    mutating func takeIssued(_ element: XMLElement, normalForm: String? = nil) {
        guard let date = date(element, normalForm: normalForm) else { return }
        guard reference.issued == nil else {
            if reference.issued?.value != date.value { keep(element) }
            return
        }
        reference.issued = date
    }

    /// Takes the day on which the source was read. One that more than one day can be meant by keeps its readings; a
    /// text that is no date stays as it is, without a reading.
    mutating func takeAccessed(_ element: XMLElement, normalForm: String? = nil) {
        let text = XMLDraft.folded(element.text)
        let written = text.isEmpty ? normalForm ?? "" : text
        guard !written.isEmpty, reference.accessed == nil else {
            if reference.accessed?.verbatim != written { keep(element) }
            return
        }
        var readings = normalForm.map(WrittenDate.readings) ?? []
        if readings.isEmpty { readings = WrittenDate.readings(XMLDraft.withoutAccessWords(text)) }
        if readings.isEmpty {
            tellUnread("The consulted date is kept as text: " + DateRemark.unread(written), element)
        }
        reference.accessed = field(AccessedDate(readings: readings), written, element)
    }

    /// Words before the date that say what it is: `Accessed 5 May 2014`, `дата обращения: 05.05.2014`.
    private static func withoutAccessWords(_ text: String) -> String {
        guard text.utf8.count <= 200 else { return text }
        let text = text.drop { $0 == "[" || $0 == "(" }
        let lowered = text.lowercased()
        for words in [
            "date accessed", "accessed on", "last accessed", "accessed", "retrieved on", "retrieved", "cited", "viewed",
            "available from", "zugriff am", "abgerufen am", "consulté le", "dostęp", "data dostępu",
            "дата обращения", "дата доступа", "дата звернення", "рэжым доступу",
        ] where lowered.hasPrefix(words) {
            let rest = text.dropFirst(words.count).drop { $0 == ":" || $0 == " " }
            return String(rest.reversed().drop { $0 == "." || $0 == ")" || $0 == "]" }.reversed())
        }
        return String(text.reversed().drop { $0 == "]" || $0 == ")" || $0 == "." }.reversed())
    }

    /// A date of parts that stand in elements of their own; nil, with all parts kept, when they make none.
    mutating func date(
        year: XMLElement?, month: XMLElement?, day: XMLElement?, season: XMLElement? = nil, in element: XMLElement
    ) -> Field<PartialDate>? {
        let parts = [year, month, day, season].map { $0.map { XMLDraft.folded($0.text) } ?? "" }
        let verbatim = parts.filter { !$0.isEmpty }.joined(separator: " ")
        guard !verbatim.isEmpty else { return nil }
        let monthNumber = Int(parts[1]) ?? MonthWords.month(parts[1].lowercased().filter { $0 != "." })
        let yearNumber = parts[0].utf8.count == 4 ? Int(parts[0]) : nil
        if let yearNumber, monthNumber != nil || parts[1].isEmpty {
            let dayNumber = Int(parts[2])
            if parts[2].isEmpty || dayNumber != nil,
                let date = PartialDate(year: yearNumber, month: monthNumber, day: monthNumber == nil ? nil : dayNumber),
                monthNumber != nil || parts[2].isEmpty
            {
                let season = MonthWords.season(parts[3].lowercased())
                if let season, monthNumber == nil { return field(date.during(season), verbatim, element) }
                if parts[3].isEmpty || monthNumber != nil { return field(date, verbatim, element) }
            }
        }
        if let date = WrittenDate.date(verbatim) { return field(date, verbatim, element) }
        // What is sure stays: a year beside a month that is none.
        if let date = WrittenDate.date(parts[0]) {
            let doubtful = [month, day, season].compactMap { $0 }
            for part in doubtful { keep(part) }
            tellUnread("“\(verbatim.prefix(80))” is no date; only its year was read.", element)
            return field(date, verbatim, element)
        }
        for part in [year, month, day, season].compactMap({ $0 }) { keep(part) }
        if let reading = WrittenDate.issued(parts[0]) {
            tellUnread("The text is kept as it is: " + DateRemark.inexact(verbatim, reading.date), element)
            return field(reading.date, verbatim, element)
        }
        tellUnread("The text is kept as it is: " + DateRemark.unread(verbatim), element)
        return nil
    }
}
