import Bibliography

/// The citation templates of Wikipedias, and what they cite.
enum WikitextTemplates {
    /// What a template cites.
    enum Kind {
        /// A work of one type.
        case work(ReferenceType)
        /// A work of any type, which its parameters tell.
        case any
        /// A book, or an article in one where there is a collection: `Literatur`.
        case literature
    }

    /// The longest name below, in bytes, with room for blanks and a namespace.
    private static let maximumNameLength = 120

    /// The kind of a template by its name; nil when it is no citation.
    static func kind(of name: ArraySlice<UInt8>) -> Kind? {
        guard name.count <= maximumNameLength else { return nil }
        return kinds[normalized(name)]
    }

    /// The name in small letters, without namespace, `_` and comments.
    static func normalized(_ name: ArraySlice<UInt8>) -> String {
        var text = WikitextPlainText.text(name).lowercased().replacing("_", with: " ")
        for prefix in ["template:", "vorlage:", "modèle:", "szablon:", "шаблон:", "subst:"] where text.hasPrefix(prefix)
        {
            text = OneLine.text(String(text.dropFirst(prefix.count)))
        }
        return text
    }

    private static let kinds: [String: Kind] = {
        var result: [String: Kind] = [:]
        for (type, names) in works {
            for name in names { result[name] = .work(type) }
        }
        for name in [
            "citation", "cite", "cytuj", "публикация", "публікація", "источник", "крыніца", "джерело", "écrit",
        ] {
            result[name] = .any
        }
        result["literatur"] = .literature
        return result
    }()

    private static let works: [(ReferenceType, [String])] = [
        (
            .webpage,
            [
                "cite web", "citeweb", "cite website", "web reference", "internetquelle", "lien web", "lien brisé",
                "cytuj stronę", "спасылка", "cite press release", "cite url", "веб-джерело",
            ]
        ),
        (.articleNewspaper, ["cite news", "cite newspaper", "навіна", "новость"]),
        (
            .articleJournal,
            [
                "cite journal", "cite paper", "article", "cytuj pismo", "статья", "стаття", "артыкул", "cite pmid",
                "cite doi",
            ]
        ),
        (.articleMagazine, ["cite magazine"]),
        (.book, ["cite book", "ouvrage", "cytuj książkę", "книга", "кніга", "cite isbn"]),
        (.chapter, ["chapitre", "cite chapter", "cite book chapter"]),
        (.paperConference, ["cite conference", "lien conférence", "cite proceedings"]),
        (.thesis, ["cite thesis", "thèse", "диссертация", "дисертація"]),
        (.report, ["cite report", "cite techreport", "cite tech report", "rapport"]),
        (.entryEncyclopedia, ["cite encyclopedia", "cite encyclopaedia", "article encyclopédique"]),
        (.entryDictionary, ["cite dictionary"]),
        (.motionPicture, ["cite av media", "cite video", "cite film", "lien vidéo", "cytuj film"]),
        (.broadcast, ["cite episode", "cite podcast", "cite serial", "cytuj odcinek"]),
        (.article, ["cite arxiv", "cite biorxiv", "cite medrxiv", "cite ssrn", "lien arxiv"]),
        (.map, ["cite map"]),
        (.interview, ["cite interview"]),
        (.post, ["cite tweet", "cite newsgroup", "cite mailing list", "cite forum", "cytuj tweet"]),
        (.speech, ["cite speech"]),
        (.legalCase, ["cite court"]),
        (.legislation, ["cite act", "cite legislation", "cytuj akt prawny"]),
        (.software, ["cite video game", "cite software", "cytuj grę komputerową"]),
        (.patent, ["cite patent", "citation patent"]),
        (.dataset, ["cite data", "cite dataset"]),
        (.document, ["cite document", "cite sign"]),
    ]
}
