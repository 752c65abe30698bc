public import Bibliography

/// Writes references in the RIS format of reference managers: tagged lines that end in CR LF, in UTF-8.
///
/// A value never leaves its line: line ends and control characters become blanks. RIS has no way to escape anything, so
/// a name with a comma, such as a company's, is read as family and given name by whoever imports it.
public enum RIS {
    /// The records in the order given, parted by empty lines. The same references give the same bytes.
    public static func text(of references: [Reference]) -> String { ReferenceWriter.text(of: references, as: .ris) }

    /// One record, from `TY` to `ER`.
    static func record(_ reference: Reference, key: String) -> String {
        var lines = "TY  - \(TypeTable.row(of: reference.type).ris)\r\n"
        func add(_ tag: String, _ value: String?) {
            let value = OneLine.text(value ?? "")
            if !value.isEmpty { lines += "\(tag)  - \(value)\r\n" }
        }
        add("ID", key)
        for author in reference.authors { add("AU", name(author.value)) }
        for editor in reference.editors { add("ED", name(editor.value)) }
        add("TI", reference.title?.value ?? reference.text)
        add("T2", reference.containerTitle?.value)
        add("T3", reference.collectionTitle?.value)
        add("PY", (reference.issued?.value).map { year($0) })
        add(
            "DA",
            (reference.issued?.value).flatMap { $0.month == nil && $0.season == nil && $0.end == nil ? nil : date($0) })
        add("Y2", (reference.accessed?.value.date).map { date($0) })
        add("VL", reference.volume?.value)
        add("NV", reference.numberOfVolumes?.value)
        let identifiers = SortedIdentifiers(reference)
        add("IS", (reference.issue?.value ?? reference.numberField?.value ?? identifiers.number).map(PlainNumber.text))
        let pages = pageEnds(reference.pages?.value ?? "")
        add("SP", pages.first.isEmpty ? reference.numberOfPages?.value : pages.first)
        add("EP", pages.last)
        add("PB", reference.publisher?.value)
        add("CY", reference.publisherPlace?.value)
        add("ET", reference.edition?.value)
        add("M3", reference.genre?.value ?? reference.medium?.value)
        add("LA", reference.language)
        add("DO", reference.doi?.value)
        for url in reference.urls { add("UR", url.candidates.first?.url) }
        for number in identifiers.all(.isbn) + identifiers.all(.issn) { add("SN", number) }
        // Tags of further identifiers differ from manager to manager; a note is read by all.
        let remarks = identifiers.remarks(
            besides: [], repeatable: [.isbn, .issn], isNumberWritten: reference.issue == nil)
        for remark in remarks { add("N1", remark) }
        for note in reference.notes { add("N1", note.value) }
        return lines + "ER  - \r\n"
    }

    /// `Family, Given, Suffix`, which the format asks for in every script.
    private static func name(_ name: Name) -> String {
        name.literal ?? [name.family, name.given, name.suffix].compactMap { $0 }.joined(separator: ", ")
    }

    private static func year(_ date: PartialDate) -> String { String(date.iso8601.prefix(4)) }

    /// `2014/06/30`; `2014/06/` and `2014//` where less is known: the places of RIS keep their slashes. A fourth place
    /// says what no other does: a season, the end of a stretch.
    private static func date(_ date: PartialDate) -> String {
        let parts = date.iso8601.split(separator: "-").map(String.init)
        let places = (parts + ["", ""]).prefix(3).joined(separator: "/")
        let more = date.season.map { "\($0)" } ?? date.end.map { "to " + $0.iso8601 }
        return more.map { places + "/" + $0 } ?? places
    }

    /// The first and last page of a plain range; the whole text as the first page where it is anything else.
    private static func pageEnds(_ pages: String) -> (first: String, last: String?) {
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
