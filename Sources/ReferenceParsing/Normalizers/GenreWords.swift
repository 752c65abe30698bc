/// Words with which an entry says what kind of work it is.
enum GenreWords {
    /// Legal acts, at the start of an entry.
    static let legalActs = """
        указ закон постановление декрет распоряжение приказ решение кодекс конституция директива регламент
        пастанова дэкрэт распараджэнне загад рашэнне канстытуцыя наказ постанова розпорядження рішення кодэкс
        ustawa rozporządzenie uchwała dekret zarządzenie obwieszczenie konstytucja
        decree act law regulation directive ordinance resolution constitution statute
        gesetz verordnung richtlinie erlass beschluss loi décret arrêté ordonnance règlement directive
        ley decreto orden reglamento lei portaria resolução legge regolamento zákon vyhláška nařízení nariadenie ukaz
        törvény rendelet lov lag förordning laki asetus įstatymas likums seadus kanun
        """

    /// Kinds of documents in brackets behind a title, as words.
    static let bracketed = [
        "электронный ресурс", "электронны рэсурс", "електронний ресурс", "электрон ресурс", "online", "on-line",
        "en ligne",
        "en línea", "em linha", "in linea", "internet", "web page", "webpage", "web site", "website", "web log post",
        "blog post", "computer software", "software", "data set", "dataset", "data file", "cd-rom", "cd", "dvd",
        "video", "video file", "film", "motion picture", "audio podcast", "podcast", "map", "brochure", "press release",
        "doctoral dissertation", "phd thesis", "thesis", "dissertation", "master's thesis", "abstract", "editorial",
        "letter", "review", "preprint", "manuscript", "unpublished manuscript", "working paper", "report", "poster",
        "elektronische ressource", "elektronische version", "zasób elektroniczny", "dokument elektroniczny",
        "online-ressource", "elektronický zdroj", "elektronický dokument", "ressource électronique",
        "recurso electrónico",
        "recurso eletrônico", "recurso eletrónico", "risorsa elettronica", "текст", "tekst", "text",
        "elektroninis išteklius",
        "tiešsaiste", "e-book", "ebook", "kindle edition", "electronic resource", "electronic version", "en línia",
        "mimeo", "электрон дан", "video recording", "sound recording", "monograph on the internet",
        "homepage on the internet",
    ]

    /// What a work is read from, in brackets behind a title: GOST says it of every work, other styles of some.
    static let carriers = [
        "электронный ресурс", "электронны рэсурс", "электронные ресурсы", "електронний ресурс", "электрон ресурс",
        "электрондық ресурс", "электрон дан", "текст", "тэкст", "мәтін", "изоматериал", "видеозапись", "звукозапись",
        "карты", "ноты", "мультимедиа", "online", "on-line", "en ligne", "en línea", "em linha", "in linea", "en línia",
        "internet", "cd-rom", "cd", "dvd", "elektronische ressource", "elektronische version", "online-ressource",
        "zasób elektroniczny", "dokument elektroniczny", "elektronický zdroj", "elektronický dokument",
        "ressource électronique", "recurso electrónico", "recurso eletrônico", "recurso eletrónico",
        "risorsa elettronica", "elektroninis išteklius", "elektronski izvor", "tiešsaiste", "tekst", "text",
        "texte imprimé", "texto", "electronic resource", "electronic version", "elektron resurs", "microfilm",
        "microform", "video recording", "sound recording", "mikrofilm",
    ]
}
