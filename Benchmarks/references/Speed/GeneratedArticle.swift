import TestSupport

/// An article that is larger than any, made from a seed: prose that cites, then what it cites.
enum GeneratedArticle {
    private static let entryCount = 5000
    private static let citationCount = 10_000
    /// Words of prose between two citations, so that the whole has about 2 MB.
    private static let wordsBetween = 22

    /// The article's bytes; the same seed gives the same ones.
    static func bytes(seed: UInt64) -> [UInt8] {
        var random = SeededRandom(seed: seed)
        let works = (0..<entryCount).map { Work(index: $0, random: &random) }
        var text = "# The long article of seed \(seed)\n\n"
        for index in 0..<citationCount {
            for _ in 0..<wordsBetween { text += random.pick(prose, else: "") + " " }
            // Every work is cited once before some are cited again.
            let work = index < entryCount ? works[index] : works[random.below(entryCount)]
            text +=
                random.below(4) == 0 ? "\(work.family) (\(work.year)). " : "(\(work.family), \(work.year)). "
            if index % 8 == 7 { text += "\n\n" }
        }
        text += "\n\n## References\n\n"
        for work in works.sorted(by: { ($0.family, $0.year, $0.index) < ($1.family, $1.year, $1.index) }) {
            text += work.entry + "\n\n"
        }
        return Array(text.utf8)
    }

    private static let prose = [
        "the", "source", "of", "a", "claim", "is", "older", "than", "its", "footnote", "and", "archive", "which",
        "keeps", "pages", "for", "readers", "who", "follow", "an", "address", "in", "vain", "while", "libraries",
        "remember", "what", "editors", "forgot", "to", "print",
    ]
}

/// One invented work with its entry.
private struct Work {
    let index: Int
    let family: String
    let year: Int
    let entry: String

    init(index: Int, random: inout SeededRandom) {
        let family =
            random.pick(Work.starts, else: "") + random.pick(Work.middles, else: "") + random.pick(Work.ends, else: "")
        let given = random.pick(Work.givenNames, else: "")
        let year = 1960 + random.below(65)
        let initial = String(given.prefix(1))
        let title = (0..<(4 + random.below(6))).map { _ in random.pick(Work.titleWords, else: "") }
            .joined(separator: " ")
        let heading = title.prefix(1).uppercased() + title.dropFirst()
        let journal = "Journal of " + random.pick(Work.fields, else: "")
        let city = random.pick(Work.cities, else: "")
        let volume = 1 + random.below(60)
        let issue = 1 + random.below(12)
        let page = 1 + random.below(400)
        let pages = "\(page)–\(page + 3 + random.below(30))"
        let slug = title.split(separator: " ").joined(separator: "-")
        let url = "https://www.\(family.lowercased()).example/\(year)/\(slug).html"
        let second = "\(random.pick(Work.starts, else: ""))\(random.pick(Work.ends, else: ""))"
        let press = "\(random.pick(Work.cities, else: "")) University Press"
        entry =
            switch random.below(8) {
            case 0: "\(family), \(initial). (\(year)). \(heading). *\(journal)*, \(volume)(\(issue)), \(pages)."
            case 1: "\(family), \(given). \(year). “\(heading).” \(journal) \(volume), no. \(issue): \(pages)."
            case 2: "\(family), \(given) (\(year)): \(heading). \(city): \(press)."
            case 3: "\(family), \(initial). (\(year)). \(heading). Retrieved 12 May \(year + 1), from \(url)"
            case 4: "\(family), \(initial)., & \(second), \(initial). (\(year)). \(heading). \(city): \(press)."
            case 5: "\(family), \(given), \(heading), in: \(journal), \(volume) (\(year)), S. \(pages)."
            case 6: "\(family) \(initial). \(heading) // \(journal). – \(year). – № \(issue). – С. \(pages)."
            default: "\(family), \(given) (\(year)). \(heading), \(url) (accessed 3 March \(year + 2))."
            }
        self.index = index
        self.family = family
        self.year = year
    }

    private static let starts = [
        "Ban", "Cor", "Dal", "Fen", "Gor", "Hal", "Ilm", "Jor", "Kel", "Lom", "Mar", "Nor", "Ost", "Pel", "Rud", "Sal",
        "Tor", "Urb", "Vel", "Wes", "Zam",
    ]
    private static let middles = ["a", "e", "en", "i", "im", "o", "or", "u", "ul", "ev"]
    private static let ends = [
        "berg", "czyk", "dale", "feld", "gren", "ini", "kov", "ley", "mann", "son", "ton", "wicz",
    ]
    private static let givenNames = [
        "Anna", "Boris", "Clara", "David", "Elena", "Frida", "Georg", "Hanna", "Ivan", "Julia", "Karl", "Lena", "Maria",
    ]
    private static let titleWords = [
        "archives", "borders", "on", "the", "memory", "of", "rivers", "and", "reading", "slow", "maps", "in", "trade",
        "under", "glass", "languages", "toward", "silence", "common", "law", "winter", "cities",
    ]
    private static let fields = ["Slow Reading", "Border Studies", "River History", "Applied Footnotes", "Map Law"]
    private static let cities = ["Minsk", "Kraków", "Leipzig", "Oxford", "Vilnius", "Chicago", "Lviv", "Turin"]
}
