import Bibliography

/// Dates of RIS: `2014/06/30/text`.
enum RISDate {
    /// `2014/06/30`; `2014/06/` and `2014//` where less is known: the places of RIS keep their slashes. A fourth place
    /// says what no other does: a season, the end of a stretch.
    static func text(_ date: PartialDate) -> String {
        let parts = date.iso8601.split(separator: "-").map(String.init)
        let places = (parts + ["", ""]).prefix(3).joined(separator: "/")
        let more = date.season.map { "\($0)" } ?? date.end.map { "to " + $0.iso8601 }
        return more.map { places + "/" + $0 } ?? places
    }

    /// Whether a time stands behind a date, as Zotero writes it.
    static func isTimed(_ text: String) -> Bool {
        let places = text.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
        return places.count == 4 && places[3].utf8.allSatisfy { (0x30...0x3A).contains($0) }
    }

    /// The readings of a date, and whether words beside it say more.
    static func readings(_ text: String) -> (dates: [PartialDate], isWhole: Bool) {
        let places = TextParts.parts(text, at: "/", maximum: 4)
        let numbers = Array(places.prefix(3))
        if places.count == 1, text.utf8.count == 4, let year = Int(text) {
            return (PartialDate(year: year).map { [$0] } ?? [], true)
        }
        guard places.count > 1, numbers[0].utf8.count == 4, let year = Int(numbers[0]) else {
            return (WrittenDate.readings(text), true)
        }
        let rest = numbers.dropFirst().filter { !$0.isEmpty }
        // Some programs write a month's name or a season into a place of its own.
        guard rest.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }) else {
            return (WrittenDate.readings(numbers.joined(separator: " ")), places.count < 4)
        }
        let values = rest.compactMap { Int($0) }
        guard numbers.count < 3 || numbers[2].isEmpty || !numbers[1].isEmpty, values.count == rest.count,
            let date = PartialDate(
                year: year, month: values.first, day: values.count > 1 ? values[1] : nil)
        else { return ([], true) }
        let words = places.count > 3 ? places[3] : ""
        if words.isEmpty { return ([date], true) }
        if let season = MonthWords.season(words.lowercased()), date.month == nil {
            return ([date.during(season)], true)
        }
        if words.hasPrefix("to "), let end = PartialDate(iso8601: words.dropFirst(3)) {
            let stretch = date.through(end)
            if stretch.end != nil { return ([stretch], true) }
        }
        return ([date], false)
    }
}
