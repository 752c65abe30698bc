import Bibliography

/// Persons and organisations, and titles.
extension BibTeXWriter {
    mutating func addNames(_ reference: Reference) {
        addList("author", reference.authors.map(\.value))
        addList("editor", reference.editors.map(\.value))
        var roles: [NameVariable] = []
        for contributor in reference.contributors where !roles.contains(contributor.role) {
            roles.append(contributor.role)
        }
        var slots = ["editor", "editora", "editorb", "editorc"].filter { slot in
            !hasNative(slot) && !hasNative(slot + "type") && !(slot == "editor" && !reference.editors.isEmpty)
        }
        // Who stood in a field of the source stays in it: an `editora` is no editor.
        var sourceSlots: [NameVariable: String] = [:]
        for role in roles where role != .translator && role != .containerAuthor {
            let place = reference.contributors.first { $0.role == role }?.name.range
            guard let name = sourceName(at: place), let index = slots.firstIndex(of: name) else { continue }
            sourceSlots[role] = slots.remove(at: index)
        }
        for role in roles {
            let names = reference.contributors.filter { $0.role == role }.map(\.name.value)
            switch role {
            case .translator: addList("translator", names)
            case .containerAuthor: addList("bookauthor", names)
            default:
                guard let slot = sourceSlots[role] ?? (slots.isEmpty ? nil : slots.removeFirst()) else {
                    miss("editorc", "There is no field left for those who are ‘\(role.rawValue)’.")
                    continue
                }
                addList(slot, names)
                add(slot + "type", BibTeXRoles.word(of: role))
            }
        }
    }

    private mutating func addList(_ field: String, _ names: [Name]) {
        let hasOthers = native.contains { $0.name.lowercased() == field && $0.value == BibTeXRoles.others }
        let spelling = BibTeXNameSpelling(letters: letters, hasNamedParts: dialect == .biblatex)
        let list = spelling.list(names) + (hasOthers ? (names.isEmpty ? "others" : " and others") : "")
        if !list.isEmpty { fields.append((field, "{\(list)}")) }
        if dialect == .bibtex, names.contains(where: { $0.particles?.nonDropping != nil }) {
            miss(field, "BibTeX does not tell whether a particle stays with the family name.")
        }
    }

    mutating func addTitles(_ reference: Reference) {
        let isFreeText = reference.native == nil
        let text = isFreeText ? Field(reference.text, verbatim: reference.text) : nil
        addTitle("title", reference.title ?? text, "subtitle")
        let isArticle = BibTeXTypes.isArticle(reference.type)
        let volumeTitle = reference.variables[.volumeTitle]
        let journal = dialect == .biblatex ? "journaltitle" : "journal"
        if let container = reference.containerTitle {
            if hasNative("journalsubtitle") || isArticle && !hasNative("booksubtitle") && !hasNative("mainsubtitle") {
                addTitle(journal, container, "journalsubtitle")
            } else if hasNative("mainsubtitle") || volumeTitle != nil && !isArticle {
                addTitle("maintitle", container, "mainsubtitle")
            } else if hasNative("booksubtitle") || BibTeXTypes.isPart(reference.type) {
                addTitle("booktitle", container, "booksubtitle")
            } else {
                addTitle(BibTeXTypes.isBook(reference.type) ? "maintitle" : journal, container, "")
            }
        }
        if let volumeTitle {
            if isArticle {
                add("issuetitle", volumeTitle)
            } else if reference.containerTitle != nil {
                addTitle("booktitle", volumeTitle, "booksubtitle")
            } else {
                miss("booktitle", "A volume’s title without the title of the work has no field.")
            }
        }
        add("series", reference.collectionTitle)
    }

    /// A title, with the subtitle that it was read with apart again.
    private mutating func addTitle(_ field: String, _ title: Field<String>?, _ subtitle: String) {
        guard let title else { return }
        if let written = nativeValue(subtitle) {
            let text = BibTeXWriter.decoded(written)
            for separator in [": ", " "] where !text.isEmpty && title.value.hasSuffix(separator + text) {
                let main = String(title.value.dropLast((separator + text).count))
                guard BibTeXMapping.separator(behind: main) == separator else { continue }
                add(field, main, verbatim: title.verbatim)
                add(subtitle, text, verbatim: written)
                return
            }
        }
        add(field, title)
    }
}
