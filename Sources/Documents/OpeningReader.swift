/// Reads how a line opens from its tokens.
struct OpeningReader {
    let tokens: [LineToken]

    /// Words that tell a web address or an identifier.
    static let addressWords = WordHash.set("http https www doi url isbn")
    private static let linkWords = WordHash.set("http https www doi url isbn issn ftp htp hpt hdl urn")
    private static let cues = WordHash.set(
        """
        available in retrieved accessed abrufbar online verfügbar disponible disponível dostępny dostęp режим pp vol from
        zugriff hrsg eds edited dostupné elérhető erişim dostupno abgerufen consulté consultado letöltve доступ
        viewed visited consulted aufgerufen eingesehen odczyt viitattu hämtad hentet geraadpleegd consultato citováno дата
        """)
    private static let conjunctions = WordHash.set("and und et y e i и oraz en og och ve ja és та й và")
    private static let undated = WordHash.phrases(
        """
        n d|nd|no date|s d|o j|в печати|б г|б д|b d|in press|forthcoming|im druck|im erscheinen|w druku|sous presse
        en prensa|no prelo|in corso di stampa|s f|u d|to appear|o d|ohne jahr|у друці|б р
        """)

    /// `(n.d.)`, `(in press)`, `(o. J.)`: what stands for the year of a work without one.
    static func isUndated(_ tokens: [LineToken], _ start: Int) -> Bool {
        var phrase = WordHash()
        var words = 0
        for token in tokens[min(start, tokens.count)...].prefix(7) {
            if token.isMark(")") || token.isMark(",") { return words > 0 && undated.contains(phrase) }
            guard token.kind == .word else { continue }
            phrase.append(token.hash)
            words += 1
        }
        return false
    }

    /// The class of the opening.
    func opening(acceptsColon: Bool) -> EntryShape.Opening {
        guard let first = tokens.first else { return .nothing }
        switch first.kind {
        case .number: return startsWithNumberName ? .capital : .number
        case .mark:
            if RepeatedAuthors.count(tokens) != nil { return .repeated }
            return "\"“„«‘‹¿¡*_[<'‚”".unicodeScalars.contains { $0.value == first.first } ? .quotation : .mark
        case .word: break
        }
        if OpeningReader.linkWords.contains(first.hash), !isMark(1, ",") { return .address }
        if RepeatedAuthors.count(tokens) != nil { return .repeated }
        guard first.isCapitalized else {
            if !isLowercase(first) { return .caseless }
            if NameParticles.contains(first.hash), let class_ = named(acceptsColon: acceptsColon) { return class_ }
            if startsWithSmallName { return .nameMark }
            return .small
        }
        if OpeningReader.cues.contains(first.hash), !isMark(1, ","), !(tokens.count > 1 && tokens[1].isUpper) {
            return .cue
        }
        if let class_ = named(acceptsColon: acceptsColon) { return class_ }
        return first.isUpper && first.letters >= 3 ? .capitals : .capital
    }

    /// `Family, G.`; `van Family, Given`; `FAMILY Given`; `Family G.,`; `Family-Other, G.`.
    func startsWithName(acceptsColon: Bool) -> Bool {
        switch named(acceptsColon: acceptsColon) {
        case .familyInitials?, .familyGiven?, .familyBare?, .nameMark?, .nameYear?: true
        default: false
        }
    }

    /// Whether a line starts as sentences and names do.
    func startsLikeSentence(_ opening: EntryShape.Opening) -> Bool {
        guard let first = tokens.first else { return false }
        switch first.kind {
        case .word:
            return first.isCapitalized || !isLowercase(first) || startsWithSmallName
        case .number: return startsWithNumberName
        case .mark: return opening == .repeated || opening == .quotation
        }
    }

    // MARK: Names

    private func named(acceptsColon: Bool) -> EntryShape.Opening? {
        guard let first = tokens.first, first.kind == .word else { return nil }
        if let initials = initialsFirst { return initials }
        var index = 0
        var words = 0
        var capitalized = 0
        while index < min(tokens.count, 10) {
            let token = tokens[index]
            guard token.kind == .word else {
                if token.isDash, index + 1 < tokens.count, tokens[index + 1].kind == .word {
                    words -= 1
                    index += 1
                    continue
                }
                return nameEnd(index, words: words, capitalized: capitalized, acceptsColon: acceptsColon)
            }
            if !token.isCapitalized, !NameParticles.contains(token.hash) {
                if let organisation { return organisation }
                guard OpeningReader.conjunctions.contains(token.hash), (2...4).contains(capitalized) else { return nil }
                return index + 1 < tokens.count && tokens[index + 1].isCapitalized ? .givenFamily : nil
            }
            words += 1
            if token.isCapitalized { capitalized += 1 }
            if words > 5 { return nil }
            if capitalized >= 2, isInitials(index) { return .familyBare }
            index += 1
        }
        return nil
    }

    /// `Government of Spain, 1988.`, `Department for Education and Skills (2003)`: words of any case, then a year.
    private var organisation: EntryShape.Opening? {
        guard tokens.count > 3, tokens[0].isCapitalized, tokens[0].letters >= 3 else { return nil }
        for index in tokens.indices.prefix(14).dropFirst() where tokens[index].kind != .word {
            if tokens[index].isDash || tokens[index].isMark("/") || tokens[index].isMark("'") { continue }
            guard tokens[index].isMark(",") || tokens[index].isMark("(") || tokens[index].isMark("."),
                index + 1 < tokens.count, tokens[index + 1].isYear
            else { return nil }
            return tokens[index - 1].isCapitalized ? .nameYear : nil
        }
        return nil
    }

    /// What the mark behind the first words says of them.
    private func nameEnd(_ index: Int, words: Int, capitalized: Int, acceptsColon: Bool) -> EntryShape.Opening? {
        let token = tokens[index]
        guard words >= 1, capitalized >= 1 else { return nil }
        let next = index + 1 < tokens.count ? tokens[index + 1] : nil
        switch token.first {
        case 0x2C:  // a comma
            if let next, next.isYear { return .nameYear }
            guard let next, next.kind == .word, next.isCapitalized, words <= 4 else { return nil }
            if next.letters <= 3, next.isUpper {
                // "Thousand Oaks, CA: Sage" is a place.
                if next.letters == 1 { return .familyInitials }
                let isPlace = isMark(index + 2, ":") || isMark(index + 2, ")") || index + 2 >= tokens.count
                return isPlace && capitalized == words ? nil : .familyInitials
            }
            if capitalized >= 2, index == 2 || index == 3 { return .givenFamily }
            return .familyGiven
        case 0x28, 0x3A, 0x3B, 0x2F:  // ( : ; /
            if token.first == 0x28, let next, next.isYear { return .nameYear }
            guard words <= 4 || token.first == 0x28, token.first != 0x3A || acceptsColon else { return nil }
            return .nameMark
        case 0x2E:  // a full stop
            guard let next else { return nil }
            if next.isMark("("), index + 2 < tokens.count,
                tokens[index + 2].isYear || OpeningReader.isUndated(tokens, index + 2)
            {
                return .nameYear
            }
            if (2...4).contains(capitalized), next.isYear { return .givenFamily }
            if words == 1, next.isYear { return .nameYear }
            return nil
        case 0x26: return (2...4).contains(capitalized) ? .givenFamily : words == 1 ? .nameMark : nil
        default: return nil
        }
    }

    /// `G. Family`, `G. H. Family`, `J.-P. Family`, `G. van Family`.
    private var initialsFirst: EntryShape.Opening? {
        var index = 0
        var initials = 0
        while index + 1 < tokens.count, initials < 5 {
            let token = tokens[index]
            if token.isDash, initials > 0 {
                index += 1
                continue
            }
            guard token.kind == .word, token.isCapitalized, token.letters <= 2, isMark(index + 1, ".") else { break }
            initials += 1
            index += 2
        }
        guard initials > 0 else { return nil }
        while index < tokens.count, NameParticles.contains(tokens[index].hash), !tokens[index].isCapitalized {
            index += 1
        }
        guard index < tokens.count, tokens[index].kind == .word, tokens[index].isCapitalized, tokens[index].letters >= 2
        else { return nil }
        return .initialsFamily
    }

    private func isInitials(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.isUpper, token.letters <= 3 else { return false }
        if token.letters == 1 { return true }
        return index + 1 >= tokens.count || isMark(index + 1, ",") || isMark(index + 1, ".") || isMark(index + 1, ";")
    }

    // MARK: Unusual names

    /// `de Vries, A.`, `van der Berg (2012)`, `iPhone Blog.`: small letters that names start with, then a capital.
    private var startsWithSmallName: Bool {
        let particles = tokens.prefix { $0.kind == .word && !$0.isCapitalized && NameParticles.contains($0.hash) }
        guard particles.isEmpty else {
            guard tokens.count > particles.count, tokens[particles.count].isCapitalized else { return false }
            return startsWithName(acceptsColon: true)
        }
        guard let first = tokens.first, tokens.count > 1 else { return false }
        return first.hasInnerCapital && (tokens[1].isCapitalized || isMark(1, ".") || isMark(1, ",") || isMark(1, "("))
    }

    /// `3M Company`, `20th Century Fox`: letters right behind a number, one of the first words with a capital.
    private var startsWithNumberName: Bool {
        guard tokens.count > 2, tokens[1].kind == .word, tokens[1].range.lowerBound == tokens[0].range.upperBound else {
            return false
        }
        return (tokens[1].isCapitalized || tokens[2].isCapitalized) && !hasYearInSentence
    }

    /// `3D Printing (2012) on the way`: a sentence goes on behind the year, where an entry would have a mark or a title.
    private var hasYearInSentence: Bool {
        guard let year = tokens.indices.dropFirst().first(where: { tokens[$0].isYear && isMark($0 - 1, "(") }),
            isMark(year + 1, ")"), year + 2 < tokens.count
        else { return false }
        return tokens[year + 2].kind == .word && isLowercase(tokens[year + 2])
    }

    private func isMark(_ index: Int, _ mark: Unicode.Scalar) -> Bool {
        index < tokens.count && tokens[index].isMark(mark)
    }

    /// Whether a word is written in small letters.
    private func isLowercase(_ token: LineToken) -> Bool { !token.isCapitalized && token.hasSmall }
}
