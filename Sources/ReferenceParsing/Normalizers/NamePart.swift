/// A stretch of a field of names between two separators.
struct NamePart {
    /// What parts it from the next.
    enum Separator { case comma, conjunction, dash, strong }

    /// Its tokens, by index.
    var tokens: Range<Int>
    /// What stands behind it.
    var separator: Separator
    /// Its shape.
    var shape: NameShape
}

/// What a part of a list of names is made of.
struct NameShape {
    /// Words that are neither initials nor particles nor suffixes.
    var words = 0
    /// Initials and runs of them: `J.`, `SD`, `Дж.`.
    var initials = 0
    /// The first initial.
    var firstInitial: Int?
    /// The first word that is neither initial nor particle.
    var firstWord: Int?
    /// The last such word.
    var lastWord: Int?
    /// Common given names among the words.
    var givenNames = 0
    /// Words in lower case that no name has.
    var oddWords = 0
    /// Whether some initial has a full stop.
    var hasDots = false
    /// Jr., III.
    var suffixes = 0
    var isCaseless = false
    /// Whether it names an organisation by a word of its kind.
    var isOrganisation = false
    /// Whether a kind of organisation is named that is no part of another.
    var isMainOrganisation = false
    /// Whether the first word names a kind of organisation.
    var startsWithOrganisation = false
    /// `wPolityce.pl`
    var isSite = false
    /// One short word in capitals: an acronym, initials or a family name.
    var isAcronym = false
    var isUppercase = false
    /// One word with its initials glued to it: `KittelC`.
    var isGlued = false

    /// Initials and nothing else.
    var isInitials: Bool { initials > 0 && words == 0 }
    /// Jr. and nothing else.
    var isSuffix: Bool { suffixes > 0 && words == 0 && initials == 0 }
    /// Initials beside a family name.
    var hasBoth: Bool { initials > 0 && words > 0 }

    init(_ bytes: [UInt8], _ tokens: [FieldToken], _ range: Range<Int>, isLast: Bool) {
        var organisationWords = 0
        var functions = 0
        var lowercase = 0
        var isThe = false
        var isRegistered = false
        var depth = 0
        for index in range {
            let token = tokens[index]
            if token.isOpening { depth += 1 }
            if token.isClosing { depth -= 1 }
            if depth > 0 { continue }
            if token.isNumber { oddWords += 1 }
            // A/S
            if token.isMark("/") { isRegistered = true }
            guard token.isWord else { continue }
            if token.isCaseless {
                isCaseless = isCaseless || index == range.lowerBound
                words += 1
                if firstWord == nil { firstWord = index }
                lastWord = index
                if token.roles.contains(.organisation) { organisationWords += 1 }
                continue
            }
            if NameSplitter.partners.contains(token.hash), index > range.lowerBound {
                isRegistered = isRegistered || tokens[index - 1].isMark("&")
            }
            if NameShape.isRegistered(tokens, index, range) {
                isRegistered = true
                break
            }
            if token.roles.contains(.nameSuffix), !NameShape.isInitialsLikeSuffix(tokens, index, range),
                index > range.lowerBound || NameShape.isLoneSuffix(tokens, range)
            {
                suffixes += 1
                continue
            }
            if token.hash == NameShape.saint, index + 2 < range.upperBound, tokens[index + 1].isFullStop { continue }
            if NameShape.isInitial(tokens, index, range, isLast: isLast) {
                initials += 1
                if firstInitial == nil { firstInitial = index }
                if index + 1 < range.upperBound, tokens[index + 1].isFullStop { hasDots = true }
                continue
            }
            if token.roles.contains(.particle), !token.isCapitalized || range.count > 1 && index == range.lowerBound {
                if token.roles.contains(.function), token.isLowercase { functions += 1 }
                continue
            }
            words += 1
            if firstWord == nil { firstWord = index }
            lastWord = index
            if token.roles.contains(.given) { givenNames += 1 }
            if token.roles.contains(.organisation) || NameShape.isCompound(token, bytes) {
                organisationWords += 1
                if !token.roles.contains(.subunit) { isMainOrganisation = true }
            }
            if token.isLowercase {
                if token.roles.contains(.conjunction) {
                    words -= 1
                    continue
                }
                if token.roles.contains(.function) { functions += 1 } else { lowercase += 1 }
            }
            if index == range.lowerBound, token.hash == NameShape.the { isThe = true }
        }
        startsWithOrganisation =
            firstWord.map { tokens[$0].roles.contains(.organisation) || NameShape.isCompound(tokens[$0], bytes) }
            ?? false
        oddWords += lowercase
        isSite = NameShape.isSite(tokens, range)
        let isPair = words == 2 && givenNames > 0 && functions == 0
        isOrganisation =
            !isCaseless
            && (functions > 0 && words > 1 || isThe || isRegistered
                || organisationWords > 0 && initials == 0 && (words > 1 || isLongCompound(tokens, bytes)) && !isPair
                || organisationWords > 0 && words > 2)
        if let word = firstWord, words == 1, initials == 0 {
            isUppercase = tokens[word].isUppercase
            isGlued = tokens[word].shape.contains(.hasInnerCapital) && NameForms.gluedStart(tokens[word], bytes) != nil
            isAcronym = isUppercase && (2...6).contains(tokens[word].length)
        } else if words == 0, initials == 1, !hasDots, let initial = firstInitial, tokens[initial].length > 1 {
            isAcronym = true
            isUppercase = true
        }
    }

    private func isLongCompound(_ tokens: [FieldToken], _ bytes: [UInt8]) -> Bool {
        firstWord.map { NameShape.isCompound(tokens[$0], bytes) } ?? false
    }

    private static let twoInitials = Set(["ii", "iv"].map(FieldTokens.hash))

    /// `Petrov IV`: behind nothing but a family name, they are initials.
    private static func isInitialsLikeSuffix(_ tokens: [FieldToken], _ index: Int, _ range: Range<Int>) -> Bool {
        index == range.lowerBound + 1 && index + 1 == range.upperBound && twoInitials.contains(tokens[index].hash)
            && !tokens[index - 1].isUppercase
    }

    private static let loneSuffixes = Set(["jr", "sr", "ii", "iii", "iv"].map(FieldTokens.hash))

    /// `Jr.` as a part of its own; “Sen”, “Neto” and “Junior” are family names.
    private static func isLoneSuffix(_ tokens: [FieldToken], _ range: Range<Int>) -> Bool {
        range.count <= 2
            && (loneSuffixes.contains(tokens[range.lowerBound].hash)
                || range.count == 2 && tokens[range.lowerBound].length <= 3 && range.upperBound < tokens.count)
    }

    /// `e. V.`, with which German associations end.
    private static func isRegistered(_ tokens: [FieldToken], _ index: Int, _ range: Range<Int>) -> Bool {
        index + 2 < range.upperBound && tokens[index].scalar == 0x65 && tokens[index].length == 1
            && tokens[index + 1].isFullStop && tokens[index + 2].scalar == 0x56 && tokens[index + 2].length == 1
    }

    private static let the = FieldTokens.hash("the")
    private static let saint = FieldTokens.hash("st")
    /// `Bundesministerium`, `Forschungsinstitut`: a German or Dutch compound that names an organisation.
    private static func isCompound(_ token: FieldToken, _ bytes: [UInt8]) -> Bool {
        guard token.length > 8, !token.isUppercase else { return false }
        return OrganisationWords.compoundEnds.contains { ending in
            token.range.count > ending.count + 2
                && bytes[token.range.upperBound - ending.count..<token.range.upperBound].elementsEqual(ending)
        }
    }

    /// Whether a word is an initial or a run of them.
    static func isInitial(_ tokens: [FieldToken], _ index: Int, _ range: Range<Int>, isLast: Bool) -> Bool {
        let token = tokens[index]
        guard token.isWord, !token.isCaseless else { return false }
        // "Krämer, w." alone behind a comma.
        if !token.isCapitalized {
            return token.length == 1 && range.count == 2 && tokens[range.upperBound - 1].isFullStop
                || token.length == 1 && range.count == 1 && index > 0 && tokens[index - 1].isComma
        }
        if token.length == 1 { return true }
        let isDotted = index + 1 < range.upperBound && tokens[index + 1].isFullStop
        if token.isUppercase {
            // SD in "Halpern SD"; in "LEE KY" the shorter.
            if isDotted { return token.length <= 3 }
            guard token.length <= 3 else { return false }
            let others = tokens[range].filter { $0.isWord && $0.range != token.range && $0.length > 1 }
            return others.isEmpty
                || others.contains { !$0.isUppercase && !$0.roles.contains(.particle) || $0.length > 3 }
        }
        guard isDotted, token.length <= 4 else { return false }
        // Th., Chr., Дж.; at the end of a sentence only where no vowel makes it a word.
        if token.roles.contains(.given) && token.length > 2 { return false }
        let isEnd = isLast && index + 2 >= range.upperBound
        return token.length <= (isEnd ? 2 : 3) || !isEnd && index > range.lowerBound
    }

    private static func isSite(_ tokens: [FieldToken], _ range: Range<Int>) -> Bool {
        guard range.count >= 3, range.count % 2 == 1, let last = range.last, tokens[last].isLowercase,
            (2...4).contains(tokens[last].length)
        else { return false }
        for index in range {
            let isEven = (index - range.lowerBound) % 2 == 0
            if isEven ? !(tokens[index].isWord && tokens[index].length >= 2) : !tokens[index].isMark(".") {
                return false
            }
            if index > range.lowerBound, tokens[index].followsBlank { return false }
        }
        return true
    }
}
