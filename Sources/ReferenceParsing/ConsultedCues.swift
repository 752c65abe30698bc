/// Words that announce the date on which a source was read.
enum ConsultedCues {
    /// Whether a word in lower case announces it.
    static func isCue(_ word: String) -> Bool {
        strong.contains(word) || eastAsian.contains { word.contains($0) }
    }

    /// Whether a word announces it only inside brackets or beside a URL: `Stand: 01.12.2014`, `[cited 2014 Nov 30]`.
    static func isWeakCue(_ word: String) -> Bool { weak.contains(word) }

    /// Words that may stand between the cue and the date.
    static func isFiller(_ word: String) -> Bool { fillers.contains(word) }

    /// Words that go with a cue before it: `data dostępu`, `letzter Zugriff`, `last accessed`.
    static func isCompanion(_ word: String) -> Bool { companions.contains(word) }

    private static func set(_ text: String) -> Set<String> {
        Set(text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
    }

    private static let strong = set(
        """
        consulted accessed retrieved viewed visited acessed accesed accessd acccessed retreived
        zugriff zugrif zugriffsdatum abgerufen abruf abrf abrufdatum aufruf aufgerufen zugegriffen eingesehen
        dostęp dostępu dostep dostępny pobrano odczyt odczytu odczytano
        обращения обращение звароту зварот доступа доступу доступ звернення просмотра просмотрено прагляду перегляду
        consulté consultée consultés consultées consultation repéré récupéré accédé visité visitée consulte
        consultado consultada consultados acceso accedido revisado recuperado consulta consultat
        acesso acessado acessada acedido citado consultato consultata accesso accessed ultimo visitato visitata
        geraadpleegd bezocht raadpleegde opgehaald přístup přístupné navštíveno citováno cit citované citovane
        žiūrėta žiūrėtas prieiga skatīts skatīta aplūkots hozzáférés letöltés letöltve megtekintve accesat consultatat
        hämtad hämtat läst besökt hentet lest lastet hentede besøgt viitattu luettu haettu pristupljeno pristup
        приступљено retr assessed erişim erişildi erişilme достъпен посетен πρόσβαση ανάκτηση downloaded
        """)

    private static let eastAsian = [
        "访问", "訪問", "检索", "檢索", "查阅", "查閱", "引用日期", "浏览", "閲覧", "参照", "取得日", "アクセス", "검색", "접속", "방문", "접근일", "확인일",
    ]

    private static let weak = set(
        """
        stand web cited citation cité citée zit zitiert ligne online date download downloads updated visit access letzter letzte
        """)

    private static let fillers = set(
        """
        on am le el em dia día il op dne dnia dniu den the last vom date data datum от у в w in of from at unter via
        time since den de del à a den il giorno per the day electronically zuletzt letztmals online url an um letzter zuletzt en
        monday tuesday wednesday thursday friday saturday sunday by for dates z i als к на до den pe la
        """)

    private static let companions = set(
        """
        data date дата datum data: last letzter letzte letztes zuletzt letztmalig first daten fecha dernier dernière ultimo
        ultima último última último: ostatni data: naposledy d'accès de del di der am im the site websites daty od dnia tarihi
        наведванне апошні последний последнее время режим
        """)
}
