public import Bibliography

extension ExpectedArticle {
    /// A citation that was found, as the comparison sees it.
    public typealias FoundCitation = (text: String, referenceNumber: Int?, isAccessedYear: Bool)

    /// Everything in references and citations that is not as expected, in plain English; empty when all is right.
    ///
    /// Names and titles are compared without regard to case and to the style of quotation marks, citations without
    /// regard to white space, a URL with the first reading.
    public func differences(from references: [Reference], citations: [FoundCitation]) -> [String] {
        var differences: [String] = []
        if references.count != self.references.count {
            differences.append("\(self.references.count) entries expected, \(references.count) read")
        }
        for expected in self.references {
            guard let reference = references.first(where: { $0.number == expected.number }) else {
                differences.append("entry \(expected.number): missing")
                continue
            }
            differences += expected.differences(from: reference).map { "entry \(expected.number): \($0)" }
        }
        return differences + self.differences(from: citations)
    }

    private func differences(from citations: [FoundCitation]) -> [String] {
        var differences: [String] = []
        var open = citations
        for reference in references {
            let isAccessedYear = reference.citationYearIsItsConsultedYear ?? false
            for text in reference.citedAs ?? [] {
                guard let index = open.firstIndex(where: { $0.text.comparable == text.comparable }) else {
                    differences.append("citation \(text): not found")
                    continue
                }
                let found = open.remove(at: index)
                if found.referenceNumber != reference.number {
                    let number = found.referenceNumber.map(String.init) ?? "nothing"
                    differences.append("citation \(text): leads to \(number) instead of \(reference.number)")
                } else if found.isAccessedYear != isAccessedYear {
                    differences.append(
                        "citation \(text): its year was \(found.isAccessedYear ? "" : "not ")taken as the consulted year"
                    )
                }
            }
        }
        return differences + open.map { "citation \($0.text): is none" }
    }
}

extension ExpectedReference {
    /// What is not as expected in one reference.
    public func differences(from reference: Reference) -> [String] {
        var differences: [String] = []
        func compare(_ field: String, _ expected: String?, _ found: String?) {
            guard let expected else { return }
            if expected.comparable != found?.comparable {
                differences.append("\(field) is \(found.quoted) instead of \(expected.quoted)")
            }
        }
        let isTitleAuthor =
            (titleMayBeLiteralAuthor ?? false)
            && reference.authors.map { $0.value.displayed.comparable } == [title.comparable]
        if !isTitleAuthor, !acceptsAuthors(of: reference) {
            differences.append(
                "authors are \(reference.authors.map(\.value.inverted)) instead of \(authorReadings.joined(separator: " or "))"
            )
        }
        if !(isTitleAuthor && reference.title == nil) { compare("title", title, reference.title?.value) }
        if let date {
            compare("issued", date, reference.issued?.value.iso8601)
        } else if let year {
            compare("year", year, reference.issued.map { String($0.value.year) })
        } else if let issued = reference.issued {
            differences.append("issued is \(issued.value.iso8601.quoted), but the entry has no date of issue")
        }
        compare("container", container, reference.containerTitle?.value)
        if let issueAccepted, !issueAccepted.contains(where: { $0.comparable == reference.issue?.value.comparable }) {
            differences.append("issue is \((reference.issue?.value).quoted) instead of \(issueAccepted)")
        }
        compare("genre", genre, reference.genre?.value)
        compare("number", numberField, reference.numberField?.value)
        compare("consulted", consulted, reference.accessed?.value.date?.iso8601)
        let first = reference.urls.first?.candidates.first?.url
        if let url, first != url, first == nil || first != urlAlsoAccepted {
            differences.append(
                "URL is \(first.quoted) instead of \(url.quoted), read from \((reference.urls.first?.verbatim).quoted)")
        }
        return differences
    }

    private func acceptsAuthors(of reference: Reference) -> Bool {
        if let authors, authors.count == reference.authors.count,
            zip(authors, reference.authors).allSatisfy({ $0.agrees(with: $1.value) })
        {
            return true
        }
        let displayed = reference.authors.map { $0.value.displayed.comparable }
        return (authorsAccepted ?? []).contains { $0.map(\.comparable) == displayed }
    }

    private var authorReadings: [String] {
        (authors.map { ["\($0.map(\.displayed))"] } ?? []) + (authorsAccepted ?? []).map { "\($0)" }
    }
}

extension ExpectedName {
    /// The name as the file says it.
    fileprivate var displayed: String { literal ?? [family, given].compactMap { $0 }.joined(separator: ", ") }

    fileprivate func agrees(with name: Name) -> Bool {
        family?.comparable == name.family?.comparable && given?.comparable == name.given?.comparable
            && literal?.comparable == name.literal?.comparable
    }
}

extension Optional where Wrapped == String {
    fileprivate var quoted: String { map { "“\($0)”" } ?? "absent" }
}

extension String {
    fileprivate var quoted: String { "“\(self)”" }

    /// The text in small letters with plain quotation marks and single blanks.
    fileprivate var comparable: String {
        var result = String.UnicodeScalarView()
        for scalar in lowercased().unicodeScalars {
            switch scalar {
            case "“", "”", "„", "«", "»", "‘", "’", "'": result.append("\"")
            case _ where scalar.properties.isWhitespace: if result.last != " " { result.append(" ") }
            default: result.append(scalar)
            }
        }
        return String(result)
    }
}
