import Bibliography

/// Names in the text of one parameter.
enum WikitextNames {
    /// More names than this are no authors of one work.
    private static let maximumNames = 2000

    /// The names of a list, which semicolons or commas part: `Иванов И. И., Петров П. П.`, `Eva Muster; Max Muster`.
    static func list(_ text: String) -> [Name] {
        let parts = TextParts.parts(text, at: ";").filter { !$0.isEmpty }
        if parts.count > 1 { return parts.prefix(maximumNames).map(one) }
        let names = TextParts.parts(text, at: ",").filter { !$0.isEmpty }
        // Each with two words at least is a name of its own; else the commas part family names from given names.
        if names.count > 1, names.allSatisfy({ $0.contains(" ") }), !names.dropFirst().contains(where: isInitials) {
            return names.prefix(maximumNames).map(one)
        }
        if names.count > 2, names.count.isMultiple(of: 2),
            names.enumerated().allSatisfy({ $0.offset.isMultiple(of: 2) || isInitials($0.element) })
        {
            return stride(from: 0, to: min(names.count, maximumNames), by: 2).map {
                Name(family: names[$0], given: names[$0 + 1])
            }
        }
        return [one(text)]
    }

    /// The names of a list of Vancouver's style, cut at the commas outside of double parentheses.
    static func vancouver(_ text: String) -> [String] {
        var names: [String] = []
        var open: String?
        for part in text.split(separator: ",").prefix(maximumNames).map(String.init) {
            let whole = open.map { $0 + "," + part } ?? part
            // A name of more parts is none: its parentheses were never closed.
            if whole.contains("(("), !whole.contains("))"), whole.utf8.count < 300 {
                open = whole
            } else {
                names.append(whole)
                open = nil
            }
        }
        if let open { names.append(open) }
        return names
    }

    /// One name: `Family, Given`, `Иванов И. И.`, `И. И. Иванов`; anything else is not divided.
    static func one(_ text: String) -> Name {
        let text = OneLine.text(text)
        let parts = TextParts.parts(text, at: ",")
        if parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty, !isCompany(parts[1]) {
            return Name(family: parts[0], given: parts[1])
        }
        let words = text.split(separator: " ").map(String.init)
        guard parts.count == 1, (2...5).contains(words.count) else { return Name(literal: text) }
        let trailing = words.reversed().prefix(while: isInitials).count
        if (1..<words.count).contains(trailing) {
            return Name(
                family: words.dropLast(trailing).joined(separator: " "),
                given: words.suffix(trailing).joined(separator: " "))
        }
        let leading = words.prefix(while: isInitials).count
        if (1..<words.count).contains(leading) {
            return Name(
                family: words.dropFirst(leading).joined(separator: " "),
                given: words.prefix(leading).joined(separator: " "))
        }
        return Name(literal: text)
    }

    private static func isCompany(_ text: String) -> Bool {
        ["inc", "inc.", "ltd", "ltd.", "llc", "gmbh", "ag", "s.a."].contains(text.lowercased())
    }

    /// `И.`, `И. И.`, `J.-P.`: capitals with points.
    private static func isInitials(_ text: String) -> Bool {
        var hasPoint = false
        var letters = 0
        for scalar in text.unicodeScalars {
            if scalar == "." {
                hasPoint = true
                letters = 0
            } else if scalar == " " || scalar == "-" {
                letters = 0
            } else {
                letters += 1
                // `Дж.` and `Ю.` are initials, `Jr.` is too short to tell and stands behind a name as well.
                guard letters <= 2, scalar.properties.isAlphabetic else { return false }
            }
        }
        return hasPoint
    }
}
