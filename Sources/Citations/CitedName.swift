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
    /// The name without "et al.".
    let whole: String
    /// What it looks like.
    let shape: Shape
    /// The abbreviation that a bracket after the name introduces: `WHO`.
    let introducedAbbreviation: String?
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
        var dots = 0
        while let last = printed.unicodeScalars.last, last == "." || last == " " || last == "," || last == "…" {
            dots += last == "." ? 1 : last == "…" ? 3 : 0
            printed.unicodeScalars.removeLast()
        }
        var words = CitedName.spaced(printed).split(separator: " ").map(String.init)
        introducedAbbreviation = CitedName.removeAbbreviation(from: &words)
        if introducedAbbreviation != nil { printed = words.joined(separator: " ") }
        guard !words.isEmpty else { return nil }
        hasOthers = CitedName.removeOthers(from: &words)
        isShortened = dots >= 2 && !hasOthers
        guard !words.isEmpty else { return nil }
        let whole = words.joined(separator: " ").trimmed { $0 == "," || $0 == " " }
        guard !whole.isEmpty else { return nil }
        // The dot of "et al." belongs to the word, dots that cut a title do not.
        self.printed = hasOthers && dots > 0 ? printed + "." : printed
        self.whole = whole
        let people = CitedName.people(in: whole.split(separator: " ").map(String.init))
        self.people = Array(people.prefix(CitedName.maximumPeople))
        isJoined = people.count > 1 && !whole.utf8.contains(0x2F)
        shape = CitedName.shape(of: whole.split(separator: " ").map(String.init), people, isShortened: isShortened)
    }

    /// `Doe& Roe` and `Doe/ Roe` with blanks as they are meant.
    private static func spaced(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == 0x26 || $0 == 0x2F }) else { return text }
        return text.replacing("&", with: " & ").replacing("/ ", with: "/").replacing(" /", with: "/")
    }

    /// Takes `[WHO]` away at the end of a name.
    private static func removeAbbreviation(from words: inout [String]) -> String? {
        guard words.count > 1, let last = words.last, last.hasPrefix("[") || last.hasPrefix("(") else { return nil }
        let letters = last.trimmed { "[](),".unicodeScalars.contains($0) }
        guard (2...12).contains(letters.unicodeScalars.count), letters.startsLikeName,
            letters.unicodeScalars.count(where: { $0.properties.isUppercase }) >= 2
        else { return nil }
        words.removeLast()
        return letters
    }

    private static func removeOthers(from words: inout [String]) -> Bool {
        let plain = words.map(\.plainWord)
        let count = CitationVocabulary.others.trailing(plain)
        if count > 0, count < words.count {
            words.removeLast(count)
            return true
        }
        if let last = words.last {
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
        var people: [[String]] = [[]]
        for (place, word) in words.enumerated() {
            if CitationVocabulary.connectors.contains(word.lowercased()), word != "A", word != "E", word != "I",
                word != "U", word != "Y", word != "Dan", word != "Un"
            {
                people.append([])
                continue
            }
            let endsWithComma = word.hasSuffix(",")
            let bare = word.trimmed { $0 == "," }.withoutPossessive
            if CitationVocabulary.generations.contains(bare.plainWord), place > 0 { continue }
            if bare.isInitials, people.last?.isEmpty == true, people.count > 1,
                endsWithComma || place + 1 == words.count
            {
                people[people.count - 2].append(bare)
                continue
            }
            let parts = JoinedNames.parts(of: bare, isFirst: place == 0, isLast: place + 1 == words.count)
            for (number, part) in parts.enumerated() {
                if number > 0 || part.startsPerson { people.append([]) }
                people[people.count - 1].append(part.text)
            }
            if endsWithComma || parts.last?.endsPerson == true { people.append([]) }
        }
        return people.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
    }

    private static func shape(of words: [String], _ people: [String], isShortened: Bool) -> Shape {
        let plain = words.map(\.plainWord)
        guard let first = words.first, let firstPlain = plain.first else { return .prose }
        if plain.contains(where: CitationVocabulary.months.contains) && words.count <= 3 { return .dated }
        if CitationVocabulary.thingsWithYears.contains(firstPlain) { return .dated }
        if firstPlain.utf8.first.map({ (0x30...0x39).contains($0) }) == true { return .dated }
        // "New York: Penguin" is an imprint, "Rivers: A History" a title: no names either way.
        if words.dropLast().contains(where: { $0.hasSuffix(":") }) { return .prose }
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
                let parts = person.split(separator: " ").map(String.init)
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

extension String {
    /// The text without such scalars at both ends.
    func trimmed(_ isDropped: (Unicode.Scalar) -> Bool) -> String {
        var scalars = unicodeScalars[...]
        while let first = scalars.first, isDropped(first) { scalars.removeFirst() }
        while let last = scalars.last, isDropped(last) { scalars.removeLast() }
        return String(scalars)
    }

    /// The word in small letters without punctuation round it: how the vocabulary writes words.
    var plainWord: String {
        if utf8.allSatisfy({ $0 < 0x80 }) {
            var bytes = utf8[...]
            while let first = bytes.first, first.isWrapping { bytes.removeFirst() }
            while let last = bytes.last, last.isWrapping { bytes.removeLast() }
            return String(decoding: bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
        }
        return lowercased().trimmed { scalar in
            if let byte = UInt8(exactly: scalar.value), byte < 0x80 { return byte.isWrapping }
            switch scalar {
            case "“", "”", "„", "«", "»", "’": return true
            default: return false
            }
        }
    }

    /// The word without `'s` or `’s` at its end.
    var withoutPossessive: String {
        for ending in ["'s", "’s", "‘s", "'S", "’S"] where hasSuffix(ending) && utf8.count > ending.utf8.count {
            return String(dropLast(ending.count))
        }
        return self
    }

    /// Whether it starts as names do: a capital, or a letter of a script without capitals.
    var startsLikeName: Bool {
        if let first = utf8.first, (0x41...0x5A).contains(first) { return true }
        let letters = unicodeScalars.drop { "\"'“”„«‘*_(".unicodeScalars.contains($0) }
        guard let first = letters.first else { return false }
        if first.properties.isUppercase || first.properties.generalCategory == .titlecaseLetter { return true }
        if first.properties.generalCategory == .otherLetter { return true }
        // d'Alembert, al-Khalili, wPolityce: a capital inside a word that starts small.
        return first.properties.isLowercase && letters.dropFirst().prefix(4).contains { $0.properties.isUppercase }
    }

    /// Whether it looks like a host name: letters with a dot between them.
    var isSiteName: Bool {
        guard utf8.dropFirst().contains(0x2E) else { return false }
        let parts = trimmed { $0 == "." || $0 == "," }.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count >= 2 && (parts.last?.utf8.count ?? 0) >= 2
            && parts.allSatisfy { part in
                !part.isEmpty && part.utf8.allSatisfy { $0 >= 0x80 || $0 == 0x2D || $0.isLetterOrDigit }
            }
            && (parts.last?.utf8.allSatisfy { !(0x30...0x39).contains($0) } ?? false)
    }

    /// Whether it is `J.`, `J.-P.`, `J. K.`, `JK`.
    var isInitials: Bool {
        guard utf8.count <= 16 else { return false }
        let letters = unicodeScalars.filter { $0.properties.isAlphabetic }
        return (1...3).contains(letters.count) && letters.allSatisfy { $0.properties.isUppercase }
            && (unicodeScalars.contains(".") || letters.count == 1)
    }
}

extension Array where Element: Equatable {
    /// Whether the array ends with the other.
    func hasSuffix(_ other: [Element]) -> Bool { suffix(other.count).elementsEqual(other) }
}

extension UInt8 {
    /// Whether it is a Latin letter or a digit of ASCII.
    var isLetterOrDigit: Bool { isDigit || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }
    /// Whether it is a digit of ASCII.
    var isDigit: Bool { (0x30...0x39).contains(self) }
    /// Whether it is punctuation that may stand round a word.
    var isWrapping: Bool {
        switch self {
        case 0x2E, 0x2C, 0x3A, 0x3B, 0x28, 0x29, 0x5B, 0x5D, 0x2A, 0x5F, 0x22, 0x27: true
        default: false
        }
    }
    /// Whether it is a blank, a tab or a line break.
    var isBlank: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
