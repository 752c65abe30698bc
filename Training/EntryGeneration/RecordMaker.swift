/// Works that nobody wrote: the facts that a layout then prints.
struct RecordMaker {
    private let catalogue: Catalogue
    private let people: PeopleMaker

    init(catalogue: Catalogue) {
        self.catalogue = catalogue
        people = PeopleMaker(catalogue: catalogue)
    }

    /// A work of a kind, in the words of a language.
    func record(_ kind: WorkKind, _ language: Language, _ random: inout SplitMix64) -> Record {
        let year = self.year(kind, language, &random)
        let date = RecordDate(year: year, month: random.number(1...12), day: random.number(1...28))
        var record = Record(kind: kind, language: language, date: date)
        record.year = printedYear(year, language, &random)
        record.title = dated(title(kind, language, &random), kind, &random)
        addPeople(&record, &random)
        addPublisher(&record, &random)
        addContainer(&record, &random)
        addIdentifiers(&record, &random)
        return record
    }

    private func year(_ kind: WorkKind, _ language: Language, _ random: inout SplitMix64) -> Int {
        switch kind {
        case .web, .preprint, .data, .software: return random.number(1997...2021)
        case .news: return random.happens(0.7) ? random.number(1990...2021) : random.number(1880...1990)
        case .book where random.happens(0.15): return random.number(1780...1950)
        default:
            if language.name.hasSuffix("classics") || language.name.hasSuffix("history") {
                return random.number(1890...2019)
            }
            return random.happens(0.75) ? random.number(1985...2020) : random.number(1935...1984)
        }
    }

    private func printedYear(_ year: Int, _ language: Language, _ random: inout SplitMix64) -> String {
        var text = String(year)
        if random.happens(0.06) {
            let letters =
                Transliteration.isCyrillic(language["in"].first ?? "") ? ["а", "б", "в"] : ["a", "b", "c", "d"]
            text += random.pick(letters) ?? ""
        }
        if random.happens(0.012), year > 1900 {
            let original = random.number(1750...year - 10)
            return random.pick(["[\(original)] \(text)", "\(text) [\(original)]", "\(original)/\(text)"]) ?? text
        }
        if random.happens(0.006) { return "\(year)/\(year % 100 + 1)" }
        if random.happens(0.01), let word = random.pick(language["nodate"]) { return word }
        if random.happens(0.01), let word = random.pick(language["press"]) { return word }
        return text
    }

    private func title(_ kind: WorkKind, _ language: Language, _ random: inout SplitMix64) -> String {
        let keys: [String]
        switch kind {
        case .law: keys = ["lawtitle", "title"]
        case .news: keys = random.happens(0.5) ? ["newstitle", "title"] : ["title"]
        case .web: keys = random.happens(0.4) ? ["webtitle", "newstitle", "title"] : ["title"]
        case .book: keys = random.happens(0.7) ? ["booktitle", "title"] : ["title"]
        case .data: keys = ["datatitle", "title"]
        case .software: keys = ["softwaretitle", "title"]
        case .standard: keys = ["standardtitle", "title"]
        case .patent: keys = ["patenttitle", "title"]
        case .review: keys = ["reviewtitle", "title"]
        case .manuscript: keys = random.happens(0.5) ? ["manuscripttitle", "title"] : ["title"]
        default: keys = ["title"]
        }
        if kind == .book, random.happens(0.1) {
            // A title of a word or two, which little but its place tells from a name or a journal.
            let title = TitleGrammar.phrase("shorttitle", language, &random)
            if !title.isEmpty { return TitleGrammar.capitalised(title) }
        }
        for key in keys {
            let title = TitleGrammar.phrase(key, language, &random)
            if !title.isEmpty {
                return TitleGrammar.withSentences(lengthened(TitleGrammar.capitalised(title), language, &random))
            }
        }
        return ""
    }

    /// A title that ends in the years that the work is about, as reports and histories do.
    private func dated(_ title: String, _ kind: WorkKind, _ random: inout SplitMix64) -> String {
        let share = kind == .report || kind == .data ? 0.1 : kind == .book || kind == .web ? 0.025 : 0.008
        guard !title.isEmpty, random.happens(share), title.last?.isNumber != true, title.last != "?" else {
            return title
        }
        let year = random.number(1700...2019)
        let recent = random.number(1985...2019)
        let before = random.number(31...700)
        let end =
            random.pick([
                " \(recent)", " \(recent)", " \(recent)-\(AddressMaker.two((recent + 1) % 100))", ", \(recent)",
                " (\(year)–\(year + random.number(2...60)))", ", \(year)-\(year + random.number(2...60))",
                ", \(before + random.number(20...200))–\(before) B.C.", " \(recent)–\(recent + random.number(2...15))",
                " (\(before) BC–AD \(random.number(14...400)))",
            ]) ?? ""
        return title + end
    }

    /// A title with more of a subtitle, as longer ones have.
    private func lengthened(_ title: String, _ language: Language, _ random: inout SplitMix64) -> String {
        var title = title
        let short = language.isSolid || language.tag == "ko" ? 14 : 56
        while title.count < 190, random.happens(title.count < short ? 0.5 : 0.14) {
            let more = TitleGrammar.phrase(random.happens(0.45) ? "Sub" : "title", language, &random)
            if more.isEmpty || title.contains(more) { break }
            let end = title.last ?? "."
            let separators =
                end == "?" || end == "!"
                ? [" "] : language.isSolid ? ["：", "——", ": "] : [": ", ": ", ". ", " – ", ". ", " - "]
            let separator = random.pick(separators) ?? ": "
            title +=
                separator
                + (separator == ". " || end == "?" || random.happens(0.5) ? TitleGrammar.capitalised(more) : more)
        }
        return title
    }

    /// A journal that exists, or one whose name is made up with its abbreviation.
    private func journal(_ language: Language, _ random: inout SplitMix64) -> (String?, String?) {
        if random.happens(0.4), let pattern = random.pick(language["journalpattern"]) {
            let name = TitleGrammar.headline(
                TitleGrammar.capitalised(TitleGrammar.filled(pattern, language, &random, depth: 0)))
            let title = language.tag == "en" ? name : TitleGrammar.capitalised(name)
            return (title, abbreviated(title, &random))
        }
        let pair = TitleGrammar.phrase("journal", language, &random).split(separator: "=").map { TextTable.trimmed($0) }
        var short = pair.last
        if random.happens(0.15) { short = short?.replacing(". ", with: " ").replacing(".", with: "") }
        return (pair.first, short)
    }

    /// The words of a name cut short.
    private func abbreviated(_ name: String, _ random: inout SplitMix64) -> String {
        let small: Set<Substring> = [
            "of", "the", "and", "for", "in", "für", "der", "und", "&", "des", "de", "la", "et", "on",
        ]
        let dot = random.happens(0.7) ? "." : ""
        let most = random.number(3...5)
        return name.split(separator: " ").filter { !small.contains($0) }.map { word in
            word.count > most + 1 ? word.prefix(most) + dot : String(word)
        }.joined(separator: " ")
    }

    private func addPeople(_ record: inout Record, _ random: inout SplitMix64) {
        let language = record.language
        let (organisation, nobody): (Double, Double) =
            switch record.kind {
            case .web: (0.35, 0.25)
            case .report: (0.4, 0.03)
            case .law: (0.4, 0.6)
            case .data, .software: (0.35, 0.1)
            case .news: (0.05, 0.25)
            case .standard: (0.6, 0.4)
            case .book: (0.05, 0.02)
            default: (0.01, 0.01)
            }
        if random.happens(0.006), language["script"].first != "own" {
            record.authors = [
                Person(family: random.pick(["Anon.", "Anonymous", "Anon"]) ?? "Anon.", isOrganisation: true)
            ]
        } else if random.happens(organisation), let author = people.organisation(language, &random) {
            record.authors = [author]
        } else if !random.happens(nobody / (1 - min(organisation, 0.99))) {
            let count = record.kind == .news || record.kind == .thesis ? 1 : people.count(language, &random)
            record.authors = people.people(count, language, &random)
        }
        if record.kind == .chapter || (record.kind == .conference && random.happens(0.35)) {
            if !random.happens(0.12) {
                record.editors = people.people(random.number(1...random.number(1...4)), language, &random)
            }
        }
        if record.kind == .book, random.happens(0.14), let first = record.authors.first, !first.isOrganisation {
            record.isEdited = true
        }
        if record.kind == .book, random.happens(0.07) { record.translators = people.people(1, language, &random) }
        if record.kind == .book, !record.isEdited, random.happens(0.04) {
            record.editors = people.people(random.number(1...2), language, &random)
        }
    }

    private func addPublisher(_ record: inout Record, _ random: inout SplitMix64) {
        let language = record.language
        let place = random.pick(language["place"])
        switch record.kind {
        case .book, .chapter, .conference, .standard, .data, .software:
            // “City = Publisher” ties a publisher to where it sits.
            let pair = (random.pick(language["publisher"]) ?? "").split(separator: "=").map { TextTable.trimmed($0) }
            record.publisher = pair.last
            if random.happens(0.22), let pattern = random.pick(language["publisherpattern"]) {
                record.publisher = TitleGrammar.filled(pattern, language, &random, depth: 0)
            }
            record.place = pair.count > 1 && random.happens(0.85) ? pair[0] : place
            if random.happens(0.06), let other = random.pick(language["place"]), let own = record.place, other != own {
                record.place = own + (random.pick(["/", ", ", " and ", "; ", "–"]) ?? "/") + other
            }
            if record.kind == .conference, random.happens(0.35) { record.publisher = nil }
            if random.happens(0.08) { record.publisher = nil }
            if random.happens(0.08) { record.place = nil }
        case .thesis:
            record.publisher = TitleGrammar.phrase("university", language, &random)
            if random.happens(0.6) { record.place = place }
        case .report, .law, .manuscript:
            record.publisher = TitleGrammar.phrase("organisation", language, &random)
            record.place = place
            if random.happens(0.4) { record.publisher = nil }
        default: break
        }
        if record.publisher?.isEmpty == true { record.publisher = nil }
        if record.place != nil, record.kind == .book, random.happens(0.012) {
            record.place = random.pick(language["noplace"]) ?? record.place
        }
    }

    private func addContainer(_ record: inout Record, _ random: inout SplitMix64) {
        let language = record.language
        switch record.kind {
        case .journal, .review:
            let pair = TitleGrammar.phrase("journal", language, &random).split(separator: "=").map {
                TextTable.trimmed($0)
            }
            record.container = pair.first
            record.abbreviation = pair.last
            addNumbers(&record, &random)
        case .news:
            record.container = TitleGrammar.phrase("newspaper", language, &random)
            if random.happens(0.4) { record.pages = (String(random.number(1...40)), nil) }
            if random.happens(0.3) { record.issue = String(random.number(1...300)) }
        case .web:
            record.container = random.happens(0.6) ? TitleGrammar.phrase("site", language, &random) : nil
        case .chapter:
            let book = TitleGrammar.phrase(random.happens(0.75) ? "booktitle" : "title", language, &random)
            record.container = TitleGrammar.withSentences(
                lengthened(TitleGrammar.capitalised(book), language, &random))
            record.pages = pages(&random)
            if random.happens(0.06) { record.volume = volume(&random) }
        case .conference:
            record.container = TitleGrammar.phrase("conference", language, &random)
            if random.happens(0.85) { record.pages = pages(&random) }
            if random.happens(0.15) { record.volume = volume(&random) }
        case .book:
            record.count = random.number(60...720)
            if random.happens(0.06) { record.volume = volume(&random) }
            if random.happens(0.16) { record.edition = random.number(2...random.number(2...8)) }
            if random.happens(0.15) { record.pages = pages(&random) }
        case .thesis:
            record.genre = TitleGrammar.phrase("thesis", language, &random)
            record.count = random.number(90...420)
        case .report:
            record.series = TitleGrammar.phrase("reportseries", language, &random)
            record.number =
                random.happens(0.5) ? String(random.number(1...2500)) : "\(record.date.year)-\(random.number(1...60))"
            record.genre = random.pick(language["reportgenre"])
            record.count = random.number(12...180)
        case .law:
            record.container = random.pick(language["gazette"])
            record.number = String(random.number(1...900)) + (random.happens(0.4) ? "/\(record.date.year)" : "")
            record.issue = String(random.number(1...250))
            record.pages = random.happens(0.5) ? pages(&random) : nil
        case .manuscript: record.genre = random.pick(language["manuscript"])
        case .software:
            record.number =
                "\(random.number(0...9)).\(random.number(0...20))" + (random.happens(0.5) ? ".\(random.below(10))" : "")
        case .data: record.number = "\(random.number(1...5)).\(random.below(4))"
        case .patent:
            let office = random.pick(["US", "EP", "DE", "WO", "JP", "RU", "GB"]) ?? "US"
            record.number =
                "\(office) \(random.number(1000...9999)),\(random.number(100...999))"
                + (random.happens(0.5) ? " B2" : "")
        case .standard:
            let body =
                random.pick(["ISO", "DIN EN", "ISO/IEC", "EN", "ASTM", "IEC", "ГОСТ Р", "СТБ", "ANSI/NISO"]) ?? "ISO"
            record.number =
                "\(body) \(random.number(100...29999))" + (random.happens(0.6) ? "-\(random.number(1...12))" : "")
        case .preprint:
            record.container = random.pick(["arXiv", "bioRxiv", "SSRN", "PsyArXiv", "SocArXiv"])
        }
        let isBookLike = record.kind == .book || record.kind == .chapter || record.kind == .conference
        if isBookLike && random.happens(0.14) {
            let series = TitleGrammar.phrase("series", language, &random)
            if !series.isEmpty {
                record.series = series
                if random.happens(0.7) { record.seriesNumber = String(random.number(1...450)) }
            }
        }
        if record.container?.isEmpty == true { record.container = nil }
        if record.series?.isEmpty == true { record.series = nil }
        if record.genre?.isEmpty == true { record.genre = nil }
    }

    private func addNumbers(_ record: inout Record, _ random: inout SplitMix64) {
        let isAsianOrSlavic = ["ru", "uk", "be", "pl", "bg", "sr", "lt", "cs"].contains(record.language.tag)
        if random.happens(isAsianOrSlavic ? 0.5 : 0.94) {
            record.volume =
                random.happens(0.02) ? roman(random.number(1...60)) : String(random.number(1...random.number(6...160)))
        }
        if random.happens(isAsianOrSlavic || record.volume == nil ? 0.96 : 0.6) {
            let first = random.number(1...12)
            record.issue =
                random.happens(0.06)
                ? "\(first)\(random.pick(["/", "–", "-"]) ?? "/")\(first + 1)"
                : random.happens(0.025)
                    ? random.pick(["Suppl. 1", "Suppl", "Suppl 2", "S1", "Supplement"])
                    : random.happens(0.03) ? String(random.number(13...400)) : String(first)
        }
        if random.happens(0.95) { record.pages = pages(&random) }
        if random.happens(0.03) {
            record.pages = (
                random.pick([
                    "e\(random.number(100...90000))", "0\(random.number(10000...99999))",
                    "\(random.number(100_000...999_999))", "Article \(random.number(10...9999))",
                    "L\(random.number(1...99))", "A\(random.number(1...300))",
                ]) ?? "1", nil
            )
        }
        if record.kind == .journal, random.happens(0.02) { record.series = nil }
    }

    private func volume(_ random: inout SplitMix64) -> String {
        random.happens(0.3) ? roman(random.number(1...9)) : String(random.number(1...9))
    }

    private func pages(_ random: inout SplitMix64) -> (first: String, last: String?) {
        let first = random.number(1...random.number(30...2600))
        if random.happens(0.08) { return (String(first), nil) }
        let last = first + random.number(1...36)
        if random.happens(0.02) { return ("S\(first)", "S\(last)") }
        if random.happens(0.01) { return (roman(first % 30 + 1).lowercased(), roman(first % 30 + 12).lowercased()) }
        return (String(first), String(last))
    }

    /// A number in Roman digits.
    private func roman(_ number: Int) -> String {
        let digits: [(Int, String)] = [
            (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
        ]
        var rest = number
        var out = ""
        for (value, digit) in digits {
            while rest >= value {
                out += digit
                rest -= value
            }
        }
        return out
    }

    private func addIdentifiers(_ record: inout Record, _ random: inout SplitMix64) {
        let year = record.date.year
        let (url, doi): (Double, Double) =
            switch record.kind {
            case .web: (0.97, 0)
            case .news: (0.6, 0)
            case .report, .data, .software, .law: (0.55, 0.06)
            case .journal: (0.12, year > 1995 ? 0.24 : 0.08)
            case .preprint: (0.35, 0.2)
            case .standard, .thesis, .manuscript: (0.25, 0.02)
            default: (0.07, 0.05)
            }
        if random.happens(url) {
            record.url = AddressMaker.url(title: record.title, language: record.language, year: year, &random)
            if random.happens(record.kind == .web ? 0.72 : 0.5) {
                record.accessed = RecordDate(
                    year: min(2023, max(1998, year + random.number(0...6))), month: random.number(1...12),
                    day: random.number(1...31))
            }
        }
        if random.happens(doi) { record.doi = AddressMaker.doi(year: year, &random) }
        if record.kind == .preprint
            || (record.kind == .journal && record.language.name.hasSuffix("physics") && random.happens(0.2))
        {
            record.arxiv = AddressMaker.arxiv(year: max(1993, year), &random)
        }
        if record.kind == .book, random.happens(0.05) { record.isbn = AddressMaker.isbn(&random) }
    }
}
