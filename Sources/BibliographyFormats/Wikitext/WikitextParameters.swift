import Bibliography

/// What parameters of citation templates mean, by their names in English, German, French, Polish, Russian, Belarusian
/// and Ukrainian.
enum WikitextParameters {
    /// A parameter that says one thing.
    enum Meaning: Hashable {
        case url, archiveURL, archiveDate, accessed, title, chapter, container, publisher, place, date, year, month, day
        case volume, issue, pages, pageCount, doi, isbn, issn, pmid, pmcid, arXiv, handle, language, edition, series
        case genre, source, originalDate, number, abstract
    }

    /// A parameter that is part of a list of names.
    enum NamePart: Hashable {
        case family, given, whole, list, vancouver
    }

    enum Role: Hashable {
        case author, editor, translator
    }

    /// What a single value is called.
    static func meaning(_ name: String, in type: ReferenceType?) -> Meaning? {
        switch (name, type) {
        // “Издание” is an edition of a book, and the journal of an article.
        case ("издание", .book?), ("видання", .book?), ("выданне", .book?): .edition
        default: meanings[name]
        }
    }

    /// The role and part of a name, without its number.
    static func name(_ base: String) -> (Role, NamePart)? { names[base] }

    /// The type of work that the name of a container tells: `journal`, `newspaper`.
    static func type(ofContainer name: String) -> ReferenceType? {
        switch name {
        case "journal", "czasopismo", "журнал", "périodique", "revue", "periodical", "издание", "выданне", "видання":
            .articleJournal
        case "newspaper", "gazeta", "газета", "zeitung": .articleNewspaper
        case "magazine": .articleMagazine
        case "encyclopedia", "encyclopaedia", "encyclopédie", "encyklopedia": .entryEncyclopedia
        case "dictionary": .entryDictionary
        case "website", "site", "сайт", "werk": .webpage
        default: nil
        }
    }

    private static let meanings: [String: Meaning] = table([
        (.url, "url|lire en ligne|online|ссылка|спасылка|посилання|chapter-url|article-url|ссылка часть"),
        (
            .archiveURL,
            "archive-url|archiveurl|archiv-url|archiv|archiwum|архив|архів|архіў|url архива|адрэса архіва|url архіву"
        ),
        (
            .archiveDate,
            "archive-date|archivedate|archiv-datum|archiv datum|zarchiwizowano|архив дата|дата архивации|дата архива|архів дата|дата архівації|дата архіву|дата архівацыі|дата архіва"
        ),
        (
            .accessed,
            "access-date|accessdate|abruf|zugriff|consulté le|consulté|data dostępu|дата обращения|проверено|дата звернення|дата доступу|перевірено|праверана|дата праверкі|дата звароту"
        ),
        (.title, "title|titel|titre|tytuł|заглавие|название|загаловак|назва|заголовок"),
        (
            .chapter,
            "chapter|contribution|entry|section|titre chapitre|rozdział|часть|глава|частка|частина|раздел|kapitel"
        ),
        (
            .container,
            "work|website|journal|newspaper|magazine|periodical|encyclopedia|encyclopaedia|dictionary|werk|sammelwerk|zeitung|site|périodique|revue|encyclopédie|titre ouvrage|czasopismo|gazeta|praca|opublikowany|encyklopedia|издание|сайт|журнал|газета|выданне|видання|book-title|conference|mailing-list"
        ),
        (
            .publisher,
            "publisher|institution|newsgroup|verlag|herausgeber|éditeur|editeur|wydawca|издательство|издатель|выдавецтва|выдавец|видавництво|видавець"
        ),
        (
            .place,
            "location|place|publication-place|ort|lieu|miejsce|miejsce wydania|место|место издания|месца|месца выдання|місце|місце видання"
        ),
        (.date, "date|datum|data|дата|publication-date|дата публикации|дата публікації|дата публікацыі"),
        (.year, "year|jahr|année|rok|год|рік"),
        (.month, "month|monat|mois|miesiąc|месяц|месяц публикации|місяць|месяц"),
        (.day, "day|tag|jour|dzień|число|день|дзень"),
        (.volume, "volume|band|tome|tom|wolumin|том|jahrgang"),
        (.issue, "issue|nummer|heft|numéro|numer|номер|выпуск|нумар|випуск|number|no"),
        (
            .pages,
            "pages|page|pp|p|seiten|seite|passage|strony|s|страницы|страница|страніцы|старонкі|сторінки|сторінка|at"
        ),
        (.pageCount, "pages totales|liczba stron|страниц|сторінок|старонак|umfang"),
        (.doi, "doi"), (.isbn, "isbn"), (.issn, "issn|eissn"), (.pmid, "pmid"), (.pmcid, "pmc|pmcid"),
        (.arXiv, "arxiv|eprint"), (.handle, "hdl|handle"),
        (.language, "language|lang|sprache|langue|język|язык|мова"),
        (.edition, "edition|auflage|numéro d'édition|wydanie|numéro édition"),
        (.series, "series|reihe|collection|seria|серия|серыя|серія"),
        (.genre, "type|typ|nature document|degree|тип"),
        (.source, "via"), (.originalDate, "orig-date|orig-year|origyear"),
        (.number, "report-number|patent-number"),
    ])

    private static let names: [String: (Role, NamePart)] = {
        var result: [String: (Role, NamePart)] = [:]
        let rows: [(Role, NamePart, String)] = [
            (.author, .family, "last|surname|author-last|nom|nazwisko|фамилия|прізвище|прозвішча|auteur-nom"),
            (.author, .given, "first|given|author-first|prénom|imię|имя|ім'я|імя|ім’я"),
            (.author, .whole, "author|auteur|author-name"),
            (.author, .list, "authors|autor|autorzy|автор|авторы|аўтар|аўтары|автори|coauthors|people|host|credits"),
            (.author, .vancouver, "vauthors"),
            (.editor, .family, "editor-last|editor-surname|nazwisko r|nom éditeur"),
            (.editor, .given, "editor-first|editor-given|imię r|prénom éditeur"),
            (.editor, .whole, "editor|directeur|redaktor"),
            (.editor, .list, "editors|hrsg|herausgeber|redakcja|редактор|рэдактар|под ред"),
            (.editor, .vancouver, "veditors"),
            (.translator, .family, "translator-last"), (.translator, .given, "translator-first"),
            (.translator, .whole, "translator|traducteur|tłumacz|übersetzer"),
            (.translator, .list, "переводчик|перекладач|перакладчык"),
        ]
        for (role, part, text) in rows {
            for name in text.split(separator: "|") { result[String(name)] = (role, part) }
        }
        return result
    }()

    private static func table(_ rows: [(Meaning, String)]) -> [String: Meaning] {
        var result: [String: Meaning] = [:]
        for (meaning, text) in rows {
            for name in text.split(separator: "|") { result[String(name)] = meaning }
        }
        return result
    }
}
