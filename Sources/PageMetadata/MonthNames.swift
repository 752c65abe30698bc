/// The names of the months as dates are written with them: nominative, genitive and abbreviation.
enum MonthNames {
    /// The month that the word names, in any of the languages; nil for any other word.
    ///
    /// - Parameter word: in lower case, without a full stop.
    static func month(_ word: String) -> Int? { byName[word] }

    /// The most bytes that a name has, in either case: letters that change their length with it are none of theirs.
    static let longestName = 40

    private static let byName: [String: Int] = {
        var result: [String: Int] = [:]
        for language in languages {
            for (index, names) in language.split(separator: "|").enumerated() {
                for name in names.split(separator: " ") { result[String(name)] = index + 1 }
            }
        }
        return result
    }()

    /// Twelve months a language, parted by bars. No name means two different months in two of the languages.
    private static let languages = [
        // English
        """
        january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sep sept|october oct|\
        november nov|december dec
        """,
        // German
        "januar jänner jan|februar feber|märz mär mrz|april|mai|juni|juli|august|september|oktober okt|november|dezember dez",
        // French
        """
        janvier janv|février fevrier févr fév|mars|avril avr|mai|juin|juillet juil|août aout|septembre|octobre|novembre|\
        décembre decembre déc
        """,
        // Spanish
        """
        enero ene|febrero|marzo|abril abr|mayo|junio|julio|agosto ago|septiembre setiembre|octubre|noviembre|\
        diciembre dic
        """,
        // Italian
        "gennaio gen|febbraio|marzo|aprile|maggio mag|giugno giu|luglio lug|agosto|settembre set|ottobre ott|novembre|dicembre",
        // Portuguese
        "janeiro|fevereiro fev|março|abril|maio|junho|julho|agosto|setembro|outubro out|novembro|dezembro",
        // Dutch, Swedish, Danish
        "januari|februari|maart mrt|april|mei maj|juni|juli|augustus augusti|september|oktober|november|december",
        // Polish
        """
        styczeń stycznia sty|luty lutego lut|marzec marca|kwiecień kwietnia kwi|maj maja|czerwiec czerwca cze|\
        lipiec lipca lip|sierpień sierpnia sie|wrzesień września wrz|październik października paź|\
        listopad listopada lis|grudzień grudnia gru
        """,
        // Czech
        """
        leden ledna|únor února|březen března|duben dubna|květen května|červen června|červenec července|srpen srpna|\
        září|říjen října|listopad listopadu|prosinec prosince
        """,
        // Russian
        """
        январь января янв|февраль февраля фев февр|март марта мар|апрель апреля апр|май мая|июнь июня июн|\
        июль июля июл|август августа авг|сентябрь сентября сен сент|октябрь октября окт|ноябрь ноября ноя нояб|\
        декабрь декабря дек
        """,
        // Belarusian
        """
        студзень студзеня|люты лютага|сакавік сакавіка|красавік красавіка|травень траўня|чэрвень чэрвеня|\
        ліпень ліпеня|жнівень жніўня|верасень верасня|кастрычнік кастрычніка|лістапад лістапада|снежань снежня
        """,
        // Ukrainian
        """
        січень січня січ|лютий лютого лют|березень березня бер|квітень квітня квіт|травень травня трав|\
        червень червня черв|липень липня лип|серпень серпня серп|вересень вересня вер|жовтень жовтня жовт|\
        листопад листопада лист|грудень грудня груд
        """,
    ]
}
