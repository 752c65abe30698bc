import Bibliography
import Citations

/// A citation in the text as values for templates.
struct CitationView {
    let citation: Citation
    let report: Report

    init(_ citation: Citation, in report: Report) {
        self.citation = citation
        self.report = report
    }

    /// The values. With a reference's number only what concerns it is remarked, without one what fits no entry.
    func values(for number: Int?) -> TemplateValue {
        let items = citation.items.filter { item in
            if let number { concerns(item.link, number) } else { item.link == .noEntry }
        }
        let remarks = items.compactMap { item in
            Wording.remark(item.link).map { remark in
                let year = item.year.map { " \($0)\(item.yearSuffix ?? "")" } ?? ""
                return citation.items.count > 1 ? "\(item.name)\(year): \(remark)" : remark
            }
        }
        let line = citation.range.start.line
        return [
            "verbatim": .text(citation.verbatim), "language": .optional(LanguageTag.canonical(report.article.language)),
            "lineNumber": .number(line), "lineTarget": .optional(Address.line(line, of: report.article)),
            "remark": .optional(remarks.isEmpty ? nil : remarks.joined(separator: "; ")),
        ]
    }

    private func concerns(_ link: CitationLink, _ number: Int) -> Bool {
        if case .ambiguous(let numbers) = link { return numbers.contains(number) }
        return link.referenceNumber == number
    }
}
