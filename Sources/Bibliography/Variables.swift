/// The name variables of CSL 1.0.2 but `author` and `editor`, which are fields of ``Reference``. Raw values are CSL's
/// names.
public enum NameVariable: String, Hashable, Sendable, CaseIterable, Codable {
    case chair
    case collectionEditor = "collection-editor"
    case compiler, composer
    case containerAuthor = "container-author"
    case contributor, curator, director
    case editorialDirector = "editorial-director"
    case executiveProducer = "executive-producer"
    case guest, host, illustrator, interviewer, narrator, organizer
    case originalAuthor = "original-author"
    case performer, producer, recipient
    case reviewedAuthor = "reviewed-author"
    case scriptWriter = "script-writer"
    case seriesCreator = "series-creator"
    case translator
}

/// The standard and number variables of CSL 1.0.2 that are no fields of ``Reference``. Raw values are CSL's names.
public enum TextVariable: String, Hashable, Sendable, CaseIterable, Codable {
    case abstract, annote, archive
    case archiveCollection = "archive_collection"
    case archiveLocation = "archive_location"
    case archivePlace = "archive-place"
    case authority
    case callNumber = "call-number"
    case chapterNumber = "chapter-number"
    case citationLabel = "citation-label"
    case collectionNumber = "collection-number"
    case containerTitleShort = "container-title-short"
    case dimensions, division
    case eventPlace = "event-place"
    case eventTitle = "event-title"
    case jurisdiction, keyword, license
    case originalPublisher = "original-publisher"
    case originalPublisherPlace = "original-publisher-place"
    case originalTitle = "original-title"
    case partNumber = "part-number"
    case partTitle = "part-title"
    case printingNumber = "printing-number"
    case references
    case reviewedGenre = "reviewed-genre"
    case reviewedTitle = "reviewed-title"
    case scale, section, source, status
    case supplementNumber = "supplement-number"
    case titleShort = "title-short"
    case version
    case volumeTitle = "volume-title"
    case yearSuffix = "year-suffix"
}

/// The date variables of CSL 1.0.2 but `issued` and `accessed`, which are fields of ``Reference``. Raw values are CSL's
/// names.
public enum DateVariable: String, Hashable, Sendable, CaseIterable, Codable {
    case availableDate = "available-date"
    case eventDate = "event-date"
    case originalDate = "original-date"
    case submitted
}

/// A person or organisation and what they did for the work.
public struct Contributor: Hashable, Sendable {
    /// What they did.
    public var role: NameVariable
    /// Who they are.
    public var name: Field<Name>

    /// Creates a contributor.
    public init(_ role: NameVariable, _ name: Field<Name>) {
        self.role = role
        self.name = name
    }
}

/// A copy of a source that an entry names beside the source's own address: `archive-url` of citation templates.
public struct ArchivedCopy: Hashable, Sendable {
    /// Its address.
    public var url: Field<String>
    /// When it was made.
    public var date: Field<PartialDate>?

    /// Creates a copy's description.
    public init(url: Field<String>, date: Field<PartialDate>? = nil) {
        self.url = url
        self.date = date
    }
}

/// A record of a structured format, as far as the fields of ``Reference`` do not say it.
public struct NativeRecord: Hashable, Sendable {
    /// The format, by the name that the command line knows it by: `biblatex`, `ris`.
    public var format: String
    /// The record's type in the format's own word: `inproceedings`, `JOUR`.
    public var type: String
    /// The fields that nothing took, in the order of the source.
    public var fields: [NativeField]

    /// Creates a record.
    public init(format: String, type: String, fields: [NativeField] = []) {
        self.format = format
        self.type = type
        self.fields = fields
    }
}

/// A field in its format's own words. A writer of the same format writes it back.
public struct NativeField: Hashable, Sendable {
    /// Its name, as written.
    public var name: String
    /// Its value, exactly as written, escapes and markup included.
    public var value: String
    /// Where it stands in the document.
    public var range: SourceRange?

    /// Creates a field.
    public init(name: String, value: String, range: SourceRange? = nil) {
        self.name = name
        self.value = value
        self.range = range
    }
}
