/// The name part of one cited work as it was printed, and what its form says.
struct CitedName: Hashable, Sendable {
    /// How much its look alone says.
    enum Shape: Hashable, Sendable {
        /// Names of persons, an abbreviation or a site.
        case names
        /// Words with a capital first letter that were cut by dots, as a shortened title is.
        case shortenedTitle
        /// Several words that may be a title.
        case words
        /// A date, a season, a volume: things that have a year and are no works.
        case dated
        /// A small first letter.
        case prose
    }

    /// The printed name on one line, without the dots that shorten it and the abbreviation that it introduces.
    let printed: String
    /// Whether dots shorten it, so that its last word may be a beginning.
    let isShortened: Bool
    /// Whether "et al." or its like follows.
    let hasOthers: Bool
    /// Whether two names are joined by a word or a comma; a stroke joins other things as well.
    let isJoined: Bool
    /// The persons one by one, without "et al.".
    let people: [String]
    /// The persons if "in" joins them, as in Slovene, where elsewhere a place follows; none when no such word stands there.
    let looselyJoined: [String]
    /// The name without "et al.".
    let whole: String
    /// What it looks like.
    let shape: Shape
    /// The abbreviation that a bracket after the name introduces: `WHO`.
    let introducedAbbreviation: String?
    /// Whether "and others" follows in a language whose family names take case endings.
    var hasSlavicOthers: Bool {
        hasOthers && CitationVocabulary.slavicOthers.trailing(printed.words.map { $0.plainWord }) > 0
    }
    /// Whether it is the names of towns and countries and nothing else.
    var isPlace: Bool {
        !hasOthers
            && (CitationVocabulary.places.contains(whole.plainWord)
                || people.allSatisfy { CitationVocabulary.places.contains($0.plainWord) })
    }

    /// A name longer than this is a sentence.
    static let maximumBytes = 240
    private static let maximumPeople = 8

    /// Reads a name; nil when there is nothing to read.
    init?(_ text: String) {
        var printed = text.trimmed { scalar in
            switch scalar {
            case " ", ",", ":", ";", "*", "_", "\"", "'", "“", "”", "„", "«", "»", "‘", "’", "(", "[": true
            default: false
            }
        }
        guard !printed.isEmpty, printed.utf8.count <= CitedName.maximumBytes else { return nil }
        let (end, dots) = CitedName.dots(at: printed)
        if end < printed.endIndex { printed = String(printed[..<end]) }
        var words = CitedName.spaced(printed).words
        introducedAbbreviation = CitedName.removeAbbreviation(from: &words)
        if introducedAbbreviation != nil { printed = words.joined(separator: " ") }
        guard !words.isEmpty else { return nil }
        hasOthers = CitedName.removeOthers(from: &words)
        isShortened = dots >= 2 && !hasOthers
        let joined = words.count == 1 ? words[0] : words.joined(separator: " ")
        let whole = joined.trimmed { $0 == "," || $0 == " " }
        guard !whole.isEmpty else { return nil }
        if whole.utf8.count < joined.utf8.count { words = whole.words }
        // The dot of "et al." belongs to the word, dots that cut a title do not.
        self.printed = hasOthers && dots > 0 ? printed + "." : printed
        self.whole = whole
        let people = CitedName.people(in: words)
        self.people = people.count > CitedName.maximumPeople ? Array(people.prefix(CitedName.maximumPeople)) : people
        looselyJoined = words.contains("in") ? CitedName.looselyJoined(words) : []
        isJoined = people.count > 1 && !whole.utf8.contains(0x2F)
        shape = CitedName.shape(of: words, people, isShortened: isShortened)
    }

    /// Where the dots at the end of a text start, and how many they are.
    private static func dots(at text: String) -> (start: String.Index, count: Int) {
        let scalars = text.unicodeScalars
        var end = scalars.endIndex
        var dots = 0
        while end > scalars.startIndex {
            let last = scalars.index(before: end)
            switch scalars[last] {
            case ".": dots += 1
            case "…": dots += 3
            case " ", ",": break
            default: return (end, dots)
            }
            end = last
        }
        return (end, dots)
    }

    /// `Doe& Roe` and `Doe/ Roe` with blanks as they are meant.
    private static func spaced(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == 0x26 || $0 == 0x2F }) else { return text }
        return text.replacing("&", with: " & ").replacing("/ ", with: "/").replacing(" /", with: "/")
    }

    /// Takes `[WHO]` away at the end of a name.
    private static func removeAbbreviation(from words: inout [String]) -> String? {
        guard words.count > 1, let last = words.last, last.utf8.first == 0x5B || last.utf8.first == 0x28 else {
            return nil
        }
        let letters = last.trimmed { scalar in
            switch scalar {
            case "[", "]", "(", ")", ",": true
            default: false
            }
        }
        guard (2...12).contains(letters.unicodeScalars.count), letters.startsLikeName,
            letters.unicodeScalars.count(where: { $0.properties.isUppercase }) >= 2
        else { return nil }
        words.removeLast()
        return letters
    }

    private static func removeOthers(from words: inout [String]) -> Bool {
        guard let last = words.last else { return false }
        if words.count > 1, CitationVocabulary.others.canEnd(with: last.plainWord) {
            let count = CitationVocabulary.others.trailing(words.map { $0.plainWord })
            if count > 0, count < words.count {
                words.removeLast(count)
                return true
            }
        }
        if let letter = last.unicodeScalars.last, JoinedNames.isEastAsian(letter) {
            for ending in CitationVocabulary.othersWithoutBlank where last.hasSuffix(ending) {
                words[words.count - 1] = String(last.dropLast(ending.count))
                if words.last?.isEmpty == true { words.removeLast() }
                return true
            }
        }
        return false
    }

    /// Cuts `Smith, J., Jones and van Berg` at its connectors, commas and strokes; initials stay with the name before
    /// them.
    private static func people(in words: [String]) -> [String] {
        var people: [String] = []
        // How many signs stand between the last person and the next word; the start counts as one.
        var signs = 1
        func add(_ part: String) {
            if signs > 0 || people.isEmpty { people.append(part) } else { people[people.count - 1] += " " + part }
            signs = 0
        }
        for (place, word) in words.enumerated() {
            if isConnector(word) {
                signs += 1
                continue
            }
            let endsWithComma = word.utf8.last == 0x2C
            let bare = word.trimmed { $0 == "," }.withoutPossessive
            if place > 0, CitationVocabulary.generations.contains(bare.plainWord) { continue }
            if signs > 1 || signs == 1 && !people.isEmpty, endsWithComma || place + 1 == words.count, bare.isInitials {
                if signs == 1 { people[people.count - 1] += " " + bare } else { people.append(bare) }
                signs = 1
                continue
            }
            if bare.utf8.allSatisfy({ $0 < 0x80 && $0 != 0x2F }) {
                add(bare)
                if endsWithComma { signs += 1 }
                continue
            }
            let parts = JoinedNames.parts(of: bare, isFirst: place == 0, isLast: place + 1 == words.count)
            for (number, part) in parts.enumerated() {
                if number > 0 || part.startsPerson { signs += 1 }
                add(part.text)
            }
            if endsWithComma || parts.last?.endsPerson == true { signs += 1 }
        }
        return people
    }

    private static func looselyJoined(_ words: [String]) -> [String] {
        let sides = words.split(separator: "in", omittingEmptySubsequences: false).map { people(in: Array($0)) }
        return sides.count == 2 && sides.allSatisfy { !$0.isEmpty } ? sides.flatMap { $0 } : []
    }

    /// Whether a word joins two names and is not one that is written with a capital.
    private static func isConnector(_ word: String) -> Bool {
        guard word.utf8.count <= longestConnector, CitationVocabulary.connectors.contains(word.lowercased()) else {
            return false
        }
        switch word {
        case "A", "E", "I", "U", "Y", "Dan", "Un": return false
        default: return true
        }
    }

    private static let longestConnector = CitationVocabulary.connectors.map(\.utf8.count).max() ?? 0

    private static func shape(of words: [String], _ people: [String], isShortened: Bool) -> Shape {
        let plain = words.map { $0.plainWord }
        guard let first = words.first, let firstPlain = plain.first else { return .prose }
        if words.count <= 3, plain.contains(where: { CitationVocabulary.months.contains($0) }) { return .dated }
        if CitationVocabulary.thingsWithYears.contains(firstPlain) { return .dated }
        if firstPlain.utf8.first.map({ (0x30...0x39).contains($0) }) == true { return .dated }
        // "New York: Penguin" is an imprint, "Rivers: A History" a title: no names either way.
        if words.dropLast().contains(where: { $0.utf8.last == 0x3A }) { return .prose }
        // "N=1884".
        if words.contains(where: { $0.utf8.contains { $0 == 0x3D || $0 == 0x3C || $0 == 0x3E } }) { return .prose }
        if isShortened { return first.startsLikeName ? .shortenedTitle : .prose }
        guard first.startsLikeName || CitationVocabulary.particles.contains(firstPlain) || first.isSiteName else {
            return .prose
        }
        // A person has at most four words, so that two joined persons have nine.
        let areNames =
            people.count <= maximumPeople
            && people.allSatisfy { person in
                let parts = person.words
                return parts.count <= 4
                    && parts.contains { $0.startsLikeName || $0.isSiteName }
                    && parts.allSatisfy {
                        $0.startsLikeName || $0.isSiteName || CitationVocabulary.particles.contains($0.plainWord)
                    }
            }
        if let last = plain.last, CitationVocabulary.eventEndings.contains(last) { return .words }
        if areNames, !plain.contains(where: { $0.utf8.contains { (0x30...0x39).contains($0) } }) { return .names }
        return .words
    }
}
