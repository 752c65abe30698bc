public import Bibliography
public import Documents

/// Finds the citations in an article's text and links them to its references.
public enum CitationFinder {
    /// The citations outside the bibliographies, in the order of the text.
    ///
    /// A place that has the form of a citation without doubt is found even when it leads to no entry; a place that may
    /// be something else, such as a name before a bracketed year or in a note, only when it leads to one. A work that
    /// stands in a bibliography but not among the references, because the reader missed it, is left out; so are all works
    /// without an entry when fewer than one entry was read for four works cited by name. Cost: one pass over the text,
    /// and for each different citation a comparison with the entries whose names start alike.
    public static func citations(in article: Article, references: [Reference]) -> [Citation] {
        let bytes = SilentText(article).bytes
        let candidates = CitationScanner(article, bytes: bytes).candidates
        let notes = NoteFinder.parts(in: article, bytes: bytes)
        guard !(candidates.isEmpty && notes.isEmpty), !(candidates.isEmpty && references.isEmpty) else { return [] }
        var linker = CitationLinker(references: references, language: article.language)
        let citations = linker.citations(from: candidates, notes: notes, in: article.text)
        let decided = SparseBibliography.citations(citations, in: article, references: references)
        return UnreadEntries(article, citations: decided).removed(from: decided)
    }

    /// The numbers of the references that the article lists on purpose without citing them: LaTeX's `\nocite{a,b}` and
    /// pandoc's `nocite: '@a'`, all of them where `*` stands for the key.
    public static func numbersListedWithoutCitation(in article: Article, references: [Reference]) -> Set<Int> {
        let keys = Set(SilentText(article).listedKeys)
        if keys.isEmpty { return [] }
        if keys.contains("*") { return Set(references.map(\.number)) }
        var linker = CitationLinker(references: references, language: article.language)
        return Set(keys.sorted().compactMap { linker.link(ofKey: $0).referenceNumber })
    }
}
