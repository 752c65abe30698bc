import Bibliography
import Citations
import Foundation
import PageMetadata
import Reporting
import Verification
import Web
import WebArchive

/// A report made by hand: ten references, the nine verdicts, six scripts, and a page that tries to break out.
enum SampleReport {
    static let runDate = instant(2026, 11, 22, hour: 14, minute: 5)

    static let report = Report(
        article: ArticleFacts(
            fileName: "half-life of a footnote.md",
            sha256: "9f2c4d7be01a55c3d8e6f70914b2a3c5d6e7f8091a2b3c4d5e6f708192a341ab",
            title: "On the half-life of a footnote", authors: ["Alma Sample", "Jürgen Ødegård"], language: "en",
            encoding: "UTF-8"),
        run: RunFacts(
            toolVersion: "0.1.0", date: runDate, isOffline: false, configuration: ".referee.yml",
            snapshots: [
                .init(name: "article.warc.gz", captureCount: 12), .init(name: "ministry.warc", captureCount: 640),
            ],
            hosts: [
                .init(host: "archiv.example", didAnswer: true), .init(host: "journal.example", didAnswer: true),
                .init(host: "news.example", didAnswer: true), .init(host: "old.example", didAnswer: false),
                .init(host: "osrodek.example", didAnswer: true), .init(host: "pravo.example", didAnswer: true),
            ]),
        references: SampleReferences.all,
        citations: [
            citation("(Okafor, 2019)", line: 12, .entry(1)), citation("(Kowalska, 2013)", line: 28, .entry(2)),
            citation("(Kowalska, 2013)", line: 31, .entry(2)),
            citation("(Weiß, 2014)", line: 33, .entryByAccessedYear(3)),
            citation("(Ministry, 2012)", line: 40, .entryWithOtherYear(4)),
            citation("(Nowhere, 2011)", line: 44, .noEntry),
            Citation(
                verbatim: "(Ivanova, 2001; Petrov, 2002)", range: place(line: 47, column: 3, offset: 4100, length: 29),
                form: .authorYear,
                items: [
                    CitationItem(name: "Ivanova", year: 2001, link: .ambiguous([5, 6])),
                    CitationItem(name: "Petrov", year: 2002, yearSuffix: "b", link: .noEntry),
                ]),
        ],
        findings: [
            Finding(
                .citationWithoutEntry, "“(Nowhere, 2011)” on line 44 leads to no entry.",
                action: "Add the entry, or correct the name.",
                range: place(line: 44, column: 10, offset: 3900, length: 15)),
            Finding(.archiveUnreadable, "ministry.warc breaks off after 640 records; they were used."),
        ])

    // MARK: Parts

    static func instant(_ year: Int, _ month: Int, _ day: Int, hour: Int = 9, minute: Int = 12) -> Date {
        let days = PartialDate(year: year, month: month, day: day)?.firstDay ?? 0
        return Date(timeIntervalSince1970: Double(days * 86_400 + hour * 3600 + minute * 60))
    }

    static func place(line: Int, column: Int, offset: Int, length: Int) -> SourceRange {
        SourceRange(
            start: SourcePosition(offset: offset, line: line, column: column),
            end: SourcePosition(offset: offset + length, line: line, column: column + length))
    }

    static func citation(_ text: String, line: Int, _ link: CitationLink) -> Citation {
        let inner = text.dropFirst().dropLast().split(separator: ", ")
        return Citation(
            verbatim: text, range: place(line: line, column: 10, offset: line * 88 + 28, length: text.utf8.count),
            form: .authorYear,
            items: [CitationItem(name: String(inner[0]), year: inner.count > 1 ? Int(inner[1]) : nil, link: link)])
    }

    static func url(_ text: String) throws -> WebURL { try WebURL(parsing: text) }

    static func hop(
        _ url: String, _ status: Int, _ reason: String = "", to target: String? = nil,
        type: String = "text/html; charset=utf-8"
    ) throws -> ResponseHop {
        var headers = HeaderFields()
        headers.append(name: "Date", value: "Sun, 22 Nov 2026 14:05:01 GMT")
        headers.append(name: "Content-Type", value: type)
        headers.append(name: "Set-Cookie", value: "session=8c1f")
        if let target { headers.append(name: "Location", value: target) }
        return ResponseHop(
            url: try self.url(url), status: status, reason: reason, headers: headers,
            redirectTarget: try target.map { try self.url($0) })
    }

    static func live(
        _ hops: [ResponseHop], page: PageDescription? = nil, asked: String? = nil, failure: TransferFailure? = nil,
        sibling: SiblingProbe? = nil, shared: Int = 0
    ) throws -> LiveCheck {
        .observed(
            LiveObservation(
                exchange: Exchange(
                    requestedURL: try url(asked ?? hops.first?.url.serialized ?? "http://old.example/"), date: runDate,
                    hops: hops, failure: failure),
                bodyDigest: failure == nil ? "sha256:" + String(repeating: "5d", count: 32) : nil, page: page,
                sibling: sibling, sharedDestinationCount: shared))
    }

    static func page(_ title: String, language: String?, author: String? = nil, published: String? = nil)
        -> PageDescription
    {
        var page = PageDescription()
        page.titles = [.init(title, origin: "citation_title")]
        if let author { page.authors = [.init(author, origin: "citation_author")] }
        if let date = published.flatMap({ PartialDate(iso8601: $0) }) {
            page.published = [.init(date, origin: "citation_publication_date")]
        }
        page.language = language
        page.mediaType = "text/html"
        page.encoding = "UTF-8"
        return page
    }

    static func capture(_ url: String, _ date: Date, status: Int = 200, page: PageDescription?) -> CaptureObservation {
        var headers = HeaderFields()
        headers.append(name: "Content-Type", value: "text/html")
        return CaptureObservation(
            capture: Capture(
                url: url, date: date, status: status, headers: headers, body: [], isBodyTruncated: false,
                payloadDigest: "sha1:" + String(repeating: "a7", count: 20),
                digestCheck: .verified("sha1 of the payload"),
                recordID: "urn:uuid:6b1d8a52-0f7e-4d5c-9c55-3f1f6a0e2b01", fileName: "article.warc.gz"), page: page)
    }

    static func row(
        _ field: String, _ cited: String, _ found: String?, _ judgement: FieldComparison.Judgement,
        origin: String? = "citation_title", language: String? = nil
    ) -> FieldComparison {
        FieldComparison(
            field: field, cited: cited, found: found, origin: found == nil ? nil : origin,
            similarity: judgement == .agrees ? 0.9731 : judgement == .close ? 0.88 : 0.1, judgement: judgement,
            foundLanguage: language)
    }

    static func accessed(_ printed: String, _ days: String...) -> Field<AccessedDate> {
        Field(AccessedDate(readings: days.compactMap { PartialDate(iso8601: $0) }), verbatim: printed, confidence: 0.98)
    }
}
