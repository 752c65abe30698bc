import Documents

/// What notes put in front of a source: `Vgl. auch`, `See`, or `Ibid.` in place of the source.
enum EntryLead {
    /// What was found at the start.
    struct Finding {
        /// The bytes up to the source.
        let end: Int
        /// Whether it stands for the source of the note before, so that no author and no title follow.
        let repeatsSource: Bool
    }

    private static let leads: Set<String> = [
        "vgl", "siehe", "see", "cf", "cfr", "см", "ср", "por", "zob", "voir", "гл", "див",
    ]
    private static let companions: Set<String> = [
        "auch", "also", "dazu", "e", "g", "z", "b", "też", "także", "также", "aussi",
    ]
    private static let repetitions: Set<String> = ["ebd", "ebda", "ebenda", "ibid", "ibidem", "tamże", "idem"]

    /// Leads are not longer, in bytes.
    private static let reach = 64

    /// Nil when the entry starts with its source.
    static func find(in bytes: [UInt8]) -> Finding? {
        var end = min(reach, bytes.count)
        while end > 0, end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        let tokens = TextTokens.tokens(in: bytes, range: 0..<end)
        guard let first = tokens.first, first.kind == .word else { return nil }
        if repetitions.contains(first.folded) || first.folded == "там" && tokens.count > 1 && tokens[1].folded == "же" {
            guard tokens.count < 2 || !tokens[1].isCapitalized else { return nil }
            return Finding(end: first.range.upperBound, repeatsSource: true)
        }
        guard leads.contains(first.folded), first.isCapitalized || tokens.count > 1 && tokens[1].folded == "." else {
            return nil
        }
        var index = 1
        while index < tokens.count,
            tokens[index].folded == "." || tokens[index].folded == ","
                || companions.contains(tokens[index].folded) && !tokens[index].isCapitalized
        {
            index += 1
        }
        guard index < tokens.count, tokens[index].isCapitalized || "\"“„«".contains(tokens[index].folded) else {
            return nil
        }
        return Finding(end: tokens[index].range.lowerBound, repeatsSource: false)
    }
}
