import Bibliography

/// A date of CSL's data model: `date-parts`, `raw`, `literal`, an extended date as a text, or pandoc's older maps.
struct CSLDateReading {
    private(set) var date: PartialDate?
    /// All readings of a date in words.
    private(set) var readings: [PartialDate] = []
    /// The words, where the date stands in words.
    private(set) var verbatim: String?
    /// Whether the words are all that there is, as `literal`.
    private(set) var isLiteral = false
    /// What of it the date does not say.
    private(set) var problem: String?

    init(_ node: DataNode) {
        if let text = node.scalar {
            readWords(text)
        } else if let members = node.members {
            read(members)
        } else if let elements = node.elements, (1...2).contains(elements.count) {
            // Pandoc's older form: a list of one date or two.
            let ends = elements.compactMap { $0.members.flatMap(CSLDateReading.date) }
            guard ends.count == elements.count else { return }
            date = ends.count == 2 ? CSLDateReading.stretch(ends[0], ends[1]) : ends.first
        }
    }

    private mutating func readWords(_ text: String) {
        verbatim = text
        readings = WrittenDate.readings(text)
        let reading = WrittenDate.issued(text)
        date = reading?.date
        if let reading, !reading.isExact { problem = DateRemark.inexact(text, reading.date) }
    }

    private mutating func read(_ members: [DataNode.Member]) {
        func member(_ name: String) -> DataNode? { members.first { $0.name == name && !$0.value.isNull }?.value }
        let words = (member("raw") ?? member("literal"))?.scalar
        if let parts = member("date-parts") {
            date = CSLDateReading.date(parts: parts)
            if date == nil {
                let ends = parts.elements?.prefix(3).map { $0.elements ?? [$0] } ?? []
                // Some programs leave out the outer list: then each part is an element of it.
                let separator = parts.elements?.first?.elements == nil ? "-" : "/"
                let written = ends.map { $0.prefix(3).compactMap(\.scalar).joined(separator: "-") }
                problem = DateRemark.unread(written.joined(separator: separator))
            }
        } else if let text = words {
            readWords(text)
            isLiteral = member("raw") == nil && members.count == 1
        } else {
            date = CSLDateReading.date(members)
        }
        if let season = member("season") {
            let reading = CSLDateReading.season(season)
            if let found = reading, let year = date, year.end == nil {
                date = year.during(found)
            }
            if reading == nil || date?.season != reading { problem = "its season could not be read" }
        }
        if date == nil { return }
        if let circa = member("circa"), !["false", "0"].contains(circa.scalar ?? "") {
            problem = "a date here has no word for “about”"
        } else if member("date-parts") != nil, let words {
            if WrittenDate.likeliest(words) != date { problem = "it says “\(JSONScanner.shortened(words))” too" }
        } else if let other = members.first(where: { !CSLDateReading.names.contains($0.name) }) {
            problem = "“\(JSONScanner.shortened(other.name))” has no place in a date"
        }
    }

    private static let names: Set<String> = [
        "date-parts", "raw", "literal", "season", "circa", "year", "month", "day",
    ]

    /// Pandoc's older form: `year`, `month` and `day`.
    private static func date(_ members: [DataNode.Member]) -> PartialDate? {
        func number(_ name: String) -> DataNode? { members.first { $0.name == name }?.value }
        let date = date([number("year"), number("month"), number("day")].compactMap { $0 })
        guard let found = number("season").flatMap({ season($0) }) else { return date }
        return date?.during(found)
    }

    /// One date or the two ends of a stretch; some programs leave out the outer list.
    private static func date(parts node: DataNode) -> PartialDate? {
        guard let outer = node.elements, !outer.isEmpty else { return nil }
        if outer[0].elements == nil { return date(outer) }
        guard outer.count <= 2, let start = outer[0].elements.flatMap({ date($0) }) else { return nil }
        guard outer.count == 2 else { return start }
        return outer[1].elements.flatMap { date($0) }.flatMap { stretch(start, $0) }
    }

    private static func stretch(_ start: PartialDate, _ end: PartialDate) -> PartialDate? {
        if start == end { return start }
        let date = start.through(end)
        return date.end == nil ? nil : date
    }

    /// Year, month and day; months from 13 on are seasons, in CSL's order or in that of extended dates.
    private static func date(_ parts: [DataNode]) -> PartialDate? {
        let numbers = parts.filter { !($0.scalar?.isEmpty ?? $0.isNull) }.map(\.integer)
        let values = numbers.compactMap { $0 }
        guard (1...3).contains(values.count), values.count == numbers.count else { return nil }
        if values.count == 2, let season = PartialDate.Season(rawValue: values[1] - (values[1] > 20 ? 20 : 12)) {
            return PartialDate(year: values[0])?.during(season)
        }
        return PartialDate(
            year: values[0], month: values.count > 1 ? values[1] : nil, day: values.count > 2 ? values[2] : nil)
    }

    private static func season(_ node: DataNode) -> PartialDate.Season? {
        if let number = node.integer { return PartialDate.Season(rawValue: number > 20 ? number - 20 : number) }
        return (node.scalar?.lowercased()).flatMap { MonthWords.season($0) }
    }
}
