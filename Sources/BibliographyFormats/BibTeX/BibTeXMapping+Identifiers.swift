import Bibliography

/// Identifiers and addresses.
extension BibTeXMapping {
    /// Reads an identifier or address; false when the field is neither.
    mutating func readIdentifier(
        _ known: BibTeXFieldName, _ field: BibTeXField, into reference: inout Reference
    ) -> Bool {
        switch known {
        case .doi:
            let value = verbatimText(field)
            if let doi = DOI(value) {
                reference.doi = Field(doi.normalized, verbatim: value, range: places.range(field.place))
            } else {
                keep(field)
                note(
                    "‘\(value)’ is no DOI: one starts with 10. and a number. It is kept as it is.", .unreadValue, field)
            }
        case .url:
            let value = verbatimText(field)
            guard !value.isEmpty else { return true }
            reference.urls.append(
                PrintedURL(
                    verbatim: value, range: places.range(field.place), candidates: [URLCandidate(url: value)]))
        case .isbn: readNumbers(field, .isbn, into: &reference)
        case .issn: readNumbers(field, .issn, into: &reference)
        case .pmid: add(.pmid, verbatimText(field), field, into: &reference)
        case .pmcid: add(.pmcid, verbatimText(field), field, into: &reference)
        case .hdl: add(.handle, verbatimText(field), field, into: &reference)
        case .urn: add(.urn, verbatimText(field), field, into: &reference)
        case .arxiv: add(.arXiv, BibTeXIdentifiers.bareArXiv(verbatimText(field)), field, into: &reference)
        case .eprint: readEprint(field, into: &reference)
        case .eprinttype:
            let isTaken = has(.eprint) && BibTeXIdentifiers.scheme(plainText(field)) != nil
            if !isTaken { keep(field) }
        default: return false
        }
        return true
    }

    private func verbatimText(_ field: BibTeXField) -> String { BibTeXVerbatim.text(field.bytes, field.range) }

    private mutating func add(
        _ scheme: Identifier.Scheme, _ value: String, _ field: BibTeXField, into reference: inout Reference
    ) {
        guard !value.isEmpty else { return }
        reference.identifiers.append(
            Field(Identifier(scheme, value), verbatim: written(field), range: places.range(field.place)))
    }

    private mutating func readEprint(_ field: BibTeXField, into reference: inout Reference) {
        let value = verbatimText(field)
        if let type = slot(.eprinttype) {
            guard let scheme = BibTeXIdentifiers.scheme(plainText(type)) else { return keep(field) }
            let bare = scheme == .arXiv ? BibTeXIdentifiers.bareArXiv(value) : value
            return add(scheme, bare, field, into: &reference)
        }
        // Without a type, arXiv's numbers are known by their form.
        guard BibTeXIdentifiers.isArXiv(BibTeXIdentifiers.bareArXiv(value)) else { return keep(field) }
        add(.arXiv, BibTeXIdentifiers.bareArXiv(value), field, into: &reference)
    }

    private mutating func readNumbers(
        _ field: BibTeXField, _ scheme: Identifier.Scheme, into reference: inout Reference
    ) {
        let value = plainText(field)
        let numbers = BibTeXIdentifiers.numbers(of: value, scheme)
        guard !numbers.isEmpty else {
            keep(field)
            note("‘\(value)’ is no \(scheme.rawValue). It is kept as it is.", .unreadValue, field)
            return
        }
        for number in numbers { add(scheme, number, field, into: &reference) }
    }

    /// Takes the address out of a field of text where the entry has no `url`; true when the field was nothing else.
    @discardableResult
    mutating func takeURL(from field: BibTeXField, into reference: inout Reference) -> Bool {
        guard !has(.url), reference.urls.isEmpty, let range = BibTeXIdentifiers.address(field.bytes, field.range) else {
            return false
        }
        let value = BibTeXVerbatim.text(field.bytes, range.inner)
        guard !value.isEmpty else { return false }
        let place = field.isSource ? range.inner : field.place
        reference.urls.append(
            PrintedURL(verbatim: value, range: places.range(place), candidates: [URLCandidate(url: value)]))
        let rest =
            field.bytes[field.range.lowerBound..<range.outer.lowerBound]
            + field.bytes[range.outer.upperBound..<field.range.upperBound]
        return rest.allSatisfy { $0 <= 0x20 || $0 == 0x7B || $0 == 0x7D }
    }
}
