import Bibliography
import Documents

/// Reads the fields of one entry.
///
/// What is certain by its own look goes first (URLs, the consulted date, a DOI); title, authors and date are then told
/// from what is left by quotation marks, parentheses and position.
struct EntryReader {
    let entry: EntryText
    let source: SourceText

    func read(into reference: inout Reference, votes: inout DateOrder) {
        let spotted = URLSpotter(entry).urls()
        var reading = Reading(entry, urls: spotted)
        readConsulted(&reading, &reference, &votes)
        readDOI(&reading, spotted, &reference)
        AddressCues.take(&reading)
        let lead = EntryLead.find(in: reading.tokens())
        if let lead { reading.take(0..<lead.end) }
        let head =
            lead?.repeatsSource == true
            ? lead?.end ?? 0 : HeadReader(source: source, start: lead?.end ?? 0).read(&reading, into: &reference)
        reference.language = language(reference, reading)
        reference.urls = urls(spotted, title: reference.title?.value ?? reference.text)
        if lead?.repeatsSource != true {
            ContainerReader(source: source).read(&reading, from: head, into: &reference)
        }
        NumberReader.read(&reading, from: head, into: &reference, source: source)
        ContainerReader(source: source).readPublisher(&reading, from: head, into: &reference)
        IssuedReader(source: source).read(&reading, into: &reference, votes: &votes)
        reference.type = ReferenceTyping.type(of: reference)
        reference.remainder = remainder(reading)
    }

    private func readConsulted(_ reading: inout Reading, _ reference: inout Reference, _ votes: inout DateOrder) {
        let finder = ConsultedDateReader(entry: reading.text, urls: reading.urls)
        guard let finding = finder.read() else { return }
        votes.vote(monthFirst: finding.provenMonthFirst)
        reference.accessed = Field(
            finding.date, verbatim: reading.text.verbatim(finding.dateRange),
            range: reading.text.sourceRange(finding.dateRange, in: source), confidence: finding.confidence)
        reading.take(finding.statement)
    }

    private func readDOI(_ reading: inout Reading, _ urls: [SpottedURL], _ reference: inout Reference) {
        if let found = DOIReader.find(in: reading.free) {
            reference.doi = Field(
                found.value, verbatim: reading.text.verbatim(found.range),
                range: reading.text.sourceRange(found.range, in: source))
            reading.take(found.range)
            return
        }
        for url in urls {
            let text = url.parts.map(\.text).joined()
            guard text.contains("doi.org/") || text.lowercased().hasPrefix("doi:"),
                let found = DOIReader.find(in: Array(text.utf8))
            else { continue }
            reference.doi = Field(
                found.value, verbatim: entry.verbatim(url.range), range: entry.sourceRange(url.range, in: source),
                confidence: 0.9)
            return
        }
    }

    private func urls(_ spotted: [SpottedURL], title: String) -> [PrintedURL] {
        spotted.map { url in
            PrintedURL(
                verbatim: entry.verbatim(url.range), range: entry.sourceRange(url.range, in: source),
                candidates: URLRepairer.candidates(
                    parts: url.parts, other: url.otherParts, title: title, isWrapped: url.isWrapped))
        }
    }

    /// From the title, which is in the source's language; from the whole entry when it says nothing.
    private func language(_ reference: Reference, _ reading: Reading) -> String? {
        if let title = reference.title?.value, let tag = LanguageGuess.language(of: EntryText(title).words()) {
            return tag
        }
        return LanguageGuess.language(
            of: TextTokens.tokens(in: reading.free, range: 0..<reading.free.count).filter { $0.kind == .word }.map(
                \.folded))
    }

    /// Runs of words and numbers that no field took.
    private func remainder(_ reading: Reading) -> [String] {
        reading.free.split(separator: Reading.taken).compactMap { part in
            let range = reading.bare(part.startIndex..<part.endIndex)
            let hasWord = TextTokens.tokens(in: reading.free, range: range).contains { $0.kind != .mark }
            return hasWord ? FieldText.withoutMarkup(reading.text.value(range)) : nil
        }
    }
}
