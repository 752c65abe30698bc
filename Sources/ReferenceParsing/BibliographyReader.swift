public import Bibliography
public import Documents

/// What was read from an article's bibliographies.
public struct BibliographyReading: Hashable, Sendable {
    /// The entries, in printed order, numbered from 1 through all sections.
    public var references: [Reference]
    /// What the reader should know: entries that could not be understood, sections without entries.
    public var diagnostics: [Diagnostic]

    /// Creates a reading.
    public init(references: [Reference], diagnostics: [Diagnostic]) {
        self.references = references
        self.diagnostics = diagnostics
    }
}

/// Cuts the bibliographies of an article into entries and reads their fields.
public enum BibliographyReader {
    /// Entries that are longer, in bytes, are kept but not read: they are no entries, and each step looks at an entry
    /// several times.
    static let maximumEntryLength = 16 << 10
    /// More entries than any bibliography has; a listing of another kind stops here.
    static let maximumEntries = 50_000

    /// The references of an article. Nothing is thrown: what cannot be understood stays verbatim in its entry.
    public static func references(in article: Article) -> BibliographyReading {
        var references: [Reference] = []
        var diagnostics: [Diagnostic] = []
        var votes = DateOrder()
        let heads = RunningHeads(article)
        for section in article.bibliographies {
            let lines = SectionLine.lines(of: section, in: article.text)
            let entries = EntryCutter(text: article.text, lines: lines, heads: heads).entries()
            if entries.isEmpty {
                diagnostics.append(Diagnostic("This bibliography holds no entries.", range: section.heading?.range))
            }
            let first = references.count
            for entry in entries {
                guard references.count < maximumEntries else {
                    diagnostics.append(Diagnostic("Only the first \(maximumEntries) entries are read."))
                    break
                }
                references.append(
                    reference(
                        entry, number: references.count + 1, in: article.text, votes: &votes, diagnostics: &diagnostics)
                )
            }
            AuthorRepetition.fill(&references[first...], signs: entries.map(\.repeatsAuthors), in: article.text)
        }
        votes.decide(&references)
        AuthorOrder.decide(&references)
        return BibliographyReading(references: references, diagnostics: diagnostics)
    }

    /// The reference that a single entry makes, without the bibliography round it.
    ///
    /// - Parameter entry: one entry, as printed; line breaks, page numbers between its lines and a label before it are
    ///   allowed. Positions count from its first byte.
    public static func reference(entry: String) -> Reference {
        let article = Article(
            text: SourceText(entry), encoding: "utf-8", format: .plainText, title: nil, authors: [], issued: nil,
            language: nil, bibliographies: [], diagnostics: [])
        let section = BibliographySection(heading: nil, bytes: 0..<article.text.bytes.count)
        let lines = SectionLine.lines(of: section, in: article.text)
        let cutter = EntryCutter(text: article.text, lines: lines, heads: RunningHeads(article))
        guard let cut = cutter.single() else { return Reference(number: 1, verbatim: entry, text: entry) }
        var votes = DateOrder()
        var diagnostics: [Diagnostic] = []
        var references = [reference(cut, number: 1, in: article.text, votes: &votes, diagnostics: &diagnostics)]
        votes.decide(&references)
        return references[0]
    }

    private static func reference(
        _ cut: CutEntry, number: Int, in text: SourceText, votes: inout DateOrder, diagnostics: inout [Diagnostic]
    ) -> Reference {
        var entry = EntryText()
        for (index, piece) in cut.pieces.enumerated() {
            if index > 0 { entry.appendJoint(piece.joint, at: max(0, piece.range.lowerBound - 1)) }
            entry.append(piece.range, of: text.bytes)
        }
        let range = text.sourceRange(cut.extent)
        var reference = Reference(
            number: number, label: cut.label, verbatim: text.string(in: cut.extent),
            text: entry.value(0..<entry.bytes.count),
            range: range)
        guard entry.bytes.count <= maximumEntryLength else {
            diagnostics.append(
                Diagnostic(
                    "This entry has \(entry.bytes.count) bytes and was not read; put a line break between entries.",
                    range: range))
            reference.remainder = [String(reference.text.prefix(200))]
            return reference
        }
        EntryReader(entry: entry, source: text).read(into: &reference, votes: &votes)
        return reference
    }
}
