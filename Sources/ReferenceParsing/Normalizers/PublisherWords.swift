/// Words of publishers and the places where they sit.
enum PublisherWords {
    /// Kinds of publishers.
    static let publishers = """
        press up cup oup verlag publishing publishers publisher publications books éditions editions editorial ediciones edições
        edizioni editrice editore editora uitgeverij uitgevers wydawnictwo wydawnictwa wyd oficyna nakładem издательство
        изд-во издат выдавецтва видавництво vydavatelství nakladatelství vydavateľstvo förlag förlaget forlag forlaget
        kustantaja kustannus kiadó yayınları yayınevi yayıncılık izdavačka naklada založba editura leidykla
        apgāds kirjastus εκδόσεις 出版社 출판사 書店 书店 书局 印书馆 university university's
        universität universitäts universitaires presses univ inc ltd gmbh co sons house elsevier springer wiley
        routledge sage blackwell macmillan palgrave suhrkamp fischer rowohlt campus nomos beck seuil gallimard наука
        академия просвещение мысль проспект юрайт норма инфра дрофа крукi pwn ossolineum znak academic ieee acm
        kluwer brill gruyter mohr vandenhoeck ruprecht harper penguin random norton basic mcgraw-hill prentice
        addison-wesley pearson cengage wadsworth jossey-bass erlbaum kegan methuen unwin polity verso einaudi laterza
        mulino feltrinelli mondadori flammarion hachette dunod larousse payot plon grasset puf cnrs harmattan luchterhand leske
        budrich juventa beltz westdeutscher metzler reclam hanser kohlhammer transcript lit waxmann klinkhardt duncker humblot
        institute institut organisation organization association society bank commission ministry agency council
        dietz ullstein piper klett klett-cotta insel dtv oldenbourg böhlau steiner franke narr herder kösel
        """

    /// Towns and regions.
    static let places = """
        aachen aarhus amsterdam ankara antwerp antwerpen athens athen athènes atlanta auckland augsburg austin baden-baden
        baltimore bamberg barcelona basel basingstoke bath beijing belgrade beograd berkeley berlin bern białystok bielefeld
        birmingham bloomington bochum bologna bonn boston boulder bratislava braunschweig bremen bristol brno brussels
        bruxelles brüssel bucharest bucurești budapest bydgoszcz cairo cambridge canberra chicago chur cologne copenhagen
        coimbra curitiba dallas darmstadt delhi detroit dortmund dordrecht dresden dublin duisburg durham düsseldorf
        edinburgh eindhoven erfurt erlangen essen exeter firenze florence florianópolis frankfurt freiburg fribourg gdańsk geneva
        genève genf genova gent ghent giessen gießen glasgow göteborg gothenburg göttingen graz groningen guildford haag hague hamburg
        hanover hannover harmondsworth heidelberg helsinki hillsdale hoboken honolulu houston innsbruck ithaca istanbul
        jena jerusalem kaliningrad karlsruhe kassel katowice kiel kiev kyiv kobe köln konstanz köbenhavn københavn kraków krakau
        kyoto lanham lausanne leeds leicester leiden leipzig leuven lexington liège lille lima lincoln lisboa lisbon ljubljana
        łódź london londres london's louvain lublin ludwigsburg lund luxembourg luxemburg luzern lyon madison madrid mahwah mainz
        malden manchester mannheim marburg marseille medford melbourne mexico méxico milan milano milwaukee minneapolis
        minsk montreal montréal moscow moskau moskva mumbai munich münchen münster nanjing napoli nashville neuchâtel
        neuwied nijmegen norwich nottingham nürnberg odense oldenburg olsztyn opladen opole osaka oslo osnabrück ottawa oxford
        paderborn padova paris passau philadelphia pittsburgh poznań prag praha prague princeton providence quebec québec
        reading reims rennes riga rio rom roma rome rotterdam rzeszów salamanca salzburg santiago sarajevo
        seattle seoul sevilla shanghai sheffield singapore skopje sofia stanford stockholm strasbourg stuttgart sydney szczecin
        tallinn tampere tartu thessaloniki tokyo torino toronto toruń toulouse trento trier tübingen turin turku
        uppsala urbana utrecht valencia vancouver venezia vienna vilnius warsaw warszawa washington weimar weinheim
        wien wiesbaden winterthur wrocław wuppertal würzburg york zagreb zürich zurich москва москве петербург
        санкт-петербург ленинград спб новосибирск екатеринбург казань минск мінск гродно гомель брест витебск
        могилев киев київ харьков харків львів львов одесса одеса алматы астана ташкент тбилиси ереван баку м л мн к
        софия београд скопје вильнюс рига таллин варшава ростов-на-дону самара томск омск пермь воронеж саратов
        england uk usa u.s.a germany deutschland france italy spain poland netherlands switzerland österreich austria canada
        australia india japan china 北京 上海 东京 東京 大阪 京都 广州 武汉 南京 成都 西安 서울 부산 台北 香港
        """
}
