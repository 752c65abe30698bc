/// A stretch of an entry and the field it was taken for.
///
/// The segments of an entry follow each other in printed order and cover every word of it, so that what was read can be
/// laid over what is printed.
public struct LabelledSegment: Hashable, Sendable {
    /// The field.
    public var label: SegmentLabel
    /// The printed characters on one line, joined over line breaks, with their punctuation inside but not around them.
    public var text: String
    /// Where they stand; the first unbroken stretch when the text was put back in order from several.
    public var range: SourceRange?
    /// From 0 to 1: how sure the labelling is of its least certain word.
    public var confidence: Double

    /// Creates a segment.
    public init(label: SegmentLabel, text: String, range: SourceRange? = nil, confidence: Double = 1) {
        self.label = label
        self.text = text
        self.range = range
        self.confidence = confidence
    }
}

/// The fields that the words of an entry are taken for. Raw values are CSL 1.0.2 variable names where CSL has one.
public enum SegmentLabel: String, Hashable, Sendable, CaseIterable, Codable {
    /// Punctuation between fields, and words that introduce one: `In:`, `pp.`, `Available at`.
    case other
    /// Persons and organisations answerable for the work.
    case author
    /// Persons answerable for the container, with “(eds.)” and its like.
    case editor
    /// The title.
    case title
    /// The journal, book or site that the work stands in.
    case containerTitle = "container-title"
    /// The series that a book belongs to.
    case collectionTitle = "collection-title"
    /// The date of publication.
    case issued
    /// The volume.
    case volume
    /// The issue.
    case issue
    /// Pages, or an article number in their place.
    case page
    /// The edition.
    case edition
    /// The publisher or the institution.
    case publisher
    /// Where the publisher sits.
    case publisherPlace = "publisher-place"
    /// A printed URL.
    case url = "URL"
    /// A DOI.
    case doi = "DOI"
    /// An identifier of another kind: an arXiv number, an ISBN, a report number.
    case number
    /// The date on which the source was read, with the words that say so.
    case accessed
    /// The label before the entry: `[12]`.
    case citationLabel = "citation-label"
    /// Anything else that says something: “unpublished manuscript”, “translated by …”.
    case note
}
