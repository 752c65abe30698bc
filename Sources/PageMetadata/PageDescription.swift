public import Bibliography

/// What a page says of itself, every statement with the rule that found it.
///
/// All candidates are kept, best first for display; comparing looks at all of them.
public struct PageDescription: Hashable, Sendable {
    /// A statement of the page.
    public struct Statement<Value: Hashable & Sendable>: Hashable, Sendable {
        /// What it says.
        public let value: Value
        /// Where it says so: `citation_title`, `json-ld headline`, `title`, `h1`, `pdf information`, …
        public let origin: String

        /// Creates a statement.
        public init(_ value: Value, origin: String) {
            self.value = value
            self.origin = origin
        }
    }

    /// Titles, best first.
    public var titles: [Statement<String>] = []
    /// Authors as printed, best source first.
    public var authors: [Statement<String>] = []
    /// When the page says that its content was published.
    public var published: [Statement<PartialDate>] = []
    /// When the page says that it was changed.
    public var modified: [Statement<PartialDate>] = []
    /// The site's, journal's or publisher's name.
    public var siteNames: [Statement<String>] = []
    /// DOIs, normalised.
    public var dois: [Statement<String>] = []
    /// The canonical URL, resolved.
    public var canonicalURL: String?
    /// The language as a BCP 47 tag.
    public var language: String?
    /// The visible text, white space folded to single blanks, block elements parted by line feeds.
    public var text: String = ""
    /// The visible text without navigation, header, footer and asides.
    public var mainText: String = ""
    /// Headings h1 to h3 in order.
    public var headings: [String] = []
    /// Signs that the page is not the content itself.
    public var signs: [PageSign] = []
    /// The character encoding the text was read in, or `pdf`.
    public var encoding: String = ""
    /// The media type as it was treated: `text/html`, `application/pdf`, `text/plain`.
    public var mediaType: String = ""

    /// Creates an empty description.
    public init() {}
}

/// A sign that what was answered is not the content: it says what was seen, not what follows.
public struct PageSign: Hashable, Sendable {
    /// The kinds of signs.
    public enum Kind: String, Hashable, Sendable {
        /// A challenge for robots: "Just a moment…".
        case challenge
        /// A login or a subscription.
        case accessWall = "access-wall"
        /// Words that say that there is no such page.
        case notFoundPhrase = "not-found-phrase"
        /// A parked or sold domain.
        case parkedDomain = "parked-domain"
    }

    /// The kind.
    public let kind: Kind
    /// What was seen: the phrase, the selector, the header.
    public let detail: String

    /// Creates a sign.
    public init(_ kind: Kind, detail: String) {
        self.kind = kind
        self.detail = detail
    }
}
