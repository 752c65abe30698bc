import Bibliography
import Documents
import EntryLabelling

/// Makes the fields of a reference from the labelled runs of its entry, each by its normaliser.
struct FieldAssembly {
    let reading: Reading
    let source: SourceText
    let tokens: [EntryToken]
    /// What the phrase of a law or decree says, where the entry has one.
    let act: LegalActNormalizer.LegalAct?
    /// The printed URLs, in the order of the reading's marks.
    let urls: [(verbatim: String, range: SourceRange?)]

    private var text: EntryText { reading.text }

    /// Reads all runs into the reference.
    func read(_ runs: [LabelledRun], into reference: inout Reference) {
        for run in runs where run.confidence >= FieldAssembly.leastCertainty || !FieldAssembly.minor.contains(run.label)
        {
            switch run.label {
            case .author where act == nil: reference.authors += names(run)
            case .editor: reference.editors += names(run)
            case .title: addTitle(run, &reference)
            case .containerTitle:
                set(&reference.containerTitle, ContainerNormalizer.container(in: text, run.range), run)
            case .collectionTitle:
                set(&reference.collectionTitle, ContainerNormalizer.container(in: text, run.range), run)
            case .issued where run.isOriginalDate:
                if let note = field(plain(run.range), run) { reference.notes.append(note) }
            case .issued: addIssued(run, &reference)
            case .volume: addNumbers(run, .volume, &reference)
            case .issue: addNumbers(run, .issue, &reference)
            case .page: addPages(run, &reference)
            case .edition: set(&reference.edition, EditionNormalizer.edition(in: text, run.range)?.text, run)
            case .publisher: addPublisher(run, &reference)
            case .publisherPlace: set(&reference.publisherPlace, plain(run.range), run)
            case .number: addNumber(run, &reference)
            case .note: if let note = field(plain(run.range), run) { reference.notes.append(note) }
            case .citationLabel:
                if reference.label == nil { reference.label = text.value(run.range) }
            default: break
            }
        }
        if let act { add(act, &reference) }
        takeSeriesForContainer(&reference)
        reference.segments = segments(runs)
        for run in runs where run.label == .other && reference.medium == nil {
            set(&reference.medium, MediumNormalizer.medium(in: text.bytes, run.range), run)
        }
        reference.remainder = remainder(runs)
        forgetLoneNumbers(&reference)
    }

    /// A numbered series without a publisher is where the work stands, as a bulletin or a series of papers is.
    private func takeSeriesForContainer(_ reference: inout Reference) {
        guard reference.containerTitle == nil, reference.publisher == nil else { return }
        reference.containerTitle = reference.collectionTitle
        reference.collectionTitle = nil
    }

    /// In an entry of which nothing else was understood, a number is no page and no volume.
    private func forgetLoneNumbers(_ reference: inout Reference) {
        guard reference.title == nil, reference.containerTitle == nil, reference.authors.isEmpty,
            reference.issued == nil, reference.doi == nil, reference.accessed == nil, reading.urls.isEmpty
        else { return }
        reference.volume = nil
        reference.issue = nil
        reference.pages = nil
        reference.numberField = nil
        reference.remainder = [FieldText.withoutMarkup(text.value(0..<text.bytes.count))]
    }

    // MARK: Fields

    private func field(_ value: NormalizedText?, _ run: LabelledRun) -> Field<String>? {
        guard let value, !value.value.isEmpty else { return nil }
        return Field(
            value.value, verbatim: text.verbatim(value.range), range: text.sourceRange(value.range, in: source),
            confidence: run.confidence)
    }

    /// Sets a field that an entry has once; the surer of two wins.
    private func set(_ place: inout Field<String>?, _ value: NormalizedText?, _ run: LabelledRun) {
        guard let field = field(value, run), field.confidence > place?.confidence ?? -1 else { return }
        place = field
    }

    private func plain(_ range: Range<Int>) -> NormalizedText? {
        let bare = reading.bare(range)
        guard !bare.isEmpty else { return nil }
        return NormalizedText(value: FieldText.withoutMarkup(text.value(bare)), range: bare)
    }

    private func names(_ run: LabelledRun) -> [Field<Name>] {
        NameNormalizer.names(in: text, behindRepetition(run)).names.map { part in
            Field(
                part.name, verbatim: text.verbatim(part.range), range: text.sourceRange(part.range, in: source),
                confidence: run.confidence)
        }
    }

    /// The names behind a dash that repeats the author of the entry before: “——— and Ewa Kowalska”.
    private func behindRepetition(_ run: LabelledRun) -> Range<Int> {
        var index = run.tokens.lowerBound
        while index < run.tokens.upperBound, tokens[index].kind == .mark { index += 1 }
        guard index > run.tokens.lowerBound, index < run.tokens.upperBound, tokens[index].classes.contains(.and) else {
            return run.range
        }
        let start = index + 1 < run.tokens.upperBound ? tokens[index + 1].range.lowerBound : run.range.upperBound
        return start..<run.range.upperBound
    }

    private func addTitle(_ run: LabelledRun, _ reference: inout Reference) {
        guard let title = TitleNormalizer.title(in: text, run.range) else { return }
        set(&reference.title, title.text, run)
        set(&reference.numberOfVolumes, title.volumes, run)
        guard let genre = title.genre else { return }
        if MediumNormalizer.isMedium(genre, in: text.bytes) {
            set(&reference.medium, genre, run)
        } else {
            set(&reference.genre, genre, run)
        }
    }

    private func addIssued(_ run: LabelledRun, _ reference: inout Reference) {
        let issued = DateNormalizer.issued(in: text, run.range)
        guard let date = issued.date else {
            // "348:c2096": the number of an article, taken for a year with a letter.
            if reference.pages == nil, PagesNormalizer.isArticleNumber(in: text.bytes, run.range) {
                addPages(run, &reference)
            }
            return
        }
        let range = issued.range ?? run.range
        let field = Field(
            date, verbatim: text.verbatim(range), range: text.sourceRange(range, in: source),
            confidence: run.confidence)
        guard let known = reference.issued else {
            reference.issued = field
            return
        }
        // "2013. … 20 September 2013": the longer date says the same more precisely.
        if known.value.contains(date) { reference.issued = field }
    }

    private func addNumbers(_ run: LabelledRun, _ expected: VolumeNormalizer.Expected, _ reference: inout Reference) {
        let numbers = VolumeNormalizer.numbers(in: text, run.range, expecting: expected)
        if reference.volume == nil { set(&reference.volume, numbers.volume, run) }
        if reference.issue == nil { set(&reference.issue, numbers.issue, run) }
        if reference.pages == nil { set(&reference.pages, numbers.page, run) }
        set(&reference.numberOfVolumes, numbers.count, run)
    }

    /// Pages, or how many a book has.
    private func addPages(_ run: LabelledRun, _ reference: inout Reference) {
        guard let pages = PagesNormalizer.pages(in: text, run.range) else { return }
        // "256 p.", "312 с.": the word behind a lone number stands outside of the run.
        let isCount = pages.isCount || isExtent(run)
        if isCount {
            set(&reference.numberOfPages, pages.text, run)
        } else {
            set(&reference.pages, pages.text, run)
        }
    }

    private func isExtent(_ run: LabelledRun) -> Bool {
        let numbers = tokens[run.tokens].filter { $0.kind == .number }
        let next = run.tokens.upperBound
        let before = run.tokens.lowerBound - 1
        return numbers.count == 1 && next < tokens.count && tokens[next].kind == .word
            && tokens[next].classes.contains(.page) && (before < 0 || !tokens[before].classes.contains(.page))
            && (before < 1 || tokens[before].kind != .mark || !tokens[before - 1].classes.contains(.page))
    }

    private func addPublisher(_ run: LabelledRun, _ reference: inout Reference) {
        let found = PublisherNormalizer.publisher(in: text, run.range)
        set(&reference.publisher, found.publisher, run)
        if reference.publisherPlace == nil { set(&reference.publisherPlace, found.place, run) }
    }

    private func addNumber(_ run: LabelledRun, _ reference: inout Reference) {
        for found in IdentifierNormalizer.identifiers(in: text, run.range, isNumber: true) {
            reference.identifiers.append(
                Field(
                    found.identifier, verbatim: text.verbatim(found.range),
                    range: text.sourceRange(found.range, in: source), confidence: run.confidence))
        }
        if reference.numberField == nil { set(&reference.numberField, plain(run.range), run) }
    }

    // MARK: Legal acts

    /// Kind, number and issuer of a law are not names and numbers of the usual kinds.
    private func add(_ act: LegalActNormalizer.LegalAct, _ reference: inout Reference) {
        let confidence = 0.8
        func made(_ value: NormalizedText) -> Field<String> {
            Field(
                value.value, verbatim: text.verbatim(value.range), range: text.sourceRange(value.range, in: source),
                confidence: confidence)
        }
        reference.genre = made(act.genre)
        if let number = act.number { reference.numberField = made(number) }
        if let issuer = act.issuer {
            reference.authors = [
                Field(
                    Name(literal: issuer.value), verbatim: text.verbatim(issuer.range),
                    range: text.sourceRange(issuer.range, in: source), confidence: confidence)
            ]
        }
    }

    // MARK: What is left

    private func segments(_ runs: [LabelledRun]) -> [LabelledSegment] {
        runs.map { run in
            if run.label == .url, let mark = reading.urls.firstIndex(where: { $0.overlaps(run.range) }),
                mark < urls.count
            {
                return LabelledSegment(label: .url, text: urls[mark].verbatim, range: urls[mark].range)
            }
            return LabelledSegment(
                label: run.label, text: text.value(run.range), range: text.sourceRange(run.range, in: source),
                confidence: run.confidence)
        }
    }

    /// What the labelling is less sure of is no field of a minor kind, but words that were not understood.
    private static let leastCertainty = 0.05
    private static let minor: Set<SegmentLabel> = [.editor, .edition, .publisherPlace, .number, .note, .citationLabel]

    /// Words that introduce a field say nothing of their own.
    private static let introducing: WordClasses = [
        .containerLead, .editor, .volume, .issue, .page, .edition, .availability, .see, .function, .month, .and,
        .identifier,
    ]

    /// Stretches that no field took and that say something.
    private func remainder(_ runs: [LabelledRun]) -> [String] {
        runs.filter { run in
            (run.label == .other
                || run.confidence < FieldAssembly.leastCertainty && FieldAssembly.minor.contains(run.label))
                && act.map { !$0.genre.range.overlaps(run.range) } ?? true
        }.compactMap { run in
            let says = tokens[run.tokens].contains { token in
                token.kind == .number
                    || token.kind == .word && token.classes.isDisjoint(with: FieldAssembly.introducing)
            }
            return says && FieldLabels.leaveSomething(in: text.bytes, run.range)
                ? FieldText.withoutMarkup(text.value(reading.bare(run.range))) : nil
        }
    }
}
