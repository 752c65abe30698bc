import Bibliography

/// The labelled parts of an entry in printed order.
enum PrintedParts {
    /// The reference's segments; of a reference without any, the printed texts of its fields, in the order in which
    /// they stand in the document, or in the order of a citation where their places are not known.
    static func parts(of reference: Reference) -> [LabelledSegment] {
        reference.segments.isEmpty ? fields(of: reference) : segments(of: reference)
    }

    /// The segments, a URL's with its printed text: a labelling that sees a URL as one sign leaves the text to
    /// ``Reference/urls``.
    private static func segments(of reference: Reference) -> [LabelledSegment] {
        var next = 0
        return reference.segments.map { segment in
            guard segment.label == .url, segment.text.isEmpty else { return segment }
            let place = segment.range?.start
            let index = reference.urls.firstIndex { $0.range?.start == place && place != nil } ?? next
            guard reference.urls.indices.contains(index) else { return segment }
            next = index + 1
            var segment = segment
            segment.text = reference.urls[index].verbatim
            segment.range = reference.urls[index].range
            return segment
        }
    }

    private static func fields(of reference: Reference) -> [LabelledSegment] {
        var parts: [LabelledSegment] = []
        func add<Value>(_ label: SegmentLabel, _ field: Field<Value>?) {
            guard let field, !field.verbatim.isEmpty else { return }
            parts.append(
                LabelledSegment(label: label, text: field.verbatim, range: field.range, confidence: field.confidence))
        }
        if let label = reference.label, !label.isEmpty {
            parts.append(LabelledSegment(label: .citationLabel, text: label, range: reference.range))
        }
        for author in reference.authors { add(.author, author) }
        add(.issued, reference.issued)
        add(.title, reference.title)
        for editor in reference.editors { add(.editor, editor) }
        add(.containerTitle, reference.containerTitle)
        add(.collectionTitle, reference.collectionTitle)
        add(.edition, reference.edition)
        add(.note, reference.genre)
        add(.note, reference.medium)
        add(.number, reference.numberField)
        add(.volume, reference.volume)
        add(.volume, reference.numberOfVolumes)
        add(.issue, reference.issue)
        add(.page, reference.pages)
        add(.page, reference.numberOfPages)
        add(.publisherPlace, reference.publisherPlace)
        add(.publisher, reference.publisher)
        add(.doi, reference.doi)
        for identifier in reference.identifiers { add(.number, identifier) }
        for note in reference.notes { add(.note, note) }
        for url in reference.urls where !url.verbatim.isEmpty {
            parts.append(
                LabelledSegment(
                    label: .url, text: url.verbatim, range: url.range, confidence: url.candidates.first?.score ?? 0))
        }
        add(.accessed, reference.accessed)
        guard parts.allSatisfy({ $0.range != nil }) else { return parts }
        // Sorting by place alone may swap parts of one place; the index keeps their order.
        return parts.enumerated().sorted { left, right in
            let (first, second) = (left.element.range?.start.offset ?? 0, right.element.range?.start.offset ?? 0)
            return (first, left.offset) < (second, right.offset)
        }.map(\.element)
    }
}
