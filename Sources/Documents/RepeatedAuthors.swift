/// What stands at an entry's start for the names of the entry before: `———.`, `--,`, `– – –`, `_____`, `Ders.`, `Idem`,
/// `Он же`.
package enum RepeatedAuthors {
    private static let words = WordHash.set("ders dies dens idem eadem id ead iid ídem")
    private static let joiningWords = WordHash.set("and und et y e i и і a en och og")
    private static let phrases = WordHash.phrases(
        """
        он же|она же|они же|тот же|его же|ее же|той же|той самий|та сама|він же|вона же|її ж|його ж|ён жа|яна жа|той жа
        того же автора|tenże|tenz|taż|tegoż|isti|ista|týž|táž|same author|the same|derselbe|dieselbe|le même|la même
        el mismo|la misma|o mesmo|a mesma|lo stesso|la stessa
        """)

    /// The bytes of the sign, what follows it left out; nil where the entry has names of its own.
    package static func range(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
        let head = range.lowerBound..<min(range.upperBound, range.lowerBound + 64)
        var tokens: [LineToken] = []
        LineTokens.append(to: &tokens, in: bytes, range: head)
        guard let count = count(tokens), count > 0 else { return nil }
        return tokens[0].range.lowerBound..<tokens[count - 1].range.upperBound
    }

    /// How many tokens the sign takes.
    static func count(_ tokens: [LineToken]) -> Int? { dashes(tokens) ?? word(tokens) }

    /// `———. 1968.`, `--, 1971:`.
    private static func dashes(_ tokens: [LineToken]) -> Int? {
        let dashes = tokens.prefix { $0.isDash }
        guard let first = dashes.first else { return nil }
        let width = dashes.reduce(0) { $0 + ($1.first == 0x2014 || $1.first == 0x2015 ? 2 : 1) }
        guard let next = tokens.dropFirst(dashes.count).first else { return width >= 2 ? dashes.count : nil }
        // One dash is enough where a comma follows; a list mark has a blank behind it.
        if width == 1 { return next.isMark(",") && next.range.lowerBound == first.range.upperBound ? 1 : nil }
        // One long dash with a blank behind it is a list mark too.
        if dashes.count == 1, next.kind == .word, next.range.lowerBound > first.range.upperBound { return nil }
        // "——— and Ewa Kowalska": the dash stands for the first of several.
        if next.kind == .word, joiningWords.contains(next.hash) { return dashes.count }
        let isEnd = ".,:(&[;".unicodeScalars.contains { next.isMark($0) } || next.kind == .number || next.isCapitalized
        return width >= 2 && isEnd ? dashes.count : nil
    }

    private static func word(_ tokens: [LineToken]) -> Int? {
        guard let first = tokens.first, first.isCapitalized else { return nil }
        if words.contains(first.hash), ends(tokens, 1) { return 1 }
        var phrase = WordHash()
        for (index, token) in tokens.prefix(3).enumerated() {
            guard token.kind == .word else { return nil }
            phrase.append(token.hash)
            if phrases.contains(phrase), ends(tokens, index + 1) { return index + 1 }
        }
        return nil
    }

    private static func ends(_ tokens: [LineToken], _ index: Int) -> Bool {
        index < tokens.count && ".,:(".unicodeScalars.contains { tokens[index].isMark($0) }
    }
}
