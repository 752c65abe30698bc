import EntryLabelling

/// The whole of an entry's words when they are one phrase, without a mark that could part two fields, before a URL.
///
/// Such an entry names a page by its title and nothing else. The model, which knows few entries of this kind, would look
/// for an author or a site in it.
enum LonePhrase {
    /// How sure a title is that is told by what is not there.
    private static let certainty: Float = 0.8

    /// Marks that stand inside titles and part no fields.
    private static func isInner(_ token: EntryToken) -> Bool {
        switch token.scalar {
        case 0x22, 0x26, 0x27, 0x2D, 0x2F, 0xAB, 0xBB, 0x2010, 0x2011, 0x2018...0x201E, 0x21, 0x3F: true
        default: false
        }
    }

    /// The end of the phrase: the marks before the URL and the words that introduce it, “Available at:”, left out.
    private static func end(_ tokens: [EntryToken], before url: Int) -> Int {
        var end = url
        var index = url
        while index > 0 {
            let token = tokens[index - 1]
            if token.kind == .word, token.classes.contains(.availability) {
                end = index - 1
            } else if token.kind == .word
                ? token.classes.isDisjoint(with: [.function, .containerLead]) : token.kind != .mark
            {
                break
            }
            index -= 1
        }
        while end > 0, tokens[end - 1].kind == .mark { end -= 1 }
        return end
    }

    /// Labels the phrase as the title; leaves other entries as they are.
    static func apply(to labels: inout [EntryLabeller.Labelled], of tokens: [EntryToken]) {
        guard let url = tokens.firstIndex(where: { $0.shape == .recognised }),
            tokens.contains(where: { $0.kind == .url })
        else { return }
        let phrase = 0..<end(tokens, before: url)
        guard tokens[phrase].contains(where: { $0.kind == .word }),
            !tokens[phrase].contains(where: { $0.shape == .year || $0.kind == .mark && !isInner($0) })
        else { return }
        for index in phrase where index < labels.count {
            labels[index] = EntryLabeller.Labelled(state: .title, confidence: certainty)
        }
    }
}
