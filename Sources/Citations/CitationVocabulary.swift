/// The words that tell a citation from other things in brackets. All are small letters without dots.
enum CitationVocabulary {
    /// "And others" after a name, in the languages of the articles that are met; the longest first, since one can start
    /// another.
    static let others: [[String]] = [
        ["et", "al"], ["et", "alii"], ["et", "coll"], ["et", "autres"], ["and", "others"], ["and", "colleagues"],
        ["und", "andere"], ["u", "a"], ["y", "otros"], ["y", "otras"], ["y", "cols"], ["y", "col"], ["e", "outros"],
        ["e", "altri"], ["i", "in"], ["i", "inni"], ["i", "wsp"], ["i", "współautorzy"], ["и", "др"], ["и", "другие"],
        ["и", "соавт"], ["та", "ін"], ["та", "інші"], ["і", "інш"], ["ды", "інш"], ["і", "др"], ["m", "fl"],
        ["a", "kol"], ["ja", "muut"], ["és", "mtsai"], ["u.a"], ["i.in"],
    ]

    /// "And others" written without a blank after a name of Han characters.
    static let othersWithoutBlank = ["等人", "等", "ほか", "他"]

    /// Words that join two names.
    static let connectors: Set<String> = [
        "&", "and", "und", "et", "y", "e", "i", "и", "і", "й", "та", "ды", "oraz", "a", "ja", "och", "og", "en", "és",
        "και", "与", "和", "及", "/",
    ]

    /// Words that belong to a family name although they start small.
    static let particles: Set<String> = [
        "von", "van", "de", "der", "den", "del", "della", "di", "da", "do", "dos", "du", "la", "le", "el", "al", "bin",
        "ibn", "ter", "ten", "zu", "zur", "zum", "af", "av", "фон", "ван", "де", "ибн", "оглы", "ed", "eds", "hrsg",
        "ред", "red",
    ]

    /// What authors write before a citation inside its brackets.
    static let leads: [[String]] = [
        ["see", "also"], ["see", "for", "example"], ["see", "e.g"], ["see"], ["cf"], ["cp"], ["compare"], ["e.g"],
        ["eg"], ["for", "example"], ["also"], ["as", "cited", "in"], ["cited", "in"], ["quoted", "in"],
        ["cited", "by"],
        ["according", "to"], ["and"], ["siehe", "auch"], ["siehe"], ["s", "auch"], ["vgl", "auch"], ["vgl"], ["z.b"],
        ["zit", "nach"], ["zitiert", "nach"], ["zob", "też"], ["zob"], ["por"], ["np"], ["cyt", "za"], ["za"],
        ["см", "также"], ["см", "напр"], ["см"], ["ср"], ["напр"], ["например"], ["цит", "по"], ["гл", "таксама"],
        ["гл"], ["див", "також"], ["див"], ["voir", "aussi"], ["voir"], ["véase"], ["véase", "también"], ["ver"],
        ["cfr"], ["p.ex"], ["参见"], ["见"], ["参阅"],
    ]

    /// Month names and their abbreviations: a name made of one of them is a date, unless an entry has that author.
    static let months: Set<String> = Set(
        """
        january february march april may june july august september october november december jan feb mar apr jun jul \
        aug sep sept oct nov dec januar februar märz mai juni juli oktober dezember jänner okt dez \
        stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia \
        styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień \
        января февраля марта апреля мая июня июля августа сентября октября ноября декабря \
        январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь \
        студзеня лютага сакавіка красавіка траўня чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня \
        січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня \
        enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre \
        janvier février mars avril juin juillet août septembre octobre novembre décembre \
        gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre
        """.split(separator: " ").map(String.init))

    /// Words that start a thing with a year which is no cited work: a season, a volume, a table, a span of time.
    static let thingsWithYears: Set<String> = Set(
        """
        spring summer autumn fall winter frühjahr sommer herbst wiosna lato jesień zima весна лето осень зима since \
        until till before after during from by in on at to the as of early mid late circa ca c about around between \
        vol volume no nr number issue fig figure table tab chapter ch part section version edition updated revised \
        published accessed retrieved consulted copyright © born died seit bis ab vor nach um im am zwischen od do w \
        przed po około роки году год годах с до по в от к около стр том рис табл глава первый quarter \
        q1 q2 q3 q4 data source sources źródło источник quelle january–december fiscal fy season class
        """.split(separator: " ").map(String.init))

    /// Places that stand before a year at the end of a sentence or in a printed imprint, in small letters: without an
    /// entry of that name, `(London, 2012)` says where and when, not who.
    static let places: Set<String> = Set(
        """
        london|paris|berlin|new york|washington|boston|chicago|oxford|cambridge|moscow|minsk|warsaw|kyiv|kiev|vienna|rome
        madrid|lisbon|brussels|amsterdam|geneva|zurich|munich|hamburg|leipzig|frankfurt|prague|budapest|bucharest|sofia
        belgrade|zagreb|athens|istanbul|ankara|stockholm|oslo|copenhagen|helsinki|tallinn|riga|vilnius|dublin|edinburgh
        glasgow|manchester|milan|venice|florence|barcelona|tokyo|kyoto|beijing|shanghai|hong kong|singapore|seoul|delhi
        new delhi|mumbai|sydney|melbourne|toronto|montreal|ottawa|los angeles|san francisco|philadelphia|princeton|new haven
        berkeley|stanford|houston|atlanta|seattle|mexico city|buenos aires|rio de janeiro|são paulo|santiago|lima|bogotá
        cairo|nairobi|johannesburg|cape town|lagos|tehran|baghdad|jerusalem|tel aviv|the hague|kraków|krakow|cracow
        st petersburg|saint petersburg|leningrad|petrograd|constantinople|basel|bern|bonn|cologne|dresden|stuttgart|lyon
        france|germany|england|scotland|ireland|italy|spain|portugal|poland|russia|ukraine|belarus|lithuania|latvia|estonia
        sweden|norway|denmark|finland|netherlands|belgium|austria|switzerland|hungary|romania|bulgaria|serbia|croatia|greece
        turkey|china|japan|korea|india|pakistan|iran|iraq|syria|israel|egypt|nigeria|kenya|brazil|argentina|chile|mexico
        canada|australia|new zealand|united states|united kingdom|soviet union|usa|u.s|uk|u.k|ussr|eu|great britain|europe
        warszawa|moskwa|mińsk|wilno|lwów|kijów|rzym|wiedeń|paryż|londyn|polska|rosja|białoruś|ukraina|niemcy
        wien|münchen|köln|zürich|genf|rom|prag|warschau|moskau|deutschland|österreich|schweiz|frankreich|russland|polen
        москва|минск|киев|лондон|париж|берлин|варшава|вильнюс|санкт-петербург|ленинград|россия|беларусь|белоруссия|украина
        польша|германия|сша|ссср|менск|мінск|київ|львів|україна|вільня|брэст|гродна|вильно|рига|таллин|астана|ташкент
        """.split(whereSeparator: { $0 == "|" || $0 == "\n" }).map(String.init))

    /// Words that start a place inside a work.
    static let locators: Set<String> = Set(
        """
        p pp page pages s ss seite seiten ff f str strona strony с сс стр стар ст с. ch chap chapter kap kapitel rozdz \
        гл глава sec section sect abschnitt § §§ art article n note fn vol fig figure table tab para paragraph line \
        lines l ll col pt part app appendix т ч раздел рис табл q 页 第
        """.split(separator: " ").map(String.init))

    /// What stands where a year would stand when a work has none, or has none yet.
    static let noYear: [[String]] = [
        ["n.d"], ["n", "d"], ["nd"], ["no", "date"], ["o.j"], ["o", "j"], ["b.r"], ["b", "r"], ["б.г"], ["б", "г"],
        ["s.d"], ["s", "d"], ["s.f"], ["s", "f"], ["s.a"], ["б.д"], ["forthcoming"], ["in", "press"], ["im", "druck"],
        ["im", "erscheinen"], ["w", "druku"], ["в", "печати"], ["en", "prensa"], ["sous", "presse"],
    ]
}
