/// The words of each class; forms that differ only in case or diacritics are one. Long because it is data.
enum WordClassLists {
    static let all: [(WordClasses, String)] =
        words + [
            (.place, PlaceNames.all), (.givenName, PersonNames.given), (.familyName, PersonNames.family),
        ]

    private static let words: [(WordClasses, String)] = [
        (
            .month,
            """
            january february march april may june july august september october november december
            jan feb mar apr jun jul aug sep sept oct nov dec
            januar jänner februar märz mai juni juli oktober dezember mär okt dez
            janvier février mars avril juin juillet août septembre octobre novembre décembre janv févr juil
            enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene abr ago dic
            gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre gen mag giu lug set ott
            janeiro fevereiro março maio junho julho setembro outubro novembro dezembro fev
            januari februari maart mei augustus mrt
            styczeń stycznia luty lutego marzec marca kwiecień kwietnia maj maja czerwiec czerwca lipiec lipca sierpień sierpnia wrzesień września październik października listopad listopada grudzień grudnia
            leden ledna únor února březen března duben dubna květen května červen června červenec července srpen srpna září říjen října listopadu prosinec prosince
            január február marec marca máj mája jún júna júl júla október decembra
            január március április május június július augusztus szeptember november december
            sausis sausio vasaris vasario kovas kovo balandis balandžio gegužė gegužės birželis birželio liepa liepos rugpjūtis rugpjūčio rugsėjis rugsėjo spalis spalio lapkritis lapkričio gruodis gruodžio
            ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık
            ianuarie februarie martie aprilie iunie iulie septembrie octombrie noiembrie decembrie
            tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu
            siječanj siječnja veljača veljače ožujak ožujka travanj travnja svibanj svibnja lipanj lipnja srpanj srpnja kolovoz kolovoza rujan rujna listopad studeni studenoga prosinac prosinca
            январь января февраль февраля март марта апрель апреля май мая июнь июня июль июля август августа сентябрь сентября октябрь октября ноябрь ноября декабрь декабря янв фев апр авг сен сент окт ноя нояб дек
            січень січня лютий лютого березень березня квітень квітня травень травня червень червня липень липня серпень серпня вересень вересня жовтень жовтня листопад листопада грудень грудня
            студзень студзеня люты лютага сакавік сакавіка красавік красавіка травень мая чэрвень чэрвеня ліпень ліпеня жнівень жніўня верасень верасня кастрычнік кастрычніка лістапад лістапада снежань снежня
            ιανουάριος ιανουαρίου φεβρουάριος φεβρουαρίου μάρτιος μαρτίου απρίλιος απριλίου μάιος μαΐου ιούνιος ιουνίου ιούλιος ιουλίου αύγουστος αυγούστου σεπτέμβριος σεπτεμβρίου οκτώβριος οκτωβρίου νοέμβριος νοεμβρίου δεκέμβριος δεκεμβρίου
            年 月 日 년 월 일
            """
        ),
        (
            .season,
            "spring summer autumn fall winter frühjahr sommer herbst frühling printemps été automne hiver primavera verano otoño invierno estate autunno inverno весна лето осень зима wiosna lato jesień zima"
        ),
        (.containerLead, "in en dans em w v v: u в у у: 見 载 载于 收录于 sisään teoksessa im i"),
        (
            .editor,
            """
            ed eds editor editors edited hrsg hg hgg herausgeber herausgegeben hersg hrsgg red redaktion redakcja redaktor redaktorzy
            ред редактор редакция редакцией редкол рэд відп отв составитель сост упоряд уклад dir dirs direction coord coords coordinador coordinadores cur cura curatore curatori
            org orgs organizador organizadores éd éds éditeur szerk uredil ured ur urednik zost sest sestavil vyd toim udg utg επιμ 主编 编 编著 編 編著 엮음 편 편저 edt edits herausg
            """
        ),
        (.and, "and und et y e i a and/or и і й и/или ja og och en ve és ir un şi si και 和 与 및 와 과 u"),
        (
            .others,
            "al alii others ua andere autres otros otras altri outros inni inn др ін інш інші другие kol ark mtsai 等 외 ほか 他 mfl coll collab collaboration"
        ),
        (
            .volume,
            "vol vols volume volumes bd bde band bände jg jahrgang jhg tom tome tomo t том т tomus svazek sv roč ročník rocznik köt kötet cilt sējums tome band årg årgång vsk 卷 第 巻 권 제 v κn τόμος τ deel dl jrg jaargang año anno"
        ),
        (
            .issue,
            "no nos nr number issue iss heft h hft nummer num núm número numero n° nº numer zeszyt z вып выпуск № ном число numéro fasc fascicule fascicolo cahier číslo č szám sz sayı s nro häfte 期 号 號 호 τεύχος τχ suppl supplement sonderheft beiheft supp bulletin special part pt teil"
        ),
        (
            .page,
            "p pp page pages pg pgs s ss seite seiten sp str strana strony strona с стр сс ст стар pág págs páginas pag pagg pagine σ σσ σελ bl lk lpp 页 頁 쪽 면 sid sayfa oldal o col cols f ff fol folio art article"
        ),
        (
            .edition,
            "edition edn ed aufl auflage überarbeitete überarb erweiterte erw neubearb neuausgabe ausgabe édition éd ed rev revised издание изд перераб доп испр wyd wydanie vydání vyd kiadás baskı painos upplagan uppl udgave utgave druk edición edição edizione izd вид видання выд 版 第2版 판 reprint repr nachdruck"
        ),
        (
            .publisher,
            """
            press verlag publisher publishers publishing publications books book editions éditions edições ediciones editorial editora edizioni editore editrice presses
            university universitäts universitätsverlag universität university's universidad università université universidade uniwersytet uniwersytetu uniwersytecki
            wydawnictwo wyd nakladatelství izdatelstvo издательство изд-во издво издат наука мысль выдавецтва видавництво выд вид presse uitgeverij kiadó yayınları yayınevi forlag förlag kustannus leidykla založba naklada 出版社 出版 書店 书局 書局 大学出版社 출판사 출판 출판부 문화사
            springer wiley elsevier routledge sage blackwell palgrave macmillan mcgraw hill prentice pearson academic oxford cambridge harvard princeton yale mit stanford chicago norton penguin random harper basic free norstedts suhrkamp campus leske budrich nomos beltz juventa westdeutscher vs lit transcript luchterhand rowohlt fischer dtv piper hanser beck mohr siebeck kohlhammer vandenhoeck ruprecht waxmann hampp barbara huber hogrefe klett cotta reclam gallimard seuil puf harmattan fayard flammarion colin larousse dunod hachette payot plon laterza einaudi mulino feltrinelli mondadori angeli alianza siglo ariel crítica paidós taurus tecnos gedisa anagrama plenum kluwer reidel nijhoff brill gruyter mouton benjamins erlbaum guilford elgar ashgate berg zed verso polity tavistock allen unwin heinemann hutchinson longman collins faber methuen macdonald sinauer freeman addison wesley birkhäuser teubner vieweg thieme karger saunders mosby lippincott williams wilkins crc dekker marcel dover world scientific pergamon north holland interscience clarendon knopf doubleday bantam vintage simon schuster scribner holt rinehart winston houghton mifflin little brown westview jossey bass duckworth loeb teubneriana olms steiner winter franke francke klincksieck vrin aubier belles lettres pwn ossolineum czytelnik znak scholar difin academia profil argo kalligram прогресс просвещение
            """
        ),
        (
            .journal,
            """
            journal j review rev quarterly annals ann bulletin bull magazine zeitschrift ztschr zs archiv arch jahrbuch jb vierteljahrsschrift vierteljahreshefte blätter rundschau zeitung monatshefte monatsschrift forschung berichte mitteilungen
            revue cahiers annales études recherches revista anales cuadernos estudios rivista quaderni annali studi archivio cadernos estudos
            kwartalnik rocznik zeszyty przegląd studia pamiętnik biuletyn časopis sborník vestník вестник вестн журнал известия изв труды записки вопросы вопр бюллетень бюл сборник веснік весці часопіс вісник наукові записки літопис
            proc trans transactions letters lett communications commun acta studies advances progress nature science lancet cell neuron circulation diabetes brain times post guardian economist newsweek spiegel zeit faz welt taz news newspaper daily herald tribune gazette monde figaro libération país mundo repubblica corriere 学报 學報 杂志 雜誌 研究 期刊 通报 논문집 학회지 학보 연구 紀要 論文集 tidskrift tidsskrift lehti dergisi szemle folyóirat glasnik zbornik
            phys chem biol med psychol sociol econ math astron astrophys geol geophys eng appl sci res clin exp biochem genet neurosci surg pharmacol physiol immunol pediatr psychiatry neurol cardiol oncol ecol environ zool bot anthropol hist philos polit educ manag
            apj mnras aj pasp jhep prl nim jcap icarus ajr bmj jama pnas embo femss plos jacs
            """
        ),
        (
            .organisation,
            """
            ministry ministerium bundesministerium department dept institute institut instituto istituto instytut institution office bureau agency committee commission council association society foundation centre center board bank organization organisation organizations union federation authority government service services corporation company group team staff network nations national international european federal world united bundesamt bundesanstalt statistisches amt bundesagentur stiftung gesellschaft verband verein kommission ausschuss deutscher deutsche bundestag behörde landesamt zentrum akademie ministère ministerio ministero ministerstwo министерство министерства комитет комиссия институт университет академия совет агентство организация служба фонд центр президент правительство урад міністэрства камітэт міністерство інститут національний université faculty school college laboratory lab academy collaboration consortium university 大学 研究院 研究所 委员会 部 대학교 연구원 연구소 학회 oecd unesco who unicef undp nato fao ilo imf eu usa cia nasa noaa usda epa cdc nih bmbf bmas bmwi destatis eurostat gus ukri
            """
        ),
        (
            .report,
            "report reports working paper papers discussion technical tech memorandum memo bericht arbeitspapier diskussionspapier forschungsbericht arbeitsbericht rapport informe rapporto relatório raport отчет доклад manuscript preprint research abschlussbericht projektbericht gutachten studie materialien schriftenreihe occasional monograph documento documenti trabajo white"
        ),
        (
            .thesis,
            "thesis dissertation diss phd ph.d doctoral master masters bachelor unpublished habilitationsschrift habilitation diplomarbeit magisterarbeit masterarbeit thèse mémoire tesis tesi tese praca doktorska magisterska rozprawa дис диссертация автореф автореферат канд докт дыс дисертація disertační disertace diplomová väitöskirja avhandling 学位论文 博士论文 硕士论文 석사학위논문 박사학위논문 学位論文"
        ),
        (
            .availability,
            "available online url verfügbar abrufbar retrieved from accessed access internet web www website homepage online-dokument disponible disponível disponibile ligne línea dostępny dostępne dostęp adres режим доступа доступ электронный ресурс эл рэжым доступу доступу електронний ресурс dostupné dostupný prieiga hämtad tillgänglig saatavissa beschikbaar download downloaded unter siehe elektronisch электрон"
        ),
        (
            .particle,
            "von van der den de del della di da dos das du la le les ter ten zu zum zur af av bin ibn al el ben mac st san vom y e"
        ),
        (
            .function,
            """
            the a an of and in on for to with from by at as or is are be its their his her how why what when who between among towards toward into over under after before during without within through against about not no new
            der die das des dem den ein eine einer eines einem und oder im am zum zur vom von für mit aus bei nach über unter zwischen gegen ohne durch als wie was warum ist sind sein eines auf an zu nicht
            le la les l un une des du de et en au aux pour par sur dans avec sans sous entre vers est que qui comment
            el los las un una unos del y en para por con sin sobre entre hacia que como es al
            il lo gli i un uno una di del dello della dei degli delle e in per con su tra fra da nel nella sul sulla che
            o os a as um uma do da dos das e em no na nos nas para por com sem sobre entre
            i w z ze na do od dla o po przez przy pod nad między oraz jako jest się czy
            a v ve s se na do od pro o po při pod nad mezi jako je
            и в во на с со к по о об от для из у за при под над между как не или его их что
            і й у в на з зі до від для про по при під над між як не або його їх що та ў аб дзеля пра паміж
            de het een van en in op voor met aan bij naar over tussen uit als door
            och i på av för med till från om en ett den det som og av til fra et at på
            ja on ei sekä tai ve bir ile için olarak az és egy hogy ir apie į iš
            """
        ),
        (
            .translator,
            "translated trans transl translation translator übers übersetzt übersetzung aus dem traduit traduction trad traducción traduzione tradução przeł przekład tłum перевод пер перевел перакл пераклад přel přeložil ford 译 訳 譯 옮김 역"
        ),
        (
            .forthcoming,
            "forthcoming press submitted preparation appear prep erscheint druck vorbereitung eingereicht paraître prensa druku печати published unpublished accepted review im"
        ),
        (
            .conference,
            "proceedings proc conference conf symposium workshop congress meeting annual tagung konferenz kongress tagungsband actes colloque congrès congreso actas jornadas simposio convegno atti congresso anais simpósio konferencja materiały sympozjum konference sborník конференция конференции материалы симпозиум семинар тезисы канферэнцыя матэрыялы конференції матеріали 会议 会议论文集 国际会议 학술대회 학술발표회 ieee acm"
        ),
        (
            .series,
            "series ser reihe schriftenreihe schriften collection coll colección collana coleção seria серия сер ser. серыя серія edice řada lecture notes studies beiträge texte band 丛书 叢書 총서"
        ),
        (.undated, "nd n.d oj o.j sd s.d sf s.f бг brd rr undatiert"),
        (
            .identifier,
            "arxiv isbn issn pmid pmcid pmc urn hdl handle oclc ssrn bibcode doi eprint udc удк ббк hep gr astro cond mat nucl quant hep-th hep-ph"
        ),
        (.honorific, "jr sr dr prof hon rev sir phd md esq mag dipl ing ii iii"),
        (.ordinal, "st nd rd th er ère ème ª º te er. го я е ое th. ste"),
        (
            .company,
            "ltd limited inc incorporated gmbh co corp llc plc ag kg sons son brothers bros sa spa srl sp ooo ооо oy ab bv ltda s.a"
        ),
        (.see, "vgl see cf siehe s. dazu por zob см ср voir véase vedi also auch zit zitiert nach"),
    ]
}
