/// Words before numbers of volumes, issues and pages.
enum NumberWords {
    static let volumes = """
        vol volume volumes vols bd bde band bände jg jahrg jahrgang т том тома t tom tome tomo tomos ročník roč rocz
        rocznik r год г jaarg jaargang årg årgang årgång vuosik köt kötet évf évfolyam cilt sv svazek zv zväzok
        knj kn книга кн deel dl del bind volym nide osa köide sēj τόμος τομ v ser серия
        卷 第 권 巻 годишник god letn letnik tm vl volum annata anno année año ano
        """

    static let issues = """
        no nr n num number numbers numéro numero número issue issues iss heft hefte h вып выпуск випуск вип зв нумар
        zeszyt z č číslo cislo nos núm nro нр номер ном sz szám br broj бр брой sayı hft häfte häft hæfte nrs
        zesz quaderno fasc fascicule fascicolo fasz st št številka čís nb 期 号 號 호 afl aflevering
        supl suppl supplement supplément suplemento приложение дадатак beiheft beih sonderheft special numer
        """

    static let pages = """
        pp p ss s с стр str seiten seite pages page pág págs pgs pag pags pagg стор стар сс bl blz lk lpp puslapiai psl
        σσ σ σελ 頁 页 쪽 면 σελίδες páginas página pagina pagine pagina's sivut sid sidor sida side sider sayfa sf
        strony strona стa cc c old oldal lap л лл f ff fol col cols spalte sp paginas 頁码 страницы страница pps pgg pg bls עמ עמוד עמודים ص صص tr trang
        """

    /// Words of numbers of articles in place of pages.
    static let articleNumbers = ["article", "art", "artikel", "id", "paper", "artículo", "artigo", "ст", "статья"]

}
