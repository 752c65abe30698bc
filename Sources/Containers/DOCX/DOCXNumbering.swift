import Markup

/// Counts the paragraphs of lists: their numbers are printed and stand nowhere in the text.
struct DOCXNumbering {
    private struct Level {
        var start = 1
        var format = "decimal"
        var text = ""
    }

    private struct Instance {
        var definition: String
        /// Where counting begins anew, by level.
        var starts: [Int: Int] = [:]
    }

    private var definitions: [String: [Int: Level]] = [:]
    private var instances: [String: Instance] = [:]
    /// The last number of each level, by definition: lists of one definition count on.
    private var counters: [String: [Int?]] = [:]
    private var begun: Set<String> = []

    /// Lists have nine levels (ISO/IEC 29500-1, 17.9.6).
    private static let levelCount = 9
    /// More lists than any document has.
    private static let most = 20_000
    /// No printed number is longer, in bytes.
    private static let longestLabel = 60

    init(_ bytes: [UInt8]) {
        var reader = XMLReader(bytes: bytes)
        while definitions.count + instances.count < DOCXNumbering.most,
            let event = reader.nextStart(of: ["abstractNum", "num"])
        {
            guard case .start(let tag) = event else { continue }
            let element = reader.element(from: tag).element
            if let identifier = element.attribute("abstractNumId") {
                definitions[identifier] = DOCXNumbering.levels(element)
            } else if let identifier = element.attribute("numId"),
                let definition = element.first("abstractNumId")?.attribute("val")
            {
                var instance = Instance(definition: definition)
                for override in element.all("lvlOverride") {
                    if let level = override.attribute("ilvl").flatMap({ Int($0) }),
                        let start = override.first("startOverride")?.attribute("val").flatMap({ Int($0) })
                    {
                        instance.starts[level] = start
                    }
                }
                instances[identifier] = instance
            }
        }
    }

    private static func levels(_ element: XMLElement) -> [Int: Level] {
        var levels: [Int: Level] = [:]
        for part in element.all("lvl") {
            guard let number = part.attribute("ilvl").flatMap({ Int($0) }), (0..<levelCount).contains(number) else {
                continue
            }
            var level = Level()
            level.start = part.first("start")?.attribute("val").flatMap { Int($0) } ?? 0
            level.format = part.first("numFmt")?.attribute("val") ?? "decimal"
            level.text = part.first("lvlText")?.attribute("val") ?? ""
            levels[number] = level
        }
        return levels
    }

    /// Counts a paragraph and gives what is printed before it, with a blank at its end; empty for none.
    mutating func label(of list: DOCXList) -> String {
        guard let identifier = list.identifier, let instance = instances[identifier],
            let levels = definitions[instance.definition], (0..<DOCXNumbering.levelCount).contains(list.level),
            let level = levels[list.level]
        else { return "" }
        var counts =
            counters[instance.definition] ?? [Int?](repeating: nil, count: DOCXNumbering.levelCount)
        if begun.insert(identifier).inserted {
            for (number, _) in instance.starts where counts.indices.contains(number) { counts[number] = nil }
        }
        let start = instance.starts[list.level] ?? level.start
        counts[list.level] = counts[list.level].map { $0 &+ 1 } ?? start
        for deeper in (list.level + 1)..<DOCXNumbering.levelCount + 1 where deeper < counts.count {
            counts[deeper] = nil
        }
        counters[instance.definition] = counts
        if level.format == "bullet" { return "• " }
        if level.format == "none" || level.text.isEmpty { return "" }
        let label = DOCXNumbering.filled(level.text, counts, levels)
        return label.isEmpty || label.utf8.count > DOCXNumbering.longestLabel ? "" : label + " "
    }

    /// `%1.%2` with the numbers of the levels.
    private static func filled(_ text: String, _ counts: [Int?], _ levels: [Int: Level]) -> String {
        var result = ""
        var isMark = false
        for character in text {
            if isMark {
                isMark = false
                if let number = character.wholeNumberValue, counts.indices.contains(number - 1) {
                    let level = levels[number - 1]
                    result += shown(counts[number - 1] ?? level?.start ?? 1, level?.format ?? "decimal")
                    continue
                }
                result += "%"
            }
            if character == "%" { isMark = true } else { result.append(character) }
        }
        if isMark { result += "%" }
        return result
    }

    private static func shown(_ number: Int, _ format: String) -> String {
        switch format {
        case "decimalZero" where (0..<10).contains(number): return "0\(number)"
        case "lowerLetter": return letters(number)
        case "upperLetter": return letters(number).uppercased()
        case "lowerRoman": return roman(number).lowercased()
        case "upperRoman": return roman(number)
        case "none", "bullet": return ""
        default: return String(number)
        }
    }

    /// a … z, aa, bb … (ISO/IEC 29500-1, 17.18.59).
    private static func letters(_ number: Int) -> String {
        guard (1...260).contains(number), let letter = Unicode.Scalar(UInt32(0x61 + (number - 1) % 26)) else {
            return String(number)
        }
        return String(repeating: Character(letter), count: (number - 1) / 26 + 1)
    }

    private static func roman(_ number: Int) -> String {
        guard (1..<4_000).contains(number) else { return String(number) }
        let values: [(Int, String)] = [
            (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
            (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
        ]
        var rest = number
        var result = ""
        for (value, letters) in values {
            while rest >= value {
                result += letters
                rest -= value
            }
        }
        return result
    }
}
