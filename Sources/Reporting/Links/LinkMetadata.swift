import Bibliography
public import PageMetadata
import Web

/// What a page says of itself, as far as it is shown beside its link: of each kind the best statement, with the rule that
/// found it.
///
/// One array, because a run holds one for each of its pages.
public struct LinkMetadata: Hashable, Sendable {
    /// The kinds of statements, in the order in which they are shown.
    public enum Field: String, CaseIterable, Hashable, Sendable {
        /// The page's title.
        case title
        /// An author; the one kind that may occur several times, in the page's order.
        case author
        /// When its content was published, as precisely as the page says: `2014`, `2014-06`, `2014-06-30`.
        case published
        /// When it was changed.
        case modified
        /// The journal, site or publisher.
        case site
        /// The DOI, in lower case, without resolver or prefix.
        case doi
        /// The URL that the page gives itself.
        case canonicalURL = "canonical_url"
        /// The language as a BCP 47 tag.
        case language
    }

    /// One statement.
    public struct Statement: Hashable, Sendable {
        /// What it is about.
        public var field: Field
        /// What it says: one line without control characters.
        public var value: String
        /// What found it: `citation_title`, `json-ld author`, `h1`, …
        public var rule: String

        /// Creates a statement.
        public init(_ field: Field, _ value: String, rule: String) {
            self.field = field
            self.value = value
            self.rule = rule
        }
    }

    /// The most authors that are kept: more are a collaboration, which nobody lists beside a link.
    public static let mostAuthors = 50

    /// The statements in the order of their fields.
    public var statements: [Statement]

    /// Creates metadata.
    public init(_ statements: [Statement]) { self.statements = statements }

    /// The best of what a page says; nil when it says nothing at all.
    public init?(_ page: PageDescription) {
        var statements: [Statement] = []
        if let title = page.titles.first { statements.append(Statement(.title, title.value, rule: title.origin)) }
        // Sources repeat one another; the best one stands for all.
        for author in page.authors.prefix(while: { $0.origin == page.authors.first?.origin }).prefix(Self.mostAuthors) {
            statements.append(Statement(.author, author.value, rule: author.origin))
        }
        for (field, date) in [(Field.published, page.published.first), (.modified, page.modified.first)] {
            if let date { statements.append(Statement(field, date.value.iso8601, rule: date.origin)) }
        }
        if let site = page.siteNames.first { statements.append(Statement(.site, site.value, rule: site.origin)) }
        if let doi = page.dois.first { statements.append(Statement(.doi, doi.value, rule: doi.origin)) }
        if let url = page.canonicalURL {
            // A relative one takes over the name and password of the URL that was asked.
            statements.append(Statement(.canonicalURL, UserInformation.masked(inURL: url), rule: "canonical"))
        }
        if let language = page.language { statements.append(Statement(.language, language, rule: "language")) }
        guard !statements.isEmpty else { return nil }
        self.statements = statements
    }

    /// The statements about a field.
    public func statements(of field: Field) -> [Statement] { statements.filter { $0.field == field } }

    /// The values of a field, parted by semicolons.
    func text(of field: Field) -> String { statements(of: field).map(\.value).joined(separator: "; ") }

    /// `Title — A. Author; B. Author, 2014-06-30`: what tells a page from others, on one line.
    var summary: String {
        let title = text(of: .title)
        let details = [text(of: .author), text(of: .published)].filter { !$0.isEmpty }.joined(separator: ", ")
        return LinkText.line([title, details].filter { !$0.isEmpty }.joined(separator: " — "))
    }
}
