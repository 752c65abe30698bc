import Documents

/// Words that were broken, glued or misspelt.
extension DateContext {
    /// What a word says, also when it was broken, glued to the next or misspelt, and the token where it starts.
    func meaning(at index: Int) -> (meaning: ConsultedCues.Meaning, first: Int) {
        let token = tokens[index]
        let meaning = ConsultedCues.meaning(of: token.word)
        if !meaning.isEmpty, token.range.count != 2 { return (meaning, index) }
        if let turkish = turkishAbbreviation(index) { return (.noun, turkish) }
        if !meaning.isEmpty { return (meaning, index) }
        // `Zu - grif`, `ac-\ncessed`, `abge rufen`
        if index > 0, !token.isGlued || tokens[index - 1].isMark("-") {
            let before = tokens[index - 1].isMark("-") ? index - 2 : index - 1
            if before >= 0, tokens[before].kind == .word {
                var joined = FoldedWord(bytes, tokens[before].range)
                joined.append(bytes, token.range)
                let meaning = ConsultedCues.meaning(of: joined)
                if !meaning.isDisjoint(with: [.strong, .noun, .anti]) { return (meaning, before) }
            }
        }
        return (gluedMeaning(token) ?? misspeltMeaning(token) ?? [], index)
    }

    /// `ET: 30.06.2014`, `E.T. 30.06.2014` (erişim tarihi): its first token.
    private func turkishAbbreviation(_ index: Int) -> Int? {
        func isLetter(_ index: Int, _ letter: Unicode.Scalar) -> Bool {
            tokens[index].range.count == 1 && bytes[tokens[index].range.lowerBound] == UInt8(ascii: letter)
        }
        if bytes[tokens[index].range].elementsEqual("ET".utf8) { return index }
        guard index >= 2, isLetter(index, "T"), tokens[index - 1].isMark("."), isLetter(index - 2, "E") else {
            return nil
        }
        return index - 2
    }

    /// `accessedon`, `Zugriffam`: a cue with the word that leads to the day.
    private func gluedMeaning(_ token: DateToken) -> ConsultedCues.Meaning? {
        let range = token.range
        guard (7...24).contains(range.count) else { return nil }
        for length in 2...4 where range.count - length >= 5 {
            let split = range.upperBound - length
            guard bytes[split] & 0xC0 != 0x80 else { continue }
            let tail = ConsultedCues.meaning(of: FoldedWord(bytes, split..<range.upperBound))
            guard !tail.isDisjoint(with: [.day, .since]) else { continue }
            let head = ConsultedCues.meaning(of: FoldedWord(bytes, range.lowerBound..<split))
            if !head.isDisjoint(with: [.strong, .noun]) { return head }
        }
        return nil
    }

    private func misspeltMeaning(_ token: DateToken) -> ConsultedCues.Meaning? {
        guard (6...14).contains(token.range.count) else { return nil }
        let letters = bytes[token.range].map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
        return ConsultedCues.isMisspeltCue(letters) ? .noun : nil
    }
}
