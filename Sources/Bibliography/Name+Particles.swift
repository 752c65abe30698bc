/// The particles of family names, which CSL 1.0.2 has apart.
extension Name {
    /// Words in small letters before the family name, which stay with it: `van der` in `van der Berg`.
    public var nonDroppingParticle: String? {
        if let particles { return particles.nonDropping }
        let words = Name.words(family)
        return Name.joined(words.prefix(Name.particleCount(words)))
    }

    /// The family name without ``nonDroppingParticle``.
    public var familyWithoutParticle: String? {
        if particles != nil { return family }
        let words = Name.words(family)
        let count = Name.particleCount(words)
        return count == 0 ? family : Name.joined(words.dropFirst(count))
    }

    /// Words in small letters behind the given name, which go where the family name stands alone: `von` in
    /// `Goethe, Johann Wolfgang von`.
    public var droppingParticle: String? {
        if let particles { return particles.dropping }
        let words = Name.words(given)
        return Name.joined(words.suffix(Name.particleCount(words.reversed())))
    }

    /// The given name without ``droppingParticle``.
    public var givenWithoutParticle: String? {
        if particles != nil { return given }
        let words = Name.words(given)
        let count = Name.particleCount(words.reversed())
        return count == 0 ? given : Name.joined(words.dropLast(count))
    }

    private static let particleWords: Set<Substring> = [
        "van", "von", "de", "den", "der", "del", "della", "dello", "dei", "degli", "delle", "di", "da", "dos", "das",
        "do", "du", "la", "le", "lo", "las", "los", "el", "al", "bin", "ibn", "ben", "bint", "abu", "ter", "ten", "te",
        "zu", "zum", "zur", "af", "av", "vom", "vander", "vande", "vanden", "auf", "d'", "d’", "'t", "’t", "het", "op",
        "und", "фон", "де", "ван", "дер", "ди", "да", "дю", "ла", "ле", "аль",
    ]

    private static func words(_ text: String?) -> [Substring] { text?.split(separator: " ") ?? [] }

    /// How many words are particles, from the first; one word at least is none.
    private static func particleCount(_ words: [Substring]) -> Int {
        let count = words.prefix { particleWords.contains($0) }.count
        return count < words.count ? count : 0
    }

    private static func joined(_ words: ArraySlice<Substring>) -> String? {
        words.isEmpty ? nil : words.joined(separator: " ")
    }
}
