/// The words that variations are made with. All names of journals and congresses are invented.
enum VariationWords {
    static let headings = [
        "References", "Bibliography", "Literatura", "Литература", "## References", "## Bibliography", "BIBLIOGRAPHY",
        "Literaturverzeichnis", "Bibliografia", "Список литературы", "**References**", "Літаратура",
    ]

    /// Running heads that no reader takes for a part of an entry.
    static let heads = [
        "FIFTH MEETING OF RIVER SCHOLARS. WORKING PAPERS. VOLUME 2 (2011)",
        "ЧАЦВЁРТЫ СХОД ДАСЛЕДЧЫКАЎ РЭК Зборнік артыкулаў. Том 2 (2012)",
        "ВЕСТНИК РЕЧНЫХ ИССЛЕДОВАНИЙ",
        "ЗАПИСКИ ОБЩЕСТВА ЛЮБИТЕЛЕЙ РЕК. ВЫПУСК 12",
        "ROCZNIKI BADAŃ RZECZNYCH, TOM XII",
        "ZEITSCHRIFT FÜR FLUSSKUNDE 2/2012",
        "ANNALS OF RIVER STUDIES",
        "ВІСНИК РІЧКОВИХ ДОСЛІДЖЕНЬ 3 (2015)",
    ]

    /// Running heads in small letters: only a new page or their coming back tells them from the entry.
    static let quietHeads = [
        "Annals of River Studies, Vol. 7, No. 2 (2012)",
        "Roczniki Badań Rzecznych, tom 12",
        "Записки общества любителей рек. Том 3 (2015)",
    ]

    /// How a consulted date and a URL are printed together; DATE and URL stand for them.
    static let phrases: [(template: String, dates: [DateStyle])] = [
        ("URL (consulted DATE): URL", [.dotted, .dayMonthYear, .iso]),
        ("URL (consulted DATE); URL", [.dotted]),
        ("(consulted DATE): URL", [.dotted, .iso]),
        ("URL: URL (consulted DATE)", [.dotted, .dayMonthYear]),
        ("Available at: URL (accessed DATE)", [.dayMonthYear, .monthDayYear, .iso, .dotted]),
        ("URL, accessed DATE", [.dayMonthYear, .iso, .dotted]),
        ("URL (accessed on DATE)", [.dayMonthYear, .dotted]),
        ("URL [accessed DATE]", [.dayMonthYear, .iso, .dotted]),
        ("Retrieved DATE, from URL", [.monthDayYear, .dayMonthYear]),
        ("URL [dostęp DATE]", [.dotted, .polish, .iso]),
        ("URL (dostęp: DATE)", [.dotted, .polish]),
        ("URL (дата обращения: DATE)", [.dotted, .russian]),
        ("URL: URL (дата обращения: DATE)", [.dotted]),
        ("Режим доступа: URL. Дата обращения: DATE", [.dotted]),
        ("URL (Zugriff am DATE)", [.dotted]),
        ("URL (abgerufen am DATE)", [.dotted, .german]),
    ]

    /// Ways to print a day.
    enum DateStyle {
        case dotted
        case iso
        case dayMonthYear
        case monthDayYear
        case polish
        case russian
        case german
    }

    /// A day of the calendar as printed.
    static func printed(_ iso: String, _ style: DateStyle) -> String {
        let parts = iso.split(separator: "-").map(String.init)
        guard parts.count == 3, let month = Int(parts[1]), (1...12).contains(month), let day = Int(parts[2]) else {
            return iso
        }
        switch style {
        case .iso: return iso
        case .dotted: return "\(parts[2]).\(parts[1]).\(parts[0])"
        case .dayMonthYear: return "\(day) \(english[month - 1]) \(parts[0])"
        case .monthDayYear: return "\(english[month - 1]) \(day), \(parts[0])"
        case .polish: return "\(day) \(polish[month - 1]) \(parts[0])"
        case .russian: return "\(day) \(russian[month - 1]) \(parts[0])"
        case .german: return "\(day). \(german[month - 1]) \(parts[0])"
        }
    }

    private static let english = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
    private static let polish = [
        "stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia", "września", "października",
        "listopada", "grudnia",
    ]
    private static let russian = [
        "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября",
        "декабря",
    ]
    private static let german = [
        "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
        "Dezember",
    ]
}
