import Bibliography

/// Finds the stretches of an article that hold bibliographies.
enum BibliographyFinder {
    /// The sections, in order. Cost: one pass over the lines, and a second one when there is no heading.
    static func sections(in lines: ArticleLines, from firstLine: Int) -> [BibliographySection] {
        var found: [(heading: HeadingLine, line: Int, end: Int)] = []
        var unlikely: (heading: HeadingLine, line: Int, end: Int)?
        var empty: (heading: HeadingLine, line: Int, end: Int)?
        var line = firstLine
        while line < lines.count {
            guard let heading = HeadingLine.read(lines, line), heading.isBibliography,
                isHeading(heading, at: line, in: lines)
            else {
                line += 1
                continue
            }
            let end = sectionEnd(after: line + heading.lineCount, of: heading, in: lines)
            switch content(of: line + heading.lineCount..<end, in: lines) {
            case .entries:
                found.append((heading, line, end))
                line = end
            case .other where !heading.isWeak:
                unlikely = (heading, line, end)
                line += 1
            case .nothing where isEmptySection(heading, line..<end, in: lines):
                empty = (heading, line, end)
                line += 1
            case .other, .nothing: line += 1
            }
        }
        if found.isEmpty, let unlikely, BibliographyRun.section(in: lines, from: firstLine) == nil {
            found = [unlikely]
        }
        if found.isEmpty, let empty, BibliographyRun.section(in: lines, from: firstLine) == nil { found = [empty] }
        if found.isEmpty { return BibliographyRun.section(in: lines, from: firstLine).map { [$0] } ?? [] }
        return merged(found, in: lines).map { section in
            let heading = section.heading
            let name = Field(heading.name, verbatim: heading.name, range: lines.text.sourceRange(heading.range))
            let first = section.line + heading.lineCount
            let start = first < lines.count ? lines.text.lineStarts[first] : lines.text.bytes.count
            let end = section.end < lines.count ? lines.text.lineStarts[section.end] : lines.text.bytes.count
            return BibliographySection(heading: name, bytes: min(start, end)..<end)
        }
    }

    /// A line that only happens to be the word: in lower case, unmarked, inside a paragraph.
    private static func isHeading(_ heading: HeadingLine, at line: Int, in lines: ArticleLines) -> Bool {
        if heading.markdownLevel != nil { return true }
        guard let first = heading.name.unicodeScalars.first else { return false }
        if first.properties.isLowercase { return false }
        let isAfterBlank =
            line == 0 || lines.isBlank(line - 1) || HeadingLine.read(lines, line - 1)?.isOtherPart == true
        if heading.isMarked || isAfterBlank { return true }
        // Text without blank lines: a heading follows a finished line, a wrapped word does not.
        let previous = lines.bytes(line - 1)
        return previous.count <= 60 || ".!?»”\")]0123456789".utf8.contains(previous.last ?? 0)
    }

    /// More lines than this without a year, a name, a label or a URL are no longer a bibliography.
    private static let silenceLimit = 15
    /// An entry's own lines behind the last sign of it, at most.
    private static let continuationLimit = 3

    /// The line at which the next part starts.
    private static func sectionEnd(after start: Int, of heading: HeadingLine, in lines: ArticleLines) -> Int {
        var line = start
        var lastSign = start
        var silent = 0
        while line < lines.count {
            if !lines.isBlank(line) {
                let shape = EntryShape(lines.text.bytes, lines.ranges[line])
                if shape.hasYear || shape.hasStrongSign || shape.startsWithLabel || shape.startsWithName {
                    lastSign = line
                    silent = 0
                } else {
                    silent += 1
                    if silent > silenceLimit { return min(lastSign + 1 + continuationLimit, line) }
                }
            }
            if let next = HeadingLine.read(lines, line) {
                if let level = next.markdownLevel, line + 1 < lines.count || level <= 6 {
                    // A deeper heading divides the bibliography; one of the same or a higher level ends it.
                    if level <= (heading.markdownLevel ?? 6), !isRule(lines, line) { return line }
                } else if next.isBibliography, isHeading(next, at: line, in: lines) {
                    return line
                } else if next.isOtherPart, isPartHeading(next, at: line, in: lines) {
                    return line
                }
            }
            let bytes = lines.bytes(line)
            if bytes.starts(with: "[^".utf8), heading.folded != "notes" { return line }
            line += 1
        }
        return line
    }

    /// A heading by its marks, or the article's last line, with nothing below it: a list yet to be written.
    private static func isEmptySection(_ heading: HeadingLine, _ range: Range<Int>, in lines: ArticleLines) -> Bool {
        let below = range.dropFirst(heading.lineCount)
        guard !heading.isWeak || heading.markdownLevel != nil, below.allSatisfy({ lines.isBlank($0) }) else {
            return false
        }
        return heading.markdownLevel != nil || range.upperBound >= lines.count
    }

    private static func isRule(_ lines: ArticleLines, _ line: Int) -> Bool {
        lines.bytes(line).allSatisfy { $0 == 0x2D }
    }

    private static func isPartHeading(_ heading: HeadingLine, at line: Int, in lines: ArticleLines) -> Bool {
        guard let first = heading.name.unicodeScalars.first, !first.properties.isLowercase else { return false }
        return heading.isMarked || line == 0 || lines.isBlank(line - 1) || isFinished(lines, line - 1)
            || heading.name.unicodeScalars.allSatisfy { !$0.properties.isLowercase }
    }

    /// A line that ends a sentence, or holds only a page number.
    private static func isFinished(_ lines: ArticleLines, _ line: Int) -> Bool {
        let bytes = lines.bytes(line)
        return bytes.last == UInt8(ascii: ".") || bytes.count <= 4 && bytes.allSatisfy { (0x30...0x39).contains($0) }
    }

    private enum Content { case entries, other, nothing }

    /// Lines looked at before a section is taken to hold no entries: the first entry starts at the top.
    private static let contentLimit = 12

    /// What stands below a heading; one in a table of contents has nothing, or nothing like an entry, below it.
    private static func content(of range: Range<Int>, in lines: ArticleLines) -> Content {
        var seen = 0
        var hasYear = false
        for line in range where !lines.isBlank(line) {
            seen += 1
            let shape = EntryShape(lines.text.bytes, lines.ranges[line])
            if shape.hasStrongSign || shape.startsWithLabel || shape.startsWithName && shape.hasYear { return .entries }
            if shape.hasYear { hasYear = true }
            if seen >= contentLimit { return hasYear ? .other : .nothing }
        }
        return seen > 0 ? .other : .nothing
    }

    /// A heading repeated as a running head divides nothing: the sections between which nothing else stands are one.
    private static func merged(
        _ found: [(heading: HeadingLine, line: Int, end: Int)], in lines: ArticleLines
    ) -> [(heading: HeadingLine, line: Int, end: Int)] {
        var result: [(heading: HeadingLine, line: Int, end: Int)] = []
        for section in found {
            if let last = result.last, last.end == section.line, last.heading.folded == section.heading.folded,
                section.heading.markdownLevel == nil
            {
                result[result.count - 1].end = section.end
            } else {
                result.append(section)
            }
        }
        return result
    }
}
