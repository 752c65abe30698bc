import Bibliography

extension Reference {
    /// The reference without what a file's writing alone decides: places, number, and the words of the source beside
    /// their readings.
    var withoutPlaces: Reference {
        var copy = self
        copy.number = 0
        copy.verbatim = ""
        copy.text = ""
        copy.range = nil
        copy.label = nil
        copy.segments = []
        copy.remainder = []
        func bare<Value>(_ field: Field<Value>) -> Field<Value> { Field(field.value, verbatim: "") }
        copy.authors = authors.map(bare)
        copy.editors = editors.map(bare)
        copy.contributors = contributors.map { Contributor($0.role, bare($0.name)) }
        for path in [
            \Reference.title, \.containerTitle, \.collectionTitle, \.edition, \.genre, \.numberField, \.volume,
            \.numberOfVolumes, \.numberOfPages, \.medium, \.issue, \.pages, \.publisher, \.publisherPlace, \.doi,
        ] { copy[keyPath: path] = self[keyPath: path].map(bare) }
        copy.issued = issued.map(bare)
        copy.accessed = accessed.map { field in
            // A date that could not be read is its words.
            Field(field.value, verbatim: field.value.readings.isEmpty ? field.verbatim : "")
        }
        copy.identifiers = identifiers.map(bare)
        copy.notes = notes.map(bare)
        copy.urls = urls.map { PrintedURL(verbatim: "", candidates: $0.candidates.map { URLCandidate(url: $0.url) }) }
        copy.variables = variables.mapValues(bare)
        copy.dates = dates.mapValues(bare)
        copy.archived = archived.map { ArchivedCopy(url: bare($0.url), date: $0.date.map(bare)) }
        copy.native?.fields = native?.fields.map { NativeField(name: $0.name, value: $0.value) } ?? []
        return copy
    }
}
