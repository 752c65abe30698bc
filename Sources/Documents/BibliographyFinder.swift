import Bibliography

/// Finds the stretches of an article that hold bibliographies.
struct BibliographyFinder {
    private let lines: ArticleLines
    private let firstLine: Int
    private var shapes: LineShapes

    private struct Found {
        var heading: HeadingLine
        var line: Int
        var end: Int
    }

    private init(_ lines: ArticleLines, from firstLine: Int) {
        self.lines = lines
        self.firstLine = firstLine
        shapes = LineShapes(lines)
    }

    /// The sections, in order. Cost: a few passes over the lines.
    static func sections(in lines: ArticleLines, from firstLine: Int) -> [BibliographySection] {
        var finder = BibliographyFinder(lines, from: firstLine)
        return finder.sections()
    }

    private mutating func sections() -> [BibliographySection] {
        let environments = BibliographyEnvironment.sections(in: lines, from: firstLine)
        if !environments.isEmpty { return environments }
        var found: [Found] = []
        var unlikely: Found?
        var empty: Found?
        var notes: [Found] = []
        var line = firstLine
        while line < lines.count {
            guard let heading = HeadingLine.read(lines, line), heading.isBibliography || heading.isNotes,
                isHeading(heading, at: line)
            else {
                line += 1
                continue
            }
            let start = line + heading.lineCount
            if !heading.isBibliography,
                shapes.evidence(from: start, lines: BibliographyFinder.contentLimit * 2) <= 0
            {
                line += 1
                continue
            }
            let section = Found(heading: heading, line: line, end: sectionEnd(after: start, of: heading))
            guard heading.isBibliography else {
                notes.append(section)
                line = max(line + 1, section.end)
                continue
            }
            switch content(of: start..<section.end) {
            case .entries:
                found.append(section)
                line = section.end
            case .other where !heading.isWeak:
                unlikely = section
                line += 1
            case .nothing where isEmptySection(heading, line..<section.end):
                empty = section
                line += 1
            case .other, .nothing: line += 1
            }
        }
        if !found.isEmpty { return merged(found).map(section) }
        if !notes.isEmpty { return merged(notes).map(section) }
        let commands = FootnoteCommand.sections(in: lines.text)
        if !commands.isEmpty { return commands }
        let runs = BibliographyRun.sections(in: lines, from: firstLine, shapes: &shapes)
        let footnotes = FootnoteRun.sections(in: lines, from: firstLine, shapes: &shapes)
        if !footnotes.isEmpty { return footnotes }
        if !runs.isEmpty { return runs }
        return [unlikely ?? empty].compactMap { $0 }.map(section)
    }

    private func section(_ found: Found) -> BibliographySection {
        let name = lines.text.string(in: found.heading.range)
        let field = Field(name, verbatim: name, range: lines.text.sourceRange(found.heading.range))
        let start = lines.start(found.line + found.heading.lineCount)
        return BibliographySection(heading: field, bytes: start..<max(start, lines.start(found.end)))
    }

    /// Lines behind an unmarked heading that show whether entries follow it.
    private static let headingSample = 10
    /// What they must say together.
    private static let headingEvidence = 3.0

    /// A line that only happens to be the word: in lower case, unmarked, inside a paragraph.
    private mutating func isHeading(_ heading: HeadingLine, at line: Int) -> Bool {
        if heading.markdownLevel != nil { return true }
        if heading.startsLowercase { return false }
        let isAfterBlank =
            line == 0 || lines.isBlank(line - 1) || HeadingLine.read(lines, line - 1)?.isOtherPart == true
        if heading.isMarked || isAfterBlank { return true }
        // Text without blank lines: a heading follows a finished line, a wrapped word does not.
        let previous = lines.ranges[line - 1]
        if previous.count <= 60 || ".!?»”\")]0123456789".utf8.contains(lines.text.bytes[previous.upperBound - 1]) {
            return true
        }
        // Or a running head that is not finished; then entries follow.
        return shapes.evidence(from: line + heading.lineCount, lines: BibliographyFinder.headingSample)
            >= BibliographyFinder.headingEvidence
    }

    /// The evidence lost since the last sign of an entry at which a section has ended.
    private static let lossLimit = 20.0
    /// A heading speaks for each line below it.
    private static let headingBias = 0.25
    /// An entry's own lines behind the last sign of it, at most.
    private static let continuationLimit = 3

    /// The line at which the next part starts.
    private mutating func sectionEnd(after start: Int, of heading: HeadingLine) -> Int {
        var line = start
        var sum = 0.0
        var best = (sum: 0.0, line: start - 1)
        while line < lines.count {
            guard !lines.isBlank(line) else {
                line += 1
                continue
            }
            if let next = HeadingLine.read(lines, line), endsSection(next, at: line, of: heading),
                !isFromOtherColumn(next, at: line)
            {
                return line
            }
            if lines.text.bytes[lines.ranges[line]].starts(with: "[^".utf8), !heading.isNotes { return line }
            sum += shapes.evidence(line) + BibliographyFinder.headingBias
            if sum >= best.sum { best = (sum, line) }
            if best.sum - sum > BibliographyFinder.lossLimit { return afterEntry(best.line, before: line) }
            line += 1
        }
        return line
    }

    /// A heading that the other column put between entries: entries go on right below it.
    private mutating func isFromOtherColumn(_ heading: HeadingLine, at line: Int) -> Bool {
        guard !heading.isMarked, !heading.isNumberedPart, !heading.isBibliography, !heading.isNotes, line > 0,
            !lines.isBlank(line - 1), line + 1 < lines.count,
            let below = shapes.shape(line + 1), below.isEntry, below.startsWithName
        else { return false }
        return shapes.evidence(from: line + 1, lines: BibliographyFinder.columnSample)
            >= BibliographyFinder.columnEvidence
    }

    private static let columnSample = 20
    private static let columnEvidence = 10.0

    private mutating func endsSection(_ next: HeadingLine, at line: Int, of heading: HeadingLine) -> Bool {
        if let level = next.markdownLevel {
            // A deeper heading divides the bibliography; one of the same or a higher level ends it.
            return level <= (heading.markdownLevel ?? 6) && !isRule(line)
        }
        if let ornament = heading.ornament, next.ornament == ornament { return true }
        if next.isBibliography || next.isNotes { return isHeading(next, at: line) }
        return next.isOtherPart && isPartHeading(next, at: line)
    }

    /// The line behind an entry whose last sign stands on a line: up to the line that ends it.
    private func afterEntry(_ line: Int, before limit: Int) -> Int {
        var line = max(line, 0)
        let last = min(limit, line + BibliographyFinder.continuationLimit)
        while line < last, !isFinished(line), line + 1 < lines.count, !lines.isBlank(line + 1) { line += 1 }
        return min(line + 1, limit)
    }

    /// A heading by its marks, or the article's last line, with nothing below it: a list yet to be written.
    private func isEmptySection(_ heading: HeadingLine, _ range: Range<Int>) -> Bool {
        let below = range.dropFirst(heading.lineCount)
        guard !heading.isWeak || heading.markdownLevel != nil, below.allSatisfy({ lines.isBlank($0) }) else {
            return false
        }
        return heading.markdownLevel != nil || range.upperBound >= lines.count
    }

    private func isRule(_ line: Int) -> Bool { lines.bytes(line).allSatisfy { $0 == 0x2D } }

    private func isPartHeading(_ heading: HeadingLine, at line: Int) -> Bool {
        guard !heading.startsLowercase else { return false }
        return heading.isMarked || line == 0 || lines.isBlank(line - 1) || isFinished(line - 1) || heading.isUpper
    }

    /// A line that ends a sentence, or holds only a page number.
    private func isFinished(_ line: Int) -> Bool {
        let range = lines.ranges[line]
        guard !range.isEmpty else { return true }
        return lines.text.bytes[range.upperBound - 1] == UInt8(ascii: ".")
            || range.count <= 4 && lines.text.bytes[range].allSatisfy { $0 &- 0x30 < 10 }
    }

    private enum Content { case entries, other, nothing }

    /// Lines looked at before a section is taken to hold no entries: the first entry starts at the top.
    private static let contentLimit = 12

    /// What stands below a heading; one in a table of contents has nothing, or nothing like an entry, below it.
    private mutating func content(of range: Range<Int>) -> Content {
        var seen = 0
        var hasYear = false
        if shapes.evidence(from: range.lowerBound, lines: min(range.count, BibliographyFinder.contentLimit * 2))
            >= BibliographyFinder.headingEvidence
        {
            return .entries
        }
        for line in range {
            guard let shape = shapes.shape(line) else { continue }
            seen += 1
            if shape.hasStrongSign || shape.startsWithLabel || shape.startsWithName && shape.hasYear { return .entries }
            if shape.hasYear { hasYear = true }
            if seen >= BibliographyFinder.contentLimit { return hasYear ? .other : .nothing }
        }
        return seen > 0 ? .other : .nothing
    }

    /// A heading repeated as a running head divides nothing: the sections between which nothing else stands are one.
    private func merged(_ found: [Found]) -> [Found] {
        var result: [Found] = []
        for section in found {
            if let last = result.last, last.end >= section.line, last.heading.name == section.heading.name,
                section.heading.markdownLevel == nil
            {
                result[result.count - 1].end = max(last.end, section.end)
            } else {
                result.append(section)
            }
        }
        return result
    }
}

extension ArticleLines {
    /// The first byte of a line; the text's end behind the last one.
    func start(_ line: Int) -> Int { line < count ? text.lineStarts[line] : text.bytes.count }
}
