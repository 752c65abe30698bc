/// Where a title in quotation marks ends: at the mark that closes them.
///
/// A chain of labels has forgotten the opening mark when it comes to the closing one.
enum QuotedTitle {
    /// The tokens inside the quotation marks that hold the title: most of them were taken for the title, or nothing
    /// stands before them.
    ///
    /// - Parameter titles: whether a token was taken for a part of the title.
    static func span(_ tokens: [EntryToken], titles: (Int) -> Bool) -> Range<Int>? {
        var index = 0
        while index + 1 < tokens.count {
            guard tokens[index].kind == .mark, let end = end(tokens, from: index + 1) else {
                index += 1
                continue
            }
            let inside = index + 1..<end
            let words = inside.filter { tokens[$0].kind != .mark }
            let isFirst = !tokens[..<index].contains { $0.kind == .word }
            if words.count > 1, !inside.contains(where: { tokens[$0].shape == .recognised }),
                isFirst || words.count(where: titles) * 2 > words.count
            {
                return inside
            }
            index = end + 1
        }
        return nil
    }

    /// The index of the token that closes the quotation; nil when the title does not stand in one, or nothing closes it.
    ///
    /// - Parameter start: the first token of the title.
    static func end(_ tokens: [EntryToken], from start: Int) -> Int? {
        guard start > 0, tokens[start - 1].kind == .mark else { return nil }
        let open = tokens[start - 1].scalar
        let closing: [UInt32]
        switch open {
        case 0x22: closing = [0x22]
        case 0x201C: closing = [0x201D, 0x22]
        case 0x201E: closing = [0x201C, 0x201D, 0x22]
        case 0xAB: closing = [0xBB]
        case 0xBB: closing = [0xAB]
        case 0x300A: closing = [0x300B]
        case 0x300C: closing = [0x300D]
        case 0x300E: closing = [0x300F]
        default: return nil
        }
        var depth = 0
        for index in start..<tokens.count where tokens[index].kind == .mark {
            let scalar = tokens[index].scalar
            if scalar == open, !closing.contains(scalar) {
                depth += 1
            } else if closing.contains(scalar) {
                if depth > 0 { depth -= 1 } else if isOutermost(tokens, index) { return index }
            }
        }
        return nil
    }

    /// A mark closes the title when punctuation stands at it, `"The "Great" War", Journal`; otherwise a quoted word only
    /// starts the title.
    private static func isOutermost(_ tokens: [EntryToken], _ index: Int) -> Bool {
        if index + 1 >= tokens.count || tokens[index + 1].shape == .recognised
            || tokens[index + 1].classes.contains(.containerLead)
        {
            return true
        }
        let sides = [tokens[index + 1], tokens[index - 1]]
        return zip(sides, [",.;", ",.?!"]).contains { token, marks in
            token.kind == .mark && marks.unicodeScalars.contains { $0.value == token.scalar }
        }
    }
}
