import Documents

/// Finds where a title without quotation marks ends.
enum TitleEnd {
    /// Abbreviations whose full stop ends no sentence.
    private static let abbreviations: Set<String> = [
        "vs", "st", "dr", "no", "nr", "vol", "ed", "eds", "z.b", "u.a", "bzw", "ca", "cf", "e.g", "i.e", "u.s", "d",
        "prof", "mr", "mrs", "г", "гг", "им",
        "т", "ст", "др", "пр", "см", "art", "op", "z", "n", "inc", "ltd", "co", "bd", "aufl", "hrsg", "jr",
    ]

    static func find(in bytes: [UInt8], from start: Int) -> Int {
        // Emphasis: "*Title*" is the title; "Title *Journal*" ends at the mark.
        if let first = emphasis(bytes, at: start) { return first }
        var index = start
        var wordStart = start
        while index < bytes.count {
            let byte = bytes[index]
            if byte == Reading.taken { return index }
            if byte <= 0x20 {
                wordStart = index + 1
            } else if ".?!".utf8.contains(byte), isSentenceEnd(bytes, index, wordStart), index > start + 2 {
                return byte == UInt8(ascii: ".") ? index : index + 1
            } else if byte == UInt8(ascii: "/"), index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "/"),
                index > start
            {
                return index
            } else if byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") && index == wordStart, index > start + 3,
                index == wordStart, index + 1 < bytes.count, bytes[index + 1] > 0x20
            {
                return index
            } else if byte == UInt8(ascii: "["), index > start + 2 {
                return index
            } else if byte == UInt8(ascii: ","), endsAtComma(bytes, index) {
                return index
            }
            index += 1
        }
        return index
    }

    /// The end of emphasis that starts at an index and takes the whole title.
    private static func emphasis(_ bytes: [UInt8], at start: Int) -> Int? {
        guard start < bytes.count, bytes[start] == UInt8(ascii: "*") || bytes[start] == UInt8(ascii: "_") else {
            return nil
        }
        let mark = bytes[start]
        var inner = start
        while inner < bytes.count, bytes[inner] == mark { inner += 1 }
        guard let close = bytes[inner...].firstIndex(of: mark), close > inner + 2,
            !bytes[inner..<close].contains(Reading.taken)
        else { return nil }
        var end = close
        while end < bytes.count, bytes[end] == mark { end += 1 }
        return end
    }

    private static func isSentenceEnd(_ bytes: [UInt8], _ index: Int, _ wordStart: Int) -> Bool {
        guard index + 1 >= bytes.count || bytes[index + 1] <= 0x20 || ")]*_".utf8.contains(bytes[index + 1]) else {
            return false
        }
        guard bytes[index] == UInt8(ascii: ".") else {
            // A question mark ends a title unless a subtitle in lower case goes on.
            return nextStartsUpper(bytes, index + 1)
        }
        let word = String(decoding: bytes[min(wordStart, index)..<index], as: UTF8.self).lowercased()
        if abbreviations.contains(word) { return false }
        if word.unicodeScalars.count == 1, word.unicodeScalars.first.map(UTF8Scalars.isLetter) == true { return false }
        return nextStartsUpper(bytes, index + 1)
    }

    private static func nextStartsUpper(_ bytes: [UInt8], _ start: Int) -> Bool {
        var index = start
        while index < bytes.count, bytes[index] <= 0x20 {
            if bytes[index] == Reading.taken { return true }
            index += 1
        }
        guard index < bytes.count else { return true }
        let scalar = UTF8Scalars.scalar(at: index, in: bytes, end: bytes.count).0
        return !UTF8Scalars.isLowercase(scalar)
    }

    /// `…, No. 99`, `…, 2013`, `…, *Journal*`, `…, in: `.
    private static func endsAtComma(_ bytes: [UInt8], _ comma: Int) -> Bool {
        let tokens = TextTokens.tokens(in: bytes, range: comma + 1..<min(bytes.count, comma + 40))
        guard let first = tokens.first else { return true }
        if first.folded == "*" || first.folded == "_" { return true }
        if NumberCues.isAny(first.folded), tokens.dropFirst().first(where: { $0.kind != .mark })?.kind == .number {
            return true
        }
        if first.folded == "in", tokens.count > 1,
            tokens[1].folded == ":" || tokens[1].isCapitalized && first.isCapitalized
        {
            return true
        }
        if first.kind == .number, let date = PrintedDate.read(tokens, at: 0) {
            return date.tokens.upperBound >= tokens.count || tokens[date.tokens.upperBound].kind == .mark
                || date.form != .year
        }
        return false
    }
}
