import Bibliography

/// Names as BibTeX's lists have them, so that reading them gives the same parts.
struct BibTeXNameSpelling {
    let letters: BibTeXLetters
    /// Whether names with named parts may be written, which only biber reads.
    let hasNamedParts: Bool

    func list(_ names: [Name]) -> String {
        names.map(spelled).filter { !$0.isEmpty }.joined(separator: " and ")
    }

    private func spelled(_ name: Name) -> String {
        if let literal = name.literal { return literal.isEmpty ? "" : "{\(text(literal))}" }
        guard let family = name.family, !family.isEmpty else {
            let rest = [name.given, name.suffix].compactMap { $0 }.joined(separator: " ")
            return rest.isEmpty ? "" : "{\(text(rest))}"
        }
        let particle = [name.particles?.dropping, name.particles?.nonDropping].compactMap { $0 }.joined(separator: " ")
        let isWhole = name.given == nil && name.suffix == nil && (family.contains(" ") || !particle.isEmpty)
        let isNamed = name.particles?.nonDropping != nil || isWhole || !particle.isEmpty && !isParticle(particle)
        if isNamed, hasNamedParts {
            var parts = ["family={\(text(family))}"]
            if let given = name.given { parts.append("given={\(text(given))}") }
            if let suffix = name.suffix { parts.append("suffix={\(text(suffix))}") }
            if !particle.isEmpty { parts.append("prefix={\(text(particle))}") }
            if name.particles?.nonDropping != nil { parts.append("useprefix=true") }
            return parts.joined(separator: ", ")
        }
        let words = isParticle(particle) ? particle : ""
        let last = words.isEmpty && !particle.isEmpty ? particle + " " + family : family
        let start = [words, part(last, isFamily: true)].filter { !$0.isEmpty }.joined(separator: " ")
        if let suffix = name.suffix {
            return "\(start), \(part(suffix)), \(name.given.map { part($0) } ?? "")"
        }
        guard let given = name.given else { return isWhole || family == "others" ? start + "," : start }
        return "\(start), \(part(given))"
    }

    private func text(_ value: String) -> String { BibTeXSpelling.text(value, letters) }

    /// Whether words would be read as a particle: the last of them is small.
    private func isParticle(_ words: String) -> Bool {
        words.split(separator: " ").last.map { BibTeXNameSpelling.isSmall($0) } ?? false
    }

    /// A part, in braces when its words would be divided in another way.
    private func part(_ value: String, isFamily: Bool = false) -> String {
        let words = value.split(separator: " ")
        let isDivisible =
            value.contains { $0 == "," || $0 == "=" || $0 == "\u{A0}" } || words.contains { $0.lowercased() == "and" }
            || isFamily && words.dropLast().contains { BibTeXNameSpelling.isSmall($0) }
        let text = text(value)
        return isDivisible ? "{\(text)}" : text
    }

    private static func isSmall(_ word: Substring) -> Bool {
        word.unicodeScalars.first { $0.properties.isAlphabetic }?.properties.isLowercase ?? false
    }
}
