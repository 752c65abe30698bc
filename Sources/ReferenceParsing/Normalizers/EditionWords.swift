/// Words that spell the number of an edition.
enum EditionWords {
    private static let values: [UInt64: Int] = {
        let rows: [(Int, String)] = [
            (1, "first erste première premier primera primeira prima pierwsze первое první 1st"),
            (2, "second zweite deuxième segunda seconda drugie второе druhé"),
            (3, "third dritte troisième tercera terceira terza trzecie третье třetí"),
            (4, "fourth vierte quatrième cuarta quarta czwarte четвертое četvrto"),
            (5, "fifth fünfte quinta piąte пятое"), (6, "sixth sechste"), (7, "seventh siebte"), (8, "eighth achte"),
            (9, "ninth neunte"), (10, "tenth zehnte"),
        ]
        var values: [UInt64: Int] = [:]
        for (value, words) in rows {
            for word in words.split(separator: " ") { values[FieldTokens.hash(String(word))] = value }
        }
        return values
    }()

    private static let occasions = Set(
        [
            "anniversary", "jubiläumsausgabe", "jubiläum", "aniversario", "aniversário", "anniversaire", "anniversario",
            "rocznica", "rocznicę", "юбилейное",
        ].map(FieldTokens.hash))

    /// Whether a word says that the number counts years: `30th anniversary edition`.
    static func isOccasion(_ hash: UInt64) -> Bool { occasions.contains(hash) }

    /// The number that an ordinal word with a digest spells.
    static func value(of hash: UInt64) -> Int? { values[hash] }
}
