import Bibliography

/// The names of a field of authors or editors.
struct PrintedNames {
    /// A name with its bytes in the entry.
    struct Part {
        var name: Name
        var range: Range<Int>
    }

    /// The names in printed order.
    var names: [Part] = []
    /// Whether names were left out: `et al.`.
    var hasOthers = false
    /// Whether the field says that they are editors: `(eds.)`.
    var isEditors = false
}
