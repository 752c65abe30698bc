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
        let all = prepared.tokens()
        let tokens = Array(all.drop { $0.range.lowerBound < lead?.end ?? 0 })
        var labels = prepared.labels(of: tokens)
        LabelCorrections.apply(to: &labels, of: tokens, in: prepared.reading.text)
        let law = LegalActLabels(tokens, in: prepared.reading.text)
        law?.apply(to: &labels, of: tokens)
        if law == nil { LonePhrase.apply(to: &labels, of: tokens) }
        var runs = LabelledRun.runs(tokens, labels)
        if lead?.repeatsSource == true {
            let own: Set<SegmentLabel> = [.page, .url, .doi, .accessed]
            for index in runs.indices where !own.contains(runs[index].label) { runs[index].label = .other }
        }
        FieldAssembly(
            reading: prepared.reading, source: source, tokens: tokens, act: law?.act,
            urls: prepared.spotted.map { (entry.verbatim($0.range), entry.sourceRange($0.range, in: source)) }
        ).read(runs, into: &reference)
        addUnlabelled(all, tokens, prepared.reading, &reference)
        reference.language = language(reference, prepared.reading)
        reference.urls = urls(prepared.spotted, title: reference.title?.value ?? "")
        reference.type = ReferenceTyping.type(of: reference)
    }

    /// The words that are not given to the labeller keep their places: a lead, and the rest of an entry of too many.
    private func addUnlabelled(
        _ all: [EntryToken], _ tokens: [EntryToken], _ reading: Reading, _ reference: inout Reference
    ) {
        guard let first = all.first, let last = all.last else { return }
        let text = reading.text
        func segment(_ range: Range<Int>) -> LabelledSegment {
            LabelledSegment(
                label: .other, text: text.value(range), range: text.sourceRange(range, in: source), confidence: 1)
        }
        if all.count > tokens.count {
            let end = all[all.count - tokens.count - 1].range.upperBound
            reference.segments.insert(segment(first.range.lowerBound..<end), at: 0)
        }
        let rest = text.trimmed(last.range.upperBound..<text.bytes.count)
        if all.count >= EntryTokenizer.maximumTokens, !rest.isEmpty {
            reference.segments.append(segment(rest))
            reference.remainder.append(text.value(rest))
        }
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
