/// Words in dates of publication.
enum DateWords {
    /// Before a date that is about right.
    static let circa = "c ca circa cca um vers environ hacia około ok ок около каля біля близько прибл etwa about"

    /// Phrases that say a work is to appear.
    static let forthcoming = [
        "in press", "forthcoming", "to appear", "to be published", "accepted", "accepted for publication", "submitted",
        "under review", "in preparation", "in print", "im erscheinen", "erscheint", "im druck", "in druck",
        "in vorbereitung", "i e", "i dr", "i v", "i vorb", "erscheint demnächst", "w druku", "w przygotowaniu",
        "в печати", "в друку", "у друку", "у друк", "готовится к печати", "у печати", "у друку", "под печат",
        "à paraître",
        "a paraître", "sous presse", "en prensa", "de próxima aparición", "no prelo", "em publicação", "en premsa",
        "in corso di stampa", "in stampa", "di prossima pubblicazione", "in druk", "te verschijnen", "ter perse",
        "v tisku", "v tlači", "u tisku", "v tisku", "u štampi", "baskıda", "painossa", "i tryck", "under utgivning",
        "under udgivelse", "i trykken", "nyomtatás alatt", "megjelenés alatt", "sub tipar", "în curs de apariție",
        "online first", "advance online publication", "early view", "ahead of print", "epub ahead of print",
        "spaudoje", "iespiešanā", "trükis", "υπό έκδοση", "印刷中", "待刊", "出版中", "出版予定", "刊行予定", "근간", "출판예정",
    ]

    /// Phrases that say a work has no date.
    static let undated = [
        "n d", "nd", "no date", "s d", "s a", "s f", "o j", "o d", "o dat", "ohne jahr", "ohne datum", "undatiert",
        "b d",
        "b r", "b r w", "bez daty", "без даты", "без года", "б г", "б д", "б р", "без дати", "без даты", "sin fecha",
        "sem data", "sans date", "senza data", "z j", "zonder jaar", "u å", "bez data", "b l", "é n", "f a", "χ χ",
        "t y", "tarihsiz", "undated", "sine anno", "日期不详", "発行年不明",
    ]
}
