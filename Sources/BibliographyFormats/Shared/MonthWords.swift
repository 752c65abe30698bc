import Bibliography

/// Months and seasons by the words of the languages that word processors and databases write them in.
enum MonthWords {
    /// The month, 1 to 12, of a word in small letters, or of its beginning of three letters at least.
    static func month(_ word: String) -> Int? {
        if let number = whole[word] { return number }
        guard word.unicodeScalars.count >= 3, word.unicodeScalars.count <= 4 else { return nil }
        return beginnings[String(word.unicodeScalars.prefix(3))]
    }

    /// The season of a word in small letters.
    static func season(_ word: String) -> PartialDate.Season? {
        switch word {
        case "spring", "spr", "frühling", "frühjahr", "printemps", "wiosna", "wiosną", "весна", "весной", "вясна",
            "навесні":
            .spring
        case "summer", "sum", "sommer", "été", "lato", "latem", "лето", "летом", "лета", "літо", "влітку": .summer
        case "autumn", "aut", "fall", "herbst", "automne", "jesień", "jesienią", "осень", "осенью", "восень", "осінь",
            "восени":
            .autumn
        case "winter", "win", "hiver", "zima", "zimą", "зима", "зимой", "узімку", "взимку": .winter
        default: nil
        }
    }

    /// Words that stand in dates and change nothing.
    static let ignored: Set<String> = [
        "of", "the", "on", "st", "nd", "rd", "th", "er", "le", "de", "den", "am", "r", "roku", "rok", "do", "г", "гг",
        "года", "год", "р", "рр", "року", "рік", "年", "月", "日",
    ]

    private static let names: [String] = [
        "january february march april may june july august september october november december",
        "januar februar märz april mai juni juli august september oktober november dezember",
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień",
        "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
        "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
        "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
        "студзень люты сакавік красавік травень чэрвень ліпень жнівень верасень кастрычнік лістапад снежань",
        "студзеня лютага сакавіка красавіка траўня чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня",
        "січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень",
        "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
    ]

    private static let whole: [String: Int] = {
        var result = [
            "sept": 9, "jänner": 1, "janv": 1, "févr": 2, "juil": 7, "paź": 10, "trav": 5, "май": 5, "трав": 5,
        ]
        for line in names {
            for (index, name) in line.split(separator: " ").enumerated() where result[String(name)] == nil {
                result[String(name)] = index + 1
            }
        }
        return result
    }()

    /// Only beginnings that one month has in all languages.
    private static let beginnings: [String: Int] = {
        var result: [String: Int] = [:]
        var doubtful: Set<String> = []
        for line in names {
            for (index, name) in line.split(separator: " ").enumerated() {
                let start = String(name.unicodeScalars.prefix(3).map(Character.init))
                if let known = result[start], known != index + 1 { doubtful.insert(start) }
                result[start] = index + 1
            }
        }
        for start in doubtful { result[start] = nil }
        // English wins: databases write its short names.
        for (index, name) in names[0].split(separator: " ").enumerated() { result[String(name.prefix(3))] = index + 1 }
        return result
    }()
}
