import Bibliography

/// Fields in another format's words, which a writer cannot say.
enum ForeignFields {
    /// A diagnostic for each.
    static func diagnostics(_ reference: Reference, writtenAs name: String, key: String?) -> [Diagnostic] {
        guard let native = reference.native else { return [] }
        let isBibTeX = BibTeXWriter.formats.contains(native.format)
        return native.fields.compactMap { field in
            if isBibTeX {
                return BibTeXRemainder.message(field, of: reference, writtenAs: name).map {
                    Diagnostic($0, kind: .notWritten, range: field.range, key: key, field: field.name)
                }
            }
            return Diagnostic(
                "“\(JSONScanner.shortened(field.name))” of \(native.format) has no place in \(name) and was not written.",
                kind: .notWritten, range: field.range, key: key, field: field.name)
        }
    }
}
