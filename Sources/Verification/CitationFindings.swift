public import Bibliography
public import Citations

/// The findings about citations in the text: what is cited and not listed, and years and names that disagree.
public enum CitationFindings {
    /// Judges every citation.
    ///
    /// - Parameter references: the bibliography, by which an entry's own year and name are quoted.
    public static func findings(on citations: [Citation], references: [Reference]) -> [Finding] {
        let byNumber = Dictionary(references.map { ($0.number, $0) }) { first, _ in first }
        return citations.flatMap { citation in
            citation.items.compactMap { finding(on: $0, of: citation, entries: byNumber) }
        }
    }

    private static func finding(
        on item: CitationItem, of citation: Citation, entries: [Int: Reference]
    ) -> Finding? {
        let printed = "“\(citation.verbatim)”"
        func make(_ rule: Rule, _ message: String, _ action: String, _ number: Int?) -> Finding {
            Finding(rule, message, action: action, range: citation.range, referenceNumber: number)
        }
        switch item.link {
        case .entry: return nil
        case .entryByAccessedYear(let number):
            return make(
                .citationYearIsAccessed,
                "The citation \(printed) names a year that is not reference \(number)'s year of issue; \(year(item)) is its consulted year.",
                "Write “n.d.” or the year of the page.", number)
        case .entryWithOtherYear(let number):
            let issued = entries[number]?.issued.map { "; the entry has \($0.value.year)" } ?? ""
            return make(
                .citationYearNotInEntry,
                "The citation \(printed) names a year that stands nowhere in reference \(number)\(issued).",
                "Correct the year in the text or in the entry.", number)
        case .entryWithSimilarName(let number):
            let name = entries[number]?.leadingNames.first.map { $0.value.family ?? $0.value.displayed }
            return make(
                .citationNameDiffers,
                "The citation \(printed) spells the name otherwise than reference \(number)\(name.map { " (“\($0)”)" } ?? "").",
                "Use one spelling in both places.", number)
        case .ambiguous(let numbers):
            return make(
                .citationAmbiguous,
                "The citation \(printed) fits the references \(numbers.map(String.init).joined(separator: ", ")).",
                "Tell them apart by a letter after the year.", nil)
        case .noEntry:
            let name = [item.name, item.year.map(String.init)].compactMap { $0 }.joined(separator: ", ")
            return make(
                .citationWithoutEntry, "No entry of the bibliography fits the citation \(printed) (\(name)).",
                "Add the entry, or correct the citation.", nil)
        }
    }

    private static func year(_ item: CitationItem) -> String { item.year.map(String.init) ?? "it" }
}
