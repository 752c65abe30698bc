import Bibliography
import Documents
package import EntryLabelling

/// An entry with what is certain by its own look taken out, ready to be labelled: URLs, the consulted date, a DOI.
package struct PreparedEntry {
    /// The URLs that were spotted.
    let spotted: [SpottedURL]
    /// The entry in reading order, URLs as single marks.
    let reading: Reading
    /// The consulted date.
    let consulted: ConsultedDateReader.Finding?
    /// The DOI, where it stands outside of URLs.
    let doi: DOIScanner.Found?
    /// What is one token each: URLs, the consulted date, the DOI.
    private let recognised: [EntryTokenizer.Recognised]

    init(_ entry: EntryText) {
        spotted = URLSpotter(entry).urls()
        let reading = Reading(entry, urls: spotted)
        self.reading = reading
        consulted = ConsultedDateReader(entry: reading.text, urls: reading.urls).read()
        var open = reading.text.bytes
        if let consulted {
            for index in consulted.statement where index < open.count { open[index] = Reading.taken }
        }
        doi = DOIScanner.find(in: open, 0..<open.count)
        var recognised = reading.urls.map { EntryTokenizer.Recognised(range: $0, kind: .url) }
        if let consulted { recognised.append(.init(range: consulted.statement, kind: .accessed)) }
        if let doi { recognised.append(.init(range: doi.range, kind: .doi)) }
        recognised.sort { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
        self.recognised = recognised
    }

    /// The tokens to be labelled; their ranges are those of the reading. Cost: one pass.
    package func tokens() -> [EntryToken] {
        EntryTokenizer.tokens(in: reading.text.bytes, recognised: recognised)
    }

    /// The labels of tokens by the model of the binary; empty without one.
    package func labels(of tokens: [EntryToken]) -> [EntryLabeller.Labelled] {
        EmbeddedModel.labeller?.labels(of: tokens) ?? []
    }

    /// An entry without an article round it.
    package init(_ text: String) { self.init(EntryText(text)) }

    /// The byte of the printed entry at which a byte of the reading stands.
    package func printedOffset(of index: Int) -> Int { reading.text.offsets[index] }
}
