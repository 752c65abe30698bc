extension Reference {
    /// The reference without places, for one whose record is no part of the file that a reader sees.
    package var withoutRanges: Reference {
        var reference = self
        reference.range = nil
        for index in reference.authors.indices { reference.authors[index].range = nil }
        for index in reference.editors.indices { reference.editors[index].range = nil }
        for index in reference.contributors.indices { reference.contributors[index].name.range = nil }
        for index in reference.identifiers.indices { reference.identifiers[index].range = nil }
        for index in reference.notes.indices { reference.notes[index].range = nil }
        for index in reference.urls.indices { reference.urls[index].range = nil }
        for index in reference.segments.indices { reference.segments[index].range = nil }
        for path in Reference.texts { reference[keyPath: path]?.range = nil }
        reference.issued?.range = nil
        reference.accessed?.range = nil
        reference.variables = reference.variables.mapValues { field in
            var field = field
            field.range = nil
            return field
        }
        reference.dates = reference.dates.mapValues { field in
            var field = field
            field.range = nil
            return field
        }
        reference.archived?.url.range = nil
        reference.archived?.date?.range = nil
        if let fields = reference.native?.fields {
            reference.native?.fields = fields.map { NativeField(name: $0.name, value: $0.value) }
        }
        return reference
    }

    private static var texts: [WritableKeyPath<Reference, Field<String>?>] {
        [
            \.title, \.containerTitle, \.collectionTitle, \.edition, \.genre, \.numberField, \.volume,
            \.numberOfVolumes, \.numberOfPages, \.medium, \.issue, \.pages, \.publisher, \.publisherPlace, \.doi,
        ]
    }
}
