import EntryLabelling

/// What a chain of labels cannot see, because each label knows the one before it only: that a list of names is of one
/// role, that a month belongs to its year, that a place stands behind its publisher.
///
/// Each correction asks for a sign in the text that leaves no other reading.
enum LabelCorrections {
    /// How sure a label is that a correction gave.
    private static let certainty: Float = 0.8

    /// Corrects the labels of an entry's tokens.
    static func apply(to labels: inout [EntryLabeller.Labelled], of tokens: [EntryToken], in text: EntryText) {
        guard labels.count == tokens.count else { return }
        joinInitials(&labels, tokens)
        joinLeadingNames(&labels, tokens)
        releaseUnannouncedEditors(&labels, tokens)
        takeMonths(&labels, tokens)
        joinSpans(&labels, tokens)
        turnPublisherAndPlace(&labels, tokens)
        partPlaceFromPublisher(&labels, tokens, text)
        takeState(&labels, tokens)
        releaseConjunctions(&labels, tokens)
    }

    private static func set(
        _ state: LabelState, _ range: some Sequence<Int>, _ labels: inout [EntryLabeller.Labelled]
    ) {
        for index in range { labels[index] = EntryLabeller.Labelled(state: state, confidence: certainty) }
    }

    /// "In W. | Knowles (Eds.)", "edd. H. | Lloyd-Jones": an initial belongs to the name behind it.
    private static func joinInitials(_ labels: inout [EntryLabeller.Labelled], _ tokens: [EntryToken]) {
        let names: Set<LabelState> = [.author, .editor]
        for name in tokens.indices.dropFirst(2).reversed()
        where tokens[name].kind == .word && tokens[name].shape != .lower && names.contains(labels[name].state) {
            let initial = name - 2
            guard tokens[name - 1].scalar == 0x2E, tokens[name - 1].kind == .mark, tokens[initial].shape == .initial
            else { continue }
            switch labels[initial].state {
            case .other: set(labels[name].state, initial..<name, &labels)
            case .editor where labels[name].state == .author:
                set(.editor, name - 1..<stretch(.author, from: name, labels).upperBound, &labels)
            default: continue
            }
        }
    }

    /// Names at the head of an entry that end in "(eds.)" are all editors.
    private static func joinLeadingNames(_ labels: inout [EntryLabeller.Labelled], _ tokens: [EntryToken]) {
        guard let first = labels.firstIndex(where: { $0.state != .other && $0.state != .citationLabel }),
            labels[first].state == .author
        else { return }
        var index = first
        var last = first
        var sawEditor = false
        while index < tokens.count {
            switch labels[index].state {
            case .author where !sawEditor: last = index
            case .editor:
                // A bracket or a word between the names parts the author from who edited the book.
                if !sawEditor, !isJoint(tokens[(last + 1)..<index]) { return }
                sawEditor = true
                last = index
            case .other where tokens[index].kind == .mark: break
            default: index = tokens.count
            }
            index += 1
        }
        guard sawEditor else { return }
        guard
            tokens[max(last - 3, first)...].prefix(7).contains(where: {
                $0.kind == .word && $0.classes.contains(.editor)
            })
        else { return }
        set(.editor, first...last, &labels)
    }

    private static func isJoint(_ between: ArraySlice<EntryToken>) -> Bool {
        between.allSatisfy { $0.kind == .mark && [0x2C, 0x3B, 0x26].contains($0.scalar) }
    }

    /// Editors inside an entry are announced, by "ed.", "in" or a bracket; what merely looks like names continues the
    /// title before it: "Special Issue on Scheduling, | Planning, and Control".
    private static func releaseUnannouncedEditors(
        _ labels: inout [EntryLabeller.Labelled], _ tokens: [EntryToken]
    ) {
        var index = 0
        while index < labels.count {
            guard labels[index].state == .editor else {
                index += 1
                continue
            }
            let run = stretch(.editor, from: index, labels)
            index = run.upperBound
            let around = max(run.lowerBound - 3, 0)..<min(run.upperBound + 3, tokens.count)
            let announcing: WordClasses = [.editor, .containerLead, .translator]
            guard !tokens[around].contains(where: { $0.kind == .word && !$0.classes.isDisjoint(with: announcing) }),
                !tokens[run].contains(where: { $0.shape == .initial }),
                !tokens[run.upperBound...].prefix(2).contains(where: { [0x28, 0x3B, 0x5B].contains($0.scalar) }),
                let before = labels[..<run.lowerBound].lastIndex(where: { $0.state != .other }),
                [.title, .container].contains(labels[before].state),
                tokens[(before + 1)..<run.lowerBound].allSatisfy({ $0.kind == .mark && $0.scalar == 0x2C })
            else { continue }
            set(labels[before].state, (before + 1)..<run.upperBound, &labels)
        }
    }

    /// "March–April 2012", "[Jan 1993]": the months directly before a year that is a date belong to it.
    private static func takeMonths(_ labels: inout [EntryLabeller.Labelled], _ tokens: [EntryToken]) {
        for year in tokens.indices where tokens[year].shape == .year && labels[year].state == .issued {
            var index = year - 1
            var start: Int?
            while index >= 0 {
                let token = tokens[index]
                if token.kind == .word, token.classes.contains(.month), token.shape != .lower || token.length > 3 {
                    start = index
                } else if token.kind != .mark || ![0x2C, 0x2D, 0x2E, 0x2F, 0x2013].contains(token.scalar) {
                    break
                }
                index -= 1
            }
            guard let start, start < year else { continue }
            switch labels[start].state {
            case .publisher, .other, .number, .note: break
            case .author where start > 0 && [0x28, 0x5B].contains(tokens[start - 1].scalar):
                if labels[start - 1].state == .author { labels[start - 1].state = .other }
            default: continue
            }
            set(.issued, start..<year, &labels)
        }
    }

    /// "1922–34": what a dash ties to a year that is a date is the end of the span.
    private static func joinSpans(_ labels: inout [EntryLabeller.Labelled], _ tokens: [EntryToken]) {
        for end in tokens.indices.dropFirst(2) where tokens[end].shape == .twoDigits || tokens[end].shape == .year {
            guard tokens[end - 2].shape == .year, labels[end - 2].state == .issued, labels[end].state == .page,
                tokens[end - 1].kind == .mark, [0x2D, 0x2010, 0x2013].contains(tokens[end - 1].scalar),
                !tokens[end - 1].hasSpaceBefore, !tokens[end].hasSpaceBefore
            else { continue }
            set(.issued, end - 1...end, &labels)
        }
    }

    /// "Hamish Hamilton: London": where only the part behind the colon is a place, the part before it published.
    private static func turnPublisherAndPlace(_ labels: inout [EntryLabeller.Labelled], _ tokens: [EntryToken]) {
        for colon in tokens.indices.dropFirst().dropLast() where tokens[colon].scalar == 0x3A {
            guard tokens[colon].kind == .mark, labels[colon - 1].state == .place, labels[colon + 1].state == .place,
                !labels.contains(where: { $0.state == .publisher })
            else { continue }
            let before = stretch(.place, endingAt: colon - 1, labels)
            let after = stretch(.place, from: colon + 1, labels)
            guard !isPlace(tokens[before]), isPlace(tokens[after]) else { continue }
            set(.publisher, before, &labels)
            labels[colon].state = .other
        }
    }

    /// What the names of publishers end in.
    private static let publisherEndings = ["verlag", "press", "publishers", "publishing", "books"].map {
        Array($0.utf8)
    }

    /// "Springer-Verlag Berlin": a place behind a word that ends the names of publishers.
    private static func partPlaceFromPublisher(
        _ labels: inout [EntryLabeller.Labelled], _ tokens: [EntryToken], _ text: EntryText
    ) {
        guard !labels.contains(where: { $0.state == .place }),
            let last = labels.lastIndex(where: { $0.state == .publisher }), last > 0, tokens[last].kind == .word
        else { return }
        var start = last + 1
        while start > 0, labels[start - 1].state == .publisher, tokens[start - 1].classes.contains(.place),
            tokens[start - 1].shape != .lower
        {
            start -= 1
        }
        guard start <= last, start > 0, labels[start - 1].state == .publisher, tokens[start - 1].kind == .word,
            publisherEndings.contains(where: { ending in
                let word = text.bytes[tokens[start - 1].range].suffix(ending.count)
                return word.count == ending.count && zip(word, ending).allSatisfy { $0 | 0x20 == $1 }
            })
        else { return }
        set(.place, start...last, &labels)
    }

    /// "San Francisco, | CA: Jossey-Bass": the state stands with the place.
    private static func takeState(_ labels: inout [EntryLabeller.Labelled], _ tokens: [EntryToken]) {
        for colon in tokens.indices where tokens[colon].scalar == 0x3A && tokens[colon].kind == .mark {
            guard colon >= 3, tokens[colon - 2].scalar == 0x2C, labels[colon - 3].state == .place,
                labels[colon - 1].state == .publisher, tokens[colon - 1].shape == .capitals,
                tokens[colon - 1].length == 2
            else { continue }
            set(.place, [colon - 2, colon - 1], &labels)
            labels[colon].state = .other
        }
    }

    /// "(London: SCM and Philadelphia: Trinity)": the word between two fields belongs to neither.
    private static func releaseConjunctions(_ labels: inout [EntryLabeller.Labelled], _ tokens: [EntryToken]) {
        for index in tokens.indices.dropFirst().dropLast()
        where labels[index].state == .publisher && labels[index + 1].state == .place {
            guard tokens[index].kind == .word || tokens[index].scalar == 0x26, tokens[index].classes.contains(.and)
            else { continue }
            labels[index].state = .other
        }
    }

    private static func isPlace(_ tokens: ArraySlice<EntryToken>) -> Bool {
        tokens.contains { $0.kind == .word && $0.shape != .lower && $0.classes.contains(.place) }
    }

    private static func stretch(
        _ state: LabelState, endingAt last: Int, _ labels: [EntryLabeller.Labelled]
    ) -> Range<Int> {
        var start = last
        while start > 0, labels[start - 1].state == state { start -= 1 }
        return start..<last + 1
    }

    private static func stretch(
        _ state: LabelState, from first: Int, _ labels: [EntryLabeller.Labelled]
    ) -> Range<Int> {
        var end = first + 1
        while end < labels.count, labels[end].state == state { end += 1 }
        return first..<end
    }
}
