public import Bibliography

/// An article: its text, what it says of itself, and where its references stand.
public struct Article: Hashable, Sendable {
    /// The containers that articles come in.
    public enum Format: String, Hashable, Sendable, CaseIterable {
        /// Plain text, optical character recognition and PDF extraction included.
        case plainText = "plain-text"
        /// Markdown, also as OCR programs write it.
        case markdown
        /// A document of a word processor (ISO/IEC 29500, `.docx`), as plain text that was taken out of it: headings
        /// after number signs, notes as `[^1]: …` at the end.
        case docx
    }

    /// The text.
    public let text: SourceText
    /// The encoding the bytes were in: `utf-8`, `windows-1251`.
    public let encoding: String
    /// The container.
    public let format: Format
    /// The title.
    public let title: Field<String>?
    /// The authors.
    public let authors: [Field<Name>]
    /// When the article was published, where it says so.
    public let issued: Field<PartialDate>?
    /// The main language as a BCP 47 tag.
    public let language: String?
    /// The stretches that hold bibliographies, in order; more than one when chapters have their own.
    public let bibliographies: [BibliographySection]
    /// What a reader should know of the reading: encoding guessed, no bibliography found.
    public let diagnostics: [Diagnostic]

    /// Creates an article.
    public init(
        text: SourceText, encoding: String, format: Format, title: Field<String>?, authors: [Field<Name>],
        issued: Field<PartialDate>?, language: String?, bibliographies: [BibliographySection],
        diagnostics: [Diagnostic]
    ) {
        self.text = text
        self.encoding = encoding
        self.format = format
        self.title = title
        self.authors = authors
        self.issued = issued
        self.language = language
        self.bibliographies = bibliographies
        self.diagnostics = diagnostics
    }
}

/// A stretch of an article that holds references.
public struct BibliographySection: Hashable, Sendable {
    /// The heading; nil when the section was found by the look of its entries.
    public let heading: Field<String>?
    /// The bytes after the heading, up to the next heading or the end.
    public let bytes: Range<Int>

    /// Creates a section.
    public init(heading: Field<String>?, bytes: Range<Int>) {
        self.heading = heading
        self.bytes = bytes
    }
}
