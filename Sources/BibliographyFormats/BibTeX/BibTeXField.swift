/// A field of an entry with its value put together: strings replaced, parts joined.
struct BibTeXField {
    /// What the field is, when it is one that is read.
    var known: BibTeXFieldName?
    /// Its name as written.
    var name: Range<Int>
    /// The bytes that the value stands in: the file's, or, of a value in parts, bytes of its own.
    var bytes: [UInt8]
    /// The value in ``bytes``, without its delimiters.
    var range: Range<Int>
    /// The place of the value in the file, delimiters included where it has parts.
    var place: Range<Int>
    /// Whether ``bytes`` are the file's.
    var isSource: Bool
    /// Another name, under which a field was inherited.
    var inheritedName: String?
}
