import Bibliography

/// Persons and organisations in their roles.
extension BibTeXMapping {
    /// Reads a list of names or what says their role; false when the field is neither.
    mutating func readRole(
        _ known: BibTeXFieldName, _ field: BibTeXField, into reference: inout Reference
    ) -> Bool {
        switch known {
        case .author: reference.authors = nameList(field)
        case .translator: add(.translator, field, into: &reference)
        case .bookauthor: add(.containerAuthor, field, into: &reference)
        case .editor:
            if let role = role(.editortype) {
                add(role, field, into: &reference)
            } else {
                reference.editors = nameList(field)
            }
        case .editora, .editorb, .editorc:
            if let role = role(BibTeXMapping.typeField(of: known)) {
                add(role, field, into: &reference)
            } else {
                keep(field)
            }
        case .editortype, .editoratype, .editorbtype, .editorctype:
            // The word of a role that CSL has is said by the role.
            let isTaken = role(known) != nil && has(BibTeXMapping.nameField(of: known))
            let isPlain = known == .editortype && plainText(field) == "editor"
            if !isTaken, !isPlain { keep(field) }
        default: return false
        }
        return true
    }

    private mutating func add(_ role: NameVariable, _ field: BibTeXField, into reference: inout Reference) {
        for name in nameList(field) { reference.contributors.append(Contributor(role, name)) }
    }

    /// The role that a field of a role's word says, when CSL has it.
    private mutating func role(_ known: BibTeXFieldName) -> NameVariable? {
        guard let field = slot(known) else { return nil }
        let word = plainText(field).lowercased()
        return BibTeXRoles.role(word)
    }

    private static func typeField(of known: BibTeXFieldName) -> BibTeXFieldName {
        switch known {
        case .editora: .editoratype
        case .editorb: .editorbtype
        case .editorc: .editorctype
        default: .editortype
        }
    }

    private static func nameField(of known: BibTeXFieldName) -> BibTeXFieldName {
        switch known {
        case .editoratype: .editora
        case .editorbtype: .editorb
        case .editorctype: .editorc
        default: .editor
        }
    }

    /// The names of a list; `and others` is kept apart.
    private mutating func nameList(_ field: BibTeXField) -> [Field<Name>] {
        decoder.reset()
        names.read(field.bytes, field.range, &decoder)
        noteCommands(field)
        if let problem = names.problem {
            diagnostics.append(
                Diagnostic(
                    "In ‘\(name(of: field))’, \(problem.message). The names were read as far as they go; check the list.",
                    kind: .unreadValue, range: places.range(field.isSource ? problem.range : field.place),
                    key: key.isEmpty ? nil : key, field: name(of: field)))
        }
        if names.hasOthers {
            native.append(
                NativeField(name: name(of: field), value: BibTeXRoles.others, range: places.range(field.place)))
        }
        return names.items.map { item in
            let verbatim = String(decoding: field.bytes[item.range], as: UTF8.self)
            let range = places.range(field.isSource ? item.range : field.place)
            return Field(item.name, verbatim: verbatim, range: range)
        }
    }
}

/// The words by which BibLaTeX calls the roles of editors.
enum BibTeXRoles {
    /// The native value that stands for `and others` at the end of a list.
    static let others = "and others"

    private static let words: [String: NameVariable] = {
        var words = Dictionary(NameVariable.allCases.map { ($0.rawValue, $0) }) { first, _ in first }
        words["collaborator"] = .contributor
        words["organiser"] = .organizer
        return words
    }()

    /// CSL's role of a word in small letters.
    static func role(_ word: String) -> NameVariable? { words[word] }

    /// BibLaTeX's word for a role, or CSL's where it has none.
    static func word(of role: NameVariable) -> String { role == .contributor ? "collaborator" : role.rawValue }
}
