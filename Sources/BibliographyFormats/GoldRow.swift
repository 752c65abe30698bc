public import Bibliography

/// Writes references as rows of a labelled set, the printed text of each field as a list of its parts, so that a scorer
/// of such sets takes them as they are.
///
/// `{"id", "raw", "author": […], "title": […], …, "url": […], "url_candidates": […], "accessed", "accessed_readings"}`:
/// a field that the entry has not is left out, but for the last four. `url` holds the best reading of each printed URL,
/// `url_candidates` every reading of the first one, best first; `accessed` is the likeliest consulted date as ISO date
/// or null, `accessed_readings` all that it can mean.
public enum GoldRow {
    /// One line, the line feed included.
    public static func line(of reference: Reference, id: EntryID) -> String {
        var members: [(name: String, value: JSONText)] = [("id", id.json), ("raw", .string(reference.verbatim))]
        let parts = PrintedParts.parts(of: reference)
        for (label, name) in fields {
            let texts = parts.filter { $0.label == label && !$0.text.isEmpty }.map { JSONText.string($0.text) }
            if !texts.isEmpty { members.append((name, .array(texts))) }
        }
        let urls = reference.urls.compactMap { $0.candidates.first?.url }
        let candidates = reference.urls.first?.candidates.map(\.url) ?? []
        let readings = reference.accessed?.value.readings ?? []
        members.append(("url", .array(urls.map { .string($0) })))
        members.append(("url_candidates", .array(candidates.map { .string($0) })))
        members.append(("accessed", (readings.first?.iso8601).map { .string($0) } ?? .null))
        members.append(("accessed_readings", .array(readings.map { .string($0.iso8601) })))
        return JSONText.object(members).line + "\n"
    }

    /// The names that labelled sets have for the fields. A URL is not among them: it is written repaired.
    private static let fields: [(SegmentLabel, String)] = [
        (.citationLabel, "citation_number"), (.author, "author"), (.editor, "editor"), (.title, "title"),
        (.containerTitle, "container"), (.collectionTitle, "series"), (.issued, "date"), (.volume, "volume"),
        (.issue, "issue"), (.page, "pages"), (.edition, "edition"), (.publisher, "publisher"),
        (.publisherPlace, "location"), (.doi, "doi"), (.number, "idno"), (.note, "note"),
    ]
}
