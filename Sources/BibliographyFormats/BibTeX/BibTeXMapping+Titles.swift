import Bibliography

/// Titles of the work and of what it stands in, volumes, issues and pages.
extension BibTeXMapping {
    /// Reads a title; false when the field is none.
    mutating func readTitle(
        _ known: BibTeXFieldName, _ field: BibTeXField, into reference: inout Reference
    ) -> Bool {
        switch known {
        case .title: reference.title = titleField(field, .subtitle)
        case .journaltitle:
            reference.containerTitle = titleField(field, .journalsubtitle)
        case .booktitle:
            // A whole book has it for those who take it over by `crossref`.
            if has(.journaltitle) || isBook && !isPart {
                keep(field)
            } else if has(.maintitle) {
                reference.variables[.volumeTitle] = titleField(field, .booksubtitle)
            } else {
                reference.containerTitle = titleField(field, .booksubtitle)
            }
        case .maintitle:
            if has(.journaltitle) { keep(field) } else { reference.containerTitle = titleField(field, .mainsubtitle) }
        case .issuetitle:
            if isArticle { reference.variables[.volumeTitle] = textField(field) } else { keep(field) }
        case .series: reference.collectionTitle = textField(field)
        case .subtitle, .booksubtitle, .mainsubtitle, .journalsubtitle: keep(field)
        default: return false
        }
        return true
    }

    /// Reads a number of a volume, issue or page; false when the field is none.
    mutating func readNumber(
        _ known: BibTeXFieldName, _ field: BibTeXField, into reference: inout Reference
    ) -> Bool {
        switch known {
        case .volume: reference.volume = textField(field)
        case .volumes: reference.numberOfVolumes = textField(field)
        case .pages: reference.pages = textField(field)
        case .pagetotal: reference.numberOfPages = textField(field)
        case .number:
            if isArticle {
                reference.issue = textField(field)
            } else if isBook {
                reference.variables[.collectionNumber] = textField(field)
            } else {
                reference.numberField = textField(field)
            }
        case .issue:
            if isArticle, has(.number) { keep(field) } else { reference.issue = textField(field) }
        case .eid:
            if isArticle || isBook { reference.numberField = textField(field) } else { keep(field) }
        default: return false
        }
        return true
    }
}
