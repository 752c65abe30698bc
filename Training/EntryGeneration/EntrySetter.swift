/// Sets one record in one layout.
struct EntrySetter {
    private let layout: Layout
    /// The language of the words that introduce fields.
    private let terms: Language
    private let record: Record
    private let names: NameListStyle
    private let editorNames: NameListStyle
    private let dash: String
    private var writer = EntryWriter()
    /// The words chosen so far: an entry says “vol.” one way.
    private var chosen: [String: String] = [:]
    private var isAuthorPrinted = false
    private var random: SplitMix64

    /// Prepares the setting of a record; `random` decides what the layout leaves open.
    init?(_ record: Record, layout: Layout, terms: Language, random: SplitMix64) {
        var random = random
        guard let names = random.pick(layout.names) else { return nil }
        self.layout = layout
        self.terms = terms
        self.record = record
        self.names = names
        editorNames = random.pick(layout.editors) ?? names
        dash = layout.words["dash"]?.first ?? (random.happens(0.38) ? "–" : "-")
        self.random = random
    }

    /// The labelled pieces; nothing when the record lacks what the layout needs.
    mutating func pieces() -> [EntryPiece]? {
        guard let template = random.pick(layout.templates[record.kind.rawValue] ?? []) else { return nil }
        for node in template.nodes {
            // Without an author the entry begins with what follows.
            if case .field("author", _) = node, record.authors.isEmpty { continue }
            guard set(node) else { return nil }
        }
        return writer.finished()
    }

    private mutating func set(_ nodes: [Template.Node]) -> Bool {
        for node in nodes where !set(node) { return false }
        return true
    }

    private mutating func set(_ node: Template.Node) -> Bool {
        switch node {
        case .text(let text):
            writer.add(.other, text)
            return true
        case .optional(let parts):
            for part in parts {
                let before = (writer, isAuthorPrinted)
                if set(part) { return true }
                (writer, isAuthorPrinted) = before
            }
            return true
        case .choice(let parts):
            guard let part = random.pick(parts) else { return true }
            return set(part)
        case .field(let name, let option): return set(field: name, option: option)
        }
    }

    /// A word of the layout or of the language, the same one through an entry.
    private mutating func word(_ key: String) -> String? {
        if let word = chosen[key] { return word }
        guard let word = random.pick(layout.words[key] ?? terms[key]) else { return nil }
        let printed = word.replacing("_", with: " ")
        chosen[key] = printed
        return printed
    }

    private mutating func add(_ label: EntryLabel, _ text: String?) -> Bool {
        guard let text, !text.isEmpty else { return false }
        writer.add(label, text)
        return true
    }

    private mutating func set(field name: String, option: String) -> Bool {
        switch name {
        case "author": return setAuthors(option)
        case "ed": return setEditors(record.editors, style: option.isEmpty ? "@" : word("ed" + option))
        case "tr":
            guard !record.translators.isEmpty, let form = word("trans") else { return false }
            return add(.note, form.replacing("@", with: list(record.translators, editorNames)))
        case "title": return add(.title, cased(record.title, option))
        case "container": return add(.containerTitle, cased(record.container, option))
        case "abbrev": return add(.containerTitle, record.abbreviation ?? record.container)
        case "series": return add(.collectionTitle, record.series)
        case "seriesno": return add(.volume, record.seriesNumber)
        case "year": return add(.issued, record.year)
        case "date": return setDate(option)
        case "volume": return add(.volume, record.volume)
        case "issue": return add(.issue, record.issue)
        case "page": return add(.page, pages(option))
        case "pp":
            guard let pages = record.pages else { return false }
            let cue = pages.last == nil ? word("p") ?? word("pp") : word("pp")
            guard let cue else { return false }
            writer.add(.other, cue == "-" ? "" : cue + (cue.hasSuffix("pág") ? ". " : " "))
            return add(.page, self.pages(option))
        case "count": return setCount()
        case "edition":
            guard let number = record.edition, let form = word("edition") else { return false }
            return add(
                .edition,
                form.replacing("%o", with: DatePattern.ordinal(number)).replacing("%n", with: String(number)))
        case "publisher": return add(.publisher, record.publisher)
        case "place": return add(.publisherPlace, record.place)
        case "url": return add(.url, record.url)
        case "doi": return setDOI(option)
        case "arxiv": return add(.number, record.arxiv)
        case "isbn": return add(.number, record.isbn)
        case "number": return add(.number, record.number)
        case "genre": return add(.note, record.genre)
        case "accessed":
            guard let date = record.accessed,
                let form = option.isEmpty ? word("accessed") : option == "bare" ? "@" : option
            else { return false }
            guard let pattern = random.pick(layout.words["accesseddate"] ?? layout.words["dates"] ?? terms["dates"])
            else { return false }
            return add(.accessed, form.replacing("@", with: DatePattern.text(date, pattern: pattern, language: terms)))
        case "oq", "cq":
            guard let pair = word("quotes") else { return false }
            let half = pair.count / 2
            return add(
                .other,
                TextTable.trimmed(Substring(name == "oq" ? pair.prefix(half + pair.count % 2) : pair.suffix(half))))
        case "lt": return add(.other, "<")
        case "gt": return add(.other, ">")
        case "note": return add(.note, word("notes"))
        case "say": return say(option)
        case "as": return setAuthorsAs(option)
        default: return add(.other, word(name))
        }
    }

    /// `LABEL/KEY`: a phrase of the layout or of the record's language under a label of the layout's choice.
    private mutating func say(_ option: String) -> Bool {
        guard let (label, key) = Self.labelled(option),
            let phrase = random.pick(layout.words[key] ?? record.language[key])
        else { return false }
        return add(label, TitleGrammar.filled(phrase, record.language, &random, depth: 0))
    }

    /// `LABEL/FORM`: the record's persons in a form and under a label, as those who edited or translated an old text.
    private mutating func setAuthorsAs(_ option: String) -> Bool {
        guard let (label, form) = Self.labelled(option), let first = record.authors.first, !first.isOrganisation,
            !record.isEdited
        else { return false }
        return add(label, form.replacing("@", with: list(record.authors, editorNames)))
    }

    private static func labelled(_ option: String) -> (EntryLabel, String)? {
        guard let slash = option.firstIndex(of: "/"), let label = EntryLabel(rawValue: String(option[..<slash])) else {
            return nil
        }
        return (label, String(option[option.index(after: slash)...]))
    }

    private mutating func list(_ people: [Person], _ style: NameListStyle) -> String {
        style.text(people, and: word("and") ?? "and", etAl: word("etal") ?? "et al.")
    }

    private mutating func setAuthors(_ option: String) -> Bool {
        if record.isEdited {
            return setEditors(record.authors, style: word("edhead") ?? word("edparen"), styled: names)
        }
        if option.isEmpty, random.happens(0.012) {
            // The author of the entry before, as lists repeat one.
            let marks = ["———", "---", "–––––", "——", "______", "-----", "—"] + (layout.words["same"] ?? terms["same"])
            return add(.author, random.pick(marks))
        }
        return add(.author, list(record.authors, option == "editors" ? editorNames : names))
    }

    /// Editors with the word that says so; “@ (Ed.) / @ (Eds.)” are the forms for one and for several.
    private mutating func setEditors(_ people: [Person], style: String?, styled: NameListStyle? = nil) -> Bool {
        guard !people.isEmpty, let style else { return false }
        let forms = style.split(separator: " / ").map(String.init)
        guard let form = people.count > 1 ? forms.last : forms.first else { return false }
        if styled == nil, let same = random.pick(terms["sameeditor"]), random.happens(0.03) {
            return add(.editor, form.replacing("@", with: same))
        }
        return add(.editor, form.replacing("@", with: list(people, styled ?? editorNames)).replacing("..", with: "."))
    }

    private func cased(_ text: String?, _ option: String) -> String? {
        guard let text else { return nil }
        switch option {
        case "T": return record.language.tag == "en" ? TitleGrammar.headline(text) : text
        case "U": return text.uppercased()
        default: return text
        }
    }

    private mutating func setDate(_ option: String) -> Bool {
        // Words in place of the year, and pairs of years, have no day.
        guard record.year.prefix(4) == String(record.date.year), record.year.count <= 5 else {
            return add(.issued, record.year)
        }
        guard let pattern = option.isEmpty ? word("date") ?? word("dates") : option else { return false }
        return add(.issued, DatePattern.text(record.date, pattern: pattern, language: terms))
    }

    private mutating func pages(_ option: String) -> String? {
        guard let pages = record.pages else { return nil }
        if option == "first" { return pages.first }
        guard let last = pages.last else {
            if let tail = layout.words["following"], random.happens(0.2) {
                return pages.first + " " + (random.pick(tail) ?? "f.")
            }
            return pages.first
        }
        var end = last
        let isNumeric = pages.first.count == last.count && last.count > 2 && !last.contains("S")
        if option == "short", isNumeric {
            let shared = zip(pages.first, last).prefix { $0 == $1 }.count
            end = String(last.dropFirst(min(shared, last.count - 1)))
        } else if isNumeric && random.happens(0.05) && pages.first.prefix(last.count - 2) == last.prefix(last.count - 2)
        {
            end = String(last.suffix(2))
        }
        let range = pages.first + dash + end
        if let tail = layout.words["here"], random.happens(0.06), let from = Int(pages.first) {
            return range + ", " + (random.pick(tail) ?? "hier") + " " + String(from + 1)
        }
        return range
    }

    private mutating func setCount() -> Bool {
        guard let count = record.count, let form = word("count") else { return false }
        let parts = form.split(separator: "@", omittingEmptySubsequences: false)
        if let before = parts.first, !before.isEmpty { writer.add(.other, String(before)) }
        writer.add(.page, String(count))
        if parts.count > 1 && !parts[1].isEmpty { writer.add(.other, String(parts[1])) }
        return true
    }

    private mutating func setDOI(_ option: String) -> Bool {
        guard let doi = record.doi else { return false }
        switch option {
        case "bare": return add(.doi, doi)
        case "url": return add(.url, "https://doi.org/" + doi)
        default:
            switch random.below(8) {
            case 0, 1: return add(.doi, "doi:" + doi)
            case 2: return add(.doi, "DOI:" + doi)
            case 3: return add(.url, "https://doi.org/" + doi)
            case 4: return add(.url, "http://dx.doi.org/" + doi)
            case 5:
                writer.add(.other, "doi: ")
                return add(.doi, doi)
            case 6:
                writer.add(.other, random.happens(0.5) ? "DOI: " : "DOI ")
                return add(.doi, doi)
            default: return add(.url, "https://doi.org/" + doi)
            }
        }
    }
}
