/// What tells one language from its neighbours.
struct LanguageProfile: Sendable {
    let tag: String
    /// Function words, with blanks between them.
    let words: String
    /// Letters that tell it from its neighbours.
    let letters: String
    /// Letters that it lacks.
    let foreignLetters: String
    /// Ends of words, of three or four letters.
    let endings: String

    init(_ tag: String, letters: String, without foreign: String = "", words: String, endings: String = "") {
        self.tag = tag
        self.words = words
        self.endings = endings
        self.letters = letters
        foreignLetters = foreign
    }

    static let cyrillic = [
        LanguageProfile(
            "ru", letters: "ыэёъ", without: "іўїєґђјљњћџѓќѕәғқңөұүһ",
            words: "и в на по с о об для из от не при к как до за его это к без или между"),
        LanguageProfile(
            "be", letters: "ўіыэё", without: "ищъїєґәғқңөұүһ",
            words: "і ў у на па з аб для ад не пры да як за яго гэта без або паміж"),
        LanguageProfile(
            "uk", letters: "їєґі", without: "ыэёъўәғқңөұүһ",
            words: "і в на по з про для від не при до як за його це та й у або між"),
        LanguageProfile(
            "bg", letters: "ъ", without: "ыэёіўїєґәғқңөұүһ",
            words: "и в на по с за от не при към как до е се да или между"),
        LanguageProfile(
            "sr", letters: "ђјљњћџ", without: "ыэёъіўїєґйщьюяѓќѕ",
            words: "и у на по с за од не при до као је се да или"),
        LanguageProfile(
            "mk", letters: "ѓќѕјљњџ", without: "ыэёъіўїєґйщьюяђћ",
            words: "и во на по со за од не при до како е се да или"),
        LanguageProfile(
            "kk", letters: "әғқңөұүһыі", without: "їєґўђјљњћџ", words: "және мен үшін туралы бойынша"),
    ]

    static let latin = [
        LanguageProfile(
            "en", letters: "", without: "ąęłńśźżäöüßñãõåøæčřšžě",
            words: """
                a the of and in to for on with from by at an is are as how what between its new an into or why do does
                we can it this that these their not be using through after under over during within without against than
                toward towards study studies theory review effects role evidence history world development approach
                children health policy economic political human change water science research learning education
                growth among women who when where which our your you my has have was were some more
                """, endings: "ing ness ity ical ship logy hood ally able tics ties ists ments ures"),
        LanguageProfile(
            "de", letters: "äöüß", without: "ąęłńśźżñãõåøæčřěéèà",
            words: """
                der die das und in von zur zum für mit auf ein eine des den dem im als aus bei über nach wie oder zu an
                einer eines einem einen ist nicht sich dass durch gegen ohne unter zwischen beitrag geschichte
                gesellschaft politik
                """, endings: "ung ngen keit heit lich isch sche haft"),
        LanguageProfile(
            "fr", letters: "éèêàçœùûîô", without: "ąęłńśźżäößñãõåøčřěš",
            words: """
                le la les de des du et en un une dans pour sur par au aux avec est l d que qui ou à ce cette son ses
                leur entre sans sous histoire société
                """, endings: "ique ques aire isme euse tés"),
        LanguageProfile(
            "es", letters: "ñáéíóú", without: "ąęłńśźżäößãõåøçčřěàèêß",
            words: """
                el la los las de del y en un una para por con al su que se como o sobre entre es sin historia
                sociedad análisis política
                """, endings: "ción idad ismo"),
        LanguageProfile(
            "pt", letters: "ãõçáâêéíóúà", without: "ąęłńśźżäößñåøčřě",
            words: """
                o a os as de do da dos das e em um uma para por com no na nos nas ao que se como ou sobre entre
                história sociedade análise
                """, endings: "ção ções dade ismo"),
        LanguageProfile(
            "it", letters: "àèìòùé", without: "ąęłńśźżäößñãõåøçčřěáí",
            words: """
                il lo la i gli le di del della dei delle e in un una per con su nel nella al che si come o tra da
                dello degli alla sul sulla storia società
                """, endings: "ione ioni ità ismo ezza"),
        LanguageProfile(
            "pl", letters: "ąęłńśźżćó", without: "äößñãõåøçčřěáíéèýůšž",
            words: """
                i w na z do o od nie po dla jest się oraz przez jak a że przy lub między za we ze wobec jako polityka
                polski polska polskiej polsce
                """, endings: "ości ność ania enie ego ych skie owej ymi"),
        LanguageProfile(
            "cs", letters: "ěřůčšžýáíé", without: "ąęłńśźżäößñãõåøçľĺŕô",
            words: "a v na z do o od ne po pro je se s k jako při nebo mezi za ve ze",
            endings: "ství ního ných ských ého"),
        LanguageProfile(
            "sk", letters: "ľĺŕôäčšžýáíé", without: "ąęłńśźżößñãõåøçěřů",
            words: "a v na z do o od nie po pre je sa s k ako pri alebo medzi za vo zo", endings: "stvo ných ého"),
        LanguageProfile(
            "nl", letters: "ëï", without: "ąęłńśźżäößñãõåøçčřěáí",
            words: "de het een van en in op voor met aan bij uit door over naar als is te tot zijn niet tussen",
            endings: "heid ijk"),
        LanguageProfile(
            "sv", letters: "åäö", without: "ąęłńśźżüßñãõøæçčřě",
            words: "och i på för med av att en ett som till från om är den det vid", endings: "ning eten"),
        LanguageProfile(
            "da", letters: "åøæ", without: "ąęłńśźżäöüßñãõçčřě",
            words: "og i på for med af at en et som til fra om er den det ved dansk danske", endings: "ning eden"),
        LanguageProfile(
            "nb", letters: "åøæ", without: "ąęłńśźżäöüßñãõçčřě",
            words: "og i på for med av å en et som til fra om er den det ved norsk norske", endings: "ning eten"),
        LanguageProfile(
            "is", letters: "ðþáéíóúýöæ", without: "ąęłńśźżäüßñãõåøçčřě",
            words: "og að um í á íslands ekki eða með hins frá til"),
        LanguageProfile(
            "fi", letters: "äö", without: "ąęłńśźżüßñãõøæçčřěéèà", words: "ja on ei se että kun tai sekä suomen",
            endings: "nen ssa ssä sta stä inen"),
        LanguageProfile(
            "et", letters: "õäöü", without: "ąęłńśźżßñãåøæçčřěéèà", words: "ja ning on ei see kui eesti kohta",
            endings: "mine mise"),
        LanguageProfile(
            "hu", letters: "őűáéíóúöü", without: "ąęłńśźżäßñãõåøçčřě",
            words: "a az és egy nem is hogy mint vagy között", endings: "ság ség nak nek ban ben"),
        LanguageProfile(
            "ro", letters: "ăâîșțşţ", without: "ąęłńśźżäößñãõåøčřě",
            words: "și în de la din cu pe pentru o un a ale al sau", endings: "ului iei"),
        LanguageProfile(
            "tr", letters: "ğışçöü", without: "ąęłńśźżäßñãõåøčřě", words: "ve bir bu için ile da de olarak",
            endings: "ları leri lar ler nın nin"),
        LanguageProfile(
            "lt", letters: "ėįųūąčęšž", without: "łńśźżäößñãõåøçřě", words: "ir į iš su apie lietuvos kaip bei dėl",
            endings: "imas imo"),
        LanguageProfile(
            "lv", letters: "āēģīķļņūčšž", without: "łńśźżäößñãõåøçřěąę", words: "un no ar par uz latvijas kā vai"),
        LanguageProfile(
            "hr", letters: "čćđšž", without: "łńśźżäößñãõåøçřěąęáíéůý", words: "i u na za od se je da s o iz kao ili"),
        LanguageProfile(
            "sl", letters: "čšž", without: "łńśźżäößñãõåøçřěąęáíéůýćđ",
            words: "in v na za pri ali kot ter od se je da s o iz"),
    ]
}
