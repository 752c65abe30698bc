import Testing

@testable import EntryGeneration

@Suite struct EntryGeneratorTests {
    private static let entries: [GeneratedEntry] = {
        let generator = EntryGenerator(seed: 7)
        return (0..<12_000).map(generator.entry(row:))
    }()

    @Test func `the words and layouts that ship are sound`() {
        #expect(EntryGenerator.problems == [])
        #expect(EntryGenerator.layoutNames.count >= 60)
        #expect(Set(EntryGenerator.layoutNames).count == EntryGenerator.layoutNames.count)
        #expect(EntryGenerator.languages.count >= 25)
    }

    @Test func `the same seed gives the same bytes, row by row`() {
        let again = EntryGenerator(seed: 7)
        for row in stride(from: 0, to: 12_000, by: 37) {
            #expect(again.entry(row: row).json == Self.entries[row].json)
        }
        let other = EntryGenerator(seed: 8)
        #expect((0..<50).contains { other.entry(row: $0).raw != Self.entries[$0].raw })
    }

    @Test func `every layout and language occurs`() {
        #expect(Set(Self.entries.map(\.layout)) == Set(EntryGenerator.layoutNames))
        #expect(EntryGenerator.languages.isSubset(of: Set(Self.entries.map(\.language))))
    }

    @Test func `hardly an entry comes twice`() {
        #expect(Set(Self.entries.map(\.raw)).count > 11_950)
    }

    @Test func `every label occurs`() {
        #expect(Set(Self.entries.flatMap { $0.pieces.map(\.label) }) == Set(EntryLabel.allCases))
    }

    @Test func `pieces are not empty, and fields have no blank around them unless damaged`() {
        var weights = SamplingWeights()
        weights.damaged = 0
        let generator = EntryGenerator(seed: 3, weights: weights)
        for row in 0..<4000 {
            let entry = generator.entry(row: row)
            #expect(!entry.pieces.isEmpty)
            for piece in entry.pieces {
                #expect(!piece.text.isEmpty)
                if piece.label != .other { #expect(piece.text.first != " " && piece.text.last != " ", "\(entry.json)") }
            }
            #expect(!entry.raw.contains("  "), "\(entry.raw)")
            #expect(entry.raw.first != " " && entry.raw.last != " ")
        }
    }

    @Test func `an edition of an old text has its author, its title and who edited or translated it`() {
        let old: Set = ["Livy", "Horace", "Pindar", "Ovid", "Plato", "Tacitus", "Homer", "Seneca", "Thucydides"]
        let editions = Self.entries.filter { entry in
            entry.layout.hasPrefix("antiquity")
                && entry.pieces.contains { $0.label == .author && old.contains($0.text) }
        }
        #expect(editions.count > 3)
        for entry in editions {
            #expect(entry.pieces.contains { $0.label == .title }, "\(entry.json)")
            #expect(entry.pieces.contains { $0.label == .editor || $0.label == .note }, "\(entry.json)")
        }
    }

    @Test func `words that one discipline keeps to itself stay out of other layouts`() {
        // French has no other disciplines, so that without the rule every French work would be of antiquity.
        let french = Self.entries.filter { $0.language == "fr" && $0.layout != "antiquite" }
        let own: Set = ["Kernos", "Latomus", "REG", "REA", "BCH", "MEFRA", "CRAI", "Ktèma", "Pallas", "Syria", "AC"]
        #expect(french.count > 100)
        #expect(!french.contains { $0.pieces.contains { own.contains($0.text) } })
    }

    @Test func `weights choose the family`() throws {
        let weights = try #require(SamplingWeights("english=0,german=1,other=0,damaged=0"))
        let generator = EntryGenerator(seed: 5, weights: weights)
        for row in 0..<200 { #expect(generator.entry(row: row).language == "de") }
        #expect(SamplingWeights("english=0,german=0,other=0") == nil)
        #expect(SamplingWeights("english=much") == nil)
    }
}

@Suite struct TemplateTests {
    @Test(arguments: [
        ("{a}. {b}", nil),
        ("<{a} ({b})‖{a}>", nil),
        ("⟨x¦y⟩", nil),
        ("{a", "a missing } in “{a”"),
        ("a>", "a stray > in “a>”"),
        ("<a", "a missing > in “<a”"),
    ])
    func `a broken template is named`(text: String, problem: String?) {
        #expect(Template(text).problem == problem)
    }
}

@Suite struct NameListStyleTests {
    private static let people = [
        Person(family: "Smith", given: ["Jean-Paul", "A."]), Person(family: "van Dijk", given: ["Els"]),
        Person(family: "Iwanow", given: ["Ada"]),
    ]

    @Test(arguments: [
        ("f, i | ,_ | _&_ | ,_&_ | _{etal} | 7 | 6", "Smith, J.-P. A., van Dijk, E., & Iwanow, A."),
        ("f k | ,_ | ,_ | ,_ | ,_{etal} | 2 | 1", "Smith JPA, et al."),
        ("F, g / g f | ,_ | _{and}_ | _{and}_ | _{etal} | 7 | 1", "SMITH, Jean-Paul A., Els van Dijk and Ada Iwanow"),
        ("j f | / | / | / | _{etal} | 7 | 1", "J.-P.A. Smith/E. van Dijk/A. Iwanow"),
    ])
    func `a list of names is set as its line says`(line: String, printed: String) throws {
        let style = try #require(NameListStyle(line))
        #expect(style.text(Self.people, and: "and", etAl: "et al.") == printed)
    }

    @Test(arguments: ["", "f, i", "f | , | , | , | x | many | 1"])
    func `a line of another form is refused`(line: String) {
        #expect(NameListStyle(line) == nil)
    }
}
