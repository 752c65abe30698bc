/// How much a line speaks for a bibliography (above 0) or for running text (below 0).
///
/// A line says little alone; the sum over many is what finds a bibliography's start and end.
struct EntryEvidence {
    private var words = 0
    private var capitals = 0
    private var digits = 0
    private var initials = 0
    private var years = 0
    private var bracketedYears = 0
    private var addresses = 0
    private var ranges = 0
    private var cues = 0
    private var contacts = 0

    /// Words and abbreviations of imprints.
    private static let imprintWords = WordHash.set(
        """
        pp vol eds hrsg hg bd jg nr no verlag press university journal proceedings ed isbn issn doi phd thesis
        trans transl übers aufl edition édition ed edn wydawnictwo изд издательство вып том зб вид т серия rev lett
        phys conf proc int diss dissertation zeitschrift universität heft editora edizioni universidad press ibid
        working paper papers report bull annals sci suppl art
        """)

    /// Words of a note on the authors.
    private static let contactWords = WordHash.set(
        """
        email mail tel fax phone telefon anschrift orcid correspondence copyright adres adresse dirección indirizzo
        электронная почта телефон кафедры доцент профессор
        """)

    /// - Parameters:
    ///   - opening: how the line opens.
    static func score(_ tokens: [LineToken], opening: EntryShape.Opening, hasLabel: Bool) -> Double {
        var evidence = EntryEvidence()
        for index in tokens.indices { evidence.count(tokens, index) }
        return evidence.sum(opening, hasLabel: hasLabel, isShort: tokens.count <= 4)
    }

    private mutating func count(_ tokens: [LineToken], _ index: Int) {
        let token = tokens[index]
        let isBeforeStop = index + 1 < tokens.count && tokens[index + 1].isMark(".")
        switch token.kind {
        case .word:
            words += 1
            if token.isCapitalized, !token.isUpper || token.letters <= 3 || index == 0 { capitals += 1 }
            if token.isUpper, token.letters == 1, isBeforeStop { initials += 1 }
            if EntryEvidence.contactWords.contains(token.hash) { contacts += 1 }
            if EntryEvidence.imprintWords.contains(token.hash) { cues += 1 }
            if OpeningReader.addressWords.contains(token.hash) { addresses += 1 }
        case .number:
            digits += 1
            if token.isYear {
                years += 1
                if index > 0, tokens[index - 1].isMark("(") { bracketedYears += 1 }
            }
            if index + 2 < tokens.count, tokens[index + 1].isDash, tokens[index + 2].kind == .number { ranges += 1 }
        case .mark: if token.isMark("@") { contacts += 1 }
        }
    }

    private func sum(_ opening: EntryShape.Opening, hasLabel: Bool, isShort: Bool) -> Double {
        var score = -0.5
        switch opening {
        case .familyInitials, .familyBare: score += 1.5
        case .familyGiven, .initialsFamily, .nameMark, .nameYear: score += 0.9
        case .givenFamily: score += 0.6
        case .repeated: score += 1.5
        case .small: score -= 0.4
        default: break
        }
        if hasLabel { score += 0.5 }
        if years > 0 { score += bracketedYears > 0 ? 1 : 0.8 }
        score += 0.4 * Double(min(initials, 4))
        if addresses > 0 { score += 1.2 }
        if ranges > 0 { score += 1 }
        score += 0.5 * Double(min(cues, 3))
        if words >= 4 { score += min(1, max(-1.2, (Double(capitals) / Double(words) - 0.42) * 3)) }
        if digits == 0, words >= 6, capitals * 2 < words { score -= 0.6 }
        if contacts > 0 { score -= 2 }
        // Tables and lists have short lines with years; an entry's short lines are its last ones.
        if isShort || words <= 1 { score = min(score, -0.5) }
        return min(3, score)
    }
}
