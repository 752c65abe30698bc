/// How often the layout families are taken, and how many entries are damaged.
package struct SamplingWeights: Hashable, Sendable {
    /// English styles.
    package var english: Double = 45
    /// German styles.
    package var german: Double = 20
    /// All other languages.
    package var other: Double = 35
    /// The share of damaged entries, from 0 to 1.
    package var damaged: Double = 0.27

    /// The weights that the shipped model is trained with.
    package init() {}

    /// Reads `english=45,german=20,other=35,damaged=0.25`, in which anything may be left out.
    package init?(_ text: String) {
        for part in text.split(separator: ",") {
            let pair = part.split(separator: "=")
            guard pair.count == 2, let value = Double(pair[1]), value >= 0 else { return nil }
            switch pair[0] {
            case "english": english = value
            case "german": german = value
            case "other": other = value
            case "damaged": damaged = value
            default: return nil
            }
        }
        guard english + german + other > 0, damaged <= 1 else { return nil }
    }
}

/// Makes labelled bibliography entries; the same seed gives the same entries.
package struct EntryGenerator: Sendable {
    private let catalogue: Catalogue
    private let seed: UInt64
    private let weights: SamplingWeights
    private let families: [(layouts: [Layout], weights: [Double])]

    /// Prepares the entries of a seed.
    package init(seed: UInt64, weights: SamplingWeights = SamplingWeights()) {
        self.seed = seed
        self.weights = weights
        let catalogue = Catalogue.shared
        self.catalogue = catalogue
        families = ["english", "german", "other"].map { family in
            let layouts = catalogue.layouts.filter { $0.family == family }
            return (layouts, layouts.map(\.weight))
        }
    }

    /// What is wrong with the words and layouts; empty in what ships.
    package static var problems: [String] { Catalogue.shared.problems }
    /// The names of all layouts.
    package static var layoutNames: [String] { Catalogue.shared.layouts.map(\.name) }
    /// The languages that layouts are used in.
    package static var languages: Set<String> { Set(Catalogue.shared.layouts.flatMap(\.languages)) }

    /// The entry of a row.
    package func entry(row: Int) -> GeneratedEntry {
        var random = SplitMix64(seed: seed, row: row)
        // A layout may not be able to set the first record that comes.
        for _ in 0..<40 {
            if let entry = attempt(row: row, &random) { return entry }
        }
        return GeneratedEntry(id: "generated:\(seed):\(row)", language: "en", layout: "none", pieces: [])
    }

    private func attempt(row: Int, _ random: inout SplitMix64) -> GeneratedEntry? {
        guard let family = random.index(weights: [weights.english, weights.german, weights.other]),
            let index = random.index(weights: families[family].weights)
        else { return nil }
        let layout = families[family].layouts[index]
        guard let tag = random.pick(layout.languages), var terms = catalogue.languages[tag] else { return nil }
        let kinds = layout.kinds.compactMap(WorkKind.init)
        // German lists of the social sciences and the humanities cite collections twice as often.
        let isGerman = layout.family == "german"
        let kindWeights = kinds.map { isGerman && $0 == .chapter ? $0.weight * 2 : $0.weight }
        guard let kindIndex = random.index(weights: kindWeights) else { return nil }
        guard let language = recordLanguage(layout, tag: tag, &random) else { return nil }
        if layout.words["terms"]?.first == "record" {
            let isLatin = language["script"].first != "own"
            terms = catalogue.languages[isLatin ? "latin-gost" : language.tag] ?? terms
        }
        var record = RecordMaker(catalogue: catalogue).record(kinds[kindIndex], language, &random)
        if tag == "en" && Transliteration.isCyrillic(record.title) { Self.transliterate(&record, catalogue, &random) }
        let inner = SplitMix64(seed: random.next())
        guard var setter = EntrySetter(record, layout: layout, terms: terms, random: inner),
            let pieces = setter.pieces(),
            pieces.contains(where: { $0.label != .other })
        else { return nil }
        var annotated = Self.annotated(pieces, terms, &random)
        if let share = layout.words["labelled"]?.first.flatMap(Double.init), random.happens(share) {
            Damage.putLabel(before: &annotated, &random)
        }
        let damaged = Damage.applied(to: annotated, share: weights.damaged, &random)
        return GeneratedEntry(id: "generated:\(seed):\(row)", language: tag, layout: layout.name, pieces: damaged)
    }

    /// The pieces, now and then with a remark or a number behind.
    private static func annotated(
        _ pieces: [EntryPiece], _ terms: Language, _ random: inout SplitMix64
    ) -> [EntryPiece] {
        guard random.happens(0.05) else { return pieces }
        if terms.tag == "en" && random.happens(0.3) {
            let number = random.pick([
                "PMID: \(random.number(1_000_000...35_000_000))", "PMCID: PMC\(random.number(100_000...9_000_000))",
                "ISSN \(random.number(1000...9999))-\(random.number(1000...9999))",
            ])
            return pieces + [
                EntryPiece(label: .other, text: " "), EntryPiece(label: .number, text: number ?? "PMID: 1"),
            ]
        }
        guard let note = random.pick(terms["remarks"]) else { return pieces }
        let (before, after) =
            random.pick([(" (", ")"), (" [", "]"), (" (", ")."), (" ", "."), (" [", "]."), (", ", "")]) ?? (" (", ")")
        let remark = note.replacing("@", with: String(random.number(2...9)))
        return pieces
            + [
                EntryPiece(label: .other, text: before), EntryPiece(label: .note, text: remark),
                EntryPiece(label: .other, text: after),
            ].filter { !$0.text.isEmpty }
    }

    /// The language of the work: most often that of the list, then English, then any.
    private func recordLanguage(_ layout: Layout, tag: String, _ random: inout SplitMix64) -> Language? {
        var work = tag
        let isOwn = layout.words["works"]?.first == "own"
        if !isOwn && random.happens(tag == "en" ? 0.06 : 0.24) {
            let others =
                tag == "en"
                ? ["de", "fr", "es", "ru", "it", "pl", "pt", "uk", "nl", "cs"]
                : ["en", "en", "en", "en", "en", "en", "en", "de", "fr", tag == "de" ? "it" : "ru"]
            work = random.pick(others) ?? tag
        }
        let blocks = catalogue.disciplines[work] ?? []
        let wanted = layout.disciplines.map { work + "." + $0 }.filter(blocks.contains)
        let open = blocks.filter { catalogue.languages[$0]?["reserved"].isEmpty ?? true }
        let name = random.pick(wanted.isEmpty ? open : wanted) ?? work
        return catalogue.languages[name]
    }

    /// A Cyrillic record as an English list prints it, now and then with a translated title behind.
    private static func transliterate(_ record: inout Record, _ catalogue: Catalogue, _ random: inout SplitMix64) {
        let latin = Transliteration.latin(ofCyrillic:)
        record.title = latin(record.title)
        if random.happens(0.45), let english = catalogue.languages["en.social"] {
            record.title += " [" + TitleGrammar.capitalised(TitleGrammar.phrase("title", english, &random)) + "]"
        }
        record.authors = record.authors.map(Self.latin)
        record.editors = record.editors.map(Self.latin)
        record.translators = record.translators.map(Self.latin)
        record.container = record.container.map(latin)
        record.abbreviation = record.abbreviation.map(latin)
        record.series = record.series.map(latin)
        record.publisher = record.publisher.map(latin)
        record.place = record.place.map(latin)
        record.genre = record.genre.map(latin)
        record.year = latin(record.year)
        record.number = record.number.map(latin)
    }

    private static func latin(_ person: Person) -> Person {
        var person = person
        person.family = Transliteration.latin(ofCyrillic: person.family)
        person.given = person.given.map(Transliteration.latin(ofCyrillic:))
        return person
    }
}
