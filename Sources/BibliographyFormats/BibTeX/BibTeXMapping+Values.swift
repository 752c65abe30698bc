import Bibliography

/// Values as text, and what is kept as written.
extension BibTeXMapping {
    /// The field's name as written, or the one that it was inherited under.
    func name(of field: BibTeXField) -> String {
        field.inheritedName ?? String(decoding: bytes[field.name], as: UTF8.self)
    }

    /// The value as text; what stood in the file besides it is not noted.
    mutating func plainText(_ field: BibTeXField) -> String { decoder.text(field.bytes, field.range) }

    /// The value as a field of text; nil when it is empty.
    mutating func textField(_ field: BibTeXField) -> Field<String>? {
        decoder.reset()
        let value = decoder.text(field.bytes, field.range)
        let isPlain = decoder.wasPlain
        noteCommands(field)
        guard !value.isEmpty else { return nil }
        return Field(value, verbatim: isPlain ? value : written(field), range: places.range(field.place))
    }

    /// The value with a subtitle behind it, which stays apart in the native fields.
    mutating func titleField(_ field: BibTeXField, _ subtitle: BibTeXFieldName) -> Field<String>? {
        guard var title = textField(field) else { return nil }
        if let slot = slot(subtitle) {
            let rest = plainText(slot)
            if !rest.isEmpty { title.value += BibTeXMapping.separator(behind: title.value) + rest }
        }
        return title
    }

    /// What stands between a title and its subtitle.
    static func separator(behind title: String) -> String {
        guard let last = title.utf8.last else { return "" }
        return last == 0x3F || last == 0x21 || last == 0x3A || last == 0x2E ? " " : ": "
    }

    /// The value as written, without its delimiters.
    func written(_ field: BibTeXField) -> String { String(decoding: field.bytes[field.range], as: UTF8.self) }

    /// Keeps a field as it is written.
    mutating func keep(_ field: BibTeXField) {
        native.append(
            NativeField(name: name(of: field), value: written(field), range: places.range(field.place)))
    }

    /// Notes something about a field.
    mutating func note(_ message: String, _ kind: Diagnostic.Kind, _ field: BibTeXField) {
        diagnostics.append(
            Diagnostic(
                message, kind: kind, range: places.range(field.place), key: key.isEmpty ? nil : key,
                field: name(of: field)))
    }

    /// Says which commands stay in the text.
    mutating func noteCommands(_ field: BibTeXField) {
        guard !decoder.unknownCommands.isEmpty else { return }
        let list = decoder.unknownCommands.map { "\\" + $0 }.joined(separator: ", ")
        note("\(list): not known as LaTeX here, and kept as text. Write the sign itself.", .unreadValue, field)
    }

    /// Where a field of a name stands.
    func rangeOfField(_ name: String) -> SourceRange? {
        var places = places
        return fields.first { self.name(of: $0).lowercased() == name }.map { places.range($0.place) }
    }
}
