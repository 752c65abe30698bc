/// Bibliographies of invented works in BibTeX's grammar, the same for the same seed.
package struct GeneratedBibTeX {
    private var random: SeededRandom
    private var count = 0

    /// Starts a bibliography.
    package init(seed: UInt64) { random = SeededRandom(seed: seed) }

    /// An entry: its key, and its fields in the order in which they are written.
    package struct Entry {
        /// The word of its type.
        package var type: String
        /// Its key, different from all others.
        package var key: String
        /// Names and values, the values without their braces.
        package var fields: [(name: String, value: String)]

        /// The entry as it is usually written, a field a line.
        package var text: String {
            var text = "@\(type){\(key),\n"
            for field in fields { text += "  \(field.name) = {\(field.value)},\n" }
            return text + "}\n"
        }
    }

    /// The next entry: an article, a book, a paper or a page, with about ten fields and accents of several languages.
    package mutating func next() -> Entry {
        count += 1
        let authors = (0...random.below(3)).map { _ in name() }
        let year = 1950 + random.below(75)
        let family = authors[0].prefix { $0 != "," && $0 != "{" && $0 != "\\" }
        var fields = [("author", authors.joined(separator: " and ")), ("title", title())]
        let type = random.pick(["article", "article", "article", "book", "inproceedings", "online"], else: "misc")
        switch type {
        case "article":
            fields += [("journaltitle", random.pick(Self.journals, else: "")), ("volume", "\(1 + random.below(90))")]
            fields += [("number", "\(1 + random.below(12))"), ("pages", pages())]
            fields += [("issn", "\(1000 + random.below(9000))-\(1000 + random.below(9000))")]
        case "book":
            fields += [("publisher", random.pick(Self.publishers, else: "")), ("location", "Kraków")]
            fields += [("edition", "\(2 + random.below(4))"), ("pagetotal", "\(90 + random.below(700))")]
            fields += [
                ("series", random.pick(Self.journals, else: "")), ("isbn", "978-3-16-1484\(10 + random.below(90))-0"),
            ]
        case "inproceedings":
            fields += [("booktitle", "Proceedings of the " + title()), ("editor", name()), ("pages", pages())]
            fields += [
                ("publisher", random.pick(Self.publishers, else: "")), ("eventdate", "\(year)-06-10/\(year)-06-14"),
            ]
        default:
            fields += [
                ("organization", random.pick(Self.publishers, else: "")),
                ("urldate", "\(year)-11-0\(1 + random.below(9))"),
            ]
            fields += [("note", "Übersicht \(count)")]
        }
        fields += [
            ("date", "\(year)-0\(1 + random.below(9))"),
            ("langid", random.pick(["english", "polish", "ngerman"], else: "")),
        ]
        if type != "online" { fields += [("doi", "10.5555/\(type).\(year).\(count)")] }
        fields += [("url", "https://\(type).example/works/\(year)/\(count)")]
        fields += [("keywords", "\(random.pick(Self.words, else: "")), \(random.pick(Self.words, else: ""))")]
        return Entry(type: type, key: "\(family.filter { $0.isASCII && $0.isLetter })\(year)-\(count)", fields: fields)
    }

    private mutating func name() -> String {
        random.pick(Self.families, else: "") + ", " + random.pick(Self.givens, else: "")
    }

    private mutating func title() -> String {
        (0..<(4 + random.below(5))).map { _ in random.pick(Self.words, else: "") }.joined(separator: " ")
    }

    private mutating func pages() -> String {
        let first = 1 + random.below(400)
        return "\(first)--\(first + 1 + random.below(30))"
    }

    private static let families = [
        "Lindqvist", "M{\\\"u}ller", "Kowalczyk", "Żukowska", "van der Berg", "Pe{\\~n}a", "Іваноў", "Сидоров", "王",
        "{\\O}stergaard", "Gonz{\\'a}lez", "O'Neill", "Łukaszewicz", "Novák", "Brandt",
    ]
    private static let givens = [
        "Anna", "J. K.", "Åsa", "Marek", "Ольга", "Янка", "Jos{\\'e}", "Ren{\\'e}e", "Tom", "Ulrike", "Claude", "伟",
    ]
    private static let journals = [
        "Journal of Invented Rivers", "Annalen der stillen Stra{\\ss}en", "Przegląd Rzeczny", "Вестник рек",
        "Borders \\& Maps", "Весці водаў",
    ]
    private static let publishers = [
        "Invented Press", "Verlag an der {\\\"O}der", "Wydawnictwo Zmyślone", "Выдавецтва",
    ]
    private static let words = [
        "rivers", "maps", "of", "the", "slow", "Stra{\\ss}e", "na{\\\"\\i}ve", "wody", "granice", "рек", "history",
        "{European}", "border", "studies", "caf{\\'e}", "towns", "and", "notes", "measured", "archives",
    ]
}
