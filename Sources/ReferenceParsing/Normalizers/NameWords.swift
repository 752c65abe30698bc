/// Words round names of persons.
enum NameWords {
    /// Between the last two names.
    static let conjunctions = """
        and und i и і et y e en oraz та й och og ja ve și şi a ir és u un dhe και sowie with mit avec con com eta ac agus ed
        """

    /// Written apart from the family name they belong to.
    static let particles = """
        van von de der den del della dello dei degli delle di da dos das do du la le lo las los el al bin ibn ben bint
        abu ter ten te zu zum zur af av vom vander vande vanden фон де ван дер ди да дю ла ле эль аль аль-дин d st
        mc mac san santa auf
        """

    /// Before a name.
    static let honorifics = """
        prof professor dr doc doz mgr ing dipl lic mag ph phd md sir dame lord lady rev fr mr mrs ms miss herr frau
        проф доц акад канд д-р инж др hab dott dottssa drs ir
        """

    /// Behind a name.
    static let suffixes = "jr sr jun sen junior senior ii iii iv filho júnior neto sobrinho мл ст младший старший esq"

    /// Alone or in parentheses behind names.
    static let editors = """
        ed eds editor editors edit edits hrsg hg hgg hrsgg herausgeber herausgeberin redactie red redd redaktion
        redakcja redaktor redaktorzy redakce ред редактор редакторы редкол рэд упоряд сост уклад состав dir dirs
        directeur coord coords coordinador coordinadores org orgs organizador organizadores ured urednik szerk
        toim utg udg redaktör cur curatore curatori derleyen haz éd éds ред-сост sost ред-упоряд zost
        editores compilador comp comps compiler compilers eitor editrice urednica редактори editer επιμ izd sast
        """

    /// Phrases that stand for the names left out; words with a full stop or without.
    static let others = [
        "et al", "et alii", "et alia", "et aliae", "et alli", "and others", "and al", "& al", "& others",
        "and colleagues",
        "u a", "u v a", "u a m", "und andere", "und weitere", "et coll", "et autres", "i in", "i inni", "i wsp",
        "i współpracownicy", "и др", "и другие", "и соавт", "и сотр", "и колл", "та ін", "та інші", "і ін", "і інш",
        "ды інш", "й ін", "i dr", "i sur", "i sar", "a kol", "a spol", "a iní", "et kol", "y otros", "y col",
        "y cols", "y colaboradores", "e outros", "e cols", "e col", "e colaboradores", "e altri", "e coll", "e a",
        "en anderen", "m fl", "m fl a", "med flere", "med flera", "och andra", "og andre", "o fl", "ym", "ja muut",
        "ve ark", "ve diğerleri", "vd", "és mtsai", "és munkatársai", "és társai", "és mások", "și alții",
        "ş a", "și colab", "ir kt", "un c", "un citi", "jt", "и др.", "и други", "и сар", "και άλλοι", "κ ά", "κ α",
        "idr", "in drugi", "in sod", "và cộng sự", "dkk", "et el", "el al", "etal", "et all",
    ]

    /// Phrases before or between names of editors.
    static let editorPhrases = [
        "ed by", "eds by", "edited by", "edited and translated by", "edited with", "hrsg von", "hrsg v", "hg von",
        "hg v", "herausgegeben von", "hrsg vom", "herausgegeben vom", "hrsg", "hg", "unter der leitung von", "pod red",
        "pod redakcją", "pod redakcja", "pod red nauk", "red nauk", "red naukowy", "red", "redakcja naukowa",
        "pod zred",
        "под ред", "под общ ред", "под общей ред", "под общей редакцией", "под редакцией", "под науч ред", "отв ред",
        "науч ред", "гл ред", "пад рэд", "пад рэдакцыяй", "за ред", "за редакцією", "за заг ред", "наук ред",
        "ред", "ред кол", "sous la dir de", "sous la dir", "sous la direction de", "sous la direction", "dir",
        "a cura di", "a c di", "cura di", "coord", "coords", "coordinado por", "editado por", "organizado por",
        "org", "orgs", "organização", "onder redactie van", "o r v", "red door", "uredio", "uredili", "ured",
        "redigerad av", "red av", "redigeret af", "szerk", "szerkesztette", "toim", "toimittanut", "editor",
        "editors", "ed", "eds", "ed and trans", "eds and trans", "series editor", "series editors", "volume editor",
        "volume editors", "guest editor", "guest editors", "general editor", "general editors", "editor in chief",
        "hrsgg", "herausgeber", "herausgeberin", "ausgabe von", "redaktion", "redaktor", "redaktorzy",
        "redaktor naukowy", "red tomu", "red i oprac", "ред и сост", "сост", "упоряд", "уклад", "éd", "éds",
        "édité par",
        "derleyen", "haz", "editör", "ed.", "vyd", "editori", "comp", "comps", "compiler", "compilers", "coord por",
        "director", "directors", "dirs", "επιμ", "επιμέλεια", "editores", "curatore", "curatori", "edits", "edit",
        "przy współpracy", "eds in chief", "chief editor", "managing editor", "ред-сост", "ed lit",
    ]

    /// East Asian signs of editors and authors behind names.
    static let eastAsianEditors = ["主编", "主編", "编著", "編著", "編集", "编辑", "編輯", "编", "編", "엮음", "편저", "편집", "편"]
    static let eastAsianAuthors = ["著", "撰", "지음", "저", "译", "訳", "译著"]
    static let eastAsianOthers = ["等人", "等", "他", "ほか", "외"]
}
