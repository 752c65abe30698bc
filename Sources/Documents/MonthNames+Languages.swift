extension MonthNames {
    /// The names of the months by language, January first, parted by bars: as they stand in dates and alone, then
    /// abbreviations. Case and accents do not matter; names of two words are joined by an underscore. What an earlier
    /// language has is not said again.
    static let languages: [(tag: String, names: String)] = [
        (
            "en",
            "january jan|february feb febr|march mar|april apr|may|june jun|july jul|august aug|september sep sept"
                + "|october oct|november nov|december dec"
        ),
        ("de", "januar jänner jän|februar feber|märz mrz maerz|||juni|juli|||oktober okt||dezember dez"),
        ("nl", "januari|februari|maart mrt||mei|||augustus||||"),
        ("lb", "|||abrëll abr|mee|||||||"),
        ("af", "januarie|februarie||||junie|julie|||||"),
        (
            "fr",
            "janvier janv|février févr fév fevrier fevr|mars|avril avr|mai|juin|juillet juil juill|août aout"
                + "|septembre|octobre|novembre|décembre decembre déc"
        ),
        (
            "es",
            "enero ene|febrero|marzo|abril abr|mayo|junio|julio|agosto ago|septiembre setiembre|octubre|noviembre"
                + "|diciembre dic"
        ),
        ("gl", "xaneiro xan|febreiro||||xuño xuñ|xullo xul||setembro|outubro out|novembro|decembro"),
        ("pt", "janeiro|fevereiro fev|março||maio|junho|julho||setembro set|outubro|novembro|dezembro"),
        (
            "it",
            "gennaio gen genn|febbraio febb|marzo|aprile|maggio mag magg|giugno giu|luglio lug|agosto ag"
                + "|settembre sett|ottobre ott||dicembre"
        ),
        ("ca", "gener|febrer|març||maig|juny|juliol|agost|setembre|||desembre des"),
        (
            "ro",
            "ianuarie ian|februarie|martie|aprilie||iunie iun|iulie iul||septembrie|octombrie|noiembrie noi|decembrie"
        ),
        ("sv", "|||april||||augusti||||"),
        ("da", "||marts||maj|||||||"),
        ("nb", "|||||||||||desember"),
        ("is", "janúar|febrúar||apríl|maí|júní|júlí|ágúst ágú||október|nóvember|"),
        (
            "fi",
            "tammikuuta tammikuu tammikuussa tammi|helmikuuta helmikuu helmikuussa helmi"
                + "|maaliskuuta maaliskuu maaliskuussa maalis|huhtikuuta huhtikuu huhtikuussa huhti"
                + "|toukokuuta toukokuu toukokuussa touko|kesäkuuta kesäkuu kesäkuussa kesä"
                + "|heinäkuuta heinäkuu heinäkuussa heinä|elokuuta elokuu elokuussa elo|syyskuuta syyskuu syyskuussa syys"
                + "|lokakuuta lokakuu lokakuussa loka|marraskuuta marraskuu marraskuussa marras"
                + "|joulukuuta joulukuu joulukuussa joulu"
        ),
        (
            "et",
            "jaanuar jaanuaril jaanuari jaan|veebruar veebruaril veebruari veebr|märts märtsil märtsi|aprill aprillil"
                + " aprilli|mail|juuni juunil|juuli juulil|augustil|septembril septembri|oktoober oktoobril oktoobri"
                + "|novembril novembri|detsember detsembril detsembri dets"
        ),
        (
            "lv",
            "janvāris janvārī janvāra janv|februāris februārī februāra|martā|aprīlis aprīlī aprīļa|maijs maijā maija"
                + "|jūnijs jūnijā jūnija jūn|jūlijs jūlijā jūlija jūl|augusts augustā augusta|septembris septembrī septembra"
                + "|oktobris oktobrī oktobra|novembris novembrī novembra|decembris decembrī decembra"
        ),
        (
            "lt",
            "sausio sausis saus|vasario vasaris vas|kovo kovas kov|balandžio balandis bal|gegužės gegužė geg"
                + "|birželio birželis birž|liepos liepa liep|rugpjūčio rugpjūtis rugp|rugsėjo rugsėjis rugs"
                + "|spalio spalis spal|lapkričio lapkritis lapkr|gruodžio gruodis gruod"
        ),
        (
            "pl",
            "stycznia styczeń styczniu stycz sty|lutego luty lutym lut|marca marzec marcu|kwietnia kwiecień kwietniu kwi"
                + "|maja maju|czerwca czerwiec czerwcu czerw cze|lipca lipiec lipcu lip|sierpnia sierpień sierpniu sierp sie"
                + "|września wrzesień wrześniu wrz|października październik październiku paź paźdz|listopada listopad"
                + " listopadzie lis|grudnia grudzień grudniu grudz gru"
        ),
        (
            "cs",
            "ledna leden led|února únor úno|března březen bře|dubna duben dub|května květen kvě kvet|června červen čvn"
                + "|července červenec čvc|srpna srpen srp|září zář|října říjen říj|listopadu|prosince prosinec pro"
        ),
        (
            "sk",
            "január januára|február februára|marec|apríla|mája máj|júna jún|júla júl|augusta|septembra|októbra október"
                + "|novembra|decembra"
        ),
        (
            "sl",
            "januarja januarju|februarja februarju||||junija junij juniju|julija julij juliju"
                + "|avgusta avgust avg avgustu|||novembru|"
        ),
        (
            "hr",
            "siječnja siječanj sij|veljače veljača velj|ožujka ožujak ožu|travnja travanj tra|svibnja svibanj svi"
                + "|lipnja lipanj lip|srpnja srpanj srp|kolovoza kolovoz kol|rujna rujan ruj|listopada listopad lis"
                + "|studenoga studenog studeni stu|prosinca prosinac"
        ),
        (
            "sr-Latn",
            "januara|februara|mart marta|aprila||juna|jula||septembar septembra|oktobar oktobra|novembar|decembar"
        ),
        (
            "sr",
            "јануара јануар јан|фебруара фебруар феб|марта март мар|априла април апр|маја мај|јуна јун|јула јул"
                + "|августа август авг|септембра септембар сеп септ|октобра октобар окт|новембра новембар нов"
                + "|децембра децембар дец"
        ),
        ("mk", "јануари|февруари фев|||мај|јуни|јули||септември|октомври|ноември ное|декември дек"),
        ("bg", "януари яну ян|||||юни|юли|||||"),
        (
            "ru",
            "января январь январе янв|февраля февраль феврале февр|марте|апреля апрель апреле|мая май мае|июня июнь июне"
                + " июн|июля июль июле июл|августе|сентября сентябрь сентябре сен сент|октября октябрь октябре"
                + "|ноября ноябрь ноябре ноя нояб|декабря декабрь декабре"
        ),
        (
            "be",
            "студзеня студзень сту студ|лютага люты лют|сакавіка сакавік сак|красавіка красавік кра|траўня травень тра"
                + "|чэрвеня чэрвень чэр|ліпеня ліпень ліп|жніўня жнівень жні|верасня верасень вер"
                + "|кастрычніка кастрычнік кас|лістапада лістапад ліс|снежня снежань сне"
        ),
        (
            "uk",
            "січня січень січ|лютого лютий лют|березня березень бер|квітня квітень квіт кві|травня травень трав"
                + "|червня червень черв чер|липня липень лип|серпня серпень серп сер|вересня вересень верес"
                + "|жовтня жовтень жовт жов|листопада листопад лист лис|грудня грудень груд гру"
        ),
        (
            "hu",
            "||március márc|április ápr|május|június|július|augusztus|szeptember szept|||"
        ),
        (
            "el",
            "ιανουαρίου ιανουάριος ιαν|φεβρουαρίου φεβρουάριος φεβ|μαρτίου μάρτιος μαρ|απριλίου απρίλιος απρ"
                + "|μαΐου μάιος μάι|ιουνίου ιούνιος ιουν|ιουλίου ιούλιος ιουλ|αυγούστου αύγουστος αυγ"
                + "|σεπτεμβρίου σεπτέμβριος σεπ σεπτ|οκτωβρίου οκτώβριος οκτ|νοεμβρίου νοέμβριος νοε"
                + "|δεκεμβρίου δεκέμβριος δεκ"
        ),
        (
            "tr",
            "ocak oca|şubat şub||nisan nis|mayıs|haziran haz|temmuz tem|ağustos ağu|eylül eyl|ekim eki|kasım kas|aralık ara"
        ),
        (
            "az",
            "yanvar yan|fevral|mart|aprel||iyun iyn|iyul iyl|avqust avq|sentyabr|oktyabr|noyabr noy|dekabr dek"
        ),
        ("uz", "||||||||sentabr sen|oktabr||"),
        ("sq", "janar|shkurt shk||prill pri||qershor|korrik|gusht|shtator|tetor|nëntor|dhjetor"),
        (
            "ar",
            "يناير جانفي كانون_الثاني|فبراير فيفري شباط|مارس آذار|أبريل إبريل أفريل نيسان|مايو ماي أيار"
                + "|يونيو يونية جوان حزيران|يوليو يولية جويلية تموز|أغسطس أوت آب غشت|سبتمبر أيلول شتنبر"
                + "|أكتوبر تشرين_الأول|نوفمبر تشرين_الثاني نونبر|ديسمبر كانون_الأول دجنبر"
        ),
        (
            "fa",
            "ژانویه|فوریه||آوریل|مه می|ژوئن جون|ژوئیه جولای ژوییه|اوت آگوست|سپتامبر|اکتبر|نوامبر|دسامبر"
        ),
        ("ur", "جنوری|فروری|مارچ|اپریل|مئی||جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر"),
        (
            "he",
            "ינואר בינואר ינו|פברואר בפברואר פבר|מרץ במרץ מרס במרס|אפריל באפריל אפר|מאי במאי|יוני ביוני|יולי ביולי"
                + "|אוגוסט באוגוסט אוג|ספטמבר בספטמבר ספט|אוקטובר באוקטובר אוק|נובמבר בנובמבר נוב|דצמבר בדצמבר דצמ"
        ),
        ("id", "|||||||agustus agu agt||||"),
        ("ms", "||mac||||julai|ogos||||disember dis"),
        ("sw", "||machi|aprili||||agosti|septemba|oktoba|novemba|desemba"),
        (
            "eu",
            "urtarrilaren urtarrila urtarril urt urtarrilean|otsailaren otsaila otsail ots otsailean|martxoaren martxoa martxo martxoan|apirilaren apirila apiril api apirilean"
                + "|maiatzaren maiatza maiatz maiatzean|ekainaren ekaina ekain eka ekainean|uztailaren uztaila uztail uzt uztailean|abuztuaren abuztua abuztu abu abuztuan"
                + "|irailaren iraila irail ira irailean|urriaren urria urri urr urrian|azaroaren azaroa azaro aza azaroan|abenduaren abendua abendu abe abenduan"
        ),
        (
            "cy",
            "ionawr|chwefror|mawrth|ebrill ebr||mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr"
        ),
        (
            "ga",
            "eanáir|feabhra|márta|aibreán|bealtaine|meitheamh|iúil|lúnasa|meán_fómhair|deireadh_fómhair|samhain|nollaig"
        ),
        ("mt", "jannar|frar|marzu||mejju|ġunju|lulju|awwissu|settembru|ottubru|novembru|diċembru"),
        (
            "eo",
            "januaro|februaro|marto|aprilo|majo|||aŭgusto aŭg|septembro|oktobro||"
        ),
        (
            "hy",
            "հունվարի հունվար|փետրվարի փետրվար|մարտի մարտ|ապրիլի ապրիլ|մայիսի մայիս|հունիսի հունիս|հուլիսի հուլիս"
                + "|օգոստոսի օգոստոս|սեպտեմբերի սեպտեմբեր|հոկտեմբերի հոկտեմբեր|նոյեմբերի նոյեմբեր|դեկտեմբերի դեկտեմբեր"
        ),
        (
            "ka",
            "იანვარი იან|თებერვალი თებ|მარტი მარ|აპრილი აპრ|მაისი მაი|ივნისი ივნ|ივლისი ივლ|აგვისტო აგვ|სექტემბერი სექ"
                + "|ოქტომბერი ოქტ|ნოემბერი ნოე|დეკემბერი დეკ"
        ),
        (
            "kk",
            "қаңтар қаң|ақпан ақп|наурыз нау|сәуір сәу|мамыр мам|маусым мау|шілде шіл|тамыз там|қыркүйек қыр|қазан қаз"
                + "|қараша қар|желтоқсан жел"
        ),
        (
            "hi",
            "जनवरी जन|फ़रवरी फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर सितम्बर|अक्तूबर अक्टूबर|नवंबर नवम्बर"
                + "|दिसंबर दिसम्बर"
        ),
    ]
}
