import Bibliography

/// The names of months and seasons that files for BibTeX use.
enum BibTeXMonths {
    /// The strings that BibTeX's styles define: `jan` to `dec`.
    static let abbreviations = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

    /// What the strings stand for.
    static let names = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    /// The number of a month's name in small letters.
    static func number(of word: Substring) -> Int? { MonthWords.month(String(word)) }
    /// The season of a name in small letters.
    static func season(_ word: Substring) -> PartialDate.Season? { MonthWords.season(String(word)) }
    /// `1st`, `2nd`: what is left of a day when its number was taken off.
    static func isOrdinalEnding(_ word: Substring) -> Bool { ["st", "nd", "rd", "th"].contains(word) }
}
