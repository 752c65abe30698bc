import Bibliography
import EntryLabelling

/// Tokens of one label that follow each other, marks between them included.
struct LabelledRun {
    /// The label.
    var label: SegmentLabel
    /// The bytes of the reading, from the first to the last word.
    var range: Range<Int>
    /// The probability of the least certain token.
    var confidence: Double
    /// The tokens.
    var tokens: Range<Int>
    /// A date that is not when the work was published: when it was written, or published first.
    var isOriginalDate = false

    /// The runs of an entry, in printed order.
    static func runs(_ tokens: [EntryToken], _ labels: [EntryLabeller.Labelled]) -> [LabelledRun] {
        let labels = completed(labels, tokens)
        var runs: [LabelledRun] = []
        var index = 0
        while index < tokens.count, index < labels.count {
            let label = label(tokens[index], labels[index].state)
            var last = index
            var confidence = labels[index].confidence
            var next = index + 1
            // Marks between two stretches of one label belong to it: "Kowalski, J.; Lis, A."
            while next < tokens.count, next < labels.count, tokens[index].shape != .recognised {
                if LabelledRun.label(tokens[next], labels[next].state) == label {
                    last = next
                    confidence = min(confidence, labels[next].confidence)
                } else if labels[next].state != .other || tokens[next].kind != .mark || label == .other {
                    break
                }
                next += 1
            }
            if label != .other { last = closed(index...last, label, tokens, labels) }
            // "368 pp.": the word says what the number is, wherever it stands.
            if label == .page, index == last, last + 1 < tokens.count, tokens[last].shape != .year,
                tokens[last + 1].kind == .word, labels[last + 1].state == .other,
                tokens[last + 1].classes.contains(.page), last + 2 == tokens.count || tokens[last + 2].kind != .number
            {
                last += 1
            }
            if label == .page || label == .issued { last = counted(last, tokens, labels) }
            runs.append(
                LabelledRun(
                    label: label, range: tokens[index].range.lowerBound..<tokens[last].range.upperBound,
                    confidence: Double(confidence), tokens: index..<last + 1))
            index = last + 1
        }
        nameTitle(&runs)
        nameYear(&runs, tokens)
        chooseYear(&runs, tokens)
        for index in runs.indices where isBlank(runs[index], tokens) { runs[index].label = .other }
        return runs
    }

    /// “1952年”, “33頁”, “34쪽”: the counter that is written to a number without a blank.
    private static func counted(_ last: Int, _ tokens: [EntryToken], _ labels: [EntryLabeller.Labelled]) -> Int {
        let next = last + 1
        guard tokens[last].kind == .number, next < tokens.count, next < labels.count, labels[next].state == .other,
            tokens[next].kind == .word, !tokens[next].hasSpaceBefore, tokens[next].length <= 2,
            [.han, .hangul].contains(tokens[next].script)
        else { return last }
        return next
    }

    /// An entry without a date, but with "pages" that are years (1974–1978), was published in these years.
    private static func nameYear(_ runs: inout [LabelledRun], _ tokens: [EntryToken]) {
        guard !runs.contains(where: { $0.label == .issued }) else { return }
        let numeric: Set<SegmentLabel> = [.page, .volume, .issue, .number]
        let found = runs.lastIndex { run in
            let numbers = tokens[run.tokens].filter { $0.kind == .number }
            return numeric.contains(run.label) && !numbers.isEmpty && numbers.allSatisfy { $0.shape == .year }
                && tokens[run.tokens].allSatisfy { $0.kind != .word }
        }
        if let found { runs[found].label = .issued }
    }

    /// Of several dates the one beside the publisher or its place is when the work was published; one behind the title,
    /// “De l’amour (1822), … Paris: Gallimard, 1980”, is the original's, and a span of years there, “Letters, 1922–34”,
    /// is what the work is about. A date directly behind the names, as the author-year styles have it, comes first.
    private static func chooseYear(_ runs: inout [LabelledRun], _ tokens: [EntryToken]) {
        let saying = runs.indices.filter { runs[$0].label != .other || !isMarks(runs[$0], tokens) }
        let dates = saying.indices.filter { place in
            runs[saying[place]].label == .issued && tokens[runs[saying[place]].tokens].contains { $0.shape == .year }
        }
        guard dates.count > 1, dates[0] > 0,
            [.title, .containerTitle].contains(runs[saying[dates[0] - 1]].label)
        else { return }
        func isBesidePublisher(_ place: Int) -> Bool {
            [place - 1, place + 1].contains { neighbour in
                saying.indices.contains(neighbour)
                    && [.publisher, .publisherPlace].contains(runs[saying[neighbour]].label)
            }
        }
        guard !isBesidePublisher(dates[0]), dates.dropFirst().contains(where: isBesidePublisher) else { return }
        for place in dates where !isBesidePublisher(place) {
            runs[saying[place]].isOriginalDate = true
            if tokens[runs[saying[place]].tokens].count(where: { $0.kind == .number }) > 1 {
                runs[saying[place]].label = .note
            }
        }
    }

    private static func isMarks(_ run: LabelledRun, _ tokens: [EntryToken]) -> Bool {
        tokens[run.tokens].allSatisfy { $0.kind == .mark }
    }

    /// No title ends in an article or a preposition: "Archives after the | web" is one.
    private static func completed(
        _ labels: [EntryLabeller.Labelled], _ tokens: [EntryToken]
    ) -> [EntryLabeller.Labelled] {
        var labels = labels
        for index in tokens.indices.dropLast() where index + 1 < labels.count {
            let state = labels[index].state
            guard state == .title || state == .container, tokens[index].shape == .lower,
                tokens[index].classes.contains(.function), labels[index + 1].state == .other,
                tokens[index + 1].kind == .word, !tokens[index + 1].classes.contains(.containerLead)
            else { continue }
            labels[index + 1].state = state
        }
        return labels
    }

    /// Marks alone are no field, but for the dash that repeats an author.
    private static func isBlank(_ run: LabelledRun, _ tokens: [EntryToken]) -> Bool {
        run.label != .author && isMarks(run, tokens)
    }

    /// A book or report is its own container: without a title, and without the numbers that an article has, what was
    /// taken for a container is the title.
    private static func nameTitle(_ runs: inout [LabelledRun]) {
        var containers: [Int] = []
        for index in runs.indices {
            switch runs[index].label {
            case .title, .volume, .issue, .page: return
            case .containerTitle: containers.append(index)
            default: break
            }
        }
        if containers.count == 1 { runs[containers[0]].label = .title }
    }

    /// The end of a run with the marks behind it that are its own: the bracket or quotation mark that it opened, and
    /// the question mark of a title.
    private static func closed(
        _ run: ClosedRange<Int>, _ label: SegmentLabel, _ tokens: [EntryToken], _ labels: [EntryLabeller.Labelled]
    ) -> Int {
        var open: [UInt32] = []
        for token in tokens[run] where token.kind == .mark {
            switch token.scalar {
            case 0x28: open.append(0x29)
            case 0x5B: open.append(0x5D)
            case 0xAB: open.append(0xBB)
            case 0xFF08: open.append(0xFF09)
            case 0x300A: open.append(0x300B)
            default: if open.last == token.scalar { open.removeLast() }
            }
        }
        var last = run.upperBound
        while last + 1 < tokens.count, last + 1 < labels.count, tokens[last + 1].kind == .mark,
            labels[last + 1].state == .other
        {
            let scalar = tokens[last + 1].scalar
            if scalar == open.last {
                open.removeLast()
            } else if label != .title && label != .containerTitle || ![0x3F, 0x21, 0xFF1F, 0xFF01].contains(scalar) {
                break
            }
            last += 1
        }
        return last
    }

    private static func label(_ token: EntryToken, _ state: LabelState) -> SegmentLabel {
        switch token.kind {
        case .url: return .url
        case .doi: return .doi
        case .accessed: return .accessed
        default: break
        }
        switch state {
        case .other: return .other
        case .author: return .author
        case .editor: return .editor
        case .title: return .title
        case .container: return .containerTitle
        case .collection: return .collectionTitle
        case .issued: return .issued
        case .volume: return .volume
        case .issue: return .issue
        case .page: return .page
        case .edition: return .edition
        case .publisher: return .publisher
        case .place: return .publisherPlace
        case .number: return .number
        case .note: return .note
        case .citationLabel: return .citationLabel
        }
    }
}
