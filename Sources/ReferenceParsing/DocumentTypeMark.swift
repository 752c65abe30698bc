import Documents

/// The mark that GB/T 7714 puts behind a title: `[J]`, `[M]`, `[EB/OL]`.
struct DocumentTypeMark {
    /// The bytes from bracket to bracket.
    let range: Range<Int>
    /// The token behind it.
    let nextToken: Int

    private static let kinds: Set<String> = [
        "m", "c", "n", "j", "d", "r", "s", "p", "a", "g", "z", "cm", "ds", "db", "cp", "eb",
    ]
    private static let carriers: Set<String> = ["ol", "cd", "dk", "mt"]

    /// The first mark in an entry that stands behind something.
    static func find(in tokens: [TextToken]) -> DocumentTypeMark? {
        for index in tokens.indices.dropFirst() where tokens[index].folded == "[" {
            guard index + 2 < tokens.count, isKind(tokens[index + 1]) else { continue }
            var close = index + 2
            if tokens[close].folded == "/", close + 2 < tokens.count, carriers.contains(tokens[close + 1].folded) {
                close += 2
            }
            guard tokens[close].folded == "]" else { continue }
            return DocumentTypeMark(
                range: tokens[index].range.lowerBound..<tokens[close].range.upperBound, nextToken: close + 1)
        }
        return nil
    }

    private static func isKind(_ token: TextToken) -> Bool {
        token.kind == .word && token.isCapitalized && kinds.contains(token.folded)
    }

    /// Where the authors in front of a title end: at the first full stop, an initial's left out.
    static func authorsEnd(_ bytes: [UInt8], before end: Int) -> Int? {
        var index = 0
        while index < end {
            if bytes[index] == UInt8(ascii: "."), index > 0 {
                let isInitial =
                    (0x41...0x5A).contains(bytes[index - 1]) && index + 1 < end && bytes[index + 1] > 0x20
                if !isInitial { return index + 1 }
            }
            // U+FF0E and U+3002, the full stops of East Asian type.
            if bytes[index...].starts(with: [0xEF, 0xBC, 0x8E]) || bytes[index...].starts(with: [0xE3, 0x80, 0x82]) {
                return index + 3
            }
            index += 1
        }
        return nil
    }

    /// The names of a list in a script without case, between commas of any width: their bytes in the text.
    static func caselessNames(_ bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>]? {
        let tokens = TextTokens.tokens(in: bytes, range: range)
        var names: [Range<Int>] = []
        var current: Range<Int>?
        for token in tokens {
            switch token.kind {
            case .word:
                guard !token.isCapitalized, !token.folded.unicodeScalars.contains(where: { $0.properties.isCased })
                else { return nil }
                current = (current?.lowerBound ?? token.range.lowerBound)..<token.range.upperBound
            case .mark where ",，、;；.．".contains(token.folded):
                if let current { names.append(current) }
                current = nil
            case .mark where token.folded == "·":
                continue
            case .number, .mark: return nil
            }
        }
        if let current { names.append(current) }
        return names.isEmpty ? nil : names
    }
}
