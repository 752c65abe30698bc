public import Bibliography

/// Shows how an entry was read, for a person at a terminal: its text with its labels, each field with what was
/// understood and how sure the reader is, every reading of its URL with the repairs that lead to it.
///
/// With colours the text stands as printed, its parts coloured, above a legend; without, each part has a line of its
/// own behind the name of its label. Either way nothing that was printed is left out.
public struct EntryExplanation {
    /// A confidence below this is marked: one such field in three is wrong or worse.
    static let lowConfidence = 0.6

    private static let labelColumns = 17
    private static let barColumns = 5
    /// Mark, label, bar, percentage and the blanks between them.
    private static let valueColumn = 2 + labelColumns + 1 + barColumns + 1 + 5 + 2
    /// Narrower, nothing could be read.
    private static let minimumColumns = 60

    private let usesColor: Bool
    private let columns: Int

    /// Explanations with or without colours, in lines of so many columns where words allow.
    public init(usesColor: Bool, columns: Int = 100) {
        self.usesColor = usesColor
        self.columns = max(columns, EntryExplanation.minimumColumns)
    }

    /// The lines about one entry, ending with a line feed.
    public func text(of reference: Reference, id: EntryID? = nil) -> String {
        let parts = PrintedParts.parts(of: reference)
        var lines = [heading(reference, id: id), ""]
        lines += usesColor ? coloured(reference, parts) : labelled(reference, parts)
        let fields = EntryFacts.facts(of: reference)
        if !fields.isEmpty {
            lines += ["", styled("  read as", SegmentStyle.heading)]
            for fact in fields { lines += self.lines(of: fact) }
        }
        for url in reference.urls { lines += self.lines(of: url) }
        for rest in reference.remainder {
            lines += row("not understood", label: nil, confidence: nil, text: "“\(rest)”", isMarked: true)
        }
        return lines.map { $0 + "\n" }.joined()
    }

    // MARK: - The head

    private func heading(_ reference: Reference, id: EntryID?) -> String {
        var title = String(reference.number)
        if let label = reference.label { title += "  [\(label)]" }
        switch id {
        case .text(let text): title += "  \(text)"
        case .number(let number): title += "  \(number)"
        case nil: break
        }
        var rest: [String] = []
        if let range = reference.range {
            let end = range.end.line == range.start.line ? "" : "–\(range.end.line)"
            rest.append((end.isEmpty ? "line " : "lines ") + "\(range.start.line)\(end)")
        }
        rest.append(reference.type.rawValue)
        if let language = reference.language { rest.append(language) }
        return styled(DisplayWidth.visible(title), SegmentStyle.heading)
            + styled("  " + rest.joined(separator: " · "), SegmentStyle.quiet)
    }

    // MARK: - The text with its labels

    private func coloured(_ reference: Reference, _ parts: [LabelledSegment]) -> [String] {
        var text = StyledLines(columns: columns - 2)
        // Segments cover every word; the fields that stand in for them do not.
        let stretches =
            LabelledText.stretches(of: reference.text, parts: parts)
            ?? (reference.segments.isEmpty ? [] : LabelledText.apart(parts))
        if stretches.isEmpty { text.append(reference.text) }
        for stretch in stretches {
            let codes = stretch.label.map { SegmentStyle.codes(of: $0) } ?? ""
            let isDoubtful = stretch.confidence.map { $0 < EntryExplanation.lowConfidence } ?? false
            text.append(stretch.text, codes: isDoubtful && !codes.isEmpty ? codes + SegmentStyle.doubt : codes)
        }
        var legend = StyledLines(columns: columns - 2)
        // The label before the entry stands in the heading.
        var seen: Set<SegmentLabel> = [.other, .citationLabel]
        for part in parts where seen.insert(part.label).inserted {
            legend.append(part.label.rawValue, codes: SegmentStyle.codes(of: part.label))
            legend.append(" ")
        }
        if parts.contains(where: { $0.label != .other && $0.confidence < EntryExplanation.lowConfidence }) {
            legend.append(" doubtful", codes: String(SegmentStyle.doubt.dropFirst()))
        }
        let lines = text.finished()
        let names = legend.finished()
        return lines.map { "  " + $0 } + (names.isEmpty ? [] : [""] + names.map { "  " + $0 })
    }

    private func labelled(_ reference: Reference, _ parts: [LabelledSegment]) -> [String] {
        var lines = ["  as printed"]
        if parts.isEmpty { return lines + row("", label: nil, confidence: nil, text: reference.text) }
        var stretches = parts.map { LabelledText.Stretch($0) }
        if reference.segments.isEmpty {
            if let covered = LabelledText.stretches(of: reference.text, parts: parts) {
                stretches = covered
            } else {
                lines += row("", label: nil, confidence: nil, text: reference.text)
            }
        }
        for stretch in stretches where !LabelledText.isPunctuation(stretch.text) {
            lines += row(
                stretch.label?.rawValue ?? SegmentLabel.other.rawValue, label: nil, confidence: stretch.confidence,
                text: stretch.text)
        }
        return lines
    }

    // MARK: - What was understood

    private func lines(of fact: EntryFacts.Fact) -> [String] {
        row(fact.name, label: fact.label, confidence: fact.confidence, text: fact.text)
    }

    private func lines(of url: PrintedURL) -> [String] {
        let place = url.range.map { "  (line \($0.start.line):\($0.start.column))" } ?? ""
        var lines = row("URL", label: .url, confidence: nil, text: url.verbatim + place, lead: "as printed")
        for (index, candidate) in url.candidates.enumerated() {
            if candidate.repairs.isEmpty, candidate.url == url.verbatim {
                if url.candidates.count > 1 {
                    lines += row("", label: nil, confidence: candidate.score, text: candidate.url, isMarked: false)
                } else {
                    lines += row("", label: nil, confidence: nil, text: "undamaged")
                }
                continue
            }
            lines += row(
                index == 0 ? "repaired" : "or", label: nil, confidence: candidate.score, text: candidate.url,
                isMarked: index == 0 && candidate.score < EntryExplanation.lowConfidence)
            var seen: Set<URLRepair> = []
            for repair in candidate.repairs where seen.insert(repair).inserted {
                lines += row("", label: nil, confidence: nil, text: "· \(repair.explanation) (\(repair.rawValue))")
            }
        }
        return lines
    }

    /// A mark where the reader is unsure, a name, a bar and a percentage, and a text that goes on below itself.
    private func row(
        _ name: String, label: SegmentLabel?, confidence: Double?, text: String, lead: String = "",
        isMarked: Bool? = nil
    ) -> [String] {
        let isMarked = isMarked ?? (confidence.map { $0 < EntryExplanation.lowConfidence } ?? false)
        let codes = label.map { SegmentStyle.codes(of: $0) } ?? ""
        var start = isMarked ? styled("! ", SegmentStyle.warning) : "  "
        start += padded(name, EntryExplanation.labelColumns, codes) + " "
        if let confidence {
            let share = confidence.isFinite ? min(max(confidence, 0), 1) : 0
            let full = Int((share * Double(EntryExplanation.barColumns)).rounded())
            let bar =
                String(repeating: "█", count: full)
                + String(repeating: "░", count: EntryExplanation.barColumns - full)
            let percent = "\(Int((share * 100).rounded())) %"
            start += styled(bar, isMarked ? SegmentStyle.warning : SegmentStyle.quiet) + " "
            start += String(repeating: " ", count: max(0, 5 - percent.count)) + percent + "  "
        } else {
            start += padded(lead, EntryExplanation.barColumns + 1 + 5 + 2, SegmentStyle.quiet)
        }
        var body = StyledLines(columns: columns - EntryExplanation.valueColumn)
        body.append(text)
        let lines = body.finished()
        let indentation = String(repeating: " ", count: EntryExplanation.valueColumn)
        return lines.enumerated().map { ($0.offset == 0 ? start : indentation) + $0.element }
    }

    private func padded(_ text: String, _ width: Int, _ codes: String) -> String {
        styled(text, codes) + String(repeating: " ", count: max(0, width - DisplayWidth.columns(of: text)))
    }

    private func styled(_ text: String, _ codes: String) -> String {
        usesColor && !codes.isEmpty && !text.isEmpty ? "\u{1B}[\(codes)m\(text)\u{1B}[0m" : text
    }
}
