import Bibliography

/// Fields in another format's words, which a writer cannot say, or not whole.
enum ForeignFields {
    /// A diagnostic for each.
    static func diagnostics(_ reference: Reference, writtenAs name: String, key: String?) -> [Diagnostic] {
        guard let native = reference.native else { return [] }
        let isBibTeX = BibTeXWriter.formats.contains(native.format)
        return native.fields.compactMap { field in
            let message =
                isBibTeX
                ? BibTeXRemainder.message(field, of: reference, writtenAs: name)
                : message(field, reference, native, name)
            return message.map {
                Diagnostic($0, kind: .notWritten, range: field.range, key: key, field: field.name)
            }
        }
    }

    private static func message(
        _ field: NativeField, _ reference: Reference, _ native: NativeRecord, _ name: String
    ) -> String {
        let shown = JSONScanner.shortened(field.name)
        let isCSL = [BibliographyFormat.cslJSON, .cslYAML].contains { $0.rawValue == native.format }
        if isCSL, hasNames(reference, field.name) {
            let parts = CSLNameReading.unread(field.value).map { "“\(JSONScanner.shortened($0))”" }
            if !parts.isEmpty {
                return
                    "The names of “\(shown)” were written to \(name), but for \(parts.joined(separator: ", ")), which "
                    + "has no place there."
            }
        }
        if let date = writtenDate(reference, field.name), field.value.contains(date.iso8601.prefix(4)) {
            let value = JSONScanner.shortened(OneLine.text(field.value))
            return "Of “\(shown)”, which is “\(value)”, the date \(date.extended) was written to \(name)."
        }
        return "“\(shown)” of \(native.format) has no place in \(name) and was not written."
    }

    private static func hasNames(_ reference: Reference, _ name: String) -> Bool {
        switch name {
        case "author": !reference.authors.isEmpty
        case "editor": !reference.editors.isEmpty
        default: reference.contributors.contains { $0.role.rawValue == name }
        }
    }

    /// The date that was read of a field and is written, though the field says more.
    private static func writtenDate(_ reference: Reference, _ name: String) -> PartialDate? {
        switch name {
        case "accessed": reference.accessed?.value.date
        case "issued", "PY", "DA", "Y1", "DP", "date", "year", "dateIssued", "copyrightDate", "rft.date":
            reference.issued?.value
        default: DateVariable(rawValue: name).flatMap { reference.dates[$0]?.value }
        }
    }
}

extension CSLNameReading {
    /// The names of the members that a name has no place for, each once, in a value of names as JSON.
    static func unread(_ json: String) -> [String] {
        var scanner = JSONScanner(bytes: Array(json.utf8))
        guard let node = scanner.value() else { return [] }
        var found: [String] = []
        var seen: Set<String> = []
        for name in node.elements ?? [node] {
            for member in name.members ?? [] where !isPart(member.name) && !member.value.isNull {
                if seen.insert(member.name).inserted { found.append(member.name) }
            }
        }
        return found
    }
}
