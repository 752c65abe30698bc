/// Titles and other phrases out of a language's patterns: `{A}` is a value of the key `A`, which may hold slots itself.
struct TitleGrammar {
    /// The deepest that slots stand in slots.
    private static let deepest = 5

    /// A phrase of a key; empty when the language has none.
    static func phrase(_ key: String, _ language: Language, _ random: inout SplitMix64) -> String {
        guard let pattern = random.pick(language[key]) else { return "" }
        return filled(pattern, language, &random, depth: 0)
    }

    /// A pattern with its slots filled.
    static func filled(_ pattern: String, _ language: Language, _ random: inout SplitMix64, depth: Int) -> String {
        guard pattern.contains("{") else { return pattern }
        var out = ""
        var slot: String?
        for character in pattern {
            if character == "{" {
                slot = ""
            } else if character == "}", let name = slot {
                out += value(name, language, &random, depth: depth)
                slot = nil
            } else if slot != nil {
                slot?.append(character)
            } else {
                out.append(character)
            }
        }
        return out
    }

    private static func value(_ name: String, _ language: Language, _ random: inout SplitMix64, depth: Int) -> String {
        switch name {
        case "year": return String(random.number(1750...2019))
        case "recent": return String(random.number(1985...2019))
        case "span":
            let first = random.number(1600...1990)
            return "\(first)\(random.happens(0.6) ? "–" : "-")\(first + random.number(1...60))"
        case "n": return String(random.number(2...60))
        case "nn": return String(random.number(100...9999))
        case "roman": return random.pick(["I", "II", "III", "IV", "V", "VI", "IX", "XII", "XIV"]) ?? "I"
        case "family": return random.pick(language.words("family")) ?? ""
        case "capital": return random.pick(["A", "B", "C", "D", "E", "K", "M", "P", "S"]) ?? "A"
        default:
            guard depth < deepest, let pattern = random.pick(language[name]) else { return "" }
            return filled(pattern, language, &random, depth: depth + 1)
        }
    }

    /// A title with a capital at its start.
    static func capitalised(_ text: String) -> String {
        text.prefix(1).uppercased() + text.dropFirst()
    }

    /// A text with a capital after each dot that ends a sentence.
    static func withSentences(_ text: String) -> String {
        let parts = text.split(separator: ". ", omittingEmptySubsequences: false)
        var out = ""
        for (index, part) in parts.enumerated() {
            guard index > 0 else {
                out += part
                continue
            }
            // After a short word the dot is that of an abbreviation.
            let word = parts[index - 1].reversed().prefix { $0.isLetter }
            let ends = word.count > 4 || parts[index - 1].last.map { "»”“)".contains($0) } == true
            out += ". " + (ends ? capitalised(String(part)) : String(part))
        }
        return out
    }

    /// An English title with capitals at its words.
    static func headline(_ text: String) -> String {
        let small: Set<Substring> = [
            "a", "an", "the", "and", "or", "of", "in", "on", "at", "to", "for", "from", "by", "with", "as", "vs.",
            "under",
        ]
        var isFirst = true
        return text.split(separator: " ", omittingEmptySubsequences: false).map { word in
            defer { isFirst = word.hasSuffix(":") || word.hasSuffix("?") || word.hasSuffix(".") || word.hasSuffix("–") }
            if small.contains(word) && !isFirst { return String(word) }
            guard let first = word.first else { return "" }
            if first == "“" || first == "‘" || first == "(" {
                return String(first) + capitalised(String(word.dropFirst()))
            }
            return capitalised(String(word))
        }.joined(separator: " ")
    }
}
