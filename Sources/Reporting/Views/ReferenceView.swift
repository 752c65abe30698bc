import Bibliography
import Citations
import Foundation
import PageMetadata
import Verification
import Web
import WebArchive

/// A reference and what was made of it as values for templates.
struct ReferenceView {
    let verification: ReferenceVerification
    let report: Report

    init(_ verification: ReferenceVerification, in report: Report) {
        self.verification = verification
        self.report = report
    }

    var reference: Reference { verification.reference }
    var language: String? { LanguageTag.canonical(reference.language) }
    var consultedReadings: [PartialDate] { reference.accessed?.value.readings ?? [] }

    /// The date that links name as the version's: the consulted date, or else the run's.
    var versionDate: String { consultedReadings.first?.iso8601 ?? WrittenDate.iso8601Day(report.run.date) }

    /// A row of the list of references.
    var indexRow: TemplateValue {
        [
            "number": .number(reference.number), "shortTitle": .text(shortTitle), "language": .optional(language),
            "verdictTitle": .text(verification.verdict.title), "verdictTone": .text(Wording.tone(verification.verdict)),
            "highest": highestLevel,
        ]
    }

    /// The values of a card.
    var values: TemplateValue {
        let comparisons = comparisons
        let fields = fields
        return [
            "number": .number(reference.number),
            "label": .optional(reference.label == String(reference.number) ? nil : reference.label),
            "verdictTitle": .text(verification.verdict.title), "verdictID": .text(verification.verdict.rawValue),
            "verdictTone": .text(Wording.tone(verification.verdict)), "language": .optional(language),
            "shortTitle": .text(shortTitle),
            "place": reference.range.map {
                [
                    "lineNumber": .number($0.start.line),
                    "lineTarget": .optional(Address.line(ofReferenceAt: $0.start.line, in: report.article)),
                ]
            } ?? .absent,
            "entry": .list(
                PrintedEntry.parts(of: reference).map { ["partText": .text($0.text), "isMarked": .flag($0.isMarked)] }),
            "url": url, "candidates": candidates, "otherURLs": otherURLs, "live": live, "consulted": consulted,
            "captures": captures, "comparisons": .list(comparisons),
            "hasComparisons": .flag(!comparisons.isEmpty), "citations": citations,
            "unchecked": .optional(uncheckedSentence), "fields": .list(fields),
            "fieldCount": .text(Wording.count(fields.count, "field")), "highest": highestLevel,
            "findings": verification.findings.isEmpty
                ? .absent
                : [
                    "items": .list(
                        verification.findings.map {
                            FindingView($0, article: report.article).values(linkingReference: nil)
                        })
                ],
        ]
    }

    /// Why the live page could not be compared, as sentences; nil when it could.
    var uncheckedSentence: String? {
        switch verification.verdict {
        case .blocked:
            let server = verification.liveReason.map(ReferenceView.sentence) ?? "The server refused the check."
            return server + " That says nothing about the page; open it by hand, or give a capture with --snapshots."
        case .verified, .moved, .drifted, .mismatch, .dead: break
        case .verifiedArchived, .unreachable, .unchecked:
            if reference.urls.isEmpty { return "The entry has no URL, so nothing was looked up on the web." }
            guard let reason = verification.uncheckedReason else { break }
            if verification.attempt?.live.observation == nil || verification.isAddressRefused {
                return "The live page was not asked: \(reason)."
            }
            if verification.verdict == .unchecked {
                return "A page answered, but nothing could be said of it: \(reason). Open it by hand."
            }
            let isNameGone = verification.attempt?.live.observation?.exchange.failure?.kind == .nameNotFound
            return "The live page gave no usable answer: \(reason)."
                + (isNameGone ? "" : " One check does not say that a page is gone.")
        }
        if verification.verdict == .unchecked { return "There was nothing to compare the page with." }
        guard case .notAsked(let reason)? = verification.attempt?.live else { return nil }
        return "The live page was not asked: \(reason.explanation)."
    }

    private static func sentence(_ clause: String) -> String {
        clause.prefix(1).uppercased() + clause.dropFirst() + "."
    }

    private var highestLevel: TemplateValue {
        guard let level = verification.findings.map(\.level).max() else { return .absent }
        return ["level": .text(level.rawValue), "levelTone": .text(Wording.tone(level))]
    }

    /// Longer titles are cut in the list of references; the card has them whole.
    private static let shortTitleLimit = 110

    /// Who and when, or nil without an author.
    static func shortName(of reference: Reference) -> String? {
        guard let author = reference.authors.first?.value else { return nil }
        return [author.family ?? author.displayed, reference.issued.map { String($0.value.year) }]
            .compactMap { $0 }.joined(separator: " ")
    }

    private var shortTitle: String {
        let name = reference.authors.first.map { $0.value.family ?? $0.value.displayed }
        let year = reference.issued.map { String($0.value.year) }
        let title = reference.title?.value
        let yearInBrackets = year.map { " (\($0))" } ?? ""
        let whole =
            switch (name, title) {
            case (let name?, let title?): "\(name)\(yearInBrackets): \(title)"
            case (let name?, nil): name + yearInBrackets
            case (nil, let title?): title + yearInBrackets
            case (nil, nil): reference.text
            }
        let cut = whole.prefix(ReferenceView.shortTitleLimit)
        return cut.endIndex == whole.endIndex ? whole : cut + "…"
    }

    // MARK: Citations

    private var citations: TemplateValue {
        guard !verification.evidence.citations.isEmpty else { return .absent }
        return [
            "items": .list(
                verification.evidence.citations.map { CitationView($0, in: report).values(for: reference.number) })
        ]
    }

    // MARK: Comparisons

    private var comparisons: [TemplateValue] {
        var tables: [TemplateValue] = []
        if !verification.captureComparison.isEmpty {
            let capture = verification.comparedCapture.flatMap { index in
                verification.attempt.flatMap { $0.captures.indices.contains(index) ? $0.captures[index] : nil }
            }
            let place = capture.map { "In the capture of \(WrittenDate.day($0.capture.date))" } ?? "In the capture"
            tables.append(
                comparison(verification.captureComparison, place: place, pageLanguage: capture?.page?.language))
        }
        if !verification.liveComparison.isEmpty {
            let page = verification.attempt?.live.observation?.page
            tables.append(
                comparison(
                    verification.liveComparison, place: "On the page on \(WrittenDate.day(report.run.date))",
                    pageLanguage: page?.language))
        }
        return tables
    }

    /// The fields whose values are words of a language.
    private static let wordedFields: Set<String> = ["title", "container-title", "publisher", "genre"]

    private func comparison(_ rows: [FieldComparison], place: String, pageLanguage: String?) -> TemplateValue {
        [
            "place": .text(place),
            "rows": .list(
                rows.map { row in
                    let isWorded = ReferenceView.wordedFields.contains(row.field)
                    let foundLanguage = LanguageTag.canonical(row.foundLanguage ?? pageLanguage)
                    return [
                        "field": .text(Wording.field(row.field)), "cited": .text(row.cited),
                        "citedLanguage": .optional(isWorded ? language : nil),
                        "found": row.found.map {
                            ["foundText": .text($0), "foundLanguage": .optional(isWorded ? foundLanguage : nil)]
                        } ?? .absent,
                        "origin": .optional(row.origin), "judgement": .text(Wording.judgement(row.judgement)),
                        "judgementTone": .text(Wording.tone(row.judgement)),
                    ]
                }),
        ]
    }

    // MARK: Fields

    private var fields: [TemplateValue] {
        var rows: [TemplateValue] = []
        func add(_ name: String, _ value: String, printed: String? = nil, confidence: Double = 1, worded: Bool = false)
        {
            rows.append([
                "fieldName": .text(name), "fieldValue": .text(value),
                "fieldLanguage": .optional(worded ? language : nil),
                "printed": .optional(printed == value ? nil : printed),
                "isUncertain": .flag(confidence < 0.5),
            ])
        }
        func add(_ name: String, _ field: Field<String>?, worded: Bool = false) {
            guard let field else { return }
            add(name, field.value, confidence: field.confidence, worded: worded)
        }
        add("kind", reference.type.rawValue)
        for author in reference.authors { add("author", author.value.inverted, confidence: author.confidence) }
        add("title", reference.title, worded: true)
        add("published in", reference.containerTitle, worded: true)
        add("genre", reference.genre, worded: true)
        add("number", reference.numberField)
        add("volume", reference.volume)
        add("issue", reference.issue)
        add("pages", reference.pages)
        add("publisher", reference.publisher, worded: true)
        add("place", reference.publisherPlace, worded: true)
        if let issued = reference.issued {
            add(
                "date", WrittenDate.words(issued.value), printed: issued.verbatim, confidence: issued.confidence)
        }
        if let accessed = reference.accessed {
            let readings = accessed.value.readings.map(WrittenDate.words).joined(separator: " or ")
            add(
                "consulted", readings.isEmpty ? "could not be read" : readings, printed: accessed.verbatim,
                confidence: accessed.confidence)
        }
        add("DOI", reference.doi)
        for words in reference.remainder { add("not understood", words, worded: true) }
        return rows
    }
}
