/// Addresses and identifiers: URLs, DOIs, arXiv numbers, ISBNs.
enum AddressMaker {
    /// A URL for a work with this title.
    static func url(title: String, language: Language, year: Int, _ random: inout SplitMix64) -> String {
        let scheme = random.pick(["http://", "https://", "http://www.", "https://www.", "www.", "http://www."]) ?? ""
        let host = host(language, &random)
        return scheme + host + path(title: title, year: year, &random)
    }

    private static func host(_ language: Language, _ random: inout SplitMix64) -> String {
        let stem = TitleGrammar.filled(
            random.pick([
                "{hostword}", "{hostword}-{hostword}", "{hostword}{hostword}", "{hostword}.{hostword}", "{hostword}{n}",
            ]) ?? "", words, &random, depth: 0)
        let domains = language["domain"]
        let common = ["org", "com", "net", "info", "eu", "int", "edu", "gov"]
        let domain = random.happens(0.65) ? random.pick(domains) : random.pick(common)
        return stem + "." + (domain ?? "org")
    }

    private static let words: Language = {
        var table = TextTable()
        _ = table.add(
            """
            hostword: portal | news | data | archive | library | journals | press | statistik | econ | policy | health | \
            observer | gazette | centre | research | uni | bank | world | euro | trade | law | lex | history | open | docs | \
            media | tv | radio | media24 | forum | science | sci | culture | museum | energy | green | bio | med | inst | \
            ministry | stat | census | rada | gov | parliament | monitor | review | daily | times | post | kurier | presse
            """)
        return Language(name: "url", table: table, base: nil)
    }()

    private static func path(title: String, year: Int, _ random: inout SplitMix64) -> String {
        let separator = random.pick(["-", "-", "-", "_", "%20", "+"]) ?? "-"
        let slug = Transliteration.slug(title, separator: separator, most: random.number(2...9))
        let number = random.number(100...9_999_999)
        let month = two(random.number(1...12))
        let ends = ["", "", ".html", ".htm", ".pdf", ".php", ".aspx", "/"]
        let end = random.pick(ends) ?? ""
        let folder =
            random.pick([
                "news", "articles", "publications", "docs", "files", "content/view", "en", "pdf", "wp-content/uploads",
            ]) ?? ""
        switch random.below(11) {
        case 0: return ""
        case 1: return "/"
        case 2: return slug.isEmpty ? "/" : "/\(slug)\(end)"
        case 3: return "/\(folder)/\(slug.isEmpty ? String(number) : slug)\(end)"
        case 4: return "/\(folder)/\(year)/\(month)/\(slug.isEmpty ? String(number) : slug)\(end)"
        case 5: return "/index.php?id=\(number)"
        case 6: return "/\(folder)/article\(number)\(end)"
        case 7:
            return "/~\(random.pick(["miller", "hans", "anna", "stat", "lib", "econ"]) ?? "lib")/\(folder)\(number).pdf"
        case 8: return "/\(folder)/\(number)/\(slug)?lang=\(random.pick(["en", "de", "ru", "fr"]) ?? "en")"
        case 9: return "/\(folder)/Detail,\(number),\(random.number(1...99)).html"
        default:
            return "/\(folder)/\(year)-\(month)-\(two(random.number(1...28)))/\(slug)#section\(random.number(1...9))"
        }
    }

    /// A DOI, bare.
    static func doi(year: Int, _ random: inout SplitMix64) -> String {
        let prefix = "10.\(random.number(1001...9999))"
        let letters = String(
            (0..<random.number(2...5)).compactMap { _ in random.pick(Array("abcdefghjklmnoprstuvwz")) })
        let number = random.number(1000...999_999)
        switch random.below(9) {
        case 0: return "\(prefix)/\(letters).\(year).\(two(random.number(1...12))).\(number)"
        case 1:
            return
                "\(prefix)/S\(random.number(1000...9999))-\(random.number(1000...9999))(\(two(year % 100)))\(number % 90000 + 10000)-\(random.below(10))"
        case 2:
            return "\(prefix)/s\(number)-\(random.number(10...999))-\(random.number(1000...9999))-\(random.below(10))"
        case 3: return "\(prefix)/\(letters)\(number)"
        case 4: return "\(prefix)/\(random.number(100_000_000...999_999_999))\(random.number(1000...9999))"
        case 5:
            return
                "\(prefix)/j.\(random.number(1000...2000))-\(random.number(1000...9999)).\(year).\(number % 100_000).x"
        case 6: return "\(prefix)/\(letters.uppercased()).\(random.number(1...90)).\(number)"
        case 7: return "\(prefix)/\(letters)/\(letters)\(number % 1000)"
        default: return "\(prefix)/\(year)/\(number)"
        }
    }

    /// An arXiv number with its cue, as one word or two.
    static func arxiv(year: Int, _ random: inout SplitMix64) -> String {
        let subject =
            random.pick(["hep-th", "hep-ph", "astro-ph", "cond-mat", "gr-qc", "quant-ph", "math-ph", "cs", "nucl-th"])
            ?? "cs"
        let stamp = two(year % 100) + two(random.number(1...12))
        if year < 2007 { return "\(random.happens(0.5) ? "arXiv:" : "")\(subject)/\(stamp)\(random.number(100...999))" }
        let number = year < 2015 ? random.number(1000...9999) : random.number(10000...29999)
        let version = random.happens(0.15) ? "v\(random.number(1...4))" : ""
        let class_ = random.happens(0.25) ? " [\(subject)]" : ""
        return "\(random.happens(0.85) ? "arXiv:" : "arXiv ")\(stamp).\(number)\(version)\(class_)"
    }

    /// An ISBN with its cue.
    static func isbn(_ random: inout SplitMix64) -> String {
        let group = random.pick(["0", "1", "2", "3", "5", "80", "83", "88", "85", "7"]) ?? "0"
        let body = "\(group)-\(random.number(100...9999))-\(random.number(1000...9999))-\(random.below(10))"
        return random.happens(0.5) ? "ISBN \(body)" : "ISBN 978-\(body)"
    }

    /// A number below 100 in two digits.
    static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
