import Bibliography

/// PubMed's words for kinds of publication.
enum NBIBWords {
    /// The type by the kinds that a record names; articles of journals where none is another.
    static func type(_ kinds: [String]) -> ReferenceType {
        for kind in kinds {
            switch kind.lowercased() {
            case "newspaper article": return .articleNewspaper
            case "preprint": return .article
            case "dataset": return .dataset
            case "book", "monograph": return .book
            case "book chapter", "book section": return .chapter
            case "technical report": return .report
            case "academic dissertation": return .thesis
            case "interview": return .interview
            default: continue
            }
        }
        return .articleJournal
    }
}

/// Names of PubMed.
enum NBIBName {
    /// `Żółkiewski, Jan A, Jr`.
    static func full(_ field: Field<String>) -> Field<Name> {
        let parts = field.value.split(separator: ",", maxSplits: 2).map { OneLine.text(String($0)) }
        guard parts.count > 1 else { return short(field) }
        let name = Name(family: parts[0], given: parts[1], suffix: parts.count > 2 ? parts[2] : nil)
        return Field(name, verbatim: field.verbatim, range: field.range)
    }

    /// `Żółkiewski JA`, `Smith J Jr`; a name of one word is not divided.
    static func short(_ field: Field<String>) -> Field<Name> {
        var words = field.value.split(separator: " ").map(String.init)
        var suffix: String?
        if words.count > 2, let last = words.last, ["Jr", "Sr", "2nd", "3rd", "II", "III"].contains(last),
            isInitials(words[words.count - 2])
        {
            suffix = words.removeLast()
        }
        guard words.count > 1, let last = words.last, isInitials(last) else {
            return Field(Name(literal: field.value), verbatim: field.verbatim, range: field.range)
        }
        let family = words.dropLast().joined(separator: " ")
        return Field(Name(family: family, given: last, suffix: suffix), verbatim: field.verbatim, range: field.range)
    }

    private static func isInitials(_ word: String) -> Bool {
        word.unicodeScalars.count <= 4 && word.unicodeScalars.allSatisfy { $0.properties.isUppercase || $0 == "-" }
    }
}

/// Pages of PubMed, whose last page leaves out the digits that it shares with the first.
enum NBIBPages {
    /// `123-8` is `123-128`; anything but two numbers stays as it is.
    static func whole(_ text: String) -> String {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, (1...10).contains(parts[0].utf8.count), parts[1].utf8.count < parts[0].utf8.count,
            !parts[1].isEmpty, parts[1].utf8.allSatisfy({ (0x30...0x39).contains($0) })
        else { return text }
        let kept = parts[0].utf8.dropLast(parts[1].utf8.count)
        let end = parts[0].utf8.suffix(parts[1].utf8.count)
        // A page with letters (`e12-5`, `S123-8`) shares them too; what is replaced must be a number that grows.
        guard end.allSatisfy({ (0x30...0x39).contains($0) }), end.lexicographicallyPrecedes(parts[1].utf8) else {
            return text
        }
        return "\(parts[0])-" + String(decoding: Array(kept) + Array(parts[1].utf8), as: UTF8.self)
    }
}
