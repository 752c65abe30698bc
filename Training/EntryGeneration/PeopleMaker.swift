/// Persons and organisations as authors.
struct PeopleMaker {
    let catalogue: Catalogue

    /// Pools that lists in Latin letters take names from besides their own language's.
    private static let guests = [
        "en", "de", "fr", "es", "it", "pl", "nl", "sv", "tr", "cs", "hu", "pt", "zhl", "zhl", "kol", "jal", "inl",
        "inl",
        "arl", "ell", "rul", "afl", "vil", "sea",
    ]

    /// How many persons a work of a discipline has.
    func count(_ language: Language, _ random: inout SplitMix64) -> Int {
        let isTeam =
            language.name.hasSuffix("physics") || language.name.hasSuffix("medicine")
            || language.name.hasSuffix("biology")
            || language.name.hasSuffix("chemistry")
        let weights: [Double] = isTeam ? [14, 20, 20, 16, 12, 8, 6, 4] : [48, 27, 13, 5, 3, 2, 1, 1]
        let index = random.index(weights: weights) ?? 0
        return index < 7 ? index + 1 : random.number(8...26)
    }

    /// A list of persons.
    func people(_ count: Int, _ language: Language, _ random: inout SplitMix64) -> [Person] {
        // A discipline of one part of the world names the pools of its authors.
        if let own = random.pick(language.words("people")), random.happens(0.85) {
            return (0..<count).map { _ in person(own, &random) }
        }
        let ownsMix = language.tag == "en" ? 0.5 : 0.9
        let guest = random.happens(0.5) ? random.pick(Self.guests) : nil
        return (0..<count).map { _ in
            var tag = language.tag
            if language["script"].first != "own" && !random.happens(ownsMix) {
                tag = guest ?? random.pick(Self.guests) ?? tag
            }
            return person(tag, &random)
        }
    }

    /// A person out of a language's pool.
    func person(_ tag: String, _ random: inout SplitMix64) -> Person {
        let tag = catalogue.languages[tag] == nil ? "en" : tag
        let language = catalogue.languages[tag]
        // Where people have one name, or one that is not cut into family and given name.
        if let single = random.pick(language?.words("single") ?? []), random.happens(0.3) {
            return Person(family: single)
        }
        let particles = language?.words("particle") ?? []
        var family = random.pick(catalogue.families[tag] ?? []) ?? "Smith"
        let given = random.pick(catalogue.givens[tag] ?? []) ?? ""
        if random.happens(0.35) { family = Self.feminine(family, tag) }
        if !particles.isEmpty, random.happens(tag == "nl" ? 0.25 : 0.05), let particle = random.pick(particles) {
            family = particle + " " + family
        }
        var person = Person(family: family, given: given.isEmpty ? [] : [given])
        if let patronymic = random.pick(language?.words("patronymic") ?? []) {
            if random.happens(0.9) { person.given.append(patronymic) }
        } else if tag == "zh" || tag == "ja" || tag == "ko" {
            person.isSolid = true
        } else if tag == "es" || tag == "pt", random.happens(0.4),
            let second = random.pick(catalogue.families[tag] ?? [])
        {
            person.family += (random.happens(0.2) ? "-" : " ") + second
        } else if tag != "vi" && tag != "vil" && tag != "sea" && random.happens(0.4) {
            let second = random.pick(catalogue.givens[tag] ?? []) ?? ""
            let isInitial = random.happens(0.8)
            if !second.isEmpty { person.given.append(isInitial ? second.prefix(1) + "." : second) }
        }
        if tag != "es" && random.happens(0.02), !person.isSolid, let second = random.pick(catalogue.families[tag] ?? [])
        {
            person.family += "-" + second
        }
        if tag == "en" && random.happens(0.01) { person.suffix = random.pick(["Jr.", "III", "Sr."]) }
        return person
    }

    /// An organisation.
    func organisation(_ language: Language, _ random: inout SplitMix64) -> Person? {
        let name = TitleGrammar.phrase("organisation", language, &random)
        return name.isEmpty ? nil : Person(family: name, isOrganisation: true)
    }

    private static func feminine(_ family: String, _ tag: String) -> String {
        let endings: [(String, String)]
        switch tag {
        case "ru", "bg": endings = [("ов", "ова"), ("ев", "ева"), ("ин", "ина"), ("ский", "ская"), ("ый", "ая")]
        case "uk": endings = [("ський", "ська"), ("цький", "цька"), ("ов", "ова"), ("ий", "а")]
        case "be": endings = [("оў", "ова"), ("еў", "ева"), ("скі", "ская"), ("цкі", "цкая"), ("ін", "іна")]
        case "pl": endings = [("ski", "ska"), ("cki", "cka"), ("dzki", "dzka")]
        case "cs", "sk": endings = [("ný", "ná"), ("ák", "áková"), ("ek", "ková"), ("a", "ová"), ("ík", "íková")]
        case "lt": endings = [("auskas", "auskienė"), ("as", "aitė"), ("is", "ytė"), ("ius", "iūtė")]
        default: endings = []
        }
        for (ending, replacement) in endings where family.hasSuffix(ending) {
            return family.dropLast(ending.count) + replacement
        }
        return family
    }
}
