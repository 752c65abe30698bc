/// The words of one language, or of one discipline in it: names, titles, journals, and the words that introduce fields.
///
/// A discipline is a block of its own, `en.physics`, and falls back to the language for what it lacks.
struct Language: Sendable {
    /// The block's name: `en`, `en.physics`.
    let name: String
    private let table: TextTable
    private let base: TextTable

    init(name: String, table: TextTable, base: TextTable?) {
        self.name = name
        self.table = table
        self.base = base ?? TextTable()
    }

    /// The BCP 47 tag.
    var tag: String { String(name.prefix { $0 != "." }) }

    /// The values of a key, those of the discipline before those of the language.
    subscript(key: String) -> [String] {
        let own = table[key]
        return own.isEmpty ? base[key] : own
    }

    /// Words that stand apart by blanks; `_` is a blank inside one.
    func words(_ key: String) -> [String] {
        self[key].flatMap { $0.split(separator: " ").map { String($0).replacing("_", with: " ") } }
    }

    /// The keys that this block itself has.
    var keys: [String] { table.keys }

    /// Whether the language is written without blanks between words.
    var isSolid: Bool { tag == "zh" || tag == "ja" }
}

/// All words and layouts.
struct Catalogue: Sendable {
    /// The languages by name.
    let languages: [String: Language]
    /// The disciplines of a language by its tag, in written order.
    let disciplines: [String: [String]]
    /// The word lists of names, ready to pick from.
    let families: [String: [String]]
    /// The given names.
    let givens: [String: [String]]
    /// The layouts in written order.
    let layouts: [Layout]
    /// What is wrong with the data.
    let problems: [String]

    /// The data that ships with the generator.
    static let shared = Catalogue(words: WordLists.all, layouts: LayoutLists.all)

    /// Reads word lists and layouts.
    init(words: [String], layouts layoutTexts: [String]) {
        var problems: [String] = []
        var tables: [(head: String, table: TextTable)] = []
        for text in words {
            let read = TextTable.blocks(of: text, headed: "language")
            problems += read.problems
            tables += read.blocks
        }
        var byName: [String: TextTable] = [:]
        for block in tables where byName[block.head] == nil { byName[block.head] = block.table }
        var languages: [String: Language] = [:]
        var disciplines: [String: [String]] = [:]
        for block in tables {
            let tag = String(block.head.prefix { $0 != "." })
            let language = Language(
                name: block.head, table: block.table, base: tag == block.head ? nil : byName[tag])
            languages[block.head] = language
            if tag != block.head { disciplines[tag, default: []].append(block.head) }
        }
        self.families = languages.mapValues { $0.words("family") }
        self.givens = languages.mapValues { $0.words("given") }
        self.languages = languages
        self.disciplines = disciplines
        var layouts: [Layout] = []
        for text in layoutTexts {
            let read = TextTable.blocks(of: text, headed: "layout")
            problems += read.problems
            for block in read.blocks {
                let layout = Layout(head: block.head, table: block.table)
                problems += layout.problems
                for tag in layout.languages where languages[tag] == nil {
                    problems.append("layout \(layout.name): no language \(tag)")
                }
                layouts.append(layout)
            }
        }
        self.layouts = layouts
        self.problems = problems
    }
}
