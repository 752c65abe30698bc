/// Pages as formats in XML write them.
enum PageText {
    /// `1203-1208` for `1203-8`: PubMed leaves out the digits that both pages share. Each of several stretches is
    /// completed; what is no stretch of numbers stays as it is.
    static func completed(_ text: String) -> String {
        guard text.utf8.count <= 200 else { return text }
        return text.split(separator: ",", omittingEmptySubsequences: false).map { part in
            let ends = part.split(separator: "-", omittingEmptySubsequences: false).map(trimmed)
            guard ends.count == 2 else { return String(part) }
            let first = ends[0].utf8
            let last = ends[1].utf8
            // A letter before the number belongs to both: `S15-8`.
            let letters = first.prefix { !isDigit($0) }
            guard last.count < first.count, !last.isEmpty, last.allSatisfy(isDigit),
                first.dropFirst(letters.count).allSatisfy(isDigit), first.count - letters.count >= last.count
            else { return String(part) }
            let shared = String(ends[0].dropLast(last.count))
            return (part.hasPrefix(" ") ? " " : "") + "\(ends[0])-\(shared)\(ends[1])"
        }.joined(separator: ",")
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var text = text.drop { $0 == " " }
        while text.last == " " { text.removeLast() }
        return text
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    /// `12–15` for two pages, the first alone for one.
    static func range(_ first: String?, _ last: String?) -> String? {
        guard let first else { return last }
        guard let last, last != first else { return first }
        return "\(first)–\(last)"
    }
}
