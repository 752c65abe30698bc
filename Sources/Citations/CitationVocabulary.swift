/// The words that tell a citation from other things in brackets. All are small letters without dots.
enum CitationVocabulary {
    /// "And others" after a name, in the languages of the articles that are met; the longest first, since one can start
    /// another.
    static let others = PhraseTable(
        """
        et al|et alii|et alia|et aliae|et coll|et collab|et autres|et collaborateurs|& al|& others|& andere|& autres
        & otros|and others|and colleagues|and co-workers|and coworkers|and associates|and collaborators|und andere
        und kollegen|und mitarbeiter|u a|u.a|u mitarb|y otros|y otras|y cols|y col|y colaboradores|y colab|e outros|e outras
        e cols|e col|e colaboradores|e colab|e altri|e coll|e collaboratori|ed altri|i in|i.in|i inni|i wsp
        i współpracownicy|i współautorzy|a kol|a kolektiv|a ďalší|a další|a i|aj|и др|и другие|и соавт|и соавторы
        и коллеги|и кол|и колектив|и сар|и сарадници|и други|та ін|та інші|та співавт|й ін|і ін|і інші|і інш|ды інш
        і др|і суаўт|i sur|i suradnici|i sar|i saradnici|i dr|i drugi|in drugi|in sod|idr|ir kt|ir kiti|ir kolegos|u.c
        u c|un citi|un līdzautori|jt|ja teised|ym|ja muut|ja kumpp|m fl|m.fl|med flera|mfl|och medarbetare|mfl|et.al
        m.m|og andre|og medarbeidere|e.a|e a|en anderen|en collega's|és mtsai|és munkatársai|és társai|és mások|și alții
        şi alţii|şi alții|ș.a|ş.a|și colab|şi colab|și colaboratorii|ve ark|ve arkadaşları|vd|v.d|ve diğerleri|ve diğ|vb
        κ.ά|κ.α|κ ά|κ α|και άλλοι|και συν|και συνεργάτες|κ.συν|وآخرون|وآخرين|و آخرون|واخرون|وزملاؤه|و همکاران|وهمکاران|و دیگران
        ואח׳|ואח'|ואח|ואחרים|ועמיתיו|외|외 다수|등|등등|và cộng sự|và cs|và các cộng sự|dkk|dan kawan-kawan|et al.,
        және т.б|және басқалар|და სხვები|և այլք|और अन्य|एवं अन्य|และคณะ
        """)

    /// Those of languages whose family names take case endings.
    static let slavicOthers = PhraseTable(
        """
        i in|i inni|i wsp|i współpracownicy|i współautorzy|a kol|a kolektiv|a ďalší|a další|и др|и другие|и соавт|и соавторы
        и коллеги|и кол|и колектив|и сар|и сарадници|и други|та ін|та інші|та співавт|й ін|і ін|і інші|і інш|ды інш|і др
        і суаўт|i sur|i suradnici|i sar|i saradnici|i drugi|in drugi|in sod|idr
        """)

    /// "And others" written without a blank after a name of Han characters.
    static let othersWithoutBlank = ["等人", "等", "ほか", "他", "ら", "外"]

    /// Words that join two names.
    static let connectors: Set<String> = Set(
        """
        & and und sowie et y e ed i и і й та ды oraz a ja och og en és și şi ir un ve và dan και κι 与 與 和 及 と 및 και у
        և եւ და және और एवं و u / ו
        """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))

    /// Words that belong to a family name although they start small.
    static let particles: Set<String> = [
        "von", "van", "de", "der", "den", "del", "della", "di", "da", "do", "dos", "du", "la", "le", "el", "al", "bin",
        "ibn", "ter", "ten", "zu", "zur", "zum", "af", "av", "фон", "ван", "де", "ибн", "оглы", "ed", "eds", "hrsg",
        "ред", "red",
    ]

    /// Marks of generations after a name, which citations leave out at will.
    static let generations: Set<String> = ["jr", "sr", "jun", "sen", "iii", "мл", "ст", "filho", "neto"]

    /// What authors write before a citation inside its brackets.
    static let leads = PhraseTable(
        """
        see also|see for example|see for instance|see e.g|see especially|see|but see|cf also|cf|cp|compare|e.g|eg|i.e
        for example|for instance|also|as cited in|as cited by|cited in|cited by|quoted in|as quoted in|quoted by|quoted from
        according to|adapted from|based on|taken from|following|source|sources|in|from|after|by|and|or|notably|especially|esp
        particularly|e.g see|following e.g|originally|discussed in|reviewed in|reported in|reprinted in|first
        siehe auch|siehe dazu|siehe|s auch|vgl auch|vgl dazu|vgl hierzu|vgl hierzu auch|vgl dazu auch|vgl z.b|vgl etwa|vgl u.a
        vgl bspw|vgl zb|vgl|z.b|z b|zb|bspw|etwa|so auch|so etwa|so z.b|so|auch|ähnlich|dazu|hierzu|ausführlich|insbesondere
        insb|insbes|u.a|nach|zit n|zit nach|zitiert nach|zit in|zit bei|zitiert bei|zitiert in|quelle|quellen|aus|bei|und|sowie
        zob też|zob także|zob|por też|por także|por|np|cyt za|cyt wg|cytat za|za|patrz|według|wg|źródło|oraz|podaję za
        см также|см об этом|см подробнее|см напр|см например|см|ср также|ср|напр|например|цит по|цитируется по|по|подробнее
        источник|приводится по|гл таксама|гл|параўн|паводле|цыт паводле|цыт па|крыніца|див також|див напр|див|пор також|пор
        за|цит за|джерело|вж|срв|види|упор|уп
        voir aussi|voir par exemple|voir notamment|voir|cité par|cité dans|cité in|d'après|selon|notamment|par exemple|source
        véase también|véase por ejemplo|véase|ver también|ver|citado en|citado por|según|por ejemplo|fuente|cit en|p.ej|p ej
        cfr anche|cfr ad esempio|cfr|si veda anche|si veda|si vedano|vedi anche|vedi|cit in|citato in|secondo|ad esempio|fonte
        ver também|ver por exemplo|cf também|veja|apud|segundo|conforme|citado em|viz také|viz též|viz např|viz|srov též|srov
        porov|pozri|cit podľa|citováno dle|dle|podle|např|usp|vidi|v|prim|gl|prim tudi|vidjeti|cit prema|prema|žr taip pat|žr
        plg|cit pagal|pagal|sk arī|sk|sal|vt ka|vt|vrd|tsit|ks myös|ks|vrt|se även|se också|se også|se t.ex|se|jfr|jf|jmf
        zie ook|zie|vgl ook|bv|bijv|geciteerd in|volgens|lásd még|lásd|ld|vö|idézi|vezi și|vezi|cf și|apud|bkz|bk|krş|aktaran|akt
        βλ επίσης|βλ|πρβλ|παρατίθεται στο|κατά|انظر أيضا|انظر|راجع|نقلا عن|ראו גם|ראו|ראה|מצוטט אצל|参见|参照|见|参阅|引自|转引自
        詳見|見|参看|cf|재인용|참조|xem|xem thêm|lihat|dalam|theo
        """)

    /// Leads written without a blank before a name of Han characters.
    static let leadsWithoutBlank = ["参见", "参照", "参阅", "参看", "转引自", "引自", "详见", "詳見", "參見"]

    /// Words after which, wherever they stand, the name of the work follows.
    static let pointers: Set<String> = [
        "see", "cf", "vgl", "siehe", "см", "por", "zob", "voir", "véase", "див", "гл", "viz",
    ]

    /// Leads that as often say where or when: what follows is a citation when it leads to an entry.
    static let weakLeads: Set<String> = [
        "in", "from", "after", "by", "first", "or", "so", "auch", "etwa", "aus", "bei", "nach", "v", "u", "по", "за",
        "za",
        "dalam", "theo", "en", "following", "u.a", "ver",
    ]

    /// Leads that are no names, so that they lead also with a capital: "(See Smith, 2010)".
    static let capitalLeads: Set<String> = [
        "see", "cf", "compare", "source", "sources", "adapted", "based", "siehe", "vgl", "quelle", "quellen", "zob",
        "por",
        "źródło", "см", "ср", "цит", "источник", "гл", "див", "пор", "voir", "véase", "fuente", "cfr", "fonte", "srov",
        "viz",
        "bkz", "βλ", "zie", "lásd", "žr", "cited", "quoted", "according", "zit", "zitiert", "например", "напр",
    ]

    /// Words inside a citation after which the work stands that was really read; what stands before them need not be
    /// listed: "(Angelo, 1991, as cited in Forrest, 2004)".
    static let relays = PhraseTable(
        """
        cited in|cited by|cited from|quoted in|quoted by|quoted from|as cited in|as cited by|as quoted in|as quoted by|zit nach|zit n|zit in|zit bei|zitiert nach|zitiert in
        zitiert bei|cyt za|cyt wg|podaję za|цит по|цитируется по|цит за|цыт па|цыт паводле|cité par|cité dans|cité in
        citado en|citado por|citado em|apud|cit in|citato in|cit en|cit podľa|cit prema|nach|aktaran|akt|idézi|引自|转引自
        """)

    /// What stands for the names of the work cited just before.
    static let sameAuthors: Set<String> = [
        "ders", "dies", "dieselbe", "derselbe", "dieselben", "dass", "idem", "id", "eadem", "tenże", "tegoż", "taż",
        "tejże",
        "ciż", "он же", "его же", "она же", "ее же", "её же", "они же", "той же", "його ж", "le même", "la même",
        "el mismo",
        "la misma", "o mesmo", "lo stesso", "týž", "táž", "the same",
    ]

    /// What stands for the whole work cited just before.
    static let sameWorks = PhraseTable(
        """
        ibid|ibidem|ib|ebd|ebenda|ebda|op cit|op.cit|loc cit|loc.cit|a.a.o|a a o|aao|tamże|ibíd|там же|тамсама|там само|там жа
        указ соч|tamtéž|tamže|ten pat|turpat|sealsamas|ibid kanssa|uo|i m|agy|agm|a.g.e|στο ίδιο|ό.π|同上|同前|위의 책
        lugar citado|obra citada|cit supra|art cit|isto|ibid p
        """)

    /// Last words of things that happen or are printed in a year and are no authors: `(Munich Conference, 2010)`.
    static let eventEndings: Set<String> = Set(
        """
        conference congress summit festival symposium workshop election elections treaty agreement protocol act war olympics
        cup championship games fair exhibition survey census edition press verlag publishers publishing books nrn nr nos no
        konferenz kongress gipfel wahl wahlen vertrag abkommen gesetz krieg weltmeisterschaft ausstellung befragung
        конференция конгресс съезд выборы договор закон война издательство конференцыя conférence congrès accord traité loi
        guerre congreso conferencia tratado ley guerra konferencja kongres szczyt wybory traktat ustawa wojna routledge springer
        elsevier sage palgrave macmillan penguin
        """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))

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
        p pp page pages s ss seite seiten ff f str strona strony с c сс стр стар ст ch chap chapter kap kapitel rozdz \
        гл глава sec section sect abschnitt § §§ art article n note fn vol fig figure table tab para paragraph line \
        lines l ll col pt part app appendix т ч раздел рис табл q 页 第 頁 쪽 pág págs p. fol fols bd rn rdnr rz anm cap \
        eq thm theorem theorems lemma prop proposition cor corollary def definition remark example ex л стб арк psl lk \
        lpp sid blz bl tr hlm ص عمود עמ σ σσ σελ прим passim et
        """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))

    /// What stands where a year would stand when a work has none, or has none yet.
    static let noYear = PhraseTable(
        """
        n.d|n d|nd|no date|undated|n.d.-a|n.d.-b|n.d.-c|o.j|o j|oj|ohne jahr|b.r|b r|br|bez roku|б.г|б г|без года|б.р|б р|s.d|s d|s.a|s a|s.f|s f
        sin fecha|sem data|senza data|б.д|ж.г|t.y|t y|χ.χ|χ χ|无日期|forthcoming|in press|in print|in preparation|in prep
        to appear|submitted|accepted|under review|im druck|im erscheinen|i.dr|in vorb|in vorbereitung|w druku
        w przygotowaniu|в печати|у друку|у друку|en prensa|sous presse|à paraître|in stampa|no prelo|v tisku|v tlači|u tisku
        baskıda|spaudoje|spausdinama|u štampi|painossa|under trykning|i tryck|in druk|sajtó alatt
        """)

    /// Marks of undated works that no other word is, so that they need no comma before them: "(Smith n.d.)".
    static func standsAlone(_ marker: some Collection<String>) -> Bool {
        marker.count > 1 || marker.contains { $0.utf8.contains(0x2E) }
    }
}
