import Bibliography
import Documents

/// Tells a bibliography of which nearly nothing was read from one that lacks what the text cites.
enum SparseBibliography {
    private struct Work: Hashable {
        let name: String
        let year: Int?
    }

    /// So many works cited for each entry that was read are no carelessness of the author's.
    private static let worksPerEntry = 4
    /// Fewer works say nothing.
    private static let fewestWorks = 12

    /// The citations by name, without those that lead to no entry, when the article has a bibliography and the works
    /// that it cites by name are more than four times the entries read: they would be said to be missing one by one
    /// where the reader failed once.
    static func citations(_ citations: [Citation], in article: Article, references: [Reference]) -> [Citation] {
        let fewest = max(references.count * worksPerEntry, fewestWorks)
        guard !article.bibliographies.isEmpty, citations.reduce(0, { $0 + $1.items.count }) > fewest else {
            return citations
        }
        var works: Set<Work> = []
        for citation in citations where citation.form == .authorYear {
            for item in citation.items { works.insert(Work(name: item.name, year: item.year)) }
        }
        guard works.count > fewest else { return citations }
        return citations.compactMap { citation in
            citation.form == .authorYear ? citation.without { $0.link == .noEntry } : citation
        }
    }
}
