import Bibliography
import Web

/// Reads the links of a file, with their places.
///
/// What is found: URLs of the schemes `http`, `https` and `ftp`, bare `www.` names, DOIs with and without prefix, arXiv
/// identifiers, PubMed identifiers and Handles with their prefix, mail addresses after `mailto:`, and, in formats that
/// have them, files beside the document and places in it. Code is left out, and so is what comments hold.
public enum LinkReader {
    /// Reads all links of a file. Cost: linear.
    ///
    /// - Parameters:
    ///   - bytes: the whole file; UTF-8, UTF-16 or an old character set, which is then guessed. Places count the file's
    ///     own bytes, a byte order mark included, but for ISO-2022-JP, where offsets count the text in UTF-8.
    ///   - fileName: its extension tells the format where `format` is nil; what has none is told by its content.
    ///   - includesCode: whether links in code and in scripts count, which are mostly examples.
    public static func reading(
        of bytes: [UInt8], fileName: String, format: LinkFormat? = nil, includesCode: Bool = false
    ) -> LinkReading {
        if let container = FileSignature.container(of: bytes) {
            return LinkReading(
                format: format ?? .plainText, encoding: "binary", links: [],
                problems: [
                    LinkReadingProblem(line: 1, message: "The file is \(container), whose links cannot be read.")
                ])
        }
        let isNamed = format == nil
        let named = format ?? LinkFormat.format(ofFileName: fileName)
        let isMarkup = named == .html || named == .sitemap || named == .xml || bytes.starts(with: "<?xml".utf8)
        let text = DecodedBytes(bytes, isMarkup: isMarkup)
        var format = named ?? LinkFormat.sniffed(from: text.bytes)
        if isNamed, format == .xml, LinkFormat.sniffed(from: text.bytes) == .sitemap { format = .sitemap }
        return reading(of: text, format: format, includesCode: includesCode)
    }

    private static func reading(of text: DecodedBytes, format: LinkFormat, includesCode: Bool) -> LinkReading {
        var draft = draft(of: text.bytes, format: format, includesCode: includesCode)
        var marks = IgnoreMarks(ByteText(text.bytes), format: format)
        marks.finish()
        draft.problems += marks.problems
        draft.links.sort { ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound) }
        let cursor = PlaceCursor(text.bytes, offset: text.offset)
        draft.problems.sort { $0.offset < $1.offset }
        var lines = cursor
        let problems = draft.problems.map { problem in
            lines.advance(to: problem.offset)
            return LinkReadingProblem(line: lines.position.line, message: problem.message)
        }
        return LinkReading(
            format: format, encoding: text.encoding,
            links: links(draft.links, in: text.bytes, cursor: cursor, ignoring: marks.ranges), problems: problems,
            base: draft.base)
    }

    /// The links with their places; they must come in the order of their places.
    static func links(
        _ found: [FoundLink], in bytes: [UInt8], cursor: PlaceCursor, ignoring ignored: [Range<Int>]
    ) -> [Link] {
        var result: [Link] = []
        result.reserveCapacity(found.count)
        var cursor = cursor
        var mark = 0
        for (index, link) in found.enumerated() {
            cursor.advance(to: link.range.lowerBound)
            let start = cursor.position
            var end = cursor
            end.advance(to: link.range.upperBound)
            let range = SourceRange(start: start, end: end.position)
            // The next link may begin before this one ends.
            if index + 1 < found.count, found[index + 1].range.lowerBound >= link.range.upperBound { cursor = end }
            while mark < ignored.count, ignored[mark].upperBound <= link.range.lowerBound { mark += 1 }
            let isIgnored = mark < ignored.count && ignored[mark].contains(link.range.lowerBound)
            let text = String(decoding: bytes[link.range], as: UTF8.self)
            result.append(
                Link(kind: link.kind, text: text, target: link.target ?? text, range: range, isIgnored: isIgnored))
        }
        return result
    }

    private static func draft(of bytes: [UInt8], format: LinkFormat, includesCode: Bool) -> LinkDraft {
        let text = ByteText(bytes)
        switch format {
        case .markdown: return MarkdownLinkReader.draft(of: text, includesCode: includesCode)
        case .html: return HTMLLinkReader.draft(of: text, includesCode: includesCode)
        case .latex:
            var draft = LinkDraft()
            var running = RunningText()
            var reader = LaTeXText(text, place: .document, includesCode: includesCode)
            reader.read(0..<text.count, into: &draft, running: &running)
            draft.addBareLinks(in: running)
            return draft
        case .bibtex: return BibTeXLinkReader.draft(of: text)
        case .ris: return RISLinkReader.draft(of: text)
        case .cslJSON: return CSLJSONLinkReader.draft(of: text)
        case .reStructuredText: return ReStructuredTextLinkReader.draft(of: text, includesCode: includesCode)
        case .asciiDoc: return AsciiDocLinkReader.draft(of: text, includesCode: includesCode)
        case .sitemap: return SitemapLinkReader.draft(of: text)
        case .xml: return XMLLinkReader.draft(of: text)
        case .plainText:
            var draft = LinkDraft()
            draft.addBareLinks(in: RunningText(copying: bytes), options: [.joinsLinesInAngleBrackets])
            return draft
        }
    }
}

/// A file's bytes as UTF-8, and the way back.
struct DecodedBytes {
    /// UTF-8, though a few bytes may be malformed where the file is damaged UTF-8.
    let bytes: [UInt8]
    let encoding: String
    let offset: OriginalOffset

    init(_ original: [UInt8], isMarkup: Bool) {
        let hasMark = original.starts(with: [0xEF, 0xBB, 0xBF])
        let isPlain = hasMark || DecodedBytes.isPlain(original)
        let decoded = isPlain ? nil : CharacterDecoder.decode(original, contentType: nil, isMarkup: isMarkup)
        if let decoded, decoded.encoding != "utf-8" {
            bytes = Array(decoded.text.utf8)
            encoding = decoded.encoding
            offset = OriginalOffset(encoding: decoded.encoding, original: original)
        } else {
            bytes = hasMark ? Array(original[3...]) : original
            encoding = "utf-8"
            offset = OriginalOffset(plainFrom: hasMark ? 3 : 0)
        }
    }

    /// Whether bytes are valid UTF-8 and not another encoding of seven bits: many NUL bytes are a sign of UTF-16, ESC is
    /// one of ISO-2022-JP.
    private static func isPlain(_ bytes: [UInt8]) -> Bool {
        guard (try? UTF8Span(validating: bytes.span)) != nil else { return false }
        var nulls = 0
        for byte in bytes where byte < 0x20 {
            if byte == 0x1B { return false }
            if byte == 0 { nulls += 1 }
        }
        return nulls * 10 <= bytes.count
    }
}
