import Bibliography

/// Names of the seasons, as quarterlies print them before a year.
enum SeasonNames {
    /// The season that a word with a digest names; in Chinese and Japanese with the sign of the year before it.
    static func season(_ hash: UInt64) -> PartialDate.Season? { seasons[hash] }

    private static let seasons: [UInt64: PartialDate.Season] = {
        let rows: [(PartialDate.Season, String)] = [
            (
                .spring,
                "spring frühjahr frühling printemps primavera wiosna jaro jar lente vår forår kevät tavasz primăvară"
                    + " ilkbahar bahar pavasaris kevad proljeće proleće pomlad весна вясна пролет пролеће άνοιξη 春 春季 春号 年春 年春季 年春号"
                    + " 봄 봄호 xuân الربيع אביב"
            ),
            (
                .summer,
                "summer sommer été verano estate verão estiu lato léto leto zomer sommar kesä nyár vară yaz vasara suvi"
                    + " ljeto poletje лето літо лета лято καλοκαίρι 夏 夏季 夏号 年夏 年夏季 年夏号 여름 여름호 الصيف קיץ"
            ),
            (
                .autumn,
                "autumn fall herbst automne otoño autunno outono tardor jesień podzim jeseň herfst höst høst efterår"
                    + " syksy ősz toamnă sonbahar güz ruduo rudens sügis jesen осень осінь восень есен φθινόπωρο 秋 秋季 秋号 年秋 年秋季 年秋号"
                    + " 가을 가을호 thu الخريف סתיו"
            ),
            (
                .winter,
                "winter hiver invierno inverno hivern zima vinter talvi tél iarnă kış žiema ziema talv зима зіма χειμώνας"
                    + " 冬 冬季 冬号 年冬 年冬季 年冬号 겨울 겨울호 đông الشتاء חורף"
            ),
        ]
        var seasons: [UInt64: PartialDate.Season] = [:]
        for (season, names) in rows {
            for name in names.split(separator: " ") { seasons[FieldTokens.hash(String(name))] = season }
        }
        return seasons
    }()
}
