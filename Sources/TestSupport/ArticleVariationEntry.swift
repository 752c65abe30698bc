/// One entry of a varied bibliography: its text with marks, ready to be laid out.
struct VariedEntry {
    /// What is to be read from it.
    var expected: ExpectedReference
    /// The entry's text with the marks of ``VariationMark``.
    var text: String
    /// What was done to its URL.
    var damage: [String]
}

/// How one variation prints all its entries.
struct EntryStyle {
    /// The index of a phrase in ``VariationWords/phrases``.
    let phrase: Int
    /// How dates of consulting are printed.
    let date: VariationWords.DateStyle
    /// The quotation marks.
    let quotes: (opening: String, closing: String)
    /// What surrounds a journal's name.
    let emphasis: String
    /// How many kinds of damage a URL gets at most.
    let maximumDamage: Int
    /// Whether long words may be divided at line ends.
    let hyphenates: Bool

    init(random: inout SeededRandom) {
        phrase = random.below(VariationWords.phrases.count)
        date = random.pick(VariationWords.phrases[phrase].dates, else: .dotted)
        quotes = random.pick([("\"", "\""), ("“", "”"), ("„", "”"), ("«", "»")], else: ("\"", "\""))
        emphasis = random.pick(["*", "", ""], else: "")
        maximumDamage = random.pick([0, 1, 1, 2, 2, 4], else: 1)
        hyphenates = random.happens(40)
    }
}

extension VariedEntry {
    /// Prints an entry from what is expected of it.
    ///
    /// - Parameter head: the printed beginning of the entry up to its title's end, quotation marks included.
    init(_ reference: ExpectedReference, head: String, printedDate: Bool, style: EntryStyle, random: inout SeededRandom)
    {
        expected = reference
        damage = []
        let title = reference.title
        var text = VariedEntry.quoted(head, title: title, style: style)
        if style.hyphenates { text = VariedEntry.hyphenated(text) }
        var details: [String] = []
        if let container = reference.container { details.append(style.emphasis + container + style.emphasis) }
        if let issue = reference.issueAccepted?.first { details.append(issue) }
        if printedDate, let date = reference.date {
            details.append(VariationWords.printed(date, random.pick([.dotted, .dayMonthYear, .iso], else: .dotted)))
        }
        text = ([text] + details).joined(separator: ", ")
        guard let url = reference.url, let consulted = reference.consulted else {
            self.text = text
            return
        }
        var damaged = URLDamage(url, title: title)
        let phrase = VariationWords.phrases[style.phrase]
        if style.maximumDamage > 0, let displaced = VariedEntry.displaced(reference, url: url), random.happens(25) {
            // Two columns were read across: the end of the issue and the word before the date stand inside the URL.
            let base = text.replacing(" " + displaced.issuePart, with: "")
            damage = ["displaced"]
            self.text = "\(base) (consulted \(VariationWords.printed(consulted, .dotted))): \(displaced.url)"
            return
        }
        if style.maximumDamage > 0 {
            damaged.damage(times: random.below(style.maximumDamage + 1), random: &random)
        }
        damage = damaged.names
        damaged.markBreaks()
        let hasEnd = text.hasSuffix(style.quotes.closing) || text.hasSuffix("?")
        text += hasEnd ? random.pick([", ", ". ", " "], else: ". ") : random.pick([", ", ". "], else: ". ")
        self.text =
            text
            + VariedEntry.filled(
                phrase.template, url: damaged.text, date: VariationWords.printed(consulted, style.date))
    }

    /// Puts date and URL into a phrase. A URL stands at the template's last "URL" of two, at its only one otherwise.
    private static func filled(_ template: String, url: String, date: String) -> String {
        let parts = template.replacing("DATE", with: date).split(separator: "URL", omittingEmptySubsequences: false)
        guard parts.count > 1, let last = parts.last else { return template }
        return parts.dropLast().joined(separator: "URL") + url + last
    }

    /// The printed beginning with other quotation marks round the title.
    private static func quoted(_ head: String, title: String, style: EntryStyle) -> String {
        guard let range = head.firstRange(of: title), range.lowerBound > head.startIndex else { return head }
        let before = head[..<range.lowerBound]
        guard let opening = before.last, "\"“„«".contains(opening) else { return head }
        return before.dropLast() + style.quotes.opening + title + style.quotes.closing
    }

    /// Marks where long words may be divided: in their middle, between small letters only.
    private static func hyphenated(_ text: String) -> String {
        var result = ""
        var word: [Character] = []
        func flush(_ word: [Character]) -> String {
            guard word.count >= 9, word.allSatisfy(\.isLowercase) else { return String(word) }
            let middle = word.count / 2
            return String(word[..<middle]) + String(VariationMark.hyphenation) + String(word[middle...])
        }
        for character in text {
            if character.isLetter || character == "-" || character == "." {
                word.append(character)
            } else {
                result += flush(word) + String(character)
                word = []
            }
        }
        return result + flush(word)
    }

    /// The URL with the bracketed part of the issue and the word URL in the place of an underscore of its query.
    private static func displaced(_ reference: ExpectedReference, url: String) -> (issuePart: String, url: String)? {
        guard let issue = reference.issueAccepted?.first, let bracket = issue.firstIndex(of: "("), issue.hasSuffix(")"),
            let query = url.firstIndex(of: "?"), let underscore = url[query...].firstIndex(of: "_")
        else { return nil }
        let part = String(issue[bracket...])
        // No line breaks here: a break would hide that there was a character at all.
        let insertion = " \(part), URL ".replacing(" ", with: String(VariationMark.blank))
        return (part, "\(url[..<underscore])\(insertion)\(url[url.index(after: underscore)...])")
    }
}
