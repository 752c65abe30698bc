/// What poppler's programs say of a PDF: its information dictionary and the text of its first pages.
public struct PDFText: Hashable, Sendable {
    /// The information dictionary's title, as it stands: often a file name or nothing.
    public var title: String?
    /// The information dictionary's author.
    public var author: String?
    /// When the file was made, as `pdfinfo -isodates` writes it: `2014-06-30T10:00:00+02`.
    public var creationDate: String?
    /// The text of the first pages, a page an element, in reading order.
    public var pages: [String]

    /// Creates a PDF's text.
    public init(title: String? = nil, author: String? = nil, creationDate: String? = nil, pages: [String] = []) {
        self.title = title
        self.author = author
        self.creationDate = creationDate
        self.pages = pages
    }
}
