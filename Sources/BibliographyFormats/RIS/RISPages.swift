/// Pages of RIS, whose first and last stand in tags of their own.
enum RISPages {
    /// The first and last page of a plain range; the whole text as the first page where it is anything else.
    static func ends(_ pages: String) -> (first: String, last: String?) {
        let parts = pages.unicodeScalars.split {
            $0 == "-" || ("\u{2010}"..."\u{2015}").contains($0) || $0 == "\u{2212}"
        }
        .map { OneLine.text(String($0)) }.filter { !$0.isEmpty }
        guard parts.count == 2, parts.allSatisfy(isPage) else { return (pages, nil) }
        return (parts[0], parts[1])
    }

    /// Whether a text is one page: a number, with letters or without, or a Roman numeral; no list and no words.
    private static func isPage(_ text: String) -> Bool {
        let scalars = text.unicodeScalars
        guard scalars.count <= 12 else { return false }
        let isRoman = scalars.allSatisfy { "ivxlcdmIVXLCDM".unicodeScalars.contains($0) }
        return isRoman
            || scalars.contains { $0.properties.numericType != nil }
                && scalars.allSatisfy { $0.properties.isAlphabetic || $0.properties.numericType != nil }
    }
}
