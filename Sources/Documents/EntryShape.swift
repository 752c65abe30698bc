/// How much a line looks like the start of an entry of a bibliography.
package struct EntryShape: Hashable, Sendable {
    /// A year from 1500 to 2100 stands in it.
    package let hasYear: Bool
    /// A year stands in parentheses, or the line has a date of consultation or a URL.
    package let hasStrongSign: Bool
    /// It starts with a name in a bibliography's order: `Family, G`, `FAMILY, Given`, `Family G.`.
    package let startsWithName: Bool
    /// It starts with a label: `1.`, `[1]`, `(1)`.
    package let startsWithLabel: Bool
    /// It starts with an upper-case letter, a caseless letter or an opening quotation mark.
    package let startsLikeSentence: Bool

    /// Bytes looked at: an entry shows itself early.
    private static let sampleSize = 400

    /// Looks at a line.
    package init(_ bytes: [UInt8], _ range: Range<Int>) {
        let range = range.lowerBound..<min(range.upperBound, range.lowerBound + EntryShape.sampleSize)
        let label = EntryLabel.read(bytes, range)
        startsWithLabel = label?.number != nil && label?.style != .listItem
        let tokens = TextTokens.tokens(in: bytes, range: (label?.end ?? range.lowerBound)..<range.upperBound)
        var hasYear = false
        var hasStrong = false
        for (index, token) in tokens.enumerated() {
            if token.kind == .number, token.range.count == 4, let number = token.number,
                PrintedDate.years.contains(number)
            {
                hasYear = true
                if index > 0, tokens[index - 1].folded == "(" { hasStrong = true }
            } else if token.folded == "(", EntryShape.isUndated(tokens, index + 1) {
                hasStrong = true
            } else if token.kind == .word, ["http", "https", "www", "doi", "url", "isbn"].contains(token.folded) {
                hasStrong = true
            }
        }
        self.hasYear = hasYear
        hasStrongSign = hasStrong
        let isLong = range.count > 60 || hasYear
        startsWithName = EntryShape.startsWithName(tokens, acceptsColon: isLong) || EntryShape.repeatsAuthor(tokens)
        let first = tokens.first
        startsLikeSentence =
            first.map { token in
                switch token.kind {
                case .word:
                    token.isCapitalized || !EntryShape.hasCase(token.folded)
                        || EntryShape.startsWithSmallName(tokens, bytes)
                case .number: EntryShape.startsWithNumberName(tokens)
                case .mark: "\"“„«‘‹¿¡*_[<".contains(token.folded) || EntryShape.repeatsAuthor(tokens)
                }
            } ?? false
    }

    /// Whether the line alone can be taken for an entry.
    package var isEntry: Bool {
        startsLikeSentence && ((startsWithName && (hasYear || hasStrongSign)) || (hasStrongSign && hasYear))
            || (startsWithLabel && startsLikeSentence && (hasYear || hasStrongSign))
            || (startsLikeSentence && hasStrongSign)
    }

    /// `———. 1968.`, `--, 1971:`: dashes for the author of the entry before.
    private static func repeatsAuthor(_ tokens: [TextToken]) -> Bool {
        let dashes = tokens.prefix { "-–—_‒―".contains($0.folded) }
        let width = dashes.reduce(0) { $0 + ($1.folded == "—" || $1.folded == "―" ? 2 : 1) }
        guard width >= 2, let next = tokens.dropFirst(dashes.count).first else { return false }
        return ".,:(&".contains(next.folded) || next.kind == .number
    }

    /// `(n.d.)`, `(in press)`, `(o. J.)`: what stands for the year of a work without one.
    private static func isUndated(_ tokens: [TextToken], _ start: Int) -> Bool {
        guard let close = tokens[start...].prefix(5).firstIndex(where: { $0.folded == ")" || $0.folded == "," }) else {
            return false
        }
        return undated.contains(tokens[start..<close].filter { $0.kind == .word }.map(\.folded).joined(separator: " "))
    }

    private static let undated: Set<String> = [
        "n d", "nd", "no date", "s d", "o j", "в печати", "б г", "б д", "b d", "in press", "forthcoming", "im druck",
        "im erscheinen", "w druku", "sous presse", "en prensa", "no prelo", "in corso di stampa", "s f", "u d",
    ]

    /// `de Vries, A.`, `van der Berg (2012)`, `iPhone Blog.`: small letters that names start with, then a capital.
    private static func startsWithSmallName(_ tokens: [TextToken], _ bytes: [UInt8]) -> Bool {
        let particles = tokens.prefix { $0.kind == .word && !$0.isCapitalized && NameParticles.contains($0.folded) }
        guard particles.isEmpty else {
            guard tokens.count > particles.count, tokens[particles.count].isCapitalized else { return false }
            return startsWithName(tokens, acceptsColon: true)
        }
        guard let first = tokens.first, tokens.count > 1 else { return false }
        let isMixed = String(decoding: bytes[first.range], as: UTF8.self) != first.folded
        return isMixed && (tokens[1].isCapitalized || tokens[1].kind == .mark && ".,(".contains(tokens[1].folded))
    }

    /// `3M Company`, `20th Century Fox`: letters right behind a number, one of the first words with a capital.
    private static func startsWithNumberName(_ tokens: [TextToken]) -> Bool {
        guard tokens.count > 2, tokens[1].kind == .word, tokens[1].range.lowerBound == tokens[0].range.upperBound else {
            return false
        }
        return tokens[1].isCapitalized || tokens[2].isCapitalized
    }

    private static func hasCase(_ word: String) -> Bool {
        word.unicodeScalars.contains { $0.properties.isLowercase }
    }

    /// `Family, G.`; `van Family, Given`; `FAMILY Given`; `Family G.,`; `Family-Other, G.`.
    private static func startsWithName(_ tokens: [TextToken], acceptsColon: Bool) -> Bool {
        var index = 0
        var words = 0
        while index < tokens.count, index < 9 {
            let token = tokens[index]
            if token.kind == .word {
                if !token.isCapitalized && !NameParticles.contains(token.folded) { return false }
                words += 1
                if words > 4 { return false }
                // Family G. or Family GH
                if words >= 2, isInitials(tokens, index) { return true }
            } else if token.kind == .mark, token.folded == "," {
                guard words >= 1, index + 1 < tokens.count else { return false }
                return tokens[index + 1].kind == .word && tokens[index + 1].isCapitalized
            } else if token.kind == .mark, "-‐‑–".contains(token.folded) {
                words -= 1
            } else if token.kind == .mark,
                token.folded == "(" || token.folded == ":" || token.folded == ";" || token.folded == "/"
            {
                // "New York: Wiley." ends an entry; "Meyer: …" with a year, or with more behind it, starts one.
                return words >= 1 && words <= 3 && (token.folded != ":" || acceptsColon)
            } else {
                return false
            }
            index += 1
        }
        return false
    }

    private static func isInitials(_ tokens: [TextToken], _ index: Int) -> Bool {
        let token = tokens[index]
        guard token.isCapitalized, index + 1 < tokens.count else { return false }
        let count = token.folded.unicodeScalars.count
        if count == 1 { return true }
        return count <= 3 && token.range.count <= 3 && tokens[index + 1].folded == ","
    }
}

/// Small words inside family names.
package enum NameParticles {
    private static let all: Set<String> = [
        "van", "von", "de", "der", "den", "del", "della", "di", "da", "dos", "das", "do", "du", "la", "le", "el", "al",
        "bin", "ibn", "ter", "ten", "zu", "zur", "af", "av", "фон", "де", "ван", "d", "st", "mc", "mac", "o", "'t",
        "dos",
    ]

    /// Whether a word in lower case is one.
    package static func contains(_ word: String) -> Bool { all.contains(word) }
}
