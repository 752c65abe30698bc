/// Names of the months as they stand in dates, in the languages that bibliographies are written in.
package enum MonthNames {
    /// The month, 1 to 12, that a word in lower case names, or nil.
    package static func month(_ word: String) -> Int? { numbers[word] }

    /// The month that a misspelt name must mean: at least six letters, the first three right, two letters wrong.
    ///
    /// Only for words that stand where a month must stand, between a day and a year.
    package static func misspeltMonth(_ word: String) -> Int? {
        let letters = Array(word.utf8)
        guard letters.count >= 5, letters.count <= 12 else { return nil }
        for (index, name) in misspellable.enumerated() {
            let expected = Array(name.utf8)
            guard expected.prefix(3) == letters.prefix(3), abs(expected.count - letters.count) <= 2,
                expected.count >= 5, differences(letters, expected) <= 2
            else { continue }
            return index % 12 + 1
        }
        return nil
    }

    /// Letters that differ when the two are laid over one another from both ends.
    private static func differences(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var front = 0
        while front < min(left.count, right.count), left[front] == right[front] { front += 1 }
        var back = 0
        while back < min(left.count, right.count) - front,
            left[left.count - 1 - back] == right[right.count - 1 - back]
        { back += 1 }
        return max(left.count, right.count) - front - back
    }

    private static let misspellable =
        "january february march april may june july august september october november december januar februar märz april mai juni juli august september oktober november dezember"
        .split(separator: " ").map(String.init)

    /// One string a language group, twelve groups parted by `|`; alternatives parted by blanks.
    private static let tables = [
        // English, German, Dutch
        "january jan januar jänner jän januari|february feb febr februar feber februari|march mar märz mrz maart mrt"
            + "|april apr|may mai mei|june jun juni|july jul juli|august aug augustus|september sep sept|october oct"
            + " oktober okt|november nov|december dec dezember dez",
        // French, Spanish, Portuguese, Italian, Romanian, Catalan
        "janvier janv enero ene janeiro gennaio gen ianuarie gener|février fevrier févr fév fevr febrero fevereiro fev"
            + " febbraio febb februarie febrer|mars marzo março marco martie març|avril avr abril abr aprile aprilie"
            + "|mai mayo maio maggio mag maig|juin junio junho giugno giu iunie juny|juillet juil julio julho luglio lug"
            + " iulie juliol|août aout agosto ago agost|septembre septiembre setiembre setembro set settembre sett"
            + " septembrie setembre|octobre octubre outubro out ottobre ott octombrie|novembre noviembre novembro"
            + " noiembrie|décembre decembre déc diciembre dic dezembro dicembre decembrie desembre",
        // Polish, Czech, Slovak
        "stycznia styczeń styczen sty ledna leden januára január|lutego luty lut února unora únor februára február"
            + "|marca marzec března brezna březen marec|kwietnia kwiecień kwi dubna duben apríla apríl|maja maj května"
            + " květen kvetna mája máj|czerwca czerwiec cze června červen cervna júna jún|lipca lipiec lip července"
            + " červenec júla júl|sierpnia sierpień sie srpna srpen augusta|września wrzesień wrz wrzesnia září zari"
            + " septembra|października październik paź pazdziernika října rijna říjen októbra október|listopada"
            + " listopad lis listopadu novembra|grudnia grudzień gru prosince prosinec decembra",
        // Russian, Belarusian, Ukrainian, Bulgarian
        "января январь янв студзеня студзень січня січень януари|февраля февраль фев февр лютага люты лютого лютий"
            + " февруари|марта март мар сакавіка сакавік березня березень|апреля апрель апр красавіка красавік квітня"
            + " квітень април|мая май траўня травень травня|июня июнь июн чэрвеня чэрвень червня червень юни|июля июль"
            + " июл ліпеня ліпень липня липень юли|августа август авг жніўня жнівень серпня серпень|сентября сентябрь"
            + " сен сент верасня верасень вересня вересень септември|октября октябрь окт кастрычніка кастрычнік жовтня"
            + " жовтень октомври|ноября ноябрь ноя нояб лістапада лістапад листопада листопад ноември|декабря декабрь"
            + " дек снежня снежань грудня грудень декември",
        // Lithuanian, Latvian, Hungarian, Swedish, Danish, Norwegian, Finnish, Turkish
        "sausio janvāris janvārī tammikuuta tammikuu ocak|vasario februāris februārī helmikuuta helmikuu şubat"
            + "|kovo marts március márc maaliskuuta maaliskuu mart|balandžio aprīlis aprīlī április huhtikuuta huhtikuu"
            + " nisan|gegužės maijs maijā május toukokuuta toukokuu mayıs|birželio jūnijs jūnijā június kesäkuuta"
            + " kesäkuu haziran|liepos jūlijs jūlijā július heinäkuuta heinäkuu temmuz|rugpjūčio augusts augustā"
            + " augusztus augusti elokuuta elokuu ağustos|rugsėjo septembris septembrī szeptember syyskuuta syyskuu"
            + " eylül|spalio oktobris oktobrī lokakuuta lokakuu ekim|lapkričio novembris novembrī marraskuuta"
            + " marraskuu kasım|gruodžio decembris decembrī joulukuuta joulukuu aralık",
        // Serbian, Croatian, Slovene, Greek
        "siječnja siječanj јануар јануара januara ιανουαρίου ιανουάριος|veljače veljača фебруар фебруара februara"
            + " φεβρουαρίου φεβρουάριος|ožujka ožujak марта marta μαρτίου μάρτιος|travnja travanj априла aprila"
            + " απριλίου απρίλιος|svibnja svibanj маја μαΐου μάιος|lipnja lipanj јун јуна juna ιουνίου ιούνιος"
            + "|srpnja srpanj јул јула jula ιουλίου ιούλιος|kolovoza kolovoz avgusta avgust αυγούστου αύγουστος"
            + "|rujna rujan септембар септембра septembra σεπτεμβρίου σεπτέμβριος|listopada октобар октобра oktobra"
            + " οκτωβρίου οκτώβριος|studenoga studenog studeni новембар новембра novembra νοεμβρίου νοέμβριος"
            + "|prosinca prosinac децембар децембра decembra δεκεμβρίου δεκέμβριος",
    ]

    private static let numbers: [String: Int] = {
        var numbers: [String: Int] = [:]
        for table in tables {
            for (index, names) in table.split(separator: "|").enumerated() {
                // The first language to claim a word keeps it: "listopada" is November in Polish, October in Croatian.
                for name in names.split(separator: " ") where numbers[String(name)] == nil {
                    numbers[String(name)] = index + 1
                }
            }
        }
        return numbers
    }()
}
