/// A date that may lack its day or its month.
struct RecordDate: Hashable, Sendable {
    var year: Int
    var month: Int
    var day: Int
}

/// What is known of a work, before a layout prints some of it.
struct Record: Sendable {
    var kind: WorkKind
    /// The block whose words the record is made of.
    var language: Language
    var authors: [Person] = []
    var editors: [Person] = []
    var translators: [Person] = []
    var isEdited = false
    var title = ""
    var container: String?
    var abbreviation: String?
    var series: String?
    var seriesNumber: String?
    /// The year as printed, with its letter, or words in its place.
    var year = ""
    var date: RecordDate
    var volume: String?
    var issue: String?
    var pages: (first: String, last: String?)?
    var count: Int?
    var edition: Int?
    var publisher: String?
    var place: String?
    var url: String?
    var doi: String?
    var arxiv: String?
    var isbn: String?
    var number: String?
    var genre: String?
    var accessed: RecordDate?
    var note: String?
}
