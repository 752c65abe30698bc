import Bibliography

/// The words of dates in English, German, French, Polish, Russian, Belarusian, Ukrainian and Chinese, in small letters.
enum WordsOfDates {
    /// Names of months, in the nominative, the genitive and short.
    static let months: [String: Int] = {
        var result: [String: Int] = [:]
        for (index, words) in names.enumerated() {
            for word in words.split(separator: " ") { result[String(word)] = index + 1 }
        }
        return result
    }()

    private static let names = [
        "january jan januar jänner janvier janv stycznia styczeń sty января январь янв студзеня студзень січня січень",
        "february feb februar février févr fév lutego luty lut февраля февраль фев лютага люты лютого лютий",
        "march mar märz mär mars marca marzec марта март мар сакавіка сакавік березня березень",
        "april apr avril avr kwietnia kwiecień kwi апреля апрель апр красавіка красавік квітня квітень",
        "may mai maja maj мая май мая травня травень траўня травень трав",
        "june jun juni juin czerwca czerwiec cze июня июнь июн чэрвеня чэрвень червня червень",
        "july jul juli juillet juil lipca lipiec lip июля июль июл ліпеня ліпень липня липень",
        "august aug août sierpnia sierpień sie августа август авг жніўня жнівень серпня серпень",
        "september sep sept septembre września wrzesień wrz сентября сентябрь сен сент верасня верасень вересня вересень",
        "october oct oktober okt octobre października październik paź октября октябрь окт кастрычніка кастрычнік жовтня жовтень",
        "november nov novembre listopada listopad lis ноября ноябрь ноя лістапада лістапад листопада листопад",
        "december dec dezember dez décembre déc grudnia grudzień gru декабря декабрь дек снежня снежань грудня грудень",
    ]

    /// Names of seasons.
    static let seasons: [String: PartialDate.Season] = {
        var result: [String: PartialDate.Season] = [:]
        let words: [(PartialDate.Season, String)] = [
            (.spring, "spring frühling frühjahr printemps wiosna wiosną весна весной вясна навесні"),
            (.summer, "summer sommer été lato latem лето летом лета літо влітку"),
            (.autumn, "autumn fall herbst automne jesień jesienią осень осенью восень осінь восени"),
            (.winter, "winter hiver zima zimą зима зимой узімку взимку"),
        ]
        for (season, text) in words {
            for word in text.split(separator: " ") { result[String(word)] = season }
        }
        return result
    }()

    /// Words that stand in a date and say nothing of it.
    static let passedOver: Set<String> = [
        "of", "the", "on", "st", "nd", "rd", "th", "er", "le", "de", "den", "am", "r", "roku", "rok", "г", "года",
        "год", "гг", "р", "рр", "року", "рік", "года", "г.", "年", "月", "日", "to", "and", "bis", "und", "et", "do",
    ]
}
