public import Bibliography
import Web

/// Reads plain text, Markdown and the text that OCR programs write.
public enum ArticleReader {
    /// The largest article that is read, in bytes.
    ///
    /// The longest books are a few megabytes of text; a larger file is a mistake (a data set, a log), and every later
    /// step keeps several copies of the text in memory.
    public static let maximumSize = 64 << 20

    /// Reads an article.
    ///
    /// - Parameters:
    ///   - bytes: the whole file; UTF-8, UTF-16 or an old character set, which is then guessed and reported.
    ///   - fileName: the name for messages; its extension tells Markdown from plain text.
    /// - Throws: ``ArticleError`` when the file is empty, too large, no text, or a container.
    public static func read(bytes: [UInt8], fileName: String) throws(ArticleError) -> Article {
        guard bytes.count <= maximumSize else {
            throw ArticleError(
                code: .tooLarge, fileName: fileName,
                reason: "the file has \(bytes.count >> 20) MB; articles are read up to \(maximumSize >> 20) MB. "
                    + "Give the article's text alone.")
        }
        if let container = FileSignature.container(of: bytes) {
            throw ArticleError(
                code: .container, fileName: fileName,
                reason: "this is \(container), which cannot be read yet. Save it as plain text or Markdown in UTF-8.")
        }
        var diagnostics: [Diagnostic] = []
        let decoded = try decode(bytes, fileName: fileName, diagnostics: &diagnostics)
        var textBytes = Array(decoded.text.utf8)
        if textBytes.starts(with: [0xEF, 0xBB, 0xBF]) { textBytes.removeFirst(3) }
        guard textBytes.contains(where: { $0 > 0x20 }) else {
            throw ArticleError(
                code: .empty, fileName: fileName, reason: "the file is empty; there is nothing to read.")
        }
        let text = SourceText(bytes: textBytes)
        return article(text, encoding: decoded.encoding, fileName: fileName, diagnostics: diagnostics)
    }

    /// Makes an article of text that was taken out of a container.
    ///
    /// - Parameters:
    ///   - text: the text, headings after number signs, a line for each paragraph.
    ///   - format: the container.
    ///   - properties: what the container says of the article beside its text.
    ///   - diagnostics: what was found while the text was taken out.
    public static func article(
        text: SourceText, encoding: String, format: Article.Format, properties: ArticleProperties,
        diagnostics: [Diagnostic]
    ) -> Article {
        let lines = ArticleLines(text)
        let opening = ArticleOpening.read(lines, from: 0)
        let sections = BibliographyFinder.sections(in: lines, from: 0)
        return Article(
            text: text, encoding: encoding, format: format,
            title: properties.hasPrintedTitle ? opening.title : properties.title ?? opening.title,
            authors: opening.authors.isEmpty ? properties.authors : opening.authors, issued: opening.issued,
            language: properties.language ?? language(of: text), bibliographies: sections,
            diagnostics: diagnostics + self.diagnostics(on: sections, in: text))
    }

    private static func diagnostics(on sections: [BibliographySection], in text: SourceText) -> [Diagnostic] {
        guard let first = sections.first else {
            return [
                Diagnostic(
                    "No bibliography was found: no heading such as “References”, and no run of entries at the end. "
                        + "Put a heading before the list of references.", kind: .noBibliography)
            ]
        }
        guard first.heading == nil else { return [] }
        return [
            Diagnostic(
                "The bibliography has no heading; it was found by the look of its entries.",
                range: text.sourceRange(first.bytes.lowerBound..<first.bytes.lowerBound))
        ]
    }

    private static func language(of text: SourceText) -> String? {
        LanguageGuess.language(of: text.bytes[..<min(text.bytes.count, LanguageGuess.sampleSize)])
    }

    private static func article(
        _ text: SourceText, encoding: String, fileName: String, diagnostics: [Diagnostic]
    ) -> Article {
        let lines = ArticleLines(text)
        let frontMatter = FrontMatter.read(lines)
        let body = frontMatter?.lineCount ?? 0
        let opening = ArticleOpening.read(lines, from: body)
        let sections = BibliographyFinder.sections(in: lines, from: body)
        var diagnostics = diagnostics + self.diagnostics(on: sections, in: text)
        if looksLikeHTML(text) {
            diagnostics.append(Diagnostic("The file looks like HTML; it was read as plain text, tags included."))
        }
        return Article(
            text: text, encoding: encoding, format: format(of: fileName, lines: lines),
            title: frontMatter?.title ?? opening.title,
            authors: frontMatter.map { $0.authors.isEmpty ? opening.authors : $0.authors } ?? opening.authors,
            issued: frontMatter?.issued ?? opening.issued,
            language: frontMatter?.language ?? language(of: text),
            bibliographies: sections, diagnostics: diagnostics)
    }

    private static func decode(
        _ bytes: [UInt8], fileName: String, diagnostics: inout [Diagnostic]
    ) throws(ArticleError) -> DecodedText {
        let decoded = CharacterDecoder.decode(bytes, contentType: nil, isMarkup: false)
        // Every encoding but UTF-16 keeps a NUL byte as a NUL character, which no text has.
        guard !bytes.contains(0) || decoded.encoding.hasPrefix("utf-16") && !isPlainTextWithNulls(bytes, decoded) else {
            throw ArticleError(
                code: .binary, fileName: fileName,
                reason: "the file holds NUL bytes and is not UTF-16, so it is not text. Save the article as plain text "
                    + "or Markdown in UTF-8.")
        }
        guard !hasManyControls(bytes, decoded) else {
            throw ArticleError(
                code: .binary, fileName: fileName,
                reason: "the file holds many control characters, as programs and pictures do, so it is not text. Save "
                    + "the article as plain text or Markdown in UTF-8.")
        }
        if decoded.origin == .detected || decoded.origin == .fallback {
            diagnostics.append(Diagnostic(guessMessage(decoded), kind: .encodingGuessed))
        }
        if decoded.replacements > 0 {
            diagnostics.append(
                Diagnostic(
                    "\(decoded.replacements) malformed byte sequence(s) in \(decoded.encoding) were replaced by U+FFFD; "
                        + "save the article as UTF-8 to be sure of every letter."))
        }
        return decoded
    }

    /// Whether more than one character in fifty is a control that no text has: random bytes have five times as many,
    /// and a damaged text far fewer.
    private static func hasManyControls(_ bytes: [UInt8], _ decoded: DecodedText) -> Bool {
        guard !decoded.encoding.hasPrefix("utf-16") else { return false }
        let sample = bytes.prefix(1 << 16)
        // Tabs, line breaks and form feeds are text; ESC switches the character set in ISO-2022-JP.
        let controls = sample.count { ($0 < 0x09 || (0x0E...0x1F).contains($0) && $0 != 0x1B) || $0 == 0x7F }
        return controls > 1 && controls * 50 > sample.count
    }

    /// A few NULs among ASCII letters: a damaged or binary file that only seems to be UTF-16.
    ///
    /// Half the bytes of UTF-16 are NUL for Latin letters, and few are ASCII letters for other scripts.
    private static func isPlainTextWithNulls(_ bytes: [UInt8], _ decoded: DecodedText) -> Bool {
        guard decoded.origin == .detected else { return false }
        let sample = bytes.prefix(1 << 16)
        let nulls = sample.count { $0 == 0 }
        let printable = sample.count { (0x20...0x7E).contains($0) || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
        return nulls * 10 < sample.count && printable * 10 > (sample.count - nulls) * 8
    }

    private static func guessMessage(_ decoded: DecodedText) -> String {
        "The character encoding was guessed: \(decoded.encoding). Save the article as UTF-8 to be sure of every letter."
    }

    private static func format(of fileName: String, lines: ArticleLines) -> Article.Format {
        let dot = fileName.lastIndex(of: ".") ?? fileName.startIndex
        let fileExtension = fileName[dot...].dropFirst().lowercased()
        if ["md", "markdown", "mdown", "mkd", "rmd", "qmd"].contains(fileExtension) { return .markdown }
        return lines.hasMarkdownHeading ? .markdown : .plainText
    }

    private static func looksLikeHTML(_ text: SourceText) -> Bool {
        let start = text.bytes.prefix(512).drop { $0 <= 0x20 }
        let lowered = start.prefix(15).map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
        return lowered.starts(with: "<!doctype html".utf8) || lowered.starts(with: "<html".utf8)
    }
}
