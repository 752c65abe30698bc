/// A cited name, folded.
struct FoldedName {
    /// The whole name without "et al.".
    let whole: RomanizedText
    /// The persons.
    let people: [RomanizedText]
    /// The persons whom "in" joins, if it does.
    let looselyJoined: [RomanizedText]
    /// Whether dots cut the name.
    let isShortened: Bool
    /// Whether "et al." follows.
    let hasOthers: Bool
    /// Whether a case ending is allowed for.
    let isInflected: Bool
    /// Whether the name is one word of capitals.
    let isAbbreviation: Bool

    init(_ name: CitedName, isInflected: Bool, folder: inout TextFolder) {
        whole = folder.folded(name.whole)
        people =
            name.people.count == 1 && name.people[0] == name.whole
            ? [whole.withoutInitials].filter { !$0.isEmpty }
            : name.people.map { folder.folded($0).withoutInitials }.filter { !$0.isEmpty }
        looselyJoined = name.looselyJoined.map { folder.folded($0).withoutInitials }.filter { !$0.isEmpty }
        isShortened = name.isShortened
        hasOthers = name.hasOthers
        self.isInflected = isInflected
        isAbbreviation =
            !name.whole.utf8.contains(0x20) && name.whole.unicodeScalars.count >= 2
            && name.whole.unicodeScalars.allSatisfy { $0.properties.isUppercase }
    }
}

/// How well a cited name agrees with an entry, by the best of several rules.
struct NameScore {
    /// From 0 to 1.
    let value: Double
    /// Whether a person's name agreed.
    let isPerson: Bool

    /// Compares. An empty name agrees with nothing; a name that is the entry's own scores 1.
    init(_ name: FoldedName, _ entry: EntryKey) {
        let author = NameScore.byAuthors(name, entry)
        let other = max(
            NameScore.byOrganisation(name, entry), NameScore.byTitle(name, entry), NameScore.byText(name, entry))
        value = max(author, other)
        isPerson = author > 0 && author >= other && (entry.authors.first?.isPerson ?? false)
    }

    private static func byAuthors(_ name: FoldedName, _ entry: EntryKey) -> Double {
        if name.looselyJoined.count > 1, areAuthors(name.looselyJoined, entry) { return 1 }
        guard let first = name.people.first, let author = entry.authors.first else { return 0 }
        let strength = agreement(first, author, isInflected: name.isInflected)
        guard strength > 0 else { return 0 }
        let others = name.people.dropFirst()
        if others.isEmpty {
            if name.hasOthers { return strength * (entry.authors.count >= 2 ? 1 : 0.95) }
            return strength * (entry.authors.count == 1 ? 1 : 0.95)
        }
        let isEachKnown = others.allSatisfy { other in
            entry.authors.dropFirst().contains { agreement(other, $0, isInflected: name.isInflected) > 0 }
        }
        if isEachKnown {
            return strength * (name.people.count == entry.authors.count || name.hasOthers ? 1 : 0.93)
        }
        // An author whom the entry's reader missed still stands in the printed entry.
        return others.allSatisfy { $0.isContained(in: entry.text) } ? strength * 0.9 : 0
    }

    /// Whether persons are the entry's authors, all of them in order.
    private static func areAuthors(_ people: [RomanizedText], _ entry: EntryKey) -> Bool {
        people.count == entry.authors.count
            && zip(people, entry.authors).allSatisfy { $1.isPerson && agreement($0, $1, isInflected: false) == 1 }
    }

    private static func agreement(_ person: RomanizedText, _ author: EntryKey.Author, isInflected: Bool) -> Double {
        if person.equals(author.short) || author.full.contains(where: person.equals) { return 1 }
        // A particle left out, or one of two family names.
        if author.isPerson, person.isPart(of: author.short) { return 0.95 }
        if isInflected, author.isPerson, CaseEnding.agree(person, author.short) { return 0.95 }
        return 0
    }

    private static func byOrganisation(_ name: FoldedName, _ entry: EntryKey) -> Double {
        guard let author = entry.authors.first, !author.isPerson else { return 0 }
        return byBeginning(name, author.short, initials: author.initials, wholeWords: 0.85)
    }

    private static func byTitle(_ name: FoldedName, _ entry: EntryKey) -> Double {
        let words = name.whole.forms.map { form in form.count { $0 == 0x20 } + 1 }.max() ?? 0
        // With authors at hand a citation by one word of the title would be odd: it is another name.
        let wholeWords = entry.authors.isEmpty || words >= 3 ? 0.85 : 0
        return byBeginning(
            name, entry.title, initials: entry.authors.isEmpty ? entry.titleInitials : [], wholeWords: wholeWords)
    }

    private static func byText(_ name: FoldedName, _ entry: EntryKey) -> Double {
        if name.whole.equals(entry.lead) { return 0.9 }
        // Several authors whom the entry's reader missed: the first starts the entry, the others follow.
        if name.people.count > 1, let first = name.people.first,
            first.isPrefix(of: entry.text, lastWordMayBeCut: false),
            name.people.dropFirst().allSatisfy({ $0.isContained(in: entry.text) })
        {
            return 0.9
        }
        return byBeginning(name, entry.text, initials: [], wholeWords: 0.8)
    }

    private static func byBeginning(
        _ name: FoldedName, _ text: RomanizedText, initials: [[UInt8]], wholeWords: Double
    ) -> Double {
        if name.whole.equals(text) { return 1 }
        if name.isShortened {
            // Fewer letters than this start too many titles.
            return name.whole.letterCount >= 3 && name.whole.isPrefix(of: text, lastWordMayBeCut: true) ? 0.95 : 0
        }
        if name.whole.isPrefix(of: text, lastWordMayBeCut: false) { return wholeWords }
        if name.isAbbreviation, name.whole.forms.contains(where: { initials.contains($0) }) {
            return 0.8
        }
        return 0
    }

    /// How many letters the name and the entry's differ by, when that is few enough for a slip of the pen.
    static func slip(_ name: FoldedName, _ entry: EntryKey) -> Int? {
        var distances: [Int?] = []
        distances.append(slipOfPeople(name, entry))
        distances.append(slip(name.whole, entry.title))
        distances.append(slip(name.whole, entry.lead))
        return distances.compactMap { $0 }.min()
    }

    /// The letters that differ in all persons together, the first compared with the first author.
    private static func slipOfPeople(_ name: FoldedName, _ entry: EntryKey) -> Int? {
        guard let first = name.people.first, let author = entry.authors.first else { return nil }
        var sum = 0
        if !first.equals(author.short) {
            guard let letters = slip(first, author.short) else { return nil }
            sum += letters
        }
        for person in name.people.dropFirst() where !entry.authors.contains(where: { person.equals($0.short) }) {
            guard let letters = entry.authors.dropFirst().compactMap({ slip(person, $0.short) }).min() else {
                return nil
            }
            sum += letters
        }
        return (1...2).contains(sum) ? sum : nil
    }

    private static func slip(_ left: RomanizedText, _ right: RomanizedText) -> Int? {
        let letters = left.letterCount
        // In a short name every letter tells: Lee is not Lea.
        guard letters >= 4 else { return nil }
        return left.distance(to: right, atMost: letters >= 8 ? 2 : 1)
    }
}

/// Case endings of family names in Slavic languages, in Latin letters: "według Kłysińskiego (2013)".
enum CaseEnding {
    private static let endings: [[UInt8]] = [
        "", "a", "u", "e", "i", "y", "owi", "em", "om", "iem", "ie", "ego", "iego", "emu", "iemu", "ym", "im", "ej",
        "iej", "oj", "ogo", "omu", "oi", "ago", "evym", "ovym", "ui", "oju", "uju", "ou", "ii", "ij", "yj", "iu", "am",
    ].map { Array($0.utf8) }

    /// Two stems with other endings; shorter stems belong to too many names.
    private static let shortestStem = 4

    /// Whether two names of one word differ by such an ending alone.
    static func agree(_ left: RomanizedText, _ right: RomanizedText) -> Bool {
        left.forms.contains { form in
            guard !form.contains(0x20) else { return false }
            return right.forms.contains { whole in
                guard !whole.contains(0x20) else { return false }
                let common = zip(form, whole).prefix { $0 == $1 }.count
                return (shortestStem...max(shortestStem, common)).reversed().contains { length in
                    length <= common && endings.contains(Array(form.dropFirst(length)))
                        && endings.contains(Array(whole.dropFirst(length)))
                }
            }
        }
    }
}
