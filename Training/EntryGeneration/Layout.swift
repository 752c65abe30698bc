/// A bibliography style: how names are set, and a template a kind of work.
///
/// Its head line is `layout NAME / FAMILY / WEIGHT / LANGUAGES / DISCIPLINES`, the last part optional. Lines below are
/// `names:` and `editors:` (how lists of names are set), a kind and its template (several lines for one kind are variants),
/// `@NAME:` (text that templates name), and any word of the language that the layout prints differently.
struct Layout: Sendable {
    /// Its name, `apa-7`.
    let name: String
    /// The family that weights are given by: `english`, `german` or `other`.
    let family: String
    /// How often it is taken, against the others of its family.
    let weight: Double
    /// The languages that it is used in; a language named twice is twice as likely.
    let languages: [String]
    /// The disciplines that use it; empty: all.
    let disciplines: [String]
    /// How authors are set; one is chosen an entry.
    let names: [NameListStyle]
    /// How editors inside an entry are set.
    let editors: [NameListStyle]
    /// The templates of a kind.
    let templates: [String: [Template]]
    /// The kinds that have a template, in a fixed order.
    let kinds: [String]
    /// Words that replace the language's.
    let words: [String: [String]]
    /// What is wrong with it as written.
    let problems: [String]

    /// Reads a layout.
    init(head: String, table: TextTable) {
        let parts = head.split(separator: "/").map { TextTable.trimmed($0) }
        let name = parts.first ?? ""
        self.name = name
        var problems: [String] = []
        family = parts.count > 1 ? parts[1] : ""
        weight = (parts.count > 2 ? Double(parts[2]) : nil) ?? 0
        languages = parts.count > 3 ? parts[3].split(separator: " ").map(String.init) : []
        disciplines = parts.count > 4 ? parts[4].split(separator: " ").map(String.init) : []
        if weight <= 0 || languages.isEmpty || !["english", "german", "other"].contains(family) {
            problems.append("layout \(name): a broken head line")
        }
        let names = (table.lines["names"] ?? []).compactMap(NameListStyle.init)
        if names.isEmpty { problems.append("layout \(name): no names line") }
        self.names = names
        let editors = (table.lines["editors"] ?? []).compactMap(NameListStyle.init)
        self.editors = editors.isEmpty ? names : editors
        var templates: [String: [Template]] = [:]
        var words: [String: [String]] = [:]
        for key in table.keys where key != "names" && key != "editors" && !key.hasPrefix("@") {
            guard WorkKind(rawValue: key) != nil else {
                words[key] = table[key]
                continue
            }
            for line in table.lines[key] ?? [] {
                let template = Template(Self.expanded(line, table: table))
                if let problem = template.problem { problems.append("layout \(name): \(problem)") }
                templates[key, default: []].append(template)
            }
        }
        self.templates = templates
        kinds = WorkKind.allCases.map(\.rawValue).filter { templates[$0] != nil }
        if kinds.isEmpty { problems.append("layout \(name): no template") }
        self.words = words
        self.problems = problems
    }

    /// A template with the texts that it names in place; a text may name another.
    private static func expanded(_ line: String, table: TextTable) -> String {
        var text = line
        for _ in 0..<4 where text.contains("@") {
            for (key, standard) in standardTexts where table.lines[key] == nil { text.replace(key, with: standard) }
            for key in table.keys where key.hasPrefix("@") {
                text.replace(key, with: table.lines[key]?.first ?? "")
            }
        }
        return text
    }

    /// Texts that many layouts share.
    private static let standardTexts: [(String, String)] = [
        (
            "@web",
            "⟨< {available} {url}>< ({accessed})>¦< {url}>< [{accessed}]>¦< {url}>< ({accessed})>¦< {available} {url}><, {accessed}>⟩"
        ),
        ("@id", "⟨< {doi}>¦< {url}>¦< doi: {doi:bare}>¦< DOI {doi:bare}>¦<, {doi}>¦⟩"),
    ]
}
