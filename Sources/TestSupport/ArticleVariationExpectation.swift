public import Foundation

/// What must be read from a sample article.
public struct ExpectedArticle: Hashable, Sendable, Codable {
    /// What the article says of itself.
    public var article: Facts
    /// Its references.
    public var references: [ExpectedReference]

    /// What an article says of itself.
    public struct Facts: Hashable, Sendable, Codable {
        /// The title.
        public var title: String
        /// The authors as displayed.
        public var authors: [String]
        /// The heading over the references.
        public var bibliographyHeading: String

        enum CodingKeys: String, CodingKey {
            case title
            case authors
            case bibliographyHeading = "bibliography_heading"
        }
    }

    /// Decodes the sample's `expected.json`.
    ///
    /// - Throws: `DecodingError` with the place where the file differs from what is known here.
    public init(parsing data: Data) throws { self = try JSONDecoder().decode(ExpectedArticle.self, from: data) }
}

/// What must be read from one entry. What is nil is not expected, and not compared unless said otherwise.
public struct ExpectedReference: Hashable, Sendable, Codable {
    /// Its place in the bibliography.
    public var number: Int
    /// The authors; nil when only ``authorsAccepted`` says what may be read.
    public var authors: [ExpectedName]?
    /// Other readings of the authors, as displayed names.
    public var authorsAccepted: [[String]]?
    /// The year of issue; an entry without one must have no date of issue.
    public var year: String?
    /// The date of issue in ISO 8601.
    public var date: String?
    /// The title.
    public var title: String
    /// Whether the title may be read as the name of an author too.
    public var titleMayBeLiteralAuthor: Bool?
    /// The journal or site.
    public var container: String?
    /// The readings of the issue that are right.
    public var issueAccepted: [String]?
    /// The kind of work.
    public var genre: String?
    /// The work's own number.
    public var numberField: String?
    /// The consulted date in ISO 8601.
    public var consulted: String?
    /// The URL as printed.
    public var urlPrinted: String?
    /// What the URL must have been.
    public var url: String?
    /// Another spelling of the same URL.
    public var urlAlsoAccepted: String?
    /// The place among the readings that ``url`` must have.
    public var mustRank: Int?
    /// The citations in the text that lead here.
    public var citedAs: [String]?
    /// Whether those citations print the year of consulting.
    public var citationYearIsItsConsultedYear: Bool?

    enum CodingKeys: String, CodingKey {
        case number
        case authors
        case authorsAccepted = "authors_accepted"
        case year
        case date
        case title
        case titleMayBeLiteralAuthor = "title_may_be_literal_author"
        case container
        case issueAccepted = "issue_accepted"
        case genre
        case numberField = "number_field"
        case consulted
        case urlPrinted = "url_printed"
        case url = "url_candidates_must_include"
        case urlAlsoAccepted = "url_also_accepted"
        case mustRank = "must_rank"
        case citedAs = "cited_as"
        case citationYearIsItsConsultedYear = "citation_year_is_its_consulted_year"
    }
}

/// A name that must be read.
public struct ExpectedName: Hashable, Sendable, Codable {
    /// The family name.
    public var family: String?
    /// Given names.
    public var given: String?
    /// A name that is not divided.
    public var literal: String?
}
