import Bibliography
import Documents
import EntryLabelling

/// Reads the fields of one entry.
///
/// What is certain by its own look goes first (URLs, the consulted date, a DOI); the words that are left are labelled,
/// and normalisers make fields of them.
struct EntryReader {
    let entry: EntryText
    let source: SourceText

    func read(into reference: inout Reference, votes: inout DateOrder) {
        let prepared = PreparedEntry(entry)
        readConsulted(prepared, &reference, &votes)
        readDOI(prepared, &reference)
        let lead = EntryLead.find(in: prepared.reading.text.bytes)
        var tokens = prepared.tokens()
        if let lead { tokens.removeAll { $0.range.lowerBound < lead.end } }
        var labels = prepared.labels(of: tokens)
        let law = LegalActLabels(tokens, in: prepared.reading.text)
        law?.apply(to: &labels, of: tokens)
        var runs = LabelledRun.runs(tokens, labels)
        if lead?.repeatsSource == true {
            for index in runs.indices where runs[index].label != .page { runs[index].label = .other }
        }
        FieldAssembly(
            reading: prepared.reading, source: source, tokens: tokens, act: law?.act,
            urls: prepared.spotted.map { (entry.verbatim($0.range), entry.sourceRange($0.range, in: source)) }
        ).read(runs, into: &reference)
        reference.language = language(reference, prepared.reading)
        reference.urls = urls(prepared.spotted, title: reference.title?.value ?? "")
        reference.type = ReferenceTyping.type(of: reference)
    }

    private func readConsulted(_ prepared: PreparedEntry, _ reference: inout Reference, _ votes: inout DateOrder) {
        guard let finding = prepared.consulted else { return }
        let text = prepared.reading.text
        votes.vote(monthFirst: finding.provenMonthFirst)
        reference.accessed = Field(
            finding.date, verbatim: text.verbatim(finding.dateRange),
            range: text.sourceRange(finding.dateRange, in: source), confidence: finding.confidence)
    }

    private func readDOI(_ prepared: PreparedEntry, _ reference: inout Reference) {
        if let found = prepared.doi {
            let text = prepared.reading.text
            reference.doi = Field(
                found.value, verbatim: text.verbatim(found.range), range: text.sourceRange(found.range, in: source))
            return
        }
        for url in prepared.spotted {
            let text = url.parts.map(\.text).joined()
            let bytes = Array(text.utf8)
            guard text.contains("doi.org/") || text.lowercased().hasPrefix("doi:"),
                let found = DOIScanner.find(in: bytes, 0..<bytes.count)
            else { continue }
            reference.doi = Field(
                found.value, verbatim: entry.verbatim(url.range), range: entry.sourceRange(url.range, in: source),
                confidence: 0.9)
            return
        }
    }

    private func urls(_ spotted: [SpottedURL], title: String) -> [PrintedURL] {
        var evidence = URLEvidence(entry: entry.bytes, urls: spotted.map(\.range), title: title)
        return spotted.map { url in
            PrintedURL(
                verbatim: entry.verbatim(url.range), range: entry.sourceRange(url.range, in: source),
                candidates: URLRepairer.candidates(for: url, evidence: &evidence))
        }
    }

    /// From the title, which is in the source's language; from the whole entry when it says nothing.
    private func language(_ reference: Reference, _ reading: Reading) -> String? {
        if let title = reference.title?.value, let tag = LanguageGuess.language(of: title) {
            return tag
        }
        return LanguageGuess.language(of: reading.text.bytes[...])
    }
}
