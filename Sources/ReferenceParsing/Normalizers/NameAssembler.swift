import Bibliography

/// Puts the parts of a list together to names: family name and given name, or an organisation.
struct NameAssembler {
    let bytes: [UInt8]
    let tokens: [FieldToken]
    let parts: [NamePart]

    /// In which order the names of a list stand.
    private enum Habit { case unknown, inverted, direct, familyInitials }

    /// What follows is looked at no farther, in parts, to see whether names come in twos.
    private static let reach = 32
    /// The name of an organisation has no more tokens than about this.
    private static let longestOrganisation = 80

    func names() -> [PrintedNames.Part] {
        var names: [PrintedNames.Part] = []
        let parts = joinedOrganisations()
        var habit = Habit.unknown
        var index = 0
        while index < parts.count {
            let part = parts[index]
            if part.shape.isSuffix || part.shape.isInitials && isLoose(parts, index, names), !names.isEmpty {
                append(part, to: &names)
                index += 1
                continue
            }
            if let given = givenEnd(parts, index, habit) {
                names.append(pair(part, parts[index + 1..<given]))
                if habit == .unknown || habit == .direct { habit = .inverted }
                index = given
            } else {
                names.append(single(part, isAlone: parts.count == 1))
                if habit == .unknown, !part.shape.isOrganisation { habit = self.habit(of: part) }
                index += 1
            }
        }
        return names
    }

    // MARK: Organisations over separators

    /// Joins what belongs to one organisation: `Health and Human Services`, `European Commission, Directorate X`.
    private func joinedOrganisations() -> [NamePart] {
        var result: [NamePart] = []
        for (index, part) in parts.enumerated() {
            let next = index + 1 < parts.count ? parts[index + 1] : nil
            if let last = result.last,
                last.shape.isOrganisation && belongs(part, to: last, next) || joinsGasset(last, part, next)
                    || joinsMinistry(last, part, isFirst: result.count == 1)
                    || joinsMergers(last, part, isFirst: result.count == 1) || joinsAcronym(last, part)
            {
                result[result.count - 1] = joined(last, part)
            } else {
                result.append(part)
            }
        }
        return result
    }

    private func joined(_ left: NamePart, _ right: NamePart) -> NamePart {
        let range = left.tokens.lowerBound..<right.tokens.upperBound
        var shape = NameShape(bytes, tokens, range, isLast: range.upperBound >= tokens.count)
        shape.isOrganisation =
            left.shape.isOrganisation || right.shape.isOrganisation || right.separator == .dash
            || left.separator == .dash
        return NamePart(tokens: range, separator: right.separator, shape: shape)
    }

    private func belongs(_ part: NamePart, to last: NamePart, _ next: NamePart?) -> Bool {
        if last.separator == .strong || last.tokens.count > NameAssembler.longestOrganisation { return false }
        if last.separator == .dash { return part.shape.isOrganisation }
        if part.shape.isSite || part.shape.isCaseless { return false }
        // A country or a state is part of the name, another acronym is another name.
        if part.shape.isAcronym { return last.separator == .comma && isCountry(part) }
        if part.shape.initials > 0, !part.shape.isOrganisation { return false }
        if part.separator == .comma, let next, next.shape.isInitials, !next.shape.isAcronym { return false }
        if last.separator == .conjunction, part.shape.startsWithOrganisation { return false }
        if part.shape.isMainOrganisation { return last.separator == .comma && !last.shape.isMainOrganisation }
        if last.separator == .comma, part.shape.givenNames > 0, part.shape.words >= 2 { return false }
        return true
    }

    private func isCountry(_ part: NamePart) -> Bool {
        guard let word = part.shape.firstWord ?? part.shape.firstInitial else { return false }
        return tokens[word].length == 2 || tokens[word].hash == NameAssembler.usa
    }

    private static let usa = FieldTokens.hash("usa")

    /// `Brasil, Ministério da Saúde`.
    private func joinsMinistry(_ last: NamePart, _ part: NamePart, isFirst: Bool) -> Bool {
        isFirst && last.separator == .comma && last.shape.words == 1 && last.shape.initials == 0
            && !last.shape.isAcronym && part.shape.isMainOrganisation && part.shape.startsWithOrganisation
            && part.shape.words > 1 && !last.shape.isCaseless
    }

    /// `Ortega y Gasset, José`: one family name.
    private func joinsGasset(_ last: NamePart, _ part: NamePart, _ next: NamePart?) -> Bool {
        guard last.separator == .conjunction, last.shape.words == 1, last.shape.initials == 0,
            part.shape.words == 1, part.shape.initials == 0, part.separator == .comma, next != nil,
            let joint = tokens[last.tokens.upperBound..<part.tokens.lowerBound].first(where: \.isWord)
        else { return false }
        return joint.length == 1 && (joint.scalar == 0x79 || joint.scalar == 0x65 || joint.scalar == 0x69)
    }

    /// `Monopolies and Mergers Commission`.
    private func joinsMergers(_ last: NamePart, _ part: NamePart, isFirst: Bool) -> Bool {
        isFirst && last.separator == .conjunction && part.shape.isMainOrganisation && part.shape.isOrganisation
            && last.shape.words == 1 && last.shape.initials == 0 && last.shape.givenNames == 0
            && !last.shape.isAcronym
    }

    /// `KMK – Kultusministerkonferenz`: an acronym and what it stands for.
    private func joinsAcronym(_ last: NamePart, _ part: NamePart) -> Bool {
        last.separator == .dash && (last.shape.isAcronym != part.shape.isAcronym)
            && last.shape.initials * part.shape.initials == 0
    }

    // MARK: Family, given

    /// Where the given name behind a family name and a comma ends, or nil when the part is a name of its own.
    private func givenEnd(_ parts: [NamePart], _ index: Int, _ habit: Habit) -> Int? {
        let part = parts[index]
        let shape = part.shape
        guard index + 1 < parts.count, part.separator == .comma, !shape.isOrganisation, !shape.isSite,
            !shape.isCaseless, shape.initials == 0 || shape.isAcronym, shape.words > 0 || shape.isAcronym
        else { return nil }
        let next = parts[index + 1]
        guard !shape.isGlued, !next.shape.isGlued, !next.shape.isOrganisation, !next.shape.isSite,
            !next.shape.isCaseless, isGiven(parts, index, habit)
        else { return nil }
        var end = index + 2
        while end < parts.count, parts[end - 1].separator == .comma, parts[end].shape.isSuffix { end += 1 }
        return end
    }

    private func isGiven(_ parts: [NamePart], _ index: Int, _ habit: Habit) -> Bool {
        let shape = parts[index].shape
        let next = parts[index + 1].shape
        if next.isInitials {
            // WHO, EU are two acronyms.
            return !(shape.isAcronym && next.isAcronym && next.initials == 1 && !next.hasDots)
        }
        if next.isSuffix { return false }
        let isSole = isSolePair(parts, index)
        if next.hasBoth {
            guard shape.words == 1 else {
                return isSole && shape.givenNames == 0
                    && (next.givenNames > 0 || next.hasDots && !startsWithInitial(parts[index + 1]))
            }
            let startsWithGiven = next.firstWord.map { tokens[$0].roles.contains(.given) } ?? false
            if habit == .direct || habit == .familyInitials { return startsWithGiven && habit == .direct }
            return startsWithGiven || isSole || habit == .inverted && !startsWithInitial(parts[index + 1]) || index == 0
        }
        guard next.words > 0, next.words <= 3 else { return false }
        let firstGiven = next.firstWord.map { tokens[$0].roles.contains(.given) } ?? false
        if next.oddWords + shape.oddWords > 0 {
            // Small letters that were capitals: castles, Stephen.
            return firstGiven && isSole && shape.words == 1 && next.words <= 2
        }
        if shape.words >= 2 {
            if next.words >= 2, !(isSole && next.givenNames == next.words && shape.givenNames == 0) { return false }
            if shape.givenNames > 0, !firstGiven { return false }
            if let first = shape.firstWord, tokens[first].roles.contains(.given) { return false }
            return firstGiven || isSole && shape.words <= 4
        }
        if isSole { return !(shape.isAcronym && next.isAcronym) }
        if shape.isUppercase, next.words == 1, !next.isUppercase { return true }
        if habit == .direct || habit == .familyInitials { return false }
        if firstGiven { return true }
        if habit == .inverted { return next.words == 1 && isEvenRest(parts, index) }
        guard index == 0, !shape.isAcronym else { return false }
        // Tchoumba, Belmond, Venant Messe: what follows shows that names have given names.
        if index + 2 < parts.count, parts[index + 2].shape.words >= 2, parts[index + 2].shape.initials == 0 {
            return true
        }
        return next.words == 1 && isEvenRest(parts, index)
    }

    /// Whether the pair stands alone between stronger separators: `Kutter, Amelie; …`.
    private func isSolePair(_ parts: [NamePart], _ index: Int) -> Bool {
        let startsFresh = index == 0 || parts[index - 1].separator != .comma
        guard startsFresh else { return false }
        if index + 2 >= parts.count {
            // "Smith, Jones": nothing tells; the inverted name is commoner.
            return true
        }
        if parts[index + 1].separator == .comma { return parts[index + 2].shape.isSuffix }
        if parts[index + 1].separator == .conjunction, index == 0 {
            // "Smith, Jones & Brown": three family names, when the last has no given name either.
            let last = parts[index + 2].shape
            let isLone = index + 3 >= parts.count && last.words == 1 && last.initials == 0
            return !(isLone && parts[index + 1].shape.givenNames == 0)
        }
        return true
    }

    /// Whether the comma parts from here on come in twos.
    private func isEvenRest(_ parts: [NamePart], _ index: Int) -> Bool {
        var position = index
        while position < min(parts.count, index + NameAssembler.reach) {
            guard position + 1 < parts.count, parts[position].separator == .comma,
                parts[position].shape.words == 1, parts[position].shape.initials == 0,
                parts[position + 1].shape.words == 1, parts[position + 1].shape.initials == 0
            else { return false }
            if parts[position + 1].separator != .comma {
                // Smith, Jones & Brown.
                let last = position + 2
                return !(last + 1 == parts.count && parts[last].shape.words == 1 && parts[last].shape.initials == 0)
            }
            position += 2
        }
        return true
    }

    private func startsWithInitial(_ part: NamePart) -> Bool {
        part.shape.firstInitial.map { initial in part.shape.firstWord.map { initial < $0 } ?? true } ?? false
    }

    /// Initials without a family name before them belong to the name before.
    private func isLoose(_ parts: [NamePart], _ index: Int, _ names: [PrintedNames.Part]) -> Bool {
        guard index > 0, parts[index - 1].separator == .comma, let last = names.last else { return false }
        return last.name.literal == nil && !parts[index].shape.isAcronym
    }

    private func habit(of part: NamePart) -> Habit {
        if part.shape.hasBoth {
            return startsWithInitial(part) ? .direct : endsWithInitial(part) ? .familyInitials : .direct
        }
        return part.shape.words >= 2 ? .direct : .unknown
    }

    private func endsWithInitial(_ part: NamePart) -> Bool {
        guard let last = part.shape.lastWord, let first = part.shape.firstInitial else { return false }
        return first > last
    }

    // MARK: Names

    private func pair(_ family: NamePart, _ given: ArraySlice<NamePart>) -> PrintedNames.Part {
        let end = given.last?.tokens ?? family.tokens
        let start = NameForms.suffix(NameForms.withoutHonorifics(family.tokens, tokens), tokens)
        let rest = NameForms.suffix((given.first?.tokens.lowerBound ?? end.lowerBound)..<end.upperBound, tokens)
        return PrintedNames.Part(
            name: Name(
                family: text(start.name), given: text(rest.name), suffix: (rest.suffix ?? start.suffix).map(suffix)),
            range: bytesRange(family.tokens.lowerBound..<end.upperBound))
    }

    /// A suffix or initials that stand apart from their name by a comma.
    private func append(_ part: NamePart, to names: inout [PrintedNames.Part]) {
        guard var last = names.popLast() else { return }
        let more = part.shape.isSuffix ? suffix(part.tokens) : text(part.tokens)
        if part.shape.isSuffix, last.name.literal == nil {
            last.name.suffix = last.name.suffix.map { $0 + ", " + more } ?? more
        } else if let literal = last.name.literal {
            last.name.literal = literal + ", " + more
        } else {
            last.name.given = last.name.given.map { $0 + ", " + more } ?? more
        }
        last.range = last.range.lowerBound..<bytesRange(part.tokens).upperBound
        names.append(last)
    }

    private func single(_ part: NamePart, isAlone: Bool) -> PrintedNames.Part {
        let range = bytesRange(part.tokens)
        let name: Name
        if let divided = NameForms.divide(part, tokens: tokens, bytes: bytes)
            ?? NameForms.bracketedGiven(part, tokens: tokens)
        {
            let family = NameForms.suffix(divided.family, tokens)
            let given = divided.given.map { NameForms.suffix($0, tokens) }
            name = Name(
                family: text(family.name), given: given.map { text($0.name) },
                suffix: (given?.suffix ?? family.suffix).map(suffix))
        } else if part.tokens.count == 1,
            let border = EastAsianNames.givenStart(tokens[part.tokens.lowerBound], bytes)
        {
            name = Name(
                family: FieldValue.string(bytes, range.lowerBound..<border),
                given: FieldValue.string(bytes, border..<range.upperBound))
        } else if let glued = NameForms.gluedInitials(part, tokens: tokens, bytes: bytes) {
            name = glued
        } else if !isAlone, part.shape.words == 1, part.shape.initials == 0, !part.shape.isOrganisation,
            !part.shape.isCaseless, !part.shape.isSite, !part.shape.isAcronym, part.shape.oddWords == 0
        {
            name = Name(family: text(part.tokens), given: nil)
        } else {
            name = Name(literal: text(part.tokens))
        }
        return PrintedNames.Part(name: name, range: range)
    }

    /// A suffix with the full stop that abbreviates it, which the end of a field can have taken.
    private func suffix(_ range: Range<Int>) -> String {
        let place = bytesRange(range)
        let printed = text(range)
        let hasStop = tokens[range].last?.isFullStop ?? false
        let last = tokens[range].last
        guard !hasStop, let last, NameForms.isAbbreviated(last), place.upperBound < bytes.count,
            bytes[place.upperBound] == UInt8(ascii: ".")
        else { return printed }
        return printed + "."
    }

    private func bytesRange(_ range: Range<Int>) -> Range<Int> {
        tokens[range.lowerBound].range.lowerBound..<tokens[range.upperBound - 1].range.upperBound
    }

    private func text(_ range: Range<Int>) -> String {
        let place = bytesRange(range)
        guard tokens[range].contains(where: { $0.shape.contains(.rejoined) }) else {
            return FieldValue.string(bytes, place)
        }
        var joined: [UInt8] = []
        var index = place.lowerBound
        for token in tokens[range] where token.shape.contains(.rejoined) {
            joined += bytes[index..<token.range.lowerBound]
            joined += bytes[token.range].filter { $0 > 0x20 }
            index = token.range.upperBound
        }
        joined += bytes[index..<place.upperBound]
        return FieldValue.string(joined, 0..<joined.count)
    }
}
