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

    private static let numbers: [String: Int] = {
        var numbers: [String: Int] = [:]
        for list in lists {
            for (index, name) in list.split(separator: " ").enumerated() { numbers[String(name)] = index + 1 }
        }
        for (index, name) in abbreviations.enumerated() { numbers[name] = index + 1 }
        numbers["sept"] = 9
        return numbers
    }()

    private static let lists = [
        "january february march april may june july august september october november december",
        "januar februar märz april mai juni juli august september oktober november dezember",
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
        "styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień",
        "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
        "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
        "студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня",
    ]

    private static let seasons: [String: PartialDate.Season] = [
        "spring": .spring, "summer": .summer, "autumn": .autumn, "fall": .autumn, "winter": .winter,
        "frühling": .spring, "frühjahr": .spring, "sommer": .summer, "herbst": .autumn,
        "wiosna": .spring, "lato": .summer, "jesień": .autumn, "zima": .winter,
        "весна": .spring, "лето": .summer, "осень": .autumn, "зима": .winter,
    ]

    /// The number of a month's name in small letters.
    static func number(of word: Substring) -> Int? { numbers[String(word)] }
    /// The season of a name in small letters.
    static func season(_ word: Substring) -> PartialDate.Season? { seasons[String(word)] }
    /// `1st`, `2nd`: what is left of a day when its number was taken off.
    static func isOrdinalEnding(_ word: Substring) -> Bool { ["st", "nd", "rd", "th"].contains(word) }
}
