import Bibliography
import Documents

/// Tells lists of names from other text.
enum NameText {
    private static let organisationWords: Set<String> = [
        "university", "institute", "ministry", "commission", "council", "department", "office", "agency", "association",
        "centre",
        "center", "foundation", "bank", "committee", "society", "federal", "national", "european", "bundesministerium",
        "kommission",
        "ministerium", "institut", "ministère", "ministerio", "ministério", "ministerstwo", "министерство",
        "міністэрства", "міністерство",
        "комитет", "организация", "group", "team", "collaboration", "union", "united", "government", "international",
        "world", "gouvernement",
    ]
    private static let small: Set<String> = [
        "of", "the", "for", "on", "in", "to", "für", "des", "dem", "zur", "zum", "pour", "les", "para", "o", "об", "по",
        "для", "на", "от", "w", "na", "do", "with", "from", "by", "at", "is", "are", "как",
    ]

    /// Whether a text reads as a list of persons.
    static func areNames(_ text: String, acceptsSingleWords: Bool) -> Bool {
        let bytes = Array(text.utf8)
        let tokens = TextTokens.tokens(in: bytes, range: 0..<bytes.count)
        let words = tokens.filter { $0.kind == .word }
        guard !words.isEmpty, !tokens.contains(where: { $0.kind == .number }) else { return false }
        if words.contains(where: { organisationWords.contains($0.folded) }) { return false }
        if tokens.contains(where: { "?!\"“”„«»=".contains($0.folded) }) { return false }
        if tokens.contains(where: { $0.folded == ":" }) { return false }
        let names = NameList.names(in: text)
        guard !names.isEmpty else { return false }
        for (name, _) in names {
            if let literal = name.literal {
                let parts = literal.split(separator: " ")
                let isSite = NameList.isSite(literal)
                if isSite && names.count == 1 { return acceptsSingleWords }
                guard parts.count == 1, acceptsSingleWords || names.count > 1 else { return false }
                guard literal.unicodeScalars.first.map(UTF8Scalars.isUppercase) == true else { return false }
            } else if !isName(name) {
                return false
            }
        }
        return true
    }

    private static func isName(_ name: Name) -> Bool {
        let words = ((name.family ?? "") + " " + (name.given ?? "")).split(separator: " ")
        guard words.count <= 7 else { return false }
        return words.allSatisfy { word in
            let lowered = word.lowercased()
            if NameParticles.contains(lowered) { return true }
            if small.contains(lowered), word.unicodeScalars.first.map(UTF8Scalars.isLowercase) == true { return false }
            guard let first = word.unicodeScalars.first(where: { UTF8Scalars.isLetter($0) }) else { return true }
            return UTF8Scalars.isUppercase(first) || !first.properties.isCased
        }
    }

    /// Whether a sentence ends inside the text: a full stop behind a word of three letters, and more text.
    static func hasSentenceEnd(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        return words.dropLast().contains {
            $0.hasSuffix(".") && $0.unicodeScalars.count > 4 && !$0.dropLast().contains(".")
        }
    }

    /// Whether a full stop at the end belongs to the sentence and not to an initial: behind a word, or where no other
    /// initial has one.
    static func endsWithFullStop(_ text: String) -> Bool {
        guard text.hasSuffix(".") else { return false }
        if text.droppingFullStop() != text { return true }
        // Yang S, Chen D, Li N.
        return NameList.names(in: String(text.dropLast())).dropLast().contains { name, _ in
            name.given.map { NameList.isInitials($0) && !$0.contains(".") } ?? false
        }
    }

    /// Editors' marks taken off.
    static func cleaned(_ name: Name) -> Name {
        var name = name
        for mark in [
            " (ed.)", " (eds.)", " (Hrsg.)", " (Hg.)", " (red.)", " (ред.)", " et al.", " et al", " u.a.", " и др.",
            " i in.",
        ] {
            if let literal = name.literal, literal.hasSuffix(mark) {
                name.literal = String(literal.dropLast(mark.count))
            }
            if let family = name.family, family.hasSuffix(mark) { name.family = String(family.dropLast(mark.count)) }
            if let given = name.given, given.hasSuffix(mark) { name.given = String(given.dropLast(mark.count)) }
        }
        return name
    }

    /// Names are looked for no farther, in bytes.
    private static let reach = 600

    /// Where names at the start end: at a colon, or at a full stop behind initials or behind the last name of a list.
    static func headEnd(_ bytes: [UInt8], end: Int) -> Int? {
        let limit = min(end, reach)
        var index = 0
        while index < limit {
            let isEnd: Bool
            switch bytes[index] {
            case UInt8(ascii: ":"): isEnd = true
            case UInt8(ascii: "."):
                let next = index + 1 < bytes.count ? bytes[index + 1] : 0x20
                isEnd = next <= 0x20
            default: isEnd = false
            }
            if isEnd, index > 2 {
                let after = nextWord(bytes, from: index + 1, end: end)
                let head = String(
                    decoding: bytes[..<(bytes[index] == UInt8(ascii: ":") ? index : index + 1)].map {
                        $0 < 0x20 ? 0x20 : $0
                    }, as: UTF8.self)
                if let after, after.count > 2 || !NameList.isInitials(after),
                    areNames(head.trimmingBlanks().droppingFullStop(), acceptsSingleWords: false),
                    isInverted(head) || bytes[index] == UInt8(ascii: ":")
                {
                    return index + 1
                }
                if bytes[index] == UInt8(ascii: ":") { return nil }
            }
            index += 1
        }
        return nil
    }

    private static func nextWord(_ bytes: [UInt8], from start: Int, end: Int) -> String? {
        var index = start
        while index < end, bytes[index] <= 0x20 { index += 1 }
        guard index < end else { return nil }
        let stop = bytes[index..<end].firstIndex { $0 <= 0x20 || $0 == UInt8(ascii: ",") } ?? end
        return String(decoding: bytes[index..<stop], as: UTF8.self)
    }

    /// Family name first: some part is `Family, G.` or `Family G`.
    private static func isInverted(_ text: String) -> Bool {
        let names = NameList.names(in: text.trimmingBlanks().droppingFullStop())
        return names.contains { name, _ in
            guard let family = name.family, let given = name.given else { return false }
            return NameList.isInitials(given) || text.contains(family + ",")
        }
    }
}

extension String {
    /// Without the full stop at its end, unless that belongs to an initial.
    func droppingFullStop() -> String {
        guard hasSuffix(".") else { return self }
        let scalars = Array(unicodeScalars)
        if scalars.count >= 2, UTF8Scalars.isUppercase(scalars[scalars.count - 2]) { return self }
        return String(dropLast())
    }
}
