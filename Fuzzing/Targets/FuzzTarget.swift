import Bibliography
import BibliographyFormats
import Citations
import Documents
import ReferenceParsing

/// What is done with an input by a fuzzer, and by the test that replays the inputs which once failed.
///
/// An input fails when it traps, takes too long or too much memory, or breaks one of the promises stated here.
public enum FuzzTarget: String, Sendable, CaseIterable {
    /// Bytes → one entry → its fields, in every format.
    case entryReader = "FuzzEntryReader"
    /// Bytes → an article → its bibliographies, entries and citations.
    case sectionFinder = "FuzzSectionFinder"
    /// Bytes → the links of a file, in every format.
    case linkReader = "FuzzLinkReader"
    /// Bytes → the references of JATS and of the other formats in XML.
    case jatsReader = "FuzzJATS"
    /// Bytes → RIS → references → RIS.
    case ris = "FuzzRIS"
    /// Bytes → PubMed's tagged format → references.
    case nbib = "FuzzNBIB"
    /// Bytes → a page of wikitext → references.
    case wikitext = "FuzzWikitext"
    /// Bytes → the references of a BibTeX, BibLaTeX or .bbl file → a file again.
    case bibTeX = "FuzzBibTeX"

    /// Reads the bytes; what comes back says which promise was broken, nil when all were kept.
    public func violation(of bytes: [UInt8]) -> String? {
        switch self {
        case .entryReader: FuzzTarget.entryViolation(bytes)
        case .sectionFinder: FuzzTarget.articleViolation(bytes)
        case .linkReader: FuzzTarget.linkViolation(bytes)
        case .jatsReader: FuzzTarget.jatsViolation(bytes)
        case .ris: FuzzTarget.formatViolation(bytes, .ris)
        case .nbib: FuzzTarget.formatViolation(bytes, .nbib)
        case .wikitext: FuzzTarget.formatViolation(bytes, .wikitext)
        case .bibTeX: FuzzTarget.bibTeXViolation(bytes)
        }
    }

    private static func entryViolation(_ bytes: [UInt8]) -> String? {
        let text = String(decoding: bytes, as: UTF8.self)
        let reference = BibliographyReader.reference(entry: text)
        for format in ReferenceWriter.Format.allCases {
            let written = ReferenceWriter.text(of: [reference], as: format)
            if let problem = problem(with: written, format) { return "\(format.rawValue): \(problem)" }
        }
        let explained = EntryExplanation(usesColor: false).text(of: reference)
        if explained.unicodeScalars.contains(where: { $0.value < 0x20 && $0 != "\n" }) {
            return "the explanation holds a control character"
        }
        return problem(with: reference, length: Array(text.utf8).count)
    }

    private static func articleViolation(_ bytes: [UInt8]) -> String? {
        // Both kinds of article are read in other ways; which one an input is, its length decides.
        let name = bytes.count.isMultiple(of: 2) ? "article.txt" : "article.md"
        guard let article = try? ArticleReader.read(bytes: bytes, fileName: name) else { return nil }
        let length = article.text.bytes.count
        let references = BibliographyReader.references(in: article).references
        for reference in references {
            if let problem = problem(with: reference, length: length) { return problem }
        }
        let citations = CitationFinder.citations(in: article, references: references)
        return citations.allSatisfy { isInside($0.range, length) } ? nil : "a citation lies outside the text"
    }

    /// What holds for every file that is written: a line of JSON is one line, a record of RIS breaks at its own ends.
    private static func problem(with written: String, _ format: ReferenceWriter.Format) -> String? {
        let bytes = Array(written.utf8)
        let controls = bytes.filter { $0 < 0x20 && $0 != 0x0A && $0 != 0x0D }.count
        if controls > 0 { return "a control character was written" }
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: true)
        switch format {
        case .jsonl, .gold: return lines.count == 1 ? nil : "a row takes \(lines.count) lines"
        case .ris:
            let isRight = lines.allSatisfy { line in
                line.last == 0x0D && line.dropFirst(2).starts(with: "  - ".utf8) && !line.dropLast().contains(0x0D)
            }
            return isRight ? nil : "a line is no tagged line"
        case .biblatex, .bibtex, .cslJSON, .cslYAML, .table: return nil
        }
    }

    static func problem(with reference: Reference, length: Int) -> String? {
        var ranges = [reference.range] + reference.segments.map(\.range) + reference.urls.map(\.range)
        ranges += [reference.title?.range, reference.containerTitle?.range, reference.issued?.range]
        ranges += [reference.accessed?.range, reference.doi?.range] + reference.authors.map(\.range)
        if let range = ranges.compactMap(\.self).first(where: { !isInside($0, length) }) {
            return "a range lies outside the text: \(range)"
        }
        let shares = reference.segments.map(\.confidence) + reference.urls.flatMap { $0.candidates.map(\.score) }
        if shares.contains(where: { !(0...1).contains($0) }) { return "a confidence is no share" }
        if reference.urls.contains(where: { $0.candidates.isEmpty }) { return "a URL has no reading" }
        return nil
    }

    static func isInside(_ range: SourceRange, _ length: Int) -> Bool {
        0 <= range.start.offset && range.start.offset <= range.end.offset && range.end.offset <= length
    }
}
