/// What bibliographies are called: `References`, `Works cited`, `Literature`, `Sources` and their like, by language.
///
/// Marks above and below letters, case and punctuation are not compared.
enum BibliographyNames {
    /// Names divided by bars; each line holds those of one language or of a few neighbours.
    static let text = """
        references|reference|reference list|list of references|references cited|cited references|literature cited
        bibliography|selected bibliography|select bibliography|works cited|works consulted|literature|sources
        references and notes|notes and references|references and further reading|bibliographic references|cited works
        bibliographical references|list of sources|sources cited|cited literature|web sources|internet sources
        primary sources|secondary sources|online sources|sources and literature|references and sources|cited sources
        literatur|literaturverzeichnis|quellen|quellenverzeichnis|bibliographie|literaturangaben|literaturliste
        literaturhinweise|quellen und literatur|literatur und quellen|verwendete literatur|zitierte literatur
        quellen- und literaturverzeichnis|literatur- und quellenverzeichnis|internetquellen|referenzen|schrifttum
        literaturnachweis|literaturnachweise|quellenangaben|quellennachweis|bibliografie|onlinequellen
        références|références bibliographiques|bibliographie sélective|ouvrages cités|sources et bibliographie
        liste des références|littérature|bibliographie et sources|sitographie|webographie|œuvres citées
        bibliografía|referencias|referencias bibliográficas|obras citadas|fuentes|literatura citada|lista de referencias
        bibliografía citada|fuentes y bibliografía|fuentes consultadas|obras consultadas|webgrafía
        bibliografia|referências|referências bibliográficas|obras citadas|fontes|bibliografia consultada
        referências citadas|lista de referências|referencias bibliograficas
        riferimenti|riferimenti bibliografici|opere citate|fonti|bibliografia citata|sitografia|fonti e bibliografia
        literatuur|literatuurlijst|bronnen|bronvermelding|referenties|geraadpleegde literatuur|bronnenlijst
        bibliografia|literatura|piśmiennictwo|źródła|spis literatury|wykaz literatury|literatura cytowana
        bibliografia załącznikowa|netografia|źródła internetowe|wykaz źródeł|przypisy bibliograficzne|referencje
        literatura i źródła|źródła i literatura
        литература|список литературы|источники|библиография|список использованной литературы|список источников
        библиографический список|использованная литература|список использованных источников|цитированная литература
        источники и литература|литература и источники|список литературы и источников|интернет-источники
        использованные источники|пристатейный список литературы|ссылки|список цитируемой литературы
        літаратура|спіс літаратуры|бібліяграфія|крыніцы|спіс выкарыстанай літаратуры|спіс выкарыстаных крыніц
        выкарыстаная літаратура|спіс крыніц|крыніцы і літаратура|бібліяграфічны спіс
        література|список літератури|джерела|бібліографія|список використаних джерел|список використаної літератури
        використана література|використані джерела|література та джерела|джерела та література|список джерел
        литература и извори|използвана литература|библиографија|литература и извори|извори|литература и източници
        литературa|bibliografija|literatūra|literatūros sąrašas|izmantotā literatūra|avoti|šaltiniai|naudota literatūra
        seznam literatury|použitá literatura|prameny|zdroje|použité zdroje|seznam použité literatury|prameny a literatura
        zoznam literatúry|použitá literatúra|literatúra|bibliografické odkazy|zoznam použitej literatúry|literatura a zdroje
        irodalom|irodalomjegyzék|hivatkozások|felhasznált irodalom|források|bibliográfia
        bibliografie|referințe|referințe bibliografice|surse|literatura de specialitate
        literatura in viri|viri|viri in literatura|literatura i izvori|popis literature|izvori
        referenser|källor|litteratur|källförteckning|litteraturförteckning|käll- och litteraturförteckning|referenslista
        referanser|litteraturliste|kilder|referencer|litteraturhenvisninger|kildeliste|bibliografi
        lähteet|kirjallisuus|lähdeluettelo|viitteet|kirjallisuusluettelo|kasutatud kirjandus|viited|kirjandus|allikad
        kaynakça|kaynaklar|referanslar|bibliyografya
        βιβλιογραφία|αναφορές|πηγές|βιβλιογραφικές αναφορές
        参考文献|参考文献目录|參考文獻|参考资料|引用文献|参考书目|參考書目|引文|文献|主要参考文献|引用・参考文献|参考・引用文献|參考資料
        参考文献一覧|참고문헌|참고 문헌|인용문헌|참고자료|المراجع|المصادر|المصادر والمراجع|قائمة المراجع|منابع|فهرست منابع
        ביבליוגרפיה|מקורות|רשימת מקורות|tài liệu tham khảo|daftar pustaka|referensi|rujukan
        reference works|further reading|works referenced|sources consulted|reference sources|notes and bibliography
        bibliography and references|literature and sources|references list|sources and references|web references
        primary literature|secondary literature|annotated bibliography|cited references and notes|legal references
        quellenangabe|gedruckte quellen|literatur- und quellenangaben|weiterführende literatur|primärquellen
        sekundärliteratur|primärliteratur|benutzte literatur|sonstige quellen|ungedruckte quellen|bibliographische angaben
        références citées|travaux cités|liste de références|bibliographie générale|références et notes|ouvrages de référence
        referencias citadas|trabajos citados|bibliografía consultada|referencias y notas|listado de referencias
        referências consultadas|bibliografia citada|obras consultadas|trabalhos citados|fontes consultadas
        bibliografia essenziale|opere consultate|fonti bibliografiche|riferimenti e note|bibliografia e sitografia
        literatuuropgave|geciteerde literatuur|aangehaalde literatuur|gebruikte literatuur|literatuurverwijzingen
        literatuurverwysings|bronnelys|verwysings|verwysingslys|bibliografie|boarnen|literatuerlist
        literatura przedmiotu|bibliografia prac|prace cytowane|cytowana literatura|materiały źródłowe|netografia
        библиографические ссылки|список использованных источников и литературы|литература и источники интернета
        список источников и литературы|библиографический список литературы|перечень литературы|цитируемая литература
        список цитируемых источников|список использованных интернет-источников|электронные ресурсы|references литература
        спіс цытаваных крыніц|бібліяграфічныя спасылкі|цытаваная літаратура|спіс крыніц і літаратуры|інтэрнэт-крыніцы
        список цитованих джерел|бібліографічні посилання|список джерел та літератури|перелік посилань|перелік джерел
        цитована література|список літератури та джерел|бібліографічний список|інтернет-джерела|електронні ресурси
        библиографски източници|използвани източници|списък на литературата|цитирана литература|източници|библиография
        користена литература|користени извори|библиографија|литература и извори|референци
        литература|коришћена литература|списак литературе|референце|попис литературе|извори и литература
        literatura|popis literature|korištena literatura|popis izvora|reference|bibliografija|izvori i literatura
        korišćena literatura|spisak literature|izvori podataka|popis korištene literature|bibliografski izvori
        seznam literature|literatura in spletni viri|uporabljena literatura|seznam virov|bibliografija|navedena literatura
        seznam použitých zdrojů|seznam zdrojů|citovaná literatura|bibliografie a zdroje|bibliografické citace|reference
        zoznam bibliografických odkazov|citovaná literatúra|použité zdroje|zoznam zdrojov|referencie
        szakirodalom|felhasznált források|irodalomlista|bibliográfiai hivatkozások|forrásjegyzék|idézett művek
        referințe și note|lista bibliografică|surse bibliografice|lucrări citate|bibliografie selectivă
        literatūra ir šaltiniai|literatūros ir šaltinių sąrašas|šaltiniai ir literatūra|bibliografinis sąrašas|nuorodos
        literatūras saraksts|izmantotie avoti|literatūra un avoti|bibliogrāfija|atsauces un literatūra
        kirjanduse loetelu|kasutatud allikad|allikad ja kirjandus|bibliograafia|viidatud kirjandus|kirjandusallikad
        kirjallisuutta|lähteet ja kirjallisuus|lähdekirjallisuus|bibliografia|viiteluettelo
        källor och litteratur|källhänvisningar|litteratur och källor|bibliografi|tryckta källor
        litteratur og kilder|kilder og litteratur|bibliografi|kildehenvisninger|referanseliste|kjelder|litteratur
        litteraturfortegnelse|anvendt litteratur|kilder og henvisninger|henvisninger|referenceliste
        heimildir|heimildaskrá|ritaskrá|tilvísanir|keldur|bókmentir|keldulisti
        tagairtí|leabharliosta|foinsí|iomraidhean|leabhar-chlàr|cyfeiriadau|llyfryddiaeth|ffynonellau|daveoù|levrlennadur
        erreferentziak|bibliografia|iturriak|erreferentzia bibliografikoak|aipatutako lanak
        referències|referències bibliogràfiques|bibliografia citada|fonts|obres citades|fonts i bibliografia
        referencias bibliográficas|obras citadas|bibliografía|fontes|referéncias|bibliografia
        referenzas|bibliografia e referenza|litteratura|referenca|referencat|bibliografia|literatura|burimet|burime
        referenzi|bibljografija|sorsi|referenzen|bibliographie|literatur an quellen|referencoj|fontoj|bibliografio|literaturo
        bibliographia|fontes|funtaunas|auctores citati|litterae citatae
        kaynaklar listesi|yararlanılan kaynaklar|referanslar|kaynakça listesi|yararlanılan kaynakça|başvurulan kaynaklar
        ədəbiyyat|ədəbiyyat siyahısı|istifadə edilmiş ədəbiyyat|mənbələr|istinadlar
        әдебиеттер|әдебиеттер тізімі|пайдаланылған әдебиеттер|пайдаланылған әдебиеттер тізімі|дереккөздер
        колдонулган адабияттар|адабияттар|адабияттар тизмеси|булактар|адабиётлар|фойдаланилган адабиётлар
        адабиётлар рўйхати|adabiyotlar|foydalanilgan adabiyotlar|adabiyotlar ro'yxati|foydalanilgan adabiyotlar ro'yxati
        manbalar|edebiyat|edebiýatlar|peýdalanylan edebiýatlar|çeşmeler|әдәбият|кулланылган әдәбият|чыганаклар|әҙәбиәт
        ном зүй|ашигласан ном|ашигласан материал|ашигласан хэвлэл|эх сурвалж|рӯйхати адабиёт|адабиёт|сарчашмаҳо
        ლიტერატურა|გამოყენებული ლიტერატურა|ბიბლიოგრაფია|წყაროები|ლიტერატურის სია
        գրականություն|օգտագործված գրականություն|գրականության ցանկ|մատենագիտություն|աղբյուրներ
        κατάλογος αναφορών|βιβλιογραφικές πηγές|παραπομπές|πηγές και βιβλιογραφία|ξενόγλωσση βιβλιογραφία
        ελληνική βιβλιογραφία|αναφορές βιβλιογραφίας|έργα που αναφέρονται
        רשימת ספרות|ביבליוגרפיה ומקורות|מראי מקומות|רשימה ביבליוגרפית|הפניות|ספרות|רשימת המקורות|ליטעראטור
        المراجع والمصادر|قائمة المصادر والمراجع|ثبت المصادر والمراجع|قائمة المصادر|الببليوغرافيا|المراجع العربية
        المراجع الأجنبية|مراجع|مصادر|قائمة المراجع والمصادر
        منابع و مآخذ|فهرست منابع و مآخذ|مراجع|کتابنامه|کتاب‌نامه|منابع فارسی|فهرست مراجع|ماخذ
        حوالہ جات|کتابیات|مصادر و مراجع|مراجع و مصادر|ماخذات|سرچینې|اخځلیکونه|ماخذونه|ژێدەر|سەرچاوەکان|çavkanî|jêder
        संदर्भ|सन्दर्भ|संदर्भ सूची|सन्दर्भ सूची|संदर्भ ग्रंथ|संदर्भ ग्रंथ सूची|सन्दर्भ ग्रन्थ सूची|ग्रंथ सूची|सन्दर्भ सामग्री
        संदर्भग्रंथ|संदर्भसूची|संदर्भ ग्रंथ यादी|सन्दर्भहरू|सन्दर्भ ग्रन्थ
        তথ্যসূত্র|গ্রন্থপঞ্জি|গ্রন্থপঞ্জী|উৎস|সহায়ক গ্রন্থ|তথ্যপঞ্জি|তথ্যসূত্ৰ|প্ৰসংগ পুথি
        ਹਵਾਲੇ|ਪੁਸਤਕ ਸੂਚੀ|સંદર્ભ|સંદર્ભ સૂચિ|સંદર્ભગ્રંથ|ସନ୍ଦର୍ଭ|ଗ୍ରନ୍ଥସୂଚୀ|ସହାୟକ ଗ୍ରନ୍ଥ
        மேற்கோள்கள்|உசாத்துணை|நூற்பட்டியல்|துணைநூல் பட்டியல்|உசாத்துணைகள்|సూచనలు|ఆధారాలు|మూలాలు|గ్రంథసూచి|ఉపయుక్త గ్రంథాలు
        ಉಲ್ಲೇಖಗಳು|ಗ್ರಂಥಸೂಚಿ|ಆಕರ ಗ್ರಂಥಗಳು|അവലംബം|ഗ്രന്ഥസൂചി|അവലംബങ്ങൾ|പരാമർശങ്ങൾ|මූලාශ්‍ර|ආශ්‍රිත ග්‍රන්ථ|යොමු
        เอกสารอ้างอิง|บรรณานุกรม|อ้างอิง|รายการอ้างอิง|ເອກະສານອ້າງອີງ|ບັນນານຸກົມ|ឯកសារយោង|គន្ថនិទ្ទេស
        ကိုးကား|ကိုးကားချက်များ|ကျမ်းကိုး|ကျမ်းကိုးစာရင်း|དཔྱད་གཞི|དཔྱད་གཞིའི་ཡིག་ཆ
        tài liệu trích dẫn|danh mục tài liệu tham khảo|nguồn tham khảo|thư mục|thư mục tham khảo|nguồn tài liệu
        daftar referensi|daftar rujukan|kepustakaan|pustaka|sumber|bibliografi|senarai rujukan|daptar pustaka|kapustakan
        mga sanggunian|sanggunian|talasanggunian|bibliyograpiya|mga pinagkunan|mga reperensiya|mga pakisayran
        marejeo|marejeleo|bibliografia|vyanzo|rejea|izinkomba|imithombo|iincwadi ezisetyenzisiweyo|iimbekiselo
        àwọn ìtọ́kasí|ìtọ́kasí|ìwé ìtọ́kasí|manazarta|nassoshi|ebensidee|edensibia|ndetu aka|tixraac|tixraacyo|raadraac
        ዋቢ መጻሕፍት|ዋቢ ጽሑፎች|ማጣቀሻዎች|ዋቢዎች|መወከሲታት|ጽሑፋት መወከሲ|wabii|kitaabilee wabii|ibitabo byifashishijwe
        參考資料|参考资料及注释|参考书籍|引用书目|徵引文獻|徵引書目|引用文獻|參考文献|注释与参考文献|注释及参考文献|主要参考资料|外文文献|中文文献
        参考文献リスト|参照文献|引用・参照文献|文献一覧|引用文献一覧|参考資料|文献表|出典|参考図書|注および引用文献
        참고문헌 목록|인용 문헌|참고 자료|참조|문헌|출처|인용 자료
        """

    /// The names folded.
    static let all = HeadingNames.phrases(text)
}
