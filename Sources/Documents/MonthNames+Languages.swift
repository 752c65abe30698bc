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
            "tammikuuta tammikuu tammikuussa tammi tammikuun|helmikuuta helmikuu helmikuussa helmi helmikuun"
                + "|maaliskuuta maaliskuu maaliskuussa maalis maaliskuun"
                + "|huhtikuuta huhtikuu huhtikuussa huhti huhtikuun|toukokuuta toukokuu toukokuussa touko toukokuun"
                + "|kesäkuuta kesäkuu kesäkuussa kesä kesäkuun|heinäkuuta heinäkuu heinäkuussa heinä heinäkuun"
                + "|elokuuta elokuu elokuussa elo elokuun|syyskuuta syyskuu syyskuussa syys syyskuun"
                + "|lokakuuta lokakuu lokakuussa loka lokakuun|marraskuuta marraskuu marraskuussa marras marraskuun"
                + "|joulukuuta joulukuu joulukuussa joulu joulukuun"
        ),
        (
            "et",
            "jaanuar jaanuaril jaanuari jaan jaanuaris jaanuarist"
                + "|veebruar veebruaril veebruari veebr veebruaris veebruarist"
                + "|märts märtsil märtsi märtsis märtsist|aprill aprillil aprilli aprillis aprillist|mail maist"
                + "|juuni juunil juunis juunist|juuli juulil juulis juulist|augustil augustis augustist"
                + "|septembril septembri septembris septembrist|oktoober oktoobril oktoobri oktoobris oktoobrist"
                + "|novembril novembri novembris novembrist"
                + "|detsember detsembril detsembri dets detsembris detsembrist"
        ),
        (
            "lv",
            "janvāris janvārī janvāra janv|februāris februārī februāra|martā|aprīlis aprīlī aprīļa|maijs maijā maija"
                + "|jūnijs jūnijā jūnija jūn|jūlijs jūlijā jūlija jūl|augusts augustā augusta|septembris septembrī septembra"
                + "|oktobris oktobrī oktobra|novembris novembrī novembra|decembris decembrī decembra"
        ),
        (
            "lt",
            "sausio sausis saus sausį|vasario vasaris vas vasarį|kovo kovas kov kovą"
                + "|balandžio balandis bal balandį|gegužės gegužė geg gegužę|birželio birželis birž birželį"
                + "|liepos liepa liep liepą|rugpjūčio rugpjūtis rugp rugpjūtį|rugsėjo rugsėjis rugs rugsėjį"
                + "|spalio spalis spal spalį|lapkričio lapkritis lapkr lapkritį|gruodžio gruodis gruod gruodį"
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
            "ledna leden led lednu|února únor úno únoru|března březen bře březnu|dubna duben dub dubnu"
                + "|května květen kvě kvet květnu|června červen čvn červnu|července červenec čvc červenci"
                + "|srpna srpen srp srpnu|září zář|října říjen říj říjnu|listopadu|prosince prosinec pro prosinci"
        ),
        (
            "sk",
            "január januára januári|február februára februári|marec marci|apríla apríli|mája máj máji"
                + "|júna jún júni|júla júl júli|augusta auguste|septembra septembri|októbra október októbri"
                + "|novembra novembri|decembra decembri"
        ),
        (
            "sl",
            "januarja januarju|februarja februarju||||junija junij juniju|julija julij juliju"
                + "|avgusta avgust avg avgustu|septembru|oktobru|novembru|decembru"
        ),
        (
            "hr",
            "siječnja siječanj sij siječnju|veljače veljača velj veljači|ožujka ožujak ožu ožujku"
                + "|travnja travanj tra travnju|svibnja svibanj svi svibnju|lipnja lipanj lip lipnju"
                + "|srpnja srpanj srp srpnju|kolovoza kolovoz kol kolovozu|rujna rujan ruj rujnu"
                + "|listopada listopad lis|studenoga studenog studeni stu studenom"
                + "|prosinca prosinac prosincu"
        ),
        (
            "sr-Latn",
            "januara|februara|mart marta|aprila||juna|jula||septembar septembra|oktobar oktobra|novembar|decembar"
        ),
        (
            "sr",
            "јануара јануар јан јануару|фебруара фебруар феб фебруару|марта март мар марту"
                + "|априла април апр априлу|маја мај мају|јуна јун јуну|јула јул јулу|августа август авг августу"
                + "|септембра септембар сеп септ септембру|октобра октобар окт октобру"
                + "|новембра новембар нов новембру|децембра децембар дец децембру"
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
            "студзеня студзень сту студ студзені|лютага люты лют лютым|сакавіка сакавік сак сакавіку"
                + "|красавіка красавік кра красавіку|траўня травень тра маі|чэрвеня чэрвень чэр чэрвені"
                + "|ліпеня ліпень ліп ліпені|жніўня жнівень жні жніўні|верасня верасень вер верасні"
                + "|кастрычніка кастрычнік кас кастрычніку|лістапада лістапад ліс лістападзе"
                + "|снежня снежань сне снежні"
        ),
        (
            "uk",
            "січня січень січ січні|лютого лютий лют лютому|березня березень бер березні"
                + "|квітня квітень квіт кві квітні|травня травень трав травні|червня червень черв чер червні"
                + "|липня липень лип липні|серпня серпень серп сер серпні|вересня вересень верес вересні"
                + "|жовтня жовтень жовт жов жовтні|листопада листопад лист лис листопаді"
                + "|грудня грудень груд гру грудні"
        ),
        (
            "hu",
            "januárban|februárban|március márc márciusban|április ápr áprilisban|május májusban"
                + "|június júniusban|július júliusban|augusztus augusztusban|szeptember szept szeptemberben"
                + "|októberben|novemberben|decemberben"
        ),
        (
            "el",
            "ιανουαρίου ιανουάριος ιαν ιανουάριο|φεβρουαρίου φεβρουάριος φεβ φεβρουάριο"
                + "|μαρτίου μάρτιος μαρ μάρτιο|απριλίου απρίλιος απρ απρίλιο|μαΐου μάιος μάι μάιο"
                + "|ιουνίου ιούνιος ιουν ιούνιο|ιουλίου ιούλιος ιουλ ιούλιο|αυγούστου αύγουστος αυγ αύγουστο"
                + "|σεπτεμβρίου σεπτέμβριος σεπ σεπτ σεπτέμβριο|οκτωβρίου οκτώβριος οκτ οκτώβριο"
                + "|νοεμβρίου νοέμβριος νοε νοέμβριο|δεκεμβρίου δεκέμβριος δεκ δεκέμβριο"
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
        (
            "sq",
            "janar|shkurt shk||prill pri||qershor qer|korrik korr|gusht gush|shtator sht|tetor tet|nëntor nën|dhjetor dhj"
        ),
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
        ("id", "||maret|||||agustus agu agt||||"),
        ("ms", "||mac||||julai|ogos ogo||||disember dis"),
        ("sw", "||machi|aprili||||agosti|septemba|oktoba|novemba|desemba"),
        (
            "eu",
            "urtarrilaren urtarrila urtarril urt urtarrilean|otsailaren otsaila otsail ots otsailean|martxoaren martxoa martxo martxoan|apirilaren apirila apiril api apirilean"
                + "|maiatzaren maiatza maiatz maiatzean|ekainaren ekaina ekain eka ekainean|uztailaren uztaila uztail uzt uztailean|abuztuaren abuztua abuztu abu abuztuan"
                + "|irailaren iraila irail ira irailean|urriaren urria urri urr urrian|azaroaren azaroa azaro aza azaroan|abenduaren abendua abendu abe abenduan"
        ),
        (
            "cy",
            "ionawr ion|chwefror chwef|mawrth maw|ebrill ebr||mehefin meh|gorffennaf gorff|awst|medi|hydref hyd|tachwedd tach"
                + "|rhagfyr rhag"
        ),
        (
            "ga",
            "eanáir ean|feabhra feabh|márta|aibreán aib|bealtaine beal|meitheamh meith|iúil|lúnasa lún|meán_fómhair mfómh"
                + "|deireadh_fómhair dfómh|samhain samh|nollaig noll"
        ),
        ("tl", "enero|pebrero|marso|abril|mayo|hunyo|hulyo|agosto|setyembre|oktubre|nobyembre|disyembre"),
        (
            "th",
            "มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม"
        ),
        ("bn", "জানুয়ারি জানুয়ারী|ফেব্রুয়ারি ফেব্রুয়ারী|মার্চ|এপ্রিল|মে|জুন|জুলাই|আগস্ট|সেপ্টেম্বর|অক্টোবর|নভেম্বর|ডিসেম্বর"),
        ("mt", "jannar|frar|marzu||mejju|ġunju|lulju|awwissu|settembru|ottubru|novembru|diċembru"),
        (
            "eo",
            "januaro|februaro|marto|aprilo|majo|||aŭgusto aŭg|septembro|oktobro||"
        ),
        (
            "hy",
            "հունվարի հունվար հնվ|փետրվարի փետրվար փտվ|մարտի մարտ մրտ|ապրիլի ապրիլ ապր|մայիսի մայիս մյս|հունիսի հունիս հնս"
                + "|հուլիսի հուլիս հլս"
                + "|օգոստոսի օգոստոս օգս|սեպտեմբերի սեպտեմբեր սեպ|հոկտեմբերի հոկտեմբեր հոկ|նոյեմբերի նոյեմբեր նոյ"
                + "|դեկտեմբերի դեկտեմբեր դեկ"
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
