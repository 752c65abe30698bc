/// A person, or an organisation with a family name alone.
struct Person: Hashable, Sendable {
    /// The family name with its particle, or the organisation's name.
    var family: String
    /// Given names and patronymics in printed order.
    var given: [String] = []
    /// `Jr.`, `III`.
    var suffix: String?
    /// Whether it is an organisation.
    var isOrganisation = false
    /// Whether family and given name are printed without a blank, family first.
    var isSolid = false
}

/// How a list of names is set.
///
/// Written `FIRST / REST | SEPARATOR | TWO | LAST | ET AL. | MOST | KEPT`: the pattern of the first name and of the
/// others, what stands between names, between two names, before the last of more, what follows the kept names when there
/// are more than MOST, and how many are kept; `_` is a blank. In a pattern, `f` is the family name, `F` the same in
/// capitals, `g` the given names, `i` “J. A.”, `j` “J.A.”, `k` “JA”, `l` “J A”, `1` the first given name.
struct NameListStyle: Hashable, Sendable {
    private var first: String
    private var rest: String
    private var separator: String
    private var two: String
    private var last: String
    private var others: String
    private var most: Int
    private var kept: Int

    /// Reads a style; a line of another form is refused.
    init?(_ line: String) {
        let parts = line.split(separator: "|").map { TextTable.trimmed($0).replacing("_", with: " ") }
        guard parts.count == 7, let most = Int(parts[5]), let kept = Int(parts[6]) else { return nil }
        let patterns = parts[0].split(separator: "/").map { TextTable.trimmed($0) }
        guard let first = patterns.first else { return nil }
        self.first = first
        rest = patterns.count > 1 ? patterns[1] : first
        (separator, two, last, others) = (parts[1], parts[2], parts[3], parts[4])
        (self.most, self.kept) = (most, kept)
    }

    /// The list as printed; `and` and `etAl` are the words of the language.
    func text(_ people: [Person], and: String, etAl: String) -> String {
        guard !people.isEmpty else { return "" }
        let cut = people.count > most ? Swift.max(1, kept) : people.count
        var out = ""
        for (index, person) in people.prefix(cut).enumerated() {
            if index > 0 {
                let isLast = index == people.count - 1
                out += people.count == 2 ? two : isLast ? last : separator
            }
            out += Self.text(person, pattern: index == 0 ? first : rest)
        }
        if cut < people.count { out += others }
        return out.replacing("{and}", with: and).replacing("{etal}", with: etAl)
    }

    /// One name as printed.
    static func text(_ person: Person, pattern: String) -> String {
        if person.isOrganisation { return person.family }
        if person.given.isEmpty { return pattern.contains("F") ? person.family.uppercased() : person.family }
        if person.isSolid && !pattern.contains(",") { return person.family + person.given.joined() }
        // A foreign name in a list that prints its own without a blank.
        let pattern = pattern == "fg" && !person.isSolid ? "f l" : pattern
        var out = ""
        for character in pattern {
            switch character {
            case "f": out += person.family
            case "F": out += person.family.uppercased()
            case "g": out += person.given.joined(separator: " ")
            case "1": out += person.given[0]
            case "i": out += initials(person, dot: ".", between: " ")
            case "j": out += initials(person, dot: ".", between: "")
            case "k": out += initials(person, dot: "", between: "")
            case "l": out += initials(person, dot: "", between: " ")
            default: out.append(character)
            }
        }
        if let suffix = person.suffix { out += (pattern.contains("k") ? " " : ", ") + suffix }
        return out
    }

    private static func initials(_ person: Person, dot: String, between: String) -> String {
        person.given.map { name in
            name.split(separator: "-").map { part in
                let letter = part.prefix(1).uppercased()
                // A name that is an initial already keeps its own dot.
                return letter + dot
            }.joined(separator: dot.isEmpty ? "" : "-")
        }.joined(separator: between)
    }
}
